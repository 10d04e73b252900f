"""Which values a stated quantity allows, in the base unit of its dimension."""

from __future__ import annotations

import re
from functools import lru_cache
from math import inf
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon_plugins.numbers.lists import LISTS
from rashomon_plugins.numbers.settings import DEFAULTS
from rashomon_plugins.numbers.units import money, unit_named

if TYPE_CHECKING:
    from rashomon import Claim
    from rashomon_plugins.numbers.quantity import Quantity
    from rashomon_plugins.numbers.settings import Settings

#: Approximate figures below this are coarser.
SMALL = 100
#: 0 degrees Celsius in kelvin (BIPM SI Brochure, 2.3.1).
_FREEZING = 273.15
_MAGNITUDES = LISTS["magnitudes"]
_POWERS = frozenset({"hundred", "thousand", "million", "dozen"})
_BELOW = ("nearly", "almost", "close to", "approaching", "nearing", "just under", "just short", "just shy")
_WITHIN = "within"
#: The unit of "four times".
_TIMES = "count"
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


def measure(claim: Claim[Quantity]) -> str | None:
    """Return the unit that a figure is measured in; none for what is only counted, "four times" too.

    What it is told per ("pence a share") is left out where it does not change the value, and so is whether a sum is
    told in pounds or in pence, in a bare "$" or an "A$".
    """
    return None if claim.value.unit == _TIMES else _plain(claim.value.unit)


@lru_cache(maxsize=1024)
def _plain(name: str | None) -> str | None:
    unit, above = unit_named(name), unit_named((name or "").partition(" per ")[0])
    if unit is None or above is None or unit.dimension != above.dimension:
        return name
    return above.dimension if money(above) else above.name


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
    low, high = sorted(ends)  # "cut from 90 to 60"
    if claim.value.bound == ">" or (vague(claim) and claim.value.bound == "="):
        return Interval(low, inf, open_low=strict(claim))
    if claim.value.bound == "<" or limited(claim):
        return Interval(-inf, high, open_high=strict(claim))
    if claim.value.bound == "~":
        if almost(claim):
            return Interval(low * (1 - settings.nearly), high, open_high=True)
        small = (claim.value.high or 0) < SMALL
        part = settings.small_approximation if small else settings.approximation
        return Interval(low - part * abs(low), high + part * abs(high))
    return Interval(low, high)


def strict(claim: Claim[Quantity]) -> bool:
    """Say whether a bound leaves its own figure out: "more than 30"; "over 18 months" may say just as long."""
    text = claim.text.lower()
    return text.startswith(_STRICT) and not (text.startswith("over") and _lasts(claim))


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
