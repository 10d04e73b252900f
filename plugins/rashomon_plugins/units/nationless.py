"""Names without what tells only whose they are: the nation, or a ship's prefix."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.units.definitions import mentions
from rashomon_plugins.units.naming import literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rashomon import Document


def prefix(text: str) -> str:
    """Return the prefix of a ship's name, "hms"; "" for another name."""
    said = literal(text).machine
    return said.ship.partition("-")[0] if said else ""


def core(text: str) -> tuple[str, ...]:
    """Return the words of a name in one spelling, sorted, without its nation and a ship's prefix.

    () for equipment that a designation tells.
    """
    said = literal(text)
    if said.machine and not said.machine.ship:
        return ()
    return tuple(word for word in said.said if word not in {said.nation, prefix(text)})


@remembered
def nations(document: Document) -> Mapping[tuple[str, ...], frozenset[str]]:
    """Return the nations that a document says with each name."""
    found: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for each in mentions(document):
        text = document.text[each.start : each.end]
        if nation := literal(text).nation:
            found[core(text)].add(nation)
    return {name: frozenset(whose) for name, whose in found.items()}
