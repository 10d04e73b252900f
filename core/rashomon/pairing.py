"""What two documents both answer: their claims aligned one to one, and each pair judged."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, cast

from attrs import evolve

from rashomon.alignment import SAME_QUESTION, SAME_WHEN_LINKED, Edge, assign
from rashomon.comparators import Across, Columnar, Comparator, PairComparator
from rashomon.containment import TIME_LIMIT, contained, timely
from rashomon.contract import check_affinity, check_finding, check_table
from rashomon.extraction import affinity_of, besides, candidates, finding, representative
from rashomon.model import Claim, Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

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
        found = contained(plugin, "compare", where, partial(_compared, comparator, left.claims, right.claims))
    else:
        found = contained(plugin, "affinity or judge", where, partial(_aligned, comparator, left, right, time_limit))
    return found + contained(plugin, "across", where, partial(_derived, comparator, found, left.claims, right.claims))


def affinities(
    plugin: Provenance, comparator: AnyComparator, left: Extracted, right: Extracted, time_limit: float = TIME_LIMIT
) -> list[tuple[int, int, float]]:
    """Return the affinities above 0 of claims by their numbers, none of a PairComparator; PluginError when it fails."""
    if isinstance(comparator, PairComparator):
        return []
    where = left.document.id, right.document.id
    return contained(plugin, "affinity or judge", where, partial(_likely, comparator, left, right, time_limit))


def _likely(
    comparator: Comparator[Any], left: Extracted, right: Extracted, time_limit: float
) -> list[tuple[int, int, float]]:
    return [each for each in timely(_affinities(comparator, left, right), time_limit) if each[2] > 0]


def link(
    plugin: Provenance,
    comparator: AnyComparator,
    where: tuple[str, str],
    claims: Sequence[tuple[Claim[Any], Claim[Any]]],
) -> list[Finding]:
    """Judge the claims of two documents that a third one links, where that is likely enough; PluginError on failure."""
    if isinstance(comparator, PairComparator):
        return []
    return contained(plugin, "affinity or judge", where, partial(_linked, comparator, claims))


def _linked(comparator: Comparator[Any], claims: Iterable[tuple[Claim[Any], Claim[Any]]]) -> list[Finding]:
    sure = ((a, b, affinity_of(comparator, a, b)) for a, b in claims)
    return [finding(comparator, a, b, affinity) for a, b, affinity in sure if affinity >= SAME_WHEN_LINKED]


def _compared(comparator: PairComparator[Any], left: Group, right: Group) -> list[Finding]:
    """Let the comparator see the whole pair, and hold it to the claims it was given."""
    lefts, rights = ({id(claim) for claim in side} for side in (left, right))
    found = [check_finding(each, lefts, rights, "compare") for each in comparator.compare(left, right)]
    return [evolve(each, comparator=comparator.name) for each in found]


def _aligned(comparator: Comparator[Any], left: Extracted, right: Extracted, time_limit: float) -> list[Finding]:
    """Align the groups of two documents one to one by their best affinity and judge what stands for each."""
    sure: dict[Edge, float] = {}
    group_of_left, group_of_right = _index(left.groups), _index(right.groups)
    for i, j, affinity in timely(_affinities(comparator, left, right), time_limit):
        if affinity >= SAME_QUESTION:
            edge = group_of_left[id(left.claims[i])], group_of_right[id(right.claims[j])]
            sure[edge] = max(affinity, sure.get(edge, 0.0))
    found: list[Finding] = []
    # what counts is how much surer than the threshold a pair is: two that barely meet do not outweigh a sure one
    for match in assign({edge: affinity - SAME_QUESTION for edge, affinity in sure.items()}):
        a, b = representative(left.groups[match.left]), representative(right.groups[match.right])
        found.append(finding(comparator, a, b, sure[match.left, match.right]))
    return found


def _derived(comparator: AnyComparator, found: Sequence[Finding], left: Group, right: Group) -> list[Finding]:
    """Let the comparator see both sides whole, for what alignment cannot tell."""
    if not isinstance(comparator, Across):
        return []
    together = cast("Across[Any]", comparator).across(left, right)
    return besides(comparator.name, together, found, left, right)


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
