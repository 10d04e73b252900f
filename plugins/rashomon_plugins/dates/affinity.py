"""How sure it is that two dates answer the same question, among all the dates of their documents."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.dates.claims import claims
from rashomon_plugins.dates.clocks import clocks, minutes_apart
from rashomon_plugins.dates.evidence import score
from rashomon_plugins.dates.spans import days
from rashomon_plugins.dates.timex import restated
from rashomon_plugins.dates.weights import WEIGHTS

if TYPE_CHECKING:
    from rashomon import Claim, Document
    from rashomon_plugins.dates.timex import TimeExpression

    Dated = Claim[TimeExpression]

#: TIMEX3 types and values that ask for no day: durations belong to the numbers comparator, sets and vague
#: references have no day to compare.
_POINTS = frozenset({"DATE", "TIME"})
#: The most that two dates of one document come to: enough to repeat, too little to contradict, each other.
REPEATED = 0.79


def affinity(a: Dated, b: Dated) -> float:
    """Return from 0 to 1 how sure it is that two claims answer the same question; the same for (b, a).

    Two days that one document names nearly always answer two questions: they are none.
    """
    if not (asks_for_day(a) and asks_for_day(b)):
        return 0.0
    if a.document is b.document:
        if days(a) != days(b):
            return 0.0
        if clocks(a, b) and minutes_apart(a, b) == 0:
            return REPEATED
        return min(REPEATED, _probability(score(a, b) + WEIGHTS.within_one))
    found = score(a, b)
    lost = 2 * found - _best(a, b.document) - _best(b, a.document)
    return _probability(found + WEIGHTS.rival * lost)


def _probability(odds: float) -> float:
    return 1 / (1 + math.exp(-odds))


class _Rivals:
    """The best score of each claim of one document in another, for the other document that was asked of last."""

    def __init__(self) -> None:
        self.other: Document | None = None
        self.best: dict[tuple[int, int], float] = {}


@remembered
def _rivals(_document: Document) -> _Rivals:
    return _Rivals()


@remembered
def _dated(document: Document) -> tuple[Dated, ...]:
    """Return the claims of a document that ask for a day."""
    return tuple(claim for claim in claims(document) if asks_for_day(claim))


def _best(claim: Dated, other: Document) -> float:
    """Return the best score of a claim in another document."""
    rivals = _rivals(claim.document)
    if rivals.other is not other:
        rivals.other, rivals.best = other, {}
    key = claim.start, claim.end
    if key not in rivals.best:
        rivals.best[key] = max((score(claim, each) for each in _dated(other)), default=0.0)
    return rivals.best[key]


def asks_for_day(claim: Dated) -> bool:
    """Say whether a claim names a day or a stretch of days, resolved or not; not where a bracket tells it in full."""
    value = claim.value
    return value.type in _POINTS and not value.timex.endswith("_REF") and claim.start not in restated(claim.document)
