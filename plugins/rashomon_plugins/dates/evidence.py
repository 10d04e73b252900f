"""What speaks for two dates answering one question and what against: the words around them, and the days themselves."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from rashomon_plugins.dates.clause import sentence_around
from rashomon_plugins.dates.clocks import NEAR, clocks, minutes, minutes_apart, parted
from rashomon_plugins.dates.nearness import (
    apart,
    far,
    gap,
    next_to,
    other_width,
    over_and_ahead,
    own_news,
    today,
    was_ahead,
    width,
)
from rashomon_plugins.dates.opposites import undone
from rashomon_plugins.dates.question import other_speakers, question
from rashomon_plugins.dates.rescheduled import moved_from
from rashomon_plugins.dates.spans import days
from rashomon_plugins.dates.weights import WEIGHTS
from rashomon_plugins.dates.wording import cosine, one_event

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rashomon import Claim
    from rashomon_plugins.dates.question import Question
    from rashomon_plugins.dates.timex import TimeExpression

    Dated = Claim[TimeExpression]

#: The likeness of their words below which two questions share next to none, and how few names are no better.
_HARDLY, _SCARCE = 0.02, 0.2
#: The event class of asking for something, which is not yet to have it.
_ASKED = "request"


def score(a: Dated, b: Dated) -> float:
    """Return the log-odds that two claims answer one question, whatever else their documents say."""
    left, right = question(a), question(b)
    hours = WEIGHTS.two_clocks if clocks(a, b) else WEIGHTS.one_clock * _one_clock(a, b)
    return WEIGHTS.bias + _by_words(left, right) + hours + _by_days(a, b)


def _by_words(a: Question, b: Question) -> float:
    weights = WEIGHTS
    odds = weights.words * math.sqrt(cosine(a.words, b.words)) + weights.names * _names_shared(a.names, b.names)
    odds += weights.same_figure * (not a.figures.isdisjoint(b.figures))
    odds += weights.same_phase * (a.phase is not None and a.phase == b.phase)
    odds += weights.other_event * _other_event(a, b) + weights.undone * undone(a.verbs, b.verbs)
    return odds + weights.one_said * (a.said != b.said) + weights.other_speaker * other_speakers(a, b)


def _other_event(a: Question, b: Question) -> bool:
    """Say whether two dates stand by two events, neither of which the clause of the other tells of.

    A council "votes" and "approves" at once.
    """
    if a.event is None or b.event is None or one_event(a.event, b.event):
        return False
    return a.event not in b.happenings and b.event not in a.happenings


def two_things(a: Dated, b: Dated) -> bool:
    """Say whether two dates are those of two things, whatever else their documents tell.

    Two statements, what undoes the other, the end of what the other does not end, asking and having; or dates that
    share next to nothing, of which only one is an hour, a day of saying, still ahead, or "today" in a clause that tells
    of no event as the other's does, or that stand by two events.
    """
    left, right = question(a), question(b)
    ended = (left.phase == "complete") != (right.phase == "complete") and apart(a, b)
    asked = left.event is not None and right.event is not None and (left.event == _ASKED) != (right.event == _ASKED)
    if other_speakers(left, right) or undone(left.verbs, right.verbs) or ended or asked:
        return True
    if cosine(left.words, right.words) >= _HARDLY or _names_shared(left.names, right.names) >= _SCARCE:
        return False
    deictic = (left.event is None) != (right.event is None) and left.deictic != right.deictic
    told = _one_clock(a, b) or left.said != right.said or was_ahead(a) != was_ahead(b)
    return told or deictic or _other_event(left, right)


def _names_shared(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Return from 0 to 1 how many names two questions share; one that fills its document says little."""
    if not a or not b:
        return 0.0
    return math.fsum(math.sqrt(rare * b[name]) for name, rare in a.items() if name in b) / math.sqrt(len(a) * len(b))


def _one_clock(a: Dated, b: Dated) -> bool:
    """Say whether only one of two dates tells an hour, and the other no part of the day either."""
    return (minutes(a) is None) != (minutes(b) is None) and not (parted(a) or parted(b))


def _by_days(a: Dated, b: Dated) -> float:
    """Return what the days say; a day that is the reader's guess may speak for hours, and against days."""
    hours, guessed = clocks(a, b), question(a).dayless or question(b).dayless
    odds = _of_stretches(a, b)
    if guessed:
        odds = max(0.0, odds) if hours else min(0.0, odds)
    return min(0.0, odds) if hours and minutes_apart(a, b) > NEAR else odds  # two hours of one day are as those of two


def _of_stretches(a: Dated, b: Dated) -> float:
    left, right = days(a), days(b)
    if left is None or right is None:
        return 0.0
    if gap(left, right) > 0:
        return _by_questions(a, b) + _by_news(a, b) + WEIGHTS.other_width * other_width(left, right)
    if left == right and width(left) == 0:
        return WEIGHTS.same_day + WEIGHTS.same_rare_day / math.sqrt(question(a).days * question(b).days)
    return WEIGHTS.same_stretch * (left == right)


def _by_questions(a: Dated, b: Dated) -> float:
    """Return the log-odds of two dates that have no day in common, by how they are told."""
    weights, left, right = WEIGHTS, question(a), question(b)
    odds = weights.one_modifies * (left.modifies != right.modifies)
    odds += weights.borrowed * (left.borrowed or right.borrowed or left.dayless or right.dayless)
    odds += weights.quoted * (_of_the_speaking(a) or _of_the_speaking(b))
    return odds + weights.deictic * ((left.deictic or right.deictic) and not clocks(a, b))


def _of_the_speaking(claim: Dated) -> bool:
    """Say whether a day is told from the day of speaking, which is not known: "today" inside quotation marks."""
    sentence = sentence_around(claim.document, claim.start)
    if sentence is None or not question(claim).deictic:
        return False
    before = claim.document.text[sentence.start : claim.start]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")


def _by_news(a: Dated, b: Dated) -> float:
    """Return the log-odds of two dates that have no day in common, by where these lie and when they were told."""
    weights = WEIGHTS
    odds = weights.each_its_own_news if own_news(a, b) else weights.each_its_own_day * (today(a) and today(b))
    odds += weights.over_and_ahead * (over_and_ahead(a, b) or over_and_ahead(b, a))
    odds += weights.far_apart * far(a, b) + weights.next_to * (next_to(a, b) and not clocks(a, b))
    odds += weights.both_ahead * (was_ahead(a) and was_ahead(b))
    return odds + weights.moved * (moved_from(a, b) or moved_from(b, a))
