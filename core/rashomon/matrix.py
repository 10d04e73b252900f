"""What the findings add up to: cells, and what a reader of the matrix must be told."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rashomon.model import Cell, Document, Finding, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from rashomon.extraction import Extracted


def diagonal(comparator: str, each: Extracted) -> Cell:
    """Count what a document contradicts within its own text."""
    return cell(comparator, each, each, each.contradictions)


def cell(
    comparator: str, left: Extracted, right: Extracted, found: Sequence[Finding] = (), *, error: str | None = None
) -> Cell:
    """Count the findings of one comparator on two documents; a failure or a reason not to compare outranks them."""
    error = error or next((str(side.failure) for side in (left, right) if side.failure), None)
    not_comparable = next((side.not_comparable for side in (left, right) if side.not_comparable), None)
    verdicts = Counter(each.verdict for each in found)
    alone = 0 if left is right or error or not_comparable else len(found)
    return Cell(
        comparator,
        left.document.id,
        right.document.id,
        agree=verdicts[Verdict.AGREE],
        compatible=verdicts[Verdict.COMPATIBLE],
        update=verdicts[Verdict.UPDATE],
        diverge=verdicts[Verdict.DIVERGE],
        only_left=0 if left is right else len(left.groups) - alone,
        only_right=0 if left is right else len(right.groups) - alone,
        error=error,
        not_comparable=not_comparable,
    )


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
