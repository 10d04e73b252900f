"""The event a date stands by, and what was said where the date is only the day of saying."""

from __future__ import annotations

import itertools
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon import remembered
from rashomon_plugins.dates.clause import modified, own_clause, sentence_around, timely, words_in
from rashomon_plugins.dates.expressions import expressions
from rashomon_plugins.dates.phrasal import event_of
from rashomon_plugins.dates.tense import lower_case, past
from rashomon_plugins.language.sentences import sentence_at, sentences, tokens_in
from rashomon_plugins.language.stems import event_class, is_content, stem
from rashomon_plugins.language.vocabulary import rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon import Document
    from rashomon_plugins.language.sentences import Token

#: How near to a date, in words, a verb of saying makes it the day of saying.
REACH = 4
#: Event classes that are no event of their own, words that end a clause, and how many words a clause has at most.
_NO_EVENT = frozenset(
    {None, "report", "begin", "complete", "continue", "deadline", "plan", "last", "distance", "depth", "altitude"}
)
_BORDERS = frozenset(
    [*";:()", "after", "before", "while", "when", "because", "but", "although", "though", "who", "that", "which"]
)
_CLAUSE = 12
#: Verbs that help another, or stand for all of it.
_HELPING = frozenset({"had", "has", "have", "was", "were", "is", "are", "will", "would"})
#: Words before a date among which the verb stands that it is the time of: "retired on", "died in the".
_RIGHT = 3
#: Words before a verb of saying among which its speaker is.
_SPEAKER = 6
#: Words of saying that are as often nouns of something else, and forms of "be" that make a verb passive.
_NOUNS = frozenset({"state", "states", "warning", "warnings"})
_PASSIVE = frozenset({"was", "were", "been", "being"})
#: Characters that one word has room in.
_ROOM = 30
#: Counts of victims, which are told anew with the news.
_TOLL = frozenset({"toll", "tally"})


@frozen
class Saying:
    """A statement that a date is the day of: who made it (stems), and where its first event stands in the text."""

    speaker: frozenset[str]
    start: int
    end: int


def event_by(document: Document, start: int, end: int) -> str | None:
    """Return the class of the event that ``start``..``end`` names or stands by: before it in its clause, else after."""
    token = event_word(document, start, end)
    return event_of(document, token) if token else None


def event_word(document: Document, start: int, end: int) -> Token | None:
    """Return the word that names the event ``start``..``end`` names or stands by; None without any.

    The verb right before it, whether it has a class or not, else the nearest word that has one.
    """
    inside = () if start in timely(document) else tokens_in(document, start, end)
    named = [token for token in inside if event_class(token.text) not in _NO_EVENT]
    if len(named) == 1 and named[0].start == start:
        return named[0]
    nouns = modified(document, start, end) if not inside else None
    if nouns:
        return next((token for token in tokens_in(document, *nouns) if _happening(token, document)), None)
    sentence = sentence_around(document, start)
    if sentence is None:
        return None
    before = words_in(document, sentence.start, start)[::-1]
    verb = next((token for token in before[:_RIGHT] if is_content(token.text) or token.text == "for"), None)
    if verb and past(verb.text) and event_of(document, verb) not in _NO_EVENT - {None}:
        return verb
    following = words_in(document, end, sentence.end)
    for side in (before, () if _closes_aside(following) else following):
        for at, token in enumerate(side[:_CLAUSE]):
            if token.text.lower() in _BORDERS or (at and token.text.lower() == "since"):
                break
            if _happening(token, document):
                return token
    return None


def _closes_aside(following: Sequence[Token]) -> bool:
    """Say whether a date ends what stands in commas before the verb: "the parcel, packed on 21 May, had arrived"."""
    return [token.text.lower() in words for token, words in zip(following, (",", _HELPING), strict=False)] == [True] * 2


def counted_from(document: Document, start: int, end: int) -> tuple[int, int] | None:
    """Return where the event stands that a time is told by its distance from: "two days after the vote"; else None.

    "The day after the vote" is none: it tells when something else happened.
    """
    if start not in _distances(document):
        return None
    sentence = sentence_around(document, start)
    following = _plain(document, end, sentence.end)[1 : _CLAUSE + 1] if sentence else ()
    named = [*filter(_happening, following), *following][:1]
    return (named[0].start, named[0].end) if named else None


@remembered
def _distances(document: Document) -> frozenset[int]:
    return frozenset(each.start for each in expressions(document) if each.kind == "since" and "the" not in each.parts)


def told_before(document: Document, start: int, end: int) -> tuple[int, int] | None:
    """Return the sentence that a clause points back to ("the incident happened"); None where it tells of an event."""
    sentence = sentence_around(document, start)
    if sentence is None or not any(_points_back(token) for token in own_clause(document, start, end)):
        return None
    index = bisect_left(sentences(document), sentence)
    return (sentences(document)[index - 1].end - 1, sentences(document)[index - 1].end) if index else None


