"""A text as a row of class letters, one a word or mark, that the grammar's patterns run over."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from attrs import field, frozen

from rashomon import remembered
from rashomon_plugins.language.vocabulary import rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from rashomon import Document

Value = int | float | str

#: Marks and shapes, the likeliest first; every branch is bounded or possessive, so that scanning is linear.
TOKEN = re.compile(
    r"(?P<quarter>(?<![\w-])(?:[Qq][1-4]|[1-4]Q)(?![\w-]))"
    r"|(?P<word>[^\W\d_](?:\.[ ]?[mM]\b\.?|[^\W\d_]*+(?:['’]clock\b)?))"
    r"|(?P<iso>(?<![\d-])[12][0-9]{3}-(?:[01][0-9]-[0-3][0-9](?!\d)|W[0-5][0-9](?:-[1-7])?(?![\w-])))"
    r"|(?P<numeric>(?<![\d/.])[0-9]{1,2}(?:/[0-9]{1,2}/|\.[0-9]{1,2}\.)(?:[0-9]{4}|[0-9]{2})(?![\d/]))"
    r"|(?P<clock>(?<![\d:])[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?(?![\d:]))"
    r"|(?P<decade>(?<![\w])(?:[12][0-9]{2}|['’]?[2-9])0['’]?s\b)"
    r"|(?P<ordinal>(?<![\d.,])[0-9]{1,2}(?:st|nd|rd|th)\b)"
    r"|(?P<slash>(?<=[12][0-9]{3})/(?=[0-9]{2}(?![\w/])))"
    r"|(?P<fraction>[0-9]{1,2}/[0-9]{1,2}(?![\d/]))"
    r"|(?P<number>[0-9]++(?:[.,][0-9]++)*+)"
    r"|(?P<of>['’][sS]\b)"
    r"|(?P<gap>\n[^\S\n]*+\n\s*+)"
    r"|(?P<mark>[^\w\s]|_)"
)
_MARKS = {"-": "-", "\u2013": "-", "\u2011": "-", "\u2010": "-", ".": ".", ",": ","}
_CURRENCY = frozenset("$€£#¥₹")
_MERIDIEM = frozenset({"am", "pm"})
_SHAPES = {
    "iso": "I",
    "numeric": "5",
    "clock": "2",
    "decade": "D",
    "ordinal": "o",
    "fraction": "3",
    "slash": "-",
    "of": "@",
    "quarter": "%",
    "gap": ";",
}
_MAX_DAY = 31
_YEARS = range(1000, 2101)
#: Months' and weekdays' names, which count only when capitalised.
_NAMES = frozenset("MmWwb")


class Word(NamedTuple):
    """A token: its offsets, end exclusive, and what it is worth (a number, a TIMEX3 code, or its text)."""

    start: int
    end: int
    value: Value


@frozen
class Lexed:
    """The tokens of a document and, letter for token, their classes."""

    words: tuple[Word, ...] = field(repr=False)
    classes: str


@cache
def vocabulary() -> Mapping[str, tuple[str, Value]]:
    """Return the words of words.tsv, each with its class letter and what it is worth."""
    return {
        word: (letter, _worth(value))
        for letter, value, words in rows(__package__, "words.tsv")
        for word in words.split()
    }


@cache
def _phrases() -> Mapping[str, Sequence[tuple[tuple[str, ...], str, str]]]:
    """Return the phrases by their first word, longest first: (words, class, value)."""
    by_first: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    for letter, value, phrase in rows(__package__, "phrases.tsv"):
        parts = tuple(m[0] for m in TOKEN.finditer(phrase))
        by_first.setdefault(parts[0], []).append((parts, letter, value))
    return {first: sorted(found, key=lambda each: -len(each[0])) for first, found in by_first.items()}


def _worth(value: str) -> Value:
    return int(value) if value.lstrip("-").isdigit() else value


@remembered
def lexed(document: Document) -> Lexed:
    """Return a document's tokens with their classes; phrases of phrases.tsv are one token."""
    text = document.text
    found = [(m.lastgroup or "mark", m.start(), m.end()) for m in TOKEN.finditer(text)]
    lowered = [text[start:end].lower().replace("’", "'") for _, start, end in found]
    words: list[Word] = []
    letters: list[str] = []
    for letter, word in _joined(text, found, lowered):
        letters.append(letter)
        words.append(word)
    return Lexed(tuple(words), "".join(letters))


def _joined(text: str, found: Sequence[tuple[str, int, int]], lowered: Sequence[str]) -> Iterator[tuple[str, Word]]:
    phrases, at = _phrases(), 0
    while at < len(found):
        kind, start, end = found[at]
        for parts, letter, value in phrases.get(lowered[at], ()):
            if tuple(lowered[at : at + len(parts)]) == parts:
                at += len(parts)
                yield letter, Word(start, found[at - 1][2], value)
                break
        else:
            told, worth = _classed(kind, text[start].islower(), lowered[at])
            yield told, Word(start, end, worth)
            at += 1


@lru_cache(maxsize=65_536)
def _classed(kind: str, small: bool, lowered: str) -> tuple[str, Value]:  # noqa: FBT001  a key of the cache
    if kind == "word":
        return _word(lowered, small=small)
    if kind == "number":
        return _number(lowered)
    if kind == "mark":
        return "#" if lowered in _CURRENCY else _MARKS.get(lowered, "!"), lowered
    if kind == "quarter":
        return _SHAPES[kind], int(lowered.strip("q"))
    return _SHAPES[kind], int(lowered[:-2]) if kind == "ordinal" else lowered


def _word(lowered: str, *, small: bool) -> tuple[str, Value]:
    bare = lowered.replace(".", "").replace(" ", "")
    if bare in _MERIDIEM:
        return "1", bare
    letter, value = vocabulary().get(lowered, ("_", lowered))
    return ("_", lowered) if letter in _NAMES and small else (letter, value)


def _number(digits: str) -> tuple[str, Value]:
    if not digits.isdigit():
        return ("n" if "." not in digits else "f"), digits
    if len(digits) <= 2:  # noqa: PLR2004  two digits
        return ("d" if 1 <= int(digits) <= _MAX_DAY else "n"), int(digits)
    if len(digits) == 4:  # noqa: PLR2004  four digits
        return ("Y" if int(digits) in _YEARS else "7"), digits
    return "n", digits
