"""Where in the report everything is: the numbers of documents and questions, the anchors of claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from rashomon.reports import overview
from rashomon.reports.html.limits import DOCUMENTS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rashomon.model import Claim, Matrix
    from rashomon.reports.questions import Question


@frozen
class Places:
    """Numbers of documents by id, claims of every shown document in order, numbers of questions by claim, their titles.

    Claims are known by object identity, as in ``Matrix``; what is not shown has no anchor. ``repeats`` are the numbers
    of questions by a claim that says again what another one of its document answers.
    """

    numbers: Mapping[str, int]
    claims: Mapping[str, Sequence[Claim[object]]]
    anchors: Mapping[int, str]
    questions: Mapping[int, int]
    repeats: Mapping[int, int]
    titles: Mapping[int, str]

    def anchor(self, claim: Claim[object]) -> str | None:
        """Return the anchor of a claim's mark; None where its document is not shown."""
        return self.anchors.get(id(claim))

    def question(self, claim: Claim[object]) -> int | None:
        """Return the number of the gravest question a claim answers; None where no other document answers it."""
        return self.questions.get(id(claim))

    def told(self, claim: Claim[object]) -> int | None:
        """Return the number of the gravest question that a claim answers, or repeats the answer to; else None."""
        return self.questions.get(id(claim)) or self.repeats.get(id(claim))


def places(matrix: Matrix, found: Sequence[Question]) -> Places:
    """Give the documents and questions of a matrix their numbers, and the marks of its claims their names."""
    numbers = overview.numbered(matrix)
    claims = _claims(matrix, overview.shown(matrix, DOCUMENTS))
    anchors = {
        id(claim): f"c{numbers[document]}-{number}"
        for document, each in claims.items()
        for number, claim in enumerate(each, 1)
    }
    questions: dict[int, int] = {}
    for number, question in enumerate(found, 1):
        for side in question.sides:
            for claim in side:
                questions.setdefault(id(claim), number)
    titles = {number: question.title for number, question in enumerate(found, 1)}
    return Places(numbers, claims, anchors, questions, _repeats(matrix, questions), titles)


def _repeats(matrix: Matrix, questions: Mapping[int, int]) -> dict[int, int]:
    """Return the question of every claim that says again what answers it."""
    return {
        id(claim): questions[id(first)]
        for first, *again in matrix.repeats
        if id(first) in questions
        for claim in again
        if id(claim) not in questions
    }


def _claims(matrix: Matrix, ids: Sequence[str]) -> dict[str, list[Claim[object]]]:
    """Return the claims of each document shown, each once, in the order of their words."""
    claims: dict[str, dict[int, Claim[object]]] = {each: {} for each in ids}
    of_findings = (claim for finding in matrix.findings for claim in (finding.left, finding.right))
    for claim in (*matrix.claims, *of_findings):
        if claim.document.id in claims:
            claims[claim.document.id].setdefault(id(claim), claim)
    return {
        name: sorted(each.values(), key=lambda claim: (claim.start, -claim.end, claim.comparator))
        for name, each in claims.items()
    }
