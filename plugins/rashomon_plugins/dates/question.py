"""Which question a date answers: what happened then, told apart from when it was said."""

from __future__ import annotations

import itertools
import math
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from attrs import field, frozen

from rashomon import remembered
from rashomon_plugins.dates.clause import anchored, modified, own_clause, sentence_around
from rashomon_plugins.dates.happening import counted_from, event_by, saying, speakers, told_before
from rashomon_plugins.dates.lexing import vocabulary
from rashomon_plugins.dates.tense import cues
from rashomon_plugins.dates.timex import resolved
from rashomon_plugins.language.context import context, rarity
from rashomon_plugins.language.sentences import tokens_in
from rashomon_plugins.language.stems import event_class, is_content, stem
from rashomon_plugins.language.vocabulary import rows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rashomon import Claim, Document
    from rashomon_plugins.dates.expressions import Expression
    from rashomon_plugins.dates.timex import TimeExpression

#: The classes of words.tsv that say when and not what.
_TIME = frozenset("MmWwbUPqpXTSZyYglRrc0")
#: Zones whose dates are not the account of the event.
_ASIDE = frozenset({"dateline", "caption", "promo", "related", "url", "tag"})
#: Words that make the date after them a last day, and room for the longest.
_LIMITS = frozenset({"by", "before", "until", "till"})
_ROOM = 24
#: Words that make of "before" no limit.
_NEARLY = frozenset(
    ["shortly", "just", "soon", "long", "moments", "minutes", "hours", "days", "weeks", "months", "years"]
)
#: Words before a verb of what is to come.
_TO_COME = frozenset({"will", "would", "to"})
#: Nouns that have an opposite as verbs have.
_SIDES = frozenset({"profit", "profits", "loss", "losses", "surplus", "deficit"})
#: How much a word of the sentence before weighs where a clause only points back to it ("the incident happened").
POINTED = 0.6
#: How much an event weighs that the one told of may be called by: a blast for an attack.
KIN = 0.5


@frozen
class Question:
    """What a claim of time is asked by.

    ``words``: the content words around it without words of time, weighed to length 1; ``names``: those that are names,
    by how rare they are in the document (0.2 to 1);
    ``clause``: those of its own clause, ``verbs``: its verbs, past or to come, ``happenings``: its event classes;
    ``event``: the class of the event it stands by; ``phase``: begin, complete, deadline or None; ``said``: it is the
    day of saying, ``speaker``: whose; ``modifies``: it belongs to a noun; ``borrowed``: its day is one told of before,
    ``deictic``: one told from the day of writing ("today"); ``dayless``: it is a clock time that names no day itself;
    ``bounded``: it is a last day ("by 19 January"); ``first``: it is the first single day that its document names;
    ``days``: how many expressions of its document name the same days.
    """

    words: Mapping[str, float] = field(factory=dict[str, float])
    names: Mapping[str, float] = field(factory=dict[str, float])
    clause: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    happenings: frozenset[str] = frozenset()
    event: str | None = None
    phase: str | None = None
    said: bool = False
    speaker: frozenset[str] = frozenset()
    modifies: bool = False
    borrowed: bool = False
    deictic: bool = False
    dayless: bool = False
    bounded: bool = False
    first: bool = False
    days: int = 1


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


