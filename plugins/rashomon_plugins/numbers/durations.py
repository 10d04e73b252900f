"""Durations said without a number: "for a week", "week-long"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from rashomon_plugins.numbers.lists import LISTS
from rashomon_plugins.numbers.pieces import HYPHENS, text_at, word_at
from rashomon_plugins.numbers.ranges import Reading
from rashomon_plugins.numbers.scales import ARTICLES
from rashomon_plugins.numbers.units import Unit, unit_after, unit_named

if TYPE_CHECKING:
    from rashomon_plugins.numbers.pieces import Pieces

_ONE = Decimal(1)
#: Words that say how long something is, and the unit in them: "week" in "week-long", "weeklong".
LONG = {
    f"{unit}{long}": unit
    for unit in ("minute", "hour", "day", "week", "month", "year", "decade", "century")
    for long in ("", "long")
}
_AGO = frozenset({"ago", "earlier", "later", "before", "after"})
_LASTING = LISTS["lasting"]


def single(pieces: Pieces, index: int) -> Reading | None:
    """Read "a week", "an hour" where it says how long something is."""
    if pieces[index].word not in ARTICLES:
        return None
    measured = unit_after(pieces, index + 1, digits=False)
    if measured is None or measured[0].dimension != "time" or word_at(pieces, measured[1]) in _AGO:
        return None
    lasting = text_at(pieces, measured[1]) == "-" and word_at(pieces, measured[1] + 1) == "long"
    if not lasting and word_at(pieces, index - 1) not in _LASTING:
        return None
    return _one(index, measured[1], measured[0])


def lasting(pieces: Pieces, index: int) -> Reading | None:
    """Read "week-long" and "yearlong", where no number stands before."""
    hyphened = text_at(pieces, index + 1) in HYPHENS and word_at(pieces, index + 2) == "long"
    unit = unit_named(LONG[pieces[index].word])
    if not (hyphened or pieces[index].word.endswith("long")) or unit is None:
        return None
    return _one(index, index + 3 if hyphened else index + 1, unit)


def _one(index: int, last: int, unit: Unit) -> Reading:
    """Make a reading of a single unit that is said without a number."""
    return Reading(index, last, index, _ONE, _ONE, _ONE, _ONE, "words", unit, start=index)
