"""Which values a stated quantity allows, in the base unit of its dimension."""

from __future__ import annotations

from functools import lru_cache
from math import inf
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon_plugins.numbers.lists import LISTS
from rashomon_plugins.numbers.units import unit_named

if TYPE_CHECKING:
    from rashomon import Claim
    from rashomon_plugins.numbers.quantity import Quantity

#: How far an approximation reaches to either side: "about 2,000" covers 1,900 to 2,100 and not 2,300.
APPROXIMATION = 0.05
#: Small approximate figures are coarser ("some 30" may be 32): below ``SMALL`` they reach this far.
SMALL, SMALL_APPROXIMATION = 100, 0.1
#: "Nearly 1,000" lies below 1,000, and not below 900.
NEARLY = 0.1
#: 0 degrees Celsius in kelvin (BIPM SI Brochure, 2.3.1).
_FREEZING = 273.15
_MAGNITUDES = LISTS["magnitudes"]
_POWERS = frozenset({"hundred", "thousand", "million", "dozen"})
_BELOW = ("nearly", "almost", "close to", "approaching", "nearing", "just under", "just short", "just shy")
_STRICT = (
    "more than",
    "over",
    "above",
    "exceed",
    "beyond",
    "greater",
    "upwards",
    "in excess",
    "less than",
    "fewer",
    "under",
    "below",
)


@frozen
class Interval:
    """The values from ``low`` to ``high``; ``open_low`` and ``open_high`` say that an end itself is not meant."""

    low: float
    high: float
    open_low: bool = False
    open_high: bool = False

    def meets(self, other: Interval) -> bool:
        """Say whether some value lies in both."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        if low < high:
            return True
        if low > high:
            return False
        return not any(
            (side.open_low and side.low == low) or (side.open_high and side.high == high) for side in (self, other)
        )


def base(claim: Claim[Quantity]) -> tuple[float, float] | None:
    """Return the stated endpoints in the base unit of their dimension; None for a value that was not read."""
    value = claim.value
    if value.low is None or value.high is None:
        return None
    if value.unit == "fahrenheit":
        return (value.low - 32) / 1.8, (value.high - 32) / 1.8
    if value.unit == "kelvin":
        return value.low - _FREEZING, value.high - _FREEZING
    unit = unit_named(value.unit)
    factor = unit.factor if unit else 1.0
    return value.low * factor, value.high * factor


def allowed(claim: Claim[Quantity]) -> Interval | None:
    """Return the values that the words of a claim allow."""
    ends = base(claim)
    if ends is None:
        return None
    low, high = ends
    strict = claim.text.lower().startswith(_STRICT)
    if claim.value.bound == ">" or (vague(claim) and claim.value.bound != "<"):
        return Interval(low, inf, open_low=strict)
    if claim.value.bound == "<":
        return Interval(-inf, high, open_high=strict)
    if claim.value.bound == "~":
        if almost(claim):
            return Interval(low * (1 - NEARLY), high, open_high=True)
        part = SMALL_APPROXIMATION if (claim.value.high or 0) < SMALL else APPROXIMATION
        return Interval(low - part * abs(low), high + part * abs(high))
    return Interval(low, high)


def vague(claim: Claim[Quantity]) -> bool:
    """Say whether a figure is only an order of magnitude: "dozens", "over a hundred"; it is a least value then."""
    return _loose(claim.text)


@lru_cache(maxsize=4096)
def _loose(text: str) -> bool:
    words = text.lower().split()
    return not any("0" <= char <= "9" for char in text) and any(
        word in _MAGNITUDES or (word == "a" and after in _POWERS)
        for word, after in zip(words, [*words[1:], ""], strict=True)
    )


def almost(claim: Claim[Quantity]) -> bool:
    """Say whether an approximation leaves its own figure out: "nearly 1,000"."""
    return claim.value.bound == "~" and claim.text.lower().startswith(_BELOW)


def rounded(claim: Claim[Quantity]) -> Interval | None:
    """Return the values that would be written so when rounded to the last digit that is not a final zero."""
    ends = base(claim)
    value = claim.value
    if ends is None or value.low is None or value.high is None:
        return None
    half = _grain(value.high) / 2
    unit = unit_named(value.unit)
    factor = unit.factor if unit else 1.0
    return Interval(ends[0] - half * factor, ends[1] + half * factor)


def _grain(value: float) -> float:
    """Return the place value of the last significant digit: 0.1 for 6.2, 1 for 6 and 10, 100 for 2,300."""
    text = f"{value:.6f}".rstrip("0")
    if not text.endswith("."):
        return 10.0 ** -len(text.partition(".")[2])
    digits = text[:-1]
    zeros = len(digits) - len(digits.rstrip("0"))
    return 10.0 ** max(0, min(zeros, len(digits.lstrip("-")) - 2))
