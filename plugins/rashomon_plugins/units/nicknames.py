"""Machines told by the name of their model or maker alone: a single-engine Beaver, the Cessna."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.language.dictionary import Dictionary, dictionary
from rashomon_plugins.language.vocabulary import rows, words
from rashomon_plugins.units.called import cannot_name
from rashomon_plugins.units.classes import deed
from rashomon_plugins.units.clubs import sporting
from rashomon_plugins.units.described import deeds
from rashomon_plugins.units.mentions import Mention
from rashomon_plugins.units.words import NATIONS, column, letter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon import Document

_NICKNAMES = words(__package__, "nicknames.tsv")
#: Arms that are told of wherever they are: who carried a Kalashnikov was armed.
_ARMS = frozenset(name for name, family in column("makes.tsv").items() if family == "firearm")
_CARS = words(__package__, "cars.tsv")
#: Makers whose name alone tells a car of theirs: the Porsche.
_ALONE = frozenset(row[0] for row in rows(__package__, "cars.tsv") if len(row) > 1)
#: A car's model behind its maker: Transit, X5, 3 Series, Model S.
_CAR = re.compile(
    r"\s((?:[A-Z][\w-]{1,15}|[A-Z]?[0-9]{1,4}[A-Za-z]{0,3})(?:\s(?:Series|Class|Cruiser|[A-Z0-9]))?)\b(?!\s[A-Z])"
)
#: Words in small letters that only a machine's name follows.
_ENGINED = re.compile(
    r"\b(?:(?:single|twin|four)-engined?|(?:one|two|four)-engined?|twin-jet|turboprop|twin-rotor)\s([A-Z][\w-]{2,20})"
)
_ARTICLE = re.compile(
    r"(?<!\w)(?:[Aa]n?|[Tt]he|[Tt]heir|[Ii]ts|[Hh]is|[Hh]er|\w{2,20}['’]s)\s(?:[$£€][\d,]+\s)?(?:[a-z][a-z-]{1,20}\s){0,2}\Z"
)
#: Where machines of a model come from, before its name (French-built Pumas), and the noun for them behind it.
_BUILT = re.compile(r"[A-Za-z]-(?:built|made|supplied|piloted|designed|flown)\s\Z")
_MACHINES = re.compile(r"\s(?:machines?|gunships?|warplanes?|planes?|jets?|aircraft)\b")
#: A nation, a number or a noun for many before several machines of a model: Danish Bradleys, two Chinooks.
_SEVERAL = re.compile(
    r"(?<![\w-])(?:(?i:[0-9]{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens\sof|several|some)"
    r"|(?i:columns?|convoys?|fleets?|squadrons?|pairs?|waves?|flights?)\sof"
    r"|(?:its|their|Army|army|Navy|Marine|Force|[a-z]{4,9}ed)|([A-Z][a-z]{2,14}))\s\Z"
)
#: Behind a maker's name: a car of theirs, not its dealer.
_VEHICLES = re.compile(
    r"\s(?:car|truck|lorry|bus|coach|van|minivan|minibus|pickup|SUV|sedan|saloon|hatchback|tractor|motorcycle)"
    r"(?!\s(?:plant|factory|maker|dealer|division|unit|driver))(?![\w-])"
)
#: Behind a model's name: a vehicle of it.
_VEHICLE = re.compile(r"\s(?:(?:armou?red|combat|fighting|wheeled|infantry)\s){0,2}(?:vehicles?|carriers?|tanks?)\b")
#: What follows a thing that is told by its name, and no noun that the name belongs to: the Boeing went down, was hit.
_DOES = re.compile(
    r"(?:['’]s)?(?:[.,;]|\s(?:went|was|were|is|had|has|came|carrying|operated|after|before|when|while|as|flown|flying|with|that|which|and|on|from|in"
    r"|into|to|over|near|[a-z]{2,15}ed|hit|took|fell|lost|broke|struck|sank|flew|slid|ran|left|blew)\b)"
)
#: Letters (words.py) of words that make a maker's name a body's: Ford Motor, the Ford Foundation.
_BODIES = frozenset("HJMEKSYPLX")
#: Characters before a name that are looked at.
_REACH = 60


@cache
def _plurals() -> Dictionary:
    """Return the names of models of aircraft and armour, of one and of many: a Puma, Pumas."""
    families = column("makes.tsv").items()
    models = (name for name, family in families if family in {"aircraft", "armour", "firearm"} and name in _NICKNAMES)
    return dictionary(form for name in models for form in (name, f"{name}s"))


@cache
def _names() -> Dictionary:
    return dictionary(_NICKNAMES)


@remembered
def nicknamed(document: Document) -> tuple[Mention, ...]:
    """Return the machines that a document tells by the name of their model or maker alone, and a deed of them."""
    return tuple(sorted(set(_found(document))))


def _found(document: Document) -> Iterator[Mention]:
    text, names = document.text, _names()
    for start, end, index in names.find(text):
        one = _ARTICLE.search(text[max(0, start - _REACH) : start]) and _DOES.match(text, end)
        if one and (names.names[index] in _ARMS or deeds(document, start, end)):
            yield Mention(start, end, "equipment", -1, -1)
    for start, end, _ in _plurals().find(text):
        before = text[max(0, start - _REACH) : start]
        if (
            _BUILT.search(before)
            or _MACHINES.match(text, end)
            or _VEHICLE.match(text, end)
            or (text[end - 1] == "s" and _several(before) and not sporting(document))
        ):
            yield Mention(start, end, "equipment", -1, -1)
    for m in _ENGINED.finditer(text):
        if not cannot_name(m[1]) and _DOES.match(text, m.end(1)) and not deed(m[1]):
            yield Mention(m.start(1), m.end(1), "equipment", -1, -1)


def _several(before: str) -> bool:
    """Say whether what stands before a name in the plural tells machines: two Chinooks, Danish Bradleys."""
    m = _SEVERAL.search(before)
    return m is not None and (not m[1] or m[1].lower() in NATIONS)


@remembered
def cars(document: Document) -> tuple[Mention, ...]:
    """Return the cars of a document that an article, a maker and a model tell: a white Ford Transit."""
    return tuple(_cars(document.text))


def _cars(text: str) -> Iterator[Mention]:
    for start, end, _ in _makers().find(text):
        model = _CAR.match(text, end)
        before = _ARTICLE.search(text[max(0, start - _REACH) : start])
        one, named = model and before, text[start:end] in _ALONE and before
        if (not model and named and _DOES.match(text, end)) or (before and _VEHICLES.match(text, end)):
            yield Mention(start, end, "equipment", -1, -1)
        if model and one and letter(model[1].split()[0]) not in _BODIES and not _year(model[1]):
            yield Mention(start, model.end(1), "equipment", -1, -1)


def _year(word: str) -> bool:
    return word.isdigit() and len(word) == len("1999")


@cache
def _makers() -> Dictionary:
    return dictionary(_CARS)
