"""Whether a figure holds for a part of the country only, as far as its sentence says."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.language.sentences import sentences, tokens_in
from rashomon_plugins.numbers.lists import LISTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon import Document
    from rashomon_plugins.language.sentences import Token

_LOCAL = LISTS["parts of a country"]
_REGIONS = LISTS["regions"]
#: What makes one of several regions of it: "in one region, where rain had".
_ONE = frozenset({"one", "a", "another", "home"})
#: How many words from a figure a place is looked for, and how many from its kind ("district") its name.
_NEARBY, _NAME = 6, 3
#: A text says in its first sentences, the headline among them, where it all happened.
_LEAD = 3


def local(document: Document, before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Say whether the words near a figure name a part: "in Stony Hollow district", "in the province".

    The place that the first sentences name is where the whole happened ("the northern city of Hull") and no part.
    """
    near = [*before[-_NEARBY:], *after[:_NEARBY]]
    for at, token in enumerate(near):
        if token.text.lower() in _LOCAL:
            names = {each.text for each in near[max(0, at - _NAME) : at + _NAME + 1] if each.text[0].isupper()}
            if names.isdisjoint(_led_by(document)):
                return True
    ahead = [token.text.lower() for token in before[-_NEARBY:]]
    if any(one in _ONE and place in _REGIONS for one, place in pairwise(ahead)):
        return True
    following = [token.text.lower() for token in after[:3]]
    return following[:2] == ["in", "the"] and following[2:] != [] and following[2] in _REGIONS


@remembered
def _led_by(document: Document) -> frozenset[str]:
    """Return the capitalised words of the first sentences."""
    lead = sentences(document)[:_LEAD]
    return frozenset(
        token.text for sentence in lead for token in tokens_in(document, *sentence) if token.text[0].isupper()
    )
