"""How two quantities that answer one question can stand to each other: equal, converted, bounded, outgrown."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from rashomon_plugins.numbers.intervals import allowed, almost, base, limited, measure, proportion, strict
from rashomon_plugins.numbers.measured import same_measures
from rashomon_plugins.numbers.moments import at_peak, at_work
from rashomon_plugins.numbers.question import question_of
from rashomon_plugins.numbers.roles import MOVING, PLANNED
from rashomon_plugins.numbers.rounding import grain, rounding
from rashomon_plugins.numbers.rows import row_of
from rashomon_plugins.numbers.scope import restates, rises, scope_of
from rashomon_plugins.numbers.settings import DEFAULTS
from rashomon_plugins.numbers.times import moving, provisional
from rashomon_plugins.numbers.told import allows
from rashomon_plugins.numbers.units import money, unit_named

if TYPE_CHECKING:
    from rashomon import Claim
    from rashomon_plugins.numbers.quantity import Quantity
    from rashomon_plugins.numbers.settings import Settings

#: What only grows as reports come in.
GROWING = frozenset({"kill", "injure", "damage", "detain", "displace", "rescue", "missing", "infect"})
#: What news can tell to have changed; sums of money too.
_MOVED = frozenset({"count", "percentage", "area"})
#: The least distance of a divergence.
_LEAST = 0.01
_EXACT = frozenset("=~")
#: What a rounded figure is a multiple of.
_ROUND = 10
_YEAR, _DAY, _WEEK = 365.25, 86_400, 7
#: A quarter of a year may bring a birthday.
_BIRTHDAY = 0.25
#: The class of those told by their nation.
_NATIONALS = "national*"
#: Degrees Celsius within which two scales say the same: half a degree of either, as temperatures are told.
_DEGREE = 0.5
#: Units of time that have no fixed length in days.
_CALENDRIC = frozenset({"month", "year", "decade", "century"})


def distance(a: Claim[Quantity], b: Claim[Quantity]) -> float:
    """Return from 0 to 1 how far apart two quantities are: the gap over the greater; 1 where one was not read."""
    left, right = base(a), base(b)
    if left is None or right is None:
        return float(a.text != b.text)
    gap = max(left[0] - right[1], right[0] - left[1], 0.0)
    greatest = max(map(abs, (*left, *right)))
    return min(1.0, gap / greatest) if greatest else 0.0


def gap(a: Claim[Quantity], b: Claim[Quantity]) -> float:
    """Return the distance of two quantities that cannot both be right: never 0, which says that they are the same."""
    return max(_LEAST, distance(a, b))


def unread(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether the value of either was not read."""
    return allowed(a) is None or allowed(b) is None


def same_ends(a: Claim[Quantity], b: Claim[Quantity], tolerance: float) -> bool:
    """Say whether both ends of two quantities differ by at most this part of the greater, in one unit."""
    left, right = base(a), base(b)
    if left is None or right is None:
        return False
    return all(abs(x - y) <= tolerance * max(abs(x), abs(y)) for x, y in zip(left, right, strict=True))


