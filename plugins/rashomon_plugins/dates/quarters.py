"""Quarters, halves, financial years, and weeks told by their number."""

from __future__ import annotations

from datetime import MAXYEAR, date
from typing import TYPE_CHECKING

from rashomon_plugins.dates.intervals import calendar_week, interval, moved
from rashomon_plugins.dates.relative import quarter_year_ago, read_stretch
from rashomon_plugins.dates.years import full_year, stated_year

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rashomon_plugins.dates.lexing import Value
    from rashomon_plugins.dates.scene import Scene

    Timex = tuple[str, str]

_CENTURY = 100
#: Years among which a year that has a week 53 always is.
_YEARS_AROUND = range(-6, 7)


def read_quarter(parts: Mapping[str, Value], scene: Scene) -> Timex:
    """Read "the second quarter of 2003", "the fourth quarter", "the latest quarter", "the year-ago quarter"."""
    if "ago" in parts:
        return "DATE", quarter_year_ago(parts, scene)
    number = parts.get("ordinal")
    number = {-1: 4, 0: None}.get(number, number) if isinstance(number, int) else number
    year = stated_year(parts, scene)
    if number is None:
        return "DATE", _unnumbered(parts, scene, year)
    if year or scene.published is None:
        return "DATE", f"{year or 'XXXX'}-Q{number}"
    begun = scene.published.month >= 3 * int(number) - 2
    return "DATE", f"{scene.published.year - (not begun and scene.tense <= 0)}-Q{number}"


def _unnumbered(parts: Mapping[str, Value], scene: Scene, year: str | None) -> str:
    """Return the quarter meant by "the quarter", "this quarter", "the 1988 quarter"."""
    last = scene.quarter
    if year is not None:
        return f"{year}-{last[5:]}" if last else year
    if scene.narrative and "rel" in parts:
        return "PRESENT_REF"
    if parts.get("rel") in {1, 0, -1, "PRESENT_REF"} and scene.published:
        step = parts["rel"] if isinstance(parts["rel"], int) else 0
        return moved(scene.published, "Q", step) or "XXXX-QX"
    if last:
        return last
    return (moved(scene.published, "Q", -1) if scene.published else None) or "XXXX-QX"


def read_half(parts: Mapping[str, Value], scene: Scene) -> Timex:
    """Read "the first half of 2021"."""
    year = stated_year(parts, scene) or (str(scene.here.year) if scene.here else "XXXX")
    return "DATE", f"{year}-H{1 if parts['ordinal'] == 1 else 2}"


def read_week(parts: Mapping[str, Value], scene: Scene) -> Timex:
    """Read "week 52 of 2021", "the 53rd week of 2020", "calendar week 5": ISO 8601, the nearest without a year."""
    number, stated = int(parts["number"]), stated_year(parts, scene)
    if stated is None and scene.here is None:
        return "DATE", f"XXXX-W{number:02d}"
    if stated is not None:
        return "DATE", calendar_week(int(stated), number)
    here = scene.here or date.min
    told = [calendar_week(here.year + step, number) for step in _YEARS_AROUND]
    return "DATE", min(told, key=lambda value: _days_away(value, here))


def _days_away(value: str, here: date) -> int:
    week = interval(value)
    return abs((week[0] - here).days) if week else MAXYEAR * 366


def read_fiscal_year(parts: Mapping[str, Value], scene: Scene) -> Timex:
    """Read "fiscal 2021", "FY21", "the current fiscal year"; "FY2021-22" is called by the year it ends in."""
    if "until" in parts:
        begun, ended = full_year(int(parts["year"] if "year" in parts else parts["short"])), int(parts["until"])
        return "DATE", str(ended if ended > _CENTURY else begun + (ended - begun) % _CENTURY)
    if "short" in parts:
        return "DATE", str(full_year(int(str(parts["short"]).rpartition("/")[2])))
    if "year" in parts:
        return "DATE", str(parts["year"])
    return read_stretch({"rel": parts.get("rel", 0), "unit": "Y"}, scene)
