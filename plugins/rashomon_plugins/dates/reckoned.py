"""Times told by their distance from a time named beside it: "a week from Sunday", "thirty years ago this month"."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from attrs import evolve

from rashomon_plugins.dates.counts import VAGUE
from rashomon_plugins.dates.days import read_deictic
from rashomon_plugins.dates.intervals import interval, moved
from rashomon_plugins.dates.relative import read_stretch

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from rashomon_plugins.dates.lexing import Value
    from rashomon_plugins.dates.scene import Scene

    Timex = tuple[str, str]

#: Days of the units that are counted by the day.
_DAYS = {"D": 1, "W": 7}
#: Months of those counted by the calendar.
_MONTHS = {"M": 1, "Y": 12}
_UNKNOWN = "XXXX-XX-XX"


def read_from(parts: Mapping[str, Value], scene: Scene) -> Timex:
    """Read "a fortnight from today", "two weeks from Sunday": as much later than that day."""
    return "DATE", _counted(_named(parts, evolve(scene, tense=1)), parts, 1, "D")


def read_ago(parts: Mapping[str, Value], scene: Scene) -> Timex:
    """Read "thirty years ago this month", "a week ago Friday": that month or day, as much earlier."""
    return "DATE", _counted(_named(parts, scene), parts, -1, str(parts.get("of", "D")))


def _named(parts: Mapping[str, Value], scene: Scene) -> date | None:
    """Return the first day of the time that is named beside the distance; None where it is not known."""
    told = {name: parts[name] for name in ("day", "weekday", "rel", "told") if name in parts}
    value = read_stretch({**told, "unit": parts["of"]}, scene) if "of" in parts else read_deictic(told, scene)
    days = interval(value[1])
    return days[0] if days else None


def _counted(named: date | None, parts: Mapping[str, Value], sign: int, unit: str) -> str:
    """Return the TIMEX3 value of a unit that lies as far from a day as is told."""
    count, by = parts.get("count", 1), str(parts["unit"])
    if named is None or count == VAGUE or float(count) % 1:
        return _UNKNOWN
    day = _later(named, sign * int(float(count)), by)
    return (moved(day, unit, 0) if day else None) or _UNKNOWN


def _later(day: date, count: int, unit: str) -> date | None:
    """Return the day so many units later, in a shorter month its last; None beyond the calendar."""
    if unit in _DAYS:
        first, rest = moved(day, "D", _DAYS[unit] * count), 0
    else:
        first, rest = moved(day, "M", _MONTHS.get(unit, 0) * count), day.day - 1
    days = interval(first) if first and (unit in _DAYS or unit in _MONTHS) else None
    return min(days[0] + timedelta(rest), days[1]) if days else None
