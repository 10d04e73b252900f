"""What two quantities that answer one question come to: ordered levels, the first that applies decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon import Level, Verdict, first_level
from rashomon_plugins.numbers.intervals import allowed, almost, base, rounded
from rashomon_plugins.numbers.question import question_of
from rashomon_plugins.numbers.scope import restates, rises, scope_of
from rashomon_plugins.numbers.told import allows

if TYPE_CHECKING:
    from rashomon import Claim, Judgement
    from rashomon_plugins.numbers.quantity import Quantity

#: Two figures in different units are the same when conversion leaves at most this much between them.
CONVERSION = 0.01
#: A writer who knows of 24 does not write "at least five": a bound left this far behind by a later figure was outgrown.
OUTGROWN = 4
#: What only grows as reports come in.
GROWING = frozenset({"kill", "injure", "damage", "detain", "displace", "rescue", "missing"})
_EXACT = frozenset("=~")
#: What a rounded figure is a multiple of.
_ROUND = 10
_YEAR, _DAY = 365.25, 86_400
#: Half a year may bring a birthday.
_BIRTHDAY = 0.5


def judge(a: Claim[Quantity], b: Claim[Quantity], tolerance: float = 0.0) -> Judgement:
    """Return the verdict on two quantities that answer one question; the same for (b, a), the words in its order.

    ``tolerance`` is the part of the greater one, from 0 and below 1, that two may differ by and still both be right.
    """
    levels = (*LEVELS[:-1], _tolerated(tolerance), LEVELS[-1]) if tolerance else LEVELS
    return first_level(levels, a, b)


def _tolerated(tolerance: float) -> Level[Quantity]:
    return Level(
        "within the tolerance",
        Verdict.COMPATIBLE,
        lambda a, b: _same_ends(a, b, tolerance),
        lambda a, b: f"{_words(a, b)} differ by no more than the tolerance set, {tolerance:g} of the greater",
        distance,
    )


def distance(a: Claim[Quantity], b: Claim[Quantity]) -> float:
    """Return from 0 to 1 how far apart two quantities are: the gap over the greater; 1 where one was not read."""
    left, right = base(a), base(b)
    if left is None or right is None:
        return float(a.text != b.text)
    gap = max(left[0] - right[1], right[0] - left[1], 0.0)
    greatest = max(map(abs, (*left, *right)))
    return min(1.0, gap / greatest) if greatest else 0.0


def _unread(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    return allowed(a) is None or allowed(b) is None


def _same_ends(a: Claim[Quantity], b: Claim[Quantity], tolerance: float) -> bool:
    left, right = base(a), base(b)
    if left is None or right is None:
        return False
    return all(abs(x - y) <= tolerance * max(abs(x), abs(y)) for x, y in zip(left, right, strict=True))


def _as_bound(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether both texts say the same of their figures, "about" and nothing being the same; "nearly" is not."""
    if a.value.bound == b.value.bound:
        return almost(a) == almost(b)
    return {a.value.bound, b.value.bound} <= _EXACT and not (almost(a) or almost(b))


