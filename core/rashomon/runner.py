"""The run: claims once per document, then every pair of documents, then what it adds up to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon.containment import PluginError
from rashomon.facts import gather
from rashomon.matrix import cell, diagonal, told
from rashomon.model import Cell, Document, Failure, Finding, Matrix

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from rashomon.extraction import Extracted
    from rashomon.offers import Offer
    from rashomon.plugins import Loaded


@frozen(hash=False)
class Column:
    """Everything one comparator found in a set of documents."""

    comparator: str
    extracted: tuple[Extracted, ...]
    findings: tuple[Finding, ...]
    cells: tuple[Cell, ...]
    failures: tuple[Failure, ...]


def compare(
    documents: Iterable[Document],
    loaded: Loaded,
    *,
    notes: Sequence[str] = (),
    strict: bool = False,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Matrix:
    """Compare every pair of documents, in order of their ids, by every comparator that was loaded.

    A plugin that fails leaves cells with an error; with ``strict`` the first failure raises PluginError instead.
    ``progress`` is called with the steps done and their total.
    """
    documents = tuple(sorted(documents, key=lambda document: document.id))
    if strict and loaded.failures:
        raise PluginError(loaded.failures[0])
    steps = 2 * len(documents)  # to read each document, and to compare it with those after it
    columns: list[Column] = []
    for number, offer in enumerate(loaded.offers):
        step = partial(_advance, progress, number * steps, len(loaded.offers) * steps)
        columns.append(_column(offer, documents, strict=strict, step=step))
    findings = tuple(each for column in columns for each in column.findings)
    return Matrix(
        documents=documents,
        comparators=loaded.plugins,
        claims=tuple(claim for column in columns for each in column.extracted for claim in each.claims),
        findings=findings,
        cells=tuple(cell for column in columns for cell in column.cells),
        facts=gather(findings),
        notes=(*notes, *told(documents, {column.comparator: column.extracted for column in columns})),
        failures=(*loaded.failures, *(failure for column in columns for failure in column.failures)),
    )


def _advance(progress: Callable[[int, int], None], before: int, total: int, done: int) -> None:
    progress(before + done, total)


def _column(offer: Offer, documents: Sequence[Document], *, strict: bool, step: Callable[[int], None]) -> Column:
    extracted: list[Extracted] = []
    for document in documents:
        extracted.append(offer.group(offer.extract(document)))
        step(len(extracted))
    cells = [diagonal(offer.name, each) for each in extracted]
    findings = [contradiction for each in extracted for contradiction in each.contradictions]
    failures = [each.failure for each in extracted if each.failure]
    for number, left in enumerate(extracted, 1):
        if strict and failures:
            raise PluginError(failures[0])
        for right in extracted[number:]:
            try:
                found = offer.pair(left, right) if left.comparable and right.comparable else []
            except PluginError as error:
                failures.append(error.failure)
                cells.append(cell(offer.name, left, right, error=str(error)))
            else:
                findings += found
                cells.append(cell(offer.name, left, right, found))
        step(len(documents) + number)
    return Column(offer.name, tuple(extracted), tuple(findings), tuple(cells), tuple(failures))
