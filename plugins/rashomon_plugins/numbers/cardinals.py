"""Cardinals spelled out: "two thousand three hundred and forty-five", "one and a half million"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from rashomon_plugins.numbers.number import Number
from rashomon_plugins.numbers.pieces import HYPHENS, joined, text_at, word_at
from rashomon_plugins.numbers.scales import ARTICLES, CARDINALS, scale_after

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon_plugins.numbers.pieces import Piece

#: A dozen closes its number: nothing smaller is added to it.
_DOZEN = 12


def words(pieces: Sequence[Piece], index: int) -> Number | None:
    """Read a spelled-out cardinal of any length, the way it is said; None where the words at a piece make none."""
    total, group, below = Decimal(0), Decimal(0), Decimal("Infinity")
    mantissa, scale, at = Decimal(0), Decimal(1), index
    while step := _step(pieces, at, group, below, first=at == index):
        kind, value, at = step
        if kind == "scale":
            more, at = scale_after(pieces, at, money=False)
            mantissa, scale, below = group or Decimal(1), value * more, value
            total, group = total + mantissa * scale, Decimal(0)
            if value == _DOZEN:
                break
        elif kind == "hundred":
            group = (group or Decimal(1)) * value
        else:
            group += value
    if at == index:
        return None
    return _finished(pieces, index, at, total + group, (mantissa, scale) if total else (group, Decimal(1)))


def _finished(pieces: Sequence[Piece], index: int, at: int, value: Decimal, parts: tuple[Decimal, Decimal]) -> Number:
    """Make the number, with "and a half" where that follows."""
    mantissa, scale = parts
    if half := _and_half(pieces, at):
        extra, scale, at = half
        mantissa = value + extra
        value = mantissa * scale
    return Number(index, at, value, value, mantissa, scale, "words")


def _step(
    pieces: Sequence[Piece], at: int, group: Decimal, below: Decimal, *, first: bool
) -> tuple[str, Decimal, int] | None:
    """Return the kind and value of the next word of a cardinal and where it ends; None where the number ends."""
    if first and word_at(pieces, at) in ARTICLES:
        kind, value = CARDINALS[word_at(pieces, at + 1)]
        return kind, value, at + 2
    if not first and text_at(pieces, at) in HYPHENS and joined(pieces, at) and joined(pieces, at + 1):
        at += 1
    elif (
        not first
        and word_at(pieces, at) == "and"
        and ((group and group % 100 == 0) or (not group and below.is_finite()))
    ):
        if CARDINALS.get(word_at(pieces, at + 1), ("",))[0] not in {"unit", "teen", "ten"}:
            return None
        at += 1
    kind, value = CARDINALS.get(word_at(pieces, at), ("", Decimal(0)))
    return (kind, value, at + 1) if _fits(kind, value, group, below, first=first) else None


def _fits(kind: str, value: Decimal, group: Decimal, below: Decimal, *, first: bool) -> bool:
    """Say whether a word continues a cardinal: each group descends hundred, ten, unit, and scales descend."""
    if kind == "scale":
        return value < below and (group > 0 or first)
    if kind == "hundred":
        return (first or group > 0) and group < 100  # noqa: PLR2004  "twenty hundred" but not "two hundred hundred"
    if kind == "unit":
        return group % 10 == 0 and (group % 100 == 0 or group % 100 >= 20) and (value > 0 or first)  # noqa: PLR2004
    return kind in {"teen", "ten"} and group % 100 == 0


def _and_half(pieces: Sequence[Piece], at: int) -> tuple[Decimal, Decimal, int] | None:
    """Read "and a half", "and a half million"."""
    if word_at(pieces, at) != "and" or word_at(pieces, at + 1) not in ARTICLES or word_at(pieces, at + 2) != "half":
        return None
    factor, end = scale_after(pieces, at + 3, money=False)
    return Decimal("0.5"), factor, end
