"""Designator numbers in all their spellings: 45th, 45, First, XIV, Two."""

from __future__ import annotations

import re

from rashomon_plugins.units.words import CARDINALS, ECHELONS, ORDINALS

_FIGURES = re.compile(r"([0-9]{1,4})(?:st|nd|rd|th|d|ST|ND|RD|TH)?")
_ROMAN = re.compile(r"(?=[IVXL])(?:XL|X{0,3})(?:IX|IV|V?I{0,3})")
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}


def designator(word: str, after: str) -> int:
    """Return the number a word of a name stands for, given the word after it; 0 where it stands for none.

    A single Roman letter needs an echelon after it (XIX Corps), a cardinal in words the end of the name (Unit Two).
    """
    m = _FIGURES.fullmatch(word)
    if m:
        return int(m[1])
    lower = word.lower()
    if lower in ORDINALS:
        return int(ORDINALS[lower]) if lower not in CARDINALS or not after else 0
    if _ROMAN.fullmatch(word) and (len(word) > 1 or after.lower() in ECHELONS):
        return roman(word)
    return 0


def roman(word: str) -> int:
    """Return the value of a Roman number of the letters I, V, X and L."""
    values = [_VALUES[char] for char in word]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))


def ordinal(number: int) -> str:
    """Return a number as an ordinal in figures: 1st, 12th, 22nd."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if number % 100 // 10 != 1 else "th"
    return f"{number}{ending}"
