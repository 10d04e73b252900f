"""Which of overlapping mentions stand: the longer name that a text explains, then those found first."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from rashomon_plugins.units.defined import definitions
from rashomon_plugins.units.mentions import Mention

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rashomon import Document


def apart_from(found: Sequence[Mention], others: Iterable[Mention]) -> Iterator[Mention]:
    """Yield the mentions that overlap none of those found, which are in order and overlap none of each other."""
    starts = [each.start for each in found]
    for each in others:
        at = bisect_left(starts, each.end)
        if at == 0 or found[at - 1].end <= each.start:
            yield each


def longer(told: Sequence[Mention], found: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the names that a relation tells which hold a shorter organisation found in them, and cut no other name."""
    starts = [each.start for each in found]
    for each in told:
        within = found[max(0, bisect_left(starts, each.start) - 1) : bisect_left(starts, each.end)]
        cut = [other for other in within if other.end > each.start]
        if cut and all(each.start <= other.start and other.end <= each.end for other in cut) and _organisations(cut):
            yield each


def in_letters(document: Document, found: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the names that letters behind them define, in their whole length; none that are equipment."""
    starts = [each.start for each in found]
    for full in definitions(document):
        within = found[max(0, bisect_left(starts, full.start) - 1) : bisect_left(starts, full.end)]
        kinds = {each.kind for each in within if each.end > full.start}
        kind = next((each.kind for each in within if each.end == full.end), "organisation")
        covered = any(each.start <= full.start and full.end <= each.end for each in within)
        if "equipment" not in kinds and not covered:
            yield Mention(full.start, full.end, kind, -1, -1)


def _organisations(found: Iterable[Mention]) -> bool:
    return all(each.kind == "organisation" for each in found)
