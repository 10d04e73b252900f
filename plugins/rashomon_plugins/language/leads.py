"""By how much two claims fit each other better than either fits any other claim of their two documents."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from rashomon import remembered

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rashomon import Claim, Document

V = TypeVar("V")
L = TypeVar("L", bound="Leads[Any]")


class Leads(ABC, Generic[V]):
    """The scores of the claims of two documents, each worked out once; a comparator says what makes a score.

    ``floor`` is what the next best of a claim that has no other comes to.
    """

    floor: ClassVar[float]

    def __init__(self, left: Document, right: Document) -> None:
        self.left, self.right = left, right
        self._scores: dict[tuple[int, int, int, int], float] = {}
        self._ranked: dict[tuple[bool, int, int], list[tuple[float, Claim[V]]]] = {}

    @abstractmethod
    def weigh(self, a: Claim[V], b: Claim[V]) -> float:
        """Return how well two claims fit, in log-odds."""

    @abstractmethod
    def rivals(self, claim: Claim[V], other: Document) -> Iterable[Claim[V]]:
        """Return the claims of the other document that could answer the question of one."""

    @abstractmethod
    def same(self, rival: Claim[V], met: Claim[V]) -> bool:
        """Say whether a claim is no rival of the one that was met: itself, or what says the same again."""

    def score(self, a: Claim[V], b: Claim[V]) -> float:
        """Return the score of two claims, one of each document, in either order."""
        x, y = (a, b) if a.document is self.left else (b, a)
        key = x.start, x.end, y.start, y.end
        if key not in self._scores:
            self._scores[key] = self.weigh(x, y)
        return self._scores[key]

    def lead(self, claim: Claim[V], met: Claim[V]) -> float:
        """Return by how much the score of a claim and the one it met is above that with any rival, or below it."""
        key = claim.document is self.left, claim.start, claim.end
        if key not in self._ranked:
            others = self.rivals(claim, self.right if key[0] else self.left)
            self._ranked[key] = sorted(((self.score(claim, each), each) for each in others), key=lambda each: -each[0])
        best = next((score for score, each in self._ranked[key] if not self.same(each, met)), self.floor)
        return self.score(claim, met) - max(best, self.floor)


@remembered
def _latest(_document: Document) -> dict[type[Leads[Any]], Leads[Any]]:
    return {}


def leads(a: Document, b: Document, kind: type[L]) -> L:
    """Return the leads of a kind between two documents, kept on one of them until those with a third are asked for."""
    left, right = (a, b) if a.id <= b.id else (b, a)
    kept = _latest(left)
    if kind not in kept or kept[kind].right is not right:
        kept[kind] = kind(left, right)
    return cast("L", kept[kind])
