"""Where a text has an amount of money, how much it is, and what it is for."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon_money.settings import currencies

if TYPE_CHECKING:
    from collections.abc import Iterator

_SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}

#: A number of at most 15 digits, with what may multiply it.
_NUMBER = r"(?<![0-9.,])[0-9]{1,15}(?:,[0-9]{3}){0,4}(?:\.[0-9]{1,4})?(?![0-9])"
_SCALED = rf"{_NUMBER}(?:[ -](?:{'|'.join(_SCALES)})\b)?"

#: What an amount is for, behind it: "in damage", "of humanitarian aid".
_PURPOSE = re.compile(r" (?:worth of|in|of|for) ((?:[a-z]{2,20} )?[a-z]{3,20})\b")


@frozen
class Money:
    """An amount and the ISO 4217 code of its currency."""

    amount: float
    currency: str


@frozen
class Amount:
    """A stretch of a text that is an amount of money, and what it is for, None where that is not said."""

    start: int
    end: int
    money: Money
    purpose: str | None


@cache
def _codes() -> dict[str, str]:
    return {name: currency.code for currency in currencies() for name in currency.names}


@cache
def _pattern() -> re.Pattern[str]:
    names = sorted(_codes(), key=lambda name: (-len(name), name))
    words = [re.escape(name) for name in names if name[-1].isalpha()]
    signs = [re.escape(name) for name in names if not name[-1].isalpha()]
    before = "|".join([*signs, *(rf"\b{code}" for code in words if code.isupper())])
    after = "|".join(words)
    return re.compile(rf"(?P<sign>{before}) ?(?P<led>{_SCALED})|(?P<bare>{_SCALED}) (?P<word>{after})\b")


def amounts(text: str) -> Iterator[Amount]:
    """Yield the amounts of money in a text, in order; in linear time."""
    for found in _pattern().finditer(text):
        name, number = found["sign"] or found["word"], found["led"] or found["bare"]
        purpose = _PURPOSE.match(text, found.end())
        yield Amount(*found.span(), Money(_value(number), _codes()[name]), purpose[1] if purpose else None)


def _value(number: str) -> float:
    digits, _, scale = number.replace(",", "").replace("-", " ").partition(" ")
    return float(digits) * _SCALES.get(scale, 1.0)
