"""Which claims answer the same question: repeats within a document, one to one between two."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

#: Affinity from which two claims are taken to answer the same question.
SAME_QUESTION = 0.5

#: Affinity from which they are when, besides, a claim of a third document answers the question of both.
SAME_WHEN_LINKED = 0.3

#: Affinity from which two claims that cannot both be right are told to diverge, where users ask for no other. Chosen on
#: labelled events (docs/accuracy.md tells others beside it).
CAUTION = 0.6

#: The part of it that is enough where a third document links the two: by default as much as links them.
CAUTION_WHEN_LINKED = 0.5

Edge = tuple[int, int]


@frozen
class Match:
    """A left and a right index, and their affinity."""

    left: int
    right: int
    affinity: float


def assign(affinities: Mapping[Edge, float]) -> list[Match]:
    """Pair lefts and rights one to one for the greatest total affinity, by the pairs given, in order of left.

    The pairs fall into small connected parts; each is solved exactly by shortest augmenting paths (Jonker and
    Volgenant 1987), so the whole is exact too. Equal totals are decided by the order of the indices.
    """
    matches: list[Match] = []
    for lefts, rights in _parts(affinities):
        matches += [Match(i, j, affinities[i, j]) for i, j in _solve(lefts, rights, affinities) if (i, j) in affinities]
    return sorted(matches, key=lambda match: match.left)


def _parts(edges: Iterable[Edge]) -> list[tuple[list[int], list[int]]]:
    """Split a bipartite graph in its connected parts."""
    by_left: dict[int, list[int]] = defaultdict(list)
    by_right: dict[int, list[int]] = defaultdict(list)
    for i, j in sorted(edges):
        by_left[i].append(j)
        by_right[j].append(i)
    parts: list[tuple[list[int], list[int]]] = []
    seen: set[int] = set()
    for first in by_left:
        if first not in seen:
            lefts, rights = {first}, set[int]()
            new = [first]
            while new:
                reached = {j for i in new for j in by_left[i]} - rights
                rights |= reached
                new = sorted({i for j in reached for i in by_right[j]} - lefts)
                lefts |= set(new)
            seen |= lefts
            parts.append((sorted(lefts), sorted(rights)))
    return parts


def _solve(lefts: Sequence[int], rights: Sequence[int], affinities: Mapping[Edge, float]) -> list[Edge]:
    """Solve one part; a pair that is not among the affinities costs as much as staying alone."""
    if len(lefts) == 1 or len(rights) == 1:
        return [max(((i, j) for i in lefts for j in rights), key=lambda edge: affinities.get(edge, 0.0))]
    if len(lefts) > len(rights):
        mirrored = {(j, i): affinities[i, j] for i in lefts for j in rights if (i, j) in affinities}
        return [(i, j) for j, i in _solve(rights, lefts, mirrored)]
    costs = [[1.0 - affinities.get((i, j), 0.0) for j in rights] for i in lefts]
    return [(lefts[row], rights[column]) for column, row in enumerate(_least_cost(costs)) if row is not None]


def _least_cost(costs: Sequence[Sequence[float]]) -> list[int | None]:
    """Return for every column the row it is given to, at the least total cost; rows are at most as many as columns."""
    state = _Prices(len(costs), len(costs[0]))
    for row in range(len(costs)):
        column, back = _shortest_path(costs, row, state)
        _augment(state.row_of, back, column, row)
    return state.row_of


class _Prices:
    """What the rows placed so far hold and cost: dual prices that keep every reduced cost at zero or above."""

    def __init__(self, rows: int, columns: int) -> None:
        self.row_of: list[int | None] = [None] * columns
        self.row_price = [0.0] * rows
        self.column_price = [0.0] * columns


def _shortest_path(costs: Sequence[Sequence[float]], row: int, state: _Prices) -> tuple[int, list[int]]:
    """Return the nearest free column from a row, and for every column the one before it on its path."""
    width = len(state.row_of)
    distance, back, done = [float("inf")] * width, [-1] * width, [False] * width
    column, reached, step = -1, row, 0.0
    while True:
        for j in range(width):
            if not done[j]:
                through = step + costs[reached][j] - state.row_price[reached] - state.column_price[j]
                if through < distance[j] - 1e-12:
                    distance[j], back[j] = through, column
        column = min((j for j in range(width) if not done[j]), key=distance.__getitem__)
        done[column], step = True, distance[column]
        owner = state.row_of[column]
        if owner is None:
            break
        reached = owner
    state.row_price[row] += step
    for j, owner in enumerate(state.row_of):
        if done[j] and owner is not None:
            state.column_price[j] -= step - distance[j]
            state.row_price[owner] += step - distance[j]
    return column, back


def _augment(row_of: list[int | None], back: Sequence[int], column: int, row: int) -> None:
    """Move every row on the path one column further and give the first column to ``row``."""
    while back[column] >= 0:
        row_of[column] = row_of[back[column]]
        column = back[column]
    row_of[column] = row


def groups(count: int, joined: Iterable[Edge]) -> list[list[int]]:
    """Return 0..count-1 in groups, joined where a chain of ``joined`` pairs leads from one to the other."""
    root = list(range(count))

    def find(i: int) -> int:
        while root[i] != i:
            root[i] = root[root[i]]
            i = root[i]
        return i

    for i, j in joined:
        a, b = sorted((find(i), find(j)))
        root[b] = a
    members: dict[int, list[int]] = defaultdict(list)
    for i in range(count):
        members[find(i)].append(i)
    return list(members.values())
