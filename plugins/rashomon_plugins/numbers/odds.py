"""The log odds that two quantities answer one question, by all that speaks for and against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.numbers.evidence import alike, conflict, contrary, same_age
from rashomon_plugins.numbers.measured import other_measures, penal, same_measures
from rashomon_plugins.numbers.moments import threatened
from rashomon_plugins.numbers.monies import other_currencies
from rashomon_plugins.numbers.question import question_of
from rashomon_plugins.numbers.told import crowd, in_order, leads, owned_alike
from rashomon_plugins.numbers.weights import WEIGHTS

if TYPE_CHECKING:
    from rashomon import Claim
    from rashomon_plugins.numbers.quantity import Quantity

#: What befell bodies: the dead are never the injured, however alike the sentences.
_CASUALTIES = frozenset({"kill", "injure", "missing"})


def odds_of(a: Claim[Quantity], b: Claim[Quantity]) -> float:
    """Return the log odds that two claims that are not ``apart`` answer one question."""
    odds = alike(a, b) + _rivals(a, b) + WEIGHTS["same owner"] * bool(owned_alike(a, b))
    if odds + WEIGHTS["same age"] > 0 and at_odds(a, b):  # else no conflict, dear to weigh, makes it one question
        odds += conflict(a, b) + _measures(a, b)
    return odds


def apart(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether two claims can answer no question both: of other dimensions or currencies, or dead and injured."""
    left, right = question_of(a), question_of(b)
    if left.kind != right.kind or (left.fate != right.fate and {left.fate, right.fate} <= _CASUALTIES):
        return True
    return a.value.unit != b.value.unit and other_currencies(a, b)


def at_odds(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
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
    other_things = not (one.role and one.role == other.role) and other_measures(a, b, one.kind)
    odds = WEIGHTS["other measure"] * other_things + WEIGHTS["same thing measured"] * same_measures(a, b, one.kind)
    return odds + WEIGHTS["one threatened"] * (penal(a, b, one.kind) and threatened(a) != threatened(b))
