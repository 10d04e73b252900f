"""The numbers comparator: quantities with bound, unit and counted noun, compared where they answer one question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon import hookimpl
from rashomon_plugins.numbers.across import across
from rashomon_plugins.numbers.extents import extent
from rashomon_plugins.numbers.extraction import claims
from rashomon_plugins.numbers.levels import judge
from rashomon_plugins.numbers.matching import affinity, keys
from rashomon_plugins.numbers.settings import DEFAULTS
from rashomon_plugins.numbers.sums import within

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rashomon import Claim, Comparator, Document, Extent, Finding, Judgement
    from rashomon_plugins.numbers.quantity import Quantity


class Numbers:
    """Finds quantities and compares those that answer the same question."""

    name = "numbers"
    languages = frozenset({"en"})
    settings = DEFAULTS

    def extract(self, document: Document) -> Iterable[Claim[Quantity]]:
        """Yield a claim for every quantity of the readable text, in order; linear time."""
        return claims(document)

    def keys(self, claim: Claim[Quantity]) -> Iterable[str]:
        """Yield the dimension: amounts of different dimensions never answer one question."""
        return keys(claim)

    def affinity(self, a: Claim[Quantity], b: Claim[Quantity]) -> float:
        """Return from 0 to 1 how sure it is that both answer the same question; the same for (b, a)."""
        return affinity(a, b)

    def judge(self, a: Claim[Quantity], b: Claim[Quantity]) -> Judgement:
        """Return the verdict by the first level that applies (see docs/numbers.md); mirrored for (b, a)."""
        return judge(a, b, self.settings)

    def within(self, claims: Sequence[Claim[Quantity]]) -> Iterable[Finding]:
        """Yield a finding for every total of one document that its parts do not make."""
        return within(claims)

    def across(self, left: Sequence[Claim[Quantity]], right: Sequence[Claim[Quantity]]) -> Iterable[Finding]:
        """Yield findings on what one text answers twice, each answer against the other text's."""
        return across(left, right, self.settings)

    def extent(self, claim: Claim[Quantity]) -> Extent | None:
        """Return the values that a claim allows, in the base unit of its dimension; None if its value was not read."""
        return extent(claim, self.settings)


@hookimpl
def rashomon_comparators() -> list[Comparator[Quantity]]:
    """Offer the numbers comparator."""
    return [Numbers()]
