"""Roles that a document gives one thing only: its one tank regiment, its one kind of helicopter, the ferry's operator.

Two documents on one event that each name one, and not the same, give two answers to one question.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.units.calibres import bore
from rashomon_plugins.units.classes import CLASSES
from rashomon_plugins.units.definitions import mentions
from rashomon_plugins.units.names import TRADE
from rashomon_plugins.units.related import related
from rashomon_plugins.units.seats import meaning
from rashomon_plugins.units.words import BRANCHES, ECHELONS, HEADS, NATIONS, SERVICES, TOPICS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rashomon import Document
    from rashomon_plugins.units.mentions import Mention
    from rashomon_plugins.units.naming import Name

_DIRECTIONS = frozenset({"northern", "southern", "eastern", "western", "central", "north", "south", "east", "west"})
_MACHINES = words(__package__, "machines.tsv")
_NOUNS = re.compile(r"\s([a-z-]{2,20}(?:\s[a-z-]{2,20}){0,3})")
_BEFORE = re.compile(r"(?<![\w-])((?:[a-z-]{2,20}\s){1,2})[\"“‘']?\Z")
#: What a company runs, behind its name: the Kestrel ferry.
_CARRIED = re.compile(
    r"\s(?:passenger\s|express\s)?"
    r"(?:flight|jet|plane|airliner|train|express|ferry|bus|coach|floatplane|seaplane)\b"
)
_ARMS = frozenset((*ECHELONS.values(), *ECHELONS, *BRANCHES, *SERVICES, *TOPICS, *_DIRECTIONS))
_PUBLIC = frozenset(HEADS.values()) - TRADE
#: How the role of an arm that its calibre tells begins.
CALIBRE = "the calibre of a "
#: Characters before a name in which the noun for it stands.
_REACH = 44


def sole(document: Document, start: int, end: int) -> tuple[str, ...]:
    """Return the roles, in order, that a document gives to what stands at ``start``..``end`` and to nothing else."""
    return _sole(document).get((start, end), ())


@remembered
def _sole(document: Document) -> Mapping[tuple[int, int], tuple[str, ...]]:
    holders: dict[str, set[str]] = defaultdict(set)
    told: dict[tuple[int, int], list[str]] = defaultdict(list)
    for each, role in (*_roles(document), *_bored(document)):
        measured = bore(document, each.start, each.end) if role.startswith(CALIBRE) else None
        holders[role].add(str(measured.width) if measured else meaning(document, each.start, each.end).key)
        told[each.start, each.end].append(role)
    return {span: tuple(sorted(role for role in found if len(holders[role]) == 1)) for span, found in told.items()}


def _roles(document: Document) -> Iterator[tuple[Mention, str]]:
    given = {each.mention.start: each.role for each in related(document) if each.role}
    for each in mentions(document):
        said = meaning(document, each.start, each.end)
        if said.numbers and not said.machine:
            if said.echelon and each.kind == "formation":
                yield each, _numbered(said)
                yield from ((each, f"the {name} number") for name in _proper(said))
                yield from ((each, f"digits {digits} {said.echelon}") for digits in _permuted(said.numbers))
            elif "local" in said.meant:
                yield each, "the branch of a union"
        elif each.kind == "equipment" and not said.sort:
            yield from ((each, f"the {noun}") for noun in _classes(kind(document, each.start, each.end)))
            if said.machine and said.machine.number and said.machine.letters:
                yield each, f"the {said.machine.letters} model"
        if each.start in given:
            yield each, f"the {given[each.start]}"
        elif each.kind == "organisation" and _CARRIED.match(document.text, each.end) and _carries(said):
            yield each, "the operator"
        yield from ((each, role) for role in _called(said))


def _bored(document: Document) -> Iterator[tuple[Mention, str]]:
    """Yield the arms of which a calibre is told, and their role: the one calibre of its pistols."""
    for each in mentions(document):
        if each.kind == "equipment" and (measured := bore(document, each.start, each.end)):
            yield each, CALIBRE + measured.noun


def _classes(noun: str) -> Iterator[str]:
    """Yield a noun or a class and what holds it, the family left out: a pistol, a handgun."""
    if noun:
        yield noun
    while noun.count("/") > 1:
        noun = noun.rpartition("/")[0]
        yield noun


def _called(said: Name) -> Iterator[str]:
    """Yield the role that the words of a name tell: a command of one direction."""
    if len(said.meant) > 1 and said.meant & _DIRECTIONS and not said.sort and not said.machine:
        yield " ".join(("the", *sorted(said.meant - _DIRECTIONS)))


def _carries(said: Name) -> bool:
    """Say whether a name may be a company's: no nation's, and none of a public body; Kestrel Air, not Holm Police."""
    return not said.nation and not said.letters and not said.meant & _PUBLIC


def _permuted(numbers: tuple[int, ...]) -> Iterator[str]:
    """Yield the digits of a number in order of size: 47 and 74 are one figure, misheard or mistyped."""
    digits = "".join(sorted(str(numbers[0]))) if len(numbers) == 1 else ""
    if len(digits) > 1:
        yield digits


def _proper(said: Name) -> Iterator[str]:
    """Yield the name that a numbered unit bears, whatever its echelon: the 5 Holm battalion, the 15 Holm Regiment."""
    known = {said.nation, said.echelon, *said.branches, *NATIONS}
    named = sorted(word for word in said.meant if word not in known and word not in _ARMS)
    if len(named) == 1:
        yield named[0]


def _numbered(said: Name) -> str:
    """Return the role of a numbered unit: its branch and echelon, and the regiment it is a part of."""
    parent = sorted(word for word in said.meant if word not in ECHELONS.values() and word not in said.branches)
    others = [word for word in parent if word != said.nation and word not in NATIONS]
    return " ".join(("the", *sorted(said.branches), *(() if said.branches else others), said.echelon))


@remembered
def _kinds(_document: Document) -> dict[tuple[int, int], str]:
    return {}


def kind(document: Document, start: int, end: int) -> str:
    """Return the class or the noun of a named thing, behind its name or before it: T-80 tanks, the frigate Orla."""
    table = _kinds(document)
    if (start, end) not in table:
        table[start, end] = _behind(document.text, end) or _ahead(document.text, start)
    return table[start, end]


def _behind(text: str, end: int) -> str:
    m = _NOUNS.match(text, end)
    said = m[1].split() if m else []
    for length in range(len(said), 0, -1):
        for first in (0, 1):
            if noun := _noun(" ".join(said[first:length])):
                return noun
    return ""


def _ahead(text: str, start: int) -> str:
    m = _BEFORE.search(text[max(0, start - _REACH) : start])
    said = m[1].split() if m else []
    return next((noun for first in range(len(said)) if (noun := _noun(" ".join(said[first:])))), "")


@cache
def _noun(said: str) -> str:
    """Return the class of a noun, of one or of many things (tanks, lorries); the noun without a class; else ""."""
    forms = (said, said.removesuffix("s"), said.removesuffix("ies") + "y")
    known = next((CLASSES[each] for each in forms if each in CLASSES), "")
    return known or next((each for each in forms if each in _MACHINES), "")
