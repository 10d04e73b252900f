"""The year of a date that leaves it out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from rashomon_plugins.dates.relative import read_stretch

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rashomon_plugins.dates.lexing import Value
    from rashomon_plugins.dates.scene import Scene

#: Where the year of a two-digit year turns: 69 is 1969, 68 is 2068 (POSIX strptime).
PIVOT = 69
#: Days from which the tense counts more than nearness in the year of a day.
FAR = 95
_CENTURY = 100


def stated_year(parts: Mapping[str, Value], scene: Scene) -> str | None:
    """Return the year that an expression states or counts from today ("last year"); None where it leaves it out."""
    if "year" in parts:
        return str(parts["year"])
    if "short" in parts:
        return str(full_year(int(parts["short"])))
    if parts.get("unit") == "Y" and "rel" in parts:
        return read_stretch(parts, scene)[1]
    return None


def full_year(year: int) -> int:
    """Return a year of two digits in full."""
    return year if year >= _CENTURY else year + (1900 if year >= PIVOT else 2000)


def year_of_day(month: int, day: int, scene: Scene) -> str:
    """Return the year in which a month and day lie: nearest to here, by tense where half a year leaves it open."""
    here = scene.here
    if here is None:
        return "XXXX"
    if scene.narrative:
        return str(story_year(month, here))
    if abs(scene.tense) > 1:
        return str(_year_of_end(month, day, here, scene.tense))
    candidates = [here.year - 1, here.year, here.year + 1]
    nearest = min(candidates, key=lambda year: abs(_days(year, month, day) - here.toordinal()))
    ahead = _days(nearest, month, day) - here.toordinal()
    if abs(ahead) > FAR and ahead * scene.tense < 0:  # what is told as past is not months ahead, nor the reverse
        nearest -= ahead // abs(ahead)
    return str(nearest)


def _year_of_end(month: int, day: int, here: date, tense: int) -> int:
    """Return the year of a day that something "ended" (the last one before here) or is "ending" on (the next)."""
    passed = (month, day) <= (here.month, here.day)
    return here.year - (not passed) if tense < 0 else here.year + passed


def _days(year: int, month: int, day: int) -> int:
    """Return a day's ordinal; one beyond the end of its month counts on."""
    return date(year, month, 1).toordinal() + day - 1


def story_year(month: int, here: date) -> int:
    """Return the year of a month in a story that has come to ``here``: on past New Year from its last months."""
    return here.year + (here.month >= 10 and month <= 3)  # noqa: PLR2004  autumn to spring


def year_of_month(month: int, here: date, which: Value | None, tense: int) -> int:
    """Return the year of a month: the one said ("last April"), the tense's, or the nearest."""
    if which == 0:
        return here.year
    ahead = which == 1 or (which is None and tense > 0)
    behind = which == -1 or (which is None and tense < 0)
    if ahead:
        return here.year + (month < here.month or (which == 1 and month == here.month))
    if behind:
        return here.year - (month > here.month or (which == -1 and month == here.month))
    years = here.year, here.year - 1, here.year + 1
    return min(years, key=lambda year: abs((year - here.year) * 12 + month - here.month))
