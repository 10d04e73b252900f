"""What one text answers twice, and differently: "a father of 14" and later "the father of 15"."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.language.sentences import sentence_at
from rashomon_plugins.numbers.echoes import echoes
from rashomon_plugins.numbers.evidence import FEW, contrary
from rashomon_plugins.numbers.extraction import claims
from rashomon_plugins.numbers.intervals import base
from rashomon_plugins.numbers.matching import likeness
from rashomon_plugins.numbers.question import question_of
from rashomon_plugins.numbers.roles import MOVING
from rashomon_plugins.numbers.scope import scope_of
from rashomon_plugins.numbers.times import summed
from rashomon_plugins.numbers.told import close
from rashomon_plugins.numbers.units import money, unit_named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from rashomon import Claim, Document
    from rashomon_plugins.numbers.quantity import Quantity

Span = tuple[int, int]

#: Likeness from which two claims of one text that differ are taken for two answers to one question.
TWICE = 0.4
#: Two figures for one thing are seldom further apart than this.
_NEAR = 1.5
#: How many different counts of one noun, and measures of one role, are looked at: no article has more that matter.
MOST = 40


@remembered
def answered_twice(document: Document) -> Mapping[Span, tuple[Span, ...]]:
    """Return the claims of a document that answer a question which others of it answer otherwise, and those others."""
    return _both_ways((a, b) for told in by_noun(tuple(claims(document))).values() for a, b in _pairs(told, _twice))


@remembered
def disputed(document: Document) -> Mapping[Span, tuple[Span, ...]]:
    """Return the claims of a document to which its own words oppose others, and those others.

    "The ministry says 12,000 took part; the police put the figure at 5,000", and two measures told in one role.
    """
    by_span = {(claim.start, claim.end): claim for claim in claims(document)}
    told = [(by_span[one], by_span[other]) for one, other in echoes(document).items()]
    roles: defaultdict[object, list[Claim[Quantity]]] = defaultdict(list)
    for claim in by_span.values():
        question = question_of(claim)
        if (
            question.role not in MOVING | {None}
            and question.kind != "count"
            and not money(unit_named(claim.value.unit))
        ):
            roles[question.kind, question.role].append(claim)
    return _both_ways([*_opposed(told), *(pair for each in roles.values() for pair in _pairs(each[:MOST], _apart))])


def _both_ways(pairs: Iterable[tuple[Claim[Quantity], Claim[Quantity]]]) -> Mapping[Span, tuple[Span, ...]]:
    found: dict[Span, tuple[Span, ...]] = {}
    for a, b in pairs:
        for one, other in ((a, b), (b, a)):
            span = one.start, one.end
            found[span] = (*found.get(span, ()), (other.start, other.end))
    return dict(sorted(found.items()))


def _pairs(
    told: Sequence[Claim[Quantity]], holds: Callable[[Claim[Quantity], Claim[Quantity]], bool]
) -> Iterator[tuple[Claim[Quantity], Claim[Quantity]]]:
    yield from ((a, b) for a, b in combinations(told, 2) if holds(a, b))


def _opposed(
    pairs: Sequence[tuple[Claim[Quantity], Claim[Quantity]]],
) -> Iterator[tuple[Claim[Quantity], Claim[Quantity]]]:
    yield from ((a, b) for a, b in pairs if contrary(a, b))


def _apart(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether two measures of one role and time, told in different sentences, cannot both be right."""
    sentences = sentence_at(a.document, a.start), sentence_at(b.document, b.start)
    return sentences[0] != sentences[1] and _limits(a) == _limits(b) and contrary(a, b)


def by_noun(told: Sequence[Claim[Quantity]]) -> dict[str, list[Claim[Quantity]]]:
    """Return the counts that say different things by their nouns; of those that say the same the first in the body."""
    found: dict[str, dict[object, Claim[Quantity]]] = {}
    for claim in sorted(told, key=lambda claim: (claim.document.zone_at(claim.start) != "body", claim.start)):
        question = question_of(claim)
        if question.kind == "count" and question.noun is not None:
            known = found.setdefault(question.noun, {})
            if len(known) < MOST:
                known.setdefault((question.fate, base(claim), claim.value.bound), claim)
    return {noun: list(known.values()) for noun, known in found.items()}


def _twice(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether two claims of one text count one thing, differently."""
    one, other = question_of(a), question_of(b)
    if one.fate != other.fate or one.part or other.part or _limits(a) != _limits(b) or not _near(a, b):
        return False
    own = (one.kin and other.kin) or not scope_of(a).holders.isdisjoint(scope_of(b).holders)
    apart = sentence_at(a.document, a.start) != sentence_at(b.document, b.start)
    return own and apart and likeness(a, b) >= TWICE


def _limits(claim: Claim[Quantity]) -> object:
    scope, kin = scope_of(claim), question_of(claim).kin
    return None if kin else scope.year, scope.more, scope.local, scope.types, scope.listed, summed(claim)


def _near(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether two figures differ and are near."""
    left, right = base(a), base(b)
    if left is None or right is None or close(left, right):
        return False
    less, more = sorted((left[1], right[1]))
    return less >= FEW and more < _NEAR * less


def same(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether two claims of one dimension give one figure."""
    left, right = base(a), base(b)
    return question_of(a).kind == question_of(b).kind and left is not None and right is not None and close(left, right)
