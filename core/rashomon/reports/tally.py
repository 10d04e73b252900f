"""What the cells of a pair of documents add up to, and the mark that stands for it in a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rashomon.model import Cell, Matrix

#: What the marks of a matrix mean.
LEGEND = (
    "2/9: both answer 9 questions, and on 2 of them cannot both be right",
    "-: no question in common; n/c: not comparable; !: a plugin failed, so unknown",
    "on the diagonal: how often a document contradicts itself (· for never)",
)


@frozen
class Tally:
    """Several cells of one pair of documents, added up.

    ``failed`` is set when a comparator failed on the pair, ``not_comparable`` when every other one was not asked.
    """

    diverge: int
    comparable: int
    failed: bool
    not_comparable: bool
    diagonal: bool

    @property
    def divergence(self) -> float | None:
        """The share of diverging answers, from 0 to 1; None when nothing could be compared."""
        return self.diverge / self.comparable if self.comparable else None

    @property
    def mark(self) -> str:
        """The tally in a few characters, as LEGEND explains them."""
        bang = "!" if self.failed else ""
        if self.not_comparable:
            return bang or "n/c"
        if self.diagonal:
            return str(self.diverge) + bang if self.diverge else bang or "·"
        return f"{self.diverge}/{self.comparable}{bang}" if self.comparable else bang or "-"


def add(cells: Iterable[Cell]) -> Tally:
    """Add up cells of one pair; failed cells and those that were not asked count nothing."""
    cells = tuple(cells)
    counted = [cell for cell in cells if cell.error is None and cell.not_comparable is None]
    return Tally(
        diverge=sum(cell.diverge for cell in counted),
        comparable=sum(cell.comparable for cell in counted),
        failed=any(cell.error is not None for cell in cells),
        not_comparable=not counted and any(cell.not_comparable is not None for cell in cells),
        diagonal=any(cell.left == cell.right for cell in cells),
    )


def by_pair(matrix: Matrix) -> dict[tuple[str, str], list[Cell]]:
    """Return the cells of every pair of document ids, in both orders."""
    cells: dict[tuple[str, str], list[Cell]] = {}
    for cell in matrix.cells:
        cells.setdefault((cell.left, cell.right), []).append(cell)
        if cell.left != cell.right:
            cells.setdefault((cell.right, cell.left), []).append(cell)
    return cells
