"""Documents that share wire text, so that five reprints of one story are not five sources.

Two documents are compared by the runs of five words they share (shingles; Broder 1997, On the resemblance and
containment of documents). A copy is what holds a good part of the shorter document in the other one: containment rather
than resemblance, for an editor cuts a wire story or adds to it. Five words are what plagiarism and text-reuse studies
use for news (Clough et al. 2002, METER): long enough that independent accounts share few.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING
from zlib import crc32

from attrs import frozen

from rashomon.alignment import groups
from rashomon.memory import remembered
from rashomon.model import Copies

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rashomon.model import Document

#: Words of a shingle.
_WORDS = 5

#: Share of the shorter document's shingles that are in the other one from which both are one source. Articles written
#: apart on one event were seen to share up to a quarter, from statements and set phrases; cut wire stories a third.
CONTAINED = 0.3

#: Shingles outside quotation marks that copies share: two sentences of the reporter's own. What two articles share of
#: one speech or statement makes neither a copy of the other.
_NARRATED = 20

#: How many documents further a document with the same shingle is looked for: reprints of one story, however many, are
#: then still joined one to the next, and a phrase of ten thousand documents costs no more than ten thousand steps.
_REACH = 8

_WORD = re.compile(r"\w+")

#: A quotation within one paragraph.
_QUOTED = re.compile(r'“[^“”\n]{0,1000}”|"[^"\n]{0,1000}"')


@frozen
class _Shingles:
    """The hashes of a document's shingles: all, and those outside quotation marks."""

    every: frozenset[int]
    narrated: frozenset[int]


def copies(documents: Sequence[Document]) -> tuple[Copies, ...]:
    """Group the documents that share wire text, by chains of pairs that do; in order of their first document."""
    shingled = [_shingles(document) for document in documents]
    shares = {
        pair: share
        for pair in sorted(_candidates(shingled) | _identical(documents))
        if (share := _share(documents, shingled, *pair)) >= CONTAINED
    }
    return tuple(
        Copies(
            tuple(documents[i].id for i in group),
            min(share for pair, share in shares.items() if pair[0] in set(group)),
        )
        for group in groups(len(documents), shares)
        if len(group) > 1
    )


def sources(copied: Iterable[Copies]) -> dict[str, str]:
    """Return, for the id of every document that is a copy, the id that stands for its source; others are their own."""
    return {document: group.documents[0] for group in copied for document in group.documents}


@remembered
def _shingles(document: Document) -> _Shingles:
    text = "\n".join(document.text[start:end] for start, end in document.readable).casefold()
    narrated = (shingle for part in _QUOTED.split(text) for shingle in _hashes(part))
    return _Shingles(frozenset(_hashes(text)), frozenset(narrated))


def _hashes(text: str) -> Iterator[int]:
    words = _WORD.findall(text)
    return (crc32(" ".join(words[at : at + _WORDS]).encode(errors="replace")) for at in range(len(words) - _WORDS + 1))


def _identical(documents: Sequence[Document]) -> set[tuple[int, int]]:
    """Return the pairs, one after the other, of documents with the same text."""
    same: dict[str, list[int]] = {}
    for number, document in enumerate(documents):
        if document.text.strip():
            same.setdefault(document.text, []).append(number)
    return {pair for numbers in same.values() for pair in pairwise(numbers)}


def _candidates(shingled: Sequence[_Shingles]) -> set[tuple[int, int]]:
    """Return the pairs of documents that share enough of what the reporters wrote themselves."""
    where: dict[int, list[int]] = {}
    for number, each in enumerate(shingled):
        for shingle in each.narrated:
            where.setdefault(shingle, []).append(number)
    shared: Counter[tuple[int, int]] = Counter()
    for numbers in where.values():
        for at, number in enumerate(numbers):
            shared.update((number, other) for other in numbers[at + 1 : at + 1 + _REACH])
    return {pair for pair, many in shared.items() if many >= _NARRATED}


def _share(documents: Sequence[Document], shingled: Sequence[_Shingles], left: int, right: int) -> float:
    """Return how much of the shorter document is in the other one, from 0 to 1."""
    if documents[left].text == documents[right].text:
        return 1.0
    a, b = shingled[left].every, shingled[right].every
    return len(a & b) / min(len(a), len(b))
