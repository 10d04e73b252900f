"""How two wordings stand to one another: verbatim, nearly so, a paraphrase, a contradiction, or unrelated."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Literal

from rashomon_plugins.language.vocabulary import rows
from rashomon_plugins.quotes.cuts import is_cut
from rashomon_plugins.quotes.similarity import ONE_UTTERANCE, likeness
from rashomon_plugins.quotes.wording import wording
from rashomon_plugins.quotes.words import light_words

if TYPE_CHECKING:
    from rashomon_plugins.quotes.wording import Wording

Relation = Literal["verbatim", "near-verbatim", "paraphrase", "contradictory", "unrelated"]


def relation(a: str, b: str) -> Relation:
    """Return how two wordings stand to one another; symmetric.

    ``verbatim``: the same words. ``near-verbatim``: one is cut out of the other, or they differ in function words
    alone. ``unrelated``: not one utterance. ``contradictory``: one utterance with another number, or with a negation
    or an opposite put in or left out. ``paraphrase``: one utterance in other words.
    """
    one, other = wording(a), wording(b)
    if one.words == other.words:
        return "verbatim"
    if is_cut(one, other):
        return "near-verbatim"
    if likeness(one, other, ONE_UTTERANCE) < ONE_UTTERANCE:
        return "unrelated"
    if one.numbers != other.numbers or denies(one, other):
        return "contradictory"
    return "near-verbatim" if _told(one) == _told(other) else "paraphrase"


def denies(a: Wording, b: Wording) -> bool:
    """Say whether one of two wordings has a negation or the opposite of a word where the other has not; symmetric."""
    if a.negations != b.negations:
        return True
    ones, others = Counter(a.words), Counter(b.words)
    new = (others - ones).keys()
    return any(not _opposites().get(word, frozenset[str]()).isdisjoint(new) for word in ones - others)


@cache
def _opposites() -> dict[str, frozenset[str]]:
    """Return the words that mean the opposite of each word. Not to be changed."""
    table: dict[str, frozenset[str]] = {}
    for one, other in rows(__package__, "antonyms.tsv"):
        table[one] = table.get(one, frozenset()) | {other}
        table[other] = table.get(other, frozenset()) | {one}
    return table


def _told(words: Wording) -> list[str]:
    """Return the words of content, in order."""
    return [word for word in words.words if word not in light_words()]
