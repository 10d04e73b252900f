"""Which question a date answers: what happened then, told apart from when it was said."""

from __future__ import annotations

import math
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from attrs import field, frozen

from rashomon import remembered
from rashomon_plugins.dates.clause import modified, own_clause, sentence_around
from rashomon_plugins.dates.happening import event_by, saying
from rashomon_plugins.dates.lexing import vocabulary
from rashomon_plugins.dates.timex import resolved
from rashomon_plugins.language.context import context
from rashomon_plugins.language.sentences import tokens_in
from rashomon_plugins.language.stems import event_class, is_content, stem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rashomon import Claim, Document
    from rashomon_plugins.dates.expressions import Expression
    from rashomon_plugins.dates.timex import TimeExpression

#: The classes of words.tsv that say when and not what.
_TIME = frozenset("MmWwbUPqpXTSZyYglRrc0")
#: Zones whose dates are not the account of the event.
_ASIDE = frozenset({"dateline", "caption", "promo", "related", "url", "tag"})
#: Words that make the date after them a last day, and room for the longest.
_LIMITS = frozenset({"by", "before", "until", "till"})
_ROOM = 12


@frozen
class Question:
    """What a claim of time is asked by.

    ``words``: the content words around it without words of time, by weight; ``names``: those that are names;
    ``clause``: those of its own clause, ``happenings``: its event classes; ``event``: the class of the event it stands
    by; ``phase``: begin, complete, deadline or None; ``said``: it is the day of saying, ``speaker``: whose;
    ``modifies``: it belongs to a noun; ``borrowed``: its day is one told of before, ``deictic``: one told from the day
    of writing ("today"); ``bounded``: it is a last day ("by 19 January"); ``first``: it is the first single day that
    its document names; ``days``: how many expressions of its document name the same days.
    """

    words: Mapping[str, float] = field(factory=dict[str, float])
    names: frozenset[str] = frozenset()
    clause: frozenset[str] = frozenset()
    happenings: frozenset[str] = frozenset()
    event: str | None = None
    phase: str | None = None
    said: bool = False
    speaker: frozenset[str] = frozenset()
    modifies: bool = False
    borrowed: bool = False
    deictic: bool = False
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
    """Return from 0 to 1 the cosine of two weighed sets of words."""
    if not a or not b:
        return 0.0
    small, large = sorted((a, b), key=len)
    dot = math.fsum(weight * large[word] for word, weight in small.items() if word in large)
    return dot / math.sqrt(math.fsum(w * w for w in a.values()) * math.fsum(w * w for w in b.values()))


def _ask(claim: Claim[TimeExpression]) -> Question:
    document, start, end = claim.document, claim.start, claim.end
    if sentence_around(document, start) is None:
        return Question()
    said = saying(document, start, end)
    at = (said.start, said.end) if said else (start, end)
    clause = _clause(document, *at)
    return Question(
        words=_words(claim, *at),
        names=context(document, start, end).names - _time_words(),
        clause=clause,
        happenings=frozenset(map(str, map(event_class, clause))) & clause,
        event=event_by(document, *at),
        phase=context(document, *at).phase,
        said=said is not None,
        speaker=said.speaker if said else frozenset(),
        modifies=modified(document, start, end) is not None,
        borrowed=start in _borrowed(document),
        deictic=start in _deictic(document),
        bounded=document.text[max(0, start - _ROOM) : start].lower().rpartition(" ")[0].rpartition(" ")[2] in _LIMITS,
        first=_first(document) == start,
        days=_day_counts(document)[claim.value.earliest, claim.value.latest],
    )


def _words(claim: Claim[TimeExpression], start: int, end: int) -> Mapping[str, float]:
    """Weigh the words around a date, or around what was said on it; words of time are left out."""
    own = _time_words().union(stem(token.text) for token in tokens_in(claim.document, claim.start, claim.end))
    return {word: weight for word, weight in context(claim.document, start, end).words.items() if word not in own}


def _clause(document: Document, start: int, end: int) -> frozenset[str]:
    """Return the stems, or the event classes, of the nouns a date modifies, else of its clause."""
    nouns = modified(document, start, end)
    words = tokens_in(document, *nouns) if nouns else own_clause(document, start, end)
    named = {event_class(token.text) or stem(token.text) for token in words if is_content(token.text)}
    return frozenset(named) - _time_words()


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
    return each.kind == "part" and ("rel" not in parts or "told" in parts)


@remembered
def _deictic(document: Document) -> frozenset[int]:
    return frozenset(each.start for each, _ in resolved(document) if each.kind in {"deictic", "part"})
