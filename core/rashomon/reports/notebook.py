"""A matrix as a notebook shows it: a little HTML that needs no style sheet, with nothing in it but escaped text."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from rashomon.model import Verdict
from rashomon.reports import overview
from rashomon.reports.evidence import words
from rashomon.reports.questions import questions
from rashomon.reports.tally import LEGEND
from rashomon.reports.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from rashomon.model import Matrix
    from rashomon.reports.questions import Question

#: Questions shown of those on which not all can be right.
MOST = 10

#: Columns of a side's words before their middle is left out.
_WORDS = 80


def notebook_html(matrix: Matrix) -> str:
    """Write the summary, the divergence matrix and the gravest questions as HTML."""
    found = questions(matrix)
    grave = [each for each in found if each.verdict is Verdict.DIVERGE]
    parts = [f"<p>{_safe(overview.summary(matrix, found))}</p>", *_matrix(matrix), *_told(grave, matrix)]
    if len(grave) > MOST:
        parts.append(f"<p>… and {len(grave) - MOST} more in <code>matrix.findings</code></p>")
    return "\n".join(parts)


def _safe(text: str) -> str:
    """Write text on one line, hidden characters made visible, without markup; formulas of MathJax are broken up."""
    return escape(one_line(text)).replace("$", "<span>$</span>").replace("\\", "<span>\\</span>")


def _matrix(matrix: Matrix) -> Iterator[str]:
    ids, numbers = overview.shown(matrix), overview.numbered(matrix)
    known = {document.id: overview.known_of(document) for document in matrix.documents}
    heads = ["document", "", *(str(numbers[each]) for each in ids)]
    rows = (
        [f"{each} ({known[each]})", str(numbers[each]), *(tally.mark for tally in row)]
        for each, row in zip(ids, overview.matrix_rows(matrix, ids), strict=True)
    )
    yield from _table(heads, rows)
    yield f"<p><small>{'<br>'.join(map(_safe, LEGEND))}</small></p>"
    if missing := len(matrix.documents) - len(ids):
        yield f"<p>The documents with the most divergences; {missing} more are in <code>matrix.documents</code>.</p>"


def _told(found: Sequence[Question], matrix: Matrix) -> Iterator[str]:
    """Yield a table of questions, with the words of each side and the numbers of its documents."""
    numbers = overview.numbered(matrix)
    rows = ([each.title, _sides(each, numbers), each.gravest[0].finding.reason] for each in found[:MOST])
    if found:
        yield from _table(["not all can be right on", "the words (documents)", "why"], rows)


def _sides(question: Question, numbers: Mapping[str, int]) -> str:
    return "; ".join(
        f"{words(side[0], _WORDS)} ({', '.join(str(numbers[claim.document.id]) for claim in side)})"
        for side in question.sides
    )


def _table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    yield "<table>"
    yield f"<thead><tr>{''.join(map(_head, heads))}</tr></thead>"
    yield "<tbody>"
    for row in rows:
        first, *rest = map(_safe, row)
        cells = "".join(f"<td>{each}</td>" for each in rest)
        yield f'<tr><th scope="row">{first}</th>{cells}</tr>'
    yield "</tbody></table>"


def _head(text: str) -> str:
    return f'<th scope="col">{_safe(text)}</th>'
