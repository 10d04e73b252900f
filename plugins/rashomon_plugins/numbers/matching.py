"""How sure it is that two quantities answer one question."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

from rashomon_plugins.language.leads import leads
from rashomon_plugins.language.sentences import sentence_at
from rashomon_plugins.numbers.comparing import outgrown, part, risen
from rashomon_plugins.numbers.evidence import alike, conflict, people, precisely, words_around
from rashomon_plugins.numbers.fits import Fits
from rashomon_plugins.numbers.odds import apart, at_odds, odds_of
from rashomon_plugins.numbers.question import TIMES, question_of
from rashomon_plugins.numbers.scope import restates

if TYPE_CHECKING:
    from rashomon import Claim
    from rashomon_plugins.numbers.quantity import Quantity

#: Two quantities of one text are told as contradicting each other only from 0.8 on; below that lies what is unsure.
_UNSURE_WITHIN, _APART_WITHIN = 0.79, 0.49
#: Of two texts: what the odds count for, by how much both fit each other better than any other, by how much each fits
#: another better, that they are contrary, and where it starts. Fitted as the weights are; the start is 0.75 above the
#: fit, for what nobody labelled is not always wrong.
_ODDS, _AHEAD, _BEHIND, _CONTRARY, _START = 0.48, 0.28, 0.4, -0.5, -0.5
#: What is likely enough to be aligned, and what is too little even where a third document links the two.
_ALIGNED, _UNALIGNED = 0.5, 0.29
#: Log odds below which it makes no difference whether two figures are contrary.
_UNLIKELY = -0.9
#: Odds that no lead over others lifts to where a third document could link the two.
_HOPELESS = -3.0
#: How far ahead and how far behind is far.
_FAR_AHEAD, _FAR_BEHIND = 3.0, -4.0


def affinity(a: Claim[Quantity], b: Claim[Quantity]) -> float:
    """Return from 0 to 1 how sure it is that two claims answer the same question; 0 for others."""
    if restates(a, b) and question_of(a).kind == question_of(b).kind:
        return 1.0
    if apart(a, b):
        return 0.0
    if a.document is b.document:
        most = _within(a, b)
        return most if most <= _APART_WITHIN else min(_chance(odds_of(a, b)), most)
    return _between(a, b)


def _between(a: Claim[Quantity], b: Claim[Quantity]) -> float:
    """Return how sure it is of claims of two documents, by their odds beside those with all others of the two."""
    known = leads(a.document, b.document, Fits)
    odds = known.score(a, b)
    if odds < _HOPELESS:
        return _chance(_START + _ODDS * odds)
    both = known.lead(a, b), known.lead(b, a)
    ahead = min(max(min(both), 0.0), _FAR_AHEAD)
    behind = sum(min(max(lead, _FAR_BEHIND), 0.0) for lead in both)
    total = _START + _ODDS * odds + _AHEAD * ahead + _BEHIND * behind
    if total < _UNLIKELY or not at_odds(a, b):
        return _chance(total)
    sure = _chance(total + _CONTRARY)
    return sure if sure >= _ALIGNED or outgrown(a, b) or risen(a, b) or part(a, b) else min(sure, _UNALIGNED)


def likeness(a: Claim[Quantity], b: Claim[Quantity]) -> float:
    """Return from 0 to 1 how alike the questions of two claims are, whatever else the two texts tell."""
    if apart(a, b):
        return 0.0
    return _chance(alike(a, b) + (conflict(a, b) if at_odds(a, b) else 0.0))


def _chance(odds: float) -> float:
    return 1 / (1 + exp(-odds))


def _within(a: Claim[Quantity], b: Claim[Quantity]) -> float:
    """Return the most that two claims of one text can be sure of: an author who changes the noun means another thing.

    Above that level are only those that plainly speak of one thing: the same noun and fate in different sentences.
    """
    left, right = question_of(a), question_of(b)
    same_fate = left.fate is not None and left.fate == right.fate
    if (
        left.kind == "count"
        and left.noun != right.noun
        and not (people(left, right) and (same_fate or precisely(a, b)))
        and TIMES not in {left.noun, right.noun}
    ):
        return _APART_WITHIN
    apart = sentence_at(a.document, a.start) != sentence_at(b.document, b.start)
    named = left.noun is not None and left.noun == right.noun and words_around(a).names == words_around(b).names
    return 1.0 if named and same_fate and apart and not (left.part or right.part) else _UNSURE_WITHIN


def keys(claim: Claim[Quantity]) -> tuple[str, ...]:
    """Return the blocking key: claims of different dimensions never meet."""
    return (question_of(claim).kind,)
