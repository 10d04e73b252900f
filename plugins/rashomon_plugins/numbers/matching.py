"""How sure it is that two quantities answer one question."""

from __future__ import annotations

from math import exp, log
from typing import TYPE_CHECKING

from rashomon_plugins.language.context import context, similarity
from rashomon_plugins.language.sentences import sentence_at
from rashomon_plugins.numbers.intervals import base, rounded, vague
from rashomon_plugins.numbers.question import question_of
from rashomon_plugins.numbers.scope import restates, scope_of
from rashomon_plugins.numbers.told import allows, close, crowd, first, told

if TYPE_CHECKING:
    from rashomon import Claim
    from rashomon_plugins.language.context import Context
    from rashomon_plugins.numbers.quantity import Quantity
    from rashomon_plugins.numbers.question import Question

#: Weights of a logistic model, rounded from a fit on the labelled events of the development set (2026-11-22).
#: What the two sentences share, what they count, what befalls it, and how near the figures are.
WEIGHTS = {
    "similarity": 2.0,
    "measure": 0.8,
    "similarity of measures": 1.2,
    "same noun": 1.6,
    "same kind of noun": 0.0,
    "general and specific noun": -0.6,
    "specific nouns": -0.6,
    "other noun": -2.5,
    "one noun": -0.3,
    "no noun": 0.2,
    "same fate": 0.6,
    "same fate of people": 1.2,
    "other fate": -2.0,
    "one fate": -1.2,
    "no fate": -0.7,
    "same figure": 2.9,
    "same toll": 1.5,
    "same measure": 4.8,
    "same precise figure": 1.1,
    "near figure": 1.5,
    "far figure": -2.0,
    "crowd": -1.7,
    "first and later": -0.6,
    "one vague": -0.9,
    "same place": 0.9,
    "other place": -0.3,
    "one on top": -3.0,
    "told elsewhere": -2.0,
    "other year": -5.0,
    "one of another year": -4.0,
    "other age": -2.0,
    "same age": 1.0,
    "one local": -1.0,
    "one listed": -1.0,
    "other type": -2.0,
    "other side in time": -2.0,
    "conflict": -0.3,
}
#: Log odds of a pair that shares nothing, moved so that what the framework aligns (0.5) is one chance in four.
_NOTHING = -1.4 + 1.1
#: Two quantities of one text are told as contradicting each other only from 0.8 on; below that lies what is unsure.
_UNSURE_WITHIN, _APART_WITHIN = 0.79, 0.49
#: What befell bodies: the dead are never the injured, however alike the sentences.
_CASUALTIES = frozenset({"kill", "injure", "missing"})
#: Where figures are near by their difference: half a magnitude, two years of age.
_REACH = {"magnitude": 0.5, "age": 2 * 31_557_600}
#: Years by which reports err on an age.
_MISREPORTED = 1
_NEAR, _FAR = log(1.5), log(3)


def affinity(a: Claim[Quantity], b: Claim[Quantity]) -> float:
    """Return from 0 to 1 how sure it is that two claims answer the same question; 0 for others."""
    left, right = question_of(a), question_of(b)
    if restates(a, b) and left.kind == right.kind:
        return 1.0
    if left.kind != right.kind or (left.fate != right.fate and {left.fate, right.fate} <= _CASUALTIES):
        return 0.0
    most = _within(a, b) if a.document is b.document else 1.0
    if most <= _APART_WITHIN:
        return most
    alike = similarity(_context(a), _context(b))
    odds = _NOTHING + WEIGHTS["similarity"] * alike + _figures(a, b) + WEIGHTS["crowd"] * crowd(a, b)
    odds += WEIGHTS["first and later"] * (first(a) != first(b)) + WEIGHTS["one vague"] * (vague(a) != vague(b))
    if left.place and right.place:
        odds += WEIGHTS["same place" if left.place == right.place else "other place"]
    if left.kind in {"count", "rank"}:
        odds += WEIGHTS[_nouns(left, right)] + WEIGHTS[_fates(left, right)]
    else:
        odds += WEIGHTS["other side in time"] * (scope_of(a).side != scope_of(b).side)
        odds += WEIGHTS["measure"] + WEIGHTS["similarity of measures"] * alike
    odds += WEIGHTS["one on top"] * (left.fate != "injure" and scope_of(a).more != scope_of(b).more)
    if odds + WEIGHTS["same age"] > 0:  # else no conflict, which is dear to weigh, can make it one question
        odds += _conflict(a, b)
    return min(1 / (1 + exp(-odds)), most)


def _context(claim: Claim[Quantity]) -> Context:
    return context(claim.document, claim.start, claim.end)


