"""The run: claims once per document, then every pair of documents, then what it adds up to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from rashomon.alignment import CAUTION
from rashomon.caution import note_of, sure
from rashomon.containment import PluginError
from rashomon.copies import copies
from rashomon.extraction import said_again
from rashomon.facts import gather
from rashomon.matrix import cell, diagonal, told
from rashomon.model import Cell, Claim, Document, Failure, Finding, Matrix
from rashomon.rows import links

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

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
    unsure: int = 0


@frozen(hash=False)
class _Pair:
    """What one comparator found between two documents, or how it failed.

    ``unsure`` are the divergences left out, each by the identities of its claims.
    """

    left: Extracted
    right: Extracted
    findings: tuple[Finding, ...] = ()
    failure: Failure | None = None
    unsure: frozenset[tuple[int, int]] = frozenset()


def compare(  # noqa: PLR0913  what a run is given, each by name
    documents: Iterable[Document],
    loaded: Loaded,
    *,
    notes: Sequence[str] = (),
    strict: bool = False,
    caution: float = CAUTION,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Matrix:
    """Compare every pair of documents, in order of their ids, by every comparator that was loaded.

    A plugin that fails leaves cells with an error; with ``strict`` the first failure raises PluginError instead.
    Divergences of less affinity than ``caution`` (0 to 1) are left out; a note counts them.
    ``progress`` is called with the steps done and their total.
    """
    documents = tuple(sorted(documents, key=lambda document: document.id))
    if strict and loaded.failures:
        raise PluginError(loaded.failures[0])
    steps = 2 * len(documents)  # to read each document, and to compare it with those after it
    columns: list[Column] = []
    for number, offer in enumerate(loaded.offers):
        step = partial(_advance, progress, number * steps, len(loaded.offers) * steps)
        columns.append(_column(offer, documents, caution, strict=strict, step=step))
    return _matrix(documents, loaded, columns, notes, caution)


def _matrix(
    documents: tuple[Document, ...], loaded: Loaded, columns: Sequence[Column], notes: Iterable[str], caution: float
) -> Matrix:
    findings = tuple(each for column in columns for each in column.findings)
    copied, dropped = copies(documents), sum(column.unsure for column in columns)
    extents = {id(claim): extent for column in columns for each in column.extracted for claim, extent in each.placed}
    return Matrix(
        documents=documents,
        comparators=loaded.plugins,
        claims=tuple(claim for column in columns for each in column.extracted for claim in each.claims),
        findings=findings,
        cells=tuple(cell for column in columns for cell in column.cells),
        facts=gather(findings, extents, copied),
        notes=(
            *notes,
            *told(documents, {column.comparator: column.extracted for column in columns}),
            *([note_of(dropped, caution)] if dropped else ()),
        ),
        caution=caution,
        failures=(*loaded.failures, *(failure for column in columns for failure in column.failures)),
        copies=copied,
        repeats=tuple(said_again(each for column in columns for each in column.extracted)),
    )


def _advance(progress: Callable[[int, int], None], before: int, total: int, done: int) -> None:
    progress(before + done, total)


def _column(
    offer: Offer, documents: Sequence[Document], caution: float, *, strict: bool, step: Callable[[int], None]
) -> Column:
    extracted: list[Extracted] = []
    for document in documents:
        extracted.append(offer.group(offer.extract(document)))
        step(len(extracted))
    pairs: list[_Pair] = []
    for number, left in enumerate(extracted, 1):
        _refuse((*extracted, *pairs), strict=strict)
        pairs += (_paired(offer, left, right, caution) for right in extracted[number:])
        step(len(documents) + number)
    pairs = _linked(offer, pairs, caution)
    _refuse(pairs, strict=strict)
    cells = [diagonal(offer.name, each) for each in extracted]
    return Column(
        offer.name,
        tuple(extracted),
        (*(one for each in extracted for one in each.findings), *(one for each in pairs for one in each.findings)),
        (*cells, *(cell(offer.name, each.left, each.right, each.findings, failure=each.failure) for each in pairs)),
        tuple(_failures((*extracted, *pairs))),
        sum(len(each.unsure) for each in pairs),
    )


def _failures(parts: Iterable[Extracted | _Pair]) -> Iterator[Failure]:
    return (each.failure for each in parts if each.failure)


def _refuse(parts: Iterable[Extracted | _Pair], *, strict: bool) -> None:
    """Raise the first failure when strict."""
    if strict:
        for failure in _failures(parts):
            raise PluginError(failure)


def _paired(offer: Offer, left: Extracted, right: Extracted, caution: float) -> _Pair:
    try:
        found = offer.pair(left, right) if left.comparable and right.comparable else []
    except PluginError as error:
        return _Pair(left, right, failure=error.failure)
    certain = tuple(sure(found, caution))
    return _Pair(left, right, certain, unsure=_ends(found) - _ends(certain))


def _linked(offer: Offer, pairs: Sequence[_Pair], caution: float) -> list[_Pair]:
    """Add what documents have in common by way of a third one, so that a fact tells all its claims apart."""
    missing: dict[tuple[str, str], list[tuple[Claim[Any], Claim[Any]]]] = {}
    for a, b in links([one for each in pairs for one in each.findings]):
        missing.setdefault((a.document.id, b.document.id), []).append((a, b))
    between = [(each, (each.left.document.id, each.right.document.id)) for each in pairs]
    return [_completed(offer, each, missing.get(where, ()), caution) for each, where in between]


def _completed(offer: Offer, each: _Pair, claims: Sequence[tuple[Claim[Any], Claim[Any]]], caution: float) -> _Pair:
    if each.failure or not claims:
        return each
    try:
        found = offer.link(each.left, each.right, claims)
        certain = sure(found, caution, linked=True)
        unsure = (each.unsure | _ends(found)) - _ends(certain)
        return evolve(each, findings=(*each.findings, *certain), unsure=unsure)
    except PluginError as error:
        return _Pair(each.left, each.right, failure=error.failure)


def _ends(findings: Iterable[Finding]) -> frozenset[tuple[int, int]]:
    """Return the claims of findings by their identities."""
    return frozenset((id(each.left), id(each.right)) for each in findings)
