"""Reading texts and finding their zones, as a CPU ratio to one pass of a word expression over the same text.

    .venv/bin/python benchmarks/reading.py [FOLDER [RUNS]]

FOLDER holds .txt files (the seeds by default), read twenty times over. Exit status 1 when zones cost more than LIMIT
passes of the words' expression.
"""

from __future__ import annotations

import re
import statistics
import sys
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

from rashomon.sources.zones import zones

if TYPE_CHECKING:
    from collections.abc import Callable

LIMIT = 6.0
WORDS = re.compile(r"\w+")


def cpu(work: Callable[[str], object], text: str) -> float:
    """Return the CPU seconds of one call."""
    before = process_time()
    work(text)
    return process_time() - before


def main(folder: str, runs: int) -> int:
    """Print the median ratio and the rate, and say by the exit status whether the limit holds."""
    text = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(Path(folder).glob("*.txt"))) * 20
    rounds = [(cpu(WORDS.findall, text), cpu(zones, text)) for _ in range(runs)]
    ratio = statistics.median(ours / raw for raw, ours in rounds)
    rate = len(text.encode()) / statistics.median(ours for _, ours in rounds) / 1e6
    print(f"zones {ratio:5.2f} times a pass over the words (limit {LIMIT}), {rate:.1f} MB a CPU second")
    return int(ratio > LIMIT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "seeds", int(sys.argv[2]) if len(sys.argv) > 2 else 11))  # noqa: PLR2004  an optional second argument
