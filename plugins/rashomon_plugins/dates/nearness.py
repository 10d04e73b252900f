"""How the days of two dates lie to each other and to the days their documents were published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.dates.spans import days

if TYPE_CHECKING:
    from rashomon import Claim
    from rashomon_plugins.dates.intervals import Interval
    from rashomon_plugins.dates.timex import TimeExpression

    Dated = Claim[TimeExpression]

#: Days by which one stretch is much wider than another.
MUCH = 14
#: Days from publication beyond which it is no chance that two documents name one day.
REMOTE = 60
#: Days before publication that most of the news falls on.
_NEWS = range(2)
#: Days between two publications from which the news of each is its own.
_NEXT_NEWS = 2


def apart(a: Dated, b: Dated) -> bool:
    """Say whether two dates have no day in common, or one has no days."""
    left, right = days(a), days(b)
    return left is None or right is None or left[1] < right[0] or right[1] < left[0]


def far_wider(a: Dated, b: Dated) -> bool:
    """Say whether one date spans far more days than the other: a month and its year."""
    left, right = days(a), days(b)
    return left is not None and right is not None and wider(left, right) > MUCH


def day_in_week(a: Dated, b: Dated) -> bool:
    """Say whether one date is a day and the other a stretch of several that it lies in."""
    left, right = days(a), days(b)
    return left is not None and right is not None and 0 in {width(left), width(right)} and wider(left, right) > 0


def ago(claim: Dated, stretch: Interval) -> int:
    """Return how many days before publication a date lies; 0 for what is to come, or without a publication date."""
    published = claim.document.published
    return max(0, (published - stretch[1]).days) if published else 0


def width(stretch: Interval) -> int:
    """Return by how many days a stretch is more than one."""
    return (stretch[1] - stretch[0]).days


def wider(left: Interval, right: Interval) -> int:
    """Return by how many days one stretch is wider than the other."""
    return abs(width(left) - width(right))


def today(claim: Dated, stretch: Interval) -> bool:
    """Say whether a date is the day its own document was published: the news of two days is two questions."""
    return stretch[0] == stretch[1] == claim.document.published


def unusual(claim: Dated, stretch: Interval) -> bool:
    """Say whether a day is neither that of its document's publication nor the eve, which most of the news falls on."""
    published = claim.document.published
    return published is not None and (published - stretch[0]).days not in _NEWS


def own_news(a: Dated, b: Dated) -> bool:
    """Say whether two documents of different days each tell the day of their own news: that of writing, or its eve."""
    first, second = a.document.published, b.document.published
    if first is None or second is None or abs((first - second).days) < _NEXT_NEWS:
        return False
    return all(
        stretch and stretch[0] == stretch[1] and not unusual(c, stretch) for c in (a, b) for stretch in [days(c)]
    )


def over_and_ahead(a: Dated, b: Dated) -> bool:
    """Say whether what one date tells was over when its document was written, and the other's still ahead later."""
    over, ahead, told, later = days(a), days(b), a.document.published, b.document.published
    if not (over and ahead and told and later):
        return False
    return over[1] <= told <= later < ahead[0]


def both_ahead(a: Dated, b: Dated) -> bool:
    """Say whether both were still ahead when they were told: plans, which are moved."""
    return was_ahead(a) and was_ahead(b)


def was_ahead(claim: Dated) -> bool:
    """Say whether a date was still to come when it was told."""
    stretch, published = days(claim), claim.document.published
    return stretch is not None and published is not None and stretch[0] > published