def _within(a: Claim[Quantity], b: Claim[Quantity]) -> float:
    """Return the most that two claims of one text can be sure of: an author who changes the noun means another thing.

    Above that level are only those that plainly speak of one thing: the same noun and fate in different sentences.
    """
    left, right = question_of(a), question_of(b)
    same_fate = left.fate is not None and left.fate == right.fate
    if (
        left.kind == "count"
        and left.noun != right.noun
        and not (_people(left, right) and (same_fate or _precisely(a, b)))
    ):
        return _APART_WITHIN
    apart = sentence_at(a.document, a.start) != sentence_at(b.document, b.start)
    named = left.noun is not None and left.noun == right.noun and _context(a).names == _context(b).names
    return 1.0 if named and same_fate and apart and not (left.part or right.part) else _UNSURE_WITHIN


def _nouns(a: Question, b: Question) -> str:
    if a.noun is None or b.noun is None:
        implied = a.fate is not None and a.fate == b.fate and _people(a, b)
        return "no noun" if a.noun is b.noun or implied else "one noun"
    if a.noun == b.noun:
        return "same noun"
    if a.group and a.group == b.group:
        return "same kind of noun"
    specific = [(question.group or "").endswith("*") for question in (a, b)]
    if any(specific) and "person" in {a.group, b.group}:
        return "general and specific noun"
    return "specific nouns" if all(specific) else "other noun"


def _fates(a: Question, b: Question) -> str:
    if a.fate is None or b.fate is None:
        return "no fate" if a.fate is b.fate else "one fate"
    if a.fate != b.fate:
        return "other fate"
    return "same fate of people" if _people(a, b) else "same fate"


def _people(a: Question, b: Question) -> bool:
    """Say whether both count people, as far as is known."""
    return all(each.group is None or each.group == "person" or each.group.endswith("*") for each in (a, b))


def _figures(a: Claim[Quantity], b: Claim[Quantity]) -> float:
    """Weigh how near the figures are: the same one twice is seldom chance, and the more so when it is large."""
    left, right = base(a), base(b)
    if left is None or right is None:
        return 0.0
    if close(left, right):
        precise = min(_digits(a), _digits(b)) > 1
        return WEIGHTS[_same(a, b)] + (WEIGHTS["same precise figure"] if precise else 0.0)
    if min(left[1], right[1]) <= 0:
        return 0.0
    reach = _REACH.get(question_of(a).kind)
    if reach is not None:
        return WEIGHTS["near figure" if abs(left[1] - right[1]) <= reach else "far figure"]
    ratio = abs(log(left[1] / right[1]))
    if ratio < _NEAR:
        return WEIGHTS["near figure"]
    return WEIGHTS["far figure"] * max(0.0, ratio - _FAR) / 3


def _conflict(a: Claim[Quantity], b: Claim[Quantity]) -> float:
    """Weigh what speaks against one question where the figures cannot both be right; nothing where they can."""
    if question_of(a).kind == "age" or not _contrary(a, b):
        return 0.0
    one, other = scope_of(a), scope_of(b)
    odds = WEIGHTS["conflict"] + WEIGHTS["told elsewhere"] * (told(a, b) or told(b, a))
    if one.year != other.year:
        odds += WEIGHTS["other year" if one.year and other.year else "one of another year"]
    if one.age and other.age:
        odds += WEIGHTS["same age" if abs(one.age - other.age) <= _MISREPORTED else "other age"]
    ranks = question_of(a).kind == "rank"
    odds += WEIGHTS["other type"] * (one.types.isdisjoint(other.types) if ranks else one.types != other.types)
    odds += WEIGHTS["one listed"] * (one.listed != other.listed)
    both = one.more and other.more and question_of(a).fate != "injure"
    return odds + WEIGHTS["one local"] * (one.local != other.local) + WEIGHTS["one on top"] * both


def _contrary(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether two figures leave no value that both allow, rounding of conversions included."""
    read = allows if a.value.unit == b.value.unit else rounded
    left, right = read(a), read(b)
    return left is not None and right is not None and not left.meets(right)


def _same(a: Claim[Quantity], b: Claim[Quantity]) -> str:
    """Name what an equal figure is of: of tolls many are alike, of measures few."""
    left, right = question_of(a), question_of(b)
    if left.kind not in {"count", "rank"}:
        return "same measure"
    return "same toll" if left.fate is not None and left.fate == right.fate else "same figure"


def _precisely(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether two claims give the same figure of at least two digits to nouns that both are people."""
    known = question_of(a).group is not None and question_of(b).group is not None
    return known and base(a) == base(b) and _digits(a) > 1


def _digits(claim: Claim[Quantity]) -> int:
    """Count the significant digits of a figure: 1 in 2,000, 2 in 26 and 6.2."""
    return len(f"{claim.value.high or 0:.4f}".replace(".", "").strip("0"))


def keys(claim: Claim[Quantity]) -> tuple[str, ...]:
    """Return the blocking key: claims of different dimensions never meet."""
    return (question_of(claim).kind,)
