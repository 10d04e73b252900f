"""The words of an utterance: contractions in full, stems, and meanings shared by synonyms."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from rashomon_plugins.language.vocabulary import rows, words

_WORD = re.compile(r"[0-9]+(?:[.,:][0-9]+)*|[^\W_]+(?:['’][^\W_]+)?")
_CONTRACTED = {"n't": "not", "'ve": "have", "'re": "are", "'ll": "will", "'m": "am"}
_SHORTENED = {"ca": "can", "wo": "will", "sha": "shall"}
_SUFFIXES = (
    *("ations", "ation", "ments", "ment", "ings", "ing", "edly", "ities", "ity", "ies", "ied"),
    *("ers", "er", "ed", "es", "ly", "s", "e", "y"),
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
    """Return a word without its last suffix, where three letters remain; numbers stay."""
    fitting = (s for s in _SUFFIXES if word.endswith(s) and len(word) - len(s) >= _SHORTEST_STEM)
    return word.removesuffix(next(fitting, ""))


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
    return {word: own for word, own, *_ in rows(__package__, "look_alikes.tsv")}


@cache
def _irregular() -> dict[str, str]:
    """Return the base forms of irregular ones: "said" is "say"."""
    return {form: base for form, base, *_ in rows("rashomon_plugins.language", "irregular.tsv")}


@cache
def meaning(word: str) -> str:
    """Return what stands for a word: the first of its synonyms, else its stem."""
    if own := _look_alikes().get(word):
        return own
    base = stem(_irregular().get(word, word))
    return _meanings().get(base, base)


@cache
def light_words() -> frozenset[str]:
    """Return the words that carry little of what an utterance says."""
    return words(__package__, "light_words.tsv")
