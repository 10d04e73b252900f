"""The event a date stands by, and what was said where the date is only the day of saying."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon_plugins.dates.clause import sentence_around
from rashomon_plugins.language.sentences import tokens_in
from rashomon_plugins.language.stems import event_class, is_content, stem
from rashomon_plugins.language.vocabulary import rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon import Document
    from rashomon_plugins.language.sentences import Token

#: How near to a date, in words, a verb of saying makes it the day of saying.
REACH = 4
#: Event classes that are no event of their own, words that end a clause, and how many words a clause has at most.
_NO_EVENT = frozenset({None, "report", "begin", "complete", "continue", "deadline", "plan", "last"})
_BORDERS = frozenset(
    {";", ":", "(", ")", "after", "before", "while", "when", "because", "but", "although", "though", "who", "that"}
)
_CLAUSE = 10
#: Words before a verb of saying among which its speaker is.
_SPEAKER = 6


@frozen
class Saying:
    """A statement that a date is the day of: who made it (stems), and where its first event stands in the text."""

    speaker: frozenset[str]
    start: int
    end: int


def event_by(document: Document, start: int, end: int) -> str | None:
    """Return the class of the event that ``start``..``end`` names or stands by: before it in its clause, else after."""
    token = event_word(document, start, end)
    return event_class(token.text) if token else None


def event_word(document: Document, start: int, end: int) -> Token | None:
    """Return the word that names the event ``start``..``end`` names or stands by; None without any."""
    named = [token for token in tokens_in(document, start, end) if event_class(token.text) not in _NO_EVENT]
    if len(named) == 1 and named[0].start == start:
        return named[0]
    sentence = sentence_around(document, start)
    if sentence is None:
        return None
    for side in (tokens_in(document, sentence.start, start)[::-1], tokens_in(document, end, sentence.end)):
        for token in side[:_CLAUSE]:
            if token.text.lower() in _BORDERS:
                break
            if _happening(token):
                return token
    return None


def saying(document: Document, start: int, end: int) -> Saying | None:
    """Return the statement made on the day ``start``..``end``; None unless a verb of saying stands by it.

    "On Thursday the army said that it left": what follows the verb. "It left, the army said Thursday": what precedes.
    """
    sentence = sentence_around(document, start)
    if sentence is None:
        return None
    before, after = _plain(document, sentence.start, start), _plain(document, end, sentence.end)
    near = (*before[-REACH:], *after[: REACH if len(before) < REACH - 1 else 1])
    verbs = [token for token in near if says(token)]
    if not verbs:
        return None
    following = [token for token in after if token.start > verbs[-1].start]
    said = following if len(following) > 1 else before
    if len(said) <= REACH:
        return None
    first = next((token for token in said if _happening(token)), said[0])
    return Saying(_speaker(document, (*before, *after), verbs[-1]), first.start, first.end)


def says(token: Token) -> bool:
    """Say whether a word is a verb or noun of saying."""
    return token.text.islower() and (event_class(token.text) == "report" or stem(token.text) in _verbs())


@cache
def _verbs() -> frozenset[str]:
    return frozenset(stem(word) for (line,) in rows(__package__, "saying.tsv") for word in line.split())


def _speaker(document: Document, words: Sequence[Token], verb: Token) -> frozenset[str]:
    """Return the content words before a verb, to the nearest mark, or those after it where it comes first."""
    before = [token for token in words if token.start < verb.start][-_SPEAKER:]
    near = [token for token in before if not set(document.text[token.end : verb.start]) & set(',;:"”')]
    side = near or [token for token in words if token.start > verb.start][:2]
    return frozenset(stem(token.text) for token in side if is_content(token.text))


def _plain(document: Document, start: int, end: int) -> Sequence[Token]:
    return [token for token in tokens_in(document, start, end) if token.text[0].isalnum()]


def _happening(token: Token) -> bool:
    """Say whether a word names an event that is not the saying of another."""
    return token.text.islower() and event_class(token.text) not in _NO_EVENT
