"""Sports clubs, where a text tells of sport: the Holm Otters, then the Otters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.language.stems import is_content
from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.units.mentions import Mention
from rashomon_plugins.units.words import NATIONS, letter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon import Document

_SPORT = words(__package__, "sport.tsv")
_NO_CLUBS = words(__package__, "not_clubs.tsv")
#: Words of sport, each counted once, that make a text one of sport.
ENOUGH = 3
_SMALL = re.compile(r"(?<![\w-])[a-z]{3,14}(?![\w-])")
#: "the", up to three words for the town, and a nickname in the plural.
_CLUB = re.compile(
    r"(?<![\w-])[Tt]he\s((?:[A-Z][a-z]{0,14}\.?\s){0,3}(?:[A-Z][a-z]{2,14}s|(?:Red|White)\sSox))(?!['’-]\w|\w|\s[A-Z&])"
)


@remembered
def clubs(document: Document) -> tuple[Mention, ...]:
    """Return the clubs of a text of sport, in order, by a nickname in the plural."""
    return tuple(sorted(set(_found(document.text)))) if sporting(document) else ()


@remembered
def sporting(document: Document) -> bool:
    """Say whether a document tells of sport: some of its words belong there only."""
    return len(_SPORT.intersection(_SMALL.findall(document.text))) >= ENOUGH


def _found(text: str) -> Iterator[Mention]:
    for m in _CLUB.finditer(text):
        said = m[1].split()
        if said[-1] not in _NO_CLUBS and all(map(_may_name, said)):
            yield Mention(m.start(1), m.end(1), "organisation", -1, -1)


def nickname(document: Document, name: str) -> bool:
    """Say whether a name is one that a document's club is called by: the Otters, of the Holm Otters."""
    return any(document.text[each.start : each.end].rpartition(" ")[2] == name for each in clubs(document))


def _may_name(word: str) -> bool:
    """Say whether a word can stand in a club's name: no title, day or nation, no word that begins a sentence."""
    plain = word.removesuffix(".")
    nation = {plain.lower(), plain.lower().removesuffix("s")} & NATIONS.keys()
    return is_content(plain) and not nation and letter(plain) not in "PLX"
