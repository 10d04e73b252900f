"""What plugins hand over, held to what the protocols say."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING, Any

from rashomon.containment import ContractError
from rashomon.model import Claim, Document, Extent, Finding, Judgement, Stretch, Verdict
from rashomon.serialise import dumps

if TYPE_CHECKING:
    from collections.abc import Sequence


def check_claim(claim: object, document: Document) -> Claim[Any]:
    """Return a claim of the document whose value JSON can say; ContractError or TypeError for anything else."""
    if not isinstance(claim, Claim):
        msg = f"extract yielded {type(claim).__name__}, not a claim (make claims with document.claim)"
        raise ContractError(msg)
    known: Claim[Any] = claim  # pyright: ignore[reportUnknownVariableType]  isinstance tells no type of value
    if known.document is not document:
        msg = f"extract yielded a claim of another document: {known.document.id} {known.start}:{known.end}"
        raise ContractError(msg)
    dumps(known.value)
    return known


def check_affinity(affinity: float) -> float:
    """Return an affinity from 0 to 1; ContractError for anything else."""
    if not 0 <= affinity <= 1:
        msg = f"affinity returned {affinity!r}, not a number from 0 to 1"
        raise ContractError(msg)
    return affinity


def check_table(table: Sequence[Sequence[float]], rows: int, columns: int) -> Sequence[Sequence[float]]:
    """Return a table of affinities with a row for each left claim and a column for each right one."""
    if len(table) != rows or any(len(row) != columns for row in table):
        msg = f"affinities returned no table of {rows} rows and {columns} columns"
        raise ContractError(msg)
    return table


def check_judgement(judgement: object) -> Judgement:
    """Return a judgement with a verdict, words and a distance from 0 to 1; ContractError for anything else."""
    if not (isinstance(judgement, Judgement) and _is_judged(judgement)):
        msg = f"judge returned {judgement!r}, not a Judgement with a Verdict, words and a distance from 0 to 1"
        raise ContractError(msg)
    return judgement


def check_finding(finding: object, lefts: set[int], rights: set[int], call: str) -> Finding:
    """Return a finding that joins a left and a right claim, told by identity; ContractError for anything else.

    ``call`` names the method that yielded it: compare, across or within.
    """
    if not (isinstance(finding, Finding) and _is_judged(finding)):
        msg = f"{call} yielded {finding!r}, not a Finding with a Verdict, words and a distance from 0 to 1"
        raise ContractError(msg)
    if finding.left is finding.right or id(finding.left) not in lefts or id(finding.right) not in rights:
        msg = f"{call} yielded a finding that does not join a left claim and a right claim it was given"
        raise ContractError(msg)
    check_affinity(finding.affinity)
    return finding


def check_extent(extent: object) -> Extent | None:
    """Return None, or an extent of finite numbers that is not open on both sides; ContractError for anything else."""
    if extent is None or (isinstance(extent, Extent) and _is_placed(extent)):
        return extent
    msg = f"extent returned {extent!r}, not None or an Extent of finite numbers, low before high, and a scale"
    raise ContractError(msg)


def _is_placed(extent: Extent) -> bool:
    given: list[Any] = [extent.low, extent.high]
    ends = [each for each in given if each is not None]
    numbers = all(isinstance(each, (int, float)) and isfinite(each) for each in ends)
    return bool(ends) and numbers and ends == sorted(ends) and type(extent.scale) is str


def _is_judged(judged: Judgement | Finding) -> bool:
    words: tuple[object, ...] = judged.level, judged.reason, judged.otherwise
    verdict: object = judged.verdict
    diff: Any = judged.diff
    return (
        type(verdict) is Verdict
        and all(type(each) is str for each in words)
        and 0 <= judged.distance <= 1
        and all(isinstance(each, Stretch) for each in diff)
    )
