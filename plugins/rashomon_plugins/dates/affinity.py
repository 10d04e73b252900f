"""How sure it is that two dates answer the same question, among all the dates of their documents."""

from __future__ import annotations

import math
from heapq import nlargest
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.dates.claims import claims
from rashomon_plugins.dates.clocks import clocks, minutes_apart
from rashomon_plugins.dates.evidence import apart, far_wider, score, unlike
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
#: By how much a date may fit better than all others of its document for it to count.
MARGIN = 3.0


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
    scores = _scores(a.document, b.document)
    found = scores.between(a, b)
    lost = 2 * found - scores.best(a) - scores.best(b)
    return _probability(found + WEIGHTS.rival * lost + _for_meeting(scores, a, b, lost))


def _for_meeting(scores: _Scores, a: Dated, b: Dated, lost: float) -> float:
    """Return the log-odds for two dates with days in common: more where each fits the other better than any other.

    A day and the year it lies in meet too easily: for them only the second speaks.
    """
    if apart(a, b) or unlike(a, b):
        return 0.0
    alone = min(scores.margin(a), scores.margin(b), MARGIN) if lost == 0 else 0.0
    return WEIGHTS.meeting * (not far_wider(a, b)) + WEIGHTS.alone * alone


def _probability(odds: float) -> float:
    return 1 / (1 + math.exp(-odds))


class _Scores:
    """The scores of all claims of two documents, each computed once, and the best of each claim."""

    def __init__(self, left: Document, right: Document) -> None:
        self.left, self.right = left, right
        self._scores: dict[tuple[int, int, int, int], float] = {}
        self._best: dict[tuple[bool, int, int], tuple[float, float]] = {}

    def between(self, a: Dated, b: Dated) -> float:
        """Return the score of two claims, one of each document."""
        x, y = (a, b) if a.document is self.left else (b, a)
        key = x.start, x.end, y.start, y.end
        if key not in self._scores:
            self._scores[key] = score(x, y)
        return self._scores[key]

    def best(self, claim: Dated) -> float:
        """Return the best score of a claim of one document in the other."""
        return self._two(claim)[0]

    def margin(self, claim: Dated) -> float:
        """Return by how much the best score of a claim is above its second in the other document."""
        best, second = self._two(claim)
        return best - second

    def _two(self, claim: Dated) -> tuple[float, float]:
        mine = claim.document is self.left
        key = mine, claim.start, claim.end
        if key not in self._best:
            others = _dated(self.right if mine else self.left)
            found = nlargest(2, (self.between(claim, each) for each in others))
            self._best[key] = (found[0], found[-1]) if found else (0.0, 0.0)
        return self._best[key]


@remembered
def _latest(_document: Document) -> list[_Scores]:
    return []


def _scores(a: Document, b: Document) -> _Scores:
    """Return the scores of two documents, kept on one of them until it is asked for those with a third."""
    left, right = (a, b) if a.id <= b.id else (b, a)
    kept = _latest(left)
    if not kept or kept[0].right is not right:
        kept[:] = [_Scores(left, right)]
    return kept[0]


@remembered
def _dated(document: Document) -> tuple[Dated, ...]:
    """Return the claims of a document that ask for a day."""
    return tuple(claim for claim in claims(document) if asks_for_day(claim))


def asks_for_day(claim: Dated) -> bool:
    """Say whether a claim names a day or a stretch of days, resolved or not; not where a bracket tells it in full."""
    value = claim.value
    return value.type in _POINTS and not value.timex.endswith("_REF") and claim.start not in restated(claim.document)
