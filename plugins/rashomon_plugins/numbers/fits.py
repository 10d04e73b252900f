"""How well the quantities of two documents fit one another, and by how much better than any other."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.language.leads import Leads
from rashomon_plugins.numbers.extraction import claims
from rashomon_plugins.numbers.intervals import base
from rashomon_plugins.numbers.odds import apart, odds_of
from rashomon_plugins.numbers.quantity import Quantity
from rashomon_plugins.numbers.question import question_of
from rashomon_plugins.numbers.told import close

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon import Claim, Document


class Fits(Leads[Quantity]):
    """The log odds of all pairs of figures of two documents; what gives the same figure again is no rival."""

    floor = -5.0

    def weigh(self, a: Claim[Quantity], b: Claim[Quantity]) -> float:
        """Return the log odds of two figures."""
        return odds_of(a, b)

    def rivals(self, claim: Claim[Quantity], other: Document) -> Iterator[Claim[Quantity]]:
        """Yield the figures of one kind."""
        alike = _by_kind(other).get(question_of(claim).kind, ())
        return (each for each in alike if not apart(claim, each))

    def same(self, rival: Claim[Quantity], met: Claim[Quantity]) -> bool:
        """Say whether both give one figure."""
        one, other = base(rival), base(met)
        again = one is not None and other is not None and close(one, other)
        return again or (rival.start, rival.end) == (met.start, met.end)


@remembered
def _by_kind(document: Document) -> dict[str, list[Claim[Quantity]]]:
    found: defaultdict[str, list[Claim[Quantity]]] = defaultdict(list)
    for claim in claims(document):
        found[question_of(claim).kind].append(claim)
    return dict(found)
