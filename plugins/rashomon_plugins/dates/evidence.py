"""What speaks for two dates answering one question and what against: the words around them, and the days themselves."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from rashomon_plugins.dates.clocks import MINUTES, NEAR, alone, clocks, minutes, minutes_apart, parted, zones_differ
from rashomon_plugins.dates.contrary import against, by_clauses
from rashomon_plugins.dates.nearness import apart, day_in_week, was_ahead, width
from rashomon_plugins.dates.opposites import undone
from rashomon_plugins.dates.question import other_speakers, question
from rashomon_plugins.dates.spans import days
from rashomon_plugins.dates.weights import WEIGHTS
from rashomon_plugins.dates.wording import cosine, one_event

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rashomon import Claim
    from rashomon_plugins.dates.question import Question
    from rashomon_plugins.dates.timex import TimeExpression

    Dated = Claim[TimeExpression]

#: Minutes beyond which two clock times are hardly two reports of one hour.
_HOURS = 180
#: The cosine of their words below which two questions hardly share one, and how few names are no better.
HARDLY, _SCARCE = 0.08, 0.2
#: Minutes of the hour that clock times are rounded to.
_ROUNDED = 30
#: The TIMEX3 values of calendar months and years.
_MONTHS = re.compile(r"[0-9]{4}(?:-[0-9]{2})?")
#: How often a document may name a day that the other names once.
_TWICE = 2
#: The event class of asking for something, which is not yet to have it.
_ASKED = "request"


def score(a: Dated, b: Dated) -> float:
    """Return the log-odds that two claims answer one question, whatever else their documents say."""
    left, right, by_days = question(a), question(b), _by_days(a, b)
    if left.dayless or right.dayless:  # the day is the reader's guess: it may speak for hours, and against days
        by_days = max(0.0, by_days) if clocks(a, b) else min(0.0, by_days)
    if clocks(a, b) and minutes_apart(a, b) > NEAR:
        by_days = min(0.0, by_days)  # two hours of one day are no better than of two
    if clocks(a, b) and minutes_apart(a, b) > MINUTES:
        by_days += by_clauses(left, right)
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
    return odds + weights.one_said * (a.said != b.said)


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
        return 0.0
    gap = max((right[0] - left[1]).days, (left[0] - right[1]).days)
    if gap > 0:
        return against(a, b, gap)
    back = weights.borrowed * (question(a).borrowed + question(b).borrowed)
    if left == right and left[0] == left[1]:
        return back + weights.same_day + weights.same_rare_day / math.sqrt(question(a).days * question(b).days)
    return back + weights.same_stretch * (left == right)


def unlike(a: Dated, b: Dated) -> bool:
    """Say whether something speaks against two dates with days in common: then these say nothing.

    Two speakers, a plan and what is over that share nothing, two events where the days are not the same; and where next
    to no word is shared, two events, one the day of saying, or one "today" where one clause tells of no event. For one
    hour only the first two do.
    """
    left, right = question(a), question(b)
    if other_speakers(left, right) or (was_ahead(a) != was_ahead(b) and not something_shared(a, b)):
        return True
    if _one_hour(a, b) and left.said == right.said:
        return False
    other = left.event and right.event and not one_event(left.event, right.event) and _other_event(left, right)
    if other and day_in_week(a, b):
        return True
    today = (left.event is None) != (right.event is None) and left.deictic != right.deictic
    return hardly_shared(left, right) and bool(other or left.said != right.said or today)


def tell_alike(a: Dated, b: Dated) -> bool:
    """Say whether two dates with days in common can be what two documents tell of one thing, whatever the words.

    Not where one is a day of saying, one was still ahead and the other over, one is taken from the text before, both
    tell hours, or they are those of two things.
    """
    left, right = question(a), question(b)
    told = left.said == right.said and was_ahead(a) == was_ahead(b) and not (apart(a, b) or clocks(a, b))
    return told and not any(each.dayless or each.borrowed for each in (left, right)) and not _two_things(a, b)


def times_told(a: Dated, b: Dated) -> int:
    """Return how often the one of two documents that names a day, month or year oftener names it; 0 where they differ.

    0 too where one names it more than twice, or both more than once, and for other stretches ("this week").
    """
    counts, stretch = (question(a).days, question(b).days), days(a)
    calendar = stretch is not None and (width(stretch) == 0 or _shared_month(a, b))
    if stretch != days(b) or not calendar or min(counts) > 1:
        return 0
    return max(counts) if max(counts) <= _TWICE else 0


def _two_things(a: Dated, b: Dated) -> bool:
    """Say whether two dates are those of two statements, of what undoes it, or of two events that share no word."""
    left, right = question(a), question(b)
    other = left.event and right.event and not one_event(left.event, right.event) and not something_shared(a, b)
    return other_speakers(left, right) or undone(left.verbs, right.verbs) or bool(other)


def _shared_month(a: Dated, b: Dated) -> bool:
    """Say whether two dates are a month or a year of the calendar, and share a word: much happens in one."""
    return _MONTHS.fullmatch(a.value.timex) is not None and something_shared(a, b)


def _one_hour(a: Dated, b: Dated) -> bool:
    """Say whether both are one hour that neither document tells another near."""
    near = clocks(a, b) and minutes_apart(a, b) <= MINUTES
    return near and alone(a) and alone(b) and not zones_differ(a, b)


def hardly_shared(a: Question, b: Question) -> bool:
    """Say whether two questions share next to no word and no rare name."""
    return cosine(a.words, b.words) < HARDLY and _names_shared(a.names, b.names) < _SCARCE


def something_shared(a: Dated, b: Dated) -> bool:
    """Say whether two questions share any word, name or figure."""
    left, right = question(a), question(b)
    named = not (left.names.keys().isdisjoint(right.names) and left.figures.isdisjoint(right.figures))
    return named or cosine(left.words, right.words) > 0
