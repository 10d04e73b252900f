"""What two answers to one question of time come to: the ordered levels of the dates comparator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon import Level, Verdict, first_level
from rashomon_plugins.dates.clocks import MINUTES, NEAR
from rashomon_plugins.dates.relations import (
    after_deadline,
    before_deadline,
    changed_hours,
    close_by,
    distance,
    inside,
    other_clock,
    other_zone,
    overlapping,
    rescheduled,
    same_clock,
    same_days,
    same_instant,
    same_unresolved,
    unresolved,
)
from rashomon_plugins.dates.spans import days

if TYPE_CHECKING:
    from collections.abc import Callable

    from rashomon import Claim, Judgement
    from rashomon_plugins.dates.timex import TimeExpression

    Dated = Claim[TimeExpression]

#: The distance of two dates that can both be true.
LITTLE = 0.05


def _tell(claim: Dated) -> str:
    """Tell a date as written and what it comes to."""
    stretch = days(claim)
    if claim.text == claim.value.timex:
        return f'"{claim.text}"'  # a bare year says all there is
    if stretch is None:
        return f'"{claim.text}" ({claim.value.timex})'
    first, last = (day.isoformat() for day in stretch)
    return f'"{claim.text}" ({first})' if first == last else f'"{claim.text}" ({first} to {last})'


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


def _different(a: Dated, b: Dated) -> str:
    years = all(claim.text == claim.value.timex for claim in (a, b))
    return _saying("are different years" if years else "are different days")(a, b)


_MOVED = "differ: the first told was still a plan, the other was told later"
_BOTH = "can both be: "
#: First match wins.
LEVELS: tuple[Level[TimeExpression], ...] = (
    Level(
        "same clock time",
        Verdict.AGREE,
        same_clock,
        _saying("are the same time of day"),
        otherwise=f"They would differ if they were more than {MINUTES} minutes apart, or one were told roughly.",
    ),
    Level(
        "same time in two zones",
        Verdict.AGREE,
        same_instant,
        _saying("are the same time told in two zones"),
        otherwise="They would differ if one were told in another zone than it names.",
    ),
    Level(
        "in another time zone",
        Verdict.COMPATIBLE,
        other_zone,
        _saying("are told in different time zones"),
        _little,
        "They would agree or differ once the zone of the one that names none were known.",
    ),
    Level(
        "near the hour",
        Verdict.COMPATIBLE,
        close_by,
        _saying(_BOTH + "one is told roughly, or by its nearness to the hour"),
        _little,
        f"They would diverge if they were more than {MINUTES} minutes apart, or {NEAR} from an hour told as near.",
    ),
    Level(
        "other hours since",
        Verdict.UPDATE,
        changed_hours,
        _saying("are different times of day: the later document tells its own as the one that now holds"),
        distance,
        "They would diverge if the later document told its hour as the one that had held all along.",
    ),
    Level(
        "another clock time",
        Verdict.DIVERGE,
        other_clock,
        _saying("are different times of day"),
        distance,
        f"They would agree if they were within {MINUTES} minutes, or told in zones that make up the difference.",
    ),
    Level(
        "same days",
        Verdict.AGREE,
        same_days,
        _saying("come to the same days"),
        otherwise="They would differ if one of them were counted from another day, or one named another day.",
    ),
    Level(
        "one inside the other",
        Verdict.COMPATIBLE,
        inside,
        _saying(_BOTH + "one lies within the other"),
        _little,
        "They would diverge if the narrower lay outside the wider, and agree if both covered the same days.",
    ),
    Level(
        "overlapping",
        Verdict.COMPATIBLE,
        overlapping,
        _saying(_BOTH + "they have days in common"),
        _little,
        "They would diverge if they had no day in common, and agree if both covered the same days.",
    ),
    Level(
        "same as far as told",
        Verdict.AGREE,
        same_unresolved,
        _saying("say the same, and neither has a date to count from"),
        otherwise="They would differ if the dates of their documents, once known, put them on different days.",
    ),
    Level(
        "not resolved",
        Verdict.COMPATIBLE,
        unresolved,
        _saying(_BOTH + "one has no date to count from"),
        _little,
        "They would agree or diverge once the one without a date to count from had one (--published).",
    ),
    Level(
        "before the deadline",
        Verdict.COMPATIBLE,
        before_deadline,
        _saying(_BOTH + "one is a last day"),
        _little,
        "They would diverge if the day lay beyond the last day.",
    ),
    Level(
        "rescheduled",
        Verdict.UPDATE,
        rescheduled,
        _saying(_MOVED),
        distance,
        "They would diverge if the earlier document had told it as done, and agree if the plan had been kept.",
    ),
    Level(
        "after the deadline",
        Verdict.DIVERGE,
        after_deadline,
        _saying("differ: one is past the last day"),
        distance,
        "They would both be possible if the day lay on or before the last day, or the last day were put off.",
    ),
    Level(
        "different days",
        Verdict.DIVERGE,
        _always,
        _different,
        distance,
        "They would agree if both came to one day; told as a plan in the earlier document, it would be an update.",
    ),
)


def judge(a: Dated, b: Dated) -> Judgement:
    """Return the verdict on two dates that answer the same question."""
    return first_level(LEVELS, a, b)
