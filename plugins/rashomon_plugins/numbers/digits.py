"""Numbers in digits: separators, decimals, fractions, powers of ten, with the words that scale them."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING
from unicodedata import numeric

from rashomon_plugins.numbers.number import Number
from rashomon_plugins.numbers.pieces import joined, text_at
from rashomon_plugins.numbers.scales import MOST_DIGITS, scale_after

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon_plugins.numbers.pieces import Piece


def decimal(text: str) -> Decimal | None:
    """Read a numeral with separators; None when it has more digits or a larger exponent than any real quantity."""
    plain = text.replace(",", "")
    if len(plain) > 2 * MOST_DIGITS:
        return None
    try:
        value = Decimal(plain)
    except InvalidOperation:
        return None
    return value if abs(value) < Decimal(10) ** MOST_DIGITS and value.adjusted() > -MOST_DIGITS else None


def digits(pieces: Sequence[Piece], index: int, *, money: bool) -> Number | None:
    """Read a number that begins with a digit or a decimal point; None where it is too long to mean anything."""
    point = pieces[index].text == "."
    text = "0." + text_at(pieces, index + 1) if point else pieces[index].text
    value = decimal(text)
    end = index + 1 + point
    if value is None or (point and not pieces[index + 1].numeral):
        return None
    if over := _over(pieces, index, value, end):
        return over
    if mixed := vulgar(pieces, end, index, value):
        return mixed
    power, end = _power(pieces, end)
    scale, end = scale_after(pieces, end, money=money)
    scale *= power
    low = value * scale
    if scale > 1 and end < len(pieces) and pieces[end].numeral and not joined(pieces, end):
        low, end = _rest(pieces, end, low, scale)
    return Number(index, end, low, low, value, scale, "digits")


def _over(pieces: Sequence[Piece], index: int, value: Decimal, end: int) -> Number | None:
    """Read 1/16 and 2 1/2: a lesser figure over a greater one."""
    start, whole = index, Decimal(0)
    if (
        end < len(pieces)
        and pieces[end].numeral
        and text_at(pieces, end + 1) in {"/", "\u2044"}
        and not joined(pieces, end)
    ):
        index, whole, end = end, value, end + 1
        value = decimal(pieces[index].text) or value
    if text_at(pieces, end) not in {"/", "\u2044"} or not (joined(pieces, end) and joined(pieces, end + 1)):
        return None
    below = decimal(pieces[end + 1].text) if pieces[end + 1].numeral else None
    if not below or not value < below or (value > 1 and not whole and below not in {3, 4, 5, 6, 8, 10, 16, 32}):
        return None
    exact = whole + value / below
    return Number(start, end + 2, exact, exact, exact, Decimal(1), "fraction")


def vulgar(pieces: Sequence[Piece], at: int, start: int, whole: Decimal) -> Number | None:
    """Read ½, and 2½ where it adjoins."""
    text = text_at(pieces, at)
    if len(text) != 1 or not text.isnumeric() or text.isdigit() or (at > start and not joined(pieces, at)):
        return None
    value = whole + Decimal(numeric(text)).quantize(Decimal("0.000001"))
    scale, end = scale_after(pieces, at + 1, money=False)
    return Number(start, end, value * scale, value * scale, value, scale, "fraction")


def _power(pieces: Sequence[Piece], end: int) -> tuple[Decimal, int]:
    """Read "x10^6", "x 10-30": a power of ten after a figure."""
    if text_at(pieces, end) not in {"\u00d7", "x", "X"} or text_at(pieces, end + 1) != "10":
        return Decimal(1), end
    at = end + 2 + (text_at(pieces, end + 2) == "^")
    negative = text_at(pieces, at) in {"-", "\u2212"}
    at += negative
    exponent = text_at(pieces, at)
    if not (exponent.isascii() and exponent.isdigit() and len(exponent) <= 2 and joined(pieces, at)):  # noqa: PLR2004  no real figure needs three
        return Decimal(1), end
    return Decimal(10) ** (-int(exponent) if negative else int(exponent)), at + 1


def _rest(pieces: Sequence[Piece], end: int, value: Decimal, scale: Decimal) -> tuple[Decimal, int]:
    """Read on after a scale word: "2 thousand 300"."""
    rest = decimal(pieces[end].text)
    follows = rest is not None and rest < scale and rest == rest.to_integral_value() and len(pieces[end].text) == 3  # noqa: PLR2004  three digits
    return (value + rest, end + 1) if rest is not None and follows else (value, end)
