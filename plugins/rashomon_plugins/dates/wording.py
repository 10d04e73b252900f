"""The words that a date is asked by: those around it, weighed, without words of time."""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING

from rashomon_plugins.dates.clause import anchored, leading, own_clause, sentence_around, timely
from rashomon_plugins.dates.happening import speakers, told_before
from rashomon_plugins.dates.lexing import vocabulary
from rashomon_plugins.dates.phrasal import renamed
from rashomon_plugins.language.context import context, rarity
from rashomon_plugins.language.sentences import tokens_in
from rashomon_plugins.language.stems import event_class, stem
from rashomon_plugins.language.vocabulary import rows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rashomon import Claim, Document
    from rashomon_plugins.dates.timex import TimeExpression

#: The classes of words.tsv that say when and not what.
_TIME = frozenset("MmWwbUPqpXTSZyYglRrc0")
#: How much a word of the sentence before weighs where a clause only points back to it ("the incident happened").
POINTED = 0.6
#: How much an event weighs that the one told of may be called by: a blast for an attack.
KIN = 0.5
#: How much the words that say where in its course an event stands weigh: they count by themselves, as the phase.
_PHASES = {"plan": 0.3, "deadline": 0.3, "begin": 0.6}


def words(claim: Claim[TimeExpression], start: int, end: int) -> Mapping[str, float]:
    """Return the words around a date, or around what was said on it, in a vector of length 1."""
    told = {word: weight * _PHASES.get(word, 1.0) for word, weight in _words(claim, start, end).items()}
    return _unit(_widened(told))


def names(document: Document, start: int, end: int) -> Mapping[str, float]:
    """Return the names of the sentence of a date by how rare they are, without who speaks."""
    rare, told = rarity(document), context(document, start, end).names - time_words()
    return {name: rare.get(name, 1.0) for name in sorted(told - speakers(document, start))}


def one_event(a: str, b: str) -> bool:
    """Say whether two event classes can be one happening: the same, or one a kind of the other (an attack, a blast)."""
    return a == b or b in kin().get(a, ())


def cosine(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Return from 0 to 1 the cosine of the words of two questions, the weights of which make a vector of length 1."""
    small, large = (a, b) if len(a) <= len(b) else (b, a)
    return math.fsum(weight * large[word] for word, weight in small.items() if word in large)


def _unit(told: Mapping[str, float]) -> Mapping[str, float]:
    """Return weights that make a vector of length 1."""
    norm = math.sqrt(math.fsum(weight * weight for weight in told.values()))
    return {word: weight / norm for word, weight in told.items()} if norm else {}


def _words(claim: Claim[TimeExpression], start: int, end: int) -> Mapping[str, float]:
    """Weigh the words around a date, or around what was said on it; words of time are left out."""
    led = leading(claim.document, claim.start)
    apart = tokens_in(claim.document, led, anchored(claim.document).get(claim.start, claim.end))
    own = time_words().union((stem(token.text) for token in apart), named_by_times(claim.document, start))
    told = {word: weight for word, weight in context(claim.document, start, end).words.items() if word not in own}
    for alone, there in renamed(claim.document, own_clause(claim.document, start, end)):
        if alone in told:
            told[there] = max(told.pop(alone), told.get(there, 0.0))
    before = told_before(claim.document, start, end)
    if before is None:
        return told
    pointed = {word: POINTED * weight for word, weight in context(claim.document, *before).words.items()}
    return {word: max(told.get(word, 0.0), pointed.get(word, 0.0)) for word in {**told, **pointed} if word not in own}


def named_by_times(document: Document, start: int) -> frozenset[str]:
    """Return the event classes that only times of a sentence seem to name: the month of March is no protest."""
    sentence = sentence_around(document, start)
    told = tokens_in(document, *sentence) if sentence else ()
    times = timely(document)
    within = {event_class(token.text) for token in told if token.start in times}
    return frozenset(filter(None, within - {event_class(token.text) for token in told if token.start not in times}))


def _widened(told: Mapping[str, float]) -> Mapping[str, float]:
    """Add to the events among some words those that the same happening may be called by, at less weight."""
    found = dict(told)
    for word, weight in told.items():
        for other in kin().get(word, ()):
            found[other] = max(found.get(other, 0.0), KIN * weight)
    return found


@cache
def kin() -> Mapping[str, Sequence[str]]:
    """Return for each event class those that are kinds of it or that it is a kind of."""
    pairs = [(wider, kind) for wider, kinds in rows(__package__, "kinds.tsv") for kind in kinds.split()]
    found: dict[str, list[str]] = {}
    for a, b in (*pairs, *((b, a) for a, b in pairs)):
        found.setdefault(a, []).append(b)
    return found


@cache
def time_words() -> frozenset[str]:
    """Return the stems of the words that say when and not what."""
    return frozenset(stem(word) for word, (letter, _) in vocabulary().items() if letter in _TIME)
