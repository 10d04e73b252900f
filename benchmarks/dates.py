"""How fast the dates comparator extracts, beside a raw pass of its own expressions over the same text, in the same run.

    .venv/bin/python benchmarks/dates.py [PATH...]

PATHs are documents (default: the seeds, repeated). The raw pass is what no extraction can go below: the scanner's one
regular expression over the text. Where dateparser is installed its search is timed on the first 2 kB. Exit status 1
when extraction is slower than 300 kB per CPU second.
"""

from __future__ import annotations

import importlib.util
import sys
from datetime import date
from pathlib import Path
from statistics import median
from time import process_time
from typing import TYPE_CHECKING

from rashomon import Document
from rashomon_plugins.dates import lexing
from rashomon_plugins.dates.comparator import Dates

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = Path(__file__).parent.parent
RUNS, REPEATED, LIMIT = 5, 20, 300
PEER_SAMPLE = 2000


def rate(work: Callable[[str], object], texts: Sequence[str]) -> float:
    """Return the kilobytes of UTF-8 that a piece of work gets through in a CPU second."""
    start = process_time()
    for text in texts:
        work(text)
    return sum(len(text.encode()) for text in texts) / 1000 / (process_time() - start)


def extract(text: str) -> object:
    """Find and resolve the times of a text as of a fresh document."""
    return Dates().extract(Document("a", text, date(2022, 1, 13)))


def scan(text: str) -> object:
    """Run the scanner's expression over a text and nothing else."""
    return [m.lastgroup for m in lexing.TOKEN.finditer(text)]


def peer(text: str) -> float | None:
    """Return dateparser's kilobytes per CPU second; None where it is not installed."""
    if importlib.util.find_spec("dateparser") is None:
        return None
    search = importlib.import_module("dateparser.search")
    return rate(lambda sample: search.search_dates(sample, languages=["en"]), [text[:PEER_SAMPLE]])


def main(paths: Sequence[Path]) -> int:
    """Print the rates and their ratio, and say by the exit status whether extraction is fast enough."""
    texts = [path.read_text(encoding="utf-8") for path in paths or sorted((ROOT / "seeds").glob("*.txt"))] * REPEATED
    extract(texts[0])
    rounds = [(rate(extract, texts), rate(scan, texts)) for _ in range(RUNS)]
    found, raw = median(each[0] for each in rounds), median(each[1] for each in rounds)
    print(f"dates          {found:8.0f} kB per CPU second (limit {LIMIT})")
    print(f"raw pass       {raw:8.0f} kB per CPU second; extraction takes {raw / found:.1f} times as long")
    other = peer(texts[0])
    print(
        "dateparser      skipped: not installed" if other is None else f"dateparser     {other:8.1f} kB per CPU second"
    )
    return int(found < LIMIT)


if __name__ == "__main__":
    sys.exit(main([Path(each) for each in sys.argv[1:]]))
