"""How sure it is that two quantities answer one question."""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING

from rashomon_plugins.language.sentences import sentence_at
from rashomon_plugins.numbers.comparing import distance, outgrown, part, risen
from rashomon_plugins.numbers.evidence import (
    alike,
    conflict,
    contrary,
    people,
    precisely,
    same_age,
    words_around,
)
from rashomon_plugins.numbers.measured import other_measures, penal, same_measures
from rashomon_plugins.numbers.moments import threatened
from rashomon_plugins.numbers.question import TIMES, question_of
from rashomon_plugins.numbers.scope import restates
from rashomon_plugins.numbers.told import crowd, in_order, leads, owned_alike, told
from rashomon_plugins.numbers.topics import event_of
from rashomon_plugins.numbers.weights import WEIGHTS

if TYPE_CHECKING:
    from rashomon import Claim
    from rashomon_plugins.numbers.quantity import Quantity

#: Two quantities of one text are told as contradicting each other only from 0.8 on; below that lies what is unsure.
_UNSURE_WITHIN, _APART_WITHIN = 0.79, 0.49
#: The least that says of two documents that they cannot both be right, and what is too little even where a third
#: document links the two.
_ACCUSED, _SURE, _UNSURE, _UNALIGNED = 0.75, 0.5, 0.49, 0.29
#: Counts of one order lie at most this part of the greater apart.
_ORDER = 0.67
#: What befell bodies: the dead are never the injured, however alike the sentences.
_CASUALTIES = frozenset({"kill", "injure", "missing"})


def affinity(a: Claim[Quantity], b: Claim[Quantity]) -> float:
    """Return from 0 to 1 how sure it is that two claims answer the same question; 0 for others."""
    if restates(a, b) and question_of(a).kind == question_of(b).kind:
        return 1.0
    if apart(a, b):
        return 0.0
    most = _within(a, b) if a.document is b.document else 1.0
    if most <= _APART_WITHIN:
        return most
    odds = alike(a, b) + _rivals(a, b) + _owners(a, b)
    if odds + WEIGHTS["same age"] > 0 and _at_odds(a, b):  # else no conflict, dear to weigh, makes it one question
        odds += conflict(a, b) + WEIGHTS["told elsewhere"] * (told(a, b) or told(b, a)) + _measures(a, b)
    chance = _chance(odds)
    if (
        _UNALIGNED < chance < (_SURE if _role_in_common(a, b) else _ACCUSED)
        and _at_odds(a, b)
        and not (outgrown(a, b) or risen(a, b) or part(a, b))
    ):
        chance = min(chance, _UNSURE if _akin(a, b) else _UNALIGNED)
    return min(chance, most)


def _role_in_common(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether two counts are of one noun, or of one kind, in one role: "nine wagons derailed"."""
    one, other = question_of(a), question_of(b)
    return one.role is not None and one.role == other.role and (one.group or one.noun) == (other.group or other.noun)


def _akin(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether two figures that cannot both be right are of one order, and of one noun, fate or event."""
    one, other = question_of(a), question_of(b)
    if one.kind == "count":
        alike = one.noun == other.noun or (one.group or one.fate, one.fate) == (other.group or other.fate, other.fate)
    else:
        alike = one.kind == "length" and event_of(a) is not None and event_of(a) == event_of(b)
    return alike and distance(a, b) <= _ORDER


def likeness(a: Claim[Quantity], b: Claim[Quantity]) -> float:
    """Return from 0 to 1 how alike the questions of two claims are, whatever else the two texts tell."""
    if apart(a, b):
        return 0.0
    return _chance(alike(a, b) + (conflict(a, b) if _at_odds(a, b) else 0.0))


def apart(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether two claims can answer no question both: of other dimensions, or dead and injured."""
    left, right = question_of(a), question_of(b)
    return left.kind != right.kind or (left.fate != right.fate and {left.fate, right.fate} <= _CASUALTIES)


def _chance(odds: float) -> float:
    return 1 / (1 + exp(-odds))


def _at_odds(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether the figures cannot both be right, nor be the ages of one person in different years."""
    return question_of(a).kind != "age" and contrary(a, b)


def _rivals(a: Claim[Quantity], b: Claim[Quantity]) -> float:
    """Weigh how many other answers the texts offer: not where both lead their text or are one person's."""
    odds = WEIGHTS["crowd"] * crowd(a, b) + WEIGHTS["first and later"] * (not in_order(a, b))
    kind, fate = question_of(a).kind, question_of(a).fate
    if kind == "count":
        return WEIGHTS["both lead"] if fate == question_of(b).fate and leads(a) and leads(b) else odds
    return 0.0 if kind != "age" and same_age(a, b) else odds


def _measures(a: Claim[Quantity], b: Claim[Quantity]) -> float:
    """Weigh that two measures are of different things, which a role in common outweighs."""
    one, other = question_of(a), question_of(b)
    apart = not (one.role and one.role == other.role) and other_measures(a, b, one.kind)
    odds = WEIGHTS["other measure"] * apart + WEIGHTS["same thing measured"] * same_measures(a, b, one.kind)
    return odds + WEIGHTS["one threatened"] * (penal(a, b, one.kind) and threatened(a) != threatened(b))


def _owners(a: Claim[Quantity], b: Claim[Quantity]) -> float:
    alike = owned_alike(a, b)
    return 0.0 if alike is None else WEIGHTS["same owner" if alike else "other owner"]


def _within(a: Claim[Quantity], b: Claim[Quantity]) -> float:
    """Return the most that two claims of one text can be sure of: an author who changes the noun means another thing.

    Above that level are only those that plainly speak of one thing: the same noun and fate in different sentences.
    """
    left, right = question_of(a), question_of(b)
    same_fate = left.fate is not None and left.fate == right.fate
    if (
        left.kind == "count"
        and left.noun != right.noun
        and not (people(left, right) and (same_fate or precisely(a, b)))
        and TIMES not in {left.noun, right.noun}
    ):
        return _APART_WITHIN
    apart = sentence_at(a.document, a.start) != sentence_at(b.document, b.start)
    named = left.noun is not None and left.noun == right.noun and words_around(a).names == words_around(b).names
    return 1.0 if named and same_fate and apart and not (left.part or right.part) else _UNSURE_WITHIN


def keys(claim: Claim[Quantity]) -> tuple[str, ...]:
    """Return the blocking key: claims of different dimensions never meet."""
    return (question_of(claim).kind,)
