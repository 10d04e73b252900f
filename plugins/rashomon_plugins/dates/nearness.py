"""How the days of two dates lie to each other and to the days their documents were published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.dates.spans import days

if TYPE_CHECKING:
    from rashomon import Claim
    from rashomon_plugins.dates.intervals import Interval
    from rashomon_plugins.dates.timex import TimeExpression

    Dated = Claim[TimeExpression]

#: Days that make two dates far apart, but where one of them is a stretch as wide.
_FAR = 7
#: The share of the time since a date within which another is not far: the older, the rougher they are told.
_FAR_OF_AGO = 10
#: Days by which one stretch is wider, but for the lengths of months.
_FEW = 3
#: Days before publication that most of the news falls on.
_NEWS = range(2)
#: Days between two publications from which the news of each is its own.
_NEXT_NEWS = 2


def apart(a: Dated, b: Dated) -> bool:
    """Say whether two dates have no day in common, or one has no days."""
    left, right = days(a), days(b)
    return left is None or right is None or left[1] < right[0] or right[1] < left[0]


def gap(left: Interval, right: Interval) -> int:
    """Return by how many days two stretches are apart; 0 or less where they have days in common."""
    return max((right[0] - left[1]).days, (left[0] - right[1]).days)


def next_to(a: Dated, b: Dated) -> bool:
    """Say whether one date begins where the other ends: Monday and Tuesday, two months or two years in a row."""
    left, right = days(a), days(b)
    return left is not None and right is not None and gap(left, right) == 1


def far(a: Dated, b: Dated) -> bool:
    """Say whether two dates are farther apart than a week, their own widths, and a tenth of the time since."""
    left, right = days(a), days(b)
    if left is None or right is None:
        return True
    since = min(_ago(a, left), _ago(b, right)) // _FAR_OF_AGO
    return gap(left, right) > max(_FAR, since, width(left), width(right))


def other_width(left: Interval, right: Interval) -> bool:
    """Say whether one of two stretches is wider: a day and a week, but not two months."""
    more = abs(width(left) - width(right))
    return more > _FEW or (more > 0 and 0 in {width(left), width(right)})


def width(stretch: Interval) -> int:
    """Return by how many days a stretch is more than one."""
    return (stretch[1] - stretch[0]).days


def today(claim: Dated) -> bool:
    """Say whether a date is the day its own document was published: the news of two days is two questions."""
    stretch = days(claim)
    return stretch is not None and stretch[0] == stretch[1] == claim.document.published


def own_news(a: Dated, b: Dated) -> bool:
    """Say whether two documents of different days each tell the day of their own news: that of writing, or its eve."""
    first, second = a.document.published, b.document.published
    if first is None or second is None or abs((first - second).days) < _NEXT_NEWS:
        return False
    stretches = ((days(a), first), (days(b), second))
    return all(told and width(told) == 0 and (published - told[0]).days in _NEWS for told, published in stretches)


def over_and_ahead(a: Dated, b: Dated) -> bool:
    """Say whether what one date tells was over when its document was written, and the other's still ahead later."""
    over, ahead, told, later = days(a), days(b), a.document.published, b.document.published
    if not (over and ahead and told and later):
        return False
    return over[1] <= told <= later < ahead[0]


def was_ahead(claim: Dated) -> bool:
    """Say whether a date was still to come when it was told."""
    stretch, published = days(claim), claim.document.published
    return stretch is not None and published is not None and stretch[0] > published


def _ago(claim: Dated, stretch: Interval) -> int:
    """Return how many days before publication a date lies; 0 for what is to come, or without a publication date."""
    published = claim.document.published
    return max(0, (published - stretch[1]).days) if published else 0
