"""Noun phrases at the start or at the end of a run of words, read by word classes alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.quotes.cues import is_verb, word_class

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon_plugins.language.sentences import Token

Phrase = tuple[int, int]

#: Classes at which a noun phrase ends, and classes that can be its first or not its last word.
_ENDS = frozenset({"preposition", "subordinator", "relative", "auxiliary", "verb", "conjunction", "mark", "object"})
BEGINS = frozenset({"pronoun", "determiner", "name", "word"})
_NEVER_LAST = frozenset({"linking", "conjunction", "adverb", "day", "mark", "determiner", "preposition"})
_INSIDE = frozenset({"name", "word", "linking"})
_INSIDE_NAMES = frozenset({".", "&", "'", "’"})
#: A noun phrase of more words than this was read too far.
_LONGEST = 14


def leading(tokens: Sequence[Token]) -> Phrase | None:
    """Return the offsets of the noun phrase that ``tokens`` begin with; None where there is none."""
    if word_class(tokens[0]) == "pronoun":
        return tokens[0].start, tokens[0].end
    tokens = tokens[:_LONGEST]
    end = next((i for i in range(1, len(tokens)) if _stops(tokens, i)), len(tokens))
    while end and word_class(tokens[end - 1]) in _NEVER_LAST:
        end -= 1
    return (tokens[0].start, tokens[end - 1].end) if end else None


def trailing(tokens: Sequence[Token]) -> Phrase | None:
    """Return the offsets of the noun phrase that ``tokens`` end with; None where there is none."""
    if word_class(tokens[-1]) == "pronoun":
        return tokens[-1].start, tokens[-1].end
    tokens = tokens[-_LONGEST:]
    begin = len(tokens)
    while begin and _extends(tokens, begin - 1):
        begin -= 1
        if word_class(tokens[begin]) == "determiner":
            break
    if begin == len(tokens) or word_class(tokens[-1]) in _NEVER_LAST:
        return None
    return tokens[begin].start, tokens[-1].end


def _stops(tokens: Sequence[Token], index: int) -> bool:
    """Say whether a word ends the noun phrase before it; "and" does not when a second name follows."""
    token = tokens[index]
    kind = word_class(token)
    if token.text in _INSIDE_NAMES:
        return False
    if token.text == "and":
        return word_class(tokens[min(index + 1, len(tokens) - 1)]) not in {"name", "determiner"}
    return kind in _ENDS or (kind == "day" and token.text[0].isupper()) or is_verb(token, tokens[index - 1])


def _extends(tokens: Sequence[Token], index: int) -> bool:
    """Say whether a word belongs to the noun phrase after it; before a name a small word is another phrase's."""
    kind = word_class(tokens[index])
    if kind == "word" and index + 1 < len(tokens) and word_class(tokens[index + 1]) == "name":
        return word_class(tokens[-1]) != "name"
    return kind in _INSIDE or kind == "determiner" or tokens[index].text in _INSIDE_NAMES
