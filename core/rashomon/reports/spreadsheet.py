"""CSV for spreadsheets: the matrix of divergences, and the long form of one finding a row."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from rashomon.reports import overview
from rashomon.reports.visible import one_line, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rashomon.model import Claim, Fact, Finding, Matrix
    from rashomon.reports.tally import Tally

#: What a spreadsheet takes for the beginning of a formula, the wide forms of Japanese ones too (OWASP, CSV Injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")

#: What begins a cell of its own where the semicolon separates, as in most of Europe: quotation marks in a line that
#: commas were meant to part do not hold it together there.
_FURTHER = re.compile(r";[ \"]*+(?=[=+@\uff1d\uff0b\uff0d\uff20-])")

_SIDE = ("document", "published", "outlet", "line", "start", "end", "words")
_HEADER = (
    "comparator", "question", "verdict", "level", "distance", "reason",
    *(f"left_{name}" for name in _SIDE), *(f"right_{name}" for name in _SIDE),
    "otherwise", "fact", "alone", "lowest", "highest",
)  # fmt: skip


def matrix_csv(matrix: Matrix) -> str:
    """Write documents x documents: divergence over all comparators, from 0 to 1.

    Empty: nothing in common. ``n/c``: not comparable. ``!`` alone or behind a number: a comparator failed. On the
    diagonal ``within: 2``: the document contradicts itself twice.
    """
    ids = [document.id for document in matrix.documents]
    rows = overview.matrix_rows(matrix, ids)
    names = [visible(each) for each in ids]
    return _csv(
        [["document", *names], *([name, *map(_divergence, row)] for name, row in zip(names, rows, strict=True))]
    )


def findings_csv(matrix: Matrix) -> str:
    """Write one finding a row, with the words, documents and lines of both sides, and what its fact comes to.

    ``fact`` counts from 1, the gravest first; ``alone`` is the document that differs from all others, several for
    copies; ``lowest`` and ``highest`` are the words with the lowest and the highest value. All empty without a fact.
    """
    told: dict[int, list[str]] = {}
    for number, fact in enumerate(matrix.facts, 1):
        told |= dict.fromkeys(map(id, fact.findings), _fact(fact, number))
    rows = ([*_finding(each), each.otherwise, *told.get(id(each), [""] * 4)] for each in matrix.findings)
    return _csv([_HEADER, *rows])


def _fact(fact: Fact, number: int) -> list[str]:
    spread = fact.spread
    ends = [each.text for each in spread] if spread else ["", ""]
    return [str(number), ", ".join(map(visible, fact.alone)), *ends]


def _divergence(tally: Tally) -> str:
    if tally.diagonal:
        return f"within: {tally.mark}" if tally.diverge else tally.mark.replace("·", "")
    if tally.divergence is None:
        return tally.mark.replace("-", "")
    return f"{tally.divergence:.4f}" + ("!" if tally.failed else "")


def _finding(finding: Finding) -> list[str]:
    judged = [
        finding.comparator,
        finding.left.about,
        finding.verdict,
        finding.level,
        f"{finding.distance:.4f}",
        finding.reason,
    ]
    return [*judged, *_side(finding.left), *_side(finding.right)]


def _side(claim: Claim[object]) -> Iterator[str]:
    document = claim.document
    yield visible(document.id)
    yield document.published.isoformat() if document.published else ""
    yield document.outlet or ""
    yield from (str(claim.line), str(claim.start), str(claim.end))
    yield claim.text


def _csv(rows: Iterable[Iterable[str]]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([_cell(text) for text in row] for row in rows)
    return out.getvalue()


def _cell(text: str) -> str:
    """Write a cell on one line, hidden characters made visible, and never as a formula."""
    safe = _FURTHER.sub(lambda match: f"{match[0]}'", one_line(text))
    return f"'{safe}" if text.startswith(_FORMULA) or safe.startswith(_FORMULA) else safe
