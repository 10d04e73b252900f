"""The report as Markdown that can be pasted into an issue; nothing a document says becomes markup."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon.model import Verdict
from rashomon.reports import overview, together
from rashomon.reports.evidence import distance, sentence, words
from rashomon.reports.questions import questions
from rashomon.reports.tally import LEGEND
from rashomon.reports.visible import one_line, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from rashomon.model import Claim, Matrix
    from rashomon.reports.questions import Question, Side

#: Characters that CommonMark, its GitHub tables or its formulas read as markup; a backslash makes each literal
#: (CommonMark 0.31, 2.4 Backslash escapes).
_MARKUP = re.compile(r"[\\`*_\[\]#|~$@]|^[-+=]|(?<=[A-Za-z]):(?=//)|(?<=\bwww)\.", re.IGNORECASE)

#: What begins an item of a numbered list.
_NUMBERED = re.compile(r"^([0-9]{1,9})([.)])")

#: Where GitHub and GitLab see a mention, an address, a reference or an emoji in the finished text, whatever is escaped
#: in it: behind @ and #, in GH-12, in :tada:. A word joiner, which shows as nothing, keeps the two halves apart.
_REFERENCE = re.compile(r"(?<=@)(?=\w)|(?<=#)(?=[0-9])|(?<=\b[Gg][Hh]-)(?=[0-9])|(?<=:)(?=[a-z+-][\w+\\-]*:)")
_JOINER = "&#8288;"

_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}

#: Questions told in full, and listed, before the rest is only counted.
MOST_TOLD, MOST_LISTED = 100, 100


def escaped(text: str) -> str:
    """Write text so that Markdown shows it as it is: on one line, no markup, no HTML, no links, nobody mentioned."""
    safe = _MARKUP.sub(lambda match: f"\\{match[0]}", one_line(text))
    safe = _NUMBERED.sub(r"\1\\\2", safe)
    safe = re.sub(r"[&<>]", lambda match: _ENTITIES[match[0]], safe)
    return _REFERENCE.sub(_JOINER, safe)


def markdown(matrix: Matrix) -> str:
    """Write a comparison as GitHub-flavoured Markdown."""
    found = questions(matrix)
    numbers = overview.numbered(matrix)
    told = {verdict: [each for each in found if each.verdict is verdict and not each.within] for verdict in Verdict}
    within = [each for each in found if each.within]
    parts = [
        ["# Comparison of sources", "", overview.summary(matrix, found), *_copied(matrix)],
        _documents(matrix),
        _matrix(matrix, numbers),
        _pairs(matrix, numbers),
        _lines("Who stands alone against all others", [*together.alone(matrix)]),
        _told("Divergences: both cannot be right", told[Verdict.DIVERGE], numbers),
        _told("Contradictions within one document", within, numbers),
        _lines("What changed from the earlier documents to the later", [*together.changed(matrix)]),
        _told("Updates: the later document carries a later state", told[Verdict.UPDATE], numbers),
        _listed("Compatible: not the same, and both can be true", told[Verdict.COMPATIBLE], numbers),
        _listed("Agreed", told[Verdict.AGREE], numbers),
        _lines("Not compared, and why", [*overview.left_out(matrix), *overview.unanswered(matrix)]),
    ]
    return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


def _table(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield the lines of a table whose cells are escaped already."""
    yield f"| {' | '.join(headers)} |"
    yield f"|{'|'.join(' --- ' for _ in headers)}|"
    yield from (f"| {' | '.join(row)} |" for row in rows)


def _copied(matrix: Matrix) -> list[str]:
    told = together.copied(matrix)
    return ["", escaped(told)] if told else []


def _documents(matrix: Matrix) -> list[str]:
    rows = [
        [str(number), escaped(visible(document.id)), escaped(overview.known_of(document))]
        for number, document in enumerate(matrix.documents, 1)
    ]
    return ["## Documents", "", *_table(["", "document", "published"], rows)]


