"""What a figure holds for, as far as its sentence says: of which year, on top of which others, whose, in which part."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon import remembered
from rashomon_plugins.language.sentences import sentence_at, tokens_in
from rashomon_plugins.numbers.extraction import quantities
from rashomon_plugins.numbers.lists import LISTS
from rashomon_plugins.numbers.question import of_people
from rashomon_plugins.numbers.ranks import ranked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon import Claim, Document
    from rashomon_plugins.language.sentences import Span, Token
    from rashomon_plugins.numbers.quantity import Quantity

#: How far from a quantity, in characters, its sentence is read; longer sentences are lists.
REACH = 400
_YEAR = re.compile(r"(?<![\w,.$£€-])(?:1[89]|20)[0-9]{2}(?![\w%]|,[0-9]|-[0-9])")
_LAST_YEAR = re.compile(r"\blast\s+year\b", re.IGNORECASE)
_NOW = LISTS["now"] | LISTS["weekdays"]
_MORE = LISTS["on top"]
_LOCAL = LISTS["parts of a country"]
_REGIONS = LISTS["regions"]
_SIDES = {word: side for side in ("back", "on") for word in LISTS[f"counted {side}"]}
_RISES = LISTS["rises"]
_NEARBY = 6
_JOINTS = frozenset({",", "and", ", and"})
#: Longer than any of them with its spaces.
_JOINT = 12
#: The longest opening of a conversion: a space and a bracket.
_BRACKET = 3


@frozen
class Scope:
    """What limits a figure.

    ``year``: the past year its sentence, or the one before in the same story, is about; None for the present.
    ``more``: whether it counts on top of others ("another four"). ``age``: in years, of the person its sentence names.
    ``local``: whether it is said of a district, town or village. ``types``: the designations of what is counted
    ("il-76"), or what modifies an event in a row ("nuclear" in "sixth nuclear test"). ``side``: of a duration, whether
    it is counted back from an event ("two days before") or on from it. ``listed``: whether it is one of several counts
    of people in a row ("two lieutenants and two soldiers").
    """

    year: int | None
    more: bool
    age: float | None
    local: bool
    types: frozenset[str]
    side: str | None
    listed: bool


class _Scopes(dict[tuple[int, int], Scope]):
    """The scopes of one document's claims, by their spans."""


@remembered
def _scopes(_document: Document) -> _Scopes:
    return _Scopes()


def scope_of(claim: Claim[Quantity]) -> Scope:
    """Return what limits a claim; worked out once."""
    known = _scopes(claim.document)
    span = claim.start, claim.end
    if span not in known:
        known[span] = _limits(claim)
    return known[span]


def _limits(claim: Claim[Quantity]) -> Scope:
    sentence = sentence_at(claim.document, claim.start)
    before = tokens_in(claim.document, max(sentence.start, claim.start - REACH), claim.start)
    after = tokens_in(claim.document, claim.end, min(sentence.end, claim.end + REACH))
    inside = tokens_in(claim.document, claim.start, claim.end)
    return Scope(
        year=_year(claim, sentence),
        more=_adds(before, inside),
        age=_age(claim, sentence),
        local=_locally(before, after),
        types=_types(claim),
        side=_SIDES.get(after[0].text.lower()) if after else None,
        listed=_listed(claim),
    )


def _types(claim: Claim[Quantity]) -> frozenset[str]:
    """Return the designations in what is counted; of an event in a row, all that modifies it ("rocket" test)."""
    words = (claim.value.counted or "").split()
    if ranked(claim.text):
        return frozenset(words[:-1])
    return frozenset(word for word in words if any("0" <= char <= "9" for char in word))


def _listed(claim: Claim[Quantity]) -> bool:
    """Say whether the figure before or after is joined to a claim by a comma or "and" alone."""
    if not of_people(claim.value.counted):
        return False
    starts, ends = _joints(claim.document)
    text = claim.document.text
    before = bisect_left(ends, claim.start) - 1
    after = bisect_left(starts, claim.end)
    return (before >= 0 and text[max(ends[before], claim.start - _JOINT) : claim.start].strip() in _JOINTS) or (
        after < len(starts) and text[claim.end : min(starts[after], claim.end + _JOINT)].strip() in _JOINTS
    )


