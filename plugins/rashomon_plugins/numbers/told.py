"""The figures a document tells, by the sort of question they answer."""

from __future__ import annotations

from collections import defaultdict
from math import log
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.language.claimwise import claimwise
from rashomon_plugins.numbers.extraction import claims
from rashomon_plugins.numbers.intervals import allowed, base, vague
from rashomon_plugins.numbers.question import question_of
from rashomon_plugins.numbers.scope import scope_of
from rashomon_plugins.numbers.settings import DEFAULTS
from rashomon_plugins.numbers.topics import duration_of

if TYPE_CHECKING:
    from rashomon import Claim, Document
    from rashomon_plugins.numbers.intervals import Interval
    from rashomon_plugins.numbers.quantity import Quantity
    from rashomon_plugins.numbers.settings import Settings

#: Figures that differ by at most this part are one figure, converted or rounded.
SAME = 0.02

#: Measures more than this many times one another ("18 years", "11 days") are not taken for one another.
SIZE = 10

#: How far above a round bound the figure lies that it was rounded down from.
_JUST_ABOVE = 1.1

#: From how many figures for one noun on a text is taken to tell it of several owners.
_SEVERAL = 2

Figure = tuple[float, float] | None
#: What the questions of figures have in common: a kind, a fate, or more.
Sort = tuple[object, ...]


@remembered
def _sorts(document: Document) -> defaultdict[Sort, dict[Figure, Claim[Quantity]]]:
    """Return the different figures of a document by the sorts of their question, in order, and where they are told.

    Those that come on top of others ("another four") are left out. Of a figure that is told with a bound somewhere and
    without one elsewhere, the bound holds.
    """
    found: defaultdict[Sort, dict[Figure, Claim[Quantity]]] = defaultdict(dict)
    for claim in claims(document):
        if scope_of(claim).more and question_of(claim).fate != "injure":
            continue
        figure = base(claim)
        for sort in (_sort(claim), *_narrow(claim)):
            if figure not in found[sort] or claim.value.bound in {"<", ">"}:
                found[sort][figure] = claim
    return found


def _sort(claim: Claim[Quantity]) -> Sort:
    question = question_of(claim)
    if question.kind != "count":
        return (question.kind,)
    return (question.fate or question.group or question.noun or "",)


@claimwise
def _narrow(claim: Claim[Quantity]) -> tuple[Sort, ...]:
    """Return the sorts of a count by its noun, fate and year, and of a duration by its event, the narrowest first.

    The narrowest is that of one owner ("the Reds won 46 seats"). One alone ("killed a child") is a story of its own,
    and people in general are of no narrower sort.
    """
    question = question_of(claim)
    if question.role is not None:
        return ((question.kind, question.role),)
    if question.kind == "count" and (claim.value.high or 0) <= 1:
        return ()
    if question.kind == "time":
        event = duration_of(claim)
        return (("time", event.event or event.text),) if event else ()
    noun, scope = None if question.group == "person" else question.noun, scope_of(claim)
    sort = (question.kind, question.fate, noun, scope.year)
    owned = ((*sort, scope.owner),) if noun and scope.owner else ()
    return (*owned, sort) if noun or scope.year else ()


def _shared(a: Claim[Quantity], b: Claim[Quantity]) -> tuple[Sort, Sort]:
    """Return the sorts among which two claims are looked for: the narrowest that they share."""
    one, other = _narrow(a), _narrow(b)
    shared = next((sort for sort in one if sort in other), None)
    return (shared, shared) if shared is not None else (_sort(a), _sort(b))


def owned_alike(a: Claim[Quantity], b: Claim[Quantity]) -> bool | None:
    """Say whether two counts of one noun have one owner, where both texts count it for several; None elsewhere."""
    one, other = scope_of(a).owner, scope_of(b).owner
    sort = next((each for each in reversed(_narrow(a)) if each == next(iter(reversed(_narrow(b))), None)), None)
    if one is None or other is None or sort is None or question_of(a).noun is None:
        return None
    several = min(len(_sorts(a.document)[sort]), len(_sorts(b.document)[sort])) >= _SEVERAL
    return one == other if several else None


