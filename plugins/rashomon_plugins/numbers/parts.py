"""Parts and loose figures: "two-thirds", "half a million", "dozens", "several hundred", "sixfold"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from rashomon_plugins.language.vocabulary import rows
from rashomon_plugins.numbers.number import Number
from rashomon_plugins.numbers.pieces import HYPHENS, text_at, word_at
from rashomon_plugins.numbers.scales import ARTICLES, CARDINALS, multiplies, scale_after

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon_plugins.numbers.pieces import Piece

_DENOMINATORS = {word: Decimal(value) for word, value in rows(__package__, "fractions.tsv")}
#: Words a reader takes for a span, and its ends.
VAGUE = {word: (Decimal(low), Decimal(high)) for word, low, high in rows(__package__, "vague.tsv")}
#: Those that need a word of scale after them, and those that need "of".
MULTIPLIERS = frozenset({"several", "few", "couple"})
_OF = frozenset({"scores", "tens"})


def fraction(pieces: Sequence[Piece], index: int) -> Number | None:
    """Read "half", "a third of", "two-thirds", "half a million", "three quarters of a million"."""
    word, at = pieces[index].word, index
    over = Decimal(1)
    if word in ARTICLES or word in CARDINALS:
        over = CARDINALS[word][1] if word in CARDINALS else over
        at += 1 + (text_at(pieces, at + 1) in HYPHENS)
    below = _DENOMINATORS.get(word_at(pieces, at))
    if below is None or not over or over >= below + (over == 1) or not _part(pieces, index, at, over):
        return None
    value, end = over / below, at + 1
    after = end + (word_at(pieces, end) == "of")
    if word_at(pieces, after) in ARTICLES and multiplies(word_at(pieces, after + 1)):
        scale, end = scale_after(pieces, after + 1, money=False)
        return Number(index, end, value * scale, value * scale, value, scale, "words")
    return Number(index, end, value, value, value, Decimal(1), "fraction")


def _part(pieces: Sequence[Piece], index: int, at: int, over: Decimal) -> bool:
    """Tell a part from an ordinal, a fiscal quarter or half of a match: "a third of" but not "a third man"."""
    word, following = pieces[at].word, word_at(pieces, at + 1)
    if word == "half":
        return following not in HYPHENS | {"brother", "brothers", "sister", "sisters", "time"}
    if word.endswith("s"):
        return at > index and over > 1
    one = pieces[index].word == "one"
    return at > index and (
        following == "of" or (one and (at > index + 1 or not following[:1].isalpha() or following == "and"))
    )


def vague(pieces: Sequence[Piece], index: int) -> Number | None:
    """Read "dozens", "tens of millions", "several hundred", "a couple of thousand", "a few dozen"."""
    at = index + (pieces[index].word in ARTICLES)
    word = pieces[at].word
    low, high = VAGUE[word]
    end = at + 1
    if word in _OF and word_at(pieces, end) != "of":
        return None
    after = end + (word_at(pieces, end) == "of")
    if word in MULTIPLIERS:
        scale, end = scale_after(pieces, after, money=False)
        alone = word == "couple" and after > at + 1
        if scale == 1 and not alone:
            return None
        return Number(index, max(end, after) if scale == 1 else end, low * scale, high * scale, low, scale, "vague")
    more = VAGUE.get(word_at(pieces, after)) if after > end else None
    if more:
        return Number(index, after + 1, low * more[0], high * more[0], low, more[0], "vague")
    return Number(index, end, low, high, low, Decimal(1), "vague")


def fold(pieces: Sequence[Piece], index: int) -> Number | None:
    """Read "sixfold"."""
    value = CARDINALS.get(pieces[index].word.removesuffix("fold"), ("", None))[1]
    if value is None or not pieces[index].word.endswith("fold"):
        return None
    return Number(index, index + 1, value, value, value, Decimal(1), "fold")
