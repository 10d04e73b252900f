"""Which question a date answers: what happened then, told apart from when it was said."""

from __future__ import annotations

import itertools
from collections import Counter
from typing import TYPE_CHECKING

from attrs import field, frozen

from rashomon import remembered
from rashomon_plugins.dates.clause import modified, own_clause, sentence_around
from rashomon_plugins.dates.figures import figures
from rashomon_plugins.dates.happening import counted_from, event_by, saying
from rashomon_plugins.dates.phases import bounded, phase
from rashomon_plugins.dates.phrasal import event_classes, event_of
from rashomon_plugins.dates.tense import lower_case, past
from rashomon_plugins.dates.timex import resolved
from rashomon_plugins.dates.wording import names, time_words, words
from rashomon_plugins.language.sentences import tokens_in
from rashomon_plugins.language.stems import is_content, stem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rashomon import Claim, Document
    from rashomon_plugins.dates.expressions import Expression
    from rashomon_plugins.dates.timex import TimeExpression

#: Zones whose dates are not the account of the event.
_ASIDE = frozenset({"dateline", "caption", "promo", "related", "url", "tag"})
#: Words before a verb of what is to come.
_TO_COME = frozenset({"will", "would", "to"})
#: Nouns that have an opposite as verbs have.
_SIDES = frozenset({"profit", "profits", "loss", "losses", "surplus", "deficit"})


@frozen
class Question:
    """What a claim of time is asked by.

    ``words``: the content words around it without words of time, weighed to length 1; ``names``: those that are
    names, by how rare they are in the document (0.2 to 1); ``clause``: those of its own clause, ``verbs``: its verbs,
    past or to come, ``happenings``: its event classes; ``figures``: those of its sentence; ``event``: the class of
    the event it stands by; ``phase``: begin, complete, deadline or None; ``said``: it is the day of saying,
    ``speaker``: whose; ``modifies``: it belongs to a noun; ``borrowed``: its day is one told of before, ``deictic``:
    one told from the day of writing ("today"); ``dayless``: it is a clock time that names no day itself; ``bounded``:
    it is a last day ("by 19 January"); ``days``: how
    many expressions of its document name the same days.
    """

    words: Mapping[str, float] = field(factory=dict[str, float])
    names: Mapping[str, float] = field(factory=dict[str, float])
    clause: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    happenings: frozenset[str] = frozenset()
    figures: frozenset[int] = frozenset()
    event: str | None = None
    phase: str | None = None
    said: bool = False
    speaker: frozenset[str] = frozenset()
    modifies: bool = False
    borrowed: bool = False
    deictic: bool = False
    dayless: bool = False
    bounded: bool = False
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


def other_speakers(a: Question, b: Question) -> bool:
    """Say whether two dates are those of the statements of two speakers."""
    return a.said and b.said and not a.speaker & b.speaker


def _ask(claim: Claim[TimeExpression]) -> Question:
    document, start, end = claim.document, claim.start, claim.end
    if sentence_around(document, start) is None:
        return Question()
    said = saying(document, start, end)
    at = (said.start, said.end) if said else counted_from(document, start, end) or (start, end)
    clause = _clause(document, *at)
    last = bounded(document, start)
    return Question(
        words=words(claim, *at),
        names=names(document, start, end),
        clause=clause,
        verbs=_verbs(document, *at),
        happenings=clause & event_classes(),
        figures=figures(document, start),
        event=event_by(document, *at),
        phase=phase(document, at, clause, last=last) or ("deadline" if last else None),
        said=said is not None,
        speaker=said.speaker if said else frozenset(),
        modifies=modified(document, start, end) is not None,
        borrowed=start in _borrowed(document),
        deictic=start in _deictic(document),
        dayless=start in _dayless(document),
        bounded=last,
        days=max(1, _day_counts(document)[claim.value.earliest, claim.value.latest]),
    )


def _clause(document: Document, start: int, end: int) -> frozenset[str]:
    """Return the stems, or the event classes, of the nouns a date modifies, else of its clause."""
    nouns = modified(document, start, end)
    told = tokens_in(document, *nouns) if nouns else own_clause(document, start, end)
    named = {event_of(document, token) or stem(token.text) for token in told if is_content(token.text)}
    return frozenset(named) - time_words()


def _verbs(document: Document, start: int, end: int) -> frozenset[str]:
    """Return the stems of the verbs of the clause of a date: those in the past, and what follows "will" or "to"."""
    told = ("", *(token.text for token in own_clause(document, start, end)))
    return frozenset(
        stem(word)
        for before, word in itertools.pairwise(told)
        if lower_case(word) and (past(word) or before.lower() in _TO_COME or word.lower() in _SIDES)
    )


@remembered
def _day_counts(document: Document) -> Mapping[tuple[str | None, str | None], int]:
    guessed, zone = _dayless(document) | _borrowed(document), document.zone_at
    named = (
        value for each, value in resolved(document) if each.start not in guessed and zone(each.start) not in _ASIDE
    )
    return Counter((value.earliest, value.latest) for value in named)


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
    return frozenset(each.start for each in found if each.parts.keys().isdisjoint({"month", "weekday", "day", "rel"}))
