"""The findings of a matrix by the question they are on, so that five who agree against one are told once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from rashomon.facts import gravest
from rashomon.model import Claim, Document, Finding, Verdict
from rashomon.rows import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rashomon.model import Fact, Matrix

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

    A fact is one question. Pairs that surer ones displaced are told together as far as they hold together, and so are
    those of one title that share a claim: an answer against several of one document. Contradictions within a document
    likewise. Divergences that the matrix hides are left out: questions of nothing graver, and disputes of others.
    """
    held = {id(finding) for fact in matrix.facts for finding in fact.findings}
    displaced = [finding for finding in matrix.findings if id(finding) not in held]
    between = [each for each in displaced if each.left.document is not each.right.document]
    within = [[each] for each in displaced if each.left.document is each.right.document]
    facts = [fact for fact in matrix.facts if not matrix.hides(fact)]
    rest = (*_joined(_held_together(between)), *_joined(within))
    found = [_question(fact.question, fact.claims, fact.findings, fact) for fact in facts]
    found += [_of(findings) for findings in rest if not matrix.hides(gravest(findings)[0])]
    return tuple(sorted((_shown(each, matrix) for each in found), key=_order))


def _shown(question: Question, matrix: Matrix) -> Question:
    return evolve(question, disputes=tuple(each for each in question.disputes if not matrix.hides(each.finding)))


def _held_together(findings: Sequence[Finding]) -> list[list[Finding]]:
    """Return the findings of every row that can be made of pairs, then the others one by one."""
    together = [list(row.findings) for row in rows(findings)]
    held = {id(finding) for group in together for finding in group}
    return together + [[each] for each in findings if id(each) not in held]


def _joined(groups: Iterable[list[Finding]]) -> Iterable[list[Finding]]:
    """Join groups of findings of one title that share a claim."""
    group_of: dict[tuple[str, str, int], list[Finding]] = {}
    for group in groups:
        met = {id(one): one for name in _names(group) if (one := group_of.get(name))}
        whole = [each for one in (*met.values(), group) for each in one]
        group_of |= dict.fromkeys(_names(whole), whole)
    return {id(group): group for group in group_of.values()}.values()


def _names(group: Sequence[Finding]) -> list[tuple[str, str, int]]:
    return [(group[0].comparator, group[0].left.about, claim) for claim in _claims(group)]


def _claims(findings: Iterable[Finding]) -> dict[int, Claim[object]]:
    return {id(claim): claim for each in findings for claim in (each.left, each.right)}


def _of(findings: Sequence[Finding]) -> Question:
    claims = sorted(_claims(findings).values(), key=lambda claim: (claim.document.id, claim.start, claim.end))
    return _question(findings[0].left.about, claims, findings)


def _order(question: Question) -> tuple[int, float, int, str, str, str, int]:
    first = question.sides[0][0]
    gravity, answers = -question.verdict.gravity, -sum(map(len, question.sides))
    return gravity, -question.distance, answers, question.comparator, question.title, first.document.id, first.start


def _question(
    title: str, claims: Sequence[Claim[object]], findings: Sequence[Finding], fact: Fact | None = None
) -> Question:
    worst = gravest(findings)
    sides = _sides(claims, findings)
    return Question(
        worst[0].comparator, title, worst[0].verdict, worst[0].distance, sides, _disputes(sides, worst), fact
    )


def _sides(claims: Sequence[Claim[object]], findings: Sequence[Finding]) -> tuple[Side, ...]:
    """Put claims that agree on one side; every claim by itself where that would put contrary ones together."""
    side_of = {id(claim): number for number, claim in enumerate(claims)}
    for each in findings:
        if each.verdict is Verdict.AGREE:
            kept, gone = sorted((side_of[id(each.left)], side_of[id(each.right)]))
            side_of = {claim: kept if side == gone else side for claim, side in side_of.items()}
    contrary = [each for each in findings if each.verdict in {Verdict.UPDATE, Verdict.DIVERGE}]
    if any(side_of[id(each.left)] == side_of[id(each.right)] for each in contrary):
        return tuple((claim,) for claim in claims)
    numbers = sorted(set(side_of.values()))
    return tuple(tuple(claim for claim in claims if side_of[id(claim)] == number) for number in numbers)


def _disputes(sides: Sequence[Side], ranked: Iterable[Finding]) -> tuple[Dispute, ...]:
    """Return the first finding between every two sides."""
    side_of = {id(claim): number for number, side in enumerate(sides) for claim in side}
    first: dict[tuple[int, int], Dispute] = {}
    for each in ranked:
        left, right = side_of[id(each.left)], side_of[id(each.right)]
        if left != right:
            first.setdefault((min(left, right), max(left, right)), Dispute(left, right, each))
    return tuple(first.values())
