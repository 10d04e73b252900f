"""What the digits that a figure is written with leave room for: 1,400 may be 1,380, and 150 is not 146."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from rashomon_plugins.numbers.intervals import Interval, allowed, measure, proportion
from rashomon_plugins.numbers.question import question_of
from rashomon_plugins.numbers.settings import DEFAULTS
from rashomon_plugins.numbers.units import money, unit_named

if TYPE_CHECKING:
    from rashomon import Claim
    from rashomon_plugins.numbers.quantity import Quantity
    from rashomon_plugins.numbers.settings import Settings

#: Counts whose last digit is of this place or a higher one may be rounded: 1,400 for 1,380; 150 is not 146.
_HUNDRED = 100
#: Those with a hedge, whose width it gives, are only rounded besides where they are so much coarser.
_SCALED = 1000
#: One digit before its scale, and the part of itself that such a figure may be rounded by.
_SCALES = re.compile(r"(?<![\w.,])[1-9]\s?(?:million|billion|trillion|m|mn|bn|tn)\b", re.IGNORECASE)
_SPOKEN_PART = 0.1
#: A figure with decimals, whose zeros count: £4.30 is exact to the penny.
_DECIMAL = re.compile(r"(?<![0-9,.])[0-9][0-9,]{0,14}+\.([0-9]{1,9}+)")
#: How finely, in percentage points, shares are told by "four in five" and "two-thirds".
_IN_WORDS = 6.0


def rounding(a: Claim[Quantity], b: Claim[Quantity], settings: Settings = DEFAULTS) -> bool:
    """Say whether the digits that one of two figures is written with leave room for the other.

    Of figures in one unit only the coarser can be rounded, and of bare counts only those to the hundred or more, or
    full hundreds of what nothing befell: 150 people are not 146, nor 430 pence 425, but 4.8 million may be 4.81
    million, and a crew of 300 one of 303.
    """
    if measure(a) != measure(b):
        return _covers(a, b, settings) or _covers(b, a, settings)
    coarse, fine = (a, b) if _place(a) > _place(b) else (b, a)
    if _place(coarse) == _place(fine):
        coarse, fine = (a, b) if a.value.bound == "=" else (b, a)
        if coarse.value.bound != "=" or (a.value.low, a.value.high) != (b.value.low, b.value.high):
            return False
    if _priced(coarse):
        return False
    bare = measure(a) is None
    return (not bare or grain(coarse) >= _least(coarse) or _hundreds(coarse)) and _covers(coarse, fine, settings)


def _place(claim: Claim[Quantity]) -> float:
    """Return the place value of the last digit that says something, in the base unit: a hundredth for 425 pence."""
    unit = unit_named(claim.value.unit)
    return grain(claim) * (unit.factor if unit else 1.0)


def _priced(claim: Claim[Quantity]) -> bool:
    """Say whether a sum is a price written out to its tens, as exact as it stands: 430 pence are not 425."""
    currency = unit_named((claim.value.unit or "").partition(" per ")[0])
    return money(currency) and claim.value.bound == "=" and 1 < grain(claim) < _HUNDRED


def _least(claim: Claim[Quantity]) -> int:
    return _HUNDRED if claim.value.bound == "=" else _SCALED


def _hundreds(claim: Claim[Quantity]) -> bool:
    """Say whether an unhedged count is a number of full hundreds; the dead and the injured are counted one by one."""
    full = claim.value.high is not None and claim.value.high % _HUNDRED == 0
    return full and claim.value.bound == "=" and question_of(claim).fate is None


def _covers(a: Claim[Quantity], b: Claim[Quantity], settings: Settings) -> bool:
    """Say whether the values that would be written as the first one is when rounded hold some that the other allows.

    Halves are rounded up: 3,150 is not 3,100.
    """
    left, right = allowed(a, settings), allowed(b, settings)
    if left is None or right is None:
        return False
    unit = unit_named(a.value.unit)
    half = grain(a) * settings.rounding * (unit.factor if unit else 1.0)
    half = min(half, _SPOKEN_PART * abs(left.high)) if _spoken(a) else half
    half = _IN_WORDS * settings.rounding if proportion(a) else half
    return Interval(left.low - half, left.high + half, left.open_low, open_high=not proportion(a)).meets(right)


def _spoken(claim: Claim[Quantity]) -> float:
    """Return the scale of a figure that is told as one digit of it, "$2 million"; 0 for others."""
    return _scale(claim.text, claim.value.high or 0.0)


@lru_cache(maxsize=65_536)
def _scale(text: str, high: float) -> float:
    return 10.0 ** (len(f"{high:.0f}") - 1) if _SCALES.search(text) else 0.0


def grain(claim: Claim[Quantity]) -> float:
    """Return the place value of the last digit that says something: 0.1 for 6.2, 1 for 6 and 10, 100 for 2,300.

    That of "$2 million" is the million, of "$4.8 billion" a tenth of a billion.
    """
    return _grain(claim.text, claim.value.high or 0.0)


@lru_cache(maxsize=65_536)
def _grain(text: str, high: float) -> float:
    if spoken := _scale(text, high):
        return spoken
    if (m := _DECIMAL.search(text)) and float(m[0].replace(",", "")) == high:
        return 10.0 ** -len(m[1])
    told = f"{high:.6f}".rstrip("0")
    if not told.endswith("."):
        return 10.0 ** -len(told.partition(".")[2])
    digits = told[:-1]
    zeros = len(digits) - len(digits.rstrip("0"))
    return 10.0 ** max(0, min(zeros, len(digits.lstrip("-")) - 2))
