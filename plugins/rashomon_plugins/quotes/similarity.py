"""How alike two utterances are, however translated, cut or altered: by letters, words by meaning, and length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from rashomon_plugins.quotes.wording import LIGHT_WEIGHT, wording

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from rashomon_plugins.quotes.wording import Wording

#: Words at least this alike (rapidfuzz ratio, percent), from the same first letter, are one word spelt or inflected in
#: two ways.
ALIKE = 70
#: Shares of letters in order, of words by meaning, and of length in the whole; logistic regression on pairs of two
#: human translations of one statement and pairs of two statements of one article, scaled to a sum of 1.
_LETTERS, _MEANINGS, _LENGTH = 0.36, 0.43, 0.21
#: Similarity from which two wordings are one utterance: the best parting of pairs of translations (F1 93.5).
ONE_UTTERANCE = 0.49
#: So many words at most are compared by spelling, so that a hostile text costs no more than a long one.
_MOST_COMPARED = 80
#: So many characters of the shorter and of the longer text are looked at when one may be a part of the other.
_LONGEST_PART, _LONGEST_WHOLE = 400, 4000


def utterance_similarity(a: str, b: str) -> float:
    """Return from 0 to 1 how likely two texts are one utterance in two wordings; symmetric, and 1 for the same words.

    A weighted mean of the letters in order (rapidfuzz ``ratio`` over the words), the words by meaning (stems and
    synonyms, function words counting less, spellings alike in part) and the ratio of lengths. About 0.5 is where one
    statement in two translations and two statements of one text part.
    """
    return likeness(wording(a), wording(b))


def likeness(a: Wording, b: Wording, least: float = 0.0) -> float:
    """Return the ``utterance_similarity`` of two wordings; 0 where cheap bounds show that it is below ``least``."""
    if a.words == b.words:
        return 1.0
    if not a.words or not b.words:
        return 0.0
    length = min(len(a.letters), len(b.letters)) / max(len(a.letters), len(b.letters))
    wanted = (least - _MEANINGS - _LENGTH * length) / _LETTERS
    letters = fuzz.ratio(a.letters, b.letters, score_cutoff=max(0.0, 100 * wanted)) / 100
    so_far = _LETTERS * letters + _LENGTH * length
    wanted = (least - so_far) / _MEANINGS * (a.weight + b.weight) / 2
    return so_far + _MEANINGS * min(1.0, 2 * _shared_weight(a, b, wanted) / (a.weight + b.weight))


def _shared_weight(a: Wording, b: Wording, wanted: float) -> float:
    """Return the weight of the words two wordings share, words spelt nearly alike in part; symmetric.

    These are looked at only where they may bring the weight to what is ``wanted``.
    """
    ones, others = a.meanings, b.meanings
    both = ones.keys() & others.keys()
    content = sum(min(ones[word], others[word]) for word in both & a.content)
    shared = content + LIGHT_WEIGHT * sum(min(ones[word], others[word]) for word in both - a.content)
    rest_a, rest_b = a.content - both, b.content - both
    if shared + _with_a_letter_of(rest_a, rest_b) / 2 < wanted:
        return 0.0
    first, second = _by_letter(rest_a), _by_letter(rest_b)
    letters = sorted(first.keys() & second.keys())
    alike = (_nearly(first[each], second[each]) + _nearly(second[each], first[each]) for each in letters)
    return shared + sum(alike) / 2


def _with_a_letter_of(ones: Collection[str], others: Collection[str]) -> int:
    """Return how many words of both begin as one of the others does."""
    begun, begins = {word[0] for word in ones}, {word[0] for word in others}
    return sum([word[0] in begins for word in ones]) + sum([word[0] in begun for word in others])


def _by_letter(words: Iterable[str]) -> Mapping[str, list[str]]:
    """Return words by their first letter, in order."""
    found: dict[str, list[str]] = {}
    for word in sorted(words)[:_MOST_COMPARED]:
        found.setdefault(word[0], []).append(word)
    return found


def _nearly(ones: Iterable[str], others: list[str]) -> float:
    found = (process.extractOne(one, others, scorer=fuzz.ratio, score_cutoff=ALIKE) for one in ones)
    return sum(match[1] / 100 for match in found if match)


def part_likeness(a: Wording, b: Wording) -> float:
    """Return from 0 to 1 how like the shorter utterance is to some stretch of the other; symmetric."""
    ones, others = sorted((a.letters, b.letters), key=lambda text: (len(text), text))
    return fuzz.partial_ratio(ones[:_LONGEST_PART], others[:_LONGEST_WHOLE]) / 100
