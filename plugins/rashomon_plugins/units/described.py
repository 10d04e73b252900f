"""Things that a text tells by their class alone: the truck that was rammed into a wall, a nation's air strikes."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.language.dictionary import Dictionary, dictionary
from rashomon_plugins.language.sentences import sentence_at, tokens_in
from rashomon_plugins.language.stems import event_class, is_content
from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.units.classes import CLASSES, NAMING, STRIKES, deed, family, striker
from rashomon_plugins.units.mentions import Mention
from rashomon_plugins.units.words import ORDINALS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon import Document

#: How far from a vehicle or an arm its deed may stand, in characters: one clause.
NEAR = 60
#: Nouns that make what precedes them something else: a truck driver.
_NOT_ALONE = words(__package__, "not_alone.tsv")
_OF_ONE = re.compile(
    r"(?<!\w)(?:an?|the|his|her|its|their|one)\s((?:(?!(?:an?|the|one)\s)[\w'’-]{1,20}\s){0,3})\Z", re.IGNORECASE
)
_CAPITALISED = re.compile(r"(?:(?<!\w)[A-Z][\w'’-]{1,20}\s){1,3}\Z")
_ARTICLE = re.compile(r"(?:The|A|An|His|Her|Its|Their)\s")
_NEXT = re.compile(r"\s([A-Za-z'’]{1,20})")
#: A nation or a coalition before what its aircraft do.
_WHOSE = re.compile(r"(?:(?<!\w)(?:[A-Z][\w.'’]{0,20}\s)?[A-Z][\w.'’]{0,20}|(?<![\w])coalition)\s\Z")
#: The family whose classes are told by nothing but their range or target, and so name a thing by themselves.
MISSILE = "missile"
#: What a vehicle does that comes to lie on its side, before "over".
_TURNED = frozenset({"rolled", "turned", "flipped", "tipped", "rolls", "turns", "keeled"})
#: What an aircraft that crashes and a ship that sinks do, before "down".
_DOWN = frozenset({"go", "goes", "went", "gone", "going", "came", "come"})
#: Characters before a noun that are looked at: a determiner and three words.
_BEFORE = 70


@cache
def _nouns() -> Dictionary:
    capitalised = (" ".join(word.capitalize() for word in noun.split()) for noun in NAMING)
    return dictionary((*CLASSES, *STRIKES, *capitalised))


@remembered
def described(document: Document) -> tuple[Mention, ...]:
    """Return what a document tells by class, in order; a noun without a deed near it is left out."""
    return tuple(sorted(_found(document)))


def _found(document: Document) -> Iterator[Mention]:
    text = document.text
    for start, end, _ in _nouns().find(text):
        noun, before = text[start:end], text[max(0, start - _BEFORE) : start]
        if noun in STRIKES and (whose := _whose(before, noun)):
            if not STRIKES[noun] or _striking(document, start, end):
                yield Mention(start - len(whose), end, "formation", -1, -1)
        elif noun in CLASSES:
            if family(CLASSES[noun]) == MISSILE or _told(document, start, end, before):
                yield Mention(start, end, "equipment", -1, -1)
        elif noun not in STRIKES and (name := _named(before)):
            yield Mention(start - len(name), end, "equipment", -1, -1)


def _whose(before: str, noun: str) -> str:
    """Return the words before what aircraft do that say whose they are; "" where none do."""
    m = _WHOSE.search(before)
    said = m[0] if m else ""
    shorter = said.partition(" ")[2]
    return next((each for each in (said, shorter) if each and striker(each + noun)), "")


def _told(document: Document, start: int, end: int, before: str) -> bool:
    """Say whether a noun tells one thing, and a deed of it."""
    return _single(before) and not _part(document.text, end) and bool(deeds(document, start, end))


def _single(before: str) -> bool:
    """Say whether a noun is told as one thing: an article or a possessive before it, with up to three words between."""
    m = _OF_ONE.search(before)
    return m is not None and all(map(_describes, m[1].split()))


def _describes(word: str) -> bool:
    """Say whether a word between an article and a noun describes the noun: no ordinal, no designation (an M3 tank)."""
    return is_content(word) and word.lower() not in ORDINALS and not (word[0].isupper() and any(map(str.isdigit, word)))


def _part(text: str, end: int) -> bool:
    """Say whether a noun only belongs to the next one: a truck driver."""
    m = _NEXT.match(text, end)
    return text[end : end + 1] in {"-", "'", "’"} or (m is not None and m[1].lower() in _NOT_ALONE)


def _named(before: str) -> str:
    """Return the capitalised words before a capitalised noun, without an article."""
    m = _CAPITALISED.search(before)
    said = _ARTICLE.sub("", m[0], count=1) if m else ""
    return said if all(map(is_content, said.split())) else ""


def deeds(document: Document, start: int, end: int) -> frozenset[str]:
    """Return what is told of the thing at ``start``..``end`` in its clause: crash, blast."""
    said = _clause(document, start, end)
    pairs = [(word.lower(), after) for word, after in pairwise(said)]
    turned = any(word in _TURNED and after == "over" for word, after in pairs)
    down = any(word in _DOWN and after == "down" for word, after in pairs)
    found = {told for word in said if (told := deed(word))}
    return frozenset({*found, *(("crash",) if turned or down else ()), *(("sink",) if down else ())})


def _striking(document: Document, start: int, end: int) -> bool:
    """Say whether the clause around a noun tells of a strike, a raid or a bombing."""
    said = _clause(document, start, end)
    return any(event_class(word) in {"attack", "explode"} for word in said if word not in document.text[start:end])


def _clause(document: Document, start: int, end: int) -> list[str]:
    """Return the words at most NEAR from a noun, in its sentence."""
    sentence = sentence_at(document, start)
    first, last = max(sentence.start, start - NEAR), min(max(sentence.end, end), end + NEAR)
    return [token.text for token in tokens_in(document, first, last) if token.text[0].isalpha()]
