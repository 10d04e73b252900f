"""The run: claims once per document, then every pair of documents, then what it adds up to."""

from __future__ import annotations

from functools import partial
from itertools import combinations
from typing import TYPE_CHECKING, Any, cast

from attrs import evolve, frozen

from rashomon.alignment import SAME_QUESTION, assign
from rashomon.comparators import Columnar, Comparator, PairComparator
from rashomon.containment import ContractError, PluginError, contained
from rashomon.extraction import Extracted, candidates, extract, finding, representative
from rashomon.facts import gather
from rashomon.matrix import cell, diagonal, told
from rashomon.model import Cell, Claim, Document, Failure, Finding, Matrix

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from rashomon.plugins import Loaded, Offer

Group = tuple[Claim[Any], ...]


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
    columns: list[Column] = []
    for offer in loaded.offers:
        columns.append(_column(offer, documents, strict=strict))
        progress(len(columns), len(loaded.offers))
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


def _column(offer: Offer, documents: Sequence[Document], *, strict: bool) -> Column:
    extracted = tuple(extract(offer, document) for document in documents)
    cells = [diagonal(offer.comparator.name, each) for each in extracted]
    findings = [contradiction for each in extracted for contradiction in each.contradictions]
    failures = [each.failure for each in extracted if each.failure]
    for left, right in combinations(extracted, 2):
        try:
            found = _pair(offer, left, right)
        except PluginError as error:
            failures.append(error.failure)
            cells.append(cell(offer.comparator.name, left, right, error=str(error)))
        else:
            findings += found
            cells.append(cell(offer.comparator.name, left, right, found))
        if strict and failures:
            break
    if strict and failures:
        raise PluginError(failures[0])
    return Column(offer.comparator.name, extracted, tuple(findings), tuple(cells), tuple(failures))


def _pair(offer: Offer, left: Extracted, right: Extracted) -> list[Finding]:
    """Find what two documents both answer, and judge it; nothing where either was not read."""
    if any(side.failure or side.not_comparable for side in (left, right)):
        return []
    where = left.document.id, right.document.id
    if isinstance(offer.comparator, PairComparator):
        return contained(
            offer.plugin, "compare", where, partial(_compared, offer.comparator, left.claims, right.claims)
        )
    return contained(offer.plugin, "affinity or judge", where, partial(_aligned, offer.comparator, left, right))


def _compared(comparator: PairComparator[Any], left: Group, right: Group) -> list[Finding]:
    """Let the comparator see the whole pair, and hold it to the claims it was given."""
    lefts, rights = ({id(claim) for claim in side} for side in (left, right))
    found = list(comparator.compare(left, right))
    for each in found:
        if not isinstance(each, Finding):  # pyright: ignore[reportUnnecessaryIsInstance]  a plugin may yield anything
            msg = f"compare yielded {type(each).__name__}, not a finding"
            raise ContractError(msg)
        if id(each.left) not in lefts or id(each.right) not in rights:
            msg = "compare yielded a finding that does not join a left claim and a right claim it was given"
            raise ContractError(msg)
    return [evolve(each, comparator=comparator.name) for each in found]


def _aligned(comparator: Comparator[Any], left: Extracted, right: Extracted) -> list[Finding]:
    """Align the groups of two documents one to one by their best affinity and judge what stands for each."""
    affinities: dict[tuple[int, int], float] = {}
    group_of_left, group_of_right = _index(left.groups), _index(right.groups)
    for i, j, affinity in _affinities(comparator, left.claims, right.claims):
        if affinity >= SAME_QUESTION:
            edge = group_of_left[id(left.claims[i])], group_of_right[id(right.claims[j])]
            affinities[edge] = max(affinity, affinities.get(edge, 0.0))
    found: list[Finding] = []
    for match in assign(affinities):
        a, b = representative(left.groups[match.left]), representative(right.groups[match.right])
        found.append(finding(comparator.name, a, b, comparator.judge(a, b), match.affinity))
    return found


def _index(groups: Sequence[Group]) -> dict[int, int]:
    return {id(claim): number for number, group in enumerate(groups) for claim in group}


def _affinities(comparator: Comparator[Any], lefts: Group, rights: Group) -> Iterable[tuple[int, int, float]]:
    pairs = candidates(comparator, lefts, rights)
    if isinstance(comparator, Columnar):
        table = cast("Columnar[Any]", comparator).affinities(lefts, rights)
        return ((i, j, table[i][j]) for i, j in pairs)
    return ((i, j, comparator.affinity(lefts[i], rights[j])) for i, j in pairs)
