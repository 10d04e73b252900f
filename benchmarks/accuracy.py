"""docs/accuracy.md, written from a measurement: every figure beside the best peer's, with date and versions.

    .venv/bin/python benchmarks/accuracy.py MEASURE [--date YYYY-MM-DD] [--printed FILE] [--fresh FILE]
                                               [--cautions FILE] [-o FILE]

MEASURE is a script that prints one figure a line, `name  figure  best peer N (NAME)  bar N`, and the table of facts; it
is run with this interpreter, from the project's folder. ``--printed`` reads what it printed instead of running it;
``--fresh`` what it printed for events that no rule was made for; ``--cautions`` what it printed for the facts with
other settings, each after a line ``caution 0.5``.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from datetime import date
from importlib.metadata import requires, version
from pathlib import Path
from platform import python_implementation, python_version
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent

#: Divergences that a reader judged with the articles open: event, question, what is said, yes or no, why.
JUDGED = Path(__file__).with_name("divergences.tsv")

#: ``name  figure  best peer N (NAME)  bar N``; figures that no peer was measured on are left out.
_FIGURE = re.compile(
    r"^(?P<name>[A-Za-z+-]+(?: [A-Za-z][A-Za-z0-9+]*)*) +(?P<figure>[0-9.]+)"
    r" +best peer +(?P<best>[0-9.]+) \((?P<peer>[^)]+)\) +bar +(?P<bar>[0-9.]+)"
)
_SPEED = re.compile(r"^(?P<name>\S+) speed +(?P<speed>[0-9]+) kB per CPU second$")
_SHARE = r" +([0-9]+/[0-9]+ +[0-9]+%)"
_FACTS = re.compile(rf"^(\w+){_SHARE * 3} +([0-9]+%|-) +([0-9]+%|-) +([0-9]+)$")

INTRODUCTION = """\
# How good is it?

Written by `benchmarks/accuracy.py` on {day}, with {versions}. Do not edit: run it again.

Every figure is taken through the public command line, on labelled texts that are not part of the project. The peers
were run on the same texts. Half of each set was open while the rules were written and is what is measured here;
expect a few points less on other texts. The labels are not free of faults, so 100 is not within reach of anything.

| data | what it is |
|---|---|
| numbers, ranges | 590 news sentences with their quantities (NewsQuant); Microsoft's NumberRange specifications |
| dates, dates-narrative | TimeBank, 183 articles with their dates; WikiWars |
| units, units-seeds | re3d, Re-DocRED and Few-NERD; the five articles of `seeds/` |
| quotes, quotes-seeds | PolNeAR, 73 articles; the five articles of `seeds/` |
| names, utterances | pairs of names of units; WMT21, one statement in two translations |
| facts | 8 events, 61 articles: the claims that answer one question, paired and judged by a reader |
"""

FACTS = """\
## Facts

Of the pairs of claims that a reader found to answer one question: how many claims are found, how many pairs are
aligned, how many have the reader's verdict; and of the divergences, how many of those called are so (precision) and
how many of those that are so are called (recall). Two careful readers working apart align 88 of 100 of each other's
pairs, and then give the same verdict 99 times of 100. A program that flags every value of one text that is not in the
other has precision 29 % and recall 69 %. *Unlabelled* are divergences called where the reader labelled nothing.

| comparator | claims found | pairs aligned | verdicts right | divergence: precision | recall | unlabelled |
|---|---|---|---|---|---|---|
"""

FRESH = """\
## Facts of fresh events

The same for five invented events, 25 articles, that were written and labelled for this measurement by somebody who
did not know the program; nothing was made or changed for what is missed in them, and one setting was chosen with
these totals in view. They are denser than those above.

| comparator | claims found | pairs aligned | verdicts right | divergence: precision | recall | unlabelled |
|---|---|---|---|---|---|---|
"""

CAUTION = """\
## Caution

What the facts of the eight events come to by what `--caution` asks for: fewer divergences, and more of them true.

| caution | pairs aligned | verdicts right | divergence: precision | recall | unlabelled |
|---|---|---|---|---|---|
"""

READ = """\
## Divergences, read

{true} of {all} divergences ({share:.0f} %) that `rashomon compare` reported on the seeds and on three further events
are true, read with the articles open. The events are described in our own words, for their articles belong to their
publishers. The list is `benchmarks/divergences.tsv`.

