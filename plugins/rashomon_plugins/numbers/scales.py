"""Words and letters that multiply a figure: "hundred", "million", "bn"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from rashomon_plugins.language import numerals
from rashomon_plugins.language.vocabulary import rows
from rashomon_plugins.numbers.pieces import HYPHENS, joined, text_at, word_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon_plugins.numbers.pieces import Piece

#: Longer numerals are serial numbers or hostile, not quantities; no figure in news has more digits before the point.
MOST_DIGITS = 18
#: Every word of a cardinal: its kind (unit, teen, ten, hundred, scale) and value.
CARDINALS = {word: (kind, Decimal(value)) for word, (kind, value) in numerals.CARDINALS.items()}
ARTICLES = frozenset({"a", "an"})
_GREATEST = Decimal(10) ** MOST_DIGITS
_SUFFIXES = {suffix: (Decimal(factor), when) for suffix, factor, when in rows(__package__, "suffixes.tsv")}


def multiplies(word: str) -> bool:
    """Say whether a word multiplies the figure before it: "hundred", "million", "dozen"."""
    return CARDINALS.get(word, ("", 0))[0] in {"scale", "hundred"}


def scale_after(pieces: Sequence[Piece], end: int, *, money: bool) -> tuple[Decimal, int]:
    """Read the scale words and the suffix after a figure: "million", "hundred million", "bn"."""
    scale = Decimal(1)
    at = end + (text_at(pieces, end) in HYPHENS and multiplies(word_at(pieces, end + 1)))
    suffix = _SUFFIXES.get(text_at(pieces, end))
    if suffix and (suffix[1] == "always" or (joined(pieces, end) and (suffix[1] == "joined" or money))):
        return suffix[0], end + 1
    while multiplies(word_at(pieces, at)) and scale < _GREATEST:
        scale *= CARDINALS[word_at(pieces, at)][1]
        end = at = at + 1
    return scale, end
