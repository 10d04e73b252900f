"""Which question a date answers: what happened then, told apart from when it was said."""

from __future__ import annotations

import math
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon import remembered
from rashomon_plugins.dates.happening import event_by, said_words, sentence_around
from rashomon_plugins.dates.lexing import vocabulary
from rashomon_plugins.dates.timex import resolved
from rashomon_plugins.language.context import context
from rashomon_plugins.language.sentences import tokens_in
from rashomon_plugins.language.stems import event_class, is_content, stem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rashomon import Claim, Document
    from rashomon_plugins.dates.timex import TimeExpression

#: The classes of words.tsv that say when and not what.
_TIME = frozenset("MmWwbUPqpXTSZyYglRrc0")
#: Zones whose dates are not the account of the event.
_ASIDE = frozenset({"dateline", "caption", "promo", "related", "url", "tag"})
#: Words that make the date after them a last day, and room for the longest.
_LIMITS = frozenset({"by", "before", "until", "till"})
_ROOM = 12
#: How many words tell a question.
_TOLD_IN = 3


@frozen
class Question:
    """What a claim of time is asked by.

    ``words``: the content words around it without words of time, by weight; ``names``: those that are names;
    ``event``: the class of the event it stands by; ``phase``: begin, complete, deadline or None; ``said``: it is the
    day of saying; ``bounded``: it is a last day ("by 19 January"); ``first``: it is the first single day that its
    document names; ``days``: how many expressions of its document name the same days.
    """

    words: Mapping[str, float]
    names: frozenset[str]
    event: str | None
    phase: str | None
    said: bool
    bounded: bool
    first: bool
    days: int


_UNASKED = Question({}, frozenset(), None, None, said=False, bounded=False, first=False, days=1)


@remembered
def _questions(_document: Document) -> dict[tuple[int, int], Question]:
    return {}


def question(claim: Claim[TimeExpression]) -> Question:
    """Return the question of a claim, computed once."""
    known = _questions(claim.document)
    key = claim.start, claim.end
    if key not in known:
        known[key] = _ask(claim)
    return known[key]


def about(document: Document, start: int, end: int) -> str:
    """Tell in a few of the text's own words what happened at a time ("began returning bases"); "time" without any."""
    sentence = sentence_around(document, start)
    if sentence is None:
        return "time"
    words = _words(document, start, end)
    heaviest = sorted(words, key=lambda word: (-words[word], word))[:_TOLD_IN]
    told: dict[str, str] = {}
    for token in tokens_in(document, *sentence):
        word = (event_class(token.text) or stem(token.text)) if is_content(token.text) else ""
        if word in heaviest:
            told.setdefault(word, token.text)
    return " ".join(told.values()) or "time"


def cosine(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Return from 0 to 1 the cosine of two weighed sets of words."""
    if not a or not b:
        return 0.0
    small, large = sorted((a, b), key=len)
    dot = math.fsum(weight * large[word] for word, weight in small.items() if word in large)
    return dot / math.sqrt(math.fsum(w * w for w in a.values()) * math.fsum(w * w for w in b.values()))


def _ask(claim: Claim[TimeExpression]) -> Question:
    document, start, end = claim.document, claim.start, claim.end
    if sentence_around(document, start) is None:
        return _UNASKED
    told = said_words(document, start, end)
    return Question(
        words=_words(document, start, end),
        names=context(document, start, end).names - _time_words(),
        event=event_by(document, *(told or (start, end))),
        phase=context(document, *(told or (start, end))).phase,
        said=told is not None,
        bounded=document.text[max(0, start - _ROOM) : start].lower().rpartition(" ")[0].rpartition(" ")[2] in _LIMITS,
        first=_first(document) == start,
        days=_day_counts(document)[claim.value.earliest, claim.value.latest],
    )


def _words(document: Document, start: int, end: int) -> Mapping[str, float]:
    """Weigh the words around a date, or around what was said on it; words of time are left out."""
    around = context(document, *(said_words(document, start, end) or (start, end)))
    own = _time_words().union(stem(token.text) for token in tokens_in(document, start, end))
    return {word: weight for word, weight in around.words.items() if word not in own}


@cache
def _time_words() -> frozenset[str]:
    return frozenset(stem(word) for word, (letter, _) in vocabulary().items() if letter in _TIME)


@remembered
def _day_counts(document: Document) -> Mapping[tuple[str | None, str | None], int]:
    return Counter((value.earliest, value.latest) for _, value in resolved(document))


@remembered
def _first(document: Document) -> int | None:
    """Return where the first single day stands that the account names."""
    found = (each.start for each, value in resolved(document) if value.earliest and value.earliest == value.latest)
    return next((start for start in found if document.zone_at(start) not in _ASIDE), None)
