"""Models that the noun for a machine behind them tells: Super Puma helicopters, Iskander missiles, a Leopard tank."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.language.dictionary import Dictionary, dictionary
from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.units.called import cannot_name
from rashomon_plugins.units.mentions import Mention
from rashomon_plugins.units.related import place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon import Document

_MODELLED = words(__package__, "modelled.tsv")
_NO_MODELS = words(__package__, "not_models.tsv") | {""}
_NAME = re.compile(r"((?:(?<![\w-])[A-Z][\w-]{1,20}\s){1,3}(?:[0-9]{1,3}\s)?)(?:[a-z-]{2,20}\s){0,3}\Z")
#: Words that may stand between a model's name and its noun: Iskander-M operational-tactical missile system.
_BETWEEN = re.compile(
    r"\s(?:(?:[a-z]+-)?(?:tactical|ballistic|cruise|attack|rescue|transport|battle|assault|surveillance"
    r"|anti-ship|anti-tank|air-defence|air-defense|range|main|light|heavy|high-speed)\s)*\Z"
)
#: Words of places that begin the names of machines that work there.
_WATERS = frozenset({"Sea", "Lake", "Harbour", "Harbor", "Black"})
#: Characters before a noun that are looked at.
_REACH = 80


@cache
def _nouns() -> Dictionary:
    return dictionary(form for noun in _MODELLED for form in (noun, f"{noun}s"))


@remembered
def models(document: Document) -> tuple[Mention, ...]:
    """Return the models of a document that a noun behind them tells, in order."""
    return tuple(sorted(set(_found(document))))


def _found(document: Document) -> Iterator[Mention]:
    text = document.text
    for start, _, _ in _nouns().find(text):
        first = max(0, start - _REACH)
        m = _NAME.search(text[first:start])
        if not m or not _BETWEEN.match(text[first + m.end(1) - 1 : start]):
            continue
        at, said = first + m.start(1), m[1].split()
        while said and cannot_name(said[0]) and said[0] not in _WATERS:
            at = text.index(said.pop(0), at)
            at = text.index(said[0], at + 1) if said else at
        name = " ".join(said)
        last = next((word for word in reversed(said) if not word.isdigit()), "")
        if (
            last.lower() not in _NO_MODELS
            and text.startswith(name, at)
            and not cannot_name(last)
            and not place(document, last)
        ):
            yield Mention(at, at + len(name), "equipment", -1, -1)
