"""A number read from text, before anything is known of its unit or hedges."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from decimal import Decimal


class Number(NamedTuple):
    """A number read from pieces ``start``..``end`` (end exclusive): its least and greatest value, and its scale.

    ``mantissa`` times ``scale`` is the value, so that "six to seven thousand" can lend its scale. ``form`` is digits,
    words, vague or fraction.
    """

    start: int
    end: int
    low: Decimal
    high: Decimal
    mantissa: Decimal
    scale: Decimal
    form: str
