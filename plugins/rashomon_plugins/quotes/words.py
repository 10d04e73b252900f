"""The words of an utterance: contractions in full, stems, and meanings shared by synonyms."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from rashomon_plugins.language.stems import stem as inflected
from rashomon_plugins.language.vocabulary import rows, words

_WORD = re.compile(r"[0-9]+(?:[.,:][0-9]+)*|[^\W_]+(?:['’][^\W_]+)?")
_CONTRACTED = {"n't": "not", "'ve": "have", "'re": "are", "'ll": "will", "'m": "am"}
_SHORTENED = {"ca": "can", "wo": "will", "sha": "shall"}
#: Endings that make a word of another class, and what is left of them; the first that fits is taken off.
_DERIVED = (
    *(("ation", ""), ("ment", ""), ("bly", "bl"), ("mply", "mpl"), ("pply", "ppl"), ("edly", ""), ("ity", "")),
    *(("iest", ""), ("ier", ""), ("ily", ""), ("ly", ""), ("er", ""), ("y", "")),
)
_SHORTEST_STEM = 3
_CACHED = 1 << 16


@lru_cache(_CACHED)
def word_list(text: str) -> tuple[str, ...]:
    """Return the words of a text: lower case, marks left out, contractions in full ("don't" is "do", "not")."""
    found: list[str] = []
    for m in _WORD.finditer(text):
        word = m[0].lower().replace("’", "'")
        found += _in_full(word) if "'" in word else _unmarked().get(word) or (word,)
    return tuple(found)


@cache
def _unmarked() -> dict[str, tuple[str, ...]]:
    """Return contractions that lost their apostrophe and the words they stand for."""
    return {form: tuple(full.split()) for form, full, *_ in rows(__package__, "contractions.tsv")}


def _in_full(word: str) -> tuple[str, ...]:
    for ending, full in _CONTRACTED.items():
        if word.endswith(ending):
            start = word.removesuffix(ending)
            return _SHORTENED.get(start, start), full
    return (word.removesuffix("'s"),)


@cache
def stem(word: str) -> str:
    """Return what the forms of a word and of words derived from it share, three letters at least; numbers stay."""
    base = inflected(word)
    for ending, instead in _DERIVED:
        if base.endswith(ending) and len(base) - len(ending) + len(instead) >= _SHORTEST_STEM:
            return base if ending == "y" and base[-2] in "aeou" else _tidied(base.removesuffix(ending) + instead)
    return base


def _tidied(base: str) -> str:
    """Return a stem without a silent e or a doubled last consonant ("bigg" is "big")."""
    doubled = base[-1] == base[-2] and base[-1] not in "rs"  # no "carry" with "car"
    return base[:-1] if len(base) > _SHORTEST_STEM and (doubled or base[-1] == "e") else base


@cache
def _meanings() -> dict[str, str]:
    """Return a stem's meaning: the first word of the first row of synonyms it is in."""
    table: dict[str, str] = {}
    for row in rows(__package__, "synonyms.tsv"):
        for word in row:
            table.setdefault(stem(word), row[0])
    return table


@cache
def _look_alikes() -> dict[str, str]:
    """Return what stands for words that only look like a form of another."""
    return {word: own for own, *alike in rows(__package__, "look_alikes.tsv") for word in alike}


@cache
def numerals() -> dict[str, str]:
    """Return numbers in words and what they are in digits."""
    return {word: value for word, value, *_ in rows(__package__, "numerals.tsv")}


@cache
def meaning(word: str) -> str:
    """Return what stands for a word: its number in digits, the first of its synonyms, else its stem."""
    if own := numerals().get(word) or _look_alikes().get(word):
        return own
    base = stem(word)
    return _meanings().get(base, base)


@cache
def light_words() -> frozenset[str]:
    """Return the words that carry little of what an utterance says."""
    return words(__package__, "light_words.tsv")
