"""What speaks for two dates answering one question and what against: the words around them, and the days themselves."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from rashomon_plugins.dates.clocks import MINUTES, NEAR, alone, clocks, minutes, minutes_apart, parted, zones_differ
from rashomon_plugins.dates.contrary import MONTH, against, by_clauses
from rashomon_plugins.dates.nearness import day_in_week, remote, today, unusual, was_ahead, width
from rashomon_plugins.dates.opposites import undone
from rashomon_plugins.dates.question import days_told, other_speakers, question
from rashomon_plugins.dates.spans import days
from rashomon_plugins.dates.weights import WEIGHTS
from rashomon_plugins.dates.wording import cosine, one_event

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rashomon import Claim
    from rashomon_plugins.dates.question import Question
    from rashomon_plugins.dates.timex import TimeExpression

    Dated = Claim[TimeExpression]

#: Days from the first to the last of a week.
_WEEK = 6
#: Minutes beyond which two clock times are hardly two reports of one hour.
_HOURS = 180
#: The cosine of their words below which two questions hardly share one, and how few names are no better.
HARDLY, _SCARCE = 0.08, 0.2
#: Minutes of the hour that clock times are rounded to.
_ROUNDED = 30
#: Stretches of days that a document names which tells a story by its days.
_SEVERAL = 3
#: The event class of asking for something, which is not yet to have it.
_ASKED = "request"


def score(a: Dated, b: Dated) -> float:
    """Return the log-odds that two claims answer one question, whatever else their documents say."""
    left, right, by_days = question(a), question(b), _by_days(a, b)
    if clocks(a, b) and (left.dayless or right.dayless):
        by_days = max(0.0, by_days)  # the day is the reader's guess: it may speak for, but not against
    if clocks(a, b) and minutes_apart(a, b) > NEAR:
        by_days = min(0.0, by_days) + by_clauses(left, right)  # two hours of one day are no better than of two
    return WEIGHTS.bias + _by_words(left, right) + _by_clocks(a, b) + by_days


def _by_words(a: Question, b: Question) -> float:
    words, names, weights = cosine(a.words, b.words), _names_shared(a.names, b.names), WEIGHTS
    odds = weights.words * words + weights.root_of_words * math.sqrt(words)
    if a.phase and b.phase:
        odds += weights.same_phase if a.phase == b.phase else weights.other_phase
    if a.event and b.event:
        odds += weights.same_event if one_event(a.event, b.event) else weights.other_event * _other_event(a, b)
    odds += weights.one_asked * ((a.event == _ASKED) != (b.event == _ASKED)) * bool(a.event and b.event)
    odds += weights.undone * undone(a.verbs, b.verbs)
    odds += weights.names * names + weights.hardly_shared * (words < HARDLY and names < _SCARCE)
    odds += weights.other_speaker * other_speakers(a, b) + weights.same_figure * (not a.figures.isdisjoint(b.figures))
    return odds + weights.one_said * (a.said != b.said) + weights.both_first * (a.first and b.first)


def _other_event(a: Question, b: Question) -> bool:
    """Say whether neither clause tells of the event the other date stands by: a council "votes" and "approves"."""
    return a.event not in b.happenings and b.event not in a.happenings


def _names_shared(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Return from 0 to 1 how many names two questions share; one that fills its document says little."""
    if not a or not b:
        return 0.0
    return math.fsum(math.sqrt(rare * b[name]) for name, rare in a.items() if name in b) / math.sqrt(len(a) * len(b))


def _by_clocks(a: Dated, b: Dated) -> float:
    weights = WEIGHTS
    if not clocks(a, b):
        hour = minutes(a) is not None or minutes(b) is not None
        return weights.one_clock * (hour and not (parted(a) or parted(b)))
    apart = minutes_apart(a, b)
    if apart <= MINUTES:
        rare = weights.same_rare_clock * (alone(a) and alone(b))
        return rare + weights.same_clock + weights.same_minute * (apart == 0 and (minutes(a) or 0) % _ROUNDED > 0)
    return weights.hours_apart * (apart > _HOURS)


def _by_days(a: Dated, b: Dated) -> float:
    weights, left, right = WEIGHTS, days(a), days(b)
    if left is None or right is None:
        return weights.unresolved
    gap = max((right[0] - left[1]).days, (left[0] - right[1]).days)
    if gap > 0:
        return against(a, b, gap)
    back = weights.borrowed * (question(a).borrowed + question(b).borrowed)
    remote = back + weights.remote * (_month_ago(a) and _month_ago(b))
    if left == right and left[0] == left[1]:
        remote += weights.both_today * (today(a, left) and today(b, right))
        remote += weights.same_unusual_day * (unusual(a, left) and unusual(b, right))
        return remote + weights.same_day + weights.same_rare_day / math.sqrt(question(a).days * question(b).days)
    if left == right:
        return remote + weights.same_stretch
    return remote + weights.inside_week * (max(width(left), width(right)) <= _WEEK)


def unlike(a: Dated, b: Dated) -> bool:
    """Say whether something speaks against two dates with days in common: then these say nothing.

    Two speakers, two events where the days are not the same; and where next to no word is shared, two events, one the
    day of saying, or one "today" where one clause tells of no event. For a day that each document names once, only
    speakers and saying do, and that nothing is shared by a plan and what is over: what happened then is told once by
    each, in whatever words.
    """
    left, right = question(a), question(b)
    other = left.event and right.event and not one_event(left.event, right.event) and _other_event(left, right)
    if _named_once(a, b) and left.said == right.said:
        return other_speakers(left, right) or (was_ahead(a) != was_ahead(b) and not something_shared(a, b))
    if other_speakers(left, right) or (other and day_in_week(a, b)):
        return True
    today = (left.event is None) != (right.event is None) and left.deictic != right.deictic
    return hardly_shared(left, right) and bool(other or left.said != right.said or today)


def _named_once(a: Dated, b: Dated) -> bool:
    """Say whether both are one single day that neither document names again, and each names others besides.

    Or one hour that neither tells another near.
    """
    if clocks(a, b) and minutes_apart(a, b) <= MINUTES and alone(a) and alone(b):
        return not zones_differ(a, b)
    left, right = days(a), days(b)
    single = left is not None and left == right and left[0] == left[1]
    told = single and question(a).days == question(b).days == 1
    return told and min(days_told(a.document), days_told(b.document)) >= _SEVERAL


def hardly_shared(a: Question, b: Question) -> bool:
    """Say whether two questions share next to no word and no rare name."""
    return cosine(a.words, b.words) < HARDLY and _names_shared(a.names, b.names) < _SCARCE


def something_shared(a: Dated, b: Dated) -> bool:
    """Say whether two questions share any word, name or figure."""
    left, right = question(a), question(b)
    named = not (left.names.keys().isdisjoint(right.names) and left.figures.isdisjoint(right.figures))
    return named or cosine(left.words, right.words) > 0


def _month_ago(claim: Dated) -> bool:
    """Say whether a date, of a month at most, lies far from the day its document was published."""
    stretch = days(claim)
    return stretch is not None and width(stretch) <= MONTH and remote(claim)
