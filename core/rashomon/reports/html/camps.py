"""The order of a matrix in which those who agree stand together, so that camps show."""

from __future__ import annotations

from itertools import combinations, product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Distances = list[list[float]]


def order(many: int, apart: Callable[[int, int], float]) -> list[int]:
    """Order 0 to ``many`` - 1 so that what is little ``apart`` (the same either way round) is near.

    Average linkage: the two nearest groups are joined, turned so that their nearest ends meet, until one is left.
    Cubic in ``many``, which is small. Ties go to the first.
    """
    far = [[apart(row, column) if row != column else 0.0 for column in range(many)] for row in range(many)]
    between = [list(row) for row in far]
    groups = {each: [each] for each in range(many)}
    while len(groups) > 1:
        one, other = min(combinations(groups, 2), key=lambda pair: between[pair[0]][pair[1]])
        left, right = groups[one], groups.pop(other)
        groups[one] = _joined(left, right, far)
        for each in groups:
            mean = (between[one][each] * len(left) + between[other][each] * len(right)) / len(groups[one])
            between[one][each] = between[each][one] = mean
    return [each for group in groups.values() for each in group]


def _joined(left: Sequence[int], right: Sequence[int], far: Distances) -> list[int]:
    """Put two rows of a group end to end, each turned as it must be for the nearest ends to meet."""
    turns = product((list(left), list(reversed(left))), (list(right), list(reversed(right))))
    one, other = min(turns, key=lambda turn: far[turn[0][-1]][turn[1][0]])
    return one + other
