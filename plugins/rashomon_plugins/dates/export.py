"""Values in the Extended Date/Time Format (EDTF: ISO 8601-2:2019, Library of Congress 2019)."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from rashomon_plugins.dates.intervals import interval, moved

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rashomon_plugins.dates.timex import TimeExpression

#: The sub-year groupings of EDTF: seasons without a hemisphere (level 1), quarters and halves (level 2).
_GROUPS: Mapping[str, str] = {
    "SP": "21",
    "SU": "22",
    "FA": "23",
    "WI": "24",
    "Q1": "33",
    "Q2": "34",
    "Q3": "35",
    "Q4": "36",
    "H1": "40",
    "H2": "41",
}
_PLAIN = re.compile(r"(?:[0-9]{4}|XXXX)(?:-(?:[0-9]{2}|XX)){0,2}")
_GROUPED = re.compile(r"([0-9]{4}|XXXX)-(SP|SU|FA|WI|Q[1-4]|H[12])")
_SHORT = re.compile(r"[0-9]{2,3}")
_WEEK = re.compile(r"[0-9]{4}-W[0-9]{2}(?:-WE)?")
_TIME = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2})(:[0-9]{2})?(Z?)")
#: What TIMEX3 writes for the midnight that ends a day; EDTF has only the one that begins the next.
_MIDNIGHT = "24:00"


def edtf(value: TimeExpression) -> str | None:
    """Return a date or time in EDTF: ``2022-01-06``, ``199X`` for the 1990s, ``2021-35`` for a third quarter.

    Weeks and weekends, which EDTF has no form for, are the interval of their days. Digits that are not known stay
    ``X``. None for what EDTF cannot say: durations, sets, vague references, parts of the day, weekdays without a date.
    """
    if value.type == "DATE":
        return _of_date(value.timex)
    return _of_time(value.timex) if value.type == "TIME" else None


def _of_date(timex: str) -> str | None:
    if "/" in timex:
        first, last = map(_of_date, timex.split("/", 1))
        return f"{first}/{last}" if first and last else None
    if _PLAIN.fullmatch(timex):
        return timex if "X" in timex or interval(timex) else None
    if _SHORT.fullmatch(timex):
        return timex.ljust(4, "X")
    if m := _GROUPED.fullmatch(timex):
        return f"{m[1]}-{_GROUPS[m[2]]}"
    days = interval(timex) if _WEEK.fullmatch(timex) else None
    return f"{days[0]}/{days[1]}" if days else None


def _of_time(timex: str) -> str | None:
    m = _TIME.fullmatch(timex)
    if m is None or not interval(m[1]):
        return None
    day, clock = m[1], m[2]
    if clock == _MIDNIGHT:
        next_day = moved(date.fromisoformat(day), "D", 1)
        return f"{next_day}T00:00:00{m[4]}" if next_day else None
    return f"{day}T{clock}{m[3] or ':00'}{m[4]}"
