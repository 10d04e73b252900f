"""The role a name stands in: a kind of body of one nation, tied to a place, to a person at its head, or to a deed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.language.sentences import sentence_at, tokens_in
from rashomon_plugins.language.stems import event_class, is_content, stem
from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.units.classes import STRIKES, STRIKING, family, striker
from rashomon_plugins.units.definitions import mentions
from rashomon_plugins.units.described import MISSILE, deeds
from rashomon_plugins.units.naming import parse
from rashomon_plugins.units.seats import meaning
from rashomon_plugins.units.sole import kind, sole
from rashomon_plugins.units.words import ECHELONS, HEADS, NATIONS, bare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon import Claim, Document

#: How far from a name what ties it to a role may stand, in characters: one clause.
NEAR = 80
#: The words, verb and object, that two sentences must share to tell one deed.
DEED = 3
#: Deeds that every body does: they tie nothing.
_COMMON_DEEDS = frozenset({"report", "request", "plan"})
#: Deeds of a machine that happen once: two designations in one of them are two answers.
_UNIQUE = frozenset({"crash", "vanish"})
#: The ends of roles in which many things may stand side by side.
_SHARED = (" in rescue", " in seize", " in burn", " in shoot")
_WEAPONS, _ATTACKS = frozenset({"firearm", "blade"}), frozenset({"shoot", "stab"})
_CALENDAR = words(__package__, "calendar.tsv")
_OFFICE = rf"(?:{'|'.join(sorted(words(__package__, 'offices.tsv')))})"
_PERSON = r"(?<!\w)((?:[A-Z][\w.'’-]{0,20}+\s){0,4}[A-Z][\w.'’-]{0,20}+)"
# …, based in Aarhus; … at its headquarters near Aarhus
_SEAT = re.compile(
    r",?\s(?:(?:at|with|from)\s(?:its|his|her|the|their)\s(?:\w{1,20}\s){1,2})?(?:(?:based|headquartered|stationed)\s)?"
    r"(?:in|at|near|outside)\s([A-Z][\w'’-]{1,30})"
)
# …, led by Kari Moen; …'s director, Kari Moen; … spokesman Kari Moen
_LED = re.compile(rf"(?:['’]s)?,?\s(?:(?:led|headed|commanded|run)\sby\s|{_OFFICE},?\s){_PERSON}")
# Kari Moen, the director of the …
_LEADS = re.compile(rf"{_PERSON},\s(?:the\s)?(?:\w{{1,20}}\s)?{_OFFICE}\s(?:of|at|for)\s(?:the\s)?\Z")
# NATO air strikes
_STRIKES = re.compile(rf"(?:['’]s)?\s(?:{'|'.join(sorted(STRIKES))})\b")


def roles(claim: Claim[object]) -> tuple[str, ...]:
    """Return the roles a claim's name stands in, "denmark command in aarhus"; () where no nation or tie is said.

    Numbers tell formations apart that may well stand side by side in one place: they have a role only where a document
    names one of the kind (sole.py).
    """
    table = _roles(claim.document)
    place = claim.start, claim.end
    if place not in table:
        table[place] = tuple(_found(claim))
    return table[place]


@remembered
def _roles(_document: Document) -> dict[tuple[int, int], tuple[str, ...]]:
    return {}


@remembered
def named(document: Document) -> frozenset[str]:
    """Return the keys of all units that a document names."""
    return frozenset(meaning(document, each.start, each.end).key for each in mentions(document))


def _found(claim: Claim[object]) -> Iterator[str]:
    yield from sole(claim.document, claim.start, claim.end)
    said, head = parse(claim.text), _head(claim.text)
    machine = (claim.start, claim.end) in _equipment(claim.document)
    if striker(claim.text) or (not machine and _STRIKES.match(claim.document.text, claim.end)):
        yield STRIKING
    elif machine and not said.sort and not (said.machine and said.machine.ship):
        told = deeds(claim.document, claim.start, claim.end)
        yield from (f"machine in {deed}" for deed in sorted(told & _UNIQUE))
        if sort := kind(claim.document, claim.start, claim.end):
            yield from sorted({_role(family(sort), deed) for deed in told})
    elif family(said.sort) == MISSILE:
        yield "missile in flight"
    elif said.sort:
        told = deeds(claim.document, claim.start, claim.end)
        yield from sorted({_role(family(said.sort), deed) for deed in told})
    elif head and said.nation and not said.numbers and not said.machine:
        yield from (f"{said.nation} {head} {tie}" for tie in _ties(claim))


@remembered
def _equipment(document: Document) -> frozenset[tuple[int, int]]:
    return frozenset((each.start, each.end) for each in mentions(document) if each.kind == "equipment")


def _role(kind: str, deed: str) -> str:
    """Return the role of a thing in a deed; arms that shoot or stab are all the weapon of an attack."""
    return "weapon in attack" if kind in _WEAPONS and deed in _ATTACKS else f"{kind} in {deed}"


def exclusive(role: str) -> bool:
    """Say whether one thing stands in a role, so that two names for it are two answers: who rescues may be many."""
    return not role.endswith(_SHARED)


def _head(name: str) -> str:
    """Return the noun that says what a name is a name of: the last one before "of"; "" where none is known."""
    said = (bare(word).lower() for word in name.partition(" of ")[0].split())
    heads = [ECHELONS.get(word) or HEADS.get(word, "") for word in said]
    return next((head for head in reversed(heads) if head), "")


def _ties(claim: Claim[object]) -> Iterator[str]:
    text, sentence = claim.document.text, sentence_at(claim.document, claim.start)
    end = min(max(sentence.end, claim.end), claim.end + NEAR)
    seat = _SEAT.match(text, claim.end, end)
    if seat and (place := bare(seat[1]).lower()) not in _CALENDAR and place not in NATIONS:
        yield f"in {place}"
    before = text[max(sentence.start, claim.start - NEAR) : claim.start]
    if person := _LED.match(text, claim.end, end) or _LEADS.search(before):
        yield f"under {bare(person[1].split()[-1].rstrip('.')).lower()}"
    if deed := _deed(claim.document, claim.end, end):
        yield f"does {deed}"


def _deed(document: Document, start: int, end: int) -> str:
    """Return verb and object of what follows a name, as stems; "" where it is no deed or a common one."""
    said = [token.text for token in tokens_in(document, start, end)]
    content = [word.lower() for word in said if is_content(word)][:DEED]
    if len(content) < DEED or not said[0].isalpha() or not _is_deed(content[0]):
        return ""
    return " ".join(map(stem, content))


def _is_deed(word: str) -> bool:
    """Say whether a word is what few bodies do: a past verb or one of an event, no saying, asking or planning."""
    event = event_class(word)
    return event not in _COMMON_DEEDS and (event is not None or word.endswith("ed"))
