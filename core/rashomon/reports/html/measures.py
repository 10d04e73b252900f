"""Figures as a reader writes them: millions in words, units in the plural, currencies before the number."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from attrs import evolve

from rashomon.model import Extent
from rashomon.reports.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

#: The scale of dates, whose values are days as ``date.toordinal`` counts them.
DAY = "day"

#: What base units are told in, and how many of them that is: the first that every figure reaches. A year is Julian;
#: "days" are a length of time, for "day" is the scale of dates.
LADDERS: Mapping[str, Sequence[tuple[str, int]]] = {
    "second": (("year", 31_557_600), ("days", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1)),
    "metre": (("kilometre", 1_000), ("metre", 1)),
    "square metre": (("square kilometre", 1_000_000), ("square metre", 1)),
    "kilogram": (("tonne", 1_000), ("kilogram", 1)),
}

#: What stands before the number: symbols of currencies in English (Unicode CLDR, locale en), and magnitudes.
BEFORE: Mapping[str, str] = {
    "dollar": "$", "euro": "€", "pound sterling": "£", "japanese yen": "¥", "chinese yuan": "CN¥",
    "australian dollar": "A$", "canadian dollar": "CA$", "hong kong dollar": "HK$", "new zealand dollar": "NZ$",
    "taiwan dollar": "NT$", "israeli shekel": "₪", "indian rupee": "₹", "south korean won": "₩", "brazilian real": "R$",
    "mexican peso": "MX$", "dong": "₫", "magnitude": "magnitude ",
}  # fmt: skip

#: Plurals that no rule gives, symbols, and words without a plural of their own.
PLURALS: Mapping[str, str] = {
    "foot": "feet", "pound-foot": "pound-feet", "inch": "inches", "century": "centuries", "millennium": "millennia",
    "penny": "pence", "pound-mass": "pounds", "percentage": "%", "celsius": "°C", "fahrenheit": "°F", "kelvin": "K",
    "per mille": "per mille", "count": "times", "people": "people", "krone": "kroner", "krona": "kronor",
} | {
    each: each
    for each in ("stone", "hertz", "horsepower", "yuan", "tenge", "baht", "rand", "parts-per-billion", "won", "rupiah")
}  # fmt: skip

#: What stands behind "1", where it is not the name of the scale.
_SINGLE: Mapping[str, str] = {"days": "day", "percentage": "%", "count": "time", "celsius": "°C"}

_MILLIONS = (("trillion", 1e12), ("billion", 1e9), ("million", 1e6))

#: Where figures are no longer written out, and where their decimals no longer tell anything.
_WRITTEN, _THOUSAND = 1e15, 1_000

#: From where a figure without a unit is a count of whole things, and no share.
_COUNTED = 5

#: What floating point may take from a half.
_EVEN = 1e-9

_FIGURES = re.compile(r"[0-9](?:[0-9.,]*[0-9])?")


def figure(value: float) -> str:
    """Write a number with its thousands apart, in millions where those come to two places, else to four digits."""
    if abs(value) >= _WRITTEN:
        return f"{value:,.6g}"
    for name, size in _MILLIONS:
        if abs(value) >= size and math.isclose(round(value / size, 2), value / size, rel_tol=1e-12):
            return f"{round(value / size, 2):,g} {name}"
    if value == int(value) or abs(value) >= _THOUSAND:
        return f"{value:,.0f}"
    return f"{value:.4g}" if abs(value) >= 1 else f"{value:.3g}"


def measured(told: str, scale: str) -> str:
    """Put the unit of a scale to a figure, or to a range of them: 62 metres, $7 million, £6 million per day, 71%."""
    head, joint, rest = one_line(scale).partition(" per ")
    if sign := BEFORE.get(head):
        return f"{sign}{told if sign.endswith(' ') else told.replace(' to ', f' to {sign}')}{joint}{rest}"
    unit = f"{_SINGLE.get(head, head) if told == '1' else _plural(head)}{joint}{rest}"
    return f"{told}{unit}" if unit == "%" else f"{told} {unit}".rstrip()


def _plural(unit: str) -> str:
    """Return the plural of a unit: of what stands before "of", and there of the last word."""
    head, joint, rest = unit.partition(" of ")
    first, _, last = head.rpartition(" ")
    told = PLURALS.get(head) or PLURALS.get(last) or _regular(last)
    return f"{first} {told}{joint}{rest}".strip() if head not in PLURALS else f"{told}{joint}{rest}"


def _regular(word: str) -> str:
    if not word[-1:].isalpha() or word.endswith("s"):
        return word
    return word + ("es" if word.endswith(("ch", "sh", "x")) else "s")


def plainly(extents: Sequence[Extent | None]) -> tuple[Extent | None, ...]:
    """Turn base units into the largest unit that every figure reaches once; leave all else as it is."""
    stated = [each for each in extents if each]
    scales = {each.scale for each in stated}
    ladder = LADDERS.get(min(scales)) if len(scales) == 1 else None
    if ladder is None:
        return tuple(extents)
    least = min(min(map(abs, each.ends)) for each in stated)
    name, size = next((each for each in ladder if each[1] <= least), ladder[-1])
    return tuple(each and Extent(_over(each.low, size), _over(each.high, size), name) for each in extents)


def _over(value: float | None, size: int) -> float | None:
    return None if value is None else value / size


def figures(quoted: str) -> frozenset[str]:
    """Return the figures written in words quoted."""
    return frozenset(_FIGURES.findall(quoted))


def rounded(extent: Extent, quoted: str = "") -> Extent:
    """Round the ends of a range to two digits of its width, for they are a reading; ends that the words state stay.

    Halves go outward. Ranges of counts from five on have whole ends; ends of two digits stay.
    """
    low, high = extent.low, extent.high
    if extent.scale == DAY or low is None or high is None or low == high:
        return extent
    step = 10.0 ** (math.floor(math.log10(high - low)) - 1)
    whole = not extent.scale and low >= _COUNTED
    step = max(step, 1) if whole else step
    stated = figures(quoted)
    if not _plain(low, whole=whole) and figure(low) not in stated:
        low = round(math.ceil(low / step - 0.5 - _EVEN) * step, 9)
    if not _plain(high, whole=whole) and figure(high) not in stated:
        high = round(math.floor(high / step + 0.5 + _EVEN) * step, 9)
    return evolve(extent, low=low, high=high)


def _plain(value: float, *, whole: bool) -> bool:
    """Say whether a value has two digits at most, and none behind the point where it must be ``whole``."""
    return value == float(f"{value:.2g}") and (value % 1 == 0 or not whole)
