"""Digits and number words that are no quantity: dates, times, ordinals, names, scores, addresses, list marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon_plugins.language.numerals import ORDINALS
from rashomon_plugins.numbers.calendar import YEARS, clock, year
from rashomon_plugins.numbers.counted import STOPS
from rashomon_plugins.numbers.lists import LISTS
from rashomon_plugins.numbers.names import PREFIXES, glued, label, named
from rashomon_plugins.numbers.pieces import DASHES, HYPHENS, joined, text_at, whole, word_at
from rashomon_plugins.numbers.scales import CARDINALS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon_plugins.numbers.number import Number
    from rashomon_plugins.numbers.pieces import Piece

_ADDRESS = re.compile(r"\bhttps?://\S++|\bwww\.\S++|(?<![\w.+-])[\w.+-]++@\S++|#\w++")
_PRONOUN_AFTER = LISTS["pronoun after"]
_MATCHES = LISTS["matches"]
#: Longer runs of bare digits are identifiers and times of computers; writers separate thousands.
_LONGEST_BARE = 9
#: The digits of "'08".
_SHORT_YEAR = 2
_HALVES = LISTS["halves"]


def addresses(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the stretches of links, mail addresses and tags, whose digits count nothing."""
    return [m.span() for m in _ADDRESS.finditer(text, start, end)]


def excluded(pieces: Sequence[Piece], number: Number, *, unit: bool) -> bool:
    """Say whether a number without a currency is no quantity; ``unit``: a unit of measure follows it."""
    if number.form == "digits":
        return _digits(pieces, number, unit=unit)
    return _words(pieces, number, unit=unit)


def _digits(pieces: Sequence[Piece], number: Number, *, unit: bool) -> bool:
    start, end = number.start, number.end
    if glued(pieces, start, end, unit=unit) or clock(pieces, start, end) or _chained(pieces, start, end):
        return True
    if unit or number.scale > 1:
        return False
    if len(pieces[start].text) > _LONGEST_BARE and pieces[start].text.isdigit():
        return True
    if text_at(pieces, start - 1) in {"’", "'", "‘"} and joined(pieces, start) and not joined(pieces, start - 1):
        return len(pieces[start].text) == _SHORT_YEAR
    return (
        _list_mark(pieces, start, end)
        or label(pieces, start, end)
        or year(pieces, start, end)
        or _score(pieces, start, end)
    )


def _chained(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """Tell 13/01/2022, 2022-01-13, 555-123-4567, 9/11 and 24/7."""
    before, after = _linked(pieces, start - 2), _linked(pieces, end - 1)
    if (before and after) or (before and _linked(pieces, start - 4)) or (after and _linked(pieces, end + 1)):
        return True
    return (before and pieces[start - 1].text == "/") or (after and pieces[end].text == "/")


def _linked(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a dash or slash joins the numeral at ``at`` to another, without spaces."""
    if not 0 <= at < len(pieces) - 2 or not (pieces[at].numeral and pieces[at + 2].numeral):
        return False
    return pieces[at + 1].text in DASHES and joined(pieces, at + 1) and joined(pieces, at + 2)


def _list_mark(pieces: Sequence[Piece], start: int, end: int) -> bool:
    first = start == 0 or (start == 1 and text_at(pieces, 0) in {"(", "["})
    return first and text_at(pieces, end) in {")", ".", "]"} and joined(pieces, end) and end + 1 < len(pieces)


def _score(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """2-1, 9-2, and 2-4 after "lost": two small figures with a dash, not rising or in a match."""
    for left, right in ((start, end + 1), (start - 2, start)):
        if left >= 0 and right < len(pieces) and text_at(pieces, right - 1) in DASHES and joined(pieces, right):
            low, high = whole(pieces[left]), whole(pieces[right])
            year = low in YEARS and joined(pieces, right - 1)
            if (
                low >= 0
                and high >= 0
                and (year or low >= high or any(word_at(pieces, left - n) in _MATCHES for n in range(1, 6)))
            ):
                return True
    return False


def _words(pieces: Sequence[Piece], number: Number, *, unit: bool) -> bool:
    """Tell the "3/12" that counts a gallery's pictures, "the twenty-first", "Formula One" and "one" the pronoun."""
    start, end = number.start, number.end
    if pieces[start].numeral:
        counter = start == 0 and not unit and word_at(pieces, end) != "of"
        return counter or _linked(pieces, start - 2) or _linked(pieces, end - 1)
    word, before = pieces[start].word, word_at(pieces, start - 1)
    if text_at(pieces, end) in HYPHENS and word_at(pieces, end + 1) in ORDINALS:
        return True
    if (
        before in HYPHENS
        and joined(pieces, start)
        and joined(pieces, start - 1)
        and text_at(pieces, start - 2)[:1].isalpha()
    ):
        return pieces[start - 2].word not in PREFIXES
    if number.form == "fraction" and word == "half" and before in _HALVES:
        return True
    if named(pieces, start, end):
        return True
    return word == "one" and end == start + 1 and not unit and _pronoun(pieces, start, end)


def _in_so_many(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether "in five", "out of ten" follows: "one" is then a share."""
    at += 1 if word_at(pieces, at) == "in" else 2
    return (
        word_at(pieces, at - 1) in {"in", "of"}
        and at < len(pieces)
        and (pieces[at].numeral or word_at(pieces, at) in CARDINALS)
    )


def _pronoun(pieces: Sequence[Piece], start: int, end: int) -> bool:
    before, following = word_at(pieces, start - 1), word_at(pieces, end)
    if (before == "least" and word_at(pieces, start - 2) == "at") or (
        before == "than" and word_at(pieces, start - 2) == "more"
    ):
        return False
    if before in _PRONOUN_AFTER or not following[:1].isalpha():
        return True
    if following == "of":
        return False
    return following in STOPS and not _in_so_many(pieces, end)
