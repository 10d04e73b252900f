"""Names of bodies that a relation tells: operated by Orlo, its owner, Orlo, the opposition Dawn, Orlo's plant."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from rashomon import remembered
from rashomon_plugins.language.dictionary import Dictionary, dictionary
from rashomon_plugins.units.called import cannot_name
from rashomon_plugins.units.mentions import Mention
from rashomon_plugins.units.words import HEADS, NATIONS, column, letter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon import Document

#: Where the name stands by a relation ("after", "before", "beside" a comma, "whose" behind an apostrophe); its role.
_WHERE, _ROLES = column("relations.tsv"), column("relations.tsv", 2)
#: Relations at which a sentence may begin: Carmaker Orlo said.
_OPENING = tuple(word for word, mark in column("relations.tsv", 3).items() if mark)
_WORD = r"[A-Z](?:[\w-]|’(?!s\b)){0,24}+(?!\.[A-Z])"
_LINK = r"(?:(?:of|for)\s(?:the\s)?|(?:and|&|de|del|di|da|du|la|le|van|von)\s)?"
_NAME = rf"({_WORD}(?:\s{_LINK}{_WORD}){{0,5}}(?:\sS\.A\.|\sS\.p\.A\.)?)"
_WHOSE = rf"(?:{_WORD}(?:['’]s|-based|-owned|-listed)\s)?"
#: A name behind a relation, with whose it is before it: owned by Japan's Tamura Motor.
_AFTER = re.compile(rf"\s(?:the\s)?{_WHOSE}{_NAME}|\s(?:the|an?)\s(?:[a-z-]{{2,15}}\s){{0,2}}([a-z]{{4,12}})\s{_NAME}")
_BESIDE = re.compile(rf"\s{_WHOSE}{_NAME}(?=[,.;:]|\s[a-z(])|,\s(?:the\s)?{_WHOSE}{_NAME}(?=[,.;])")
_BEFORE = re.compile(rf"((?:(?<![\w-]){_WORD}\s(?:of\s)?){{0,4}}(?<![\w-]){_WORD})(['’]s?)?,?\s\Z")
#: Nouns for what a body is that may stand between a relation and a name: operated by the state company Orlo.
_BUSINESSES = frozenset((*column("called.tsv"), *HEADS, "house", "giant", "operator", "line", "arm", "unit", "maker"))
#: A name of which "it" is said: Orlo announced it would …
_IT = re.compile(
    rf"((?:(?<![\w-]){_WORD}\s){{0,3}}(?<![\w-]){_WORD})\s(?:has\s|had\s)?"
    r"(?:said|says|announced|confirmed|admitted|denied|insisted|warned|argued|agreed)\s(?:that\s|on\s\w{1,9}\s)?(?:it|its)\b"
)
#: A company named for two: Holt & Barrow.
_PAIR = re.compile(rf"(?<![\w&-])(?<!&\s)({_WORD}(?:,?\s{_WORD}){{0,1}}\s&\s{_WORD}(?:\s{_WORD}){{0,1}})")
#: A company named for a family: Pell and Sons.
_SONS = re.compile(rf"(?<![\w&-])({_WORD}\s(?:and|&)\s(?:Sons|Co|Company|Brothers|Daughters|Partners))\b")
#: A company by its legal form.
_FORMED = re.compile(
    rf"(?<![\w&-])((?:{_WORD}\s){{1,3}}(?:AG|AS|ASA|AB|SA|NV|BV|SE|KG|Oyj?|GmbH|SpA|Pty|PLC|plc|Ltd|Inc|LLC|Corp))\b(?![\w-])"
)
#: Who is told by an age, or by a pronoun for people.
_AGED = re.compile(r",?\s(?:\(?[0-9]{1,2}\b|who\b|whom\b|he\b|she\b|his\b|her\b)")
_PERSON = re.compile(
    rf"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Professor|President|Minister|Captain|Capt|Judge|Senator|Mayor|King"
    rf"|Queen|Rev|Father|General|Colonel|Officer|Secretary|Governor)\.?\s((?:{_WORD}\s){{0,2}}{_WORD})"
)
_PLACE = re.compile(rf"\b(?:[Ii]n|[Nn]ear|outside|across|around|into|off|northern|southern|eastern|western)\s({_WORD})")
#: What follows a name that is complete: chairman of Orlo, who; not of the Orlo 2016 committee, of Orlo, N.J.
_WHOLE = re.compile(
    r",?\s(?:who|which|and|said|says|told|was|is|has|had|in|at|on|to|rose|fell|by|for|after)\b|[.;](?!\w)|,(?!\s[A-Z]\.)"
)
#: Characters before a relation that are looked at.
_REACH = 90


class Related(NamedTuple):
    """A name that a relation tells, and the role it gives; "" where it gives none."""

    mention: Mention
    role: str


@cache
def _relations() -> Dictionary:
    return dictionary((*_WHERE, *(relation.capitalize() for relation in _OPENING)))


@remembered
def related(document: Document) -> tuple[Related, ...]:
    """Return the names of a document that a relation tells, in order."""
    people, places = _people(document), _places(document)
    found = sorted(set(_found(document.text)))
    named = ((each, document.text[each.mention.start : each.mention.end]) for each in found)
    return tuple(each for each, name in named if _may_be(name, people, places))


@remembered
def _people(document: Document) -> frozenset[str]:
    """Return the last names that titles tell."""
    return frozenset(m[1].split()[-1] for m in _PERSON.finditer(document.text))


@remembered
def _places(document: Document) -> frozenset[str]:
    """Return the words that a text puts things in, near or outside."""
    return frozenset(m[1] for m in _PLACE.finditer(document.text))


def place(document: Document, name: str) -> bool:
    """Say whether a document uses a name as that of a place or of a person."""
    return name in _places(document) or name in _people(document)


def _may_be(name: str, people: frozenset[str], places: frozenset[str]) -> bool:
    """Say whether a name that a relation tells can be a body's: no person's, and alone no place's."""
    said = name.split()
    return said[-1] not in people and not (len(said) == 1 and name in places)


