"""The comparator: claims of time, whether two answer one question, and what they come to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.dates.affinity import affinity
from rashomon_plugins.dates.claims import claims
from rashomon_plugins.dates.levels import judge

if TYPE_CHECKING:
    from rashomon import Claim, Document, Judgement
    from rashomon_plugins.dates.timex import TimeExpression


class Dates:
    """Finds temporal expressions and compares when two documents say that one thing happened."""

    name = "dates"
    languages = frozenset({"en"})

    def extract(self, document: Document) -> tuple[Claim[TimeExpression], ...]:
        """Return a claim for every temporal expression of the article."""
        return claims(document)

    def affinity(self, a: Claim[TimeExpression], b: Claim[TimeExpression]) -> float:
        """Return how sure it is that both say when the same thing happened."""
        return affinity(a, b)

    def judge(self, a: Claim[TimeExpression], b: Claim[TimeExpression]) -> Judgement:
        """Return the verdict on two dates of one thing."""
        return judge(a, b)
