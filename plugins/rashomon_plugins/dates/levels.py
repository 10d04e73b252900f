"""What two answers to one question of time come to: the ordered levels of the dates comparator."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon import Level, Verdict, first_level
from rashomon_plugins.dates.affinity import days
from rashomon_plugins.dates.clocks import MINUTES, clocks, converted, minutes, minutes_apart, zones_differ
from rashomon_plugins.dates.question import question

if TYPE_CHECKING:
    from collections.abc import Callable

    from rashomon import Claim, Judgement
    from rashomon_plugins.dates.timex import TimeExpression

    Dated = Claim[TimeExpression]

#: Days beyond which two dates are as far apart as can be.
FARTHEST = 365
#: The distance of two dates that can both be true.
LITTLE = 0.05
_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])")
_PART = re.compile(r"T(MO|AF|EV|NI|DT)\Z")
#: The hours a part of the day spans; nights run on into the next morning.
_HOURS = {"MO": (0, 12), "AF": (12, 18), "EV": (17, 24), "NI": (18, 30), "DT": (6, 20)}


def same_clock(a: Dated, b: Dated) -> bool:
    """Say whether both give clock times that a reader takes for one, of one zone as far as is said."""
    return clocks(a, b) and not zones_differ(a, b) and not converted(a, b) and minutes_apart(a, b) <= MINUTES


def same_instant(a: Dated, b: Dated) -> bool:
    """Say whether both give clock times of two zones that come to one."""
    return clocks(a, b) and converted(a, b) and minutes_apart(a, b) <= MINUTES


def other_zone(a: Dated, b: Dated) -> bool:
    """Say whether both give clock times, one of them in universal time: how far the other is from it is not known."""
    return clocks(a, b) and zones_differ(a, b)


def other_clock(a: Dated, b: Dated) -> bool:
    """Say whether both give clock times, and not the same."""
    return clocks(a, b)


def same_days(a: Dated, b: Dated) -> bool:
    """Say whether both come to the same days and no clock times, nor to two parts of one day."""
    left, right = days(a.value), days(b.value)
    parts = {m[1] for claim in (a, b) if (m := _PART.search(claim.value.timex))}
    return left is not None and left == right and minutes(a) is minutes(b) is None and len(parts) < 2  # noqa: PLR2004  two parts


def inside(a: Dated, b: Dated) -> bool:
    """Say whether the days of one lie within the other's, and its hour in the part of the day that the other gives."""
    left, right = days(a.value), days(b.value)
    if left is None or right is None or _outside_part(a, b) or _outside_part(b, a):
        return False
    return (left[0] <= right[0] and right[1] <= left[1]) or (right[0] <= left[0] and left[1] <= right[1])


def overlapping(a: Dated, b: Dated) -> bool:
    """Say whether they have days in common."""
    left, right = days(a.value), days(b.value)
    return left is not None and right is not None and left[0] <= right[1] and right[0] <= left[1]


def unresolved(a: Dated, b: Dated) -> bool:
    """Say whether one has no days, for want of a publication date, and nothing known of both contradicts the other."""
    if days(a.value) and days(b.value):
        return False
    return _known_agrees(a.value, b.value)


def rescheduled(a: Dated, b: Dated) -> bool:
    """Say whether one was still ahead when it was told, and a document of a later day tells of another day."""
    left, right = a.document.published, b.document.published
    if left is None or right is None or left == right:
        return False
    return _ahead(a if left < right else b)


def before_deadline(a: Dated, b: Dated) -> bool:
    """Say whether one is a last day ("by 19 January") and the other lies before it."""
    return _meets(a, b) or _meets(b, a)


def after_deadline(a: Dated, b: Dated) -> bool:
    """Say whether one is a last day and the other lies after it."""
    return question(a).bounded != question(b).bounded and days(a.value) is not None and days(b.value) is not None


def distance(a: Dated, b: Dated) -> float:
    """Return from 0.1 to 1 how far two dates are apart: a year or more is 1, hours of one day 0.1."""
    left, right = days(a.value), days(b.value)
    if left is None or right is None:
        return 0.5
    gap = max((right[0] - left[1]).days, (left[0] - right[1]).days, 0)
    return round(max(0.1, min(1.0, gap / FARTHEST)), 4)