def _found(text: str) -> Iterator[Related]:
    relations = _relations()
    for start, end, index in relations.find(text):
        relation = relations.names[index]
        relation = relation if relation in _WHERE else relation.lower()
        span = _named(text, start, end, _WHERE[relation])
        if span:
            yield Related(Mention(*span, "organisation", -1, -1), _ROLES[relation])
    for m in (m for pattern in (_IT, _PAIR, _SONS, _FORMED) for m in pattern.finditer(text)):
        if span := _trimmed(text, m.start(1), m.end(1)):
            yield Related(Mention(*span, "organisation", -1, -1), "")


def _named(text: str, start: int, end: int, where: str) -> tuple[int, int] | None:
    """Return where the name that a relation at ``start``..``end`` tells stands; None where none does."""
    if where in {"after", "beside"}:
        m = (_AFTER if where == "after" else _BESIDE).match(text, end)
        if m and where == "after" and m[2] and m[2] not in _BUSINESSES:
            return None
        if m and _of_many(text, start, end) and not _WHOLE.match(text, m.end()):
            return None
        return _told(text, *m.span(m.lastindex or 0)) if m else None
    first = max(0, start - _REACH)
    m = _BEFORE.search(text[first:start])
    if not m or (where != "either" and bool(m[2]) != (where == "whose")):
        return None
    return _trimmed(text, first + m.start(1), first + m.end(1))


def _of_many(text: str, start: int, end: int) -> bool:
    """Say whether a relation is one behind which people and places stand too: chairman of, shares in."""
    return text[start:end].startswith(("chair", "share"))


def _told(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return a name behind a relation without a possessive; None where a title, an age or a pronoun tells a person."""
    name = text[start:end]
    ending = next((each for each in ("'s", "’s", "’") if name.endswith(each)), "")
    end -= len(ending)
    said = text[start:end].split()
    if _AGED.match(text, end) or letter(said[0]) in {"P", "L"} or name.lower() in NATIONS:
        return None
    return None if cannot_name(said[-1]) and len(said) == 1 else (start, end)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return a name without the possessive, and without the words before it that begin a sentence; None for no name."""
    while (said := text[start:end].split()) and cannot_name(said[0]):
        start += len(text[start:end].split(None, 1)[0])
        start += len(text[start:end]) - len(text[start:end].lstrip())
    name = text[start:end]
    ending = next((each for each in ("'s", "’s", "’") if name.endswith(each)), "")
    return (start, end - len(ending)) if said and not cannot_name(said[-1].removesuffix(ending)) else None
