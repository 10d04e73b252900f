"""What needs more than one claim a side: second answers to a question, and the sum of all taken for that of one."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from rashomon import Finding, Verdict, remembered
from rashomon_plugins.language.sentences import sentence_at
from rashomon_plugins.numbers.evidence import FEW
from rashomon_plugins.numbers.extraction import claims
from rashomon_plugins.numbers.intervals import base
from rashomon_plugins.numbers.levels import judge
from rashomon_plugins.numbers.matching import affinity, likeness
from rashomon_plugins.numbers.question import question_of
from rashomon_plugins.numbers.scope import scope_of
from rashomon_plugins.numbers.settings import DEFAULTS
from rashomon_plugins.numbers.times import summed
from rashomon_plugins.numbers.told import close

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from rashomon import Claim, Document
    from rashomon_plugins.numbers.quantity import Quantity
    from rashomon_plugins.numbers.settings import Settings

#: Likeness from which two claims of one text that differ are taken for two answers to one question, and from which
#: the second is set against a claim of another text that the first one meets.
TWICE, AGAINST = 0.4, 0.5
#: Two figures for one thing are seldom further apart than this.
_NEAR = 1.5

#: How many different counts of one noun, and totals, are looked at: no article has more that matter.
_MOST = 40
#: What a second answer is worth telling for: that it agrees or fits as well is nothing new.
_CONTRARY = frozenset({Verdict.DIVERGE, Verdict.UPDATE})

Pair = tuple["Claim[Quantity]", "Claim[Quantity]"]
Span = tuple[int, int]


def across(
    left: Sequence[Claim[Quantity]], right: Sequence[Claim[Quantity]], settings: Settings = DEFAULTS
) -> Iterator[Finding]:
    """Yield findings between two texts that alignment, which joins one to one, leaves out.

    A text that says "a father of 14" and "a father of 15" differs from one that says 14; one that gives 19 pistols
    as those of a raid differs from one that gives seven, and 19 as those of all raids so far.
    """
    found = [*_second(left, right), *_of_all(left, right)]
    found += [(a, b) for b, a in (*_second(right, left), *_of_all(right, left))]
    for a, b in found:
        finding = _finding(a, b, settings)
        if finding.verdict in _CONTRARY:
            yield finding


def _finding(a: Claim[Quantity], b: Claim[Quantity], settings: Settings) -> Finding:
    by = judge(a, b, settings)
    return Finding("", a, b, by.verdict, by.level, by.distance, by.reason, likeness(a, b), by.otherwise)


def _second(mine: Sequence[Claim[Quantity]], theirs: Sequence[Claim[Quantity]]) -> Iterator[Pair]:
    """Yield each second answer of one text with the claim of the other that its first answer meets."""
    if not mine or not (twice := answered_twice(mine[0].document)):
        return
    by_span, told = {(claim.start, claim.end): claim for claim in mine}, _by_noun(theirs)
    for span, others in twice.items():
        if (second := by_span.get(span)) is None:
            continue
        rivals = told.get(question_of(second).noun or "", [])
        firsts = [by_span[other] for other in others if other in by_span]
        if any(_same(second, each) for each in rivals):
            continue
        for each in rivals:
            if likeness(second, each) >= AGAINST and any(affinity(first, each) >= AGAINST for first in firsts):
                yield second, each


def _of_all(mine: Sequence[Claim[Quantity]], theirs: Sequence[Claim[Quantity]]) -> Iterator[Pair]:
    """Yield what one text gives for an occasion and the other for all so far, with what that gives for the occasion."""
    totals = [claim for claim in theirs if _counts_things(claim) and summed(claim)]
    here, there = (_by_noun(mine), _by_noun(theirs)) if totals else ({}, {})
    for total in totals[:_MOST]:
        noun = question_of(total).noun or ""
        known = here.get(noun, [])
        once = [each for each in there[noun] if _counts_things(each) and not summed(each) and not _same(each, total)]
        for claim in known:
            if _same(claim, total) and not summed(claim):
                yield from ((claim, each) for each in once if not any(_same(each, other) for other in known))


def _by_noun(told: Sequence[Claim[Quantity]]) -> dict[str, list[Claim[Quantity]]]:
    """Return the counts that say different things by their nouns; of those that say the same the first in the body."""
    found: dict[str, dict[object, Claim[Quantity]]] = {}
    for claim in sorted(told, key=lambda claim: (claim.document.zone_at(claim.start) != "body", claim.start)):
        question = question_of(claim)
        if question.kind == "count" and question.noun is not None:
            known = found.setdefault(question.noun, {})
            if len(known) < _MOST:
                known.setdefault((question.fate, base(claim), claim.value.bound), claim)
    return {noun: list(known.values()) for noun, known in found.items()}


def _counts_things(claim: Claim[Quantity]) -> bool:
    """Say whether a claim counts a noun that nothing befell: the dead so far are simply the dead."""
    question = question_of(claim)
    return question.kind == "count" and question.noun is not None and question.fate is None


@remembered
def answered_twice(document: Document) -> Mapping[Span, tuple[Span, ...]]:
    """Return the claims of a document that answer a question which others of it answer otherwise, and those others."""
    found: dict[Span, tuple[Span, ...]] = {}
    for told in _by_noun(tuple(claims(document))).values():
        for a, b in combinations(told, 2):
            if _twice(a, b):
                for one, other in ((a, b), (b, a)):
                    span = one.start, one.end
                    found[span] = (*found.get(span, ()), (other.start, other.end))
    return dict(sorted(found.items()))


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


def _same(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether two claims of one dimension give one figure."""
    left, right = base(a), base(b)
    return question_of(a).kind == question_of(b).kind and left is not None and right is not None and close(left, right)
