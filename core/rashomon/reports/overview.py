"""What every report for readers says of a matrix before its findings: sums, names, dates, rows of marks."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rashomon.model import Verdict
from rashomon.reports.tally import Tally, add, by_pair

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from rashomon.model import Document, Matrix
    from rashomon.reports.questions import Question

#: Documents and pairs of documents that a table shows at most; the most divergent are kept.
MOST_DOCUMENTS, MOST_PAIRS = 12, 15

#: In English whatever the locale, as strftime would not.
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip

_TOLD = {
    Verdict.DIVERGE: "cannot both be right",
    Verdict.UPDATE: "only newer",
    Verdict.COMPATIBLE: "compatible",
    Verdict.AGREE: "agreed",
}


def numbered(matrix: Matrix) -> dict[str, int]:
    """Return the number of every document, from 1, by its id."""
    return {document.id: number for number, document in enumerate(matrix.documents, 1)}


def comparators(matrix: Matrix) -> tuple[str, ...]:
    """Return the names of the comparators that have cells, in the order they ran."""
    return tuple(dict.fromkeys(cell.comparator for cell in matrix.cells))


def summary(matrix: Matrix, found: Sequence[Question]) -> str:
    """Say in one sentence what the comparison came to."""
    compared = f"{count(len(matrix.documents), 'document')}, {count(len(comparators(matrix)), 'comparator')}"
    verdicts = Counter(question.verdict for question in found if question.within is None)
    if not verdicts:
        return f"{compared}: no question is answered by more than one document."
    answered = count(sum(verdicts.values()), "question is", "questions are")
    newer = sum(_also_newer(question) for question in found)
    told = [f"{verdicts[verdict]} {words}" for verdict, words in _TOLD.items()]
    if newer:
        told[0] += f" ({newer} of these with an update besides)"
    return f"{compared}: {answered} answered by more than one document; {', '.join(told)}."


def _also_newer(question: Question) -> bool:
    """Say whether documents diverge on a question that others only have a later answer to."""
    updated = any(each.finding.verdict is Verdict.UPDATE for each in question.disputes)
    return updated and question.verdict is Verdict.DIVERGE and question.within is None


def count(number: int, one: str, many: str | None = None) -> str:
    """Return a number and its noun, plural where it must be."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def known_of(document: Document) -> str:
    """Say who published a document and when, and where that was found."""
    dated = "no date"
    if document.published:
        dated = day(document.published)
        if document.published_from:
            dated += f" ({document.published_from})"
    return f"{document.outlet}, {dated}" if document.outlet else dated


def day(date: date) -> str:
    """Write a day as a reader does: 19 January 2022."""
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"


def shown(matrix: Matrix, most: int = MOST_DOCUMENTS) -> tuple[str, ...]:
    """Return the ids of the documents there is room for, in order: those with the most divergences if too many."""
    ids = [document.id for document in matrix.documents]
    diverging: Counter[str] = Counter()
    for cell in matrix.cells:
        diverging.update({cell.left: cell.diverge, cell.right: cell.diverge})
    kept = set(sorted(ids, key=lambda each: (-diverging[each], each))[:most])
    return tuple(each for each in ids if each in kept)


def matrix_rows(matrix: Matrix, ids: Sequence[str]) -> list[list[Tally]]:
    """Return documents x documents: what all comparators together found on each pair."""
    cells = by_pair(matrix)
    return [[add(cells.get((left, right), ())) for right in ids] for left in ids]


def pair_rows(matrix: Matrix) -> tuple[list[tuple[str, str, list[Tally]]], int]:
    """Return pairs x comparators for the most divergent pairs, and how many pairs are left out."""
    names = comparators(matrix)
    pairs = {pair: cells for pair, cells in by_pair(matrix).items() if pair[0] < pair[1]}
    ranked = sorted(pairs, key=lambda pair: (-add(pairs[pair]).diverge, pair))
    rows = [
        (left, right, [add(cell for cell in pairs[left, right] if cell.comparator == name) for name in names])
        for left, right in ranked[:MOST_PAIRS]
    ]
    return rows, max(0, len(ranked) - MOST_PAIRS)


def totals(matrix: Matrix) -> list[Tally]:
    """Return what each comparator found over all pairs of different documents."""
    between = [cell for cell in matrix.cells if cell.left != cell.right]
    return [add(cell for cell in between if cell.comparator == name) for name in comparators(matrix)]


def unanswered(matrix: Matrix) -> Iterator[str]:
    """Yield how many claims, counted pair by pair, met none of the other document, if any: nothing was judged there."""
    counted = (each for each in matrix.cells if each.error is None and each.not_comparable is None)
    if many := sum(each.only_left + each.only_right for each in counted):
        met = count(many, "claim of one document meets none", "claims of one document meet none")
        yield f"counted pair by pair, {met} of the other surely enough to be judged (rashomon explain A B shows each)"


def left_out(matrix: Matrix) -> Iterable[str]:
    """Yield what was not compared and why: failures, then notes, each once."""
    return dict.fromkeys((*map(str, matrix.failures), *matrix.notes))
