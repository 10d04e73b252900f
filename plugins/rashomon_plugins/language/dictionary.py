"""Many names found in one pass over a text (Aho-Corasick), at word borders only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick, MatchKind
from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


def _automaton(names: Sequence[str]) -> AhoCorasick:
    return AhoCorasick(names, matchkind=MatchKind.LeftmostLongest)


@frozen
class Dictionary:
    """A set of names, found leftmost and longest. Case counts: lower both sides where it should not."""

    names: tuple[str, ...] = field(converter=tuple[str, ...], repr=False)
    _automaton: AhoCorasick = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        """Build the automaton once."""
        object.__setattr__(self, "_automaton", _automaton(self.names))

    def find(self, text: str) -> Iterator[tuple[int, int, int]]:
        """Yield (start, end, index of the name) for every name that stands between word borders; linear time."""
        for index, start, end in self._automaton.find_matches_as_indexes(text):
            if not (_joins(text, start) or _joins(text, end)):
                yield start, end, index


def dictionary(names: Iterable[str]) -> Dictionary:
    """Make a dictionary of names, each once, in sorted order."""
    return Dictionary(tuple(sorted(set(names))))


def _joins(text: str, offset: int) -> bool:
    """Say whether a word runs across an offset."""
    return 0 < offset < len(text) and text[offset - 1].isalnum() and text[offset].isalnum()
