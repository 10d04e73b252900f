"""What was made of one pair of documents, claim by claim, for readers and for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon import serialise
from rashomon.reports.evidence import distance, words
from rashomon.reports.layout import WIDTH, indent
from rashomon.reports.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from rashomon.explanation import Explained, Explanation
    from rashomon.model import Claim, Document, Finding

#: Columns of a claim's words.
_WORDS = 100

_MARGIN, _DEEPER = " " * 4, " " * 8


def explained_table(documents: Sequence[Document], explained: Sequence[Explanation]) -> str:
    """Write, for a terminal of 80 columns, what each comparator made of the claims of two documents."""
    lines: list[str] = []
    numbers = {document.id: f"[{number}]" for number, document in enumerate(documents, 1)}
    for document in documents:
        lines += indent(one_line(document.id), WIDTH, first=f"{numbers[document.id]} ", rest=_MARGIN)
    for each in explained:
        lines += ["", one_line(each.comparator)]
        if each.not_comparable:
            lines += indent(f"not comparable: {one_line(each.not_comparable)}", WIDTH, first="  ", rest=_MARGIN)
        told_of = {id(one.claim): one for one in each.claims}
        for claim in each.claims:
            if not (claim.findings and claim.findings[0].right is claim.claim):  # told with the one that it met
                lines += _claim(claim, told_of, numbers)
        for finding in each.within:
            contrary = f"contradicts itself: {_place(finding.left, numbers)}"
            lines += [*indent(contrary, WIDTH, first="  ", rest=_MARGIN), *_finding(finding, finding.left, numbers)]
    return "\n".join(lines) + "\n"


def _claim(each: Explained, told_of: Mapping[int, Explained], numbers: Mapping[str, str]) -> Iterator[str]:
    """Yield the lines of a claim: what it met, or why it met none, and who came near to it or to what it met."""
    told = f"{_place(each.claim, numbers)} · {one_line(each.claim.about)}"
    yield from indent(told, WIDTH, first="  ", rest=_MARGIN)
    for finding in each.findings:
        yield from _finding(finding, each.claim, numbers)
    if each.why:
        yield from indent(f"not aligned: {each.why}", WIDTH, first=_MARGIN, rest=_DEEPER)
    met = (told_of[id(finding.right)] for finding in each.findings if finding.right is not each.claim)
    for near in (near for one in (each, *met) for near in one.runners_up):
        told = f"{near.affinity:.2f} {_place(near.claim, numbers)} · {one_line(near.claim.about)}"
        yield from indent(told, WIDTH, first=f"{_MARGIN}runner-up ", rest=_DEEPER)


def _finding(finding: Finding, claim: Claim[object], numbers: Mapping[str, str]) -> Iterator[str]:
    """Yield what a claim was aligned with and what decided."""
    other = finding.right if claim is finding.left else finding.left
    met = f"{finding.affinity:.2f} {_place(other, numbers)}"
    yield from indent(met, WIDTH, first=f"{_MARGIN}aligned   ", rest=_DEEPER)
    told = f"{finding.verdict}, {one_line(finding.level)}, distance {distance(finding)}: {one_line(finding.reason)}"
    yield from indent(told, WIDTH, first=_DEEPER, rest=_DEEPER)
    yield from indent(one_line(finding.otherwise), WIDTH, first=_DEEPER, rest=_DEEPER)


def _place(claim: Claim[object], numbers: Mapping[str, str]) -> str:
    return f"{numbers[claim.document.id]} line {claim.line} {words(claim, _WORDS)}"


def explained_json(documents: Sequence[Document], explained: Sequence[Explanation]) -> str:
    """Write one JSON object, as docs/json.md promises it."""
    names = serialise.numbered(claim for each in explained for claim in each.extracted)
    told = {
        "schema": serialise.SCHEMA,
        "documents": [serialise.document(each) for each in documents],
        "comparators": [_explanation(each, names) for each in explained],
    }
    return serialise.dumps(told) + "\n"


def _explanation(each: Explanation, names: Mapping[int, str]) -> serialise.Json:
    return {
        "comparator": each.comparator,
        "not_comparable": each.not_comparable,
        "claims": [_explained(one, names) for one in each.claims],
        "within": [serialise.finding(finding, names) for finding in each.within],
    }


def _explained(each: Explained, names: Mapping[int, str]) -> serialise.Json:
    return {
        "id": names[id(each.claim)],
        **serialise.claim(each.claim),
        "findings": [serialise.finding(finding, names) for finding in each.findings],
        "repeats": names[id(each.repeats)] if each.repeats else None,
        "why": each.why or None,
        "runners_up": [
            {"claim": names[id(near.claim)], "affinity": round(near.affinity, 4)} for near in each.runners_up
        ],
    }


#: Every format of an explanation and the function that writes it.
WRITERS: dict[str, Callable[[Sequence[Document], Sequence[Explanation]], str]] = {
    "table": explained_table,
    "json": explained_json,
}
