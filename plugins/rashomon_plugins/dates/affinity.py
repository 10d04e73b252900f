"""How sure it is that two dates answer the same question, among all the dates of their documents."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.dates.claims import claims
from rashomon_plugins.dates.clocks import NEAR, clocks, minutes_apart
from rashomon_plugins.dates.evidence import score, two_things
from rashomon_plugins.dates.nearness import apart
from rashomon_plugins.dates.question import question
from rashomon_plugins.dates.spans import days
from rashomon_plugins.dates.timex import TimeExpression, counted_days, restated
from rashomon_plugins.dates.weights import CONTRARY, MEETING
from rashomon_plugins.language.leads import Leads, leads

if TYPE_CHECKING:
    from rashomon import Claim, Document

    Dated = Claim[TimeExpression]

#: TIMEX3 types and values that ask for no day: durations belong to the numbers comparator, sets and vague
#: references have no day to compare.
_POINTS = frozenset({"DATE", "TIME"})
#: The most that two dates of one document come to: enough to repeat, too little to contradict, each other.
REPEATED = 0.79
#: By how much another date may fit better, and two fit each other better than any other, for it to count.
_LOST, _WON = -4.0, 3.0
#: Below this score two contrary dates share so little that it says nothing that they fit no other.
_HARDLY = -0.75


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
    return _probability(_among_all(a, b, leads(a.document, b.document, _Scores)))


def _among_all(a: Dated, b: Dated, scores: _Scores) -> float:
    """Return the log-odds of two dates among all of their documents, by whether both can be true."""
    meet, margins = _meet(a, b), (scores.lead(a, b), scores.lead(b, a))
    told = MEETING if meet else CONTRARY
    odds = told.bias + told.score * scores.score(a, b) + told.place * abs(_place(a) - _place(b))
    odds += told.lost * sum(min(0.0, max(_LOST, each)) for each in margins)
    if two_things(a, b) or (not meet and scores.score(a, b) < _HARDLY):
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


class _Scores(Leads[TimeExpression]):
    """The scores of all dates of two documents, and how many of the other each shares days with."""

    #: What a date is held against where the other document tells no other: less than two that share nothing come to.
    floor = -3.0

    def __init__(self, left: Document, right: Document) -> None:
        super().__init__(left, right)
        self._met: dict[tuple[bool, int, int], int] = {}

    def weigh(self, a: Dated, b: Dated) -> float:
        """Return the score of two dates."""
        return score(a, b)

    def rivals(self, claim: Dated, other: Document) -> tuple[Dated, ...]:  # noqa: ARG002  any date may be its rival
        """Return the dates that ask for a day."""
        return _dated(other)

    def same(self, rival: Dated, met: Dated) -> bool:
        """Say whether both are one claim."""
        return (rival.start, rival.end) == (met.start, met.end)

    def met(self, claim: Dated) -> int:
        """Return how many dates of the other document a claim has days in common with."""
        key = claim.document is self.left, claim.start, claim.end
        if key not in self._met:
            self._met[key] = sum(not apart(claim, each) for each in _dated(self.right if key[0] else self.left))
        return self._met[key]


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
