"""The days that two claims are compared by: those of their values, halved where they are told as early, mid or late."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.dates.timex import resolved

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rashomon import Claim, Document
    from rashomon_plugins.dates.expressions import Expression
    from rashomon_plugins.dates.intervals import Interval
    from rashomon_plugins.dates.timex import TimeExpression

#: Which part of a stretch an edge leaves, in quarters of its days: "early" the first half, "mid" the middle half.
_QUARTERS = {"START": (0, 2), "MID": (1, 3), "END": (2, 4)}
#: Days of the shortest stretch that is halved: "late in the week" is hardly told by the day.
_LEAST = 28
#: How far what is counted in whole weeks may be off.
_HALF_WEEK = timedelta(3)


def days(claim: Claim[TimeExpression]) -> Interval | None:
    """Return the first and last day of a claim; None while it is unresolved. "Late December" is its second half.

    "Three weeks after the vote" is counted in weeks, not to the day: it may be three days more or fewer.
    """
    return _days(claim.document)[claim.start]


@remembered
def _days(document: Document) -> Mapping[int, Interval | None]:
    """Return the days of each expression of a document, by where it begins."""
    return {each.start: _told(each, value) for each, value in resolved(document)}


def _told(each: Expression, value: TimeExpression) -> Interval | None:
    if value.earliest is None or value.latest is None:
        return None
    stretch = date.fromisoformat(value.earliest), date.fromisoformat(value.latest)
    if each.parts.get("unit") == "W" and "event" in each.parts and stretch[0] == stretch[1]:
        return stretch[0] - _HALF_WEEK, stretch[1] + _HALF_WEEK
    edge = _QUARTERS.get(str(each.parts.get("edge", each.parts.get("edge2"))))
    return _part(stretch, *edge) if edge else stretch


def _part(stretch: Interval, first: int, last: int) -> Interval:
    many = (stretch[1] - stretch[0]).days + 1
    if many < _LEAST:
        return stretch
    return stretch[0] + timedelta(many * first // 4), stretch[0] + timedelta(many * last // 4 - 1)
