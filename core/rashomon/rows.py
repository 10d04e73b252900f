"""Rows: the claims of all documents that answer one question, never two of one document, as findings join them.

Correlation clustering (Bansal, Blum and Chawla 2004) by the two usual steps: join greedily, the surest finding first,
then move single claims to the row that more speaks for.
"""

from __future__ import annotations

from itertools import combinations, permutations, product
from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from rashomon.model import Claim, Finding

#: Rounds of moving claims; what still moves after these moves to and fro.
_ROUNDS = 3


@frozen(hash=False)
class Row:
    """The claim of each document, by its id, and the findings among them."""

    claims: dict[str, Claim[Any]]
    findings: tuple[Finding, ...] = ()


#: For every claim, by identity, the claims that it met, by identity, and how sure each finding is.
Partners = dict[int, dict[int, tuple["Claim[Any]", float]]]


def rows(findings: Sequence[Finding]) -> list[Row]:
    """Join the claims that findings between documents join; only rows with a finding are returned."""
    partners = _partners(findings)
    row_of = _joined(findings, partners)
    for _ in range(_ROUNDS):
        row_of = _moved(findings, partners, row_of)
    inside: dict[int, list[Finding]] = {}
    for each in findings:
        if row_of[id(each.left)] is row_of[id(each.right)]:
            inside.setdefault(id(row_of[id(each.left)]), []).append(each)
    distinct = {id(row): row for row in row_of.values()}
    return [Row(distinct[row].claims, tuple(found)) for row, found in inside.items()]


def links(findings: Sequence[Finding]) -> Iterator[tuple[Claim[Any], Claim[Any]]]:
    """Yield the claims, in order of their documents, of one row that no finding joins, nor either of them another one.

    Each is a pair that did not reach the affinity of the same question by itself, and that a third document links.
    """
    between = [each for each in findings if each.left.document.id != each.right.document.id and not each.derived]
    answered = {(id(a), b.document.id) for each in between for a, b in permutations((each.left, each.right))}
    for row in rows(between):
        for (_, left), (_, right) in combinations(sorted(row.claims.items()), 2):
            if answered.isdisjoint({(id(left), right.document.id), (id(right), left.document.id)}):
                yield left, right


def _partners(findings: Iterable[Finding]) -> Partners:
    partners: Partners = {}
    for each in findings:
        for claim, other in permutations((each.left, each.right)):
            partners.setdefault(id(claim), {})[id(other)] = other, each.affinity
    return partners


def _joined(findings: Iterable[Finding], partners: Partners) -> dict[int, Row]:
    """Return the row of every claim, by identity, joined by the surest findings first."""
    row_of: dict[int, Row] = {}
    met_in = {claim: {other.document.id for other, _ in met.values()} for claim, met in partners.items()}
    for each in sorted(findings, key=lambda finding: -finding.affinity):
        left, right = (row_of.setdefault(id(claim), _alone(claim)) for claim in (each.left, each.right))
        if (
            left is not right
            and left.claims.keys().isdisjoint(right.claims)
            and _are_one(left, right, partners, met_in)
        ):
            row_of |= _places(Row(left.claims | right.claims))
    return row_of


def _alone(claim: Claim[Any]) -> Row:
    return Row({claim.document.id: claim})


def _places(row: Row) -> dict[int, Row]:
    return {id(claim): row for claim in row.claims.values()}


def _are_one(left: Row, right: Row, partners: Partners, met_in: Mapping[int, set[str]]) -> bool:
    """Say whether at least as many pairs of claims of two rows met as met another claim of the other's document.

    So a chain of doubtful pairs joins no two questions that most documents tell apart.
    """
    met = parted = 0
    for a, b in product(left.claims.values(), right.claims.values()):
        if id(b) in partners[id(a)]:
            met += 1
        else:
            parted += b.document.id in met_in[id(a)] or a.document.id in met_in[id(b)]
    return met >= parted


def _moved(findings: Iterable[Finding], partners: Partners, row_of: Mapping[int, Row]) -> dict[int, Row]:
    """Move every claim, in order, to the row whose claims it met most surely, if surer than those of its own."""
    placed = dict(row_of)
    claims = {id(claim): claim for each in findings for claim in (each.left, each.right)}
    for claim in sorted(claims.values(), key=lambda each: (each.document.id, each.start, each.end)):
        here = placed[id(claim)]
        there = _best(claim, partners, placed)
        if there is not here:
            placed |= _places(Row({name: each for name, each in here.claims.items() if each is not claim}))
            placed |= _places(Row(there.claims | {claim.document.id: claim}))
    return placed


def _best(claim: Claim[Any], partners: Partners, row_of: Mapping[int, Row]) -> Row:
    """Return the row whose claims a claim met most surely, of its own and those that have none of its document."""
    here = row_of[id(claim)]
    sure: dict[int, float] = {id(here): 0.0}
    for other, affinity in partners[id(claim)].values():
        row = row_of[id(other)]
        if row is here or claim.document.id not in row.claims:
            sure[id(row)] = sure.get(id(row), 0.0) + affinity
    best = max(sure, key=lambda row: sure[row])
    return next((row for other, _ in partners[id(claim)].values() if id(row := row_of[id(other)]) == best), here)
