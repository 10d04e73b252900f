"""What speaks for two dates answering one question and what against: the words around them, and the days themselves."""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING

from rashomon_plugins.dates.clocks import MINUTES, clocks, minutes, minutes_apart, parted
from rashomon_plugins.dates.question import cosine, kin, question
from rashomon_plugins.dates.spans import days
from rashomon_plugins.dates.weights import WEIGHTS
from rashomon_plugins.language.stems import stem
from rashomon_plugins.language.vocabulary import rows

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rashomon import Claim
    from rashomon_plugins.dates.intervals import Interval
    from rashomon_plugins.dates.question import Question
    from rashomon_plugins.dates.timex import TimeExpression

    Dated = Claim[TimeExpression]

#: Days that make two dates far apart, and one stretch much wider than another.
_FAR, _MUCH = 7, 14
#: Days from the first to the last of a week and a month.
_WEEK = 6
_MONTH = 30
#: Days by which one stretch is wider, but for the lengths of months.
_FEW = 3
#: Minutes beyond which two clock times are hardly two reports of one hour.
_HOURS = 180
#: The share of the words of two clauses at which they have little in common.
LITTLE = 0.15
#: The cosine of their words below which two questions hardly share one, and how few names are no better.
HARDLY, _SCARCE = 0.08, 0.2
#: Days from publication beyond which it is no chance that two documents name one day.
_REMOTE = 60
#: Days before publication that most of the news falls on.
_NEWS = range(2)
#: The share of the time since a date within which another is not far, nor remote: the older, the rougher they are told.
_FAR_OF_AGO, _REMOTE_OF_AGO = 10, 5
#: Minutes of the hour that clock times are rounded to.
_ROUNDED = 30
#: The event class of asking for something, which is not yet to have it.
_ASKED = "request"


def score(a: Dated, b: Dated) -> float:
    """Return the log-odds that two claims answer one question, whatever else their documents say."""
    left, right, by_days = question(a), question(b), _by_days(a, b)
    if clocks(a, b) and (left.dayless or right.dayless):
        by_days = max(0.0, by_days)  # the day is the reader's guess: it may speak for, but not against
    return WEIGHTS.bias + _by_words(left, right) + _by_clocks(a, b) + by_days


def _by_words(a: Question, b: Question) -> float:
    words, names, weights = cosine(a.words, b.words), _names_shared(a.names, b.names), WEIGHTS
    odds = weights.words * words + weights.root_of_words * math.sqrt(words)
    if a.phase and b.phase:
        odds += weights.same_phase if a.phase == b.phase else weights.other_phase
    if a.event and b.event:
        odds += weights.same_event if _one_event(a.event, b.event) else weights.other_event * _other_event(a, b)
    odds += weights.one_asked * ((a.event == _ASKED) != (b.event == _ASKED)) * bool(a.event and b.event)
    odds += weights.undone * _undone(a.verbs, b.verbs)
    odds += weights.names * names + weights.hardly_shared * (words < HARDLY and names < _SCARCE)
    odds += weights.other_speaker * other_speakers(a, b)
    return odds + weights.one_said * (a.said != b.said) + weights.both_first * (a.first and b.first)


def _one_event(a: str, b: str) -> bool:
    """Say whether two event classes can be one happening: the same, or one a kind of the other (an attack, a blast)."""
    return a == b or b in kin().get(a, ())


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
        return weights.same_clock + weights.same_minute * (apart == 0 and (minutes(a) or 0) % _ROUNDED > 0)
    return weights.hours_apart * (apart > _HOURS)


def _by_days(a: Dated, b: Dated) -> float:
    weights, left, right = WEIGHTS, days(a), days(b)
    if left is None or right is None:
        return weights.unresolved
    gap = max((right[0] - left[1]).days, (left[0] - right[1]).days)
    if gap > 0:
        return _by_gap(a, b, left, right, gap)
    back = weights.borrowed * (question(a).borrowed + question(b).borrowed)
    remote = back + weights.remote * (_remote(a, left) and _remote(b, right))
    if left == right and left[0] == left[1]:
        remote += weights.both_today * (_today(a, left) and _today(b, right))
        remote += weights.same_unusual_day * (_unusual(a, left) and _unusual(b, right))
        return remote + weights.same_day + weights.same_rare_day / math.sqrt(question(a).days * question(b).days)
    if left == right:
        return remote + weights.same_stretch
    return remote + weights.inside_week * (max(_width(left), _width(right)) <= _WEEK)


def apart(a: Dated, b: Dated) -> bool:
    """Say whether two dates have no day in common, or one has no days."""
    left, right = days(a), days(b)
    return left is None or right is None or left[1] < right[0] or right[1] < left[0]


def other_speakers(a: Question, b: Question) -> bool:
    """Say whether two dates are those of the statements of two speakers."""
    return a.said and b.said and not a.speaker & b.speaker


