"""Statements that one document splits by its cue ("…," he said, "…") and another quotes whole."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from rashomon import Finding, first_level, remembered
from rashomon_plugins.language.sentences import tokens_in
from rashomon_plugins.quotes.affinity import SAME_QUESTION, affinity
from rashomon_plugins.quotes.blocking import blocking_keys, pair_key, telling
from rashomon_plugins.quotes.cues import first_cue
from rashomon_plugins.quotes.cuts import is_cut
from rashomon_plugins.quotes.levels import LEVELS
from rashomon_plugins.quotes.quotations import quoted
from rashomon_plugins.quotes.utterances import wording_of, wordings
from rashomon_plugins.quotes.voices import voices
from rashomon_plugins.quotes.words import meaning

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rashomon import Claim, Document
    from rashomon_plugins.quotes.quotations import Quotation, Quoted

    Claims = Sequence[Claim[Quotation]]
    #: Where the pieces of one statement start.
    Run = tuple[int, ...]

#: So many characters at most stand between two pieces of one statement.
_APART = 150


def across(left: Claims, right: Claims) -> Iterator[Finding]:
    """Yield what two or more pieces of a split statement come to beside the one quotation of the other that has them.

    Alignment joins one of them only, since it is one to one.
    """
    if left and right:
        for piece, whole, sure in _pieces(left, right):
            yield _finding(piece, whole, sure)
        for piece, whole, sure in _pieces(right, left):
            yield _finding(whole, piece, sure)


def _finding(left: Claim[Quotation], right: Claim[Quotation], sure: float) -> Finding:
    judged = first_level(LEVELS, left, right)
    return Finding(
        "",
        left,
        right,
        judged.verdict,
        judged.level,
        judged.distance,
        judged.reason,
        sure,
        judged.otherwise,
        judged.diff,
    )


def _pieces(claims: Claims, others: Claims) -> Iterator[tuple[Claim[Quotation], Claim[Quotation], float]]:
    """Yield each piece, the quotation that has it and others of its statement, and how sure that is.

    Only statements are looked at whose pieces the other document has side by side somewhere: the last telling word of
    one and the first of the next.
    """
    seams = _seams(claims[0].document)
    if not seams or seams.keys().isdisjoint(_keys(others[0].document)):
        return
    by_start = {claim.start: claim for claim in claims}
    for run in sorted({seams[key] for key in seams.keys() & _keys(others[0].document)}):
        pieces = [by_start[start] for start in run if start in by_start]
        for whole in others:
            held = list(_held(pieces, whole))
            if len(held) > 1 and max(sure for *_, sure in held) > SAME_QUESTION:
                yield from held


def _held(pieces: Claims, whole: Claim[Quotation]) -> Iterator[tuple[Claim[Quotation], Claim[Quotation], float]]:
    """Yield the pieces that a longer quotation has, word for word or in other words."""
    for piece in pieces:
        sure = affinity(piece, whole) if _shorter(piece, whole) else 0.0
        if sure >= SAME_QUESTION or (_shorter(piece, whole) and is_cut(wording_of(piece), wording_of(whole))):
            yield piece, whole, max(sure, SAME_QUESTION)


def _shorter(piece: Claim[Quotation], whole: Claim[Quotation]) -> bool:
    return len(wording_of(piece).plain) < len(wording_of(whole).plain)


@remembered
def _split(document: Document) -> tuple[Run, ...]:
    """Return where the pieces of each split statement start."""
    runs: list[list[int]] = []
    for earlier, each in pairwise(quoted(document)):
        if _goes_on(document, earlier, each):
            if not runs or runs[-1][-1] != earlier.marked.start:
                runs.append([earlier.marked.start])
            runs[-1].append(each.marked.start)
    return tuple(map(tuple, runs))


def _goes_on(document: Document, earlier: Quoted, each: Quoted) -> bool:
    """Say whether only a clause that names the speaker of both stands between two quotations."""
    start, end = earlier.marked.end, each.marked.start
    found = voices(document)
    if end - start > _APART or "\n" in document.text[start:end] or found[earlier.marked.start] is None:
        return False
    return found[earlier.marked.start] == found[end] and first_cue(tokens_in(document, start, end), "say") >= 0


@remembered
def _seams(document: Document) -> dict[str, Run]:
    """Return the split statements by the blocking keys of the two words at each seam."""
    found: dict[str, Run] = {}
    for run in _split(document):
        told = [telling(wordings(document)[start]) for start in run]
        for before, after in pairwise(told):
            if before and after:
                found[pair_key(meaning(before[-1]), meaning(after[0]))] = run
    return found


@remembered
def _keys(document: Document) -> frozenset[str]:
    """Return the blocking keys of all quotations of a document."""
    return frozenset[str]().union(*map(blocking_keys, wordings(document).values()))
