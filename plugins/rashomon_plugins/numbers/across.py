"""What needs more than one claim a side: second answers to a question, and the sum of all taken for that of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon import Finding, Verdict
from rashomon_plugins.numbers.answers import MOST, answered_twice, by_noun, disputed, same
from rashomon_plugins.numbers.levels import judge
from rashomon_plugins.numbers.matching import affinity, likeness
from rashomon_plugins.numbers.question import question_of
from rashomon_plugins.numbers.settings import DEFAULTS
from rashomon_plugins.numbers.times import summed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rashomon import Claim
    from rashomon_plugins.numbers.quantity import Quantity
    from rashomon_plugins.numbers.settings import Settings

#: Likeness from which a second answer is set against a claim of another text that the first one meets.
AGAINST = 0.5
#: What a second answer is worth telling for: that it agrees or fits as well is nothing new.
_CONTRARY = frozenset({Verdict.DIVERGE, Verdict.UPDATE})

Pair = tuple["Claim[Quantity]", "Claim[Quantity]"]


def across(
    left: Sequence[Claim[Quantity]], right: Sequence[Claim[Quantity]], settings: Settings = DEFAULTS
) -> Iterator[Finding]:
    """Yield findings between two texts that alignment, which joins one to one, leaves out.

    A text that says "a father of 14" and "a father of 15" differs from one that says 14; one that gives 19 pistols
    as those of a raid differs from one that gives seven, and 19 as those of all raids so far.
    """
    found = [*_second(left, right), *_disputed(left, right), *_of_all(left, right)]
    found += [(a, b) for b, a in (*_second(right, left), *_disputed(right, left), *_of_all(right, left))]
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
    by_span, told = {(claim.start, claim.end): claim for claim in mine}, by_noun(theirs)
    for span, others in twice.items():
        if (second := by_span.get(span)) is None:
            continue
        rivals = told.get(question_of(second).noun or "", [])
        firsts = [by_span[other] for other in others if other in by_span]
        if any(same(second, each) for each in rivals):
            continue
        for each in rivals:
            if likeness(second, each) >= AGAINST and any(affinity(first, each) >= AGAINST for first in firsts):
                yield second, each


def _disputed(mine: Sequence[Claim[Quantity]], theirs: Sequence[Claim[Quantity]]) -> Iterator[Pair]:
    """Yield what one text sets against its own figure with the other's claim that this figure meets.

    Where the other text tells both figures nothing is left to be said.
    """
    if not mine or not (twice := disputed(mine[0].document)):
        return
    by_span = {(claim.start, claim.end): claim for claim in mine}
    for span, others in twice.items():
        if (second := by_span.get(span)) is None or any(same(second, each) for each in theirs):
            continue
        for each in theirs:
            if any(other in by_span and affinity(by_span[other], each) >= AGAINST for other in others):
                yield second, each


def _of_all(mine: Sequence[Claim[Quantity]], theirs: Sequence[Claim[Quantity]]) -> Iterator[Pair]:
    """Yield what one text gives for an occasion and the other for all so far, with what that gives for the occasion."""
    totals = [claim for claim in theirs if _counts_things(claim) and summed(claim)]
    here, there = (by_noun(mine), by_noun(theirs)) if totals else ({}, {})
    for total in totals[:MOST]:
        noun = question_of(total).noun or ""
        known = here.get(noun, [])
        once = [each for each in there[noun] if _counts_things(each) and not summed(each) and not same(each, total)]
        for claim in known:
            if same(claim, total) and not summed(claim):
                yield from ((claim, each) for each in once if not any(same(each, other) for other in known))


def _counts_things(claim: Claim[Quantity]) -> bool:
    """Say whether a claim counts a noun that nothing befell: the dead so far are simply the dead."""
    question = question_of(claim)
    return question.kind == "count" and question.noun is not None and question.fate is None
