"""How well the quantities of two documents fit one another, and by how much better than any other."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.numbers.extraction import claims
from rashomon_plugins.numbers.intervals import base
from rashomon_plugins.numbers.odds import apart, odds_of
from rashomon_plugins.numbers.question import question_of
from rashomon_plugins.numbers.told import close

if TYPE_CHECKING:
    from rashomon import Claim, Document
    from rashomon_plugins.numbers.quantity import Quantity

#: What a claim that nothing else could fit is taken to have as the odds of its next best.
_NOTHING = -5.0


class Fits:
    """The log odds of all pairs of claims of two documents, each weighed once."""

    def __init__(self, left: Document, right: Document) -> None:
        self.left, self.right = left, right
        self._odds: dict[tuple[int, int, int, int], float] = {}
        self._ranked: dict[tuple[bool, int, int], list[tuple[float, Claim[Quantity]]]] = {}

    def odds(self, a: Claim[Quantity], b: Claim[Quantity]) -> float:
        """Return the log odds of two claims, one of each document, in either order."""
        x, y = (a, b) if a.document is self.left else (b, a)
        key = x.start, x.end, y.start, y.end
        if key not in self._odds:
            self._odds[key] = odds_of(x, y)
        return self._odds[key]

    def ahead(self, claim: Claim[Quantity], met: Claim[Quantity]) -> float:
        """Return by how much the odds of a claim and the one it met are above those with any that gives another figure.

        Below 0 where another fits better; what says the same again is no rival.
        """
        key = claim.document is self.left, claim.start, claim.end
        if key not in self._ranked:
            others = _by_kind(self.right if key[0] else self.left).get(question_of(claim).kind, ())
            fit = [(self.odds(claim, each), each) for each in others if not apart(claim, each)]
            self._ranked[key] = sorted(fit, key=lambda fit: -fit[0])
        rival = next((odds for odds, each in self._ranked[key] if not _same(each, met)), _NOTHING)
        return self.odds(claim, met) - max(rival, _NOTHING)


def _same(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    one, other = base(a), base(b)
    return (a.start, a.end) == (b.start, b.end) or (one is not None and other is not None and close(one, other))


@remembered
def _by_kind(document: Document) -> dict[str, list[Claim[Quantity]]]:
    found: defaultdict[str, list[Claim[Quantity]]] = defaultdict(list)
    for claim in claims(document):
        found[question_of(claim).kind].append(claim)
    return dict(found)


@remembered
def _latest(_document: Document) -> list[Fits]:
    return []


def fits(a: Document, b: Document) -> Fits:
    """Return the fits of two documents, kept on one of them until it is asked for those with a third."""
    left, right = (a, b) if a.id <= b.id else (b, a)
    kept = _latest(left)
    if not kept or kept[0].right is not right:
        kept[:] = [Fits(left, right)]
    return kept[0]
