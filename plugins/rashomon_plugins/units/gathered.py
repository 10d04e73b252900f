"""All names that the grammars find in a document, without overlaps: the longer ones that a text explains first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.units.apposed import apposed
from rashomon_plugins.units.calibres import calibres
from rashomon_plugins.units.called import called
from rashomon_plugins.units.clubs import clubs
from rashomon_plugins.units.described import described
from rashomon_plugins.units.equipment import designations
from rashomon_plugins.units.formations import formations
from rashomon_plugins.units.holders import holders
from rashomon_plugins.units.lists import lists
from rashomon_plugins.units.models import models
from rashomon_plugins.units.nicknames import cars, nicknamed
from rashomon_plugins.units.organisations import organisations
from rashomon_plugins.units.overlaps import apart_from, in_letters, longer
from rashomon_plugins.units.parts import branches, parts
from rashomon_plugins.units.related import related
from rashomon_plugins.units.trains import trains
from rashomon_plugins.units.unnamed import unnamed

if TYPE_CHECKING:
    from rashomon import Document
    from rashomon_plugins.units.mentions import Mention


@remembered
def gathered(document: Document) -> tuple[Mention, ...]:
    """Return what all grammars find, in order; what a document only names again is not among it."""
    found = sorted((*designations(document), *formations(document), *organisations(document)))
    found = sorted((*(whole := tuple(in_letters(document, found))), *apart_from(whole, found)))
    longest = (holders(document), called(document), told(document))
    for full in (*longest, cars(document), nicknamed(document), trains(document), branches(document)):
        kept = tuple(longer(full, found))
        found = sorted((*kept, *apart_from(kept, found)))
    found = sorted((*(joined := tuple(parts(document, found))), *apart_from(joined, found)))
    named = tuple(sorted({each.name for each in apposed(document)}))
    machines = (cars(document), nicknamed(document), models(document), calibres(document))
    bodies = (
        branches(document),
        trains(document),
        holders(document),
        called(document),
        clubs(document),
        told(document),
        named,
    )
    for others in (*bodies, *machines, lists(document), described(document), unnamed(document)):
        found = sorted((*found, *apart_from(found, others)))
    return tuple(found)


@remembered
def told(document: Document) -> tuple[Mention, ...]:
    """Return the names that a relation tells, in order and without overlaps."""
    kept: list[Mention] = []
    for each in sorted({each.mention for each in related(document)}):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return tuple(kept)
