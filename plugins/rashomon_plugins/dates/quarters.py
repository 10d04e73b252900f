"""Quarters, halves and financial years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.dates.intervals import moved
from rashomon_plugins.dates.relative import quarter_year_ago, read_stretch
from rashomon_plugins.dates.years import full_year, stated_year

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rashomon_plugins.dates.lexing import Value
    from rashomon_plugins.dates.scene import Scene

    Timex = tuple[str, str]


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


def read_fiscal_year(parts: Mapping[str, Value], scene: Scene) -> Timex:
    """Read "fiscal 2021", "FY21", "the current fiscal year"; "FY2021-22" is called by the year it ends in."""
    if "until" in parts:
        return "DATE", str(parts["year"])[: -len(str(parts["until"]).zfill(2))] + str(parts["until"]).zfill(2)
    if "short" in parts:
        return "DATE", str(full_year(int(parts["short"])))
    if "year" in parts:
        return "DATE", str(parts["year"])
    return read_stretch({"rel": parts.get("rel", 0), "unit": "Y"}, scene)
