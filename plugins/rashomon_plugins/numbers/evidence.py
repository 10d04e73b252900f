"""What speaks for and against two quantities answering one question, by the words around them alone."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING

from rashomon_plugins.language.context import context, similarity
from rashomon_plugins.numbers.echoes import antecedent
from rashomon_plugins.numbers.intervals import base, vague
from rashomon_plugins.numbers.moments import at_peak, enemies, in_total, other_scales
from rashomon_plugins.numbers.question import MODEL, TIMES, living, made, question_of
from rashomon_plugins.numbers.roles import MOVING
from rashomon_plugins.numbers.rounding import rounding
from rashomon_plugins.numbers.scope import scope_of
from rashomon_plugins.numbers.told import allows, close
from rashomon_plugins.numbers.topics import duration_of
from rashomon_plugins.numbers.weights import WEIGHTS

if TYPE_CHECKING:
    from rashomon import Claim
    from rashomon_plugins.language.context import Context
    from rashomon_plugins.numbers.quantity import Quantity
    from rashomon_plugins.numbers.question import Question
    from rashomon_plugins.numbers.scope import Scope

#: Classes of what is done or told by how often: "hit four times", "five blows"; "fired twice", "two shots".
_DONE = frozenset({"shot", "strike", "operation", "vote", "meeting", "report", "bomb", "missile"})
#: What speaks the more against one question where the figures are so small that they are equal by chance.
_FEW = {"specific nouns": "few of specific nouns", "other noun": "few of other nouns"}
#: Contexts less similar than this share no word that counts.
_HARDLY = 0.02
#: Log odds of a pair of which nothing is known.
_NOTHING = 0.8
#: Where figures are near by their difference: half a magnitude, two years of age.
_REACH = {"magnitude": 0.5, "age": 2 * 31_557_600}
#: Years by which reports err on an age.
_MISREPORTED = 1
#: Classes of what contenders win.
_CONTESTED = frozenset({"seat", "vote"})
#: Counts below this are near one another by chance.
FEW = 10
_NEAR, _FAR = log(1.5), log(3)
#: A figure that satisfies the other as a bound may be further from it and yet be near.
_NEAR_BOUND = log(2)


def alike(a: Claim[Quantity], b: Claim[Quantity]) -> float:
    """Return the log odds of one question by what is said of both: words, nouns, fates, places, figures."""
    left, right = question_of(a), question_of(b)
    shared = similarity(words_around(a), words_around(b))
    odds = _NOTHING + WEIGHTS["similarity"] * shared + _figures(a, b)
    roles = question_of(antecedent(a)).role, question_of(antecedent(b)).role
    if all(roles):
        odds += WEIGHTS["same role"] * (roles[0] == roles[1])
    elif MOVING.intersection(roles):
        odds += WEIGHTS["one in a state"]
    odds += WEIGHTS["one vague"] * (vague(a) != vague(b))
    if left.place and right.place:
        odds += WEIGHTS["same place" if left.place == right.place else "other place"]
    if left.origin and right.origin:
        odds += WEIGHTS["same origin" if left.origin == right.origin else "other origin"]
    if left.kind in {"count", "rank"}:
        nouns = _counted(a, b)
        odds += WEIGHTS.get(nouns, 0.0) + _fates(left, right)
        odds += WEIGHTS["one noun, no word"] * (nouns == "one noun" and shared < _HARDLY)
    else:
        odds += WEIGHTS["other side in time"] * (scope_of(a).side != scope_of(b).side)
        odds += WEIGHTS["other scale"] * other_scales(a, b)
        odds += WEIGHTS["other event"] * (left.kind == "time" and _of_other_events(a, b))
        odds += WEIGHTS["measure"] + WEIGHTS["similarity of measures"] * shared
    odds += WEIGHTS["as few in another year"] * (_as_few(a, b) and scope_of(a).year != scope_of(b).year)
    return odds + _addition(a, b)


def _of_other_events(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether two durations are those of two different events: a withdrawal's is no state of emergency's."""
    one, other = duration_of(a), duration_of(b)
    return one is not None and other is not None and (one.event or one.text) != (other.event or other.text)


