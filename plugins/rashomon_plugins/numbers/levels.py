"""The levels by which two quantities that answer one question are judged, in order; the first that applies decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon import Level, Verdict, first_level
from rashomon_plugins.numbers import comparing as pair
from rashomon_plugins.numbers.comparing import distance

if TYPE_CHECKING:
    from rashomon import Claim, Judgement
    from rashomon_plugins.numbers.quantity import Quantity


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
        lambda a, b: pair.same_ends(a, b, tolerance),
        lambda a, b: f"{_words(a, b)} differ by no more than the tolerance set, {tolerance:g} of the greater",
        distance,
        otherwise=f"They would diverge if the tolerance set were smaller than {tolerance:g}.",
    )


def _words(a: Claim[Quantity], b: Claim[Quantity]) -> str:
    return f"“{_short(a)}” and “{_short(b)}”"


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
        otherwise=f"They would diverge if more than {pair.CONVERSION:.0%} and rounding lay between them in one unit.",
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
        "older by then",
        Verdict.COMPATIBLE,
        pair.older,
        lambda a, b: f"an age that time explains: {_when(a, b)}",
        distance,
        otherwise="They would diverge if the documents were published less than half a year apart.",
    ),
    Level(
        "inside the bound",
        Verdict.COMPATIBLE,
        pair.bounded,
        lambda a, b: f"{_words(a, b)}: one satisfies the bound",
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
        lambda a, b: f"{_words(a, b)} are one figure, rounded",
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
        "different",
        Verdict.DIVERGE,
        lambda _a, _b: True,
        lambda a, b: f"{_words(a, b)} cannot both be right",
        distance,
        otherwise="They could both be right if one were a bound or a rounding, or counted another part, place or time.",
    ),
)
