"""The units comparator: military formations, organisations and equipment, under all of their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from rashomon import hookimpl
from rashomon_plugins.units import across, comparing, levels
from rashomon_plugins.units.comparing import Unit
from rashomon_plugins.units.definitions import mentions, written
from rashomon_plugins.units.equipment import designations
from rashomon_plugins.units.names import name_similarity
from rashomon_plugins.units.recased import cased, in_case
from rashomon_plugins.units.seats import meaning

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rashomon import Claim, Comparator, Document, Finding, Judgement

__all__ = ["Unit", "Units", "designations", "mentions", "name_similarity"]


class Units:
    """Finds named units in English text, and compares what two documents call one thing."""

    name = "units"
    languages = frozenset({"en"})

    def extract(self, document: Document) -> Iterator[Claim[Unit]]:
        """Yield every named formation, organisation and piece of equipment, without its article."""
        read = cased(document)
        for each in mentions(read):
            unit = Unit(each.kind, meaning(read, each.start, each.end).key)
            about = comparing.question(each.kind, written(read, read.text[each.start : each.end]))
            yield document.claim(each.start, each.end, about=about, value=unit)

    def affinity(self, a: Claim[Unit], b: Claim[Unit]) -> float:
        """Return 1 for equal keys, less for likely names of one thing or one role, 0 for others."""
        return comparing.affinity(in_case(a), in_case(b))

    def keys(self, claim: Claim[Unit]) -> Iterator[str]:
        """Yield the blocking keys of a claim."""
        return comparing.keys(in_case(claim))

    def judge(self, a: Claim[Unit], b: Claim[Unit]) -> Judgement:
        """Return the verdict on two names that answer one question."""
        return levels.judge(in_case(a), in_case(b))

    def across(self, left: Sequence[Claim[Unit]], right: Sequence[Claim[Unit]]) -> Iterator[Finding]:
        """Yield what a list leaves out that the other names, and what one document alone tells in a role besides."""
        given = {(claim.document.id, claim.start, claim.end): claim for claim in (*left, *right)}
        for each in across.across([*map(in_case, left)], [*map(in_case, right)]):
            sides = (given[claim.document.id, claim.start, claim.end] for claim in (each.left, each.right))
            yield evolve(each, left=next(sides), right=next(sides))


@hookimpl
def rashomon_comparators() -> list[Comparator[Unit]]:
    """Offer the comparator."""
    return [Units()]
