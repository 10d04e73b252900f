"""The levels by which two quantities that answer one question are judged, in order; the first that applies decides."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING, Protocol

from attrs import evolve

from rashomon import Level, Verdict, first_level
from rashomon_plugins.numbers import comparing as pair
from rashomon_plugins.numbers.comparing import distance
from rashomon_plugins.numbers.intervals import limited
from rashomon_plugins.numbers.question import question_of
from rashomon_plugins.numbers.results import opposite
from rashomon_plugins.numbers.settings import DEFAULTS, Settings
from rashomon_plugins.numbers.told import bounding
from rashomon_plugins.numbers.units import money, unit_named

if TYPE_CHECKING:
    from rashomon import Claim, Judgement
    from rashomon_plugins.numbers.quantity import Quantity


def judge(a: Claim[Quantity], b: Claim[Quantity], settings: Settings = DEFAULTS) -> Judgement:
    """Return the verdict on two quantities that answer one question; the same for (b, a), the words in its order."""
    found = first_level(_levels(settings), a, b)
    return evolve(found, otherwise=_otherwise(a)) if found.level == _DIFFERENT else found


def _otherwise(claim: Claim[Quantity]) -> str:
    """Say what would have to be true of two figures of one kind that cannot both be right."""
    currency = (claim.value.unit or "").partition(" per ")[0]
    return _OF_MONEY if money(unit_named(currency)) else _OTHERWISE.get(question_of(claim).kind, _OF_COUNTS)


#: What would have to be true of two figures that cannot both be right, by the kind of quantity.
_OTHERWISE = {
    "age": "They would agree if they were the ages of two people, or if a birthday lay between the two texts.",
    "length": "They could both be right if one were rounded, or measured from another point or in another direction.",
    "time": "They could both be right if one were rounded, or counted from another beginning or to another end.",
    "speed": "They could both be right if one were rounded, or measured at another moment.",
    "magnitude": "They could both be right if one were a first reading, or measured on another scale.",
    "percentage": "They could both be right if one were rounded, or a share of another whole or at another time.",
    "rank": "They could both be right if one text counted from another beginning, or left some out.",
}
_OF_COUNTS = "They could both be right if one were a bound or a rounding, or counted another part, place or time."
_DIFFERENT = "different"
_OF_MONEY = "They could both be right if one were rounded, or for another period, or before what the other takes off."


class _Rule(Protocol):
    """When a level applies, by the settings in force."""

    def __call__(self, a: Claim[Quantity], b: Claim[Quantity], settings: Settings = DEFAULTS) -> bool: ...


#: The rules that settings move.
_MOVED: dict[object, _Rule] = {
    rule: rule
    for rule in (
        pair.converted,
        pair.outgrown,
        pair.risen,
        pair.bounded,
        pair.approximate,
        pair.meet,
        pair.rounds,
        pair.tolerated,
    )
}


@lru_cache(maxsize=16)
def _levels(settings: Settings) -> tuple[Level[Quantity], ...]:
    """Return the levels with the rules that settings move bound to these."""
    return tuple(
        evolve(level, applies=partial(_MOVED[level.applies], settings=settings)) if level.applies in _MOVED else level
        for level in LEVELS
    )


def _words(a: Claim[Quantity], b: Claim[Quantity]) -> str:
    return f"“{_short(a)}” and “{_short(b)}”"


def _bounds(a: Claim[Quantity], b: Claim[Quantity]) -> str:
    """Quote two claims with the bound that their texts give them elsewhere, or that stands before them."""
    return " and ".join(_bound(claim) for claim in (a, b))


def _bound(claim: Claim[Quantity]) -> str:
    if limited(claim):
        return f"“within {_short(claim)}”"
    elsewhere = bounding(claim)
    return f"“{_short(claim)}”" + (f" (“{_short(elsewhere)}” elsewhere in the text)" if elsewhere else "")


def _short(claim: Claim[Quantity]) -> str:
    return " ".join(claim.text.split())


def _when(a: Claim[Quantity], b: Claim[Quantity]) -> str:
    first, second = pair.in_order(a, b) or (a, b)
    return f"“{_short(second)}” is of {second.document.published}, “{_short(first)}” of {first.document.published}"


LEVELS: tuple[Level[Quantity], ...] = (
    Level(
        "unread value",
        Verdict.COMPATIBLE,
        pair.unread,
        lambda a, b: f"{_words(a, b)} cannot both be read as a number",
        distance,
        otherwise="They could agree or diverge if both were written as a number that can be read.",
    ),
    Level(
        "another direction",
        Verdict.DIVERGE,
        pair.elsewhere,
        lambda a, b: f"{_words(a, b)} are measured in different directions",
        otherwise="They could agree if both were measured towards the same point of the compass.",
    ),
    Level(
        "profit and loss",
        Verdict.DIVERGE,
        opposite,
        lambda a, b: f"{_words(a, b)}: one is told as a profit, the other as a loss",
        lambda _a, _b: 1.0,
        otherwise="They would be compared by their values if both were told as a profit, or both as a loss.",
    ),
    Level(
        "equal",
        Verdict.AGREE,
        pair.equal,
        lambda a, b: f"both say the same: {_words(a, b)}",
        otherwise="They would diverge if one of the figures were another one, or of another unit.",
    ),
    Level(
        "equal after conversion",
        Verdict.AGREE,
        pair.converted,
        lambda a, b: f"{_words(a, b)} are the same in one unit",
        otherwise="They would diverge if more than rounding lay between them in one unit.",
    ),
    Level(
        "restated in brackets",
        Verdict.AGREE,
        pair.restated,
        lambda a, b: f"{_words(a, b)}: one in another unit",
        otherwise="They would be compared by their values if one did not stand in brackets right after the other.",
    ),
    Level(
        "bound left out",
        Verdict.AGREE,
        pair.repeated,
        lambda a, b: f"{_words(a, b)}: one text gives one figure, once without its bound",
        otherwise="They would only be compatible if two texts gave them, one with and one without the bound.",
    ),
    Level(
        "later figure",
        Verdict.UPDATE,
        pair.outgrown,
        lambda a, b: f"a count that grows as reports come in: {_when(a, b)}",
        distance,
        otherwise="They would diverge if both were published on one day, or if the greater figure were the earlier.",
    ),
    Level(
        "has risen since",
        Verdict.UPDATE,
        pair.risen,
        lambda a, b: f"{_words(a, b)} are of one day, and the count is told as having risen",
        distance,
        otherwise="They would diverge if neither text said that the count had risen.",
    ),
    Level(
        "a birthday since",
        Verdict.UPDATE,
        pair.birthday,
        lambda a, b: f"a birthday lies between: {_when(a, b)}",
        distance,
        otherwise="They would diverge if no birthday could lie between the dates of the documents.",
    ),
    Level(
        "older by then",
        Verdict.COMPATIBLE,
        pair.older,
        lambda a, b: f"an age that time explains: {_when(a, b)}",
        distance,
        otherwise="They would diverge if the documents were published less than three months apart.",
    ),
    Level(
        "inside the bound",
        Verdict.COMPATIBLE,
        pair.bounded,
        lambda a, b: f"{_bounds(a, b)}: one satisfies the bound",
        distance,
        otherwise="They would diverge if the figure lay beyond the bound, and agree if both gave the same bound.",
    ),
    Level(
        "approximations overlap",
        Verdict.COMPATIBLE,
        pair.approximate,
        lambda a, b: f"{_words(a, b)} overlap, an approximation taken as wide as readers take it",
        distance,
        otherwise="They would diverge if the approximate figure were meant exactly, or lay further from the other.",
    ),
    Level(
        "inside the range",
        Verdict.COMPATIBLE,
        pair.meet,
        lambda a, b: f"{_words(a, b)} overlap",
        distance,
        otherwise="They would diverge if the figure lay outside the range that the other text gives.",
    ),
    Level(
        "same within rounding",
        Verdict.COMPATIBLE,
        pair.rounds,
        lambda a, b: f"{_words(a, b)} can both be right, rounded to the digits written",
        distance,
        otherwise="They would diverge if the figures were exact to one more digit than is written.",
    ),
    Level(
        "part of the whole",
        Verdict.COMPATIBLE,
        pair.part,
        lambda a, b: f"{_words(a, b)}: one is a part of the other",
        distance,
        otherwise="They would diverge if both held for the whole, or if the part were greater than the whole.",
    ),
    Level(
        "within the tolerance",
        Verdict.COMPATIBLE,
        pair.tolerated,
        lambda a, b: f"{_words(a, b)} differ by no more than the tolerance set",
        distance,
        otherwise="They would diverge if the tolerance set were smaller than what lies between them.",
    ),
    Level(
        _DIFFERENT,
        Verdict.DIVERGE,
        lambda _a, _b: True,
        lambda a, b: f"{_words(a, b)} cannot both be right",
        pair.gap,
        otherwise=_OF_COUNTS,
    ),
)
