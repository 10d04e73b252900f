"""How two answers to one question of time relate: same, inside, overlapping, apart, or not to be told."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon_plugins.dates.clocks import MINUTES, NEAR, clocks, converted, minutes, minutes_apart, zones_differ
from rashomon_plugins.dates.question import question
from rashomon_plugins.dates.rescheduled import holds_now, told_as_moved
from rashomon_plugins.dates.spans import days

if TYPE_CHECKING:
    from rashomon import Claim
    from rashomon_plugins.dates.timex import TimeExpression

    Dated = Claim[TimeExpression]

#: Days beyond which two dates are as far apart as can be.
FARTHEST = 365
_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])")
_DAY = 24 * 60
_NEAR = re.compile(r"\b(?:shortly|just|soon|minutes|moments) (before|after|past) \Z")
#: Words that make a clock time rough, at its beginning or before it; and those that make a distance a bound.
_ROUGH = frozenset({"about", "around", "roughly", "approximately", "nearly", "almost", "towards"})
_BOUND = re.compile(
    r"\b(?:nearly|almost|barely|(?:more|less|fewer) than|over|under|at least) (?:[a-z]+ ){1,3}(?:ago|later|earlier)\Z"
)
_KNOWN = re.compile(r"[0-9]")
_SOME_HOURS = re.compile(r"\b(?:later|earlier) (?:on )?(?:in |during )?(?:the|that|this) (?:same )?day\Z")
#: Characters around a claim among which its neighbour stands.
_ROOM = 20
_PART = re.compile(r"T(MO|AF|EV|NI|DT)\Z")
#: The hours a part of the day spans; nights run on into the next morning.
_HOURS = {"MO": (0, 12), "AF": (12, 18), "EV": (17, 24), "NI": (18, 30), "DT": (6, 20)}


def same_clock(a: Dated, b: Dated) -> bool:
    """Say whether both give clock times that a reader takes for one, of one zone as far as is said.

    Told roughly they are only where both tell the same minute, and neither its one side ("shortly after six").
    """
    if not clocks(a, b) or zones_differ(a, b) or converted(a, b):
        return False
    apart = minutes_apart(a, b)
    return _side(a) == _side(b) and apart <= (0 if _rough(a) or _rough(b) else MINUTES)


def same_instant(a: Dated, b: Dated) -> bool:
    """Say whether both give clock times of two zones that come to one."""
    return clocks(a, b) and converted(a, b) and minutes_apart(a, b) <= MINUTES


def other_zone(a: Dated, b: Dated) -> bool:
    """Say whether both give clock times, one of them in universal time: how far the other is from it is not known."""
    return clocks(a, b) and zones_differ(a, b)


def close_by(a: Dated, b: Dated) -> bool:
    """Say whether one is told by its nearness to an hour ("shortly before midnight") and the other is that near.

    Or one is told roughly ("around six") and the other is about as much.
    """
    if not clocks(a, b):
        return False
    rough = _rough(a) or _rough(b) or _side(a) != _side(b)
    return _near(a, b) or _near(b, a) or (rough and minutes_apart(a, b) <= MINUTES)


def changed_hours(a: Dated, b: Dated) -> bool:
    """Say whether both give clock times, and the document of a later day tells its own as the one that holds now."""
    first, second = a.document.published, b.document.published
    if not clocks(a, b) or first is None or second is None or first == second:
        return False
    return holds_now(a if first > second else b)


def other_clock(a: Dated, b: Dated) -> bool:
    """Say whether both give clock times, and not the same."""
    return clocks(a, b)


def same_days(a: Dated, b: Dated) -> bool:
    """Say whether both come to the same days and no clock times, nor to two parts of one day, nor one by a bound."""
    left, right = days(a), days(b)
    if some_hours(a) != some_hours(b) or _bounds(a) != _bounds(b):
        return False
    parts = {m[1] for claim in (a, b) if (m := _PART.search(claim.value.timex))}
    return left is not None and left == right and minutes(a) is minutes(b) is None and len(parts) < 2  # noqa: PLR2004  two parts


def inside(a: Dated, b: Dated) -> bool:
    """Say whether the days of one lie within the other's, and its hour in the part of the day that the other gives."""
    left, right = days(a), days(b)
    if left is None or right is None or _outside_part(a, b) or _outside_part(b, a):
        return False
    return (left[0] <= right[0] and right[1] <= left[1]) or (right[0] <= left[0] and left[1] <= right[1])