def crowd(a: Claim[Quantity], b: Claim[Quantity]) -> float:
    """Return how many other answers the two texts offer to questions of this sort, as the mean of their logarithms."""
    one, other = _shared(a, b)
    return (_rivalry(a, one) + _rivalry(b, other)) / 2


class _Rivalries(dict[tuple[int, int, Sort], float]):
    """For one document's claims, by spans and sort, the logarithm of how many other answers it offers."""


@remembered
def _rivalries(_document: Document) -> _Rivalries:
    return _Rivalries()


def _rivalry(claim: Claim[Quantity], sort: Sort) -> float:
    known, key = _rivalries(claim.document), (claim.start, claim.end, sort)
    if key not in known:
        known[key] = log(max(1, _rivals(claim, sort)))
    return known[key]


def _rivals(claim: Claim[Quantity], sort: Sort) -> int:
    """Count the figures of a sort in a claim's text, itself included; of measures those of its size."""
    figure, told = base(claim), _sorts(claim.document)[sort]
    if figure is None or figure[1] <= 0 or question_of(claim).kind == "count":
        return len(told)
    return sum(each is not None and figure[1] / SIZE <= each[1] <= figure[1] * SIZE for each in told)


def in_order(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether both figures are the first of their sort in their texts, or neither is."""
    one, other = _shared(a, b)
    return _first(a, one) == _first(b, other)


def _first(claim: Claim[Quantity], sort: Sort) -> bool:
    return base(claim) == next(iter(_sorts(claim.document)[sort]), None)


@remembered
def _leading(document: Document) -> dict[str, Figure]:
    """Return the figure that leads a document for each fate: its toll, else the first that is no guess.

    A bound in a headline gives way to the figure that it rounds down ("toll passes 230", "232 men have died").
    """
    found: dict[str, Claim[Quantity]] = {}
    surest: dict[str, int] = {}
    for claim in claims(document):
        fate = question_of(claim).fate
        if fate is not None and _of_the_whole(claim):
            sure = 2 * question_of(claim).toll + (not vague(claim))
            if sure > surest.get(fate, -1) or _sharpens(claim, found[fate]):
                found[fate], surest[fate] = claim, max(sure, surest.get(fate, -1))
    return {fate: base(claim) for fate, claim in found.items()}


def _sharpens(claim: Claim[Quantity], lead: Claim[Quantity]) -> bool:
    """Say whether an exact figure lies just above the least value that another gives."""
    figure, least = base(claim), base(lead)
    if figure is None or least is None or lead.value.bound != ">" or claim.value.bound == "~":
        return False
    return least[1] < figure[1] <= least[1] * _JUST_ABOVE


def _of_the_whole(claim: Claim[Quantity]) -> bool:
    """Say whether nothing limits a count: no part, no place in the country, no past year, no others it is added to."""
    question, scope = question_of(claim), scope_of(claim)
    past = scope.year is not None or scope.month is not None
    return question.kind == "count" and not (question.part or scope.more or past or (scope.local and not question.toll))


def leads(claim: Claim[Quantity]) -> bool:
    """Say whether a count of those befallen is the one its text leads with: the toll of what it is all about."""
    fate = question_of(claim).fate
    if fate is None or not _of_the_whole(claim):
        return False
    return fate in (leading := _leading(claim.document)) and leading[fate] == base(claim)


def allows(claim: Claim[Quantity], settings: Settings = DEFAULTS) -> Interval | None:
    """Return the values that a claim allows, as its text bounds the figure elsewhere: headlines leave bounds out."""
    return allowed(bounding(claim) or claim, settings)


def bounding(claim: Claim[Quantity]) -> Claim[Quantity] | None:
    """Return the claim of the same text that gives this one's figure with a bound, where it gives none itself."""
    if claim.value.bound != "=" or question_of(claim).fate is None:
        return None
    other = _sorts(claim.document)[_sort(claim)].get(base(claim), claim)
    return other if other.value.bound != "=" else None


def close(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Say whether two figures are the same but for rounding."""
    low, high = one
    least, most = other
    return abs(low - least) <= SAME * max(abs(low), abs(least)) and abs(high - most) <= SAME * max(abs(high), abs(most))
