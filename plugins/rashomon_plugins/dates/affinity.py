"""How sure it is that two dates answer the same question: the words around them, and the days themselves."""

from __future__ import annotations

import math
from datetime import date
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.dates.claims import claims
from rashomon_plugins.dates.clocks import MINUTES, clocks, minutes, minutes_apart
from rashomon_plugins.dates.question import cosine, question
from rashomon_plugins.dates.weights import WEIGHTS

if TYPE_CHECKING:
    from rashomon import Claim, Document
    from rashomon_plugins.dates.question import Question
    from rashomon_plugins.dates.timex import TimeExpression

    Dated = Claim[TimeExpression]

#: TIMEX3 types and values that ask for no day: durations belong to the numbers comparator, sets and vague
#: references have no day to compare.
_POINTS = frozenset({"DATE", "TIME"})
#: Days that make two dates far apart, and one stretch much wider than another.
_FAR, _MUCH = 7, 14
#: Days by which one stretch is wider, but for the lengths of months.
_FEW = 3
#: Minutes beyond which two clock times are hardly two reports of one hour.
_HOURS = 180
#: The share of the words of two clauses at which they have little in common.
LITTLE = 0.15


#: The most that two dates of one document come to: enough to repeat, too little to contradict, each other.
REPEATED = 0.79


def affinity(a: Dated, b: Dated) -> float:
    """Return from 0 to 1 how sure it is that two claims answer the same question; the same for (b, a).

    Two days that one document names nearly always answer two questions: they are none.
    """
    if not (asks_for_day(a.value) and asks_for_day(b.value)):
        return 0.0
    if a.document is b.document:
        if days(a.value) != days(b.value):
            return 0.0
        if clocks(a, b) and minutes_apart(a, b) == 0:
            return REPEATED
        return min(REPEATED, _probability(_score(a, b) + WEIGHTS.within_one))
    score = _score(a, b)
    lost = 2 * score - _best(a, b.document) - _best(b, a.document)
    return _probability(score + WEIGHTS.rival * lost)


def _probability(score: float) -> float:
    return 1 / (1 + math.exp(-score))


def _score(a: Dated, b: Dated) -> float:
    """Return the log-odds that two claims answer one question, whatever else their documents say."""
    return WEIGHTS.bias + _by_words(question(a), question(b)) + _by_days(a, b)


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
    return tuple(claim for claim in claims(document) if asks_for_day(claim.value))


def _best(claim: Dated, other: Document) -> float:
    """Return the best score of a claim in another document."""
    rivals = _rivals(claim.document)
    if rivals.other is not other:
        rivals.other, rivals.best = other, {}
    key = claim.start, claim.end
    if key not in rivals.best:
        rivals.best[key] = max((_score(claim, each) for each in _dated(other)), default=0.0)
    return rivals.best[key]


def asks_for_day(value: TimeExpression) -> bool:
    """Say whether an expression names a day or a stretch of days, resolved or not."""
    return value.type in _POINTS and not value.timex.endswith("_REF")


def _by_words(a: Question, b: Question) -> float:
    words, weights = cosine(a.words, b.words), WEIGHTS
    score = weights.words * words + weights.root_of_words * math.sqrt(words)
    if a.phase and b.phase:
        score += weights.same_phase if a.phase == b.phase else weights.other_phase
    if a.event and b.event:
        score += weights.same_event if a.event == b.event else weights.other_event
    score += weights.names * _shared(a.names, b.names)
    return score + weights.one_said * (a.said != b.said) + weights.both_first * (a.first and b.first)


def _shared(a: frozenset[str], b: frozenset[str]) -> float:
    return len(a & b) / math.sqrt(len(a) * len(b)) if a and b else 0.0


def _by_days(a: Dated, b: Dated) -> float:
    weights, both = WEIGHTS, clocks(a, b)
    score = weights.same_clock * (both and minutes_apart(a, b) <= MINUTES)
    score += weights.hours_apart * (both and minutes_apart(a, b) > _HOURS)
    score += weights.one_clock * ((minutes(a) is None) != (minutes(b) is None))
    left, right = days(a.value), days(b.value)
    if left is None or right is None:
        return score + weights.unresolved
    if left == right and left[0] == left[1]:
        return score + weights.same_day + weights.same_rare_day / math.sqrt(question(a).days * question(b).days)
    if left == right:
        return score + weights.same_stretch
    gap = max((right[0] - left[1]).days, (left[0] - right[1]).days)
    widths = (left[1] - left[0]).days, (right[1] - right[0]).days
    wider = abs(widths[0] - widths[1])
    score += weights.much_wider * (wider > _MUCH)
    if gap > 0:
        other_width = wider > _FEW or (wider > 0 and 0 in widths)
        score += _apart(question(a), question(b)) + weights.apart_other_width * other_width
        own = _today(a, left) + _today(b, right)
        score += weights.each_its_own_day * (own > 1)
        score += weights.apart_one_is_today * (own == gap == 1 and (question(a).deictic or question(b).deictic))
    return score + weights.far_apart * (gap > _FAR)


def _apart(a: Question, b: Question) -> float:
    """Return the log-odds against one question of two dates that would contradict each other."""
    weights, shared = WEIGHTS, a.clause & b.clause
    little = len(shared) <= LITTLE * math.sqrt(len(a.clause) * len(b.clause))
    score = weights.apart_one_modifies * (a.modifies != b.modifies)
    score += weights.apart_borrowed * (a.borrowed or b.borrowed)
    score += weights.apart_one_said * (a.said != b.said) + weights.apart_little_shared * little
    score += weights.apart_other_speaker * (a.said and b.said and not a.speaker & b.speaker)
    return score + weights.apart_no_event_shared * shared.isdisjoint(a.happenings)


def _today(claim: Dated, stretch: tuple[date, date]) -> bool:
    """Say whether a date is the day its own document was published: the news of two days is two questions."""
    return stretch[0] == stretch[1] == claim.document.published


def days(value: TimeExpression) -> tuple[date, date] | None:
    """Return the first and last day of an expression; None while it is unresolved."""
    if value.earliest is None or value.latest is None:
        return None
    return date.fromisoformat(value.earliest), date.fromisoformat(value.latest)
