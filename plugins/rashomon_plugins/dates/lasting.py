"""How long one document says that a thing lasted, against the days on which another says it began and ended."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from rashomon import Finding, Level, Verdict, first_level
from rashomon_plugins.dates.question import question
from rashomon_plugins.dates.spans import days
from rashomon_plugins.dates.wording import cosine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from rashomon import Claim
    from rashomon_plugins.dates.timex import TimeExpression

    Dated = Claim[TimeExpression]

#: By how many days a count is off where the first and the last day may both be counted.
_COUNTED = 1.0
#: Days that a unit of length lasts, and by how many a told length may be off: half the unit, since lengths are told
#: in whole ones, and at least a day.
_UNITS = {"D": (1.0, _COUNTED), "W": (7.0, 3.5), "M": (30.44, 15.2), "Y": (365.25, 182.6)}
_LENGTH = re.compile(r"P([0-9]{1,4})([DWMY])")
_MORE = re.compile(r"(?:more than|at least|no less than|not less than|over)\b", re.IGNORECASE)
_LESS = re.compile(
    r"(?:less than|fewer than|no more than|not more than|up to|at most|within|under|nearly|almost)\b", re.IGNORECASE
)
_ROOM = 14
#: The share of their words from which a length and a begin and an end are told of one thing.
_ALIKE = 0.25
#: Event classes that a length itself is told by ("lasted").
_NO_THING = frozenset({None, "last"})
#: How sure it is that the question is the same: less than of two dates, so that a fact is made of those first.
_AFFINITY = 0.5
#: The distance of what can both be.
_LITTLE = 0.05
#: Days over which two lengths are as far apart as can be.
_FARTHEST = 365


@frozen
class Length:
    """A told length in days: at least ``low`` and at most ``high``; ``bounded`` where only one of them is told."""

    low: float
    high: float
    bounded: bool = False


def length(claim: Dated) -> Length | None:
    """Return what a duration says of a length: "10 days", "more than a week"; None where it counts nothing."""
    m = _LENGTH.fullmatch(claim.value.timex) if claim.value.type == "DURATION" else None
    if m is None:
        return None
    unit, slack = _UNITS[m[2]]
    told = int(m[1]) * unit
    words = claim.document.text[max(0, claim.start - _ROOM) : claim.end]
    if _LESS.search(words):
        return Length(0.0, told + _COUNTED, bounded=True)
    if _MORE.search(words):
        return Length(told - _COUNTED, float("inf"), bounded=True)
    return Length(told - slack, told + slack)


def across(left: Sequence[Dated], right: Sequence[Dated]) -> Iterator[Finding]:
    """Yield a finding for each length that one side tells and the other tells the begin and the end of."""
    for lengths, days_told, mirrored in ((left, right, False), (right, left, True)):
        for claim in lengths:
            if length(claim) is not None and (spell := _spell(claim, days_told)):
                found = _finding(claim, *spell)
                yield evolve(found, left=found.right, right=found.left) if mirrored else found


def _spell(claim: Dated, told: Iterable[Dated]) -> tuple[Dated, Dated] | None:
    """Return the claims of the begin and the end of what a length is told of; None unless each is told of one day."""
    same = [each for each in told if _single(each) and _one_thing(claim, each)]
    begins, ends = ([each for each in same if question(each).phase == phase] for phase in ("begin", "complete"))
    if any(len({_day(each) for each in side}) != 1 for side in (begins, ends)) or _day(begins[0]) >= _day(ends[0]):
        return None
    return begins[0], ends[0]


def _single(claim: Dated) -> bool:
    """Say whether a claim is one day on which something happened, not the last day for it."""
    stretch = days(claim)
    return stretch is not None and stretch[0] == stretch[1] and not question(claim).bounded


def _day(claim: Dated) -> date:
    stretch = days(claim)
    if stretch is None:
        msg = f"{claim.text} has no day"
        raise ValueError(msg)
    return stretch[0]


def _one_thing(claim: Dated, day: Dated) -> bool:
    """Say whether a length and a day are told of one event, or, where it has no name, of one noun."""
    a, b = question(claim), question(day)
    if a.event in _NO_THING:
        named = (a.clause & b.clause) - b.names.keys()
        return b.event in _NO_THING and bool(named - b.happenings)
    return a.event == b.event and cosine(a.words, b.words) >= _ALIKE


def _finding(claim: Dated, begin: Dated, end: Dated) -> Finding:
    judged = first_level(_levels(_Lasted(begin)), claim, end)
    verdict, level, reason = judged.verdict, judged.level, judged.reason
    return Finding("", claim, end, verdict, level, judged.distance, reason, _AFFINITY, judged.otherwise)


@frozen
class _Lasted:
    """How a length relates to the days from ``begin`` to an end."""

    begin: Dated

    def between(self, end: Dated) -> int:
        return (_day(end) - _day(self.begin)).days

    def fits(self, claim: Dated, end: Dated) -> bool:
        told = length(claim)
        return told is not None and told.low <= self.between(end) <= told.high

    def exact(self, claim: Dated, end: Dated) -> bool:
        told = length(claim)
        return told is not None and not told.bounded and self.fits(claim, end)

    def apart(self, claim: Dated, end: Dated) -> float:
        told, days = length(claim) or Length(0.0, 0.0), self.between(end)
        return round(min(1.0, max(0.1, max(told.low - days, days - told.high) / _FARTHEST)), 4)

    def saying(self, how: str) -> Callable[[Dated, Dated], str]:
        def reason(claim: Dated, end: Dated) -> str:
            stretch = f"{_day(self.begin).isoformat()} to {_day(end).isoformat()}"
            return f'"{claim.text}" and {stretch} ({self.between(end)} days) {how}'

        return reason


def _levels(lasted: _Lasted) -> tuple[Level[TimeExpression], ...]:
    """Return the levels of a length and the end of what began on a day; first match wins."""
    return (
        Level(
            "as long as from begin to end",
            Verdict.AGREE,
            lasted.exact,
            lasted.saying("are the same length"),
            otherwise="They would differ if it had begun or ended more than half a unit of the length sooner or later.",
        ),
        Level(
            "within the length told",
            Verdict.COMPATIBLE,
            lasted.fits,
            lasted.saying("can both be: the length is told as a bound"),
            lambda _claim, _end: _LITTLE,
            "They would diverge if begin and end lay beyond the bound.",
        ),
        Level(
            "lasted other than planned",
            Verdict.UPDATE,
            _planned,
            lasted.saying("differ: the length was told before the end had come"),
            lasted.apart,
            "They would diverge if the length had been told after the end.",
        ),
        Level(
            "lasted longer or shorter",
            Verdict.DIVERGE,
            lambda _claim, _end: True,
            lasted.saying("are different lengths"),
            lasted.apart,
            "They would agree if begin and end lay as many days apart as the length says.",
        ),
    )


def _planned(claim: Dated, end: Dated) -> bool:
    """Say whether a length was told before the end that a later document tells of."""
    told, later = claim.document.published, end.document.published
    return told is not None and later is not None and told < _day(end) <= later
