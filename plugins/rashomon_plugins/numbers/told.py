"""The figures a document tells, by the sort of question they answer."""

from __future__ import annotations

from collections import defaultdict
from math import log
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.numbers.extraction import claims
from rashomon_plugins.numbers.intervals import allowed, base, vague
from rashomon_plugins.numbers.question import question_of
from rashomon_plugins.numbers.scope import scope_of
from rashomon_plugins.numbers.settings import DEFAULTS

if TYPE_CHECKING:
    from rashomon import Claim, Document
    from rashomon_plugins.numbers.intervals import Interval
    from rashomon_plugins.numbers.quantity import Quantity
    from rashomon_plugins.numbers.question import Question
    from rashomon_plugins.numbers.settings import Settings

#: Figures that differ by at most this part are one figure, converted or rounded.
SAME = 0.02

#: Measures more than this many times one another ("18 years", "11 days") are not taken for one another.
SIZE = 10

Figure = tuple[float, float] | None


@remembered
def _sorts(document: Document) -> defaultdict[str, dict[Figure, Claim[Quantity]]]:
    """Return the different figures of a document by the sort of their question, in order, and where they are told.

    Those that come on top of others ("another four") are left out. Of a figure that is told with a bound somewhere and
    without one elsewhere, the bound holds.
    """
    found: defaultdict[str, dict[Figure, Claim[Quantity]]] = defaultdict(dict)
    for claim in claims(document):
        if scope_of(claim).more and question_of(claim).fate != "injure":
            continue
        figures, figure = found[_sort(question_of(claim))], base(claim)
        if figure not in figures or claim.value.bound in {"<", ">"}:
            figures[figure] = claim
    return found


def _sort(question: Question) -> str:
    if question.kind != "count":
        return question.kind
    return question.fate or question.group or question.noun or ""


def _of_its_sort(claim: Claim[Quantity], document: Document) -> dict[Figure, Claim[Quantity]]:
    return _sorts(document)[_sort(question_of(claim))]


def crowd(a: Claim[Quantity], b: Claim[Quantity]) -> float:
    """Return how many other answers the two texts offer to questions of this sort, as the mean of their logarithms."""
    return (_rivalry(a) + _rivalry(b)) / 2


class _Rivalries(dict[tuple[int, int], float]):
    """For one document's claims, by their spans, the logarithm of how many other answers it offers."""


@remembered
def _rivalries(_document: Document) -> _Rivalries:
    return _Rivalries()


def _rivalry(claim: Claim[Quantity]) -> float:
    known, span = _rivalries(claim.document), (claim.start, claim.end)
    if span not in known:
        known[span] = log(max(1, _rivals(claim)))
    return known[span]


def _rivals(claim: Claim[Quantity]) -> int:
    """Count the figures of a claim's sort in its text, itself included; of measures those of its size."""
    figure, told = base(claim), _of_its_sort(claim, claim.document)
    if figure is None or figure[1] <= 0 or question_of(claim).kind == "count":
        return len(told)
    return sum(each is not None and figure[1] / SIZE <= each[1] <= figure[1] * SIZE for each in told)


def first(claim: Claim[Quantity]) -> bool:
    """Say whether a figure is the first of its sort in its text: news tells first what it is about."""
    return base(claim) == next(iter(_of_its_sort(claim, claim.document)), None)


@remembered
def _leading(document: Document) -> dict[str, Figure]:
    """Return the figure that leads a document for each fate: its toll, else the first that is no guess."""
    found: dict[str, Figure] = {}
    surest: dict[str, int] = {}
    for claim in claims(document):
        fate = question_of(claim).fate
        if fate is not None and _of_the_whole(claim):
            sure = 2 * question_of(claim).toll + (not vague(claim))
            if sure > surest.get(fate, -1):
                found[fate], surest[fate] = base(claim), sure
    return found


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
    other = _of_its_sort(claim, claim.document).get(base(claim), claim)
    return other if other.value.bound != "=" else None


def told(claim: Claim[Quantity], other: Claim[Quantity]) -> bool:
    """Say whether the text of another claim tells this one's figure elsewhere, to a question of the same sort."""
    figure = base(claim)
    if figure is None or claim.document is other.document or _alike(figure, base(other)):
        return False
    return any(_alike(figure, each) for each in _of_its_sort(claim, other.document))


def _alike(one: Figure, other: Figure) -> bool:
    return one is not None and other is not None and close(one, other)


def close(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Say whether two figures are the same but for rounding."""
    low, high = one
    least, most = other
    return abs(low - least) <= SAME * max(abs(low), abs(least)) and abs(high - most) <= SAME * max(abs(high), abs(most))