def _of_one_event(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    one, other = duration_of(a), duration_of(b)
    return one is not None and other is not None and (one.event or one.text) == (other.event or other.text)


def _addition(a: Claim[Quantity], b: Claim[Quantity]) -> float:
    """Weigh that one counts on top of others: "three others"."""
    return WEIGHTS["one on top"] * (question_of(a).fate != "injure" and scope_of(a).more != scope_of(b).more)


def _as_few(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether two figures are the same and below ten, as many are by chance."""
    return base(a) == base(b) and (a.value.high or 0) < FEW


def conflict(a: Claim[Quantity], b: Claim[Quantity]) -> float:
    """Return the log odds that scopes give to two figures that cannot both be right, which ``contrary`` says."""
    left, right, one, other = question_of(a), question_of(b), scope_of(a), scope_of(b)
    odds = 0.0 if left.kin and right.kin else _times(a, b)
    if one.age and other.age:
        odds += WEIGHTS["same age" if same_age(a, b) else "other age"]
    odds += WEIGHTS["enemies"] * enemies(a, b) + WEIGHTS["one at its peak"] * (at_peak(a) != at_peak(b))
    odds += WEIGHTS["one in total"] * (in_total(a) != in_total(b))
    odds += WEIGHTS["one of kin"] * (left.kin != right.kin)
    odds += WEIGHTS["one yet to come"] * ({one.ahead, other.ahead} == {True, False})
    odds += WEIGHTS["no event in common"] * (left.kind == "time" and not _of_one_event(a, b))
    odds += WEIGHTS["other contender"] * (left.group in _CONTESTED and _held_apart(one, other))
    odds += _types(one, other, ranks=left.kind == "rank")
    odds += WEIGHTS["one listed"] * (one.listed != other.listed)
    both = one.more and other.more and left.fate != "injure"
    return odds + WEIGHTS["one local"] * (one.local != other.local) + WEIGHTS["one on top"] * both


def _held_apart(one: Scope, other: Scope) -> bool:
    """Say whether two figures have owners by name, and other ones: the seats of the Reds, those of the Blues."""
    named = one.owner is not None and other.owner is not None
    return named and one.owner != other.owner and one.holders.isdisjoint(other.holders)


def _types(one: Scope, other: Scope, *, ranks: bool) -> float:
    """Weigh what modifies the things counted: five An-124 are no four Il-76, and hardly four aircraft."""
    if ranks:
        return WEIGHTS["other type"] * one.types.isdisjoint(other.types)
    if one.types and other.types:
        return WEIGHTS["other designation"] * one.types.isdisjoint(other.types)
    return WEIGHTS["one designated"] * (one.types != other.types)


def _times(a: Claim[Quantity], b: Claim[Quantity]) -> float:
    one, other = scope_of(a), scope_of(b)
    if one.year and other.year and abs(one.year - other.year) <= (one.ago or other.ago):
        return 0.0
    if _that_year(one, b) or _that_year(other, a):
        return 0.0
    if one.year != other.year:
        return WEIGHTS["other year" if one.year and other.year else "one of another year"]
    return WEIGHTS["one of another month"] * ((one.month is None) != (other.month is None))


def _that_year(scope: Scope, other: Claim[Quantity]) -> bool:
    """Say whether a figure is of the year in which the other text, which names none, was published."""
    published = other.document.published
    return published is not None and scope.year == published.year and scope_of(other).year is None


def same_age(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether the sentences of both tell the age of a person, and the same one as far as reports know ages."""
    one, other = scope_of(a).age, scope_of(b).age
    return one is not None and other is not None and abs(one - other) <= _MISREPORTED


def words_around(claim: Claim[Quantity]) -> Context:
    """Return the words around a claim, weighed; those around the one it echoes."""
    asked = antecedent(claim)
    return context(claim.document, asked.start, asked.end)


def _counted(a: Claim[Quantity], b: Claim[Quantity]) -> str:
    """Name how the counted nouns stand to each other: three children are no three sailors."""
    nouns = _nouns(question_of(a), question_of(b))
    few = max(a.value.high or 0, b.value.high or 0) < FEW or min(_digits(a), _digits(b)) == 1
    return _FEW.get(nouns, nouns) if few else nouns


def _nouns(a: Question, b: Question) -> str:
    if a.noun is None or b.noun is None:
        implied = a.fate is not None and a.fate == b.fate and people(a, b)
        return "no noun" if a.noun is b.noun or implied else "one noun"
    if a.noun == b.noun:
        return "same noun"
    if a.group and a.group == b.group and a.group != MODEL:
        return "same kind of noun"
    if TIMES in {a.noun, b.noun}:
        return "same kind of noun" if {a.group, b.group} & _DONE else "one noun"
    return _classes(a, b)


def _classes(a: Question, b: Question) -> str:
    """Name how two nouns of different classes stand to each other; designations are special words for made things."""
    if MODEL in {a.group, b.group} and (made(a.group) or made(b.group)):
        return "general and specific noun"
    specific = [(question.group or "").endswith("*") for question in (a, b)]
    if any(specific) and "person" in {a.group, b.group}:
        return "general and specific noun"
    return "specific nouns" if all(specific) else "other noun"


def _fates(a: Question, b: Question) -> float:
    if a.fate == b.fate:
        return 0.0
    return WEIGHTS["one fate" if a.fate is None or b.fate is None else "other fate"]


def people(a: Question, b: Question) -> bool:
    """Say whether both count people, as far as is known."""
    return living(a.group) and living(b.group)


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
    if vague(a) != vague(b) and _inside(left, right):
        return 0.0
    return _near(a, b, log(max(left[1], right[1]) / min(left[1], right[1])))


def _near(a: Claim[Quantity], b: Claim[Quantity], ratio: float) -> float:
    """Weigh the ratio, as a logarithm, that two figures which are not the same have to one another."""
    if ratio < _NEAR or (ratio < _NEAR_BOUND and not contrary(a, b)):
        return WEIGHTS["near figure"]
    return WEIGHTS["far figure"] * max(0.0, ratio - _FAR) / 3


def _inside(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Say whether one figure lies in the span of the other: 430 in "hundreds"."""
    return one[0] <= other[0] <= other[1] <= one[1] or other[0] <= one[0] <= one[1] <= other[1]


def contrary(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether two figures leave no value that both allow, rounding included."""
    left, right = allows(a), allows(b)
    return left is not None and right is not None and not left.meets(right) and not rounding(a, b)


def _same(a: Claim[Quantity], b: Claim[Quantity]) -> str:
    """Name what an equal figure is of: of tolls many are alike, of measures few."""
    left, right = question_of(a), question_of(b)
    if left.kind not in {"count", "rank"}:
        return "same measure"
    return "same toll" if left.fate is not None and left.fate == right.fate else "same figure"


def precisely(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether two claims give the same figure of at least two digits to nouns that both are people."""
    known = question_of(a).group is not None and question_of(b).group is not None
    return known and base(a) == base(b) and _digits(a) > 1


def _digits(claim: Claim[Quantity]) -> int:
    """Count the significant digits of a figure: 1 in 2,000, 2 in 26 and 6.2."""
    return len(f"{claim.value.high or 0:.4f}".replace(".", "").strip("0"))
