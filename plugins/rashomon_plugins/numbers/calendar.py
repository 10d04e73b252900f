"""Digits that belong to dates, years and clock times."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon_plugins.language.calendar import MONTHS_WRITTEN
from rashomon_plugins.numbers.counted import PEOPLE, STOPS, plural_at
from rashomon_plugins.numbers.lists import LISTS
from rashomon_plugins.numbers.pieces import DASHES, joined, text_at, whole, word_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon_plugins.numbers.pieces import Piece

_YEAR_AFTER = LISTS["year after"]
_ERA = frozenset({"ad", "bc", "bce", "ce"})
_LINKS = frozenset({"-", "–", "and", "to", "&"})
_DAYS = range(1, 32)
#: "88" in "23 FEB 88".
_WRITTEN_SHORT = re.compile("[0-9]{2}")
_TILL = frozenset({"to", "until", "till"})
#: "0430", "2100".
_FOUR = re.compile("(?:[01][0-9]|2[0-4])[0-5][0-9]")
#: What is taken for a year unless something says otherwise.
YEARS = range(1900, 2101)


def dated(pieces: Sequence[Piece]) -> set[int]:
    """Return the indices of numerals that belong to dates with a month: "14 May", "Oct. 5-8", "March 8, 2017"."""
    found: set[int] = set()
    for index, piece in enumerate(pieces):
        if piece.word in MONTHS_WRITTEN and piece.text[0].isupper():
            before = _before_month(pieces, index - 1)
            found |= before | _after_month(pieces, index + 1)
            if before and _WRITTEN_SHORT.fullmatch(text_at(pieces, index + 1)):
                found.add(index + 1)
    return found


def _after_month(pieces: Sequence[Piece], at: int) -> set[int]:
    found: set[int] = set()
    at += text_at(pieces, at) == "."
    while at < len(pieces) and pieces[at].numeral and (whole(pieces[at]) in _DAYS or whole(pieces[at]) in YEARS):
        found.add(at)
        at += 1
        if text_at(pieces, at) in {"-", "–", ",", "and", "to", "&"}:
            at += 1
    return found


def _before_month(pieces: Sequence[Piece], at: int) -> set[int]:
    found: set[int] = set()
    if word_at(pieces, at) in {"st", "nd", "rd", "th"} and joined(pieces, at):
        at -= 1
    while at >= 0 and pieces[at].numeral and whole(pieces[at]) in _DAYS:
        found.add(at)
        at -= 1
        at -= text_at(pieces, at) in {"-", "–", "and", "to", "&"}
    return found


def clock(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """8:47, 4 p.m., 11.20pm, 0600 GMT, "from 2100 to 0430"; also 3:1."""
    if (
        _hours(pieces, start)
        or (text_at(pieces, end) == ":" and joined(pieces, end) and joined(pieces, end + 1) and pieces[end + 1].numeral)
        or (
            text_at(pieces, start - 1) == ":"
            and joined(pieces, start)
            and joined(pieces, start - 1)
            and pieces[start - 2].numeral
        )
    ):
        return True
    word = word_at(pieces, end)
    if word in {"am", "pm", "gmt", "utc", "o'clock", "o’clock"}:
        return True
    return word in {"a", "p"} and text_at(pieces, end + 1) == "." and word_at(pieces, end + 2) == "m"


def _hours(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a numeral is a time of four digits: one that begins with 0, or the other end of a span from one."""
    other = at + 2 if word_at(pieces, at + 1) in _LINKS | _TILL else at - 2 if at > 1 else at
    linked = other in range(len(pieces)) and word_at(pieces, (at + other) // 2) in _LINKS | _TILL
    ends = [text_at(pieces, at), text_at(pieces, other) if linked else ""]
    return _FOUR.fullmatch(ends[0]) is not None and any(end[0:1] == "0" and _FOUR.fullmatch(end) for end in ends)


def year(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """Say whether a plain numeral is a year: by its era, its size, and the words around it."""
    value = whole(pieces[start])
    if value < 1000 or end != start + 1:  # noqa: PLR2004  four digits
        return False
    before, following = word_at(pieces, start - 1), word_at(pieces, end)
    if following in _ERA or before in _ERA or (before == "." and word_at(pieces, start - 2) == "d"):
        return True
    counts = plural_at(pieces, end) or (plural_at(pieces, end + 1) and following not in STOPS)
    if text_at(pieces, end) in DASHES and end + 1 < len(pieces) and whole(pieces[end + 1]) >= YEARS.stop:
        return False
    if value in YEARS:
        dashed = text_at(pieces, end) in DASHES and joined(pieces, end)
        return before in _YEAR_AFTER or dashed or not counts or (value % 50 > 0 and following not in PEOPLE)
    return before in _YEAR_AFTER and not counts and value < YEARS.stop
