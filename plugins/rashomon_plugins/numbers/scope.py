"""What a figure holds for, as far as its sentence says: of which year, on top of which others, whose, in which part."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon import remembered
from rashomon_plugins.language.calendar import MONTHS_WRITTEN, WEEKDAYS_WRITTEN
from rashomon_plugins.language.claimwise import claimwise
from rashomon_plugins.language.sentences import sentence_at, tokens_in
from rashomon_plugins.language.stems import is_content, stem
from rashomon_plugins.numbers.extraction import quantities
from rashomon_plugins.numbers.lists import LISTS
from rashomon_plugins.numbers.places import local
from rashomon_plugins.numbers.question import question_of
from rashomon_plugins.numbers.ranks import ranked
from rashomon_plugins.numbers.rows import row_of
from rashomon_plugins.numbers.times import REACH, counted_back, month_of, year_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon import Claim, Document
    from rashomon_plugins.language.sentences import Span, Token
    from rashomon_plugins.numbers.quantity import Quantity

_MORE = LISTS["on top"]
#: Who are told besides the one they were with: "her three companions" are no party of three.
_FELLOWS = LISTS["fellows"]
_SIDES = {word: side for side in ("back", "on") for word in LISTS[f"counted {side}"]}
_RISES = LISTS["rises"]
_NEARBY = 6
#: How many words before a figure the name of whose it is stands.
_HOLDING = 8
_COMING, _DONE = LISTS["yet to come"], LISTS["done"]
#: How many words to either side of a figure its verb is looked for.
_CLAUSE = 6
_DAYS = WEEKDAYS_WRITTEN | MONTHS_WRITTEN
_CLAUSES = frozenset(',;:—–“”"')
_BORDERS = frozenset(',;:()—–“”"')
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
    of people in a row ("two lieutenants and two soldiers"). ``month``: the month, 1 to 12, its sentence is about where
    that is months before publication. ``holders``: the stems of the names before the figure in its clause, whose it is.
    """

    year: int | None
    more: bool
    age: float | None
    local: bool
    types: frozenset[str]
    side: str | None
    listed: bool
    month: int | None = None
    holders: frozenset[str] = frozenset()
    owner: str | None = None
    ahead: bool | None = None
    ago: bool = False


@claimwise
def scope_of(claim: Claim[Quantity]) -> Scope:
    """Return what limits a claim."""
    sentence = sentence_at(claim.document, claim.start)
    before = tokens_in(claim.document, max(sentence.start, claim.start - REACH), claim.start)
    after = tokens_in(claim.document, claim.end, min(sentence.end, claim.end + REACH))
    inside = tokens_in(claim.document, claim.start, claim.end)
    return Scope(
        year=year_of(claim, sentence),
        more=_adds(before, inside),
        age=_age(claim, sentence),
        local=local(claim.document, before, after),
        types=_types(claim),
        side=_SIDES.get(after[0].text.lower()) if after else None,
        listed=row_of(claim) is not None,
        month=month_of(claim, sentence),
        holders=_holders(before),
        owner=_owner(before),
        ahead=_ahead(before, after),
        ago=counted_back(claim, sentence),
    )


def _holders(before: Sequence[Token]) -> frozenset[str]:
    """Return the stems of the names in the clause before a figure: "the Conservatives slumped to 61 seats"."""
    words = [token.text for token in before[-_HOLDING:]]
    border = max((at for at, word in enumerate(words) if word in _BORDERS), default=-1)
    return frozenset(stem(word) for word in words[border + 1 :] if word[0].isupper() and is_content(word))


def _owner(before: Sequence[Token]) -> str | None:
    """Return the stem of the name nearest before a figure in its clause: "league" of "the Reform League won 91".

    An abbreviation in brackets is passed over.
    """
    words = [token.text for token in before[-_HOLDING:]]
    border = max((at for at, word in enumerate(words) if word in _CLAUSES), default=-1)
    named = [
        word
        for at, word in enumerate(words[border + 1 :], border + 1)
        if word[0].isupper() and is_content(word) and words[at - 1 : at] != ["("]
    ]
    return stem(named[-1]) if named and named[-1].lower() not in _DAYS else None


def _ahead(before: Sequence[Token], after: Sequence[Token]) -> bool | None:
    """Say whether the clause of a figure is of what is yet to come, or of what has been done; None where neither."""
    near = {*_until_border(before[: -_CLAUSE - 1 : -1]), *_until_border(after[:_CLAUSE])}
    if near & _COMING:
        return True
    return False if near & _DONE else None


def _until_border(tokens: Sequence[Token]) -> list[str]:
    words = [token.text.lower() for token in tokens]
    return words[: next((at for at, word in enumerate(words) if word in _BORDERS), len(words))]


def _types(claim: Claim[Quantity]) -> frozenset[str]:
    """Return the designations in what is counted; of an event in a row, all that modifies it ("rocket" test)."""
    words = (claim.value.counted or "").split()
    if ranked(claim.text):
        return frozenset(words[:-1])
    return frozenset(word for word in words if any("0" <= char <= "9" for char in word) and not word.isdigit())


def _adds(before: Sequence[Token], inside: Sequence[Token]) -> bool:
    """Say whether a figure comes on top of others: "another four", "four more people", "two others"."""
    words = ["", *(token.text.lower() for token in (*before[-1:], *inside)), ""]
    if words[-2] in _FELLOWS:
        return True
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


def rises(claim: Claim[Quantity]) -> bool:
    """Say whether a figure is said to have risen to its height: "the toll climbed to at least nine"."""
    sentence = sentence_at(claim.document, claim.start)
    before = tokens_in(claim.document, max(sentence.start, claim.start - REACH), claim.end)
    near = before if question_of(claim).toll else before[-_NEARBY:]
    return scope_of(claim).year is None and any(token.text.lower() in _RISES for token in near)


def restates(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether one claim stands in brackets right after the other of its text: "20 kilometres (12 miles)"."""
    first, second = (a, b) if a.start <= b.start else (b, a)
    between = first.document.text[first.end : max(first.end, min(second.start, first.end + _BRACKET))]
    return first.document is second.document and first.end < second.start and between.strip() in {"(", "["}
