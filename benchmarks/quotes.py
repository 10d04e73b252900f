"""Quotations at scale: extraction, and matching those of many articles all against all, as CPU seconds.

    .venv/bin/python benchmarks/quotes.py [ARTICLES]

The articles (1,000 unless told otherwise) quote the statements of the seeds, with words put in, left out and replaced,
and statements made of the words of the seeds, of the word lists and of eight thousand invented words, the commoner the
earlier made (Zipf), so that about as many pairs share words as in real articles on many subjects.
Matching may cost at most 5 s per 1,000 articles; exit status 1 when it costs more. The ratio is to rapidfuzz
``ratio`` over all pairs of a sample of the same quotations, in one call.
"""

from __future__ import annotations

import random
import re
import sys
import time
from collections import defaultdict
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen
from rapidfuzz import fuzz, process

from rashomon import Document
from rashomon_plugins.language.vocabulary import rows
from rashomon_plugins.quotes import Quotes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rashomon import Claim
    from rashomon_plugins.quotes import Quotation

SEEDS = Path(__file__).parent.parent / "seeds"
PACKAGE = "rashomon_plugins.quotes"
LIMIT, PER_ARTICLE, SAMPLE, SAME_QUESTION = 5.0, 8, 1000, 0.5
LISTS = ("synonyms.tsv", "common_words.tsv")
SYLLABLES = ("ba", "cor", "del", "fin", "gal", "hom", "jes", "kan", "lor", "mun", "nel", "pos", "ras", "tem", "vir")
NAMES = ("Ann Bell", "Carl Orr", "Dana Moss", "Ivan Petrov", "Maria Ray", "Omar Aziz", "Putin", "Shoigu", "Tokayev")


@frozen
class Words:
    """What statements are made of: words seen in the seeds, words of the lists, invented ones with their weights."""

    seen: Sequence[str]
    listed: Sequence[str]
    made: Sequence[str]
    weights: Sequence[float]


def articles(count: int, rng: random.Random) -> list[Document]:
    """Return articles of a few paragraphs, each with a quotation and its speaker."""
    texts = [path.read_text("utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    said = [claim.text for text in texts for claim in Quotes().extract(Document(id="seed", text=text))]
    seen = [word for text in texts for word in re.findall(r"\b[a-z]{2,}\b", text)]
    listed = sorted({word for name in LISTS for row in rows(PACKAGE, name) for word in row})
    made = ["".join(rng.choices(SYLLABLES, k=3)) for _ in range(8000)]
    words = Words(seen, listed, made, [1 / rank for rank in range(20, 20 + len(made))])
    return [_article(str(number), said, words, rng) for number in range(count)]


def _article(name: str, said: Sequence[str], words: Words, rng: random.Random) -> Document:
    paragraphs = [f"{' '.join(rng.choices(words.seen, k=200)).capitalize()}."]
    for _ in range(PER_ARTICLE):
        quoted = rng.choice(said).strip('“”",').split() if rng.random() < 1 / 100 else _statement(words, rng)
        varied = [rng.choice(words.listed) if rng.random() < 1 / 20 else word for word in quoted]
        paragraphs.append(f"“{' '.join(varied).capitalize()},” {rng.choice(NAMES)} said.")
    return Document(id=name, text="\n\n".join(paragraphs))


def _statement(words: Words, rng: random.Random) -> list[str]:
    length = rng.randint(4, 30)
    mixed = rng.choices(words.made, words.weights, k=length)
    return [rng.choice(rng.choice((words.seen, words.seen, words.listed, [each]))) for each in mixed]


def candidates(claims: Sequence[Claim[Quotation]]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of claims of two articles that share a blocking key, each once."""
    holders: dict[str, list[int]] = defaultdict(list)
    for index, claim in enumerate(claims):
        met: set[int] = set()
        for key in Quotes().keys(claim):
            met.update(holders[key])
            holders[key].append(index)
        yield from ((index, other) for other in met if claims[other].document is not claim.document)


def main(count: int) -> int:
    """Print the figures and say by the exit status whether the limit holds."""
    rng = random.Random(1)  # noqa: S311  articles, not secrets
    documents = articles(count, rng)
    quotes, marks = Quotes(), [time.process_time()]
    claims = [claim for document in documents for claim in quotes.extract(document)]
    marks.append(time.process_time())
    pairs = [quotes.affinity(claims[i], claims[j]) >= SAME_QUESTION for i, j in candidates(claims)]
    marks.append(time.process_time())
    sample = [claim.text for claim in claims[:SAMPLE]]
    for index, text in enumerate(sample):
        process.extract(text, sample[index + 1 :], scorer=fuzz.ratio, limit=1)
    marks.append(time.process_time())
    extracting, matching, plain = (after - before for before, after in pairwise(marks))
    plain *= (len(claims) / len(sample)) ** 2
    size = sum(len(document.text.encode()) for document in documents) / 1000
    print(f"extracting {len(claims)} quotations of {count} articles  {size / extracting:7.0f} kB per CPU second")
    print(f"matching them all against all            {matching:7.2f} s of CPU (limit {LIMIT * count / 1000:.1f})")
    print(f"  {len(pairs)} pairs looked at, {sum(pairs)} of one utterance")
    print(f"  {matching / plain:.2f} times rapidfuzz ratio over all pairs, {plain:.1f} s by a sample")
    return int(matching > LIMIT * count / 1000)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000))
