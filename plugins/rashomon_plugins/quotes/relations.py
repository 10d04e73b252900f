"""How two wordings stand to one another: verbatim, nearly so, a paraphrase, a contradiction, or unrelated."""

from __future__ import annotations

from functools import cache
from typing import Literal

from rashomon_plugins.language.vocabulary import rows
from rashomon_plugins.quotes.similarity import ONE_UTTERANCE, light_words, utterance_similarity, word_list
from rashomon_plugins.quotes.wording import is_cut, negations, numbers

Relation = Literal["verbatim", "near-verbatim", "paraphrase", "contradictory", "unrelated"]


def relation(a: str, b: str) -> Relation:
    """Return how two wordings stand to one another; symmetric.

    ``verbatim``: the same words. ``near-verbatim``: one is cut out of the other, or they differ in function words
    alone. ``unrelated``: not one utterance. ``contradictory``: one utterance with another number, or with a negation
    or an opposite put in or left out. ``paraphrase``: one utterance in other words.
    """
    if word_list(a) == word_list(b):
        return "verbatim"
    if is_cut(a, b):
        return "near-verbatim"
    if utterance_similarity(a, b) < ONE_UTTERANCE:
        return "unrelated"
    if numbers(a) != numbers(b) or denies(a, b):
        return "contradictory"
    return "near-verbatim" if _told(a) == _told(b) else "paraphrase"


def denies(a: str, b: str) -> bool:
    """Say whether one of two wordings has a negation or the opposite of a word where the other has not; symmetric."""
    if negations(a) != negations(b):
        return True
    ones, others = set(word_list(a)), set(word_list(b))
    return any(_opposites().get(word, set()) & (others - ones) for word in ones - others)


@cache
def _opposites() -> dict[str, set[str]]:
    """Return the words that mean the opposite of each word. Not to be changed."""
    table: dict[str, set[str]] = {}
    for one, other in rows(__package__, "antonyms.tsv"):
        table.setdefault(one, set()).add(other)
        table.setdefault(other, set()).add(one)
    return table


def _told(text: str) -> list[str]:
    """Return the words of content of a text, in order."""
    return [word for word in word_list(text) if word not in light_words()]
