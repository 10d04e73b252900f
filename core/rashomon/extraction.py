"""The claims of one document, found once, and which of them say the same thing again."""

from __future__ import annotations

from functools import partial
from itertools import product
from typing import TYPE_CHECKING, Any, cast

from attrs import evolve, frozen

from rashomon.alignment import SAME_QUESTION, groups
from rashomon.comparators import Blocked, Comparator, PairComparator
from rashomon.containment import TIME_LIMIT, PluginError, contained, timely
from rashomon.contract import check_affinity, check_claim, check_judgement
from rashomon.model import SKIPPED_ZONES, Claim, Document, Failure, Finding, Provenance, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from rashomon.comparators import AnyComparator

#: Affinity from which two claims of one document that cannot both be right are told as a contradiction; higher than
#: between documents, since an author who says two different things usually means two different things.
SAME_QUESTION_WITHIN = 0.8

#: How many claims further a claim is looked for again in its own document; an article has about a hundred in all.
_WINDOW = 200


@frozen(hash=False)
class Extracted:
    """One comparator's claims of one document, in groups that say the same thing; or why there are none.

    ``groups``, ``contradictions`` and ``blocks`` (which claims have which blocking key; None without keys) are filled
    in by ``group``; ``skipped`` counts the claims left out because they lie in a zone that is not the author's account.
    """

    document: Document
    claims: tuple[Claim[Any], ...] = ()
    groups: tuple[tuple[Claim[Any], ...], ...] = ()
    contradictions: tuple[Finding, ...] = ()
    blocks: Mapping[str, Sequence[int]] | None = None
    skipped: int = 0
    failure: Failure | None = None
    not_comparable: str | None = None

    @property
    def comparable(self) -> bool:
        """Whether the document was read by the comparator."""
        return self.failure is None and self.not_comparable is None


def extract(plugin: Provenance, comparator: AnyComparator, document: Document) -> Extracted:
    """Find one comparator's claims of one document, in order, without those in skipped zones; contained."""
    languages: frozenset[str] | None = getattr(comparator, "languages", None)
    if languages is not None and document.language is not None and document.language not in languages:
        return Extracted(document, not_comparable=f"{document.id} is in another language ({document.language})")
    try:
        found = contained(plugin, "extract", (document.id,), partial(_checked, comparator, document))
    except PluginError as error:
        return Extracted(document, failure=error.failure)
    claims = tuple(claim for claim in found if document.zone_at(claim.start) not in SKIPPED_ZONES)
    return Extracted(document, claims, skipped=len(found) - len(claims))


def group(plugin: Provenance, comparator: AnyComparator, each: Extracted, time_limit: float = TIME_LIMIT) -> Extracted:
    """Compare a document with itself: group its claims that repeat each other, find those that contradict."""
    if not each.comparable:
        return each
    try:
        return contained(
            plugin, "affinity or judge", (each.document.id,), partial(_grouped, comparator, each, time_limit)
        )
    except PluginError as error:
        return Extracted(each.document, failure=error.failure)


def _checked(comparator: AnyComparator, document: Document) -> list[Claim[Any]]:
    claims = [check_claim(claim, document) for claim in comparator.extract(document)]
    return [
        evolve(claim, comparator=comparator.name)
        for claim in sorted(claims, key=lambda claim: (claim.start, claim.end))
    ]


def _grouped(comparator: AnyComparator, each: Extracted, time_limit: float) -> Extracted:
    """Join equal answers to one question, and find contrary ones."""
    claims = each.claims
    if isinstance(comparator, PairComparator):
        return evolve(each, groups=tuple((claim,) for claim in claims))
    keys = _keys(comparator, claims)
    joined: list[tuple[int, int]] = []
    contradictions: list[Finding] = []
    for i, j in timely(_near(len(claims), keys), time_limit):
        if (affinity := affinity_of(comparator, claims[i], claims[j])) >= SAME_QUESTION:
            found = finding(comparator, claims[i], claims[j], affinity)
            if found.verdict is Verdict.AGREE:
                joined.append((i, j))
            elif found.verdict is Verdict.DIVERGE and affinity >= SAME_QUESTION_WITHIN:
                contradictions.append(found)
    return evolve(
        each,
        groups=tuple(tuple(claims[i] for i in group) for group in groups(len(claims), joined)),
        contradictions=tuple(contradictions),
        blocks=None if keys is None else _blocks(keys),
    )


def _keys(comparator: Comparator[Any], claims: Sequence[Claim[Any]]) -> list[frozenset[str]] | None:
    if not isinstance(comparator, Blocked):
        return None
    blocked = cast("Blocked[Any]", comparator)
    return [frozenset(blocked.keys(claim)) for claim in claims]


def _blocks(keys: Sequence[frozenset[str]]) -> dict[str, list[int]]:
    blocks: dict[str, list[int]] = {}
    for number, each in enumerate(keys):
        for key in each:
            blocks.setdefault(key, []).append(number)
    return blocks


def _near(count: int, keys: Sequence[frozenset[str]] | None) -> Iterator[tuple[int, int]]:
    """Yield the pairs of one document worth comparing: _WINDOW claims apart at most, with a key in common."""
    for i in range(count):
        for j in range(i + 1, min(i + 1 + _WINDOW, count)):
            if keys is None or not keys[i].isdisjoint(keys[j]):
                yield i, j


def affinity_of(comparator: Comparator[Any], a: Claim[Any], b: Claim[Any]) -> float:
    """Ask how sure a comparator is that two claims answer the same question; ContractError for no affinity."""
    return check_affinity(comparator.affinity(a, b))


def finding(comparator: Comparator[Any], left: Claim[Any], right: Claim[Any], affinity: float) -> Finding:
    """Judge two claims; ContractError for what is no judgement."""
    judged = check_judgement(comparator.judge(left, right))
    return Finding(
        comparator.name,
        left,
        right,
        judged.verdict,
        judged.level,
        judged.distance,
        judged.reason,
        affinity,
        judged.otherwise,
        judged.diff,
    )


def candidates(left: Extracted, right: Extracted) -> list[tuple[int, int]]:
    """Return the pairs of claims worth comparing, in order: those that share a blocking key, or all without keys."""
    if left.blocks is None or right.blocks is None:
        return list(product(range(len(left.claims)), range(len(right.claims))))
    shared = left.blocks.keys() & right.blocks.keys()
    return sorted({pair for key in shared for pair in product(left.blocks[key], right.blocks[key])})


def representative(group: Iterable[Claim[Any]]) -> Claim[Any]:
    """Return the claim that stands for those that repeat it: in the body, the earliest."""
    return min(group, key=lambda claim: (claim.document.zone_at(claim.start) != "body", claim.start, claim.end))
