"""Days that a text itself tells as put in the place of another, which an older document may still tell."""

from __future__ import annotations

import itertools
from functools import cache
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.dates.clause import sentence_around
from rashomon_plugins.dates.nearness import gap
from rashomon_plugins.dates.spans import days
from rashomon_plugins.dates.timex import resolved
from rashomon_plugins.language.sentences import tokens_in
from rashomon_plugins.language.vocabulary import rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from rashomon import Claim, Document
    from rashomon_plugins.dates.expressions import Expression
    from rashomon_plugins.dates.timex import TimeExpression
    from rashomon_plugins.language.sentences import Span, Token

    Dated = Claim[TimeExpression]

#: Words before a day among which it is told as moved, and right before it.
_NEAR, _RIGHT = 8, 4
#: Characters that they have room in.
_ROOM = 100
#: Days of the units that a plan is moved by.
_DAYS = {"D": 1, "W": 7}


@remembered
def _shifts(document: Document) -> Mapping[int, int | None]:
    """Return where the days begin that are told as moved, each with by how many days, None where that is not said."""
    found = (each for each, value in resolved(document) if not value.timex.endswith("_REF"))
    return {
        start: by
        for sentence, told in itertools.groupby(found, key=lambda each: sentence_around(document, each.start))
        if sentence
        for start, by in _moved(document, sentence, list(told))
    }


def _moved(document: Document, sentence: Span, told: Sequence[Expression]) -> Iterator[tuple[int, int | None]]:
    """Yield where the days of a sentence begin that it tells as moved, and by how many days."""
    by = _by(document, sentence, told)
    for at, each in enumerate(told):
        before = tokens_in(document, max(sentence.start, each.start - _ROOM), each.start)[-_NEAR:]
        alone = not (before and at) or told[at - 1].start < before[0].start
        if not _length(each) and (by is not None or _put(before, alone=alone)):
            yield each.start, by


def moved_from(new: Dated, old: Dated) -> bool:
    """Say whether one day was put in the place of an older document's plan, by as many days as it tells."""
    told, before, here, planned = new.document.published, old.document.published, days(new), days(old)
    by = _shifts(new.document).get(new.start)
    if by is None or not (told and before and here and planned) or not before < told or planned[0] <= before:
        return False
    return by == gap(here, planned)


def told_as_moved(claim: Dated) -> bool:
    """Say whether a text tells a day as one put in the place of another, whichever that is."""
    return claim.start in _shifts(claim.document)


def holds_now(claim: Dated) -> bool:
    """Say whether a text tells a time as the one that holds now, and held not before: "now runs from 2130 to 0430"."""
    sentence = sentence_around(claim.document, claim.start)
    told = tokens_in(claim.document, max(sentence.start, claim.start - _ROOM), claim.start) if sentence else ()
    return "now" in {token.text.lower() for token in told[-_NEAR:]}


def _put(before: Sequence[Token], *, alone: bool) -> bool:
    """Say whether the words before a day tell it as moved: "will now begin on", "put back to".

    ``alone``: no other time stands among them.
    """
    words = [token.text.lower() for token in before]
    now = alone and "now" in words and not _listed("to come").isdisjoint(words)
    return now or _brought(words[-_RIGHT:])


def _brought(words: Sequence[str]) -> bool:
    """Say whether words right before a day tell that something was brought to it: "has slipped to", "put back to"."""
    if not words or words[-1] not in _listed("towards"):
        return False
    alone = any(word.startswith(tuple(_listed("moving to"))) for word in words)
    return alone or not (_listed("with particle to").isdisjoint(words) or _listed("particle").isdisjoint(words))


def _by(document: Document, sentence: Span, told: Sequence[Expression]) -> int | None:
    """Return by how many days a sentence tells that something is moved: "brought forward by two days"."""
    for each in told:
        if length := _length(each):
            after = document.text[each.end : min(sentence.end, each.end + _ROOM)].lower().split()[:2]
            before = document.text[max(sentence.start, each.start - _ROOM) : each.start].lower().split()[-1:]
            later = each.kind == "shift" and after[:1] == ["than"]
            if later or (len(after) > 1 and after[1] == "than") or before == ["by"]:
                return length
    return None


def _length(each: Expression) -> int | None:
    """Return the days of a length, which may be told with its direction: "a week later"."""
    unit, count = _DAYS.get(str(each.parts.get("unit"))), each.parts.get("count", 1)
    if each.kind not in {"duration", "shift"} or unit is None or not str(count).replace(".", "").isdigit():
        return None
    return int(unit * float(count))


@cache
def _listed(kind: str) -> frozenset[str]:
    return frozenset(word for name, words in rows(__package__, "moving.tsv") if name == kind for word in words.split())
