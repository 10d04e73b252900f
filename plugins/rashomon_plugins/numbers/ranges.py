"""Two figures that state one quantity: "between X and Y", "X to Y", "above X and below Y"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.numbers.pieces import phrase, word_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon_plugins.numbers.pieces import Piece
    from rashomon_plugins.numbers.units import Unit

_TO = frozenset({"to", "-", "–", "—", "", "up to", "down to", "through", "till", "until", "and up to"})
_CHANGES = words(__package__, "changes.tsv")
_SPACED_DASHES = frozenset("-–—")
#: Greater figures are no votes or odds.
_MOST_ODDS = 1000
#: What is told in two units of one dimension: 250 minutes, 70 inches.
_COMPOUND = frozenset({"time", "length", "mass"})
_ODDS = frozenset({3, 4, 5, 6, 8, 10, 20, 50, 100, 1000})


@frozen
class Reading:
    """A figure read from pieces ``first``..``last`` (end exclusive) with its sign, currency and unit.

    ``number_end`` is where the number itself ends; ``mantissa`` times ``scale`` is its value;
    ``counted`` a noun that stands only after a later figure.
    """

    first: int
    last: int
    number_end: int
    low: Decimal
    high: Decimal
    mantissa: Decimal
    scale: Decimal
    form: str
    unit: Unit | None
    bound: str = "="
    start: int = -1
    counted: str | None = None


def merge(pieces: Sequence[Piece], readings: Sequence[Reading]) -> list[Reading]:
    """Join the readings that are the two ends of one range; the others stay as they are, in order."""
    merged: list[Reading] = []
    skipped = -1
    for index, reading in enumerate(readings):
        if index == skipped:
            continue
        if index + 1 < len(readings) and _odds(pieces, reading, readings[index + 1]):
            skipped = index + 1
        elif merged and (pair := _compound(pieces, merged[-1], reading) or _range(pieces, merged[-1], reading)):
            merged[-1] = pair
        else:
            merged.append(reading)
    return merged


def _compound(pieces: Sequence[Piece], a: Reading, b: Reading) -> Reading | None:
    """Join "three hours and 20 minutes", "5 feet 10 inches": a whole number of a unit and some of a lesser one."""
    if a.unit is None or b.unit is None or a.unit.dimension != b.unit.dimension or a.unit.dimension not in _COMPOUND:
        return None
    each = Decimal(round(a.unit.factor / b.unit.factor))
    whole = a.low == a.high == a.low.to_integral_value() and b.low == b.high < each
    if each <= 1 or not whole or phrase(pieces, a.last, b.first) not in {"", "and"}:
        return None
    value = a.low * each + b.low
    return evolve(b, first=a.first, start=a.start, low=value, high=value, mantissa=value, scale=Decimal(1))


def _odds(pieces: Sequence[Piece], a: Reading, b: Reading) -> bool:
    """Tell a vote or odds from a range: "by 7 to 4", "a 5-4 vote" falls, and counts nothing."""
    plain = a.unit is None and b.unit is None and a.scale == b.scale == 1 and _MOST_ODDS > a.low >= b.low
    between = phrase(pieces, a.last, b.first)
    return plain and between == "to" and word_at(pieces, a.first - 1) != "from"


def _range(pieces: Sequence[Piece], a: Reading, b: Reading) -> Reading | None:
    between = [piece.text for piece in pieces[a.last : b.first]]
    said = " ".join(between).lower()
    before = _opening(pieces, a)
    if a.low != a.high and a.form != "vague":
        return None
    if proportion := _proportion(said, a, b):
        return proportion
    if not (_connected(said, before, between) and _same(a, b, before)):
        return None
    a = _lend(a, b)
    if a.low > b.high and before != "from":
        return None
    opening = a.first - (word_at(pieces, a.first - 1) in {"between", "from"})
    unit = b.unit or a.unit
    return evolve(b, first=a.first, low=a.low, high=b.high, unit=unit, form="range", start=opening)


def _opening(pieces: Sequence[Piece], a: Reading) -> str:
    """Return the word that opens a range: the one before, or "between" in "between the ages of"."""
    ages = phrase(pieces, max(0, a.first - 4), a.first) == "between the ages of"
    return "between" if ages else word_at(pieces, a.first - 1)


def _connected(said: str, before: str, between: Sequence[str]) -> bool:
    if said == "and":
        return before == "between"
    if said not in _SPACED_DASHES and before in _CHANGES:
        return False
    plain = said.replace("- ", "").replace(" -", "") if len(between) > 1 else said
    return bool(between) and (said in _TO or plain in _TO)


def _same(a: Reading, b: Reading, before: str) -> bool:
    """Say whether two ends can measure one thing: the same unit, or one that is said once."""
    if a.unit is None or (
        b.unit is not None and (a.unit.name == b.unit.name or b.unit.name.startswith(f"{a.unit.name} per "))
    ):
        return True
    return (
        b.unit is None
        and (before in {"from", "between"} or a.unit.name == a.unit.dimension)
        and a.unit.name != "percentage"
    )


def _lend(a: Reading, b: Reading) -> Reading:
    """Give "six to seven thousand" and "30 to $45 billion" one scale."""
    if a.scale == 1 and b.scale > 1 and a.mantissa < b.mantissa and a.form in {"digits", "words"}:
        return evolve(a, low=a.low * b.scale, high=a.high * b.scale, scale=b.scale)
    return a


def _proportion(said: str, a: Reading, b: Reading) -> Reading | None:
    """Read "one in five", "3 in 8", "three out of ten" as a part of one."""
    plain = a.unit is None and b.unit is None and a.form in {"digits", "words"} and b.form == a.form
    if not plain or said not in {"in", "out of"} or not 0 < a.low < b.low or a.scale != 1:
        return None
    if said == "in" and a.low != 1 and b.low not in _ODDS:
        return None
    part = a.low / b.low
    return evolve(b, first=a.first, low=part, high=part, form="fraction")


def opposed(pieces: Sequence[Piece], a: Reading, b: Reading) -> Reading | None:
    """Join "above 2400 and below 3100": a lower and an upper bound on one thing; None where they are not that."""
    between = phrase(pieces, a.last, b.start)
    lower, upper = (a, b) if a.bound == ">" else (b, a)
    if (
        {a.bound, b.bound} != {"<", ">"}
        or between not in {"and", "but", ",", ", and", "and not"}
        or not lower.low < upper.high
    ):
        return None
    if a.unit is not None and b.unit is not None and a.unit.name != b.unit.name:
        return None
    return evolve(
        b, first=a.first, start=a.start, low=lower.low, high=upper.high, bound="=", unit=b.unit or a.unit, form="range"
    )
