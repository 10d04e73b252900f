"""Which quotations are worth comparing: blocking keys few enough for thousands of documents."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rashomon_plugins.language.vocabulary import rows, words
from rashomon_plugins.quotes.words import light_words, meaning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon_plugins.quotes.wording import Wording

#: Up to so many different words of content each of them is a key.
FRAGMENT = 3
#: Up to so many words of content every two of them are a key; in more, every two at most so many words apart.
SHORT, NEAR = 8, 1
#: A word outside the commonest of English, with no capital and at least so many letters, is a key by itself.
_LONG = 6
#: So many such words are keys: the longest, which are the rarest by and large (Zipf 1935).
_RAREST = 3
#: Words of a quotation that make it long, whatever words they are, so that its ends are keys; and how many an end is:
#: five words in a row already tell copied text.
RUN, _END = 7, 5
#: So many words of a quotation make keys at most.
_MOST = 200
_CAPITALISED = re.compile(r"(?<![^\W_])[A-Z][\w'’]*")


def blocking_keys(quotation: Wording) -> frozenset[str]:
    """Return the keys of a quotation: each two words of content near one another, and each rare word; by meaning.

    In 500 articles on many subjects these leave three of a hundred pairs that share a word of content, and lose one of
    twenty pairs of two translations of one statement, those that share fewer than two words.
    """
    told = telling(quotation)
    if not told:
        return frozenset(quotation.words[:_MOST]).union(_ends(quotation.words))
    means = [meaning(word) for word in told]
    pairs = frozenset(_pairs(means))
    if len(set(means)) <= FRAGMENT:
        return pairs.union(means, _ends(quotation.words))
    return pairs.union(
        _ends(quotation.words), sorted(rare_words(quotation), key=lambda word: (-len(word), word))[:_RAREST]
    )


def rare_words(quotation: Wording) -> frozenset[str]:
    """Return the long words outside the commonest of English, by meaning; none that has a capital."""
    capitalised = {m[0].lower() for m in _CAPITALISED.finditer(quotation.text)}
    return frozenset(
        meaning(word)
        for word in telling(quotation)
        if len(word) >= _LONG and word.isalpha() and word not in capitalised and meaning(word) not in _common()
    )


def telling(quotation: Wording) -> list[str]:
    """Return the words that make keys, in order."""
    return [word for word in quotation.words if _slight().isdisjoint((word, meaning(word)))][:_MOST]


def pair_key(one: str, other: str) -> str:
    """Return the key of two words near one another, whichever comes first; by meaning."""
    return f"{min(one, other)} {max(one, other)}"


def _ends(words: tuple[str, ...]) -> Iterator[str]:
    """Yield the first and the last words, in a row, of what is long enough: a cut mostly keeps one of these ends."""
    if len(words) >= RUN:
        yield from (" ".join(words[:_END]), " ".join(words[-_END:]))


def _pairs(means: list[str]) -> Iterator[str]:
    """Yield two words near one another, whichever comes first, as one key."""
    reach = len(means) if len(means) <= SHORT else NEAR
    for i, one in enumerate(means):
        for other in means[i + 1 : i + 1 + reach]:
            if one != other:
                yield pair_key(one, other)


@cache
def _slight() -> frozenset[str]:
    """Return the words and meanings that make no key, since most texts have them."""
    return light_words() | words(__package__, "frequent_words.tsv")


@cache
def _common() -> frozenset[str]:
    """Return the meanings of the commonest words of English."""
    return frozenset(meaning(word) for row in rows(__package__, "common_words.tsv") for word in row)
