"""How sure it is that two dates answer the same question, among all the dates of their documents."""

from __future__ import annotations

import math
from heapq import nlargest
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.dates.claims import claims
from rashomon_plugins.dates.clocks import NEAR, clocks, minutes, minutes_apart
from rashomon_plugins.dates.contrary import one_happening
from rashomon_plugins.dates.evidence import score, tell_alike, times_told, unlike
from rashomon_plugins.dates.nearness import apart, far_wider
from rashomon_plugins.dates.question import question
from rashomon_plugins.dates.spans import days
from rashomon_plugins.dates.timex import counted_days, restated
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
#: How sure it is of two equal days, months or years that both documents name, each once: what happened then is told
#: once by each, in whatever words. Of labelled pairs (2026-11-22) 84 of 88 single days, and 51 of 53 months and years;
#: where one names it twice, 49 of 52, which count where neither fits another better.
TOLD_ONCE = 0.7
#: The same where one of them tells the hour besides: less, for that may be the day of another's hour.
ONE_HOUR = 0.55
#: The same of two stretches of which one lies in the other, where neither has days in common with another date of the
#: other document and neither fits another better: all of 55 labelled pairs.
TOLD_ONLY = 0.6
#: How sure it is of two dates of one kind of event that lie near one another, where neither document tells the other's
#: and nothing else fits either better: of labelled pairs (2026-11-22) 11 of 12 were one event.
TOLD_APART = 0.6
#: By how much other dates may fit two better, all in all, for the day they share to count.
FAR_BETTER = -2.0
#: Log-odds below which another date is no match itself, and no rival of one that has days in common.
RIVAL = -0.5
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
    found, meet = scores.between(a, b), _meet(a, b)
    rivals = [best for best in (scores.best(a), scores.best(b)) if best >= RIVAL or not meet]
    lost = sum(min(0.0, found - best) for best in rivals)
    sure = _probability(found + WEIGHTS.rival * lost + (_for_meeting(scores, a, b, lost) if meet else 0.0))
    if lost == 0 and not meet and scores.met(a) == scores.met(b) == 0 and one_happening(a, b):
        return max(sure, TOLD_APART)
    return max(sure, _told_once(scores, a, b, lost))


def _told_once(scores: _Scores, a: Dated, b: Dated, lost: float) -> float:
    """Return how sure it is of two dates by how seldom their documents name the days they share."""
    if lost <= FAR_BETTER or not tell_alike(a, b):
        return 0.0
    if days(a) != days(b):
        return TOLD_ONLY * (lost == 0 and scores.met(a) == scores.met(b) == 1)
    many = times_told(a, b)
    return (TOLD_ONCE if minutes(a) == minutes(b) else ONE_HOUR) * (many == 1 or (many > 0 and lost == 0))


def _meet(a: Dated, b: Dated) -> bool:
    """Say whether two dates can both be true: days in common, and hours that are one; a day that is guessed is none."""
    guessed = question(a).dayless or question(b).dayless
    if not clocks(a, b):
        return not (guessed or apart(a, b))
    return minutes_apart(a, b) <= NEAR and (guessed or not apart(a, b))


def _for_meeting(scores: _Scores, a: Dated, b: Dated, lost: float) -> float:
    """Return the log-odds for two dates with days in common: more where each fits the other better than any other.

    A day and the year it lies in meet too easily: for them only the second speaks.
    """
    if unlike(a, b):
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
        self._met: dict[tuple[bool, int, int], int] = {}

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
    """Say whether a claim names a day or a stretch of days, resolved or not.

    Not where a bracket tells it in full, nor a day told by its number ("its second day on Thursday").
    """
    value = claim.value
    if value.type not in _POINTS or value.timex.endswith("_REF"):
        return False
    return claim.start not in restated(claim.document) and claim.start not in counted_days(claim.document)
