"""Facts: the findings of all pairs, gathered into questions that hold together."""

from __future__ import annotations

from collections import Counter
from math import comb
from typing import TYPE_CHECKING

from attrs import evolve

from rashomon.copies import sources
from rashomon.model import Extent, Fact, Finding, Verdict
from rashomon.rows import Row, rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from rashomon.model import Copies

#: Sources that must stand against one before that one is said to stand alone: between two, either could be wrong.
_MANY = 2
#: Characters of a title that are read at a glance.
_GLANCE = 40


def gather(
    findings: Iterable[Finding], extents: Mapping[int, Extent | None], copies: Sequence[Copies] = ()
) -> tuple[Fact, ...]:
    """Join the claims that findings join, the surest first, never two claims of one document; a row a question.

    ``extents`` are those of claims by identity. What more than two claims decided (derived findings) is gathered by
    itself, for a length is no date though a begin and an end give it; but for claims that are on one row already. A
    pair that surer ones displaced is in no fact.
    The gravest facts come first, then the farthest, then those of most documents. A contradiction within one document
    makes no row.
    """
    between = [each for each in findings if each.left.document.id != each.right.document.id]
    aligned = rows([each for each in between if not each.derived])
    aligned, apart = _seated(aligned, [each for each in between if each.derived])
    source_of = sources(copies)
    return tuple(sorted((_fact(row, extents, source_of) for row in (*aligned, *rows(apart))), key=_order))


def _seated(aligned: Sequence[Row], derived: Iterable[Finding]) -> tuple[list[Row], list[Finding]]:
    """Put the findings whose claims are both on one row with those of that row; return the rows, and the others."""
    row_of = {id(claim): number for number, row in enumerate(aligned) for claim in row.claims.values()}
    inside: dict[int, list[Finding]] = {}
    apart: list[Finding] = []
    for each in derived:
        left, right = (row_of.get(id(claim)) for claim in (each.left, each.right))
        (apart if left is None or left != right else inside.setdefault(left, [])).append(each)
    return [evolve(row, findings=(*row.findings, *inside.get(at, ()))) for at, row in enumerate(aligned)], apart


def gravest(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings in order: the gravest first, then the farthest, then as they came."""
    return sorted(findings, key=lambda each: (each.verdict.gravity, each.distance), reverse=True)


def _title(titles: Counter[str]) -> str:
    """Return the title most claims have; of several the one that says most, short enough to be read at a glance."""
    return min(titles, key=lambda title: (-titles[title], len(title) > _GLANCE, -len(title), title))


def _fact(row: Row, extents: Mapping[int, Extent | None], source_of: Mapping[str, str]) -> Fact:
    claims = tuple(claim for _, claim in sorted(row.claims.items()))
    question = _title(Counter(claim.about for claim in claims))
    worst = gravest(row.findings)[0]
    return Fact(
        claims[0].comparator,
        question,
        claims,
        worst.verdict,
        distance=worst.distance,
        extents=tuple(extents.get(id(claim)) for claim in claims),
        alone=_alone(row.findings, source_of),
        findings=row.findings,
    )


def _alone(findings: Iterable[Finding], source_of: Mapping[str, str]) -> tuple[str, ...]:
    """Return the documents of the one source that differs from all others, two or more that do not differ.

    Every two sources must have been judged: of those that were not, nobody knows whether they differ.
    """
    verdicts: dict[frozenset[str], set[Verdict]] = {}
    documents: dict[str, set[str]] = {}
    for each in findings:
        between = [source_of.get(one, one) for one in (each.left.document.id, each.right.document.id)]
        for side, source in zip((each.left, each.right), between, strict=True):
            documents.setdefault(source, set()).add(side.document.id)
        if between[0] != between[1]:
            verdicts.setdefault(frozenset(between), set()).add(each.verdict)
    differing = {pair for pair, said in verdicts.items() if Verdict.DIVERGE in said}
    if len(verdicts) < comb(len(documents), 2):
        return ()
    for source, ids in documents.items():
        mine = {pair for pair in verdicts if source in pair}
        if len(mine) >= _MANY and mine == differing:
            return tuple(sorted(ids))
    return ()


def _order(fact: Fact) -> tuple[int, float, int, str, str, int, int]:
    first = fact.claims[0]
    place = first.document.id, first.start, first.end
    return -fact.verdict.gravity, -fact.distance, -len(fact.claims), fact.comparator, *place
