"""How many: the number that a run of number words and digits says."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

#: What a vague count ("several", "a few") comes to, after TIMEX3.
VAGUE = "X"
_HUNDRED = 100


def count(classes: str, values: Sequence[int | float | str]) -> float | str:
    """Return the number that tokens of classes AdnYNCfvuh3 say ("two and a half": 2.5), or ``X`` where it is vague."""
    if "v" in classes:
        return VAGUE
    total, current = 0.0, 0.0
    for letter, value in zip(classes, values, strict=True):
        number = _number(letter, value)
        if letter == "&":
            current = max(current, 1.0) * number
            if number > _HUNDRED:
                total, current = total + current, 0.0
        elif letter == "A":
            current = current or float(not classes.strip("A-x"))
        else:
            current += number
    return total + current


def year_in_words(values: Sequence[int | float | str]) -> int:
    """Return the year that numbers read in two halves say (19, 84: 1984)."""
    numbers = [int(value) for value in values if not isinstance(value, str)]
    return numbers[0] * _HUNDRED + sum(numbers[1:])


def _number(letter: str, value: float | str) -> float:
    if letter == "3":
        above, below = str(value).split("/")
        return int(above) / max(int(below), 1)
    if letter in "-xFA":
        return 0.0
    digits = str(value).replace(",", "")
    return float(digits) if digits.count(".") <= 1 and len(digits) < 16 else 0.0  # noqa: PLR2004  beyond any duration
