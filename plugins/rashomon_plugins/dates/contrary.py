"""What speaks against one question of two dates that have no day in common, and so would contradict each other."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from rashomon_plugins.dates.clause import sentence_around
from rashomon_plugins.dates.happening import leading_events
from rashomon_plugins.dates.nearness import (
    MUCH,
    REMOTE,
    ago,
    both_ahead,
    over_and_ahead,
    own_news,
    today,
    was_ahead,
    wider,
    width,
)
from rashomon_plugins.dates.opposites import undone
from rashomon_plugins.dates.phrasal import event_classes
from rashomon_plugins.dates.question import other_speakers, question
from rashomon_plugins.dates.rescheduled import moved_from
from rashomon_plugins.dates.spans import days
from rashomon_plugins.dates.weights import WEIGHTS
from rashomon_plugins.dates.wording import one_event

if TYPE_CHECKING:
    from rashomon import Claim
    from rashomon_plugins.dates.intervals import Interval
    from rashomon_plugins.dates.question import Question
    from rashomon_plugins.dates.timex import TimeExpression

    Dated = Claim[TimeExpression]

#: Days that make two dates far apart, but where one of them is a stretch as wide.
_FAR = 7
#: Days from the first to the last of a month.
MONTH = 30
#: Days by which one stretch is wider, but for the lengths of months.
_FEW = 3
#: The share of the words of two clauses at which they have little in common.
LITTLE = 0.15
#: The share of the time since a date within which another is not far, nor remote: the older, the rougher they are told.
_FAR_OF_AGO, _REMOTE_OF_AGO = 10, 5


def against(a: Dated, b: Dated, gap: int) -> float:
    """Return the log-odds of two dates that have no day in common and lie ``gap`` days apart."""
    left, right, weights = days(a), days(b), WEIGHTS
    if left is None or right is None:
        return 0.0
    plans = both_ahead(a, b)
    odds = _by_questions(question(a), question(b), plans=plans) + _by_news(a, b, gap) + _by_width(left, right)
    odds += weights.far_apart * _far(a, b) + weights.both_ahead * plans
    odds += weights.remote_apart * _remote_apart(a, b, gap)
    told = [each for each in (moved_from(a, b, gap), moved_from(b, a, gap)) if each is not None]
    return odds + (weights.moved_by if any(told) else weights.moved * bool(told))


def one_happening(a: Dated, b: Dated) -> bool:
    """Say whether two dates without a day in common tell of one kind of event, as exactly, and lie near one another.

    None of them a day of saying, one counted from another, or "today", which is the day of the news. Their clauses
    share more than the event, or it is the one that both documents are about.
    """
    left, right, stretches = question(a), question(b), (days(a), days(b))
    guessed = any(each.said or each.borrowed or each.dayless or each.deictic for each in (left, right))
    other = undone(left.verbs, right.verbs) or was_ahead(a) != was_ahead(b)
    if guessed or other or left.event is None or right.event is None or None in stretches:
        return False
    shared = not ((left.clause & right.clause) <= event_classes() and left.names.keys().isdisjoint(right.names))
    led = left.event in leading_events(a.document) and right.event in leading_events(b.document)
    near = not _by_width(*filter(None, stretches)) and not _far(a, b)
    return one_event(left.event, right.event) and near and (shared or led)


def _far(a: Dated, b: Dated) -> bool:
    """Say whether two dates are farther apart than a week, their own widths, and a tenth of the time since."""
    left, right = days(a), days(b)
    if left is None or right is None:
        return True
    gap = max((right[0] - left[1]).days, (left[0] - right[1]).days)
    return gap > max(_FAR, min(ago(a, left), ago(b, right)) // _FAR_OF_AGO, width(left), width(right))


def _by_width(left: Interval, right: Interval) -> float:
    more = wider(left, right)
    other = more > _FEW or (more > 0 and 0 in {width(left), width(right)})
    return WEIGHTS.apart_other_width * other + WEIGHTS.much_wider * (more > MUCH)


def _by_news(a: Dated, b: Dated, gap: int) -> float:
    """Return what speaks against two dates by the days that their documents were written."""
    left, right, weights = days(a), days(b), WEIGHTS
    own = sum(today(claim, stretch) for claim, stretch in ((a, left), (b, right)) if stretch)
    odds = weights.each_its_own_news if own_news(a, b) else weights.each_its_own_day * (own > 1)
    odds += weights.apart_one_is_today * (own == gap == 1 and (question(a).deictic or question(b).deictic))
    odds += weights.apart_quoted * (_of_the_speaking(a) or _of_the_speaking(b))
    return odds + weights.over_and_ahead * (over_and_ahead(a, b) or over_and_ahead(b, a))


def _of_the_speaking(claim: Dated) -> bool:
    """Say whether a day is told from the day of speaking, which is not known: "today" inside quotation marks."""
    sentence = sentence_around(claim.document, claim.start)
    if sentence is None or not question(claim).deictic:
        return False
    before = claim.document.text[sentence.start : claim.start]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")


def _remote_apart(a: Dated, b: Dated, gap: int) -> bool:
    """Say whether two dates, of a month at most, lie months apart, or a good part of the time since."""
    left, right = days(a), days(b)
    if left is None or right is None or max(width(left), width(right)) > MONTH:
        return False
    return gap > max(REMOTE, min(ago(a, left), ago(b, right)) // _REMOTE_OF_AGO)


def _by_questions(a: Question, b: Question, *, plans: bool) -> float:
    """Return the log-odds against one question of two dates that would contradict each other."""
    weights = WEIGHTS
    odds = weights.apart_one_modifies * (a.modifies != b.modifies)
    if (a.phase is None) != (b.phase is None):
        whole = "begin" in {a.phase, b.phase} or (plans and "deadline" in {a.phase, b.phase})
        odds += weights.apart_one_begins if whole else weights.apart_one_phase
    odds += weights.apart_borrowed * (a.borrowed or b.borrowed or a.dayless or b.dayless)
    odds += weights.apart_one_said * (a.said != b.said)
    return odds + weights.apart_other_speaker * other_speakers(a, b) + by_clauses(a, b)


def by_clauses(a: Question, b: Question) -> float:
    """Return the log-odds against one question of two times that would contradict each other, by their own clauses."""
    weights, shared = WEIGHTS, a.clause & b.clause
    little = len(shared) <= LITTLE * math.sqrt(len(a.clause) * len(b.clause))
    like = not little and a.event is not None and b.event is not None and one_event(a.event, b.event)
    odds = weights.apart_little_shared * little
    return odds + weights.apart_no_event_shared * (shared.isdisjoint(a.happenings) and not like)
