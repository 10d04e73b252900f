"""Numbers as a forest plot, a panel a question, and dates as a timeline, a row an event."""

from __future__ import annotations

import math
from datetime import date
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from rashomon.reports.html.answers import sayings
from rashomon.reports.html.extents import Axis, axis_of, bar, day, in_words
from rashomon.reports.html.limits import VALUES, top
from rashomon.reports.html.measures import DAY, figure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rashomon.model import Extent
    from rashomon.reports.html.answers import Answer, Row, Saying
    from rashomon.reports.html.extents import Bar

#: Days without any date after which a timeline begins anew.
GAP = 366

#: Days that a date may last at most to decide how far a timeline reaches; what lasts longer runs on.
LASTING = 31

#: Ticks of an axis at most.
_TICKS = 5

#: Months of a year, and months between the ticks of an axis of several years; one more tick fits where it names none.
_YEAR = 12
_STEPS = (3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000)

#: Percent of the narrowest axis that a character takes, and a little more.
_WIDE = 6


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

    @property
    def sayings(self) -> tuple[Saying, ...]:
        """The answers, by their words."""
        return sayings(self.answers)


@frozen
class Panel:
    """The answers to one question on an axis, ``missing`` some; ``unseen`` rules told apart what lies on one spot."""

    row: Row
    marks: tuple[Mark, ...]
    ticks: tuple[Tick, ...] = ()
    logarithmic: bool = False
    unseen: tuple[str, ...] = ()
    missing: int = 0


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
    marks = top(_marks(row, axis), VALUES)
    return Panel(row, marks.shown, tuple(_number_ticks(axis)), axis.logarithmic, _unseen(row), marks.missing)


def _marks(row: Row, axis: Axis) -> tuple[Mark, ...]:
    """Draw answers of one value once, but for those that differ all the same."""
    same: dict[tuple[Extent, str], list[Answer]] = {}
    for answer in row.answers:
        if answer.extent:
            same.setdefault((answer.extent, answer.side if row.sign.name == "diverge" else ""), []).append(answer)
    return tuple(Mark(tuple(each), in_words(extent), bar(extent, axis)) for (extent, _), each in same.items())


def _unseen(row: Row) -> tuple[str, ...]:
    """Return the rules by which answers of one value differ, which no drawing shows."""
    values: dict[str, set[Extent]] = {}
    for answer in row.answers:
        if answer.extent:
            values.setdefault(answer.side, set()).add(answer.extent)
    return tuple(
        dict.fromkeys(
            each.level
            for each in row.relations.shown
            if each.sign.name == "diverge" and values.get(each.left, set()) & values.get(each.right, set())
        )
    )


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
    axis = evolve(axis, high=max(axis.high, axis.low + 1), logarithmic=False)
    return Era(tuple(_event(row, axis) for row in rows), tuple(_day_ticks(axis)))


def _lasting(extent: Extent) -> float:
    return 0 if extent.low is None or extent.high is None else extent.high - extent.low + 1


def _event(row: Row, axis: Axis) -> Panel:
    marks = top(sorted(_marks(row, axis), key=lambda mark: _when(mark.answers[0])), VALUES)
    return Panel(row, marks.shown, unseen=_unseen(row), missing=marks.missing)


def _when(answer: Answer) -> tuple[float, float, bool]:
    extent = answer.extent
    return (*extent.ends, extent.low is None) if extent else (0.0, 0.0, False)


def _day_ticks(axis: Axis) -> Iterator[Tick]:
    """Yield at most five days, evenly apart; or, of several years, months or years that begin on the axis."""
    first, last = int(axis.low), int(axis.high)
    if last - first <= GAP:
        step = max(1, math.ceil((last - first) / (_TICKS - 1)))
        yield from (Tick(axis.at(at), day(at, short=True)) for at in range(first, last + 1, step))
        return
    begun = list(range(_month(axis.low), _month(axis.high) + 1))
    step = next((each for each in _STEPS if len(begun) / each <= _TICKS - (each < _YEAR)), len(begun))
    for month in begun:
        if month % step == 0 and (at := _first_of(month)) >= first:
            _, name, year = day(at).split()
            yield Tick(axis.at(at), year if step % _YEAR == 0 else f"{name[:3]} {year}")


def _month(ordinal: float) -> int:
    """Return the month of a day, counted from the year 0."""
    this = date.fromordinal(min(max(int(ordinal), 1), date.max.toordinal()))
    return this.year * _YEAR + this.month - 1


def _first_of(month: int) -> int:
    return date(month // _YEAR, month % _YEAR + 1, 1).toordinal()
