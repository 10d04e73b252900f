"""When holidays fall: fixed days, the n-th weekday of a month, and days counted from Easter."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from rashomon_plugins.language.vocabulary import rows

if TYPE_CHECKING:
    from collections.abc import Mapping


@cache
def _rules() -> Mapping[str, tuple[str, ...]]:
    return {name: tuple(rule) for name, *rule in rows(__package__, "holidays.tsv")}


def holiday(name: str, year: int) -> date | None:
    """Return the day of a holiday of holidays.tsv in a year from 1583; None for a name or a year that is not known."""
    rule = _rules().get(name)
    if rule is None:
        return None
    kind, *numbers = rule
    first, *rest = map(int, numbers)
    if kind == "fixed":
        return date(year, first, rest[0])
    if kind == "easter":
        return easter(year) + timedelta(first)
    if kind == "once":
        return date(first, rest[0], rest[1])
    return _nth(year, first, rest[0], rest[1])


def easter(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (the anonymous algorithm of Meeus, Jones and Butcher)."""
    golden, century, rest = year % 19, year // 100, year % 100
    correction = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - century // 4 - correction + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    shift = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def _nth(year: int, month: int, weekday: int, n: int) -> date:
    """Return the n-th ISO weekday of a month; n = -1 for the last."""
    if n > 0:
        first = date(year, month, 1)
        return first + timedelta((weekday - first.isoweekday()) % 7 + 7 * (n - 1))
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
    return last - timedelta((last.isoweekday() - weekday) % 7)
