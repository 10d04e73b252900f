"""Which values a stated quantity allows, in the base unit of its dimension."""

from __future__ import annotations

import re
from functools import lru_cache
from math import inf
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon_plugins.numbers.lists import LISTS
from rashomon_plugins.numbers.settings import DEFAULTS
from rashomon_plugins.numbers.units import unit_named

if TYPE_CHECKING:
    from rashomon import Claim
    from rashomon_plugins.numbers.quantity import Quantity
    from rashomon_plugins.numbers.settings import Settings

#: Approximate figures below this are coarser.
SMALL = 100
#: Counts whose last digit is of this place or a higher one may be rounded: 1,400 for 1,380; 150 is not 146.
_HUNDRED = 100
#: Those with a hedge, whose width it gives, are only rounded besides where they are so much coarser.
_SCALED = 1000
#: 0 degrees Celsius in kelvin (BIPM SI Brochure, 2.3.1).
_FREEZING = 273.15
_MAGNITUDES = LISTS["magnitudes"]
_POWERS = frozenset({"hundred", "thousand", "million", "dozen"})
_BELOW = ("nearly", "almost", "close to", "approaching", "nearing", "just under", "just short", "just shy")
_WITHIN = "within"
#: How finely, in percentage points, shares are told by "four in five" and "two-thirds".
_IN_WORDS = 6.0
_SHARE = re.compile(r"\b(?:in|out of|half|third|thirds|quarter|quarters|fifths|tenths)\b", re.IGNORECASE)
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


def proportion(claim: Claim[Quantity]) -> bool:
    """Say whether a bare figure is a share of a whole, a percentage: "four in five", "two-thirds of members"."""
    share = claim.value.high or 0
    return claim.value.unit is None and 0 < share < 1 and _SHARE.search(claim.text) is not None


def base(claim: Claim[Quantity]) -> tuple[float, float] | None:
    """Return the stated endpoints in the base unit of their dimension; None for a value that was not read."""
    value = claim.value
    if value.low is None or value.high is None:
        return None
    if value.unit is None:
        return (value.low * 100, value.high * 100) if proportion(claim) else (value.low, value.high)
    if value.unit == "fahrenheit":
        return (value.low - 32) / 1.8, (value.high - 32) / 1.8
    if value.unit == "kelvin":
        return value.low - _FREEZING, value.high - _FREEZING
    unit = unit_named(value.unit)
    factor = unit.factor if unit else 1.0
    return value.low * factor, value.high * factor


def allowed(claim: Claim[Quantity], settings: Settings = DEFAULTS) -> Interval | None:
    """Return the values that the words of a claim allow."""
    ends = base(claim)
    if ends is None:
        return None
    low, high = ends
    text = claim.text.lower()
    strict = text.startswith(_STRICT) and not (text.startswith("over") and _lasts(claim))
    if claim.value.bound == ">" or (vague(claim) and claim.value.bound != "<"):
        return Interval(low, inf, open_low=strict)
    if claim.value.bound == "<" or limited(claim):
        return Interval(-inf, high, open_high=strict)
    if claim.value.bound == "~":
        if almost(claim):
            return Interval(low * (1 - settings.nearly), high, open_high=True)
        small = (claim.value.high or 0) < SMALL
        part = settings.small_approximation if small else settings.approximation
        return Interval(low - part * abs(low), high + part * abs(high))
    return Interval(low, high)


def limited(claim: Claim[Quantity]) -> bool:
    """Say whether a duration is the most that something takes: "within 20 minutes"."""
    text = claim.document.text[max(0, claim.start - len(_WITHIN) - 1) : claim.start]
    return claim.value.bound == "=" and text.rstrip().lower().endswith(_WITHIN) and _lasts(claim)


def _lasts(claim: Claim[Quantity]) -> bool:
    """Say whether a claim is a duration, of which "over 18 months" may say that something takes just as long."""
    unit = unit_named(claim.value.unit)
    return unit is not None and unit.dimension == "time"


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


def rounding(a: Claim[Quantity], b: Claim[Quantity], settings: Settings = DEFAULTS) -> bool:
    """Say whether the digits that one of two figures is written with leave room for the other.

    Of figures in one unit only the coarser can be rounded, and of bare counts only those in thousands or more: 150
    people are not 146, but 4.8 million may be 4.81 million.
    """
    grains = _grain(a), _grain(b)
    if a.value.unit == b.value.unit:
        if grains[0] == grains[1]:
            return False
        coarse, fine = (a, b) if grains[0] > grains[1] else (b, a)
        least = _HUNDRED if coarse.value.bound == "=" else _SCALED
        if a.value.unit is None and max(grains) < least:
            return False
        return _covers(coarse, fine, settings)
    return _covers(a, b, settings) or _covers(b, a, settings)


def _covers(a: Claim[Quantity], b: Claim[Quantity], settings: Settings) -> bool:
    """Say whether the values that would be written as the first one is when rounded hold some that the other allows."""
    left, right = allowed(a, settings), allowed(b, settings)
    if left is None or right is None:
        return False
    unit = unit_named(a.value.unit)
    half = _grain(a) * settings.rounding * (unit.factor if unit else 1.0)
    half = _IN_WORDS * settings.rounding if proportion(a) else half
    return Interval(left.low - half, left.high + half, left.open_low, left.open_high).meets(right)


def _grain(claim: Claim[Quantity]) -> float:
    """Return the place value of the last significant digit: 0.1 for 6.2, 1 for 6 and 10, 100 for 2,300."""
    text = f"{claim.value.high or 0:.6f}".rstrip("0")
    if not text.endswith("."):
        return 10.0 ** -len(text.partition(".")[2])
    digits = text[:-1]
    zeros = len(digits) - len(digits.rstrip("0"))
    return 10.0 ** max(0, min(zeros, len(digits.lstrip("-")) - 2))
