"""How alike two utterances are, however translated, cut or altered: by letters, words by meaning, and length."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from rashomon_plugins.language.vocabulary import rows, words

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD = re.compile(r"[0-9]+(?:[.,:][0-9]+)*|[^\W_]+(?:['’][^\W_]+)?")
_CONTRACTED = {"n't": "not", "'ve": "have", "'re": "are", "'ll": "will", "'m": "am"}
_SHORTENED = {"ca": "can", "wo": "will", "sha": "shall"}
_SUFFIXES = (
    *("ations", "ation", "ments", "ment", "ings", "ing", "edly", "ities", "ity", "ies", "ied"),
    *("ers", "er", "ed", "es", "ly", "s", "e", "y"),
)
_SHORTEST_STEM = 3
#: What a word of the closed classes counts beside a word of content (from 0.2 to 0.5 it makes no difference).
LIGHT_WEIGHT = 0.35
#: Words at least this alike (rapidfuzz ratio, percent) are one word spelt or inflected in two ways.
ALIKE = 70
#: Shares of letters in order, of words by meaning, and of length in the whole; logistic regression on pairs of two
#: human translations of one statement and pairs of two statements of one article, scaled to a sum of 1.
_LETTERS, _MEANINGS, _LENGTH = 0.36, 0.43, 0.21
#: Similarity from which two wordings are one utterance: the best parting of pairs of translations (F1 93.5).
ONE_UTTERANCE = 0.49
_CACHED = 1 << 14
#: So many words at most are compared by spelling, so that a hostile text costs no more than a long one.
_MOST_COMPARED = 80
#: So many characters of the shorter and of the longer text are looked at when one may be a part of the other.
_LONGEST_PART, _LONGEST_WHOLE = 400, 4000


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
def light_words() -> frozenset[str]:
    """Return the words that carry little of what an utterance says."""
    return words(__package__, "light_words.tsv")


@lru_cache(_CACHED)
def meanings(text: str) -> Counter[str]:
    """Count the words of a text by meaning: light words as they are, others by stem and synonym. Not to be changed."""
    light, table = light_words(), _meanings()
    return Counter(word if word in light else table.get(stem(word), stem(word)) for word in word_list(text))


@lru_cache(_CACHED)
def content(text: str) -> frozenset[str]:
    """Return the words of content of a text, by meaning."""
    return frozenset(meanings(text)) - light_words()


def weight(counted: Counter[str]) -> float:
    """Return the weight of counted words: 1 each, light ones less."""
    light = light_words()
    return sum(count * (LIGHT_WEIGHT if word in light else 1.0) for word, count in counted.items())


def shared_weight(a: Counter[str], b: Counter[str]) -> float:
    """Return the weight of the words two texts share, words spelt nearly alike in part; symmetric."""
    light = light_words()
    rest_a, rest_b = (sorted(word for word in side if word not in light)[:_MOST_COMPARED] for side in (a - b, b - a))
    return weight(a & b) + (_nearly(rest_a, rest_b) + _nearly(rest_b, rest_a)) / 2


def _nearly(ones: Iterable[str], others: list[str]) -> float:
    found = (process.extractOne(one, others, scorer=fuzz.ratio, score_cutoff=ALIKE) for one in ones)
    return sum(match[1] / 100 for match in found if match)


def utterance_similarity(a: str, b: str) -> float:
    """Return from 0 to 1 how likely two texts are one utterance in two wordings; symmetric, and 1 for the same words.

    A weighted mean of the letters in order (rapidfuzz ``ratio`` over the words), the words by meaning (stems and
    synonyms, function words counting less, spellings alike in part) and the ratio of lengths. About 0.5 is where one
    statement in two translations and two statements of one text part.
    """
    ones, others = word_list(a), word_list(b)
    if ones == others:
        return 1.0
    letters_a, letters_b = " ".join(ones), " ".join(others)
    if not letters_a or not letters_b:
        return 0.0
    letters = fuzz.ratio(letters_a, letters_b) / 100
    counted_a, counted_b = meanings(a), meanings(b)
    by_meaning = min(1.0, 2 * shared_weight(counted_a, counted_b) / (weight(counted_a) + weight(counted_b)))
    length = min(len(letters_a), len(letters_b)) / max(len(letters_a), len(letters_b))
    return _LETTERS * letters + _MEANINGS * by_meaning + _LENGTH * length


def part_likeness(a: str, b: str) -> float:
    """Return from 0 to 1 how like the shorter utterance is to some stretch of the other; symmetric."""
    ones, others = sorted((" ".join(word_list(a)), " ".join(word_list(b))), key=lambda text: (len(text), text))
    return fuzz.partial_ratio(ones[:_LONGEST_PART], others[:_LONGEST_WHOLE]) / 100
