"""The subject of a verb of speech: before it, or after it when the order is inverted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.quotes.cues import is_verb, verbs, word_class
from rashomon_plugins.quotes.nouns import BEGINS, Phrase, leading, trailing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon_plugins.language.sentences import Token

#: Classes that may stand between a subject and its verb, and that open no clause of their own.
_BETWEEN = frozenset({"auxiliary", "adverb", "day"})
_LEADS = frozenset({"conjunction", "mark", "adverb"})
_SEPARATORS = frozenset({",", "—", "–", "―", "-", ":", ";"})
_SHORTEST_PLACE = 4
_BEFORE_DATES = frozenset({"on", "this", "in", "late", "early"})


def subject(tokens: Sequence[Token]) -> Phrase | None:
    """Return the offsets of the subject of the verb after ``tokens``, which begin with its clause; None if unclear.

    It is what reaches from the last comma right up to the verb, else the first chunk between commas that can be one;
    a chunk that a preposition, a conjunction or a participle opens cannot ("In a meeting with Putin, Shoigu said"),
    unless nothing else is there ("In Moscow Putin said").
    """
    tokens = _to_the_verb(_unbracketed(tokens))
    chunks = [chunk for chunk in map(_without_lead, _chunks(tokens)) if chunk]
    if not chunks:
        return None
    if len(chunks) > 1 and _is_dateline(chunks[0]):
        chunks = chunks[1:]
    goes_on = tokens[-1].text in _SEPARATORS or word_class(tokens[-1]) == "conjunction"
    if not goes_on and (phrase := adjoining(_last_clause(chunks[-1]))):
        return phrase
    return next((leading(chunk) for chunk in chunks if _begins_subject(chunk[0])), None) or trailing(chunks[-1])


def adjoining(tokens: Sequence[Token]) -> Phrase | None:
    """Return the offsets of the noun phrase that fills ``tokens`` up to the verb after them; None if more is there."""
    chunk = _without_lead(_to_the_verb(_unbracketed(tokens)))
    phrase = leading(chunk) if chunk and _begins_subject(chunk[0]) else None
    return phrase if phrase and phrase[1] == chunk[-1].end else None


def inverted(tokens: Sequence[Token]) -> Phrase | None:
    """Return the offsets of the subject after its verb ("said Putin"), where ``tokens`` begin with one; else None."""
    tokens = _unbracketed(tokens)
    while tokens and _is_adverb(tokens[0]):
        tokens = tokens[1:]
    return leading(tokens) if tokens and word_class(tokens[0]) in BEGINS else None


def antecedent(tokens: Sequence[Token]) -> Phrase | None:
    """Return the offsets of the name that a "who" right before the verb after ``tokens`` takes up; None without one."""
    tokens = _to_the_verb(_unbracketed(tokens))
    if not tokens or tokens[-1].text != "who":
        return None
    end = len(tokens) - 1
    while end and tokens[end - 1].text in _SEPARATORS:
        end -= 1
    named = end and word_class(tokens[end - 1]) == "name"
    return trailing(tokens[:end]) if named else None


def closing_name(tokens: Sequence[Token]) -> Phrase | None:
    """Return the offsets of the name that ends ``tokens``, as before a colon; None where no name does."""
    tokens = _unbracketed(tokens)
    return trailing(tokens) if tokens and word_class(tokens[-1]) == "name" else None


def _begins_subject(token: Token) -> bool:
    """Say whether a word can begin a subject; a participle ("Speaking", "Asked") cannot."""
    text = token.text.lower()
    capitalised_verb = text in verbs() and text != token.text
    participle = text.endswith("ing") or capitalised_verb or (text.endswith("ed") and token.text == text)
    return word_class(token) in BEGINS and not participle


def _is_dateline(chunk: Sequence[Token]) -> bool:
    """Say whether a chunk is a place in capitals that opens a report: "MINSK, Jan. 6 (Reuters) — "."""
    return all(token.text.isupper() and len(token.text) >= _SHORTEST_PLACE for token in chunk)


def _is_adverb(token: Token) -> bool:
    return word_class(token) == "adverb" or (word_class(token) == "word" and token.text.endswith("ly"))


def _to_the_verb(tokens: Sequence[Token]) -> Sequence[Token]:
    """Leave out the adverbs, auxiliaries and dates between a subject and its verb ("Shoigu also on Monday")."""
    end = len(tokens)
    while end and _stands_between(tokens[end - 1], first=end == 1):
        end -= 1
    return tokens[:end]


def _stands_between(token: Token, *, first: bool) -> bool:
    dated = token.text in _BEFORE_DATES or (token.text.isdigit() and not first)
    return dated or word_class(token) in _BETWEEN or _is_adverb(token)


def _without_lead(chunk: Sequence[Token]) -> Sequence[Token]:
    begin = 0
    while begin < len(chunk) and (word_class(chunk[begin]) in _LEADS or _is_adverb(chunk[begin])):
        begin += 1
    return chunk[begin:]


def _last_clause(chunk: Sequence[Token]) -> Sequence[Token]:
    """Return what follows the last conjunction that opens a clause: "came hours after Lisbon" gives "Lisbon"."""
    verb = next((i for i in range(1, len(chunk)) if is_verb(chunk[i], chunk[i - 1])), len(chunk))
    for index in range(len(chunk) - 2, -1, -1):
        kind = word_class(chunk[index])
        if kind == "subordinator" or (kind == "conjunction" and index > verb):
            return chunk[index + 1 :]
    return chunk


def _unbracketed(tokens: Sequence[Token]) -> Sequence[Token]:
    """Leave out what stands in round or square brackets."""
    kept: list[Token] = []
    depth = 0
    for token in tokens:
        if token.text in {"(", "["}:
            depth += 1
        elif token.text in {")", "]"}:
            depth = max(0, depth - 1)
        elif not depth:
            kept.append(token)
    return tokens if depth else kept


def _chunks(tokens: Sequence[Token]) -> list[list[Token]]:
    """Split at commas, dashes and colons."""
    chunks: list[list[Token]] = [[]]
    for token in tokens:
        if token.text in _SEPARATORS:
            chunks.append([])
        else:
            chunks[-1].append(token)
    return [chunk for chunk in chunks if chunk]
