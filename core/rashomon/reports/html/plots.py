"""Numbers as a forest plot, a panel a question, and dates as a timeline, a row an event."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon.reports.html.extents import DAY, Axis, axis_of, bar, day, figure, in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rashomon.model import Extent
    from rashomon.reports.html.answers import Answer, Row
    from rashomon.reports.html.extents import Bar

#: Days without any date after which a timeline begins anew.
GAP = 366

#: Days that a date may last at most to decide how far a timeline reaches; what lasts longer runs on.
LASTING = 31

#: Ticks of an axis at most.
_TICKS = 5

#: Percent of the narrowest axis that a character takes, and a little more.
_WIDE = 5


@frozen
class Tick:
    """A place on an axis, in percent, and its name."""

    at: float
    name: str


@frozen
class Mark:
    """What one or several answers have in common: a bar, and the words for it."""

    answers: tuple[Answer, ...]
    means: str
    bar: Bar


@frozen
class Panel:
    """The answers to one question on an axis."""

    row: Row
    marks: tuple[Mark, ...]
    ticks: tuple[Tick, ...] = ()
    logarithmic: bool = False


@frozen
class Era:
    """The events of a time without a gap, on one axis of days."""

    panels: tuple[Panel, ...]
    ticks: tuple[Tick, ...]


def forest(rows: Iterable[Row]) -> tuple[Panel, ...]:
    """Return a panel for every question that at least two sources answer with a value on one scale but the day."""
    return tuple(_panel(row) for row in rows if (scale := _scale(row)) is not None and scale != DAY)


def dated(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Return the questions that at least two sources answer with days."""
    return tuple(row for row in rows if _scale(row) == DAY)


def timeline(events: Iterable[Row]) -> tuple[Era, ...]:
    """Put questions answered by days in order of time, cut where nothing happens for a year."""
    return tuple(map(_era, _eras(sorted(events, key=_begins))))


def _drawn(row: Row) -> list[Extent]:
    return [answer.extent for answer in row.answers if answer.extent]


def _scale(row: Row) -> str | None:
    """Return the one scale of two or more answers."""
    drawn = _drawn(row)
    scales = {extent.scale for extent in drawn}
    return drawn[0].scale if len(drawn) > 1 and len(scales) == 1 else None


def _panel(row: Row) -> Panel:
    axis = axis_of(_drawn(row))
    marks = tuple(
        Mark((answer,), in_words(answer.extent), bar(answer.extent, axis)) for answer in row.answers if answer.extent
    )
    return Panel(row, marks, tuple(_number_ticks(axis)), axis.logarithmic)


def _number_ticks(axis: Axis) -> Iterator[Tick]:
    """Yield both ends of an axis and what is round between them, where there is room."""
    steps = [axis.low, axis.high] if axis.high > axis.low else [axis.low]
    if not axis.logarithmic and axis.high > axis.low:
        raw = (axis.high - axis.low) / 3
        size = 10.0 ** math.floor(math.log10(raw))
        step = next(each * size for each in (1, 2, 5, 10) if each * size >= raw)
        first = math.ceil(axis.low / step)
        steps += [step * number for number in range(first, first + _TICKS) if axis.low < step * number < axis.high]
    kept: list[float] = []
    room = _WIDE * max(len(figure(value)) for value in steps)
    for value in steps:
        if all(abs(axis.at(value) - axis.at(other)) > room for other in kept):
            kept.append(value)
    yield from (Tick(axis.at(value), figure(value)) for value in sorted(kept))


def _begins(row: Row) -> tuple[float, float, int]:
    first = [extent.low if extent.low is not None else extent.high or 0.0 for extent in _drawn(row)]
    return min(first), max(first), row.number


def _eras(events: Sequence[Row]) -> Iterator[list[Row]]:
    """Yield rows that follow each other within GAP days of the end of any before them."""
    era: list[Row] = []
    until = -math.inf
    for row in events:
        if era and _begins(row)[0] > until + GAP:
            yield era
            era = []
            until = -math.inf
        era.append(row)
        until = max([until, *(_begins(row)[:2])])
    if era:
        yield era


def _era(rows: Sequence[Row]) -> Era:
    extents = [extent for row in rows for extent in _drawn(row)]
    axis = axis_of([each for each in extents if _lasting(each) <= LASTING] or extents)
    axis = Axis(axis.low, max(axis.high, axis.low + 1))
    return Era(tuple(_event(row, axis) for row in rows), tuple(_day_ticks(axis)))


def _lasting(extent: Extent) -> float:
    return 0 if extent.low is None or extent.high is None else extent.high - extent.low + 1


def _event(row: Row, axis: Axis) -> Panel:
    """Draw answers of the same days once."""
    same: dict[Extent, list[Answer]] = {}
    for answer in row.answers:
        if answer.extent:
            same.setdefault(answer.extent, []).append(answer)
    order = sorted(same, key=lambda extent: (*extent.ends, extent.low is None))
    return Panel(row, tuple(Mark(tuple(same[each]), in_words(each), bar(each, axis)) for each in order))


def _day_ticks(axis: Axis) -> Iterator[Tick]:
    """Yield at most five days, evenly apart, with their years where there are several."""
    span = int(axis.high - axis.low)
    step = max(1, math.ceil(span / (_TICKS - 1)))
    for at in range(int(axis.low), int(axis.high) + 1, step):
        yield Tick(axis.at(at), day(at, short=span <= GAP))
