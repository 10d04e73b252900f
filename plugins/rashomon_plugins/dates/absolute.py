"""Dates of the calendar: days, months, years, decades, centuries, seasons, holidays."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from rashomon_plugins.dates.holidays import holiday
from rashomon_plugins.dates.intervals import SEASONS, calendar_week, interval
from rashomon_plugins.dates.years import full_year, stated_year, story_year, year_of_day, year_of_month

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from rashomon_plugins.dates.lexing import Value
    from rashomon_plugins.dates.scene import Scene

    Timex = tuple[str, str]

_MONTHS = 12
#: Days from the first to the last of a week.
_WEEK = 6
#: Years in which a holiday that has a fixed day falls on it, and no other does.
_SAMPLE = (2020, 2021, 2022)


def read_date(parts: Mapping[str, Value], scene: Scene) -> Timex:
    """Read "6 January 2022", "Jan. 6", "6/1/2022", "from 6 to 19 January", "the 5th"."""
    if "iso" in parts:
        return "DATE", _iso(str(parts["iso"]).upper())
    if "numeric" in parts:
        return "DATE", _numeric(str(parts["numeric"]))
    day = int(parts["day"])
    if "alone" in parts:
        return "DATE", f"{scene.here.isoformat()[:7] if scene.here else 'XXXX-XX'}-{day:02d}"
    month = int(parts["month"])
    year = stated_year(parts, scene) or year_of_day(month, day, scene)
    value = f"{year}-{month:02d}-{day:02d}"
    if "until" in parts:
        return "DATE", f"{value}/{year}-{month:02d}-{int(parts['until']):02d}"
    return ("TIME", f"{value}T{parts['part']}") if "part" in parts else ("DATE", value)


def read_nth(parts: Mapping[str, Value], scene: Scene) -> Timex:
    """Read "the first Saturday of February", "the last Friday in March 2021", "the first week of November"."""
    number = int(parts["ordinal"])
    kind, month = read_month({name: parts[name] for name in ("month", "year") if name in parts}, scene)
    days = interval(month)
    if days is None or (number < 1 and number != -1):
        return kind, month
    first, last = days
    if "weekday" not in parts:
        begin = last - timedelta(_WEEK) if number == -1 else first + timedelta(7 * (number - 1))
        end = min(begin + timedelta(_WEEK), last)
        return kind, f"{begin.isoformat()}/{end.isoformat()}" if begin <= last else month
    weekday = int(parts["weekday"])
    ahead, back = (weekday - first.isoweekday()) % 7, (last.isoweekday() - weekday) % 7
    day = last - timedelta(back) if number == -1 else first + timedelta(ahead + 7 * (number - 1))
    return kind, day.isoformat() if day <= last else month


def _iso(text: str) -> str:
    """Read 2022-01-06, 2022-W01 and 2022-W01-4, the day of which is told as a day."""
    year, _, rest = text.partition("-W")
    week, _, weekday = rest.partition("-")
    return calendar_week(int(year), int(week), int(weekday)) if weekday else text


def _numeric(text: str) -> str:
    """Read day and month: above 12 is the day; where both could be, month first with slashes, day first with dots."""
    first, second, year = (int(part) for part in text.replace(".", "/").rstrip("/").split("/"))
    day_first = first > _MONTHS or ("." in text and second <= _MONTHS)
    day, month = (first, second) if day_first else (second, first)
    return f"{full_year(year)}-{month:02d}-{day:02d}"


def read_month(parts: Mapping[str, Value], scene: Scene) -> Timex:
    """Read "January 2022", "late December", "last April", "April last year"."""
    month, here = int(parts["month"]), scene.here
    year = stated_year(parts, scene)
    if year is None and here is not None:
        told, which = scene.narrative, parts.get("rel")
        year = str(story_year(month, here) if told else year_of_month(month, here, which, scene.tense))
    return "DATE", f"{year or 'XXXX'}-{month:02d}"


def read_year(parts: Mapping[str, Value], scene: Scene) -> Timex:
    """Read "2021", "nineteen eighty-four", the end of "1990-94"."""
    if "short" in parts:
        digits = str(parts["short"]).zfill(2)
        return "DATE", digits if scene.story is None else f"{scene.story.year:04d}"[: 4 - len(digits)] + digits
    return "DATE", f"{int(parts['year'] if 'year' in parts else parts['words']):04d}"


def read_decade(parts: Mapping[str, Value], _scene: Scene) -> Timex:
    """Read "the 1990s", "the '80s", "the nineties"."""
    digits = str(parts["decade"]).strip("s'’").rstrip("s'’")
    return "DATE", f"19{digits[0]}" if len(digits) == len("80") else digits[:3]


def read_century(parts: Mapping[str, Value], _scene: Scene) -> Timex:
    """Read "the 20th century"."""
    return "DATE", f"{int(parts['ordinal']) - 1:02d}"


def read_season(parts: Mapping[str, Value], scene: Scene) -> Timex:
    """Read "the summer of 1989", "last fall", "this winter"; winters are called by the year they begin in."""
    season, here = str(parts["season"]), scene.here
    year = stated_year(parts, scene)
    if year or here is None:
        return "DATE", f"{year or 'XXXX'}-{season}"
    told, which = scene.narrative, parts.get("rel")
    return "DATE", f"{here.year if told else _year_of_season(season, here, which, scene.tense)}-{season}"


def _year_of_season(season: str, here: date, which: Value | None, tense: int) -> int:
    """Return the year of a season: the one running or the last that began, unless words or tense say another."""
    begun = here.year - (here.month < SEASONS[season][0])
    stretch = interval(f"{begun:04d}-{season}")
    running = stretch is not None and here <= stretch[1]
    if which == -1:
        return begun - running
    if which == 1 or (tense > 0 and which is None and not running):
        return begun + 1
    return here.year if which == 0 and not running else begun


def read_holiday(parts: Mapping[str, Value], scene: Scene) -> Timex:
    """Read "New Year's Day", "Easter 2022", "last Christmas"."""
    name, here = str(parts["holiday"]), scene.here
    if "year" in parts:
        day = holiday(name, int(parts["year"]))
        return "DATE", day.isoformat() if day else str(parts["year"])
    if here is None:
        fixed = {day.isoformat()[4:] for day in (holiday(name, year) for year in _SAMPLE) if day}
        return "DATE", f"XXXX{fixed.pop() if len(fixed) == 1 else '-XX-XX'}"
    days = [day for day in (holiday(name, here.year + step) for step in (-1, 0, 1)) if day]
    which = parts.get("rel")
    if which in {-1, 1}:
        days = [day for day in days if (day - here).days * int(which) > 0] or days
    return "DATE", min(days, key=lambda day: abs((day - here).days)).isoformat() if days else "XXXX-XX-XX"
