"""Extents in words, and where they lie on an axis, in percent of its width."""

from __future__ import annotations

import math
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon.model import Extent
from rashomon.reports import overview
from rashomon.reports.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

#: The scale of dates, whose values are days as ``date.toordinal`` counts them.
DAY = "day"

#: Values this many times apart are drawn on a logarithmic axis; smaller ones would fall together.
LOGARITHMIC = 100

#: Percent of an axis left free on either side, for signs and for what runs on.
MARGIN = 6.0

#: What seconds are told in, and how many of them that is: the first that every figure reaches. A year is Julian.
TIMES = (("years", 31_557_600), ("days", 86_400), ("hours", 3_600), ("minutes", 60), ("seconds", 1))

#: What a whole number may have at most to be written out.
_WRITTEN = 1e15


@frozen
class Axis:
    """From ``low`` to ``high``, logarithmic or not."""

    low: float
    high: float
    logarithmic: bool = False

    def at(self, value: float) -> float:
        """Return where a value lies, in percent; what is beyond an end lies at that end."""
        low, high, here = map(self._scaled, (self.low, self.high, min(max(value, self.low), self.high)))
        share = (here - low) / (high - low) if high > low else 0.5
        return round(MARGIN + share * (100 - 2 * MARGIN), 2)

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
    """Draw an extent; an open side runs to the end of the axis' margin."""
    low, high = extent.low, extent.high
    opens_left = low is None or low < axis.low
    opens_right = high is None or high > axis.high
    start = 0.0 if opens_left else axis.at(low or 0.0)
    end = 100.0 if opens_right else axis.at(high or 0.0)
    if low is None and high is not None:
        start = max(0.0, end - 2 * MARGIN)
    if high is None and low is not None:
        end = min(100.0, start + 2 * MARGIN)
    return Bar(start, max(start, end), opens_left, opens_right)


def axis_of(extents: Iterable[Extent]) -> Axis:
    """Return the axis that holds every stated end of the extents given, at least one of them."""
    stated = [end for extent in extents for end in (extent.low, extent.high) if end is not None]
    low, high = min(stated), max(stated)
    return Axis(low, high, logarithmic=low > 0 and high / low >= LOGARITHMIC)


def plainly(extents: Sequence[Extent | None]) -> tuple[Extent | None, ...]:
    """Turn seconds into the largest unit of time that every figure reaches once; leave all else as it is."""
    stated = [each for each in extents if each]
    if {each.scale for each in stated} != {"second"}:
        return tuple(extents)
    least = min(min(map(abs, each.ends)) for each in stated)
    name, size = next((each for each in TIMES if each[1] <= least), TIMES[-1])
    return tuple(each and Extent(_over(each.low, size), _over(each.high, size), name) for each in extents)


def _over(value: float | None, size: int) -> float | None:
    return None if value is None else value / size


def in_words(extent: Extent) -> str:
    """Say what an extent is: a value, a range, or a bound."""
    if extent.low is not None and extent.high is not None:
        if extent.scale == DAY:
            return days(extent.low, extent.high)
        if extent.low == extent.high:
            return _with_unit(figure(extent.low), extent)
        return _with_unit(f"{figure(extent.low)} to {figure(extent.high)}", extent)
    if extent.low is not None:
        word = "later" if extent.scale == DAY else "more"
        return f"{_end(extent.low, extent)} or {word}"
    if extent.high is not None:
        return f"{_end(extent.high, extent)} or {'earlier' if extent.scale == DAY else 'less'}"
    return ""


def _end(value: float, extent: Extent) -> str:
    return day(value) if extent.scale == DAY else _with_unit(figure(value), extent)


def _with_unit(told: str, extent: Extent) -> str:
    return f"{told} {one_line(extent.scale)}".rstrip()


def figure(value: float) -> str:
    """Write a number with its thousands apart, and no more places than six."""
    if value == int(value) and abs(value) < _WRITTEN:
        return f"{int(value):,}"
    return f"{value:,.6g}"


def day(ordinal: float, *, short: bool = False) -> str:
    """Write a day in words, or ``short`` as day and month; one outside the calendar (years 1 to 9999) as its number."""
    try:
        this = date.fromordinal(int(ordinal))
    except (ValueError, OverflowError):
        return f"day {figure(ordinal)}"
    number, month, year = overview.day(this).split()
    return f"{number} {month[:3]}" if short else f"{number} {month} {year}"


def days(first: float, last: float) -> str:
    """Write the days from ``first`` to ``last``, without saying the month or the year twice."""
    one, other = day(first), day(last)
    if one == other:
        return other
    parts, others = one.split(), other.split()
    while len(parts) > 1 and parts[-1] == others[-1]:
        parts, others = parts[:-1], others[:-1]
    return f"{' '.join(parts)} to {other}"
