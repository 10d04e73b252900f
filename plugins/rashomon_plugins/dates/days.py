"""Weekdays, today and tomorrow, parts of the day and clock times."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from rashomon_plugins.dates.absolute import read_date
from rashomon_plugins.dates.counts import VAGUE
from rashomon_plugins.dates.intervals import interval, moved
from rashomon_plugins.dates.tense import OVER

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from rashomon_plugins.dates.lexing import Value
    from rashomon_plugins.dates.scene import Scene

    Timex = tuple[str, str]

#: What a night is called that is over in the morning it is told of: it began on the day before.
OVERNIGHT = "overnight"
_NOON = 12
_MINUTES = 60
#: A bare weekday six days back is tomorrow's: the paper is dated west of the event, or the tense is not told. Only what
#: "had" happened then is that far back.
_TOMORROW = 6
#: Days ahead below which "next Friday" is that of next week: nobody calls tomorrow so.
_NEXT = 2
#: Parts of the day that make a bare hour one after noon.
_AFTER_NOON = frozenset({"AF", "EV", "NI"})


def read_weekday(parts: Mapping[str, Value], scene: Scene) -> Timex:
    """Read "Thursday", "last Thursday", "Wednesday next week", "Friday evening"."""
    weekday = int(parts["weekday"])
    day = _bracketed(weekday, parts, scene) or _day_of_week(weekday, parts, scene)
    value = day.isoformat() if day else f"XXXX-WXX-{weekday}"
    return ("TIME", f"{value}T{parts['part']}") if "part" in parts else ("DATE", value)


def _bracketed(weekday: int, parts: Mapping[str, Value], scene: Scene) -> date | None:
    """Return the day that a bracket after a weekday names, where it is one of that weekday: "Sunday (September 3)"."""
    if parts.keys().isdisjoint({"month", "iso", "numeric"}):
        return None
    told = interval(read_date({name: value for name, value in parts.items() if name not in {"rel", "part"}}, scene)[1])
    return told[0] if told and told[0] == told[1] and told[0].isoweekday() == weekday else None


def _day_of_week(weekday: int, parts: Mapping[str, Value], scene: Scene) -> date | None:
    """Return the day a weekday falls on; None without anything to count from."""
    which, unit = parts.get("rel"), parts.get("unit")
    here = (scene.day or scene.here) if "told" in parts else scene.here
    if here is None:
        return None
    if unit is not None or which == 0:
        monday = here - timedelta(here.isoweekday() - 1)
        return monday + timedelta(7 * (int(which or 0) if unit == "W" else 0) + weekday - 1)
    back = (here.isoweekday() - weekday) % 7
    if which == 1 or (which is None and scene.tense > 0):
        ahead = (7 - back) % 7
        return here + timedelta(ahead + 7 * (which == 1 and ahead < _NEXT))
    if back == _TOMORROW and which is None and scene.tense != OVER:
        return here + timedelta(1)
    return here - timedelta(back or (7 if which == -1 else 0))


def read_deictic(parts: Mapping[str, Value], scene: Scene) -> Timex:
    """Read "today", "yesterday morning", "tonight"."""
    if "weekday" in parts:
        return read_weekday(parts, scene)
    part = parts.get("part", parts.get("night"))
    part = "NI" if part == OVERNIGHT else part
    day = moved(scene.published, "D", int(parts.get("day", 0))) if scene.published else None
    value = day or "XXXX-XX-XX"
    return ("TIME", f"{value}{part if str(part).startswith('T') else f'T{part}'}") if part else ("DATE", value)


def read_part(parts: Mapping[str, Value], scene: Scene) -> Timex:
    """Read "this morning", "last night", "the next morning", "the evening"."""
    if "bare" in parts:
        return "TIME", f"XXXX-XX-XXT{parts['part']}"
    which = parts.get("rel")
    today = which in {0, -1} and not scene.narrative and "told" not in parts
    day = scene.published if today else scene.day or scene.story
    step = int(which or 0)
    value = moved(day, "D", step) if day else None
    return "TIME", f"{value or 'XXXX-XX-XX'}T{parts['part']}"


def read_time(parts: Mapping[str, Value], scene: Scene) -> Timex:
    """Read "5 p.m.", "0615 GMT", "10 p.m. on Wednesday"; without a day, on the day last told of."""
    if "month" in parts:
        day = read_date({name: value for name, value in parts.items() if name != "part"}, scene)[1]
    elif "weekday" in parts:
        day = read_weekday({"weekday": parts["weekday"]}, scene)[1]
    elif "day" in parts:
        day = read_deictic({"day": parts["day"]}, scene)[1]
    elif "rel" in parts and "part" in parts:
        day = read_part({name: parts[name] for name in ("rel", "part", "told") if name in parts}, scene)[1][:10]
    else:
        anchor = scene.last_day() or scene.published
        day = anchor.isoformat() if anchor else "XXXX-XX-XX"
    zone = "Z" if parts.get("zone") == "Z" else ""
    if "event" in parts:
        return "TIME", f"{day}T{_away(parts)}{zone}"
    return "TIME", f"{day}T{_clock(str(parts['clock']), parts.get('part'))}{zone}"


def _away(parts: Mapping[str, Value]) -> str:
    """Read "two hours before midnight", "ten minutes after noon"; what passes midnight runs on into the same day."""
    hour, _, minute = str(parts["clock"]).partition(":")
    count = parts.get("count", 1)
    minutes = 0.0 if count == VAGUE else float(count) * (_MINUTES if parts["unit"] == "TH" else 1)
    told = int(hour) * _MINUTES + int(minute) + int(minutes) * (-1 if parts["event"] == "before" else 1)
    return "{:02d}:{:02d}".format(*divmod(told % (24 * _MINUTES), _MINUTES))


def _clock(text: str, part: Value | None) -> str:
    """Read a clock time: ``11:30 pm``, ``7.40 am``, ``0615``; seconds stay, hours alone get minutes."""
    clock, *marks = text.split()
    clock = clock.replace(".", ":")
    if clock.isdigit():
        clock = f"{clock[:-2]}:{clock[-2:]}" if len(clock) > len("12") else f"{clock}:00"
    hours, _, rest = clock.partition(":")
    hour = int(hours)
    if "pm" in marks or (part in _AFTER_NOON and "am" not in marks and hour):
        hour += _NOON * (hour < _NOON)
    elif "am" in marks and hour == _NOON:
        hour = 0
    return f"{hour:02d}:{rest}"
