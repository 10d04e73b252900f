"""What the findings add up to: cells, and what a reader of the matrix must be told."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from attrs import evolve

from rashomon.model import Cell, Document, Failure, Finding, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from rashomon.extraction import Extracted
    from rashomon.model import Matrix


def diagonal(comparator: str, each: Extracted) -> Cell:
    """Count what a document contradicts within its own text."""
    return cell(comparator, each, each, each.findings)


def cell(
    comparator: str,
    left: Extracted,
    right: Extracted,
    found: Sequence[Finding] = (),
    *,
    failure: Failure | None = None,
) -> Cell:
    """Count the findings of one comparator on two documents; a failure or a reason not to compare outranks them."""
    failure = failure or left.failure or right.failure
    not_comparable = next((side.not_comparable for side in (left, right) if side.not_comparable), None)
    verdicts = Counter(each.verdict for each in found)
    return Cell(
        comparator,
        left.document.id,
        right.document.id,
        agree=verdicts[Verdict.AGREE],
        compatible=verdicts[Verdict.COMPATIBLE],
        update=verdicts[Verdict.UPDATE],
        diverge=verdicts[Verdict.DIVERGE],
        only_left=0 if left is right else _unanswered(left, {id(each.left) for each in found}),
        only_right=0 if left is right else _unanswered(right, {id(each.right) for each in found}),
        error=str(failure) if failure else None,
        not_comparable=not_comparable,
    )


def _unanswered(side: Extracted, answered: set[int]) -> int:
    """Count the groups of claims of which none is in a finding."""
    return sum(all(id(claim) not in answered for claim in group) for group in side.groups)


def beyond(matrix: Matrix, minimum: float) -> Matrix:
    """Hide the divergences of less than a minimum distance (0 to 1) from readers; a note says how many they are.

    Verdicts, cells and facts stay what they are: a divergence too small to be listed is still one.
    """
    matrix = evolve(matrix, min_distance=minimum)
    if not (near := sum(map(matrix.hides, matrix.findings))):
        return matrix
    many = f"{near} divergence{'' if near == 1 else 's'}"
    return evolve(matrix, notes=(*matrix.notes, f"{many} below the minimum distance of {minimum:g} not shown"))


def told(documents: Iterable[Document], columns: Mapping[str, Sequence[Extracted]]) -> Iterator[str]:
    """Yield what a reader must know, a line each: how texts were read, what was left out, what stays unresolved."""
    for document in documents:
        yield from (f"{document.id}: {note}" for note in document.notes)
        if document.published is None:
            yield f"{document.id}: no publication date, so relative dates in it stay unresolved"
    yield from sorted({each.not_comparable or "" for column in columns.values() for each in column} - {""})
    for comparator, column in columns.items():
        for each in column:
            if each.skipped:
                many = "" if each.skipped == 1 else "s"
                yield f"{each.document.id}: {each.skipped} {comparator} claim{many} left out of skipped zones"
