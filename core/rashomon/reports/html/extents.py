"""Extents in words, and where they lie on an axis, in percent of its width."""

from __future__ import annotations

import math
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon.reports import overview
from rashomon.reports.html.measures import DAY, figure, measured

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rashomon.model import Extent

#: Values this many times apart are drawn on a logarithmic axis; smaller ones would fall together.
LOGARITHMIC = 100

#: Percent of an axis left free on either side, and where a bound runs on beyond it.
MARGIN, BEYOND = 6.0, 20.0


@frozen
class Axis:
    """From ``low`` to ``high``, logarithmic or not; ``before`` and ``after`` are left free, in percent."""

    low: float
    high: float
    logarithmic: bool = False
    before: float = MARGIN
    after: float = MARGIN

    def at(self, value: float) -> float:
        """Return where a value lies, in percent; what is beyond an end lies at that end."""
        low, high, here = map(self._scaled, (self.low, self.high, min(max(value, self.low), self.high)))
        share = (here - low) / (high - low) if high > low else 0.5
        return round(self.before + share * (100 - self.before - self.after), 2)

    def _scaled(self, value: float) -> float:
        return math.log(value) if self.logarithmic else value


@frozen
class Bar:
    """An extent on an axis, in percent; an open end, or one beyond the axis, is an arrow; ``point`` is no wider."""

    start: float
    end: float
    opens_left: bool
    opens_right: bool

    @property
    def point(self) -> bool:
        """Whether both ends lie on one spot."""
        return self.start == self.end and not (self.opens_left or self.opens_right)


def bar(extent: Extent, axis: Axis) -> Bar:
    """Draw an extent; an open side runs to the edge of the drawing."""
    low, high = extent.low, extent.high
    opens_left = low is None or low < axis.low
    opens_right = high is None or high > axis.high
    start = 0.0 if opens_left else axis.at(low or 0.0)
    end = 100.0 if opens_right else axis.at(high or 0.0)
    return Bar(start, max(start, end), opens_left, opens_right)


def axis_of(extents: Iterable[Extent]) -> Axis:
    """Return the axis that holds every stated end of the extents given, at least one of them."""
    lows, highs = zip(*((extent.low, extent.high) for extent in extents), strict=True)
    stated = [end for end in (*lows, *highs) if end is not None]
    low, high = min(stated), max(stated)
    before, after = (BEYOND if None in ends else MARGIN for ends in (lows, highs))
    return Axis(low, high, low > 0 and high / low >= LOGARITHMIC, before, after)


def in_words(extent: Extent) -> str:
    """Say what an extent is: a value, a range, or a bound."""
    low, high = extent.low, extent.high
    if low is not None and high is not None:
        if extent.scale == DAY:
            return days(low, high)
        return measured(figure(low) if low == high else f"{figure(low)} to {figure(high)}", extent.scale)
    if low is not None:
        return f"{_end(low, extent)} or {'later' if extent.scale == DAY else 'more'}"
    if high is not None:
        return f"{_end(high, extent)} or {'earlier' if extent.scale == DAY else 'less'}"
    return ""


def _end(value: float, extent: Extent) -> str:
    return day(value) if extent.scale == DAY else measured(figure(value), extent.scale)


def day(ordinal: float, *, short: bool = False) -> str:
    """Write a day in words, or ``short`` as day and month; one outside the calendar (years 1 to 9999) as its number."""
    try:
        this = date.fromordinal(int(ordinal))
    except (ValueError, OverflowError):
        return f"day {figure(ordinal)}"
    number, month, year = overview.day(this).split()
    return f"{number} {month[:3]}" if short else f"{number} {month} {year}"


def days(first: float, last: float) -> str:
    """Write the days from ``first`` to ``last``: a whole year or month by its name, and no name twice."""
    one, other = day(first).split(), day(last).split()
    if one == other:
        return " ".join(other)
    if one[0] == "1" and day(last + 1).split()[0] == "1":
        one, other = one[1:], other[1:]
        if (one[0], other[0]) == ("January", "December"):
            one, other = one[1:], other[1:]
    told = list(one)
    while told and told[-1] == other[len(told) - len(one) - 1]:
        told.pop()
    return " ".join([*told, "to", *other] if told else other)
