"""A question of time told in a few of the text's own words, as the title of a fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.dates.clause import modified, own_clause, sentence_around, timely, words_in
from rashomon_plugins.dates.happening import counted_from, event_word, saying, says
from rashomon_plugins.dates.phrases import AND, LONGEST, between, is_verb, listed, noun_phrase, predicate, subject
from rashomon_plugins.language.sentences import tokens_in
from rashomon_plugins.language.stems import event_class, is_content

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rashomon import Document
    from rashomon_plugins.language.sentences import Token

#: Words of a title at most, and characters.
_WORDS, _CHARACTERS = 6, 50
#: Words among which a count stands that is not told of an object: "at least 12 people".
_HEDGED = 3
#: Marks behind which nothing is told of what stands before them.
_QUOTES = frozenset('"“”')
#: What a title is where nothing is told of the event.
NOTHING = "time"


def about(document: Document, start: int, end: int) -> str:
    """Tell what happened at a time in six words at most of its clause ("troops began leaving"), or "time".

    Subject, verb and object without what is hung on them; a noun where there is no verb ("deadline").
    """
    nouns = modified(document, start, end)
    if nouns:
        return _joined(document.text[nouns[0] : nouns[1]].split()[-LONGEST:]) or NOTHING
    said = saying(document, start, end)
    at, after = (said.start, said.end) if said else counted_from(document, start, end) or (start, end)
    clause: Sequence[Token] = [token for token in own_clause(document, at, after) if _tells(document, token)]
    if said is None and not any(_tells_event(clause, each) for each in range(len(clause))):
        clause = _until(document, at) or clause
    event = _event(document, clause, at, after)
    return _told(_to_date(clause, event, start), event) if event else NOTHING


def _tells_event(clause: Sequence[Token], at: int) -> bool:
    """Say whether a word of a clause tells what came about: a verb that is not of saying, or a noun of an event."""
    noun = clause[at].text.islower() and event_class(clause[at].text) not in {None, "report"}
    return noun or (is_verb(clause, at) and not _speaks(clause, at))


def _until(document: Document, start: int) -> Sequence[Token]:
    """Return the words of a sentence, or since its last quotation mark, up to a date; nothing without a verb."""
    sentence = sentence_around(document, start)
    words: Sequence[Token] = words_in(document, sentence.start, start) if sentence else ()
    quoted = max((at for at, token in enumerate(words) if token.text in _QUOTES), default=-1)
    told = words[quoted + 1 :]
    before = [token for token in told if token.start not in timely(document) and _tells(document, token)]
    return before if any(is_verb(before, each) for each in range(len(before))) else ()


def _tells(document: Document, token: Token) -> bool:
    """Say whether a word is neither a mark nor the preposition of a time that was left out."""
    if token.text.lower() not in listed("of", "by itself"):
        return token.text[0].isalnum()
    following = tokens_in(document, token.end, token.end + 2)
    return not following or following[0].start not in timely(document)


def _to_date(clause: Sequence[Token], event: Token, date: int) -> Sequence[Token]:
    """Leave out what follows a date that follows its event ("deployed to Kazakhstan on Jan. 6 at the request of")."""
    told = [token for token in clause if token.start < date]
    complete = any(is_content(token.text) for token in told if token.start > event.start)
    return told if event in told and complete else clause


def _event(document: Document, clause: Sequence[Token], start: int, end: int) -> Token | None:
    """Return the word that a title is built around: the event's, else a verb, else any content word by the time."""
    event = event_word(document, start, end)
    if event in clause:
        return event
    near = sorted((token for token in clause if is_content(token.text)), key=lambda token: abs(token.start - start))
    quiet = [token for token in near if not says(token)]
    events = [token for token in quiet if event_class(token.text) and token.text.islower()]
    verbs = [token for token in quiet if is_verb(clause, clause.index(token))]
    finite = [token for token in verbs if clause[max(0, clause.index(token) - 1)].text.lower() != "to"]
    return next(iter((*events, *finite, *verbs, *quiet, *near)), None)


def _told(clause: Sequence[Token], event: Token) -> str:
    at = clause.index(event)
    verb = None if _by_itself(clause, at) else _verb(clause, at)
    if verb is None:
        return _joined(noun_phrase(clause, at)) or event.text
    first, verbs, last = predicate(clause, verb)
    before, after = subject(clause, first), _complement(clause, last)
    if verbs[-1] in listed("be") and not (before and after):
        return _joined((*before, *after)) or event.text
    least = after[: bool(after) and after[0] in listed("particle")]
    shorter = [(before[-words:], told) for told in (after, least) for words in (LONGEST, 2, 1)]
    tries = (_joined((*one, *verbs, *other)) for one, other in shorter)
    return next((title for title in tries if _fits(title)), None) or _joined(verbs)


