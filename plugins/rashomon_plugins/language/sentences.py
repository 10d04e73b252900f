"""Words, sentences and paragraphs of a document, computed once; sentences never cross a skipped zone."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from rashomon import remembered
from rashomon_plugins.language.vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon import Document

_ABBREVIATIONS = words(__package__, "abbreviations.tsv")
_TOKEN = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*|[^\w\s]|_")
_STOP = re.compile(r"[.!?…]+[\"'”’»)\]]*")
_BREAK = re.compile(r"(?:\r\n|\r|\n)[^\S\r\n]*(?:(?:\r\n|\r|\n)\s*)*")
_OPENING = "\"'“‘«([—–- \t\r\n"
_HARD_WRAP = range(50, 90)


class Token(NamedTuple):
    """A word or a mark: offsets into the document's text, end exclusive."""

    start: int
    end: int
    text: str


class Span(NamedTuple):
    """A stretch of a document's text, end exclusive."""

    start: int
    end: int


@remembered
def tokens(document: Document) -> tuple[Token, ...]:
    """Return the words and marks of a document, skipped zones too; "Il-76", "U.S" and "Russia's" are one token each."""
    return tuple(Token(m.start(), m.end(), m[0]) for m in _TOKEN.finditer(document.text))


@remembered
def paragraphs(document: Document) -> tuple[Span, ...]:
    """Return the paragraphs of the readable text: lines, or blocks between blank lines where lines are hard-wrapped."""
    return tuple(_paragraphs(document))


def _paragraphs(document: Document) -> Iterator[Span]:
    text, wrapped = document.text, _hard_wrapped(document.text)
    for start, end in document.readable:
        at = start
        for m in _BREAK.finditer(text, start, end):
            if not wrapped or text.count("\n", m.start(), m.end()) > 1:
                yield from _stripped(text, at, m.start())
                at = m.end()
        yield from _stripped(text, at, end)


def _hard_wrapped(text: str) -> bool:
    """Say whether most lines that another follows at once are 50 to 90 characters long and end in mid-sentence."""
    lines = text.splitlines()
    followed = [a.rstrip() for a, b in itertools.pairwise(lines) if a.strip() and b.strip()]
    cut = sum(len(line) in _HARD_WRAP and line[-1] not in '.!?"”:' for line in followed)
    return len(followed) >= 4 and cut > len(followed) / 2  # noqa: PLR2004  a handful, to judge by


def _stripped(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)


@remembered
def sentences(document: Document) -> tuple[Span, ...]:
    """Return the sentences of the readable text, in order; quotation marks never end one by themselves."""
    return tuple(sentence for paragraph in paragraphs(document) for sentence in _split(document.text, paragraph))


def _split(text: str, paragraph: Span) -> Iterator[Span]:
    at = paragraph.start
    for m in _STOP.finditer(text, paragraph.start, paragraph.end):
        if m.end() == paragraph.end or (text[m.end()].isspace() and _ends(text, m.start(), m.end(), paragraph.end)):
            yield from _stripped(text, at, m.end())
            at = m.end()
    yield from _stripped(text, at, paragraph.end)


def _ends(text: str, stop: int, after: int, end: int) -> bool:
    """Say whether a stop ends its sentence: something that can begin one follows, and no abbreviation precedes."""
    following = text[after : min(end, after + 8)].lstrip(_OPENING)[:1]
    if following.islower():
        return False
    if text[stop] != "." or after > stop + 1:
        return True
    begin = stop
    while begin > 0 and (text[begin - 1].isalnum() or text[begin - 1] == "."):
        begin -= 1
    word = text[begin:stop]
    return not (word.lower() in _ABBREVIATIONS or (len(word) == 1 and word.isupper()))


@remembered
def _sentence_starts(document: Document) -> tuple[int, ...]:
    return tuple(sentence.start for sentence in sentences(document))


@remembered
def _token_starts(document: Document) -> tuple[int, ...]:
    return tuple(token.start for token in tokens(document))


def sentence_at(document: Document, offset: int) -> Span:
    """Return the sentence that ``offset`` is in, or the last one before it; the whole text where there is none."""
    index = bisect_right(_sentence_starts(document), offset) - 1
    return sentences(document)[index] if index >= 0 else Span(0, len(document.text))


def tokens_in(document: Document, start: int, end: int) -> tuple[Token, ...]:
    """Return the tokens that begin in ``start``..``end``."""
    starts = _token_starts(document)
    return tokens(document)[bisect_right(starts, start - 1) : bisect_right(starts, end - 1)]
