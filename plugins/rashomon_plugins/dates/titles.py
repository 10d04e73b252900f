"""A question of time told in a few of the text's own words, as the title of a fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.dates.clause import modified, own_clause, timely
from rashomon_plugins.dates.happening import counted_from, event_word, saying, says
from rashomon_plugins.language.sentences import tokens_in
from rashomon_plugins.language.stems import event_class, is_content

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon import Document
    from rashomon_plugins.language.sentences import Token

#: Content words told before the event (its subject) and after it (its object), and how many more end a noun phrase.
_BEFORE, _AFTER, _MORE = 2, 3, 3
#: Letters below which a word in -ed is no participle ("red", "shed").
_SHORT = 4
#: Words that a title neither begins nor ends with although they are content to others.
_STRAY = frozenset({"also", "however", "meanwhile", "earlier", "later", "will", "would", "not", "than"})
#: Words that lead to a time and say nothing without it.
_PREPOSITIONS = frozenset({"on", "in", "at", "by", "since", "from", "until", "till", "during", "within", "for", "the"})
#: What a title is where nothing is told of the event.
NOTHING = "time"


def about(document: Document, start: int, end: int) -> str:
    """Tell what happened at a time in words of its clause, in order ("troops began leaving Kazakhstan"), or "time"."""
    nouns = modified(document, start, end)
    if nouns:
        return document.text[nouns[0] : nouns[1]]
    said = saying(document, start, end)
    at, after = (said.start, said.end) if said else counted_from(document, start, end) or (start, end)
    clause = [token for token in own_clause(document, at, after) if token.text[0].isalnum()]
    verb = _verb(document, clause, at, after)
    if verb is None:
        return NOTHING
    return _told(document, _to_date(clause, verb, start), clause.index(verb)) or NOTHING


def _to_date(clause: Sequence[Token], verb: Token, date: int) -> Sequence[Token]:
    """Leave out what follows a date that follows its event ("deployed to Kazakhstan on Jan. 6 at the request of")."""
    told = [token for token in clause if token.start < date]
    complete = any(is_content(token.text) for token in told if token.start > verb.start)
    return told if verb in told and complete else clause


def _verb(document: Document, clause: Sequence[Token], start: int, end: int) -> Token | None:
    """Return the word that a title is built around: the event's, else a past or a participle, else any content word."""
    event = event_word(document, start, end)
    if event in clause:
        return event
    near = sorted((token for token in clause if is_content(token.text)), key=lambda token: abs(token.start - start))
    events = [token for token in near if event_class(token.text) and not says(token)]
    return next(iter((*events, *filter(_participle, near), *near)), None)


def _participle(token: Token) -> bool:
    return token.text.islower() and token.text.endswith(("ed", "ing")) and len(token.text) > _SHORT


def _told(document: Document, clause: Sequence[Token], verb: int) -> str:
    first = _reach(clause, range(verb - 1, -1, -1), _BEFORE, verb)
    last = _reach(clause, range(verb + 1, len(clause)), _AFTER, verb)
    told = [token for token in clause[first : last + 1] if not _introduces_time(document, token)]
    while told and _bare(told[0]):
        told = told[1:]
    while told and _bare(told[-1]):
        told = told[:-1]
    return " ".join(token.text for token in told)


def _reach(clause: Sequence[Token], side: range, most: int, verb: int) -> int:
    """Return the furthest word to one side that is told: so many content words, nothing beyond a verb of saying."""
    reached, count = verb, 0
    for at in side:
        adjoins = abs(at - reached) == 1 and count < most + _MORE
        content = is_content(clause[at].text)
        if says(clause[at]) or (count >= most and not (content and adjoins)):
            break
        if content:
            reached, count = at, count + 1
    return reached


def _bare(token: Token) -> bool:
    return not is_content(token.text) or token.text.lower() in _STRAY


def _introduces_time(document: Document, token: Token) -> bool:
    """Say whether a word is the preposition of a time that was left out."""
    following = tokens_in(document, token.end, token.end + 2)
    return token.text.lower() in _PREPOSITIONS and bool(following) and following[0].start in timely(document)
