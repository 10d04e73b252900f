"""Statements that one document splits by its cue ("…," he said, "…") and another quotes whole."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from rashomon import Finding, first_level, remembered
from rashomon_plugins.quotes.affinity import SAME_QUESTION, affinity
from rashomon_plugins.quotes.blocking import blocking_keys, pair_key, telling
from rashomon_plugins.quotes.cuts import is_cut
from rashomon_plugins.quotes.levels import LEVELS
from rashomon_plugins.quotes.statements import spoken, statements
from rashomon_plugins.quotes.utterances import wording_of, wordings
from rashomon_plugins.quotes.words import meaning

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rashomon import Claim, Document
    from rashomon_plugins.quotes.quotations import Quotation

    Claims = Sequence[Claim[Quotation]]
    #: Where the pieces of one statement start.
    Run = tuple[int, ...]


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
    """Yield the pieces that, joined or each by itself, are the other quotation or stand in it."""
    for piece in pieces:
        sure = affinity(piece, whole)
        if any(each.joined for each in spoken(piece, whole)):
            held = sure >= SAME_QUESTION
        else:
            held = _shorter(piece, whole) and (sure >= SAME_QUESTION or is_cut(wording_of(piece), wording_of(whole)))
        if held:
            yield piece, whole, max(sure, SAME_QUESTION)


def _shorter(piece: Claim[Quotation], whole: Claim[Quotation]) -> bool:
    return len(wording_of(piece).plain) < len(wording_of(whole).plain)


@remembered
def _seams(document: Document) -> dict[str, Run]:
    """Return the split statements by the blocking keys of the two words at each seam."""
    found: dict[str, Run] = {}
    for run in statements(document):
        told = [telling(wordings(document)[start]) for start in run.starts]
        for before, after in pairwise(told):
            if before and after:
                found[pair_key(meaning(before[-1]), meaning(after[0]))] = run.starts
    return found


@remembered
def _keys(document: Document) -> frozenset[str]:
    """Return the blocking keys of all quotations of a document."""
    return frozenset[str]().union(*map(blocking_keys, wordings(document).values()))
