"""What two documents both answer: their claims aligned one to one, and each pair judged."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, cast

from attrs import evolve

from rashomon.alignment import SAME_QUESTION, assign
from rashomon.comparators import Columnar, Comparator, PairComparator
from rashomon.containment import TIME_LIMIT, contained, timely
from rashomon.contract import check_affinity, check_finding, check_table
from rashomon.extraction import affinity_of, candidates, finding, representative
from rashomon.model import Claim, Finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rashomon.comparators import AnyComparator
    from rashomon.extraction import Extracted
    from rashomon.model import Provenance

Group = tuple[Claim[Any], ...]


def pair(
    plugin: Provenance, comparator: AnyComparator, left: Extracted, right: Extracted, time_limit: float = TIME_LIMIT
) -> list[Finding]:
    """Find what two documents both answer, and judge it; PluginError when the plugin fails."""
    where = left.document.id, right.document.id
    if isinstance(comparator, PairComparator):
        return contained(plugin, "compare", where, partial(_compared, comparator, left.claims, right.claims))
    return contained(plugin, "affinity or judge", where, partial(_aligned, comparator, left, right, time_limit))


def _compared(comparator: PairComparator[Any], left: Group, right: Group) -> list[Finding]:
    """Let the comparator see the whole pair, and hold it to the claims it was given."""
    lefts, rights = ({id(claim) for claim in side} for side in (left, right))
    found = [check_finding(each, lefts, rights) for each in comparator.compare(left, right)]
    return [evolve(each, comparator=comparator.name) for each in found]


def _aligned(comparator: Comparator[Any], left: Extracted, right: Extracted, time_limit: float) -> list[Finding]:
    """Align the groups of two documents one to one by their best affinity and judge what stands for each."""
    affinities: dict[tuple[int, int], float] = {}
    group_of_left, group_of_right = _index(left.groups), _index(right.groups)
    for i, j, affinity in timely(_affinities(comparator, left, right), time_limit):
        if affinity >= SAME_QUESTION:
            edge = group_of_left[id(left.claims[i])], group_of_right[id(right.claims[j])]
            affinities[edge] = max(affinity, affinities.get(edge, 0.0))
    found: list[Finding] = []
    # what counts is how much surer than the threshold a pair is: two that barely meet do not outweigh a sure one
    for match in assign({edge: affinity - SAME_QUESTION for edge, affinity in affinities.items()}):
        a, b = representative(left.groups[match.left]), representative(right.groups[match.right])
        found.append(finding(comparator, a, b, affinities[match.left, match.right]))
    return found


def _index(groups: Sequence[Group]) -> dict[int, int]:
    return {id(claim): number for number, group in enumerate(groups) for claim in group}


def _affinities(comparator: Comparator[Any], left: Extracted, right: Extracted) -> Iterator[tuple[int, int, float]]:
    lefts, rights, pairs = left.claims, right.claims, candidates(left, right)
    if isinstance(comparator, Columnar):
        given = cast("Columnar[Any]", comparator).affinities(lefts, rights)
        table = check_table(given, len(lefts), len(rights))
        yield from ((i, j, check_affinity(table[i][j])) for i, j in pairs)
    else:
        yield from ((i, j, affinity_of(comparator, lefts[i], rights[j])) for i, j in pairs)