def unlike(a: Dated, b: Dated) -> bool:
    """Say whether something speaks against two dates with days in common: then these say nothing.

    Two speakers, two events where the days are not the same; and where next to no word is shared, two events, one the
    day of saying, or one "today" where one clause tells of no event.
    """
    left, right = question(a), question(b)
    other = left.event and right.event and not _one_event(left.event, right.event) and _other_event(left, right)
    if other_speakers(left, right) or (other and _day_in_week(a, b)):
        return True
    today = (left.event is None) != (right.event is None) and left.deictic != right.deictic
    return hardly_shared(left, right) and bool(other or left.said != right.said or today)


def _day_in_week(a: Dated, b: Dated) -> bool:
    """Say whether one date is a day and the other a stretch of several that it lies in."""
    left, right = days(a), days(b)
    return left is not None and right is not None and 0 in {_width(left), _width(right)} and _wider(left, right) > 0


def hardly_shared(a: Question, b: Question) -> bool:
    """Say whether two questions share next to no word and no rare name."""
    return cosine(a.words, b.words) < HARDLY and _names_shared(a.names, b.names) < _SCARCE


def far_wider(a: Dated, b: Dated) -> bool:
    """Say whether one date spans far more days than the other: a month and its year."""
    left, right = days(a), days(b)
    return left is not None and right is not None and _wider(left, right) > _MUCH


def _by_gap(a: Dated, b: Dated, left: Interval, right: Interval, gap: int) -> float:
    """Return the log-odds of two dates that have no day in common and lie some days apart."""
    weights, wider = WEIGHTS, _wider(left, right)
    other_width = wider > _FEW or (wider > 0 and 0 in {_width(left), _width(right)})
    own, ago = _today(a, left) + _today(b, right), min(_ago(a, left), _ago(b, right))
    odds = _apart(question(a), question(b)) + weights.apart_other_width * other_width
    odds += weights.each_its_own_day * (own > 1)
    odds += weights.apart_one_is_today * (own == gap == 1 and (question(a).deictic or question(b).deictic))
    return (
        odds
        + weights.much_wider * (wider > _MUCH)
        + weights.far_apart * (gap > max(_FAR, ago // _FAR_OF_AGO))
        + weights.remote_apart
        * (gap > max(_REMOTE, ago // _REMOTE_OF_AGO) and max(_width(left), _width(right)) <= _MONTH)
    )


def _ago(claim: Dated, stretch: Interval) -> int:
    """Return how many days before publication a date lies; 0 for what is to come, or without a publication date."""
    published = claim.document.published
    return max(0, (published - stretch[1]).days) if published else 0


def _width(stretch: Interval) -> int:
    return (stretch[1] - stretch[0]).days


def _wider(left: Interval, right: Interval) -> int:
    """Return by how many days one stretch is wider than the other."""
    return abs(_width(left) - _width(right))


def _remote(claim: Dated, stretch: Interval) -> bool:
    """Say whether a date, of a month at most, lies far from the day its document was published."""
    published = claim.document.published
    return (
        published is not None
        and _width(stretch) <= _MONTH
        and min(abs((day - published).days) for day in stretch) > _REMOTE
    )


def _apart(a: Question, b: Question) -> float:
    """Return the log-odds against one question of two dates that would contradict each other."""
    weights, shared = WEIGHTS, a.clause & b.clause
    little = len(shared) <= LITTLE * math.sqrt(len(a.clause) * len(b.clause))
    odds = weights.apart_one_modifies * (a.modifies != b.modifies)
    odds += weights.apart_one_phase * ((a.phase is None) != (b.phase is None))
    odds += weights.apart_borrowed * (a.borrowed or b.borrowed or a.dayless or b.dayless)
    odds += weights.apart_one_said * (a.said != b.said) + weights.apart_little_shared * little
    odds += weights.apart_other_speaker * other_speakers(a, b)
    return odds + weights.apart_no_event_shared * shared.isdisjoint(a.happenings)


def _undone(a: frozenset[str], b: frozenset[str]) -> bool:
    """Say whether what one clause tells undoes what the other tells: "declared" and "lifted"."""
    if not (a - b and b - a):
        return False
    return any(
        (not done.isdisjoint(a) and not undone.isdisjoint(b)) or (not done.isdisjoint(b) and not undone.isdisjoint(a))
        for done, undone in _opposites()
    )


@cache
def _opposites() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    return tuple(
        (frozenset(map(stem, done.split())), frozenset(map(stem, undone.split())))
        for done, undone in rows(__package__, "opposites.tsv")
    )


def _unusual(claim: Dated, stretch: Interval) -> bool:
    """Say whether a day is neither that of its document's publication nor the eve, which most of the news falls on."""
    published = claim.document.published
    return published is not None and (published - stretch[0]).days not in _NEWS


def _today(claim: Dated, stretch: Interval) -> bool:
    """Say whether a date is the day its own document was published: the news of two days is two questions."""
    return stretch[0] == stretch[1] == claim.document.published