def _outside_part(whole: Dated, hour: Dated) -> bool:
    part, clock = _PART.search(whole.value.timex), minutes(hour)
    if part is None or clock is None:
        return False
    first, last = _HOURS[part[1]]
    return not (first * 60 <= clock <= last * 60 or (last > 24 and clock <= (last - 24) * 60))  # noqa: PLR2004  past midnight


def _known_agrees(a: TimeExpression, b: TimeExpression) -> bool:
    """Compare what is known: XXXX-WXX-4 may be any Thursday, XXXX-01-06 any sixth of January."""
    for known, other in ((a, b), (b, a)):
        stretch = days(other)
        if days(known) is None and stretch and stretch[0] == stretch[1] and (m := _WEEKDAY.fullmatch(known.timex)):
            return stretch[0].isoweekday() == int(m[1])
    return len(a.timex) != len(b.timex) or all(x == y or "X" in {x, y} for x, y in zip(a.timex, b.timex, strict=True))


def _ahead(claim: Dated) -> bool:
    stretch, published = days(claim.value), claim.document.published
    return stretch is not None and published is not None and stretch[0] > published


def _meets(limit: Dated, event: Dated) -> bool:
    last, happened = days(limit.value), days(event.value)
    return bool(last and happened and question(limit).bounded and happened[1] <= last[1])


def _tell(claim: Dated) -> str:
    """Tell a date as written and what it comes to."""
    value = claim.value
    if value.earliest is None:
        return f'"{claim.text}" ({value.timex})'
    stretch = value.earliest if value.earliest == value.latest else f"{value.earliest} to {value.latest}"
    return f'"{claim.text}" ({stretch})'


def _saying(how: str) -> Callable[[Dated, Dated], str]:
    """Make a reason: the two dates as written and resolved, in the order of their days, and how they relate."""

    def reason(a: Dated, b: Dated) -> str:
        first, second = sorted((a, b), key=lambda each: (each.value.earliest or "", each.value.latest or "", each.text))
        return f"{_tell(first)} and {_tell(second)} {how}"

    return reason


def _always(_a: Dated, _b: Dated) -> bool:
    return True


def _little(_a: Dated, _b: Dated) -> float:
    return LITTLE


_MOVED = "differ: the first told was still a plan, the other was told later"
_BOTH = "can both be: "
#: First match wins.
LEVELS: tuple[Level[TimeExpression], ...] = (
    Level("same clock time", Verdict.AGREE, same_clock, _saying("are the same time of day")),
    Level("same time in two zones", Verdict.AGREE, same_instant, _saying("are the same time told in two zones")),
    Level("in another time zone", Verdict.COMPATIBLE, other_zone, _saying("are told in different time zones"), _little),
    Level("another clock time", Verdict.DIVERGE, other_clock, _saying("are different times of day"), distance),
    Level("same days", Verdict.AGREE, same_days, _saying("come to the same days")),
    Level("one inside the other", Verdict.COMPATIBLE, inside, _saying(_BOTH + "one lies within the other"), _little),
    Level("overlapping", Verdict.COMPATIBLE, overlapping, _saying(_BOTH + "they have days in common"), _little),
    Level("not resolved", Verdict.COMPATIBLE, unresolved, _saying(_BOTH + "one has no date to count from"), _little),
    Level("before the deadline", Verdict.COMPATIBLE, before_deadline, _saying(_BOTH + "one is a last day"), _little),
    Level("rescheduled", Verdict.UPDATE, rescheduled, _saying(_MOVED), distance),
    Level("after the deadline", Verdict.DIVERGE, after_deadline, _saying("differ: one is past the last day"), distance),
    Level("different days", Verdict.DIVERGE, _always, _saying("are different days"), distance),
)


def judge(a: Dated, b: Dated) -> Judgement:
    """Return the verdict on two dates that answer the same question."""
    return first_level(LEVELS, a, b)