def _by_itself(clause: Sequence[Token], at: int) -> bool:
    """Say whether a noun is told without a verb: "since its founding"."""
    before = [token.text.lower() for token in clause[max(0, at - 2) : at] if token.text.lower() not in listed("owner")]
    told = is_verb(clause, at) or (at + 1 < len(clause) and is_verb(clause, at + 1))
    return bool(before) and before[-1] in listed("by itself") and not told


def _fits(title: str) -> bool:
    return len(title.split()) <= _WORDS and len(title) <= _CHARACTERS


def _verb(clause: Sequence[Token], at: int) -> int | None:
    """Return where the verb stands that an event is told by: itself, the next after its noun, else the last before."""
    if is_verb(clause, at):
        return at
    behind = [each for each in range(at) if is_verb(clause, each) and not says(clause[each])]
    ahead = [each for each in range(at + 1, len(clause)) if is_verb(clause, each) and not _speaks(clause, each)]
    plain = [each for each, token in enumerate(clause) if token.text.lower() in listed("be")]
    told = next(iter((*behind[-1:], *ahead[:1], *plain[:1])), None)
    if told is None and not clause[at].text.endswith("ing"):
        return next((each for each in range(len(clause)) if is_verb(clause, each)), None)
    return told


def _speaks(clause: Sequence[Token], at: int) -> bool:
    """Say whether a verb tells that somebody says something: "was declared" tells what came about."""
    return says(clause[at]) and clause[max(0, at - 1)].text.lower() not in listed("be")


def _complement(clause: Sequence[Token], last: int) -> Sequence[str]:
    """Return what follows a verb: its particle and its object, or the noun it leads to ("to Kazakhstan")."""
    at = last + 1
    told: list[str] = []
    light = clause[last].text.lower() in listed("be", "light")
    if _is(clause, at, "particle") or (_is(clause, at, "at the end") and not _leads_on(clause, at + 1)):
        told, at = [clause[at].text], at + 1
    while light and at < len(clause) and between(clause[at].text.lower()):
        at += 1
    if _is(clause, at, "towards") or ((told or light) and _is(clause, at, "of")):
        noun = _object(clause, at + 1)
        return (*told, clause[at].text, *noun) if noun else told
    return (*told, *_object(clause, at))


def _leads_on(clause: Sequence[Token], at: int) -> bool:
    return at < len(clause) and clause[at].text.lower() not in AND


def _object(clause: Sequence[Token], at: int) -> Sequence[str]:
    """Return the noun that stands from ``at`` on, what is counted without its count; nothing where none does."""
    counted = (each for each, token in enumerate(clause[at : at + _HEDGED], at) if token.text[0].isdigit())
    at = next(counted, at - 1) + 1
    if _is(clause, at, "share") and _is(clause, at + 1, "of"):
        at += 2
    while at < len(clause) and (_is(clause, at, "owner") or between(clause[at].text.lower())):
        at += 1
    end = at
    while end < len(clause) and _named(clause, end):
        end += 1
    if end == at or _is(clause, at, "no object"):
        return ()
    hung = ("of", *_object(clause, end + 1)) if _is(clause, end - 1, "with of") and _is(clause, end, "of") else ()
    return (*noun_phrase(clause, end - 1, at), *hung)


def _named(clause: Sequence[Token], at: int) -> bool:
    """Say whether a word may belong to an object: no verb, no adverb, no preposition."""
    word = clause[at].text
    return (
        is_content(word)
        and word not in listed("of", "towards", "particle")
        and not (is_verb(clause, at) or between(word))
    )


def _is(clause: Sequence[Token], at: int, kind: str) -> bool:
    return at < len(clause) and clause[at].text.lower() in listed(kind)


def _joined(words: Iterable[str]) -> str:
    """Join words without their figures, which may be what is disputed: ages, lengths, sums."""
    told: list[str] = []
    counted = False
    for word in words:
        figure = word[0].isdigit()
        counted = figure or (counted and word in listed("no object"))
        if not counted:
            told.append(word)
    return " ".join(told)
