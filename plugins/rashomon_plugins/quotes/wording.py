"""The words of one quotation, taken apart once for everything that compares them."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property, lru_cache

from attrs import field, frozen

from rashomon_plugins.quotes.words import light_words, meaning, numerals, word_list

_INSERTED = re.compile(r"\[[^\[\]]{0,200}\]|\([^()]{0,200}\)")
_LEFT_OUT = re.compile(r"\.(?:[ \xa0]?\.){2,}|…|\[[ ]?(?:\.\.\.|…)[ ]?\]")
_NEGATIONS = frozenset({"not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "nowhere", "without"})
_SENTENCE = re.compile(r"(?<=[.?!])[\s\"'”’]+")
_CACHED = 1 << 14
#: What a word of the closed classes counts beside a word of content (from 0.2 to 0.5 it makes no difference).
LIGHT_WEIGHT = 0.35


@frozen(eq=False)
class Wording:
    """The words of a quotation; its properties are found when first asked for, and are not to be changed."""

    text: str
    words: tuple[str, ...] = field(repr=False)

    @cached_property
    def letters(self) -> str:
        """The words with a blank between them."""
        return " ".join(self.words)

    @cached_property
    def figured(self) -> tuple[str, ...]:
        """The words, with every number in digits."""
        table = numerals()
        return tuple(table.get(word, word.replace(",", "") if word[0].isdigit() else word) for word in self.words)

    @cached_property
    def meanings(self) -> Counter[str]:
        """How often each word occurs by meaning: light words as they are, others by stem and synonym."""
        light = light_words()
        return Counter(word if word in light else meaning(word) for word in self.words)

    @cached_property
    def content(self) -> frozenset[str]:
        """The words of content, by meaning."""
        return frozenset(self.meanings) - light_words()

    @cached_property
    def weight(self) -> float:
        """The weight of all words: 1 each, light ones less."""
        light = light_words()
        return sum(count * (LIGHT_WEIGHT if word in light else 1.0) for word, count in self.meanings.items())

    @cached_property
    def pieces(self) -> tuple[tuple[str, ...], ...]:
        """The words between the ellipses, without what an editor inserted in brackets."""
        without = _INSERTED.sub(" … ", _LEFT_OUT.sub(" … ", self.text))
        return tuple(part for part in (word_list(stretch) for stretch in without.split("…")) if part)

    @cached_property
    def plain(self) -> tuple[str, ...]:
        """The words without insertions and ellipses."""
        return tuple(word for piece in self.pieces for word in piece)

    @cached_property
    def spaced(self) -> str:
        """The plain words with a blank around each, to search in."""
        return f" {' '.join(self.plain)} "

    def short_before(self, other: Wording) -> bool:
        """Say whether these are fewer plain words than the other's; of as many, by the alphabet."""
        return (len(self.plain), self.text) < (len(other.plain), other.text)

    @cached_property
    def telling(self) -> int:
        """How many plain words are words of content."""
        return sum(word not in light_words() for word in self.plain)

    @cached_property
    def sentences(self) -> frozenset[str]:
        """The sentences, without insertions, as their words in lower case."""
        without = _INSERTED.sub(" ", self.text)
        return frozenset(" ".join(found) for found in map(word_list, _SENTENCE.split(without)) if found)

    @cached_property
    def numbers(self) -> Counter[str]:
        """How often each number occurs, in digits or words; "one" is none, since it is mostly a pronoun."""
        table = numerals()
        found = (word for word in self.words if word[0].isdigit() or word in table)
        return Counter(table.get(word, word.replace(",", "")) for word in found)

    @cached_property
    def negations(self) -> int:
        """How many words deny; "no" before a figure is short for number."""
        following = (*self.words[1:], "")
        return sum(
            word in _NEGATIONS and not (word == "no" and after[:1].isdigit())
            for word, after in zip(self.words, following, strict=False)
        )


@lru_cache(_CACHED)
def wording(text: str) -> Wording:
    """Take the words of a quotation apart."""
    return Wording(text, word_list(text))
