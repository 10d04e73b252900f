"""How sure it is that two dates answer the same question, among all the dates of their documents."""

from __future__ import annotations

import math
from heapq import nlargest
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.dates.claims import claims
from rashomon_plugins.dates.clocks import NEAR, clocks, minutes_apart
from rashomon_plugins.dates.evidence import score, two_things
from rashomon_plugins.dates.nearness import apart
from rashomon_plugins.dates.question import question
from rashomon_plugins.dates.spans import days
from rashomon_plugins.dates.timex import counted_days, restated
from rashomon_plugins.dates.weights import CONTRARY, MEETING

if TYPE_CHECKING:
    from rashomon import Claim, Document
    from rashomon_plugins.dates.timex import TimeExpression

    Dated = Claim[TimeExpression]

#: TIMEX3 types and values that ask for no day: durations belong to the numbers comparator, sets and vague
#: references have no day to compare.
_POINTS = frozenset({"DATE", "TIME"})
#: The most that two dates of one document come to: enough to repeat, too little to contradict, each other.
REPEATED = 0.79
#: By how much another date may fit better, and two fit each other better than any other, for it to count.
_LOST, _WON = -4.0, 3.0
#: What a date is held against where the other document tells no other: less than two that share nothing come to.
_NO_OTHER = -3.0


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
        return min(REPEATED, _probability(score(a, b)))
    return _probability(_among_all(a, b, _scores(a.document, b.document)))


def _among_all(a: Dated, b: Dated, scores: _Scores) -> float:
    """Return the log-odds of two dates among all of their documents, by whether both can be true."""
    meet, margins = _meet(a, b), (scores.margin(a, b), scores.margin(b, a))
    told = MEETING if meet else CONTRARY
    odds = told.bias + told.score * scores.between(a, b) + told.place * abs(_place(a) - _place(b))
    odds += told.lost * sum(min(0.0, max(_LOST, each)) for each in margins)
    if two_things(a, b):
        return odds  # that nothing else fits, or is told so seldom, makes them no more one
    odds += told.won * max(0.0, min(_WON, *margins))
    return odds + told.seldom / math.sqrt(max(1, scores.met(a)) * max(1, scores.met(b)))


def _meet(a: Dated, b: Dated) -> bool:
    """Say whether two dates can both be true: days in common, and hours that are one; a day that is guessed is none."""
    guessed = question(a).dayless or question(b).dayless
    if not clocks(a, b):
        return not (guessed or apart(a, b))
    return minutes_apart(a, b) <= NEAR and (guessed or not apart(a, b))


def _place(claim: Dated) -> float:
    """Return from 0 to 1 how far into its document a claim stands."""
    return claim.start / len(claim.document.text)


def _probability(odds: float) -> float:
    return 1 / (1 + math.exp(-odds))


class _Scores:
    """The scores of all claims of two documents, each computed once, and the best of each claim."""

    def __init__(self, left: Document, right: Document) -> None:
        self.left, self.right = left, right
        self._scores: dict[tuple[int, int, int, int], float] = {}
        self._best: dict[tuple[bool, int, int], tuple[float, float]] = {}
        self._met: dict[tuple[bool, int, int], int] = {}

    def between(self, a: Dated, b: Dated) -> float:
        """Return the score of two claims, one of each document."""
        x, y = (a, b) if a.document is self.left else (b, a)
        key = x.start, x.end, y.start, y.end
        if key not in self._scores:
            self._scores[key] = score(x, y)
        return self._scores[key]

    def margin(self, claim: Dated, other: Dated) -> float:
        """Return by how much another claim fits one better than others of its document; below 0 if it does not."""
        best, second = self._two(claim)
        found = self.between(claim, other)
        return found - (second if found == best else best)

    def met(self, claim: Dated) -> int:
        """Return how many dates of the other document a claim has days in common with."""
        key = claim.document is self.left, claim.start, claim.end
        if key not in self._met:
            self._met[key] = sum(not apart(claim, each) for each in self._others(claim))
        return self._met[key]

    def _others(self, claim: Dated) -> tuple[Dated, ...]:
        return _dated(self.right if claim.document is self.left else self.left)

    def _two(self, claim: Dated) -> tuple[float, float]:
        key = claim.document is self.left, claim.start, claim.end
        if key not in self._best:
            others = self._others(claim)
            best, second = nlargest(2, (*(self.between(claim, each) for each in others), _NO_OTHER, _NO_OTHER))
            self._best[key] = best, second
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
    """Say whether a claim names a day or a stretch of days, resolved or not.

    Not where a bracket tells it in full, nor a day told by its number ("its second day on Thursday").
    """
    value = claim.value
    if value.type not in _POINTS or value.timex.endswith("_REF"):
        return False
    return claim.start not in restated(claim.document) and claim.start not in counted_days(claim.document)
