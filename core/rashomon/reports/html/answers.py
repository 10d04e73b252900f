"""The table of questions: what each source answers, in its own words, and what stands between the answers."""

from __future__ import annotations

from itertools import combinations, islice
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from rashomon.reports.evidence import words
from rashomon.reports.html.extents import in_words
from rashomon.reports.html.limits import NAMES, REASONS, Cut
from rashomon.reports.html.measures import DAY, figure, figures, plainly, rounded
from rashomon.reports.html.repeats import elsewhere
from rashomon.reports.html.verdicts import SIGNS
from rashomon.reports.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rashomon.model import Claim, Extent, Fact
    from rashomon.reports.html.places import Places
    from rashomon.reports.html.verdicts import Sign
    from rashomon.reports.questions import Dispute, Question

#: Columns of quoted words in a cell.
QUOTED = 200

#: What sides are called, in order; answers of one letter agree.
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@frozen
class Answer:
    """One claim in the table: who says it, its words, what they come to, which side it is on.

    ``means`` is empty where the words say it themselves, or another answer of the side that comes before. ``also`` has
    other words for it in the same source that state a bound, each with their anchor.
    """

    number: int
    words: str
    means: str
    anchor: str | None
    side: str
    line: int
    extent: Extent | None
    also: tuple[tuple[str, str | None], ...] = ()


@frozen
class Saying:
    """Answers in the same words, those of NAMES sources at most, and what the words come to."""

    words: str
    means: str
    answers: tuple[Answer, ...]


@frozen
class Relation:
    """What stands between two sides of a question, and why."""

    left: str
    right: str
    sign: Sign
    level: str
    distance: str
    reason: str
    otherwise: str


@frozen
class Row:
    """A question: every answer, in order of source; who stands alone, and in whom no answer was found, by number.

    ``apart`` are sides that were not compared with each other.
    """

    number: int
    title: str
    comparator: str
    sign: Sign
    distance: float
    within: int | None
    answers: tuple[Answer, ...]
    sides: tuple[str, ...]
    relations: Cut[Relation]
    alone: tuple[int, ...]
    silent: tuple[int, ...]
    spread: str
    apart: Cut[tuple[str, str]]

    def of(self, source: int) -> tuple[Answer, ...]:
        """Return the answers of a source, by its number."""
        return tuple(answer for answer in self.answers if answer.number == source)

    def on(self, side: str) -> tuple[Answer, ...]:
        """Return the answers of a side, by its letter."""
        return tuple(answer for answer in self.answers if answer.side == side)


def rows(found: Sequence[Question], places: Places) -> tuple[Row, ...]:
    """Return questions as rows, numbered in the order given."""
    return tuple(_row(number, question, places) for number, question in enumerate(found, 1))


def _row(number: int, question: Question, places: Places) -> Row:
    fact = question.fact
    extents = _extents(fact)
    answers = _answers(question, extents, places)
    speaking = {answer.number for answer in answers}
    return Row(
        number,
        one_line(question.title),
        one_line(question.comparator),
        SIGNS[question.verdict],
        question.distance,
        places.numbers[question.within.id] if question.within else None,
        answers,
        tuple(_letter(side, question) for side in range(len(question.sides))),
        Cut(
            tuple(_relation(each, question) for each in question.disputes[:REASONS]),
            max(0, len(question.disputes) - REASONS),
        ),
        tuple(sorted(places.numbers[each] for each in fact.alone)) if fact else (),
        () if question.within else tuple(each for each in places.numbers.values() if each not in speaking),
        _spread(fact, extents, len(question.sides)),
        _apart(question),
    )


def _answers(question: Question, extents: Mapping[int, Extent], places: Places) -> tuple[Answer, ...]:
    """Return the answers of all sides, in order of source and line; what several come to is told once a side."""
    bounded = _bounded(question)
    answers = (
        _answer(claim, _letter(side, question), extents.get(id(claim)), places, bounded=id(claim) in bounded)
        for side, claims in enumerate(question.sides)
        for claim in claims
    )
    told: set[tuple[str, str]] = set()
    once: list[Answer] = []
    for each in sorted(answers, key=lambda answer: (answer.number, answer.line)):
        once.append(evolve(each, means="") if (each.side, each.means) in told else each)
        told.add((each.side, each.means))
    return tuple(once)


