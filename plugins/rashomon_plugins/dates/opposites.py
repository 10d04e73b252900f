"""Verbs that undo each other: "declared" and "lifted"."""

from __future__ import annotations

from functools import cache, lru_cache

from rashomon_plugins.language.stems import stem
from rashomon_plugins.language.vocabulary import rows


def undone(a: frozenset[str], b: frozenset[str]) -> bool:
    """Say whether what one clause tells undoes what the other tells: "declared" and "lifted".

    A clause that tells both ("began last week and ends today") says nothing of which its date is.
    """
    return not _sides(a).isdisjoint(other ^ 1 for other in _sides(b))


@lru_cache(maxsize=65_536)
def _sides(verbs: frozenset[str]) -> frozenset[int]:
    """Return which sides of the pairs of opposites some verbs tell, twice the row and 1 for its second, not both."""
    told = {
        2 * row + side for row, pair in enumerate(_opposites()) for side in (0, 1) if not pair[side].isdisjoint(verbs)
    }
    return frozenset(side for side in told if side ^ 1 not in told)


@cache
def _opposites() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    return tuple(
        (frozenset(map(stem, done.split())), frozenset(map(stem, undone.split())))
        for done, undone in rows(__package__, "opposites.tsv")
    )
