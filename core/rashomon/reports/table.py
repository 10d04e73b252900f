"""The report for the terminal: what came out, the matrix, then what diverges, in the documents' own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon.model import Verdict
from rashomon.reports import overview, together
from rashomon.reports.account import MOST_PLACES, Account
from rashomon.reports.colour import Paint
from rashomon.reports.layout import WIDTH, grid, indent
from rashomon.reports.questions import questions
from rashomon.reports.tally import LEGEND
from rashomon.reports.visible import one_line, visible

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from rashomon.model import Matrix
    from rashomon.reports.questions import Question
    from rashomon.reports.tally import Tally

#: Questions told in full, and questions and notes told in a line, before the rest is only counted.
MOST_TOLD, MOST_LISTED = 40, 40

#: Documents named with their number, those spoken of first.
MOST_NAMED = 40


def table(matrix: Matrix, *, colour: bool = False) -> str:
    """Write a comparison for a terminal of 80 columns, with ANSI colours when ``colour``."""
    paint = Paint(colour)
    found = questions(matrix)
    told = {verdict: [each for each in found if each.verdict is verdict and not each.within] for verdict in Verdict}
    within = [each for each in found if each.within]
    account = Account(overview.numbered(matrix), paint)
    parts = [
        [*indent(overview.summary(matrix, found), WIDTH), *indent(together.copied(matrix) or "", WIDTH)],
        _documents(matrix, _mentioned(matrix, [*told.values(), within]), paint),
        _matrix(matrix, paint),
        _pairs(matrix, paint),
        _lines("Who stands alone against all others", [*together.alone(matrix)], paint),
        _told("Divergences: both cannot be right", told[Verdict.DIVERGE], account),
        _told("Contradictions within one document", within, account),
        _lines("What changed from the earlier documents to the later", [*together.changed(matrix)], paint),
        _told("Updates: the later document carries a later state", told[Verdict.UPDATE], account),
        _listed("Compatible: not the same, and both can be true", told[Verdict.COMPATIBLE], account),
        _listed("Agreed", told[Verdict.AGREE], account),
        _lines("Not compared, and why", [*overview.left_out(matrix), *overview.unanswered(matrix)], paint),
    ]
    return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


def _mentioned(matrix: Matrix, sections: Iterable[Sequence[Question]]) -> set[str]:
    """Return the ids of the documents to name: at most MOST_NAMED, those that the report speaks of first."""
    pairs, _ = overview.pair_rows(matrix)
    told = (question for section in sections for question in section[:MOST_TOLD])
    spoken = (claim.document.id for question in told for side in question.sides for claim in side[: MOST_PLACES + 1])
    ranked = dict.fromkeys(
        (
            *overview.shown(matrix),
            *(each for left, right, _ in pairs for each in (left, right)),
            *spoken,
            *(document.id for document in matrix.documents),
        )
    )
    return set(list(ranked)[:MOST_NAMED])


def _documents(matrix: Matrix, named: Container[str], paint: Paint) -> list[str]:
    lines = [paint("heading", "Documents")]
    digits = len(str(len(matrix.documents)))
    missing = 0
    for number, document in enumerate(matrix.documents, 1):
        if document.id not in named:
            missing += 1
            continue
        first = f"{f'[{number}]':>{digits + 4}} "
        told = f"{visible(document.id)}: {one_line(overview.known_of(document))}"
        lines += indent(told, WIDTH, first=first, rest=" " * len(first))
    return (
        [*lines, f"  … and {missing} not shown (all of them, in order of their numbers: --format json)"]
        if missing
        else lines
    )


def _matrix(matrix: Matrix, paint: Paint) -> list[str]:
    """Draw documents x documents over all comparators."""
    numbers, ids = overview.numbered(matrix), overview.shown(matrix)
    names = [f"[{numbers[each]}]" for each in ids]
    rows = overview.matrix_rows(matrix, ids)
    lines = [paint("heading", "Divergence matrix"), *(f"  {line}" for line in LEGEND), ""]
    lines += grid(
        ["", *names], [[name, *(_mark(each, paint) for each in row)] for name, row in zip(names, rows, strict=True)]
    )
    if missing := len(matrix.documents) - len(ids):
        rest = f"The {len(ids)} documents with the most divergences; {missing} more are in --format csv."
        lines += ["", *indent(rest, WIDTH)]
    return lines


def _pairs(matrix: Matrix, paint: Paint) -> list[str]:
    """Draw pairs x comparators, the totals last."""
    numbers, names = overview.numbered(matrix), overview.comparators(matrix)
    if not names:
        return []
    pairs, missing = overview.pair_rows(matrix)
    rows = [
        [f"[{numbers[left]}] [{numbers[right]}]", *(_mark(each, paint) for each in row)] for left, right, row in pairs
    ]
    rows.append(["all pairs", *(_mark(each, paint) for each in overview.totals(matrix))])
    lines = [paint("heading", "By comparator"), *grid(["", *map(one_line, names)], rows)]
    if missing:
        lines += ["", *indent(f"The {len(pairs)} most divergent pairs; {missing} more are in --format json.", WIDTH)]
    return lines


def _mark(tally: Tally, paint: Paint) -> str:
    return paint("diverge", tally.mark) if tally.diverge or tally.failed else tally.mark


def _told(heading: str, found: Sequence[Question], account: Account) -> list[str]:
    if not found:
        return []
    lines = [account.paint("heading", f"{heading} ({len(found)})")]
    for number, question in enumerate(found[:MOST_TOLD], 1):
        lines += ["", *account.tell(question, number)]
    return [*lines, *_more(len(found) - MOST_TOLD)]


def _listed(heading: str, found: Sequence[Question], account: Account) -> list[str]:
    if not found:
        return []
    lines = [account.paint("heading", f"{heading} ({len(found)})")]
    for question in found[:MOST_LISTED]:
        lines += account.name(question)
    return [*lines, *_more(len(found) - MOST_LISTED)]


def _more(missing: int) -> Iterator[str]:
    if missing > 0:
        yield ""
        yield f"  … and {missing} more (all of them: --format csv-long or json)"


def _lines(heading: str, told: Sequence[str], paint: Paint) -> list[str]:
    if not told:
        return []
    lines = [paint("heading", heading)]
    for each in told[:MOST_LISTED]:
        lines += indent(one_line(each), WIDTH, first="  - ", rest="    ")
    return [*lines, *_more(len(told) - MOST_LISTED)]
