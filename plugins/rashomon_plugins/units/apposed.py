"""Names beside a common noun for the body they name: the weather bureau, Kelsa; Kelsa, the state weather bureau."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from rashomon import remembered
from rashomon_plugins.units.called import cannot_name
from rashomon_plugins.units.mentions import Mention
from rashomon_plugins.units.organisations import organisations
from rashomon_plugins.units.related import place
from rashomon_plugins.units.words import column, letter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon import Document

_WORD = r"[A-Z][\w-]{2,20}"
#: A name behind the noun, between commas or before "said".
_BEHIND = re.compile(rf",\s({_WORD}(?:\s{_WORD}){{0,3}})(?=[,.;)])|\s({_WORD}),?\s(?=sa(?:id|ys)\b)")
#: A name before the noun and its article.
_BEFORE = re.compile(rf"(?<![\w-])({_WORD}(?:\s{_WORD}){{0,3}}),\s(?:the|its)\s(?:[a-z]+['’]s\s)?\Z")
_CAPITALS = column("capitals.tsv")
#: Characters before a noun that are looked at.
_REACH = 80


class Apposed(NamedTuple):
    """A common noun for a body, where it stands, and the name beside it."""

    noun: Mention
    name: Mention


@remembered
def apposed(document: Document) -> tuple[Apposed, ...]:
    """Return the common nouns of a document beside which the name of the body stands, in order."""
    return tuple(_found(document))


def _found(document: Document) -> Iterator[Apposed]:
    text = document.text
    for noun in organisations(document):
        if not text[noun.start : noun.end].islower():
            continue
        span = _behind(text, noun.end) or _before(text, noun.start)
        if span and _may_be(document, text[slice(*span)]):
            yield Apposed(noun, Mention(*span, "organisation", -1, -1))


def _behind(text: str, end: int) -> tuple[int, int] | None:
    m = _BEHIND.match(text, end)
    return m.span(m.lastindex or 0) if m else None


def _before(text: str, start: int) -> tuple[int, int] | None:
    first = max(0, start - _REACH)
    m = _BEFORE.search(text[first:start])
    return (first + m.start(1), first + m.end(1)) if m else None


def _may_be(document: Document, name: str) -> bool:
    """Say whether a name beside a noun can be the body's: no word that begins a sentence, no place's, no person's."""
    said = name.split()
    return not (name in _CAPITALS or cannot_name(said[0]) or letter(said[-1]) in "PL" or place(document, said[-1]))