@remembered
def _joints(document: Document) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return where the counts of people in a document begin and where they end."""
    counts = [found for found in quantities(document) if of_people(found.value.counted)]
    return tuple(found.start for found in counts), tuple(found.end for found in counts)


def _year(claim: Claim[Quantity], sentence: Span) -> int | None:
    """Return the year nearest to a claim in its sentence, else at the end of the sentence before; None for its own."""
    document = claim.document
    near = max(sentence.start, claim.start - REACH), min(sentence.end, claim.end + REACH)
    year = _nearest_year(document, *near, claim)
    if year is None and not _present(document, sentence):
        before = sentence_at(document, max(0, sentence.start - 2))
        if before.start < sentence.start and "\n" not in document.text[before.end : sentence.start]:
            year = _nearest_year(document, max(before.start, before.end - REACH), before.end, claim)
    return None if document.published and year == document.published.year else year


def _nearest_year(document: Document, start: int, end: int, claim: Claim[Quantity]) -> int | None:
    found = [(abs(m.start() - claim.start), int(m[0])) for m in _YEAR.finditer(document.text, start, end)]
    if document.published:
        last = document.published.year - 1
        found += [(abs(m.start() - claim.start), last) for m in _LAST_YEAR.finditer(document.text, start, end)]
    return min(found)[1] if found else None


def _present(document: Document, sentence: Span) -> bool:
    """Say whether a sentence names a day of this week, so that it does not go on with a story of another year."""
    near = tokens_in(document, sentence.start, min(sentence.end, sentence.start + REACH))
    return any(token.text.lower() in _NOW for token in near)


def _adds(before: Sequence[Token], inside: Sequence[Token]) -> bool:
    """Say whether a figure comes on top of others: "another four", "four more people", "two others"."""
    words = ["", *(token.text.lower() for token in (*before[-1:], *inside)), ""]
    return any(
        word in _MORE and after != "than" and ahead != "or" and (word == "another" or place > len(before[-1:]))
        for place, (ahead, word, after) in enumerate(zip(words, words[1:], words[2:], strict=False))
    )


def _age(claim: Claim[Quantity], sentence: Span) -> float | None:
    """Return the age told nearest to a claim in its sentence."""
    ages = _ages(claim.document)
    first = bisect_left(ages, (max(sentence.start, claim.start - REACH), 0.0))
    last = bisect_left(ages, (min(sentence.end, claim.end + REACH), 0.0))
    return min(((abs(start - claim.start), age) for start, age in ages[first:last]), default=(0, None))[1]


@remembered
def _ages(document: Document) -> tuple[tuple[int, float], ...]:
    """Return where a document tells an age, and the age in years."""
    found = quantities(document)
    return tuple((each.start, each.value.low) for each in found if each.value.unit == "year of age" and each.value.low)


def _locally(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Say whether a part of a country is named near by: "in Stony Hollow district", "in the province"."""
    following = [token.text.lower() for token in after[:_NEARBY]]
    return any(
        [
            any(token.text.lower() in _LOCAL for token in before[-_NEARBY:]),
            any(word in _LOCAL for word in following),
            following[:2] == ["in", "the"] and any(word in _REGIONS for word in following[2:3]),
        ]
    )


def rises(claim: Claim[Quantity]) -> bool:
    """Say whether a figure is said to have risen to its height: "the toll climbed to at least nine"."""
    sentence = sentence_at(claim.document, claim.start)
    before = tokens_in(claim.document, max(sentence.start, claim.start - REACH), claim.end)
    return any(token.text.lower() in _RISES for token in before)


def restates(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether one claim stands in brackets right after the other of its text: "20 kilometres (12 miles)"."""
    first, second = (a, b) if a.start <= b.start else (b, a)
    between = first.document.text[first.end : max(first.end, min(second.start, first.end + _BRACKET))]
    return first.document is second.document and first.end < second.start and between.strip() in {"(", "["}
