"""Every figure of a paragraph, with its sign, currency and unit, left to right."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.numbers.calendar import dated
from rashomon_plugins.numbers.counted import plural_at
from rashomon_plugins.numbers.durations import LONG, lasting, single
from rashomon_plugins.numbers.exclusions import excluded
from rashomon_plugins.numbers.lists import LISTS
from rashomon_plugins.numbers.notation import BEGINNINGS, number_at
from rashomon_plugins.numbers.pieces import HYPHENS, joined, text_at, word_at
from rashomon_plugins.numbers.ranges import Reading
from rashomon_plugins.numbers.scales import ARTICLES
from rashomon_plugins.numbers.units import Unit, currency_before, past_bracket, per, unit_after, unit_named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon_plugins.numbers.number import Number
    from rashomon_plugins.numbers.pieces import Pieces

_MINUS = frozenset("-\u2212–")
_SIGNS = frozenset({"minus", "negative"})
_CASUALTIES = words(__package__, "casualties.tsv")
#: Whose gallon or ton it is.
_SYSTEMS = LISTS["systems of measures"]
_WORDY = BEGINNINGS | {"no"} | LONG.keys()


def readings(pieces: Pieces) -> Iterator[Reading]:
    """Read every figure from left to right; what is read once is not read again."""
    dates = dated(pieces)
    index = floor = 0
    while index < len(pieces):
        piece = pieces[index]
        reading = None
        if index not in dates and (piece.numeral or piece.word in _WORDY or _odd(piece.text)):
            reading = _reading(pieces, index, floor)
        if reading:
            yield reading
            floor = reading.last
        index = max(index + 1, floor)


def _odd(text: str) -> bool:
    """Say whether a piece that is no word may begin a figure: ½, or the point of .618."""
    return len(text) == 1 and (text == "." or (text.isnumeric() and not text.isdigit()))


def _reading(pieces: Pieces, index: int, floor: int) -> Reading | None:
    if pieces[index].word == "no":
        return _none(pieces, index)
    if pieces[index].word in LONG:
        return lasting(pieces, index)
    currency = currency_before(pieces, index)
    number = number_at(pieces, index, money=currency is not None)
    if number is None:
        return single(pieces, index)
    currency = None if _letter(pieces, number, currency) else currency
    number = _millions(pieces, number, currency is not None)
    if currency:
        return _money(pieces, number, currency)
    return _measured(pieces, number, floor)


def _letter(pieces: Pieces, number: Number, currency: tuple[Unit, int] | None) -> bool:
    """Tell "P3" and "R2", which are names, from "P7.3 billion": one letter is a sign of great sums only."""
    sign = pieces[number.start - 1].text if currency else ""
    return len(sign) == 1 and sign.isalpha() and number.scale == 1 and "," not in pieces[number.start].text


def _millions(pieces: Pieces, number: Number, paid: bool) -> Number:  # noqa: FBT001  one caller
    """Take "3.4m tons" for millions: metres are not followed by what they count."""
    m = text_at(pieces, number.end) == "m" and joined(pieces, number.end) and number.form == "digits"
    if paid or not m or number.scale != 1:
        return number
    after = number.end + 1
    if unit_after(pieces, after, digits=False) or plural_at(pieces, after) or word_at(pieces, after) in {"a", "per"}:
        return number._replace(end=after, low=number.low * 10**6, high=number.high * 10**6, scale=number.scale * 10**6)
    return number


def _money(pieces: Pieces, number: Number, currency: tuple[Unit, int]) -> Reading:
    unit, first = currency
    last = number.end
    if below := past_bracket(pieces, last):
        unit = unit_named(f"{unit.name} per {below}") or unit
    elif rate := per(pieces, last):
        unit, last = unit_named(f"{unit.name} per {rate[0]}") or unit, rate[1]
    return _make(number, first, last, unit)


def _measured(pieces: Pieces, number: Number, floor: int) -> Reading | None:
    digits = (
        number.form in {"digits", "fraction"} and pieces[number.start].text[0].isdigit()
    ) or number.form == "digits"
    after = (
        number.end + 1 if text_at(pieces, number.end) == "of" and number.form in {"vague", "fraction"} else number.end
    )
    measured = unit_after(pieces, after, digits=digits)
    if measured is None:
        after += number.form == "fraction" and word_at(pieces, after) in ARTICLES
        after += word_at(pieces, after) in _SYSTEMS
        measured = unit_after(pieces, after, digits=False)
    unit, last = measured or (unit_named("count") if number.form == "fold" else None, number.end)
    if excluded(pieces, number, unit=unit is not None):
        return None
    first, negative = _sign(pieces, number.start, floor)
    if negative:
        number = number._replace(low=-number.low, high=-number.high)
    return _make(number, first, last, unit)


def _make(number: Number, first: int, last: int, unit: Unit | None) -> Reading:
    return Reading(
        first, last, number.end, number.low, number.high, number.mantissa, number.scale, number.form, unit, start=first
    )


def _sign(pieces: Pieces, start: int, floor: int) -> tuple[int, bool]:
    """Return where the sign of a figure begins, and whether it is negative."""
    before = start - 1
    if before < floor:
        return start, False
    hyphen = pieces[before].text in HYPHENS
    at = before - (hyphen and word_at(pieces, before - 1) in _SIGNS)
    if pieces[at].word in _SIGNS:
        return at, True
    bare = before == 0 or not joined(pieces, before) or text_at(pieces, before - 1) in set("<>=(~")
    if pieces[before].text in _MINUS and joined(pieces, start) and bare:
        return before, True
    return start, False


def _none(pieces: Pieces, index: int) -> Reading | None:
    """Read "no casualties" as zero, where what is denied is something reports count."""
    zero = Decimal(0)
    for at in range(index + 1, min(len(pieces), index + 4)):
        if pieces[at].word in _CASUALTIES:
            return Reading(index, index + 1, index + 1, zero, zero, zero, Decimal(1), "words", None, start=index)
    return None