def _as_bound(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether both texts say the same of their figures, "about" and nothing being the same.

    "Nearly" is not, nor is "more than" the same as "at least".
    """
    if a.value.bound == b.value.bound:
        return almost(a) == almost(b) and strict(a) == strict(b)
    return {a.value.bound, b.value.bound} <= _EXACT and not (almost(a) or almost(b))


def equal(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether two quantities of one unit say the same."""
    return measure(a) == measure(b) and same_ends(a, b, 1e-9) and _as_bound(a, b)


def converted(a: Claim[Quantity], b: Claim[Quantity], settings: Settings = DEFAULTS) -> bool:
    """Say whether two quantities of different units say the same after conversion."""
    if measure(a) == measure(b) or not _as_bound(a, b):
        return False
    if proportion(a) != proportion(b):
        return _apart(a, b) <= grain(a if proportion(b) else b) / 2
    if question_of(a).kind == question_of(b).kind == "temperature":
        return _apart(a, b) <= _DEGREE
    return same_ends(a, b, settings.conversion) and _calendric(a) == _calendric(b)


def _apart(a: Claim[Quantity], b: Claim[Quantity]) -> float:
    """Return the greatest difference of the ends of two quantities in their base unit."""
    left, right = base(a) or (inf, inf), base(b) or (inf, inf)
    return max(abs(left[0] - right[0]), abs(left[1] - right[1]))


def _calendric(claim: Claim[Quantity]) -> bool:
    """Say whether a duration is told in units that have no fixed length in days: three months are not 90 days."""
    return (claim.value.unit or "") in _CALENDRIC


def meet(a: Claim[Quantity], b: Claim[Quantity], settings: Settings = DEFAULTS) -> bool:
    """Say whether some value is allowed by both."""
    left, right = allows(a, settings), allows(b, settings)
    return left is not None and right is not None and left.meets(right)


def restated(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether one claim is the other's conversion in brackets: "20 kilometres (12 miles)"."""
    return restates(a, b)


def repeated(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether one text gives one count twice, once without the bound it bears elsewhere, as headlines do."""
    bare = "=" in {a.value.bound, b.value.bound} or (allows(a) == allows(b) and not (almost(a) or almost(b)))
    return a.document is b.document and measure(a) == measure(b) and same_ends(a, b, 1e-9) and bare


def risen(a: Claim[Quantity], b: Claim[Quantity], settings: Settings = DEFAULTS) -> bool:
    """Say whether one of two tolls of one day is said to have risen, so that the greater was told after the lesser."""
    left, right = base(a), base(b)
    if left is None or right is None or left[1] == right[1] or not _grows(a, b) or meet(a, b, settings):
        return False
    same_day = a.document.published is not None and a.document.published == b.document.published
    return same_day and (rises(a) or rises(b))


def outgrown(a: Claim[Quantity], b: Claim[Quantity], settings: Settings = DEFAULTS) -> bool:
    """Say whether a later, greater figure of something that only grows has left the earlier one behind."""
    course = _course(a, b)
    if course is None or (scope_of(a).year and scope_of(b).year):
        return False
    _, earlier, later = course
    if not _grows(a, b):
        return _moved(a, b) and later != earlier and not meet(a, b, settings) and not rounding(a, b, settings)
    if meet(a, b, settings):
        return later >= earlier * settings.outgrown
    return later > earlier or {question_of(a).fate, question_of(b).fate} <= {"missing", None}


def _moved(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether the later of two figures is told as the state so far or as changed; no age, rank or speed is.

    Of states that end ("without power") and of offers any later figure is.
    """
    order, role = in_order(a, b), question_of(a).role if question_of(a).role == question_of(b).role else None
    if order is not None and (role in MOVING or (role in PLANNED and _weeks(*order)) or at_work(a, b)):
        return True
    if order is None or not (_movable(a, b) or money(unit_named(a.value.unit))):
        return False
    return moving(order[1]) or provisional(order[0]) or at_peak(order[1])


def _movable(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    kind = question_of(a).kind
    return kind in _MOVED or (kind == "time" and same_measures(a, b, kind))


def _weeks(earlier: Claim[Quantity], later: Claim[Quantity]) -> bool:
    """Say whether a week or more lies between the documents of two claims."""
    first, second = earlier.document.published, later.document.published
    return first is not None and second is not None and (second - first).days >= _WEEK


def _course(a: Claim[Quantity], b: Claim[Quantity]) -> tuple[float, float, float] | None:
    """Return the years between two documents, and the greatest value of the earlier and of the later one.

    None where their dates are unknown or the same, or a value was not read.
    """
    order = in_order(a, b)
    if order is None:
        return None
    first, second = base(order[0]), base(order[1])
    published = [claim.document.published for claim in order]
    if first is None or second is None or published[0] is None or published[1] is None:
        return None
    return (published[1] - published[0]).days / _YEAR, first[1], second[1]


def _grows(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    return bool({question_of(a).fate, question_of(b).fate} & GROWING) and question_of(a).kind == "count"


def in_order(a: Claim[Quantity], b: Claim[Quantity]) -> tuple[Claim[Quantity], Claim[Quantity]] | None:
    """Return the earlier and the later claim by the dates of their documents; None where they do not differ."""
    left, right = a.document.published, b.document.published
    if left is None or right is None or left == right:
        return None
    return (a, b) if left < right else (b, a)


def birthday(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether an age is a year greater in a document of months later."""
    course = _course(a, b)
    if course is None or question_of(a).kind != "age":
        return False
    years, earlier, later = course
    return years >= _BIRTHDAY and round((later - earlier) / (_YEAR * _DAY)) == 1


def older(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether an age has grown by the years between two documents."""
    course = _course(a, b)
    if course is None or question_of(a).kind != "age":
        return False
    years, earlier, later = course
    return years >= _BIRTHDAY and 0 < (later - earlier) / (_YEAR * _DAY) <= years + 1


def bounded(a: Claim[Quantity], b: Claim[Quantity], settings: Settings = DEFAULTS) -> bool:
    """Say whether one is a bound that the other satisfies, as its text bounds it."""
    own = not {a.value.bound, b.value.bound} <= _EXACT or limited(a) or limited(b)
    bounded = own or allows(a) != allowed(a) or allows(b) != allowed(b)
    return bounded and meet(a, b, settings)


def approximate(a: Claim[Quantity], b: Claim[Quantity], settings: Settings = DEFAULTS) -> bool:
    """Say whether one is an approximation as wide as the other."""
    if {a.value.bound, b.value.bound} <= _EXACT and almost(a) != almost(b) and same_ends(a, b, settings.conversion):
        return _roundly(a) and _roundly(b)
    return meet(a, b, settings) and "~" in {a.value.bound, b.value.bound}


def _roundly(claim: Claim[Quantity]) -> bool:
    """Say whether a figure ends in zeros, as the rounded figures do that a writer says "nearly" of."""
    return claim.value.high is not None and claim.value.high > 0 and claim.value.high % _ROUND == 0


def rounds(a: Claim[Quantity], b: Claim[Quantity], settings: Settings = DEFAULTS) -> bool:
    """Say whether two figures can both be right, rounded to the digits written."""
    return rounding(a, b, settings)


def part(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether one figure is named as a part and is not greater than the whole, or its row makes the whole."""
    left, right = base(a), base(b)
    if left is None or right is None or question_of(a).kind != "count":
        return False
    if row_of(a) == right[0] == right[1] or row_of(b) == left[0] == left[1]:
        return True
    if _of_one_kind(a, b):
        return False
    within = [question_of(claim).part or scope_of(claim).local for claim in (a, b)]
    lesser, whole = (left, right) if within[0] else (right, left)
    return within[0] != within[1] and lesser[0] <= whole[1]


def _of_one_kind(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether both count the same people: "among them 11 Britons" is no part of 12 Britons."""
    one, other = question_of(a), question_of(b)
    return one.group == other.group == _NATIONALS and not (scope_of(a).local or scope_of(b).local)


def tolerated(a: Claim[Quantity], b: Claim[Quantity], settings: Settings = DEFAULTS) -> bool:
    """Say whether two figures differ by no more than users said that any two may."""
    return settings.tolerance > 0 and same_ends(a, b, settings.tolerance)


def elsewhere(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether two distances are measured towards different points of the compass."""
    directions = {question_of(a).direction, question_of(b).direction} - {None}
    return len(directions) > 1
