"""Whose a body is that a text names by where it sits: the Ministry of Defence in Oslo is the Norwegian one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from rashomon import remembered
from rashomon_plugins.units.definitions import resolved
from rashomon_plugins.units.naming import Name, parse
from rashomon_plugins.units.words import column

if TYPE_CHECKING:
    from rashomon import Document

_CAPITALS = column("capitals.tsv")
_BY_WORD = {capital.lower(): nation for capital, nation in _CAPITALS.items()}
_SEAT = re.compile(r"\sin\s((?:[A-Z][\w’-]{1,20}\s)?[A-Z][\w’-]{1,20})")
#: What every nation has one of, at its seat of government.
_OF_STATES = frozenset({"ministry", "department", "government", "parliament"})


def meaning(document: Document, start: int, end: int) -> Name:
    """Return what the name at ``start``..``end`` says, as its document defines it, with the nation of its seat."""
    table = _meanings(document)
    if (start, end) not in table:
        table[start, end] = _meaning(document, start, end)
    return table[start, end]


@remembered
def _meanings(_document: Document) -> dict[tuple[int, int], Name]:
    return {}


def _meaning(document: Document, start: int, end: int) -> Name:
    text = document.text[start:end]
    nation = _nation(document, text, end)
    if not nation:
        return resolved(document, text)
    said = parse(text)
    return evolve(said, nation=nation, said=tuple(sorted((*said.said, nation))), meant=said.meant | {nation})


def capital_of(said: Name) -> str:
    """Return the nation whose capital a name says: "kenya" of Nairobi's High Court; "" where it says none."""
    return next((_BY_WORD[word] for word in sorted(said.meant) if word in _BY_WORD), "")


def _nation(document: Document, text: str, end: int) -> str:
    """Return the nation whose capital follows a body without a nation, of which every nation has one; "" for none."""
    m = _SEAT.match(document.text, end)
    if not m:
        return ""
    said = parse(text)
    if said.nation or said.letters or not said.meant & _OF_STATES:
        return ""
    return _CAPITALS.get(m[1]) or _CAPITALS.get(m[1].split()[0], "")
