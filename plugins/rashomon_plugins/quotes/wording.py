"""What became of the words of one utterance in another document: the same, cut, or changed in what way."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from rashomon_plugins.language.vocabulary import rows
from rashomon_plugins.quotes.similarity import ONE_UTTERANCE, utterance_similarity, word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

_INSERTED = re.compile(r"\[[^\[\]]{0,200}\]|\([^()]{0,200}\)")
_LEFT_OUT = re.compile(r"\.(?:[ \xa0]?\.){2,}|…|\[[ ]?(?:\.\.\.|…)[ ]?\]")
_NEGATIONS = frozenset({"not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "nowhere", "without"})
_CACHED = 1 << 14
_SENTENCE = re.compile(r"(?<=[.?!])[\s\"'”’]+")
#: Quotations with more pairs of sentences than this are not compared sentence by sentence.
_MOST_PAIRS = 100
#: Words of a sentence that, equal in two quotations, makes them parts of one statement.
WHOLE_SENTENCE = 5


@lru_cache(_CACHED)
def pieces(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the words of a quotation between its ellipses, without what its editor inserted in brackets."""
    without = _INSERTED.sub(" … ", _LEFT_OUT.sub(" … ", text))
    return tuple(part for part in (word_list(stretch) for stretch in without.split("…")) if part)


def plain_words(text: str) -> tuple[str, ...]:
    """Return the words of a quotation without insertions and ellipses."""
    return tuple(word for piece in pieces(text) for word in piece)


def is_cut(a: str, b: str) -> bool:
    """Say whether one is cut out of the other, or both out of one statement; symmetric.

    Cut out: its pieces stand in the other in order, each unbroken. Out of one statement: a whole sentence is the same,
    and no other sentence of one is a sentence of the other in other words.
    """
    return _cut_from(pieces(a), plain_words(b)) or _cut_from(pieces(b), plain_words(a)) or _overlap(a, b)


def _overlap(a: str, b: str) -> bool:
    ones, others = sentences_of(a), sentences_of(b)
    same = [each for each in ones & others if len(word_list(each)) >= WHOLE_SENTENCE]
    if not same or len(ones) * len(others) > _MOST_PAIRS:
        return False
    return not any(utterance_similarity(x, y) >= ONE_UTTERANCE for x in ones - others for y in others - ones)


@lru_cache(_CACHED)
def sentences_of(text: str) -> frozenset[str]:
    """Return the sentences of a quotation, without insertions, as their words in lower case."""
    without = _INSERTED.sub(" ", text)
    return frozenset(" ".join(found) for found in map(word_list, _SENTENCE.split(without)) if found)


def _cut_from(parts: Sequence[Sequence[str]], whole: Sequence[str]) -> bool:
    text, at = f" {' '.join(whole)} ", 0
    for part in parts:
        at = text.find(f" {' '.join(part)} ", at)
        if at < 0:
            return False
        at += sum(len(word) + 1 for word in part)
    return bool(parts)


@lru_cache(1)
def _numerals() -> dict[str, str]:
    return {word: value for word, value, *_ in rows(__package__, "numerals.tsv")}


def numbers(text: str) -> Counter[str]:
    """Count the numbers of a text, in digits or words; "one" is none, since it is mostly a pronoun."""
    table = _numerals()
    found = (word for word in word_list(text) if word[0].isdigit() or word in table)
    return Counter(table.get(word, word.replace(",", "")) for word in found)


def negations(text: str) -> int:
    """Return how many words of a text deny."""
    return sum(word in _NEGATIONS for word in word_list(text))
