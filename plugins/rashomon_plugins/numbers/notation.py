"""Numbers as written, in digits, words or both, read to their value; nothing here knows units or hedges."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from rashomon_plugins.numbers.cardinals import words
from rashomon_plugins.numbers.digits import digits, vulgar
from rashomon_plugins.numbers.parts import MULTIPLIERS, VAGUE, fold, fraction, vague
from rashomon_plugins.numbers.pieces import joined, word_at
from rashomon_plugins.numbers.scales import ARTICLES, CARDINALS, multiplies

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon_plugins.numbers.number import Number
    from rashomon_plugins.numbers.pieces import Piece

#: Every word a number may begin with.
BEGINNINGS = frozenset(
    [
        *CARDINALS,
        *(set(VAGUE) - {"few", "couple"}),
        *ARTICLES,
        "half",
        "quarter",
        *(f"{word}fold" for word in CARDINALS),
    ]
)

#: No quantity of news is as great.
_ABSURD = Decimal(10) ** 24


def number_at(pieces: Sequence[Piece], index: int, *, money: bool = False) -> Number | None:
    """Read the longest number that begins at a piece; None where there is none, or one too long to mean anything.

    ``money``: a currency precedes, so that "$3m" is three million.
    """
    number = _read(pieces, index, money=money)
    return number if number is not None and abs(number.high) < _ABSURD else None


def _read(pieces: Sequence[Piece], index: int, *, money: bool) -> Number | None:
    if pieces[index].numeral or (pieces[index].text == "." and joined(pieces, index + 1)):
        return digits(pieces, index, money=money)
    word = pieces[index].word
    if word in VAGUE or (word in ARTICLES and word_at(pieces, index + 1) in MULTIPLIERS):
        return vague(pieces, index)
    if part := fold(pieces, index) or fraction(pieces, index):
        return part
    if word in CARDINALS or (word in ARTICLES and multiplies(word_at(pieces, index + 1))):
        return words(pieces, index)
    return vulgar(pieces, index, index, Decimal(0))
