"""Stretches and days told by their distance from today or from what was told."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from rashomon_plugins.dates.counts import VAGUE
from rashomon_plugins.dates.intervals import moved
from rashomon_plugins.dates.lengths import read_length
from rashomon_plugins.dates.unknown import REFERENCES, UNRESOLVED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rashomon_plugins.dates.lexing import Value
    from rashomon_plugins.dates.scene import Scene

    Timex = tuple[str, str]

#: Days of the units that "later" counts by.
_DAYS = {"D": 1, "W": 7, "M": 28, "Y": 365}
_MONDAY, _WEDNESDAY, _FRIDAY = 1, 3, 5


def read_stretch(parts: Mapping[str, Value], scene: Scene) -> Timex:
    """Read "last week", "the year", "the following month", "that year"."""
    unit, which = str(parts["unit"]), parts.get("rel", 0)
    word = parts.get("rel")
    if unit.startswith("T"):
        return "DATE", "PRESENT_REF"
    here = _anchor(parts, scene, unit)
    step = which if isinstance(which, int) else 0
    if here is None:
        return "DATE", UNRESOLVED.get(unit, "XXXX")
    if word is None and unit == "D" and scene.day:
        here = scene.day
    if unit == "WE" and not step:
        step = -_weekend_is_over(here, scene.tense, this=word == 0)
    return "DATE", moved(here, unit, step) or UNRESOLVED.get(unit, "XXXX")


def _weekend_is_over(here: date, tense: int, *, this: bool) -> bool:
    """Say whether "the weekend" is the last one: on working days, to Wednesday where the clause looks ahead.

    "This weekend" is the last one on a Monday only.
    """
    last = _MONDAY if this else _WEDNESDAY if tense > 0 else _FRIDAY
    return here.isoweekday() <= last


def _anchor(parts: Mapping[str, Value], scene: Scene, unit: str = "D") -> date | None:
    """Return the day a relative word counts from: what was told ("the next day"), or today ("next week")."""
    if scene.narrative or "told" in parts:
        return (scene.day if unit == "D" else None) or scene.story
    return scene.published


def read_shift(parts: Mapping[str, Value], scene: Scene) -> Timex:
    """Read "two days ago", "a year earlier", "three weeks later"."""
    direction, unit, count = str(parts["direction"]), str(parts["unit"]), parts.get("count", 1)
    sign = 1 if direction in {"later", "ahead"} else -1
    anchor = scene.published if direction in {"ago", "ahead"} else _counted_from(parts, scene)
    if count == VAGUE or "plural" in parts:
        return "DATE", REFERENCES[sign]
    if unit.startswith("T"):
        return "TIME", "XXXX-XX-XXTXX:XX"
    if anchor is None or float(count) % 1:
        return "DATE", UNRESOLVED.get(unit, "XXXX")
    if unit == "Y" and count == 1 and scene.quarter and not scene.narrative:
        return "DATE", quarter_year_ago(parts, scene)
    return "DATE", moved(anchor, unit, sign * int(count)) or "XXXX"


def _counted_from(parts: Mapping[str, Value], scene: Scene) -> date | None:
    """Return the day that "nine days later" counts from, the last told; a past clause tells of nothing still to come.

    None where every day told would make it so.
    """
    length, count = _DAYS.get(str(parts["unit"])), parts.get("count", 1)
    anchor = scene.story
    if parts["direction"] != "later" or length is None or count == VAGUE or anchor is None:
        return anchor
    after = min(int(length * float(count)), (date.max - anchor).days)
    return scene.last_day(after=after) if _still_to_come(anchor + timedelta(after), scene) else anchor


def quarter_year_ago(parts: Mapping[str, Value], scene: Scene) -> str:
    """Return the quarter a year before the one last told of."""
    last = scene.quarter or (moved(scene.published, "Q", -1) if scene.published else None)
    if last is None:
        return "XXXX-QX"
    number = f"Q{parts['ordinal']}" if "ordinal" in parts else last[5:]
    return f"{int(last[:4]) - 1}-{number}"


def read_since(parts: Mapping[str, Value], scene: Scene) -> Timex:
    """Read a day told by its distance from an event: "the day after the fall", "it came two days after the fall".

    The first is a day after the day that the fall was told of; the second tells the day of the fall, two days before
    the one told beside it. Without one beside it the story's first day stands for it. "Days after the fall" is a
    day, and not known.
    """
    unit, count = str(parts["unit"]), parts.get("count", 1)
    if "plural" in parts:
        return "DATE", UNRESOLVED.get(unit, "XXXX")
    anchor = scene.nearby or scene.first
    if anchor is None and "the" in parts and unit == "D":
        return "DATE", UNRESOLVED["D"]
    if anchor is None or unit not in {"D", "W"} or count == VAGUE or float(count) % 1:
        return read_stretch(parts, scene) if "the" in parts else read_length(parts, scene)
    sign = -1 if parts["event"] == "before" else 1
    days = int(count) * (7 if unit == "W" else 1) * (sign if "the" in parts else -sign)
    if scene.nearby is None and scene.day and _still_to_come(anchor + timedelta(days), scene):
        anchor = scene.day
    return "DATE", moved(anchor, "D", days) or UNRESOLVED["D"]


def _still_to_come(day: date, scene: Scene) -> bool:
    """Say whether a clause looks back on a day after publication: it was counted from another day than the event's."""
    return scene.tense < 0 and scene.published is not None and not scene.narrative and day > scene.published