def _matrix(matrix: Matrix, numbers: Mapping[str, int]) -> list[str]:
    ids = overview.shown(matrix)
    rows = [
        [f"**{numbers[each]}**", *(tally.mark for tally in row)]
        for each, row in zip(ids, overview.matrix_rows(matrix, ids), strict=True)
    ]
    lines = ["## Divergence matrix", "", *_table(["", *(str(numbers[each]) for each in ids)], rows)]
    lines += ["", *(f"- {line}" for line in LEGEND)]
    if missing := len(matrix.documents) - len(ids):
        lines.append(f"- the {len(ids)} documents with the most divergences; {missing} more are in `--format csv`")
    return lines


def _pairs(matrix: Matrix, numbers: Mapping[str, int]) -> list[str]:
    names = overview.comparators(matrix)
    if not names:
        return []
    pairs, missing = overview.pair_rows(matrix)
    rows = [[f"{numbers[left]} and {numbers[right]}", *(tally.mark for tally in row)] for left, right, row in pairs]
    rows.append(["all pairs", *(tally.mark for tally in overview.totals(matrix))])
    lines = ["## By comparator", "", *_table(["documents", *map(escaped, names)], rows)]
    if missing:
        lines += ["", f"The {len(pairs)} most divergent pairs; {missing} more are in `--format json`."]
    return lines


def _told(heading: str, found: Sequence[Question], numbers: Mapping[str, int]) -> list[str]:
    if not found:
        return []
    lines = [f"## {heading} ({len(found)})"]
    for question in found[:MOST_TOLD]:
        lines += [
            "",
            f"### {escaped(question.title)}",
            "",
            *_reasons(question, numbers),
            *_standing(question, numbers),
            "",
        ]
        lines += dict.fromkeys(line for side in question.sides for line in _side(side, numbers))
    return [*lines, *_more(len(found) - MOST_TOLD)]


def _reasons(question: Question, numbers: Mapping[str, int]) -> Iterator[str]:
    for each in question.gravest:
        finding = each.finding
        pair = f"{numbers[finding.left.document.id]} and {numbers[finding.right.document.id]}"
        rung = f"{escaped(question.comparator)}: {escaped(finding.level)}, distance {distance(finding)}"
        otherwise = f". {escaped(finding.otherwise)}" if finding.otherwise else ""
        yield f"- {pair}: {escaped(finding.reason)} ({rung}){otherwise}"


def _standing(question: Question, numbers: Mapping[str, int]) -> Iterator[str]:
    """Say who stands alone, and from where to where the answers go."""
    fact = question.fact
    if fact and fact.alone:
        yield f"- alone against all others: {', '.join(f'document {numbers[each]}' for each in fact.alone)}"
    if fact and fact.spread:
        low, high = (f"{escaped(words(each))} (document {numbers[each.document.id]})" for each in fact.spread)
        yield f"- from {low} to {high}"


def _side(side: Side, numbers: Mapping[str, int]) -> Iterator[str]:
    first = side[0]
    also = f" (the same in {', '.join(_claim(each, numbers) for each in side[1:])})" if side[1:] else ""
    yield f"- {_claim(first, numbers)}{also}"
    if around := sentence(first):
        yield f"  > {escaped(around)}"


def _claim(claim: Claim[object], numbers: Mapping[str, int]) -> str:
    return f"document {numbers[claim.document.id]} line {claim.line}: {escaped(words(claim))}"


def _listed(heading: str, found: Sequence[Question], numbers: Mapping[str, int]) -> list[str]:
    if not found:
        return []
    lines = [f"## {heading} ({len(found)})", ""]
    for question in found[:MOST_LISTED]:
        sides = "; ".join(_claim(claim, numbers) for side in question.sides for claim in side)
        lines.append(f"- **{escaped(question.title)}** ({escaped(question.comparator)}): {sides}")
    return [*lines, *_more(len(found) - MOST_LISTED)]


def _more(missing: int) -> list[str]:
    return ["", f"… and {missing} more (all of them: `--format csv-long` or `json`)"] if missing > 0 else []


def _lines(heading: str, told: Sequence[str]) -> list[str]:
    if not told:
        return []
    lines = [f"- {escaped(each)}" for each in told[:MOST_LISTED]]
    return [f"## {heading}", "", *lines, *_more(len(told) - MOST_LISTED)]
