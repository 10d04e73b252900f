"""Whether a sum of money is told as a profit or as a loss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.language.sentences import sentence_at, tokens_in
from rashomon_plugins.numbers.lists import LISTS
from rashomon_plugins.numbers.times import REACH
from rashomon_plugins.numbers.units import money, unit_named

if TYPE_CHECKING:
    from rashomon import Claim
    from rashomon_plugins.numbers.quantity import Quantity

_RESULTS = {word: side for side in ("profits", "losses") for word in LISTS[side]}
_BORDERS = frozenset(',;:()—–“”"')
#: How many words before and after a sum its result is looked for.
_BEFORE, _AFTER = 6, 2


def result_of(claim: Claim[Quantity]) -> str | None:
    """Return "profits" or "losses" by the nearest word of a sum's clause: "lost £340 million", "a $2m profit"."""
    if not money(unit_named(claim.value.unit)):
        return None
    sentence = sentence_at(claim.document, claim.start)
    before = tokens_in(claim.document, max(sentence.start, claim.start - REACH), claim.start)
    after = tokens_in(claim.document, claim.end, min(sentence.end, claim.end + REACH))[:_AFTER]
    for tokens in (after[:1], tuple(reversed(before[-_BEFORE:])), after):
        for token in tokens:
            if token.text in _BORDERS:
                break
            if result := _RESULTS.get(token.text.lower()):
                return result
    return None


def opposite(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether one sum is told as a profit and the other as a loss."""
    return {result_of(a), result_of(b)} == {"profits", "losses"}
