"""Names of bodies that a relation tells: operated by Orlo, its owner, Orlo, the opposition Dawn, Orlo's plant."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from rashomon import remembered
from rashomon_plugins.language.dictionary import Dictionary, dictionary
from rashomon_plugins.language.stems import is_content
from rashomon_plugins.units.called import cannot_name
from rashomon_plugins.units.mentions import Mention
from rashomon_plugins.units.words import HEADS, NATIONS, column, letter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon import Document

#: Where the name stands by a relation ("after", "before", "beside" a comma, "whose" behind an apostrophe); its role.
_WHERE, _ROLES = column("relations.tsv"), column("relations.tsv", 2)
#: Relations at which a sentence may begin: Carmaker Orlo said.
_OPENING = tuple(word for word, mark in column("relations.tsv", 3).items() if mark or _WHERE[word] == "after")
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
_SAYING = re.compile(rf"(?:(?<![\w-]){_WORD}\s){{0,3}}(?<![\w-]){_WORD}\Z")
_IT = re.compile(
    r"\s(?:has\s|had\s)?"
    r"(?:said|says|announced|confirmed|admitted|denied|insisted|warned|argued|agreed)\s(?:that\s|on\s\w{1,9}\s)?(?:it|its)\b"
)
_NOUN = re.compile(r"(?<![\w-])([a-z]{2,20})\s\Z")
#: A company named for two: Holt & Barrow.
_PAIR = re.compile(rf"(?<![\w&-])(?<!&\s)({_WORD}(?:,?\s{_WORD}){{0,1}}\s&\s{_WORD}(?:\s{_WORD}){{0,1}})")
#: A company named for a family: Pell and Sons.
_SONS = re.compile(rf"(?<![\w&-])({_WORD}\s(?:and|&)\s(?:Sons|Co|Company|Brothers|Daughters|Partners))\b")
#: A company by its legal form.
_FORMED = re.compile(
    rf"(?<![\w&-])((?:{_WORD}\s){{1,3}}(?:AG|AS|ASA|AB|SA|NV|BV|SE|KG|Oyj?|GmbH|SpA|Pty|PLC|plc|Ltd|Inc|LLC|Corp))\b(?![\w-])"
)
#: A body that is sold, and who buys it: the takeover of Orlo by Siegel, the sale of Orlo to Siegel.
_DEAL = re.compile(
    rf"\b(?:takeover|acquisition|purchase|buyout|sale|disposal)\sof\s(?:the\s)?{_WHOSE}({_WORD}(?:\s{_WORD}){{0,3}})"
    rf"\s(?:by|to)\s(?:the\s)?{_WHOSE}({_WORD}(?:\s{_WORD}){{0,3}})"
)
#: Who is told by an age, or by a pronoun for people.
_AGED = re.compile(r",?\s(?:\(?[0-9]{1,2}\b|who\b|whom\b|he\b|she\b|his\b|her\b)")
_PERSON = re.compile(
    rf"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Professor|President|Minister|Captain|Capt|Judge|Senator|Mayor|King"
    rf"|Queen|Rev|Father|General|Colonel|Officer|Secretary|Governor)\.?\s((?:{_WORD}\s){{0,2}}{_WORD})"
)
#: Where the text puts something; shares and stakes are in companies.
_PLACE = re.compile(
    r"\b(?:(?<!shares\s)(?<!stake\s)(?<!holders\s)(?<!investors\s)[Ii]n"
    rf"|[Nn]ear|outside|across|around|into|off|northern|southern|eastern|western)\s({_WORD})"
)
#: What follows a name that is complete: chairman of Orlo, who; not of the Orlo 2016 committee, of Orlo, N.J.
_WHOLE = re.compile(
    r",?\s(?:who|which|and|said|says|told|was|is|has|had|in|at|on|to|rose|fell|by|for|after)\b|[.;](?!\w)|,(?!\s[A-Z]\.)"
)
#: Two capitalised words side by side.
_FULL = re.compile(r"(?<![\w-])([A-Z][\w’'-]*+\.?)\s(?=([A-Z][\w’-]*+))")
_SEATS = frozenset(column("capitals.tsv"))
#: Beginnings of relations in which places, teams and families stand as well.
_MANY = ("chair", "share", "member", "president", "leader", "militants", "fighters", "guerrillas", "supporters")
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
    found = sorted(set(_found(document)))
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


def _found(document: Document) -> Iterator[Related]:
    text, relations = document.text, _relations()
    for start, end, index in relations.find(text):
        relation = relations.names[index]
        relation = relation if relation in _WHERE else relation.lower()
        span = _named(text, start, end, _WHERE[relation])
        if span and (_WHERE[relation] != "alone" or _alone(document, *span)):
            yield Related(Mention(*span, "organisation", -1, -1), _ROLES[relation])
    for span in (span for m in _DEAL.finditer(text) for span in (m.span(1), m.span(2))):
        if told := _told(text, *span):
            yield Related(Mention(*told, "organisation", -1, -1), "")
    for it in _IT.finditer(text):
        first = max(0, it.start() - _REACH)
        m = _SAYING.search(text[first : it.start()])
        span = _trimmed(text, first + m.start(), it.start()) if m else None
        if span and not _introduced(text, *span):
            yield Related(Mention(*span, "organisation", -1, -1), "")
    patterns = (_PAIR, _SONS, _FORMED) if "&" in text else (_SONS, _FORMED)
    for m in (m for pattern in patterns for m in pattern.finditer(text)):
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


@remembered
def _in_full(document: Document) -> frozenset[str]:
    """Return the words that stand beside another capitalised one, as people's names do where they are first told."""
    found = [(m[1], m[2]) for m in _FULL.finditer(document.text)]
    last = {name for first, name in found if not cannot_name(first) or letter(first) == "P"}
    return frozenset(last | {first for first, name in found if letter(name) == "C"})


def _alone(document: Document, start: int, end: int) -> bool:
    """Say whether a name is one word which nowhere stands beside a first name or a title, nor is a seat of government.

    News tell people by first and last name or by title before they tell them by the last name alone.
    """
    name = document.text[start:end]
    return " " not in name and name not in _SEATS and name not in _in_full(document)


def _introduced(text: str, start: int, end: int) -> bool:
    """Say whether a noun stands at once before a name of two words, as before a person's: the analyst Paul Arden."""
    m = _NOUN.search(text[max(0, start - _REACH) : start])
    return len(text[start:end].split()) == len(("Paul", "Arden")) and m is not None and is_content(m[1])


def _of_many(text: str, start: int, end: int) -> bool:
    """Say whether a relation is one behind which people and places stand too: chairman of, shares in."""
    return text[start:end].lower().startswith(_MANY)


def _told(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return a name behind a relation without a possessive; None where a title, an age or a pronoun tells a person."""
    name = text[start:end]
    ending = next((each for each in ("'s", "’s", "’") if name.endswith(each)), "")
    end -= len(ending)
    first, _, last = text[start:end].rpartition(" and ")
    end = start + len(first) if first and last.isupper() else end
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
