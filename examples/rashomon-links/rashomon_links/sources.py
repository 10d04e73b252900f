"""The news sources that are known, and where a text names one."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick, MatchKind

if TYPE_CHECKING:
    from collections.abc import Iterator


@cache
def sources() -> dict[str, str]:
    """Return every name in ``sources.tsv`` with the one that stands for its source."""
    lines = files("rashomon_links").joinpath("sources.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {name: row[0] for row in rows for name in row}


@cache
def _automaton() -> AhoCorasick:
    return AhoCorasick(list(sources()), matchkind=MatchKind.LeftmostLongest)


def named(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of every source named in a text, as words of their own; in linear time."""
    for _, start, end in _automaton().find_matches_as_indexes(text):
        if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()):
            yield start, end
