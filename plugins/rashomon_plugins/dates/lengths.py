"""Lengths of time, what comes again, and references that point nowhere in particular."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.dates.counts import VAGUE
from rashomon_plugins.dates.unknown import REFERENCES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rashomon_plugins.dates.lexing import Value
    from rashomon_plugins.dates.scene import Scene

    Timex = tuple[str, str]

#: The lesser unit, and how many of it make half of a greater one.
_HALVES = {"Y": ("M", 6), "TH": ("M", 30), "TM": ("S", 30), "D": ("T12H", "")}
_HALF = 0.5


def read_length(parts: Mapping[str, Value], _scene: Scene) -> Timex:
    """Read "10 days", "week-long", "several months"."""
    if "length" in parts:
        return "DURATION", str(parts["length"])
    unit, count = str(parts["unit"]), parts.get("count", VAGUE if "plural" in parts else 1)
    return "DURATION", duration(count, unit, half="half" in parts)


def read_ordinal(parts: Mapping[str, Value], scene: Scene) -> Timex:
    """Read "the second day" as the day spoken of, "the second week" as a week's length."""
    if parts["unit"] == "D" and scene.story:
        return "DATE", scene.story.isoformat()
    return read_length(parts, scene)


def duration(count: Value, unit: str, *, half: bool = False) -> str:
    """Return a TIMEX3 period: P10D, PT1M30S, P2Y6M; decades are told in years."""
    if count == VAGUE:
        return _period("X", unit)
    number = float(count) + _HALF * half
    if unit == "DE":
        number, unit = 10 * number, "Y"
    whole, rest = int(number), number % 1
    if rest == _HALF and unit in _HALVES:
        lesser, many = _HALVES[unit]
        return (_period(whole, unit) if whole else "P" + "T" * unit.startswith("T")) + f"{many}{lesser}"
    return _period(whole if not rest else round(number, 3), unit)


def _period(count: float | str, unit: str) -> str:
    return f"PT{count}{unit[1]}" if unit.startswith("T") else f"P{count}{unit}"


def read_set(parts: Mapping[str, Value], _scene: Scene) -> Timex:
    """Read "every Tuesday", "daily", "per month", "Tuesday nights"."""
    if "repeat" in parts:
        return "SET", str(parts["repeat"])
    if "weekday" in parts:
        return "SET", f"XXXX-WXX-{parts['weekday']}{parts.get('part', '')}"
    if "month" in parts:
        return "SET", f"XXXX-{int(parts['month']):02d}"
    if "part" in parts:
        return "SET", f"XXXX-XX-XXT{parts['part']}"
    return "SET", duration(parts.get("count", 1), str(parts["unit"]))


def read_reference(parts: Mapping[str, Value], _scene: Scene) -> Timex:
    """Read "now", "recently", "the future", "coming weeks"."""
    if "value" in parts:
        return "DATE", str(parts["value"])
    return "DATE", REFERENCES[int(parts["rel"])]
