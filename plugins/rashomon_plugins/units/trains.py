"""Trains that bear a name, where a text tells of a train: the Ganga Express."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.units.called import cannot_name
from rashomon_plugins.units.mentions import Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon import Document

_WORD = r"(?<![\w-])[A-Z][\w’]{1,20}(?:-[A-Z][\w’]{1,20})?"
#: Express and mail trains bear names in South Asia and elsewhere; what a newspaper says is no train's.
_NAMED = re.compile(
    rf"((?:{_WORD}\s){{1,3}}(?:Express|Mail|Limited|Flyer|Rajdhani|Shatabdi))\b"
    r"(?!\s(?:[A-Z]|newspaper|said|says|reported|quoted|told|reporter|delivery|card))"
)
_RAILS = re.compile(r"\b(?:trains?|coach(?:es)?|carriages?|derail\w*|locomotives?|railways?|rails?)\b", re.IGNORECASE)
#: Where a train runs, before its name: the Holm-Orla Ganga Express.
_ROUTE = re.compile(r"[A-Z][a-z]+-[A-Z][a-z]+")
#: The words of railways a text has that tells of a train.
TOLD = 3


@remembered
def trains(document: Document) -> tuple[Mention, ...]:
    """Return the trains that a document names, in order; () where it tells of none."""
    return tuple(_found(document.text)) if "Express" in document.text or "Mail" in document.text else ()


def _found(text: str) -> Iterator[Mention]:
    if sum(1 for _ in _RAILS.finditer(text)) < TOLD:
        return
    for m in _NAMED.finditer(text):
        start, said = m.start(1), m[1].split()
        while len(said) > 1 and (cannot_name(said[0]) or (_ROUTE.fullmatch(said[0]) and len(said) > len("AB"))):
            start = text.index(said[1], start + len(said[0]))
            said.pop(0)
        if len(said) > 1:
            yield Mention(start, m.end(1), "equipment", -1, -1)
