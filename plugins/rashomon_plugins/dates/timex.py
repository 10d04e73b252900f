"""The TIMEX3 type and value of a temporal expression in its document."""

from __future__ import annotations

import itertools
from datetime import date
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from rashomon import remembered
from rashomon_plugins.dates.days import OVERNIGHT
from rashomon_plugins.dates.expressions import Expression, borrowing, bracketed, expressions
from rashomon_plugins.dates.intervals import interval, moved
from rashomon_plugins.dates.lexing import lexed
from rashomon_plugins.dates.normalise import normalise
from rashomon_plugins.dates.scene import opening
from rashomon_plugins.dates.tense import ended, tense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon import Document


@frozen
class TimeExpression:
    """What a temporal expression says: TIMEX3 type and value, and the ISO days it spans, None while unresolved."""

    type: str
    timex: str
    earliest: str | None
    latest: str | None


@remembered
def resolved(document: Document) -> tuple[tuple[Expression, TimeExpression], ...]:
    """Return the expressions of a document, each with what it comes to, read in order of the text."""
    return tuple(_resolved(document))


def _resolved(document: Document) -> Iterator[tuple[Expression, TimeExpression]]:
    found, words = expressions(document), lexed(document)
    scene, said = opening(document.published, found), 0
    for each in borrowing(found, words):
        if ended(words, said, each.token):
            scene = evolve(scene, nearby=None)
        said = each.after
        told = tense(words, each.token, each.after)
        type_, value = normalise(each, evolve(scene, tense=told))
        if type_ in {"DATE", "TIME"}:
            quarter = each.kind == "quarter" and "ago" not in each.parts
            scene = scene.having_said(value, quarter=quarter, aside=each.parts.get("rel") == -1)
        yield each, _from_the_night_before(each, value_of(type_, value), told)


def _from_the_night_before(each: Expression, value: TimeExpression, told: int) -> TimeExpression:
    """Let the days of "overnight" begin on the day before, unless the night is still to come."""
    if value.earliest is None or each.parts.get("night") != OVERNIGHT or told > 0:
        return value
    first = moved(date.fromisoformat(value.earliest), "D", -1)
    return evolve(value, earliest=first or value.earliest)


@remembered
def restated(document: Document) -> frozenset[int]:
    """Return where the weekdays begin whose day a bracket after them tells in full: "last Sunday (May 7)"."""
    found, words = resolved(document), lexed(document)
    return frozenset(
        each.start
        for (each, value), (following, told) in itertools.pairwise(found)
        if bracketed(each, following, words) and value.earliest == told.earliest
    )


@remembered
def counted_days(document: Document) -> frozenset[int]:
    """Return where the days begin that are told by their number: "the second day"."""
    return frozenset(each.start for each, _ in resolved(document) if each.kind == "ordinal")


def value_of(type_: str, value: str) -> TimeExpression:
    """Return a TIMEX3 type and value with the days it spans."""
    days = interval(value) if type_ in {"DATE", "TIME"} else None
    first, last = (day.isoformat() for day in days) if days else (None, None)
    return TimeExpression(type_, value, first, last)
