"""Days and the stretches that a TIMEX3 value names: weeks, months, quarters, seasons, decades."""

from __future__ import annotations

import re
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Interval = tuple[date, date]

#: First and last month of a season of the northern hemisphere, by the meteorological reckoning; winter runs on
#: into the year after the one it is called by.
SEASONS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14)}
_VALUE = re.compile(
    r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})(?:T.*)?|(?P<month>[0-9]{4}-[0-9]{2})(?:-XX)?|(?P<year>[0-9]{4})(?:-XX-XX)?"
    r"|(?P<week>[0-9]{4}-W[0-9]{2}(?:-WE)?)|(?P<season>[0-9]{4}-(?:SP|SU|FA|WI))|(?P<quarter>[0-9]{4}-Q[1-4])"
    r"|(?P<half>[0-9]{4}-H[12])|(?P<decade>[0-9]{3})|(?P<century>[0-9]{2})"
)


def interval(value: str) -> Interval | None:
    """Return the first and last day of a TIMEX3 value or of two joined by "/"; None where it names no days."""
    if "/" in value:
        first, _, last = value.partition("/")
        begin, end = interval(first), interval(last)
        return (begin[0], end[1]) if begin and end and begin[0] <= end[1] else None
    m = _VALUE.fullmatch(value)
    if m is None or m.lastgroup is None:
        return None
    try:
        return _READERS[m.lastgroup](m[m.lastgroup])
    except ValueError:
        return None


def months(year: int, first: int, last: int) -> Interval:
    """Return the days of months ``first``..``last`` of a year, counted on past 12; ValueError outside 1..9999."""
    return _first(year, first), _first(year, last + 1) - timedelta(1)


def _first(year: int, month: int) -> date:
    return date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def _day(value: str) -> Interval:
    day = date.fromisoformat(value)
    return day, day


def _week(value: str) -> Interval:
    monday = date.fromisocalendar(int(value[:4]), int(value[6:8]), 1)
    return (monday + timedelta(5), monday + timedelta(6)) if value.endswith("WE") else (monday, monday + timedelta(6))


_READERS: Mapping[str, Callable[[str], Interval]] = {
    "day": _day,
    "month": lambda value: months(int(value[:4]), int(value[5:]), int(value[5:])),
    "year": lambda value: months(int(value), 1, 12),
    "week": _week,
    "season": lambda value: months(int(value[:4]), *SEASONS[value[5:]]),
    "quarter": lambda value: months(int(value[:4]), 3 * int(value[6]) - 2, 3 * int(value[6])),
    "half": lambda value: months(int(value[:4]), 6 * int(value[6]) - 5, 6 * int(value[6])),
    "decade": lambda value: (date(int(value) * 10, 1, 1), date(int(value) * 10 + 9, 12, 31)),
    "century": lambda value: (date(int(value) * 100, 1, 1), date(int(value) * 100 + 99, 12, 31)),
}


def moved(day: date, unit: str, count: int) -> str | None:
    """Return the TIMEX3 value ``count`` units (D, W, WE, M, Q, Y, DE, CE) from a day; None beyond the calendar."""
    try:
        return _moved(day, unit, count)
    except (ValueError, OverflowError):
        return None


def _moved(day: date, unit: str, count: int) -> str | None:
    if unit == "D":
        return (day + timedelta(count)).isoformat()
    if unit in {"W", "WE"}:
        return week(day + timedelta(7 * count)) + ("-WE" if unit == "WE" else "")
    if unit in {"M", "Q"}:
        first = _first(day.year, day.month + count * (3 if unit == "Q" else 1))
        return f"{first:%Y-%m}" if unit == "M" else quarter(first)
    width = {"Y": 1, "DE": 10, "CE": 100}.get(unit)
    if width is None:
        return None
    year = day.year + width * count
    return f"{year:04d}"[: 5 - len(str(width))] if MINYEAR <= year <= MAXYEAR else None


def week(day: date) -> str:
    """Return the ISO week of a day: 2022-W02."""
    year, number, _ = day.isocalendar()
    return f"{year:04d}-W{number:02d}"


def quarter(day: date) -> str:
    """Return the calendar quarter of a day: 2022-Q1."""
    return f"{day.year:04d}-Q{(day.month + 2) // 3}"


def calendar_week(year: int, number: int, weekday: int | None = None) -> str:
    """Return an ISO week by its number, 2022-W02, or the day of one; a year of 52 weeks has no day in its 53rd."""
    try:
        return date.fromisocalendar(year, number, weekday or 1).isoformat() if weekday else f"{year:04d}-W{number:02d}"
    except ValueError:
        return f"{year:04d}-W{number:02d}-{weekday}"