def _bounded(question: Question) -> set[int]:
    """Return the claims, by identity, between which a bound decided, as the reasons say."""
    found = (dispute.finding for dispute in question.disputes)
    return {id(claim) for each in found if "bound" in each.reason for claim in (each.left, each.right)}


def _apart(question: Question) -> Cut[tuple[str, str]]:
    compared = {frozenset((each.left, each.right)) for each in question.disputes}
    sides = len(question.sides)
    missing = sides * (sides - 1) // 2 - len(compared)
    apart = (
        (_letter(left, question), _letter(right, question))
        for left, right in combinations(range(sides), 2)
        if frozenset((left, right)) not in compared
    )
    shown = tuple(islice(apart, min(missing, REASONS)))
    return Cut(shown, missing - len(shown))


def sayings(answers: Sequence[Answer]) -> tuple[Saying, ...]:
    """Put the first NAMES answers together by their words, in order."""
    same: dict[str, list[Answer]] = {}
    for each in answers[:NAMES]:
        same.setdefault(each.words, []).append(each)
    return tuple(Saying(quoted, each[0].means, tuple(each)) for quoted, each in same.items())


def _letter(side: int, question: Question) -> str:
    """Name a side: A to Z, then A2; nothing where there is but one."""
    if len(question.sides) == 1:
        return ""
    round_, letter = divmod(side, len(LETTERS))
    return LETTERS[letter] + (str(round_ + 1) if round_ else "")


def _answer(claim: Claim[object], side: str, extent: Extent | None, places: Places, *, bounded: bool) -> Answer:
    quoted = words(claim, QUOTED)
    also = elsewhere(claim, places) if bounded else ()
    return Answer(
        places.numbers[claim.document.id],
        quoted,
        _meaning(extent, quoted),
        places.anchor(claim),
        side,
        claim.line,
        extent and rounded(extent, quoted),
        tuple((words(each, QUOTED), places.anchor(each)) for each in also),
    )


def _relation(dispute: Dispute, question: Question) -> Relation:
    finding = dispute.finding
    return Relation(
        _letter(dispute.left, question),
        _letter(dispute.right, question),
        SIGNS[finding.verdict],
        one_line(finding.level),
        f"{finding.distance:.2f}",
        one_line(finding.reason),
        one_line(finding.otherwise),
    )


def _extents(fact: Fact | None) -> dict[int, Extent]:
    if fact is None:
        return {}
    return {id(claim): extent for claim, extent in zip(fact.claims, plainly(fact.extents), strict=False) if extent}


def _meaning(extent: Extent | None, quoted: str) -> str:
    """Say what words were read as, where they do not say it themselves."""
    if extent is None or (means := in_words(rounded(extent, quoted))) in quoted or _stated(extent, quoted):
        return ""
    hedged = extent.scale != DAY and extent.low != extent.high and None not in {extent.low, extent.high}
    return f"read as {means}" if hedged else means


def _stated(extent: Extent, quoted: str) -> bool:
    """Say whether words give the figures of both ends themselves."""
    if extent.scale == DAY or extent.low is None or extent.high is None:
        return False
    if extent.low == extent.high and not extent.scale and extent.low in range(10):
        return True  # told in words, as style books have it, and understood so
    ends = {figure(extent.low), figure(extent.high)}
    return ends <= figures(quoted) or (len(ends) == 1 and min(ends) in quoted)


def _spread(fact: Fact | None, extents: Mapping[int, Extent], sides: int) -> str:
    """Quote the lowest and the highest answer, or the earliest and the latest, where there are more than two."""
    if fact is None or fact.spread is None or sides <= 2:  # noqa: PLR2004  of two, each is told already
        return ""
    lowest, highest = fact.spread
    names = ("earliest", "latest") if extents[id(lowest)].scale == DAY else ("lowest", "highest")
    return f"{names[0]} {words(lowest, QUOTED)}, {names[1]} {words(highest, QUOTED)}"
