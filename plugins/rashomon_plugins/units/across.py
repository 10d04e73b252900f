"""What one claim a side cannot show of two documents: lists of units, and a role that one of them fills twice."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from rashomon import Finding, Verdict
from rashomon_plugins.language.sentences import sentence_at
from rashomon_plugins.units.comparing import SAME_ROLE, Unit, name
from rashomon_plugins.units.levels import IF_OPEN, IF_WHOLE, MISSING, OTHER_MEMBERS, judge, quoted
from rashomon_plugins.units.lists import BETWEEN, SHARED, whole
from rashomon_plugins.units.names import ONE_THING, similarity
from rashomon_plugins.units.roles import exclusive, roles

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from rashomon import Claim

    Claims = Sequence[Claim[Unit]]

_AND = re.compile(r"(?:and|&)\s")
#: What more than so many names in one coordination are is no list that a reader compares.
LONGEST = 30
#: What would make compatible what a text tells in one role, once by another class.
IF_TWO = "They would be compatible if the text that tells both told of two things."
#: The level of two things that one document tells in one role, where the other tells one of them.
ONE_OF_TWO = "one of two in that role"


def across(left: Claims, right: Claims) -> Iterator[Finding]:
    """Yield what a list leaves out that the other names, and what one document alone tells in a role besides."""
    for a in _lists(left):
        for b in _lists(right):
            yield from _compared(a, b)
    yield from _besides(left, right)


def _lists(claims: Claims) -> Iterator[Claims]:
    """Yield the runs of claims that stand in one coordination, some of them joined by "and"."""
    run, closed = list(claims[:1]), False
    for before, claim in pairwise(claims):
        joined = _joined(before, claim)
        if not joined:
            if closed and len(run) <= LONGEST:
                yield run
            run, closed = [], False
        run.append(claim)
        closed = closed or bool(_AND.search(joined))
    if closed and len(run) <= LONGEST:
        yield run


def _joined(a: Claim[Unit], b: Claim[Unit]) -> str:
    """Return what joins two claims of one kind in a list; "" where nothing does."""
    between = a.document.text[a.end : b.start]
    return between if a.value.kind == b.value.kind and BETWEEN.fullmatch(between) else ""


def _compared(left: Claims, right: Claims) -> Iterator[Finding]:
    """Yield a finding for every member that only one of two lists names; none where they are lists of other things."""
    pairs = [(a, b) for a in left for b in right if _one(a, b)]
    if len(pairs) < SHARED or 2 * len(pairs) < min(len(left), len(right)):
        return
    closed = all(whole(each[0].document, each[0].start, len(each)) for each in (left, right))
    verdict, level, otherwise = (
        (Verdict.DIVERGE, OTHER_MEMBERS, IF_OPEN) if closed else (Verdict.COMPATIBLE, MISSING, IF_WHOLE)
    )
    for a in (a for a in left if not any(a is each for each, _ in pairs)):
        yield Finding("", a, right[-1], verdict, level, 0.3, _missing(a, right), SAME_ROLE, otherwise)
    for b in (b for b in right if not any(b is each for _, each in pairs)):
        yield Finding("", left[-1], b, verdict, level, 0.3, _missing(b, left), SAME_ROLE, otherwise)


def _one(a: Claim[Unit], b: Claim[Unit]) -> bool:
    return a.value.key == b.value.key or similarity(name(a), name(b)) >= ONE_THING


def _missing(claim: Claim[Unit], listed: Claims) -> str:
    said = listed[0].document.text[listed[0].start : listed[-1].end]
    return f"{quoted(claim.text)} is missing from the list {quoted(said)}"


def _besides(left: Claims, right: Claims) -> Iterator[Finding]:
    """Yield what stands in a role beside what both documents tell in it."""
    lefts, rights = _by_role(left), _by_role(right)
    for role in filter(exclusive, sorted(lefts.keys() & rights.keys())):
        shared = sorted(lefts[role].keys() & rights[role].keys())
        for key in shared[:1]:
            a, b = lefts[role][key], rights[role][key]
            yield from (_other(a, each, b) for each in _alone(rights[role], lefts[role], b))
            yield from (_other(each, b, a) for each in _alone(lefts[role], rights[role], a))


def _by_role(claims: Claims) -> dict[str, dict[str, Claim[Unit]]]:
    """Return, for every role, the first claim of the body of each key that stands in it."""
    found: dict[str, dict[str, Claim[Unit]]] = {}
    for claim in sorted(claims, key=lambda claim: (claim.document.zone_at(claim.start) != "body", claim.start)):
        for role in roles(claim):
            found.setdefault(role, {}).setdefault(claim.value.key, claim)
    return found


def _alone(here: Mapping[str, Claim[Unit]], there: Mapping[str, Claim[Unit]], beside: Claim[Unit]) -> list[Claim[Unit]]:
    """Return what one document alone tells in a role, in another sentence: a car that hits a truck is not the truck."""
    sentence = sentence_at(beside.document, beside.start)
    return [
        claim
        for key, claim in sorted(here.items())
        if key not in there and sentence_at(claim.document, claim.start) != sentence
    ]


def _other(a: Claim[Unit], b: Claim[Unit], beside: Claim[Unit]) -> Finding:
    """Return what the claim that only one document tells in a role comes to; ``beside`` it stands what both tell."""
    alone = a if a.document is beside.document else b
    if _again(max(alone, beside, key=lambda claim: claim.start)):
        judged = judge(a, b)
        return Finding("", a, b, judged.verdict, judged.level, judged.distance, judged.reason, SAME_ROLE, IF_TWO)
    said = " and ".join(sorted(quoted(claim.text) for claim in (a, b)))
    reason = f"{said} stand in the same role, and one of the texts tells both"
    otherwise = "They would diverge if each text told one of them only."
    return Finding("", a, b, Verdict.COMPATIBLE, ONE_OF_TWO, 0.4, reason, SAME_ROLE, otherwise)


def _again(claim: Claim[Unit]) -> bool:
    """Say whether a text tells by another class what it has told before: a truck rammed the gate; the car burned.

    "The" tells again what was told; where nothing of its class was, it is the thing that stood in that role.
    """
    before = claim.document.text[max(0, claim.start - len(" the ")) : claim.start]
    return bool(name(claim).sort) and before.lower() == " the "
