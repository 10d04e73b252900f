"""The matrix as cells of a table: over all comparators, and one comparator at a time."""

from __future__ import annotations

from itertools import combinations_with_replacement
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from rashomon.reports import overview
from rashomon.reports.html.camps import order
from rashomon.reports.tally import Tally, add, by_pair
from rashomon.reports.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rashomon.model import Cell, Matrix
    from rashomon.reports.html.answers import Row
    from rashomon.reports.html.places import Places

#: Shades of a cell from nothing to all that differs: the share up to which each but the last is used.
SHADES = (0.0, 0.2, 0.4, 0.6, 0.8)


@frozen
class Square:
    """A cell to be drawn: its mark, its class (a shade, or why there is none), where it leads, and that in words."""

    mark: str
    kind: str
    anchor: str | None
    words: str

    def __html__(self) -> str:
        """Return the cell; there are thousands, and none of its parts comes from a document or a plugin."""
        title = f' title="{self.words}"' if self.words else ""
        if self.anchor:
            return f'<td class="{self.kind}"><a href="#{self.anchor}"{title}>{self.mark}</a></td>'
        return f'<td class="{self.kind}"><span{title}>{self.mark}</span></td>'


@frozen
class Grid:
    """A matrix to be drawn: numbers of sources, and a row of squares for each of them."""

    name: str
    sources: tuple[int, ...]
    rows: tuple[tuple[Square, ...], ...]
    total: str


@frozen
class _Plan:
    """What all grids share: the order of the sources, their places, and the row of each one's own contradictions."""

    ids: Sequence[str]
    places: Places
    within: Mapping[int, int]


def grids(matrix: Matrix, rows: Sequence[Row], places: Places) -> tuple[Grid, ...]:
    """Return the matrix over all comparators, then one a comparator, all in one order."""
    cells = by_pair(evolve(matrix, cells=tuple(cell for cell in matrix.cells if _is_shown(cell, places))))
    within = {row.within: row.number for row in reversed(rows) if row.within is not None}
    plan = _Plan(_in_camps(list(places.claims), cells), places, within)
    names = overview.comparators(matrix)
    whole = _grid("", add(cell for cell in matrix.cells if cell.left != cell.right), cells, plan)
    each = (
        _grid(name, total, _of(cells, name), plan)
        for name, total in zip(names, overview.totals(matrix), strict=True)
        if len(names) > 1
    )
    return (whole, *each)


def _is_shown(cell: Cell, places: Places) -> bool:
    return cell.left in places.claims and cell.right in places.claims


def _of(cells: Mapping[tuple[str, str], Sequence[Cell]], name: str) -> dict[tuple[str, str], list[Cell]]:
    return {pair: [cell for cell in each if cell.comparator == name] for pair, each in cells.items()}


def _in_camps(ids: Sequence[str], cells: Mapping[tuple[str, str], Sequence[Cell]]) -> list[str]:
    return [ids[at] for at in order(len(ids), lambda one, other: _apart(add(cells.get((ids[one], ids[other]), ()))))]


def _apart(tally: Tally) -> float:
    """Return the share of what differs, drawn to a half where little could be compared (Laplace's rule)."""
    return (tally.diverge + 1) / (tally.comparable + 2)


def _grid(name: str, total: Tally, cells: Mapping[tuple[str, str], Sequence[Cell]], plan: _Plan) -> Grid:
    pairs = combinations_with_replacement(sorted(plan.ids), 2)
    squares = {pair: _square(pair, add(cells.get(pair, ())), plan, told=not name) for pair in pairs}
    rows = tuple(tuple(squares[min(left, right), max(left, right)] for right in plan.ids) for left in plan.ids)
    return Grid(one_line(name), tuple(plan.places.numbers[each] for each in plan.ids), rows, total.mark)


def _square(pair: tuple[str, str], tally: Tally, plan: _Plan, *, told: bool) -> Square:
    """Draw two sources; ``told`` in words too, which matrices of one comparator do without."""
    left, right = (plan.places.numbers[each] for each in pair)
    if left == right:
        anchor = f"q{plan.within[left]}" if tally.diverge and left in plan.within else None
    else:
        anchor = f"p{min(left, right)}-{max(left, right)}"
    return Square(tally.mark, _kind(tally), anchor, _words(tally) if told else "")


def _kind(tally: Tally) -> str:
    if tally.failed:
        return "failed"
    if tally.diagonal:
        return "self contradicts" if tally.diverge else "self"
    if tally.not_comparable:
        return "apart"
    if tally.divergence is None:
        return "none"
    return f"s{sum(tally.divergence > share for share in SHADES)}"


def _words(tally: Tally) -> str:
    """Say in words what a mark says in signs."""
    if tally.diagonal:
        return f"contradicts itself {overview.count(tally.diverge, 'time')}" if tally.diverge else "the same source"
    failed = "a comparator failed, so unknown" if tally.failed else ""
    if tally.not_comparable:
        return failed or "not comparable"
    if not tally.comparable:
        return failed or "no question in common"
    told = f"{tally.diverge} of {overview.count(tally.comparable, 'question')} differ"
    return f"{told}; {failed}" if failed else told
