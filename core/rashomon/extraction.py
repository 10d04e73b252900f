"""The claims of one document, found once, and which of them say the same thing again."""

from __future__ import annotations

from functools import partial
from itertools import product
from typing import TYPE_CHECKING, Any, cast

from attrs import evolve, frozen

from rashomon.alignment import SAME_QUESTION, groups
from rashomon.comparators import Blocked, Comparator, PairComparator, Scaled, Within
from rashomon.containment import TIME_LIMIT, PluginError, contained, timely
from rashomon.contract import check_affinity, check_claim, check_extent, check_finding, check_judgement
from rashomon.model import SKIPPED_ZONES, Claim, Document, Extent, Failure, Finding, Provenance, Verdict

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

    ``groups``, ``findings`` (what the document contradicts in itself), ``extents`` (one a claim, or none at all) and
    ``blocks`` (which claims have which blocking key; None without keys) are filled in by ``group``; ``skipped`` counts
    the claims left out because they lie in a zone that is not the author's account.
    """

    document: Document
    claims: tuple[Claim[Any], ...] = ()
    groups: tuple[tuple[Claim[Any], ...], ...] = ()
    findings: tuple[Finding, ...] = ()
    extents: tuple[Extent | None, ...] = ()
    blocks: Mapping[str, Sequence[int]] | None = None
    skipped: int = 0
    failure: Failure | None = None
    not_comparable: str | None = None

    @property
    def comparable(self) -> bool:
        """Whether the document was read by the comparator."""
        return self.failure is None and self.not_comparable is None

    @property
    def placed(self) -> Iterator[tuple[Claim[Any], Extent | None]]:
        """The claims whose comparator knows a scale, with their extents."""
        return zip(self.claims, self.extents, strict=False)


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
    """Compare a document with itself: group its claims that repeat each other, find contrary ones, place all."""
    if not each.comparable:
        return each
    where = (each.document.id,)
    try:
        each = contained(plugin, "affinity or judge", where, partial(_grouped, comparator, each, time_limit))
        each = contained(plugin, "within", where, partial(_seen_together, comparator, each))
        return contained(plugin, "extent", where, partial(_placed, comparator, each))
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
    findings: list[Finding] = []
    for i, j in timely(_near(len(claims), keys), time_limit):
        if (affinity := affinity_of(comparator, claims[i], claims[j])) >= SAME_QUESTION:
            found = finding(comparator, claims[i], claims[j], affinity)
            if found.verdict is Verdict.AGREE:
                joined.append((i, j))
            elif found.verdict is Verdict.DIVERGE and affinity >= SAME_QUESTION_WITHIN:
                findings.append(found)
    return evolve(
        each,
        groups=tuple(tuple(claims[i] for i in group) for group in groups(len(claims), joined)),
        findings=tuple(findings),
        blocks=None if keys is None else _blocks(keys),
    )


def _seen_together(comparator: AnyComparator, each: Extracted) -> Extracted:
    """Add what the comparator finds in all claims of a document together, but for pairs that are told already."""
    if not isinstance(comparator, Within):
        return each
    found = cast("Within[Any]", comparator).within(each.claims)
    further = besides(comparator.name, found, each.findings, each.claims, each.claims)
    return evolve(each, findings=(*each.findings, *further))


def besides(
    comparator: str,
    findings: Iterable[object],
    told: Iterable[Finding],
    lefts: Sequence[Claim[Any]],
    rights: Sequence[Claim[Any]],
) -> list[Finding]:
    """Return the findings that ``within`` or ``across`` yielded, checked, each pair of claims that is not told once."""
    call = "within" if lefts is rights else "across"
    given = {id(claim) for claim in lefts}, {id(claim) for claim in rights}
    pairs = {frozenset((id(one.left), id(one.right))) for one in told}
    found: list[Finding] = []
    for each in findings:
        checked = check_finding(each, *given, call)
        pair = frozenset((id(checked.left), id(checked.right)))
        if pair not in pairs:
            pairs.add(pair)
            found.append(evolve(checked, comparator=comparator, derived=True))
    return found


def _placed(comparator: AnyComparator, each: Extracted) -> Extracted:
    if not isinstance(comparator, Scaled):
        return each
    scaled = cast("Scaled[Any]", comparator)
    return evolve(each, extents=tuple(check_extent(scaled.extent(claim)) for claim in each.claims))


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


def said_again(extracted: Iterable[Extracted]) -> Iterator[tuple[Claim[Any], ...]]:
    """Yield the groups of two or more claims of one document that say the same thing, what stands for them first."""
    for group in (group for each in extracted for group in each.groups):
        if len(group) > 1:
            first = representative(group)
            yield first, *(each for each in group if each is not first)
