"""Named units at scale: extraction from many articles, beside one raw pass of the same names and words over them.

    .venv/bin/python benchmarks/units.py [ARTICLES]

The articles (500 unless told otherwise) are sentences of the seeds in another order, with other designators, nations,
bodies and machines of the word lists put in. Extraction must read at least 300 kB per CPU second; exit status 1 when it
reads less. The ratio is to finding every listed name and word by Aho-Corasick in the same texts, which tells no unit.
"""

from __future__ import annotations

import random
import re
import sys
import time
from itertools import pairwise
from pathlib import Path

from rashomon import Document
from rashomon_plugins.language.dictionary import dictionary
from rashomon_plugins.language.vocabulary import rows
from rashomon_plugins.units import Units

SEEDS = Path(__file__).parent.parent / "seeds"
PACKAGE = "rashomon_plugins.units"
LISTS = ("bodies", "branches", "echelons", "heads", "machines", "makers", "nations", "prefixes", "services", "topics")
LIMIT, SENTENCES = 300, 25


def names() -> list[str]:
    """Return every name and word of the lists, each spelling of a body for itself."""
    return sorted({name for each in LISTS for row in rows(PACKAGE, f"{each}.tsv") for name in row[0].split(";")})


def articles(count: int, rng: random.Random) -> list[Document]:
    """Return articles made of the seeds' sentences, in which some names and numbers are others of their kind."""
    text = "\n".join(path.read_text("utf-8") for path in sorted(SEEDS.glob("*.txt")))
    sentences = [sentence for sentence in re.split(r"(?<=[.!?])\s+", text) if sentence]
    bodies = [row[0].split(";")[0] for row in rows(PACKAGE, "bodies.tsv")]
    nations = [row[0].title() for row in rows(PACKAGE, "nations.tsv")]
    prefixes = [row[0] for row in rows(PACKAGE, "prefixes.tsv")]

    def varied(sentence: str) -> str:
        sentence = re.sub(r"\b[0-9]{2}th\b", lambda _: f"{rng.randint(4, 19)}th", sentence)
        sentence = re.sub(r"\bIl-76\b", lambda _: f"{rng.choice(prefixes)}-{rng.randint(2, 400)}", sentence)
        sentence = re.sub(r"\bCSTO\b", lambda _: rng.choice(bodies), sentence)
        return re.sub(r"\bKazakhstan\b", lambda _: rng.choice(nations), sentence)

    return [Document(str(n), " ".join(map(varied, rng.choices(sentences, k=SENTENCES)))) for n in range(count)]


def main(count: int) -> int:
    """Print the figures and say by the exit status whether the limit holds."""
    documents, units, listed = articles(count, random.Random(1)), Units(), dictionary(names())  # noqa: S311  articles
    list(units.extract(Document("first", "The CSTO met.")))
    marks = [time.process_time()]
    claims = sum(1 for document in documents for _ in units.extract(document))
    marks.append(time.process_time())
    found = sum(1 for document in documents for _ in listed.find(document.text))
    marks.append(time.process_time())
    extracting, raw = (after - before for before, after in pairwise(marks))
    speed = sum(len(document.text.encode()) for document in documents) / 1000 / extracting
    print(f"extracting {claims} units of {count} articles  {speed:7.0f} kB per CPU second (limit {LIMIT})")
    print(f"  {extracting / raw:.1f} times one raw pass of the same {len(listed.names)} names ({found} places)")
    return int(speed < LIMIT)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 500))
