"""Figures told beside a date, which two accounts of one event often share: "a fire that killed 41 people"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from rashomon_plugins.dates.clause import sentence_around, timely
from rashomon_plugins.dates.lexing import lexed

if TYPE_CHECKING:
    from rashomon import Document
    from rashomon_plugins.dates.lexing import Word

#: Classes of words.tsv whose tokens are figures, in digits and in words.
_FIGURES = frozenset("ndfN7YC")
#: The least figure that two accounts hardly share by chance.
_LEAST = 10
_LONGEST = 12


def figures(document: Document, start: int) -> frozenset[int]:
    """Return the whole figures of 10 and more in the sentence of an offset that belong to no time."""
    sentence = sentence_around(document, start)
    if sentence is None:
        return frozenset()
    text, times = lexed(document), timely(document)
    first = bisect_left(text.words, sentence.start, key=lambda word: word.start)
    last = bisect_left(text.words, sentence.end, key=lambda word: word.start)
    told = (text.words[at] for at in range(first, last) if text.classes[at] in _FIGURES)
    found = (_value(word) for word in told if word.start not in times)
    return frozenset(each for each in found if each >= _LEAST)


def _value(word: Word) -> int:
    digits = str(word.value).replace(",", "")
    return int(digits) if digits.isdigit() and len(digits) <= _LONGEST else 0