| event | question | what is said | true | why |
|---|---|---|---|---|
"""


def main() -> None:
    """Measure, or read what was measured, and write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("measure", type=Path)
    parser.add_argument("--date", type=date.fromisoformat, default=None, help="the day of the measurement")
    parser.add_argument("--printed", type=Path, help="what MEASURE printed, instead of running it")
    parser.add_argument(
        "--fresh", type=Path, help="what MEASURE printed for the facts of events that no rule was made for"
    )
    parser.add_argument("--cautions", type=Path, help="what MEASURE printed for the facts by caution")
    parser.add_argument("-o", "--output", type=Path, default=ROOT / "docs" / "accuracy.md")
    arguments = parser.parse_args()
    printed = arguments.printed.read_text() if arguments.printed else measured(arguments.measure)
    day = arguments.date or date.today()  # noqa: DTZ011  the day where it was measured
    fresh, cautions = (each.read_text() if each else "" for each in (arguments.fresh, arguments.cautions))
    arguments.output.write_text(page(printed, day.isoformat(), fresh, cautions), encoding="utf-8")


def measured(script: Path) -> str:
    """Run a measuring script and return what it prints."""
    done = subprocess.run([sys.executable, script], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout


def page(printed: str, day: str, fresh: str = "", cautions: str = "") -> str:
    """Write the page: introduction, figures, facts (of fresh events and by caution too), speed, divergences read."""
    lines = printed.splitlines()
    parts = (
        INTRODUCTION.format(day=day, versions=versions()),
        "## Figures\n\nF1 in percent; AUC where the name says so. The bar is what this project set out to reach.\n\n"
        "| what | rashomon | best peer | bar |\n|---|---|---|---|\n" + "\n".join(figures(lines)) + "\n",
        FACTS + "\n".join(facts(lines)) + "\n",
        *([FRESH + "\n".join(facts(fresh.splitlines())) + "\n"] if fresh else []),
        *([CAUTION + "\n".join(by_caution(cautions)) + "\n"] if cautions else []),
        "## Speed\n\nOne core, start-up taken off. The peers above read 3 to 30 kB a CPU second.\n\n"
        "| comparator | kB per CPU second |\n|---|---|\n" + "\n".join(speeds(lines)) + "\n",
        judged(JUDGED.read_text(encoding="utf-8")),
    )
    return "\n".join(parts)


def versions() -> str:
    """Name the versions that were measured: Python, rashomon and what it needs."""
    needed = [re.split(r"[^\w-]", each)[0] for each in requires("rashomon") or () if "extra ==" not in each]
    packages = ", ".join(f"{name} {version(name)}" for name in ("rashomon", *sorted(needed)))
    return f"{python_implementation()} {python_version()}, {packages}"


def figures(lines: list[str]) -> Iterator[str]:
    """Yield a row for every figure."""
    for match in filter(None, map(_FIGURE.match, lines)):
        yield f"| {match['name']} | {match['figure']} | {match['best']} ({match['peer']}) | {match['bar']} |"


def facts(lines: list[str]) -> Iterator[str]:
    """Yield a row for every comparator, all of them last."""
    for match in filter(None, map(_FACTS.match, lines)):
        cells = (re.sub(r" +", " = ", cell).replace("%", " %") for cell in match.groups())
        yield f"| {' | '.join(cells)} |"


def by_caution(printed: str) -> Iterator[str]:
    """Yield a row for every caution: what all comparators come to."""
    for told in printed.split("caution ")[1:]:
        caution, *lines = told.splitlines()
        *_, total = facts(lines)
        yield f"| {caution} | {total.split(' | ', 2)[2]}"


def speeds(lines: list[str]) -> Iterator[str]:
    """Yield a row for every comparator."""
    for match in filter(None, map(_SPEED.match, lines)):
        yield f"| {match['name']} | {match['speed']} |"


def judged(table: str) -> str:
    """Write the divergences that were read, and the share of true ones."""
    rows = [line.split("\t") for line in table.splitlines() if not line.startswith("#")]
    true = sum(row[3] == "yes" for row in rows)
    head = READ.format(true=true, all=len(rows), share=100 * true / len(rows))
    return head + "\n".join(f"| {' | '.join(row)} |" for row in rows) + "\n"


if __name__ == "__main__":
    main()