def _equal(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    return a.value.unit == b.value.unit and _same_ends(a, b, 1e-9) and _as_bound(a, b)


def _converted(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    return a.value.unit != b.value.unit and _same_ends(a, b, CONVERSION) and _as_bound(a, b)


def _meet(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    left, right = allows(a), allows(b)
    return left is not None and right is not None and left.meets(right)


def _restated(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether one claim is the other's conversion in brackets: "20 kilometres (12 miles)"."""
    return restates(a, b)


def _risen(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether the greater of two tolls of one day is said to have risen, so that the lesser was before it."""
    left, right = base(a), base(b)
    if left is None or right is None or left[1] == right[1] or not _grows(a, b) or _meet(a, b):
        return False
    same_day = a.document.published is not None and a.document.published == b.document.published
    return same_day and rises(a if left[1] > right[1] else b)


def _outgrown(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether a later, greater figure of something that only grows has left the earlier one behind."""
    course = _course(a, b)
    if course is None or not _grows(a, b):
        return False
    _, earlier, later = course
    return later >= earlier * OUTGROWN if _meet(a, b) else later > earlier


def _course(a: Claim[Quantity], b: Claim[Quantity]) -> tuple[float, float, float] | None:
    """Return the years between two documents, and the greatest value of the earlier and of the later one.

    None where their dates are unknown or the same, or a value was not read.
    """
    order = _in_order(a, b)
    if order is None:
        return None
    first, second = base(order[0]), base(order[1])
    published = [claim.document.published for claim in order]
    if first is None or second is None or published[0] is None or published[1] is None:
        return None
    return (published[1] - published[0]).days / _YEAR, first[1], second[1]


def _grows(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    return bool({question_of(a).fate, question_of(b).fate} & GROWING) and question_of(a).kind == "count"


def _in_order(a: Claim[Quantity], b: Claim[Quantity]) -> tuple[Claim[Quantity], Claim[Quantity]] | None:
    """Return the earlier and the later claim by the dates of their documents; None where they do not differ."""
    left, right = a.document.published, b.document.published
    if left is None or right is None or left == right:
        return None
    return (a, b) if left < right else (b, a)


def _older(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether an age has grown by the years between two documents."""
    course = _course(a, b)
    if course is None or question_of(a).kind != "age":
        return False
    years, earlier, later = course
    return years >= _BIRTHDAY and 0 < (later - earlier) / (_YEAR * _DAY) <= years + 1


def _bounded(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    bounded = not {a.value.bound, b.value.bound} <= _EXACT or allows(a) != allowed(a) or allows(b) != allowed(b)
    return bounded and _meet(a, b)


def _approximate(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    if {a.value.bound, b.value.bound} <= _EXACT and almost(a) != almost(b) and _same_ends(a, b, CONVERSION):
        return _roundly(a) and _roundly(b)
    return _meet(a, b) and "~" in {a.value.bound, b.value.bound}


def _roundly(claim: Claim[Quantity]) -> bool:
    """Say whether a figure ends in zeros, as the rounded figures do that a writer says "nearly" of."""
    return claim.value.high is not None and claim.value.high > 0 and claim.value.high % _ROUND == 0


def _ranged(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    return _meet(a, b)


def _rounds(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    left, right = rounded(a), rounded(b)
    units = a.value.unit != b.value.unit and {a.value.bound, b.value.bound} <= _EXACT
    return units and left is not None and right is not None and left.meets(right)


def _part(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether one figure is named as a part and is not greater than the whole."""
    left, right = base(a), base(b)
    within = [question_of(claim).part or scope_of(claim).local for claim in (a, b)]
    if left is None or right is None or within[0] == within[1] or question_of(a).kind != "count":
        return False
    part, whole = (left, right) if within[0] else (right, left)
    return part[0] <= whole[1]


def _elsewhere(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    directions = {question_of(a).direction, question_of(b).direction} - {None}
    return len(directions) > 1


def _words(a: Claim[Quantity], b: Claim[Quantity]) -> str:
    return f"“{_short(a)}” and “{_short(b)}”"


def _short(claim: Claim[Quantity]) -> str:
    return " ".join(claim.text.split())


def _when(a: Claim[Quantity], b: Claim[Quantity]) -> str:
    first, second = _in_order(a, b) or (a, b)
    return f"“{_short(second)}” is of {second.document.published}, “{_short(first)}” of {first.document.published}"


LEVELS: tuple[Level[Quantity], ...] = (
    Level(
        "unread value",
        Verdict.COMPATIBLE,
        _unread,
        lambda a, b: f"{_words(a, b)} cannot both be read as a number",
        distance,
    ),
    Level(
        "another direction",
        Verdict.DIVERGE,
        _elsewhere,
        lambda a, b: f"{_words(a, b)} are measured in different directions",
    ),
    Level("equal", Verdict.AGREE, _equal, lambda a, b: f"both say the same: {_words(a, b)}"),
    Level("equal after conversion", Verdict.AGREE, _converted, lambda a, b: f"{_words(a, b)} are the same in one unit"),
    Level("restated in brackets", Verdict.AGREE, _restated, lambda a, b: f"{_words(a, b)}: one in another unit"),
    Level(
        "later figure",
        Verdict.UPDATE,
        _outgrown,
        lambda a, b: f"a count that grows as reports come in: {_when(a, b)}",
        distance,
    ),
    Level(
        "has risen since",
        Verdict.UPDATE,
        _risen,
        lambda a, b: f"{_words(a, b)}: the greater is told as having risen",
        distance,
    ),
    Level(
        "older by then", Verdict.COMPATIBLE, _older, lambda a, b: f"an age that time explains: {_when(a, b)}", distance
    ),
    Level(
        "inside the bound",
        Verdict.COMPATIBLE,
        _bounded,
        lambda a, b: f"{_words(a, b)}: one satisfies the bound",
        distance,
    ),
    Level(
        "approximations overlap",
        Verdict.COMPATIBLE,
        _approximate,
        lambda a, b: f"{_words(a, b)} overlap, an approximation taken as wide as readers take it",
        distance,
    ),
    Level("inside the range", Verdict.COMPATIBLE, _ranged, lambda a, b: f"{_words(a, b)} overlap", distance),
    Level(
        "same within rounding",
        Verdict.COMPATIBLE,
        _rounds,
        lambda a, b: f"{_words(a, b)} are one figure, rounded",
        distance,
    ),
    Level(
        "part of the whole",
        Verdict.COMPATIBLE,
        _part,
        lambda a, b: f"{_words(a, b)}: one is a part of the other",
        distance,
    ),
    Level(
        "different", Verdict.DIVERGE, lambda _a, _b: True, lambda a, b: f"{_words(a, b)} cannot both be right", distance
    ),
)