def _points_back(token: Token) -> bool:
    return stem(lower_case(token.text)) in _stems("happening.tsv")


def saying(document: Document, start: int, end: int) -> Saying | None:
    """Return the statement made on the day ``start``..``end``; None unless a verb of saying stands by it.

    "On Thursday the army said that it left": what follows the verb. "It left, the army said Thursday": what precedes.
    "The toll of the crash rose to 23 today" is a statement too, that of the count.
    """
    sentence = sentence_around(document, start)
    if sentence is None:
        return None
    before, after = _plain(document, sentence.start, start), _plain(document, end, sentence.end)
    if _counted(before[-_CLAUSE:]):
        return Saying(_TOLL, start, end)
    near = (*before[-REACH:], *_verbs_after(document, before, after, end))
    verbs = [token for token in near if says(token) and not _told_of(document, token, start)]
    if not verbs or _told_between(before, verbs[-1]):
        return None
    following = [token for token in after if token.start > verbs[-1].start]
    said = following if len(following) > 1 else before
    if len(said) <= REACH:
        return None
    first = next((token for token in said if _happening(token)), said[0])
    return Saying(_speaker(document, (*before, *after), verbs[-1]), first.start, first.end)


def _counted(before: Sequence[Token]) -> bool:
    """Say whether words before a day tell that a toll then came to a figure."""
    at = next((at for at, token in enumerate(before) if token.text.lower() in _TOLL), len(before))
    following = list(itertools.takewhile(lambda token: token.text.lower() not in _BORDERS, before[at:]))
    told = any(past(token.text) or event_class(token.text) == "rise" for token in following)
    return told and len(following) == len(before) - at


def _verbs_after(document: Document, before: Sequence[Token], after: Sequence[Token], end: int) -> Sequence[Token]:
    """Return the words after a date that may be of its saying: "On Thursday, he said"; not "who left in May, said"."""
    if len(before) < REACH - 1:
        return after[:REACH]
    return () if document.text[end : end + 1] == "," else after[:1]


def _told_of(document: Document, token: Token, start: int) -> bool:
    """Say whether a word of saying is none: "promised for Friday", "it was announced", "the state", "flag warning".

    What a date is promised for, and when something was made known, are days of that, not of whoever told it.
    """
    before = tokens_in(document, max(0, token.start - _ROOM), token.start)[-1:]
    word = before[0].text.lower() if before else ""
    noun = token.text.lower() in _NOUNS and (word in {"the", "a", "an"} or is_content(word))
    return noun or word in _PASSIVE or document.text[token.end : start].split() == ["for"]


def _told_between(before: Sequence[Token], verb: Token) -> bool:
    """Say whether what was said has its own verb before the date: "said that the bridge collapsed on Thursday"."""
    between = [token for token in before if token.start > verb.start]
    return any(
        _points_back(token) or (_happening(token) and past(token.text) and is_content(subject.text))
        for subject, token in itertools.pairwise(between)
    )


def says(token: Token) -> bool:
    """Say whether a word is a verb or noun of saying."""
    return _common(token) and (event_class(token.text) == "report" or stem(token.text) in _stems("saying.tsv"))


@cache
def _stems(name: str) -> frozenset[str]:
    """Return the stems of a list of base forms."""
    return frozenset(stem(word) for (line,) in rows(__package__, name) for word in line.split())


def _speaker(document: Document, words: Sequence[Token], verb: Token) -> frozenset[str]:
    """Return the content words before a verb, to the nearest mark, or those after it where it comes first."""
    before = [token for token in words if token.start < verb.start][-_SPEAKER:]
    near = [token for token in before if not set(document.text[token.end : verb.start]) & set(',;:"”')]
    side = near or [token for token in words if token.start > verb.start][:2]
    return frozenset(stem(token.text) for token in side if is_content(token.text))


def speakers(document: Document, offset: int) -> frozenset[str]:
    """Return the stems of the names next to a verb of saying in the sentence of an offset: "it is over, Smith said"."""
    sentence = sentence_around(document, offset)
    told = tokens_in(document, *sentence) if sentence else ()
    beside = itertools.chain.from_iterable(((a, b), (b, a)) for a, b in itertools.pairwise(told))
    return frozenset(stem(name.text) for name, verb in beside if name.text[0].isupper() and says(verb))


def _plain(document: Document, start: int, end: int) -> Sequence[Token]:
    return [token for token in tokens_in(document, start, end) if token.text[0].isalnum()]


def _happening(token: Token, document: Document | None = None) -> bool:
    """Say whether a word names an event that is not the saying of another; in lines all in capitals too."""
    named = event_of(document, token) if document else event_class(token.text)
    opens = document is not None and token.text.istitle() and sentence_at(document, token.start).start == token.start
    return (_common(token) or opens) and named not in _NO_EVENT


def _common(token: Token) -> bool:
    return lower_case(token.text) != ""