def overlapping(a: Dated, b: Dated) -> bool:
    """Say whether they have days in common."""
    left, right = days(a), days(b)
    return left is not None and right is not None and left[0] <= right[1] and right[0] <= left[1]


def same_unresolved(a: Dated, b: Dated) -> bool:
    """Say whether neither has days and both say the same: "Thursday" in two undated documents, "days after" it."""
    told = [(claim.value.timex, _following(claim) if not _KNOWN.search(claim.value.timex) else "") for claim in (a, b)]
    return days(a) is days(b) is None and told[0] == told[1]


def unresolved(a: Dated, b: Dated) -> bool:
    """Say whether one has no days, for want of a publication date, and nothing known of both contradicts the other."""
    if days(a) and days(b):
        return False
    return _known_agrees(a, b)


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
    return question(a).bounded != question(b).bounded and days(a) is not None and days(b) is not None


def distance(a: Dated, b: Dated) -> float:
    """Return from 0.1 to 1 how far two dates are apart: a year or more is 1, hours of one day 0.1."""
    left, right = days(a), days(b)
    if left is None or right is None:
        return 0.5
    gap = max((right[0] - left[1]).days, (left[0] - right[1]).days, 0)
    return round(max(0.1, min(1.0, gap / FARTHEST)), 4)


def _before(claim: Dated) -> str:
    return claim.document.text[max(0, claim.start - _ROOM) : claim.start].lower()


def _side(claim: Dated) -> str:
    """Return on which side of its hour a clock time lies by what stands before it; nothing where that is not said."""
    told = _NEAR.search(_before(claim))
    return told[1].replace("past", "after") if told else ""


def _rough(claim: Dated) -> bool:
    return not _ROUGH.isdisjoint({*_before(claim).split()[-1:], claim.text.lower().partition(" ")[0]})


def _bounds(claim: Dated) -> bool:
    """Say whether a distance is told as a bound: "nearly four years ago"."""
    return _BOUND.search(f"{_before(claim)}{claim.text.lower()}") is not None


def _near(hour: Dated, other: Dated) -> bool:
    side = _side(hour)
    ahead = (minutes(other) or 0) - (minutes(hour) or 0)
    return bool(side) and (-ahead if side == "before" else ahead) % _DAY <= NEAR


def some_hours(claim: Dated) -> bool:
    """Say whether a claim names a part of a day without saying which: "later in the day"."""
    return claim.value.type == "DATE" and _SOME_HOURS.search(f"{_before(claim)}{claim.text.lower()}") is not None


def _following(claim: Dated) -> str:
    """Return the word after a claim, which says to which side of an event it lies."""
    return claim.document.text[claim.end : claim.end + _ROOM].strip().partition(" ")[0].lower()


def _outside_part(whole: Dated, hour: Dated) -> bool:
    part, clock = _PART.search(whole.value.timex), minutes(hour)
    if part is None or clock is None:
        return False
    first, last = _HOURS[part[1]]
    return not (first * 60 <= clock <= last * 60 or (last > 24 and clock <= (last - 24) * 60))  # noqa: PLR2004  past midnight


def _known_agrees(a: Dated, b: Dated) -> bool:
    """Compare what is known: XXXX-WXX-4 may be any Thursday, XXXX-01-06 any sixth of January."""
    for known, other in ((a, b), (b, a)):
        stretch = days(other)
        if (
            days(known) is None
            and stretch
            and stretch[0] == stretch[1]
            and (m := _WEEKDAY.fullmatch(known.value.timex))
        ):
            return stretch[0].isoweekday() == int(m[1])
    left, right = a.value.timex, b.value.timex
    return len(left) != len(right) or all(x == y or "X" in {x, y} for x, y in zip(left, right, strict=True))


def _ahead(claim: Dated) -> bool:
    stretch, published = days(claim), claim.document.published
    return stretch is not None and published is not None and stretch[0] > published


def _meets(limit: Dated, event: Dated) -> bool:
    last, happened = days(limit), days(event)
    other = question(event)
    open_before = question(limit).bounded and not other.bounded and other.phase != "deadline"
    open_before = open_before and not told_as_moved(limit)  # "put off until": the day that holds now
    return bool(last and happened and open_before and happened[1] <= last[1])
