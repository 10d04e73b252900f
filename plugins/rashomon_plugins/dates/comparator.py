"""The comparator: claims of time, whether two answer one question, and what they come to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.dates import lasting, moved
from rashomon_plugins.dates.affinity import affinity
from rashomon_plugins.dates.claims import claims
from rashomon_plugins.dates.extents import extent
from rashomon_plugins.dates.levels import judge

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rashomon import Claim, Document, Extent, Finding, Judgement
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

    def extent(self, claim: Claim[TimeExpression]) -> Extent | None:
        """Return where a date lies on the scale of days; None for what has no days."""
        return extent(claim)

    def across(
        self, left: Sequence[Claim[TimeExpression]], right: Sequence[Claim[TimeExpression]]
    ) -> Iterator[Finding]:
        """Yield what more than two claims decide: lengths against a begin and an end, and plans told as moved."""
        yield from lasting.across(left, right)
        yield from moved.across(left, right)
