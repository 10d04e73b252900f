"""The findings of a matrix by the question they are on, so that five who agree against one are told once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from rashomon.model import Claim, Document, Finding, Verdict
from rashomon.rows import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rashomon.model import Fact, Matrix

_GRAVITY = list(Verdict)

Side = tuple[Claim[object], ...]


@frozen(hash=False)
class Dispute:
    """Two sides of one question, by their numbers, and the gravest and farthest finding between them."""

    left: int
    right: int
    finding: Finding


@frozen(hash=False)
class Question:
    """One question: who answers it, in sides that agree, and what stands between the sides.

    ``verdict`` is the gravest of its findings, ``distance`` (0 to 1) the farthest of those with that verdict; ``fact``
    is None for a finding that no fact holds.
    """

    comparator: str
    title: str
    verdict: Verdict
    distance: float
    sides: tuple[Side, ...]
    disputes: tuple[Dispute, ...]
    fact: Fact | None = None

    @property
    def within(self) -> Document | None:
        """The document that contradicts itself; None for a question between documents."""
        documents = {claim.document.id: claim.document for side in self.sides for claim in side}
        return next(iter(documents.values())) if len(documents) == 1 else None

    @property
    def gravest(self) -> tuple[Dispute, ...]:
        """The disputes that have the question's own verdict."""
        return tuple(each for each in self.disputes if each.finding.verdict is self.verdict)


def questions(matrix: Matrix) -> tuple[Question, ...]:
    """Return every question of a matrix, the gravest first, then the farthest, then the most answered.

    A fact is one question. Pairs that surer ones displaced are told together as far as they hold together, else each
    by itself, as every contradiction within a document is.
    """
    held = {id(finding) for fact in matrix.facts for finding in fact.findings}
    displaced = [finding for finding in matrix.findings if id(finding) not in held]
    rest = rows([each for each in displaced if each.left.document is not each.right.document])
    held |= {id(finding) for row in rest for finding in row.findings}
    found = [_question(fact.question, fact.claims, fact.findings, fact) for fact in matrix.facts]
    found += [_of(tuple(claim for _, claim in sorted(row.claims.items())), row.findings) for row in rest]
    found += [_of((each.left, each.right), [each]) for each in displaced if id(each) not in held]
    return tuple(sorted(found, key=_order))


def _of(claims: Sequence[Claim[object]], findings: Sequence[Finding]) -> Question:
    return _question(findings[0].left.about, claims, findings)


def _order(question: Question) -> tuple[int, float, int, str, str, str, int]:
    first = question.sides[0][0]
    gravity, answers = -_GRAVITY.index(question.verdict), -sum(map(len, question.sides))
    return gravity, -question.distance, answers, question.comparator, question.title, first.document.id, first.start


def _question(
    title: str, claims: Sequence[Claim[object]], findings: Sequence[Finding], fact: Fact | None = None
) -> Question:
    sides = _sides(claims, findings)
    verdict = max((each.verdict for each in findings), key=_GRAVITY.index)
    distance = max(each.distance for each in findings if each.verdict is verdict)
    return Question(findings[0].comparator, title, verdict, distance, sides, _disputes(sides, findings), fact)


def _sides(claims: Sequence[Claim[object]], findings: Iterable[Finding]) -> tuple[Side, ...]:
    """Put claims that agree on one side; every claim by itself where that would put contrary ones together."""
    side_of = {id(claim): number for number, claim in enumerate(claims)}
    findings = tuple(findings)
    for each in findings:
        if each.verdict is Verdict.AGREE:
            kept, gone = sorted((side_of[id(each.left)], side_of[id(each.right)]))
            side_of = {claim: kept if side == gone else side for claim, side in side_of.items()}
    contrary = [each for each in findings if each.verdict in {Verdict.UPDATE, Verdict.DIVERGE}]
    if any(side_of[id(each.left)] == side_of[id(each.right)] for each in contrary):
        return tuple((claim,) for claim in claims)
    numbers = sorted(set(side_of.values()))
    return tuple(tuple(claim for claim in claims if side_of[id(claim)] == number) for number in numbers)


def _disputes(sides: Sequence[Side], findings: Iterable[Finding]) -> tuple[Dispute, ...]:
    """Return the gravest, then farthest finding between every two sides, in that order."""
    side_of = {id(claim): number for number, side in enumerate(sides) for claim in side}
    ranked = sorted(findings, key=lambda each: (-_GRAVITY.index(each.verdict), -each.distance))
    first: dict[tuple[int, int], Dispute] = {}
    for each in ranked:
        left, right = side_of[id(each.left)], side_of[id(each.right)]
        if left != right:
            first.setdefault((min(left, right), max(left, right)), Dispute(left, right, each))
    return tuple(first.values())
