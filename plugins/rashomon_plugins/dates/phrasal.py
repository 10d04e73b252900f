"""Events that a verb names together with a word after it ("broke out", "took effect"), beside those of one word."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from rashomon_plugins.dates.tense import lower_case
from rashomon_plugins.language import __name__ as language
from rashomon_plugins.language.sentences import tokens_in
from rashomon_plugins.language.stems import event_class, stem
from rashomon_plugins.language.vocabulary import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from rashomon import Document
    from rashomon_plugins.language.sentences import Token

#: Words after a verb among which the one stands that it names an event with, and characters they have room in.
_NEAR, _ROOM = 3, 36
#: How a row of phrasal.tsv says that verb and word together name no event.
_NONE = "-"


def event_of(document: Document, token: Token) -> str | None:
    """Return the event class that a word names where it stands, with a word after it or by itself; else None."""
    told = _told(document, token)
    return event_class(token.text) if told is None else None if told == _NONE else told


def renamed(document: Document, tokens: Iterable[Token]) -> Iterator[tuple[str, str]]:
    """Yield what words count as by themselves, and what they do where they stand, for those that this changes."""
    for token in tokens:
        told = _told(document, token)
        if told is not None:
            base = stem(token.text)
            yield event_class(token.text) or base, base if told == _NONE else told


def _told(document: Document, token: Token) -> str | None:
    partners = _phrases().get(stem(lower_case(token.text)))
    if partners is None:
        return None
    following = tokens_in(document, token.end, token.end + _ROOM)[:_NEAR]
    return next((partners[each.text.lower()] for each in following if each.text.lower() in partners), None)


@cache
def event_classes() -> frozenset[str]:
    """Return the names of all event classes."""
    of_one = {named for named, _ in rows(language, "events.tsv")}
    return frozenset(of_one.union(*(partners.values() for partners in _phrases().values())) - {_NONE})


@cache
def _phrases() -> Mapping[str, Mapping[str, str]]:
    """Return for each verb, by its stem, the words it names an event with, and the class of the event."""
    found: dict[str, dict[str, str]] = {}
    for named, verbs, words in rows(__package__, "phrasal.tsv"):
        for verb in verbs.split():
            for word in words.split():
                found.setdefault(stem(verb), {}).setdefault(word, named)
    return found
