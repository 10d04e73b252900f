"""The event a date stands by, and what was said where the date is only the day of saying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.language.sentences import sentence_at, tokens_in
from rashomon_plugins.language.stems import event_class

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon import Document
    from rashomon_plugins.language.sentences import Span, Token

#: How near to a date, in words, a verb of saying makes it the day of saying.
REACH = 4
#: Event classes that are no event of their own, words that end a clause, and how many words a clause has at most.
_NO_EVENT = frozenset({None, "report", "begin", "complete", "continue", "deadline", "plan", "last"})
_BORDERS = frozenset(
    {";", ":", "(", ")", "after", "before", "while", "when", "because", "but", "although", "though", "who", "that"}
)
_CLAUSE = 10


#: A sentence of more characters than this is none that a person wrote: nothing is read from it.
LONGEST = 2000


def sentence_around(document: Document, offset: int) -> Span | None:
    """Return the sentence an offset is in; None where it is too long to be one."""
    sentence = sentence_at(document, offset)
    return sentence if sentence.end - sentence.start <= LONGEST else None


def event_by(document: Document, start: int, end: int) -> str | None:
    """Return the class of the event that ``start``..``end`` names or stands by: before it in its clause, else after."""
    named = event_class(document.text[start:end])
    if named not in _NO_EVENT:
        return named
    sentence = sentence_around(document, start)
    if sentence is None:
        return None
    for side in (tokens_in(document, sentence.start, start)[::-1], tokens_in(document, end, sentence.end)):
        for token in side[:_CLAUSE]:
            if token.text.lower() in _BORDERS:
                break
            if _happening(token):
                return event_class(token.text)
    return None


def said_words(document: Document, start: int, end: int) -> tuple[int, int] | None:
    """Return the first event of what was said on the day ``start``..``end``; None unless a verb of saying stands by it.

    "On Thursday the army said that it left": what follows the verb. "It left, the army said Thursday": what precedes.
    """
    sentence = sentence_around(document, start)
    if sentence is None:
        return None
    before, after = _plain(document, sentence.start, start), _plain(document, end, sentence.end)
    near = (*before[-REACH:], *after[: REACH if len(before) < REACH - 1 else 1])
    verbs = [token for token in near if event_class(token.text) == "report" and token.text.islower()]
    if not verbs:
        return None
    following = [token for token in after if token.start > verbs[-1].start]
    said = following if len(following) > 1 else before
    if len(said) <= REACH:
        return None
    first = next((token for token in said if _happening(token)), said[0])
    return first.start, first.end


def _plain(document: Document, start: int, end: int) -> Sequence[Token]:
    return [token for token in tokens_in(document, start, end) if token.text[0].isalnum()]


def _happening(token: Token) -> bool:
    """Say whether a word names an event that is not the saying of another."""
    return token.text.islower() and event_class(token.text) not in _NO_EVENT
