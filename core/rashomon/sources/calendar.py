"""Days as people and programs write them, on lines and in fields that hold nothing else."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from rashomon.sources.vocabulary import table

if TYPE_CHECKING:
    from collections.abc import Iterator

_ISO = r"(?P<y>(?<![0-9])[0-9]{4,}+)[-/](?P<m>[0-9]{1,2})[-/](?P<d>[0-9]{1,2})(?![0-9])"
_DAY_FIRST = r"(?P<d2>(?<![0-9])[0-9]{1,2})(?:st|nd|rd|th)?\s(?:of\s)?(?P<m2>[A-Za-z]{3,9})\.?,?\s(?P<y2>[0-9]{2,}+)"
_MONTH_FIRST = r"(?P<m3>(?<![A-Za-z])[A-Za-z]{3,9})\.?\s(?P<d3>[0-9]{1,2})(?:st|nd|rd|th)?,?\s(?P<y3>[0-9]{4,}+)"
_WHOLE = re.compile(f"{_ISO}|{_DAY_FIRST}|{_MONTH_FIRST}")
_TIME_AFTER = re.compile(r"[T\s].*", re.DOTALL)

#: Two-digit years from 69 are of the 1900s, the others of the 2000s (POSIX strptime %y).
_PIVOT = 69


class NoDateError(ValueError):
    """Something that stands where a date should, and is none: 30 February, the year 99999, a word."""


def day(value: str) -> date:
    """Return the day of "2022-01-13", "2022-01-13T10:00Z", "13 January 2022", "Jan. 13, 2022"; or NoDateError."""
    value = value.strip()
    match = _WHOLE.match(value)
    if match is None or not (match.end() == len(value) or _TIME_AFTER.match(value, match.end())):
        raise NoDateError(_is_no_date(value))
    return _day(match)


def days(text: str) -> Iterator[tuple[int, int, date | NoDateError]]:
    """Yield start, end and day of every full date in a short text; the error where it is written but does not exist."""
    for match in _WHOLE.finditer(text):
        if match["y"] or _month(match) is not None:
            try:
                found: date | NoDateError = _day(match)
            except NoDateError as error:
                found = error
            yield match.start(), match.end(), found


def _day(match: re.Match[str]) -> date:
    year, day_of_month = match["y"] or match["y2"] or match["y3"], match["d"] or match["d2"] or match["d3"]
    month = int(match["m"]) if match["m"] else _month(match)
    try:
        return date(_century(year), month or 0, int(day_of_month))
    except (ValueError, OverflowError) as error:
        raise NoDateError(_is_no_date(match[0])) from error


def _month(match: re.Match[str]) -> int | None:
    kind = table("dateline_words.tsv").get((match["m2"] or match["m3"] or "").lower(), "")
    return int(kind) if kind.isdigit() else None


def _century(year: str) -> int:
    if len(year) == 2:  # noqa: PLR2004  a year without its century
        return int(year) + (1900 if int(year) >= _PIVOT else 2000)
    return int(year)


def _is_no_date(value: str) -> str:
    return f'"{value if len(value) <= 40 else value[:37] + "..."}" is no date'  # noqa: PLR2004  what fits a line
