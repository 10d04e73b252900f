"""Statements told in several quotations of one sentence or split by their cue, and their words joined as one."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon import remembered
from rashomon_plugins.language.sentences import sentence_at, tokens_in
from rashomon_plugins.quotes.cues import first_cue
from rashomon_plugins.quotes.cuts import is_cut
from rashomon_plugins.quotes.quotations import by_offset, quoted
from rashomon_plugins.quotes.similarity import likeness
from rashomon_plugins.quotes.utterances import wording_of, words_start
from rashomon_plugins.quotes.voices import voices
from rashomon_plugins.quotes.wording import wording

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rashomon import Claim, Document
    from rashomon_plugins.quotes.quotations import Quotation, Quoted
    from rashomon_plugins.quotes.wording import Wording

#: So many characters at most stand between two pieces of one statement.
_APART = 150
#: A piece is held by a quotation that has this share of its words of content.
_HELD = 0.5
#: A statement has so many pieces at most.
_MOST_JOINED = 6
_CACHED = 1 << 12
_STOPS = (",", ".", "?", "!", ";", ":", "-", "–", "—", "…")
#: What joins the pieces of a sentence that its cue splits, of two sentences with the cue between them, and fragments
#: that one sentence of the article quotes.
_JOINTS = {"sentence": " ", "sentences": " ", "fragments": " … "}


@frozen
class Statement:
    """Where the pieces of one statement start; ``kind`` is ``sentence``, ``sentences`` or ``fragments``."""

    starts: tuple[int, ...]
    kind: str


@frozen(eq=False)
class Spoken:
    """The words of one or more quotations joined; ``seams`` are where each begins in them and in the document."""

    wording: Wording
    seams: tuple[tuple[int, int], ...]

    @property
    def joined(self) -> bool:
        """Whether these are the words of several quotations."""
        return len(self.seams) > 1


def spoken(a: Claim[Quotation], b: Claim[Quotation]) -> tuple[Spoken, Spoken]:
    """Return the words to compare of two quotations of two documents; mirrored for swapped claims.

    They are their own, but where one is a piece of a statement that the other has whole, or more of, than of the piece
    alone, the words of those pieces joined.
    """
    if a.document is not b.document:
        if (whole := _joined(a, wording_of(b))) is not None:
            return whole, _alone(b)
        if (whole := _joined(b, wording_of(a))) is not None:
            return _alone(a), whole
    return _alone(a), _alone(b)


def _alone(claim: Claim[Quotation]) -> Spoken:
    return Spoken(wording_of(claim), ((0, words_start(claim)),))


def _joined(claim: Claim[Quotation], other: Wording) -> Spoken | None:
    """Return the pieces of the statement of a claim that are most like another quotation; None unless it is of them.

    A whole sentence before or after the cue that is cut out of the other is that cut by itself.
    """
    statement = _statement_of(claim.document).get(claim.start)
    if statement is None or (statement.kind == "sentences" and is_cut(wording_of(claim), other)):
        return None
    marked = [by_offset(claim.document)[start].marked for start in statement.starts]
    texts = tuple(claim.document.text[each.inner_start : each.inner_end] for each in marked)
    first, end = _most_alike(texts, statement.kind, other.text)
    if not first <= statement.starts.index(claim.start) < end:
        return None
    seams, at = list[tuple[int, int]](), 0
    for each, text in zip(marked[first:end], texts[first:end], strict=True):
        seams.append((at, each.inner_start))
        at += len(text) + len(_JOINTS[statement.kind])
    return Spoken(_together(texts[first:end], statement.kind), tuple(seams))


def _together(pieces: Sequence[str], kind: str) -> Wording:
    return wording(_JOINTS[kind].join(pieces))


@lru_cache(_CACHED)
def _most_alike(pieces: tuple[str, ...], kind: str, other: str) -> tuple[int, int]:
    """Return the first and the end of the pieces that, joined, are most like another wording; (0, 0) for one alone.

    Fragments are joined only where the other has them all in order.
    """
    whole = wording(other)
    likest, best = 0.0, (0, 0)
    for first, end in _held(pieces, whole):
        words = _together(pieces[first:end], kind)
        alike = likeness(words, whole)
        if alike > likest and (kind != "fragments" or is_cut(words, whole)):
            likest, best = alike, (first, end)
    return best if best[1] - best[0] > 1 else (0, 0)


def _held(pieces: Sequence[str], whole: Wording) -> Iterator[tuple[int, int]]:
    """Yield the runs of pieces each of which a quotation has, all of it or half of its words of content."""
    has = [_has(whole, wording(piece)) for piece in pieces]
    for first in range(len(pieces)):
        for end in range(first + 1, len(pieces) + 1):
            if not has[end - 1]:
                break
            yield first, end


def _has(whole: Wording, piece: Wording) -> bool:
    shared = len(piece.content & whole.content)
    return bool(shared) and (shared >= _HELD * len(piece.content) or is_cut(piece, whole))


@remembered
def _statement_of(document: Document) -> dict[int, Statement]:
    return {start: statement for statement in reversed(statements(document)) for start in statement.starts}


@remembered
def statements(document: Document) -> tuple[Statement, ...]:
    """Return the statements of a document that are told in several quotations, in order."""
    found: list[Statement] = []
    for earlier, each in pairwise(quoted(document)):
        kind, starts = _kind(document, earlier, each), (earlier.marked.start, each.marked.start)
        last = found[-1] if kind and found else None
        if last and (last.kind, last.starts[-1]) == (kind, starts[0]) and len(last.starts) < _MOST_JOINED:
            found[-1] = Statement((*last.starts, starts[1]), kind)
        elif kind:
            found.append(Statement(starts, kind))
    return tuple(found)


def _kind(document: Document, earlier: Quoted, each: Quoted) -> str:
    """Return what kind of statement two quotations are told of; empty where they are of none."""
    start, end = earlier.marked.end, each.marked.start
    found = voices(document)
    if end - start > _APART or "\n" in document.text[start:end] or found[earlier.marked.start] is None:
        return ""
    if found[earlier.marked.start] != found[end]:
        return ""
    if _ends(document.text, earlier):
        if first_cue(tokens_in(document, start, end), "say") < 0:
            return ""
        goes_on = document.text[each.marked.inner_start].islower() or document.text[start:end].rstrip().endswith(",")
        return "sentence" if goes_on else "sentences"
    return "fragments" if {earlier.kind, each.kind} == {"words"} and end < sentence_at(document, start).end else ""


def _ends(text: str, each: Quoted) -> bool:
    """Say whether a quotation stops for its cue: punctuation stands at its end, inside the mark or after it."""
    inner = text[each.marked.inner_start : each.marked.inner_end].rstrip()
    return inner.endswith(_STOPS) or text.startswith(_STOPS, each.marked.end)
