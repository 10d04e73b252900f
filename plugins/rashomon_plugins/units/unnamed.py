"""Bodies and forces of which an event has one, in small letters: the riot police, the presidential guard."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.language.dictionary import Dictionary, dictionary
from rashomon_plugins.language.stems import IRREGULAR, is_content
from rashomon_plugins.units.mentions import Mention
from rashomon_plugins.units.words import column

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon import Document

_KINDS = column("unnamed.tsv")
_NEXT = re.compile(r"\s([a-z]{2,20})\b")


@remembered
def unnamed(document: Document) -> tuple[Mention, ...]:
    """Return the bodies of a document that "the" and a noun tell, in order."""
    return tuple(_found(document.text))


@cache
def _names() -> Dictionary:
    return dictionary(_KINDS)


def _found(text: str) -> Iterator[Mention]:
    names = _names()
    for start, end, index in names.find(text):
        if text[max(0, start - 4) : start].lower() == "the " and _complete(text, end):
            yield Mention(start, end, _KINDS[names.names[index]], -1, -1)


def _complete(text: str, end: int) -> bool:
    """Say whether a name ends there: the next word is no noun that it belongs to (the riot police chief)."""
    m = _NEXT.match(text, end)
    if not m:
        return text[end : end + 1] not in {"-", "'", "’"}
    return not is_content(m[1]) or m[1] in IRREGULAR or m[1].endswith(("ed", "ing", "s"))
