"""The patterns of grammar.tsv, run over the class letters of a text."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from rashomon_plugins.language.vocabulary import rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

#: Letters that stand in no expression; runs between them are matched by themselves.
_RUN = re.compile(r"[^_;#!]+")
#: Letters without which no pattern matches.
_TELLING = re.compile(r"[MmWwbUPqpXSZTlyY0DI529VRCcrK4+2f718%OL]")
_LONGEST_KEPT = 40


class Match(NamedTuple):
    """A pattern found: tokens ``start``..``end``, the rule's rank and kind, and token spans of its named parts."""

    start: int
    end: int
    rank: int
    kind: str
    parts: Mapping[str, tuple[int, int]]


@cache
def _rules() -> tuple[tuple[str, re.Pattern[str]], ...]:
    parts: dict[str, str] = {}
    rules: list[tuple[str, re.Pattern[str]]] = []
    for kind, *columns in rows(__package__, "grammar.tsv"):
        if kind == "=":
            parts[columns[0]] = columns[1]
        else:
            rules.append((kind, re.compile(re.sub(r"\{([A-Z]+)\}", lambda m: parts[m[1]], columns[0]))))
    return tuple(rules)


def matches(classes: str) -> Iterator[Match]:
    """Yield every match of every rule; they may overlap. Linear in the number of letters."""
    for run in _RUN.finditer(classes):
        letters = run[0]
        if _TELLING.search(letters):
            found = _remembered(letters) if len(letters) <= _LONGEST_KEPT else _found(letters)
            for each in found:
                yield _moved(each, run.start())


def _moved(each: Match, by: int) -> Match:
    parts = {name: (start + by, end + by) for name, (start, end) in each.parts.items()}
    return Match(each.start + by, each.end + by, each.rank, each.kind, parts)


def _found(letters: str) -> tuple[Match, ...]:
    return tuple(
        Match(m.start(), m.end(), rank, kind, {name: m.span(name) for name, part in m.groupdict().items() if part})
        for rank, (kind, pattern) in enumerate(_rules())
        for m in pattern.finditer(letters)
    )


@lru_cache(maxsize=4096)
def _remembered(letters: str) -> tuple[Match, ...]:
    """Match a run once: the same few shapes come again and again."""
    return _found(letters)
