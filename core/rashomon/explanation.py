"""Why two claims of a pair of documents met, or did not: every claim, its partner, the runners-up and the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from rashomon.alignment import CAUTION, SAME_QUESTION
from rashomon.caution import sure
from rashomon.containment import PluginError
from rashomon.extraction import representative

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from rashomon.extraction import Extracted
    from rashomon.model import Claim, Document, Finding
    from rashomon.offers import Affine, Offer

#: Claims of the other document that are told besides the one a claim was aligned with, the likeliest first, and the
#: affinity from which they are.
MOST_RUNNERS_UP, NEAR = 3, 0.05


@frozen(hash=False)
class RunnerUp:
    """A claim of the other document that was not chosen, and how sure it is (0 to 1) that the question is the same."""

    claim: Claim[Any]
    affinity: float


@frozen(hash=False)
class Explained:
    """One claim of a pair: the findings it is in, the claim that stands for it where it repeats one, and who came near.

    ``why`` says in a sentence why it is in no finding; empty when it is in one.
    """

    claim: Claim[Any]
    findings: tuple[Finding, ...]
    repeats: Claim[Any] | None
    runners_up: tuple[RunnerUp, ...]
    why: str = ""


@frozen(hash=False)
class Explanation:
    """What one comparator made of a pair of documents: the claims of the left one, then of the right one.

    ``extracted`` are all claims there are, also those that ``narrowed`` took out of ``claims``; ``within`` are the
    contradictions of each document in itself; ``not_comparable`` says why the comparator was not asked.
    """

    comparator: str
    claims: tuple[Explained, ...]
    extracted: tuple[Claim[Any], ...]
    within: tuple[Finding, ...]
    not_comparable: str | None = None


def explain(offer: Offer, left: Document, right: Document, caution: float = CAUTION) -> Explanation:
    """Compare two documents by one comparator and keep what decided; PluginError when the plugin fails.

    Divergences of less affinity than ``caution`` (0 to 1) are left out, and the claims say so.
    """
    sides = offer.group(offer.extract(left)), offer.group(offer.extract(right))
    for each in sides:
        if each.failure:
            raise PluginError(each.failure)
    comparable = all(each.comparable for each in sides)
    found = offer.pair(*sides) if comparable else []
    told = sure(found, caution)
    near = offer.affinities(*sides) if comparable else []
    sure_of = {id(each) for each in told}
    untold = {id(one): each.affinity for each in found if id(each) not in sure_of for one in _both(each)}
    reasons = {
        claim: f"what it contradicts is at {at:.4g}, and caution asks for {caution:.4g}" for claim, at in untold.items()
    }
    return Explanation(
        offer.name,
        (
            *_side(sides[0], _near(sides, near), told, reasons),
            *_side(sides[1], _near(sides[::-1], _mirrored(near)), told, reasons),
        ),
        tuple(claim for each in sides for claim in each.claims),
        tuple(one for each in sides for one in each.findings),
        next((each.not_comparable for each in sides if each.not_comparable), None),
    )


def narrowed(explained: Explanation, about: str | None, *, aligned: bool) -> Explanation:
    """Keep the claims whose question or words contain a text, whatever the case, or that met one; or that met any."""
    return evolve(
        explained,
        claims=tuple(
            each
            for each in explained.claims
            if (each.findings or not aligned)
            and (_speaks_of([each.claim], about) or any(_speaks_of(_both(one), about) for one in each.findings))
        ),
        within=tuple(each for each in explained.within if _speaks_of(_both(each), about)),
    )


def _both(finding: Finding) -> tuple[Claim[Any], Claim[Any]]:
    return finding.left, finding.right


def _speaks_of(claims: Iterable[Claim[Any]], about: str | None) -> bool:
    wanted = (about or "").casefold()
    return any(wanted in text.casefold() for each in claims for text in (each.about, each.text))


def _mirrored(sure: Iterable[Affine]) -> Iterator[Affine]:
    return ((j, i, affinity) for i, j, affinity in sure)


def _near(sides: Sequence[Extracted], sure: Iterable[Affine]) -> dict[int, list[RunnerUp]]:
    """Return, by the identity of what stands for a group on one side, what is near on the other side, nearest first.

    Two groups are as near as the nearest two of their claims.
    """
    stands_for = [_stands_for(each) for each in sides]
    best: dict[int, dict[int, RunnerUp]] = {}
    for i, j, affinity in sure:
        if affinity < NEAR:
            continue
        a, b = stands_for[0][id(sides[0].claims[i])], stands_for[1][id(sides[1].claims[j])]
        known = best.setdefault(id(a), {})
        if id(b) not in known or affinity > known[id(b)].affinity:
            known[id(b)] = RunnerUp(b, affinity)
    return {
        claim: sorted(near.values(), key=lambda each: (-each.affinity, each.claim.start))
        for claim, near in best.items()
    }


def _stands_for(side: Extracted) -> dict[int, Claim[Any]]:
    return {id(claim): representative(group) for group in side.groups for claim in group}


def _side(
    side: Extracted, near: Mapping[int, Sequence[RunnerUp]], found: Sequence[Finding], reasons: Mapping[int, str]
) -> Iterator[Explained]:
    """Yield what was made of each claim; ``reasons`` say of some, by identity, why they are in no finding."""
    stands_for = _stands_for(side)
    for claim in side.claims:
        findings = tuple(each for each in found if claim is each.left or claim is each.right)
        met = {id(one) for each in findings for one in (each.left, each.right)}
        runners_up = tuple(each for each in near.get(id(claim), ()) if id(each.claim) not in met)[:MOST_RUNNERS_UP]
        first = stands_for.get(id(claim), claim)
        repeats = None if first is claim else first
        why = "" if findings else reasons.get(id(claim)) or _why(repeats, runners_up, found)
        yield Explained(claim, findings, repeats, runners_up, why)


def _why(repeats: Claim[Any] | None, near: Sequence[RunnerUp], found: Iterable[Finding]) -> str:
    """Say why a claim was not aligned."""
    if repeats is not None:
        return f"it repeats line {repeats.line}, which stands for it"
    if not near:
        return "no claim of the other document could answer the same question"
    best = near[0]
    if best.affinity < SAME_QUESTION:
        return f"its likeliest partner is at {best.affinity:.2f}, and {SAME_QUESTION:.2f} is needed"
    surer = [each.affinity for each in found if best.claim is each.left or best.claim is each.right]
    return f"its likeliest partner ({best.affinity:.2f}) met another claim ({max(surer, default=0.0):.2f})"
