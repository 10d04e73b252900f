"""Names in a document: who is mentioned where and described how, and what kind of speaker a name is."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon import remembered
from rashomon_plugins.language.vocabulary import rows, words
from rashomon_plugins.quotes.cues import classes, headline_verbs

if TYPE_CHECKING:
    from rashomon import Document

_WORD = re.compile(r"[^\W_]+(?:[-.][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’]s?\b")
#: Two to six capitalised words in a row, and what stands in apposition to them up to the next comma or stop.
_MENTION = re.compile(
    r"(?<![\w.’'-])(?:[A-Z](?:[a-z]{0,3}\.|[\w’'-]*)[ \xa0]){1,8}"
    r"(?:(?:al|bin|da|de|del|der|di|dos|el|la|le|van|von)[ ])?[A-Z][\w’'-]*"
    r"(?:,[ ](?P<apposed>[a-z0-9][^,.;:!?\n\"“”]{2,80}))?"
)
#: An office, and its holder in apposition: "the Minister of Defence, General of the Army" before the name.
_OFFICE = re.compile(r"\b[Tt]he (?P<office>[A-Z][^,.;:!?\n\"“”]{2,50}), (?:[\w.]{1,15} ){0,3}\Z")
_BEFORE = 90
_OF = frozenset({"of", "for"})
_CACHED = 1 << 14
_LONGEST_APPOSITION = 10
_DETERMINED = ("a ", "an ", "one ", "another ", "some ", "several ", "many ", "two ", "three ")


@frozen
class Voice:
    """A speaker as understood: the ``name`` to show, the ``kind``, and the words that identify them, in lower case.

    ``kind`` is ``person``, ``body`` (an institution, a state), ``unnamed`` (described, but nobody could ask them) or
    ``unresolved`` (a pronoun whose person was not found). ``surname`` is the last word of a person's name, else empty.
    """

    name: str
    kind: str
    words: frozenset[str] = frozenset()
    surname: str = ""


@frozen
class Mention:
    """A name of two words or more where it stands: its words and those of its titles and apposition, in lower case."""

    start: int
    end: int
    name: str
    words: frozenset[str]
    described: frozenset[str]


@cache
def _kinds() -> dict[str, str]:
    table = {word: kind for word, kind, *_ in rows(__package__, "titles.tsv")}
    return table | dict.fromkeys(words(__package__, "places.tsv"), "body")


def is_person(word: str) -> bool:
    """Say whether a noun is a person without a name: "woman", "witness"."""
    return _kind(word) == "unnamed"


def _kind(word: str) -> str | None:
    """Return the kind of a word; a plural has that of its singular where it is a person without a name."""
    lower = word.lower()
    known = _kinds().get(lower)
    return "unnamed" if known is None and _kinds().get(lower.removesuffix("s")) == "unnamed" else known


@lru_cache(_CACHED)
def understood(name: str) -> Voice:
    """Understand a speaker's name or description by its own words."""
    found = [m[0] for m in _WORD.finditer(_POSSESSIVE.sub("", name))]
    content = [word for word in found if word.lower() not in classes()]
    if not content:
        return Voice(name, "unresolved")
    lower = frozenset(word.lower() for word in content)
    last = _kind(content[-1])
    proper = [word.lower() for word in content if word[0].isupper() and _kinds().get(word.lower()) is None]
    lower_name = name.lower()
    if last == "unnamed" or (lower_name.startswith(_DETERMINED) and content[-1][0].islower()):
        return Voice(name, "unnamed", lower)
    article = lower_name.startswith("the ")  # no person's name has one: "the OSCE", "the Home Secretary"
    of_body = any(_kinds().get(a.lower()) == "body" and b in _OF for a, b in pairwise(found))
    if of_body or (article and content[-1].isupper()):
        return Voice(name, "body", lower)
    if last == "body" or not proper or (article and last == "title"):
        capital = content[-1][0].isupper() and last != "title"
        described = last == "body" or capital or any(_kinds().get(word) == "body" for word in lower)
        return Voice(name, "body" if described else "unnamed", lower)
    if content[-1][0].islower():
        return Voice(name, "body", lower)
    return Voice(name, "person", lower, proper[-1])


@remembered
def mentions(document: Document) -> tuple[Mention, ...]:
    """Return the names of two words or more in a document, in order."""
    found: list[Mention] = []
    for m in _MENTION.finditer(document.text):
        name = " ".join(document.text[m.start() : m.start("apposed") - 2 if m["apposed"] else m.end()].split())
        while name.split(" ", 1)[0].lower() in classes() and " " in name:
            name = name.split(" ", 1)[1]
        own = frozenset(word.lower() for word in _WORD.findall(_POSSESSIVE.sub("", name)))
        office = _OFFICE.search(document.text, max(0, m.start() - _BEFORE), m.start())
        beside = (
            *_WORD.findall(m["apposed"] or "")[:_LONGEST_APPOSITION],
            *_WORD.findall(office["office"] if office else ""),
        )
        found.append(Mention(m.start(), m.end(), name, own, own.union(word.lower() for word in beside)))
    return tuple(found)


@remembered
def mention_starts(document: Document) -> tuple[int, ...]:
    """Return where the mentions of a document start, to search in."""
    return tuple(mention.start for mention in mentions(document))


@remembered
def fullest(document: Document) -> dict[str, Voice]:
    """Return for every last name the longest name of a person in the document that ends in it."""
    found: dict[str, Voice] = {}
    for mention in mentions(document):
        meant = understood(mention.name)
        if any(word in headline_verbs() or classes().get(word, "linking") != "linking" for word in mention.words):
            continue
        known = found.get(meant.surname)
        if meant.kind == "person" and (known is None or len(meant.words) > len(known.words)):
            found[meant.surname] = meant
    return found
