"""Where a text speaks of time, and what it says in so many words, before anything is resolved."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from attrs import evolve, field, frozen

from rashomon import remembered
from rashomon_plugins.dates.counts import VAGUE, count, year_in_words
from rashomon_plugins.dates.grammar import Match, matches
from rashomon_plugins.dates.lexing import Lexed, Value, lexed
from rashomon_plugins.dates.sense import plausible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from rashomon import Document

#: Kinds whose numbers are quantities all the same.
_QUANTITIES = frozenset({"duration", "reference"})


#: The parts that name a day of the calendar.
_DAY = frozenset({"day", "month", "year", "short", "iso", "numeric"})
#: Kinds that may leave their year to the expression they are joined to, and the letters of the joint.
_YEARLESS = frozenset({"date", "month", "season"})
_JOINTS = frozenset({"-", "a", "x", "!"})


class Span(NamedTuple):
    """A stretch of a document's text, end exclusive."""

    start: int
    end: int


@frozen
class Expression:
    """A temporal expression as written: offsets, kind (grammar.tsv), and its parts by name.

    ``token`` and ``after`` are its first token and the one after its last, in lexing's count.
    """

    start: int
    end: int
    kind: str
    parts: Mapping[str, Value] = field(repr=True)
    token: int = 0
    after: int = 0


@remembered
def expressions(document: Document) -> tuple[Expression, ...]:
    """Return the temporal expressions of a document in order, none overlapping: the longest pattern wins."""
    text = lexed(document)
    found = [match for match in matches(text.classes) if plausible(document.text, text, match)]
    return tuple(_expression(text, match) for match in _apart(found))


@remembered
def spans(document: Document) -> tuple[Span, ...]:
    """Return where dates, times and sets stand, so that their digits are not taken for quantities; no durations."""
    return tuple(Span(each.start, each.end) for each in expressions(document) if each.kind not in _QUANTITIES)


def borrowing(found: Sequence[Expression], text: Lexed) -> Iterator[Expression]:
    """Yield expressions with what they take from the one that follows.

    A date without its year takes that of the one it is joined to: "March and May 1952". A weekday is the day that a
    bracket after it names: "last Sunday (May 7)".
    """
    for each, following in zip(found, (*found[1:], None), strict=False):
        if following and _joined(each, following, text.classes):
            later = int(each.parts.get("month", 0)) > int(following.parts.get("month", 12))
            yield evolve(each, parts={**each.parts, "year": int(following.parts["year"]) - later})
        elif following and bracketed(each, following, text):
            told = {name: value for name, value in following.parts.items() if name in _DAY}
            yield evolve(each, parts={**each.parts, **told})
        else:
            yield each


def bracketed(each: Expression, following: Expression, text: Lexed) -> bool:
    """Say whether a weekday is followed by a bracket that tells its day of the month."""
    if each.kind != "weekday" or "part" in each.parts or following.kind != "date":
        return False
    between = [word.value for word in text.words[each.after : following.token]]
    return between in (["("], ["["])


def _joined(each: Expression, following: Expression, classes: str) -> bool:
    if each.kind not in _YEARLESS or "year" in each.parts or "rel" in each.parts or "year" not in following.parts:
        return False
    return following.kind in _YEARLESS and classes[each.after : following.token] in _JOINTS


def _apart(found: Iterable[Match]) -> list[Match]:
    """Return the longest matches that do not overlap, in order of the text; equal ones by rank."""
    taken: set[int] = set()
    kept: list[Match] = []
    for match in sorted(found, key=lambda match: (match.start - match.end, match.rank, match.start)):
        if taken.isdisjoint(range(match.start, match.end)):
            taken.update(range(match.start, match.end))
            kept.append(match)
    return sorted(kept)


def _expression(text: Lexed, match: Match) -> Expression:
    end = match.end
    while text.classes[end - 1] in "i,x.-":
        end -= 1
    parts = _in_weeks(dict(_parts(text, match)))
    return Expression(text.words[match.start].start, text.words[end - 1].end, match.kind, parts, match.start, end)


def _in_weeks(parts: Mapping[str, Value]) -> Mapping[str, Value]:
    """Return the parts of a length in fortnights as one of twice as many weeks."""
    if parts.get("unit") != "FN":
        return parts
    many = parts.get("count", 1)
    return {**parts, "unit": "W", "count": many if many == VAGUE else 2 * float(many)}


def _parts(text: Lexed, match: Match) -> Iterator[tuple[str, Value]]:
    for name, (start, end) in match.parts.items():
        words = text.words[start:end]
        if name in {"count", "words"}:
            yield name, count(text.classes[start:end], [word.value for word in words])
        elif name == "year" and text.classes[start] == "C":
            yield name, year_in_words([word.value for word in words])
        elif name == "rel" and _told(text, match, start):
            yield "told", 1
            yield name, words[0].value
        elif name == "clock":
            yield name, " ".join(str(word.value) for word in words)
        else:
            yield name, words[0].value


def _told(text: Lexed, match: Match, at: int) -> bool:
    """Say whether a relative word counts from what was told ("the next day", "that week"), not from today."""
    letter, word = text.classes[at], text.words[at].value
    if letter == "R" and word == 1 and "t" in text.classes[match.start : at]:
        return "part" in match.parts or text.words[match.end - 1].value == "D"
    return letter in {"c", "r"}
