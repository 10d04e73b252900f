"""Facts: the findings of all pairs, gathered into questions that hold together."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from rashomon.model import Claim, Fact, Finding, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

_GRAVITY = list(Verdict)


class _Row:
    """A row as it grows: the claim of each document, and the findings among them."""

    def __init__(self, claims: dict[str, Claim[Any]]) -> None:
        self.claims = claims
        self.findings: list[Finding] = []


def gather(findings: Sequence[Finding]) -> tuple[Fact, ...]:
    """Join the claims that findings join, the surest first, never two claims of one document; a row a question.

    Rows come in order of comparator and first claim. A contradiction within one document makes no row.
    """
    between = [each for each in findings if each.left.document.id != each.right.document.id]
    rows: dict[int, _Row] = {}
    for each in sorted(between, key=lambda finding: -finding.affinity):
        left, right = (
            rows.setdefault(id(claim), _Row({claim.document.id: claim})) for claim in (each.left, each.right)
        )
        if left is not right and left.claims.keys().isdisjoint(right.claims):
            joined = _Row(left.claims | right.claims)
            rows.update((id(claim), joined) for claim in joined.claims.values())
    for each in between:
        if rows[id(each.left)] is rows[id(each.right)]:
            rows[id(each.left)].findings.append(each)
    distinct = {id(row): row for row in rows.values() if row.findings}
    return tuple(sorted(map(_fact, distinct.values()), key=_order))


def _fact(row: _Row) -> Fact:
    claims = tuple(claim for _, claim in sorted(row.claims.items()))
    question = min(Counter(claim.about for claim in claims).items(), key=lambda item: (-item[1], item[0]))[0]
    verdict = max((each.verdict for each in row.findings), key=_GRAVITY.index)
    return Fact(claims[0].comparator, question, claims, verdict)


def _order(fact: Fact) -> tuple[str, str, int, int]:
    first = fact.claims[0]
    return fact.comparator, first.document.id, first.start, first.end
