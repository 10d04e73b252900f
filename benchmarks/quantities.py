"""Throughput of the numbers comparator beside a raw pass of its own expressions, measured in the same run.

    .venv/bin/python benchmarks/quantities.py [RUNS]

The text is the five seeds, each time as new documents, so that nothing is remembered. Printed are kB per CPU second
and how many times a raw pass takes (finding every match of every expression of the comparator and of what it reads
sentences with); beside them quantulum3, where it is installed. Exit status 1 below 300 kB per CPU second.
(Not called ``numbers.py``: a script's folder comes first on the path, and the standard library has that name.)
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import statistics
import sys
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

from rashomon import Document
from rashomon_plugins import language, numbers

if TYPE_CHECKING:
    from collections.abc import Callable

SEEDS = [path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))]
SIZE = sum(len(text.encode()) for text in SEEDS) / 1000
LEAST = 300


def expressions() -> list[re.Pattern[str]]:
    """Return the compiled expressions of the comparator and of the language package."""
    modules = [
        importlib.import_module(info.name)
        for package in (numbers, language)
        for info in pkgutil.iter_modules(package.__path__, package.__name__ + ".")
    ]
    return [value for module in modules for value in vars(module).values() if isinstance(value, re.Pattern)]


def seconds(work: Callable[[str], object]) -> float:
    """Return the CPU seconds that the seeds take."""
    start = process_time()
    for text in SEEDS:
        work(text)
    return process_time() - start


def raw_pass(patterns: list[re.Pattern[str]]) -> Callable[[str], object]:
    """Return a function that finds every match of every expression and does nothing with it."""
    return lambda text: [sum(1 for _ in pattern.finditer(text)) for pattern in patterns]


def extract(text: str) -> object:
    """Find the quantities of a text, by a new document."""
    return list(numbers.Numbers().extract(Document("seed.txt", text)))


def main(runs: int) -> int:
    """Print the medians and say by the exit status whether the limit holds."""
    raw = raw_pass(expressions())
    rounds = [(seconds(extract), seconds(raw)) for _ in range(runs)]
    rate = SIZE / statistics.median(full for full, _ in rounds)
    ratio = statistics.median(full / bare for full, bare in rounds)
    print(f"numbers      {rate:8.0f} kB per CPU second (at least {LEAST}), {ratio:.1f} times a raw pass")
    try:
        parser = importlib.import_module("quantulum3.parser")
    except ImportError:
        print("quantulum3   skipped: not installed")
    else:
        print(f"quantulum3   {SIZE / seconds(parser.parse):8.0f} kB per CPU second")
    return int(rate < LEAST)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 11))
