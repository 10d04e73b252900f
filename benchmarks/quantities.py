"""Throughput of the numbers comparator beside a raw pass of its own expressions, and beside quantulum3.

    .venv/bin/python benchmarks/quantities.py [RUNS] [--peer FOLDER]

The text is the five seeds, each time as new documents, so that nothing is remembered. Printed are kB per CPU second,
how many times a raw pass takes (finding every match of every expression of the comparator and of what it reads
sentences with) and, with ``--peer``, how many times quantulum3 takes on the same texts in the same run. The peer is
installed, at the versions pinned below, into a virtual environment made in FOLDER (the network is needed the first
time); it never comes near the project's own. Exit status 1 below 300 kB per CPU second.
(Not called ``numbers.py``: a script's folder comes first on the path, and the standard library has that name.)
"""

from __future__ import annotations

import argparse
import importlib
import json
import pkgutil
import re
import statistics
import subprocess
import sys
import venv
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
#: The peer, for this benchmark only; without scikit-learn it tells homonymous units apart by rule, which is faster.
PEER = ("quantulum3==0.10.0", "inflect==7.6.0", "num2words==0.5.14")
#: Run by the peer's own interpreter: texts in, CPU seconds out, one warm-up text first so that loading does not count.
TIMED = """
import json, sys
from time import process_time
from quantulum3 import parser
texts = json.load(sys.stdin)
parser.parse(texts[0][:500])
start = process_time()
found = sum(len(parser.parse(text)) for text in texts)
print(json.dumps([process_time() - start, found]))
"""


#: Modules whose expressions are asked only when claims are compared, at one place each.
COMPARING = ("sums", "times")


def expressions() -> list[re.Pattern[str]]:
    """Return the compiled expressions that extraction reads a text with, those of the language package among them."""
    modules = [
        importlib.import_module(info.name)
        for package in (numbers, language)
        for info in pkgutil.iter_modules(package.__path__, package.__name__ + ".")
        if not info.name.endswith(COMPARING)
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


def interpreter(folder: Path) -> Path:
    """Return the interpreter of the peer's virtual environment in a folder, made and filled where it is missing."""
    python = folder / "bin" / "python"
    if not python.exists():
        venv.create(folder, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *PEER], check=True)
    return python


def peer(folder: Path) -> tuple[float, int]:
    """Return the CPU seconds that quantulum3 takes for the seeds, and how many quantities it finds."""
    command = [str(interpreter(folder)), "-W", "ignore", "-c", TIMED]
    done = subprocess.run(command, input=json.dumps(SEEDS), capture_output=True, text=True, check=True)
    took, found = json.loads(done.stdout)
    return float(took), int(found)


def main(runs: int, folder: Path | None) -> int:
    """Print the medians and say by the exit status whether the limit holds."""
    raw = raw_pass(expressions())
    rounds = [(seconds(extract), seconds(raw)) for _ in range(runs)]
    took = statistics.median(full for full, _ in rounds)
    rate, ratio = SIZE / took, statistics.median(full / bare for full, bare in rounds)
    print(f"numbers      {rate:8.0f} kB per CPU second (at least {LEAST}), {ratio:.1f} times a raw pass")
    if folder is None:
        print("quantulum3   not asked for (--peer FOLDER)")
    else:
        theirs, found = peer(folder)
        print(f"quantulum3   {SIZE / theirs:8.1f} kB per CPU second, {theirs / took:.0f} times as long, {found} found")
    return int(rate < LEAST)


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Measure how fast quantities are found.")
    parser.add_argument("runs", type=int, nargs="?", default=11)
    parser.add_argument("--peer", type=Path, metavar="FOLDER", help="measure quantulum3 too, from a venv made here")
    return parser.parse_args()


if __name__ == "__main__":
    asked = arguments()
    sys.exit(main(asked.runs, asked.peer))