def cosine(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Return from 0 to 1 the cosine of the words of two questions, the weights of which make a vector of length 1."""
    small, large = (a, b) if len(a) <= len(b) else (b, a)
    return math.fsum(weight * large[word] for word, weight in small.items() if word in large)


def _unit(words: Mapping[str, float]) -> Mapping[str, float]:
    """Return weights that make a vector of length 1."""
    norm = math.sqrt(math.fsum(weight * weight for weight in words.values()))
    return {word: weight / norm for word, weight in words.items()} if norm else {}


def _ask(claim: Claim[TimeExpression]) -> Question:
    document, start, end = claim.document, claim.start, claim.end
    if sentence_around(document, start) is None:
        return Question()
    said = saying(document, start, end)
    at = (said.start, said.end) if said else counted_from(document, start, end) or (start, end)
    clause = _clause(document, *at)
    bounded = _bounded(document, start)
    return Question(
        words=_unit(_widened(_words(claim, *at))),
        names=_names(document, start, end),
        clause=clause,
        verbs=_verbs(document, *at),
        happenings=frozenset(map(str, map(event_class, clause))) & clause,
        event=event_by(document, *at),
        phase=context(document, *at).phase or ("deadline" if bounded else None),
        said=said is not None,
        speaker=said.speaker if said else frozenset(),
        modifies=modified(document, start, end) is not None,
        borrowed=start in _borrowed(document),
        deictic=start in _deictic(document),
        dayless=start in _dayless(document),
        bounded=bounded,
        first=_first(document) == start,
        days=_day_counts(document)[claim.value.earliest, claim.value.latest],
    )


def _bounded(document: Document, start: int) -> bool:
    """Say whether a date is a last day: "by 19 January"; "shortly before midnight" is none."""
    before = document.text[max(0, start - _ROOM) : start].lower().split()[-2:]
    return bool(before) and before[-1] in _LIMITS and before[0] not in _NEARLY


def _words(claim: Claim[TimeExpression], start: int, end: int) -> Mapping[str, float]:
    """Weigh the words around a date, or around what was said on it; words of time are left out."""
    apart = tokens_in(claim.document, claim.start, anchored(claim.document).get(claim.start, claim.end))
    own = _time_words().union(stem(token.text) for token in apart)
    told = {word: weight for word, weight in context(claim.document, start, end).words.items() if word not in own}
    before = told_before(claim.document, start, end)
    if before is None:
        return told
    pointed = {word: POINTED * weight for word, weight in context(claim.document, *before).words.items()}
    return {word: max(told.get(word, 0.0), pointed.get(word, 0.0)) for word in {**told, **pointed} if word not in own}


def _widened(words: Mapping[str, float]) -> Mapping[str, float]:
    """Add to the events among some words those that the same happening may be called by, at less weight."""
    found = dict(words)
    for word, weight in words.items():
        for other in kin().get(word, ()):
            found[other] = max(found.get(other, 0.0), KIN * weight)
    return found


def _names(document: Document, start: int, end: int) -> Mapping[str, float]:
    rare, names = rarity(document), context(document, start, end).names - _time_words()
    return {name: rare.get(name, 1.0) for name in sorted(names - speakers(document, start))}


def _clause(document: Document, start: int, end: int) -> frozenset[str]:
    """Return the stems, or the event classes, of the nouns a date modifies, else of its clause."""
    nouns = modified(document, start, end)
    words = tokens_in(document, *nouns) if nouns else own_clause(document, start, end)
    named = {event_class(token.text) or stem(token.text) for token in words if is_content(token.text)}
    return frozenset(named) - _time_words()


def _verbs(document: Document, start: int, end: int) -> frozenset[str]:
    """Return the stems of the verbs of the clause of a date: those in the past, and what follows "will" or "to"."""
    told = ("", *(token.text for token in own_clause(document, start, end)))
    return frozenset(
        stem(word)
        for before, word in itertools.pairwise(told)
        if word.islower() and (word.endswith("ed") or cues().get(word, 0) < 0 or before in _TO_COME or word in _SIDES)
    )


@cache
def kin() -> Mapping[str, Sequence[str]]:
    """Return for each event class those that are kinds of it or that it is a kind of."""
    pairs = [(wider, kind) for wider, kinds in rows(__package__, "kinds.tsv") for kind in kinds.split()]
    found: dict[str, list[str]] = {}
    for a, b in (*pairs, *((b, a) for a, b in pairs)):
        found.setdefault(a, []).append(b)
    return found


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


@remembered
def _borrowed(document: Document) -> frozenset[int]:
    """Return where the expressions begin whose day is one that the text told of before."""
    return frozenset(each.start for each, _ in resolved(document) if _borrows(each))


def _borrows(each: Expression) -> bool:
    parts = each.parts
    if each.kind == "relative":
        return parts.get("unit") == "D" and ("rel" not in parts or "told" in parts)
    return each.kind == "part" and ("rel" not in parts or "told" in parts)


@remembered
def _deictic(document: Document) -> frozenset[int]:
    return frozenset(each.start for each, _ in resolved(document) if each.kind in {"deictic", "part"})


@remembered
def _dayless(document: Document) -> frozenset[int]:
    found = (each for each, _ in resolved(document) if each.kind == "time")
    return frozenset(each.start for each in found if each.parts.keys().isdisjoint({"month", "weekday", "day"}))
