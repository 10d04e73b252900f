"""The names of places, and where a text has one."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick, MatchKind
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator


@frozen
class Place:
    """A place, and which of its names was used; all spellings of one name are the same ``name``."""

    place: str
    name: str


@cache
def spellings() -> dict[str, Place]:
    """Return every spelling in ``names.tsv``, and the same in capitals, with what it names."""
    table: dict[str, Place] = {}
    lines = files("rashomon_places").joinpath("names.tsv").read_text(encoding="utf-8").splitlines()
    for line in lines:
        if line and not line.startswith("#"):
            names = [column.split(" / ") for column in line.split("\t")]
            table |= {each: Place(names[0][0], name[0]) for name in names for each in name}
    return {spelling.upper(): place for spelling, place in table.items()} | table


@cache
def _automaton() -> AhoCorasick:
    return AhoCorasick(list(spellings()), matchkind=MatchKind.LeftmostLongest)


def places(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of every spelling that is a word, or words, of its own; in linear time."""
    for _, start, end in _automaton().find_matches_as_indexes(text):
        if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()):
            yield start, end
