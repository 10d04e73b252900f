"""The words around a quotation: its sentence before it, and the clause after it, without other quotations."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon_plugins.language.sentences import paragraphs, tokens_in
from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.quotes.cues import word_class

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rashomon import Document
    from rashomon_plugins.language.sentences import Span, Token
    from rashomon_plugins.quotes.marks import Marked

_ABBREVIATIONS = words("rashomon_plugins.language", "abbreviations.tsv")
_SENTENCE_MARKS = frozenset(".?!")
#: So many words before and after a quotation are read at most, and so many quotations back in its paragraph.
_BEFORE, _AFTER, _QUOTATIONS_BACK = 120, 60, 8

Tokens = tuple["Token", ...]


@frozen
class Frame:
    """A quotation among its words: ``before`` and ``after`` it, and the ``last`` character inside its marks.

    ``comma`` says that a comma or a dash ends it, ``mates`` how many quotations precede it in its paragraph, and
    ``paragraph`` the index of that paragraph.
    """

    before: Tokens
    after: Tokens
    last: str
    comma: bool
    mates: int
    paragraph: int


def frames(document: Document, quotations: Sequence[Marked]) -> Iterator[Frame]:
    """Yield the frame of each quotation, in order."""
    spans = paragraphs(document)
    starts = [span.start for span in spans]
    where = [bisect_right(starts, quotation.start) - 1 for quotation in quotations]
    mates = 0
    for index, quotation in enumerate(quotations):
        mates = mates + 1 if index and where[index - 1] == where[index] else 0
        follows = index + 1 < len(quotations) and where[index + 1] == where[index]
        end = quotations[index + 1].start if follows else spans[where[index]].end
        earlier = quotations[index - min(mates, _QUOTATIONS_BACK) : index]
        last = document.text[quotation.inner_end - 1]
        yield Frame(
            before=_before(document, quotation, earlier, spans[where[index]], whole=mates <= _QUOTATIONS_BACK),
            after=_clause(tokens_in(document, quotation.end, end)[:_AFTER]),
            last=last,
            comma=last in ",—–-" or document.text[quotation.end : quotation.end + 1] == ",",
            mates=mates,
            paragraph=where[index],
        )


def sentence_tail(tokens: Sequence[Token]) -> Tokens:
    """Return the words after the last sentence end among some tokens."""
    tokens = tokens[-_BEFORE:]
    for index in range(len(tokens) - 1, -1, -1):
        if _ends(tokens, index):
            return tuple(tokens[index + 1 :])
    return tuple(tokens)


def clauses(tokens: Tokens) -> list[Tokens]:
    """Split a sentence where a conjunction after a comma opens a further clause with a subject of its own."""
    cuts = [0]
    for index in range(1, len(tokens) - 1):
        joins = word_class(tokens[index]) == "conjunction" or tokens[index].text in {"while", "as"}
        opens = word_class(tokens[index + 1]) in {"name", "pronoun", "determiner"}
        if joins and opens and tokens[index - 1].text in {",", ";", "—"}:
            cuts.append(index + 1)
    return [tokens[a:b] for a, b in pairwise([*cuts, len(tokens)])]


def _before(document: Document, quotation: Marked, earlier: Sequence[Marked], span: Span, *, whole: bool) -> Tokens:
    """Return the words of a quotation's sentence before it, without those of the quotations in it."""
    text = document.text
    at = span.start if whole else earlier[0].start
    kept: list[Token] = []
    for each in earlier:
        kept += tokens_in(document, at, each.start)
        if kept and kept[-1].text == "." and text[each.inner_start].isupper():
            kept.clear()
        at, last = each.end, text[each.inner_end - 1]
        if last == "." or (last in _SENTENCE_MARKS and text[at : at + 3].lstrip()[:1].isupper()):
            kept.clear()
    return sentence_tail([*kept, *tokens_in(document, at, quotation.start)])


def _clause(tokens: Tokens) -> Tokens:
    return tokens[: next((i for i in range(len(tokens)) if _ends(tokens, i)), len(tokens))]


def _ends(tokens: Sequence[Token], index: int) -> bool:
    """Say whether a token ends a sentence: a stop, not after an abbreviation or an initial, and not before a comma."""
    token = tokens[index]
    if token.text != ".":
        return token.text in {"?", "!", ";"}
    if index + 1 < len(tokens) and (tokens[index + 1].text in {",", ")"} or tokens[index + 1].text[0].islower()):
        return False
    before = tokens[index - 1].text if index else ""
    return not (before.lower() in _ABBREVIATIONS or (len(before) == 1 and before.isupper()) or "." in before)
