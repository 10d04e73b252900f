"""Which pronoun takes up a person, as the words that describe them in a document tell."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.language.vocabulary import rows
from rashomon_plugins.quotes.names import Voice, mentions, understood

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rashomon import Document

#: Whose somebody is: "the boy's ", "Mr Orr’s ".
_OWNER = re.compile(r"['’]s? ")


def contrary(document: Document, person: Voice, pronoun: str) -> bool:
    """Say whether "he" or "she" cannot mean a person: the words for them call for the other one, and for it alone.

    The words they are named by here come first ("the widow Ann Orr"), then all those of that surname ("Mr Orr").
    """
    known = _pronouns(person.words) or _by_surname(document).get(person.surname, frozenset())
    return len(known) == 1 and pronoun.lower() not in known


def called_for(description: str) -> str | None:
    """Return the pronoun that the head of a description calls for: "she" for "the boy's mother", "his wife of old"."""
    owned = _OWNER.split(description)[-1].partition(" of ")[0].split()
    return _gendered().get(owned[-1].lower()) if owned else None


@cache
def _gendered() -> dict[str, str]:
    return {word: pronoun for pronoun, words in rows(__package__, "gendered.tsv") for word in words.split()}


def _pronouns(words: Iterable[str]) -> frozenset[str]:
    return frozenset(_gendered()[word] for word in words if word in _gendered())


@remembered
def _by_surname(document: Document) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for mention in mentions(document):
        surname = understood(mention.name).surname
        found[surname] = found.get(surname, frozenset()) | _pronouns(mention.described)
    return found
