"""How sure it is that two dates answer the same question: the words around them, and the days themselves."""

from __future__ import annotations

import math
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon import remembered
from rashomon_plugins.dates.claims import claims
from rashomon_plugins.dates.question import cosine, question

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


#: The most that two dates of one document come to: enough to repeat, too little to contradict, each other.
REPEATED = 0.79


@frozen
class Weights:
    """Log-odds that two dates answer one question, for each thing that speaks for or against it.

    Fitted by logistic regression on eight labelled events, rounded and adjusted by hand (2026-11-22).
    ``within_one``: two dates of one document, where an author who means the same rarely says it twice; ``rival``: by
    how much another date of the other document fits better, for each side.
    """

    bias: float = -1.5
    words: float = 1.6
    root_of_words: float = 2.0
    names: float = 1.2
    same_day: float = 0.8
    same_rare_day: float = 1.2
    same_stretch: float = 0.9
    far_apart: float = -1.9
    much_wider: float = -0.5
    each_its_own_day: float = -1.2
    unresolved: float = -0.2
    same_phase: float = 0.5
    other_phase: float = -0.7
    same_event: float = 0.6
    other_event: float = -0.6
    one_said: float = -1.1
    same_clock: float = 0.9
    one_clock: float = -1.5
    both_first: float = 0.6
    within_one: float = -2.0
    rival: float = 2.0


WEIGHTS = Weights()


def affinity(a: Dated, b: Dated) -> float:
    """Return from 0 to 1 how sure it is that two claims answer the same question; the same for (b, a).

    Two days that one document names nearly always answer two questions: they are none.
    """
    if not (asks_for_day(a.value) and asks_for_day(b.value)):
        return 0.0
    if a.document is b.document:
        if days(a.value) != days(b.value):
            return 0.0
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
    weights, clocks = WEIGHTS, [":" in claim.value.timex for claim in (a, b)]
    score = weights.same_clock * all(clocks) * (_clock(a) == _clock(b)) + weights.one_clock * (clocks[0] != clocks[1])
    left, right = days(a.value), days(b.value)
    if left is None or right is None:
        return score + weights.unresolved
    if left == right and left[0] == left[1]:
        return score + weights.same_day + weights.same_rare_day / math.sqrt(question(a).days * question(b).days)
    if left == right:
        return score + weights.same_stretch
    gap = max((right[0] - left[1]).days, (left[0] - right[1]).days)
    wider = abs((left[1] - left[0]).days - (right[1] - right[0]).days) > _MUCH
    score += weights.much_wider * wider
    own = gap > 0 and _today(a, left) and _today(b, right)
    return score + weights.far_apart * (gap > _FAR) + weights.each_its_own_day * own


def _today(claim: Dated, stretch: tuple[date, date]) -> bool:
    """Say whether a date is the day its own document was published: the news of two days is two questions."""
    return stretch[0] == stretch[1] == claim.document.published


def _clock(claim: Dated) -> str:
    return claim.value.timex.partition("T")[2][:5]


def days(value: TimeExpression) -> tuple[date, date] | None:
    """Return the first and last day of an expression; None while it is unresolved."""
    if value.earliest is None or value.latest is None:
        return None
    return date.fromisoformat(value.earliest), date.fromisoformat(value.latest)
