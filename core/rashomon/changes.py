"""What changed: the answers that later documents brought up to date, in order of time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from rashomon.model import Claim, Finding, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon.model import Fact, Matrix


@frozen(hash=False)
class Change:
    """A question whose answer moved on: its claims from the earliest document to the latest."""

    comparator: str
    question: str
    claims: tuple[Claim[object], ...]


def changes(matrix: Matrix) -> tuple[Change, ...]:
    """Return the questions with updates between documents of different dates, the first to have moved on first.

    An answer is no news where a document published before its own agrees with it.
    """
    fact_of = {id(finding): fact for fact in matrix.facts for finding in fact.findings}
    moved: dict[int, tuple[Fact | None, list[Finding]]] = {}
    for each in matrix.findings:
        if each.verdict is Verdict.UPDATE and _dated_apart(each):
            fact = fact_of.get(id(each))
            if fact and _known_before(max(each.left, each.right, key=_when), fact):
                continue
            moved.setdefault(id(fact or each), (fact, []))[1].append(each)
    found = [_change(fact, findings) for fact, findings in moved.values()]
    return tuple(sorted(found, key=lambda change: (_when(change.claims[-1]), change.comparator, change.question)))


def _dated_apart(finding: Finding) -> bool:
    left, right = finding.left.document.published, finding.right.document.published
    return left is not None and right is not None and left != right


def _known_before(claim: Claim[object], fact: Fact) -> bool:
    return any(
        _dated_apart(each) and max(each.left, each.right, key=_when) is claim
        for each in fact.findings
        if each.verdict is Verdict.AGREE
    )


def _change(fact: Fact | None, findings: Sequence[Finding]) -> Change:
    claims = {id(claim): claim for each in findings for claim in (each.left, each.right)}
    ordered = tuple(sorted(claims.values(), key=_when))
    return Change(findings[0].comparator, fact.question if fact else ordered[0].about, ordered)


def _when(claim: Claim[object]) -> tuple[str, str, int]:
    published = claim.document.published
    return published.isoformat() if published else "", claim.document.id, claim.start
