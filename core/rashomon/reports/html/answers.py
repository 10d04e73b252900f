"""The table of questions: what each source answers, in its own words, and what stands between the answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from rashomon.reports.evidence import words
from rashomon.reports.html.extents import DAY, in_words, plainly
from rashomon.reports.html.verdicts import SIGNS
from rashomon.reports.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rashomon.model import Claim, Extent, Fact
    from rashomon.reports.html.places import Places
    from rashomon.reports.html.verdicts import Sign
    from rashomon.reports.questions import Dispute, Question

#: Columns of quoted words in a cell.
QUOTED = 110

#: What sides are called, in order; answers of one letter agree.
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@frozen
class Answer:
    """One claim in the table: who says it, its words, what they come to, which side it is on."""

    number: int
    words: str
    means: str
    anchor: str | None
    side: str
    line: int
    extent: Extent | None


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
    """A question: every answer, in order of source; who stands alone and who says nothing, by number."""

    number: int
    title: str
    comparator: str
    sign: Sign
    distance: float
    within: int | None
    answers: tuple[Answer, ...]
    sides: tuple[str, ...]
    relations: tuple[Relation, ...]
    alone: tuple[int, ...]
    silent: tuple[int, ...]
    spread: str

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
    answers = sorted(
        (
            _answer(claim, _letter(side, question), extents.get(id(claim)), places)
            for side, claims in enumerate(question.sides)
            for claim in claims
        ),
        key=lambda answer: (answer.number, answer.line),
    )
    speaking = {answer.number for answer in answers}
    return Row(
        number,
        one_line(question.title),
        one_line(question.comparator),
        SIGNS[question.verdict],
        question.distance,
        places.numbers[question.within.id] if question.within else None,
        tuple(answers),
        tuple(_letter(side, question) for side in range(len(question.sides))),
        tuple(_relation(each, question) for each in question.disputes),
        tuple(sorted(places.numbers[each] for each in fact.alone)) if fact else (),
        () if question.within else tuple(each for each in places.numbers.values() if each not in speaking),
        _spread(fact, extents, len(question.sides)),
    )


def _letter(side: int, question: Question) -> str:
    """Name a side: A to Z, then A2; nothing where there is but one."""
    if len(question.sides) == 1:
        return ""
    round_, letter = divmod(side, len(LETTERS))
    return LETTERS[letter] + (str(round_ + 1) if round_ else "")


def _answer(claim: Claim[object], side: str, extent: Extent | None, places: Places) -> Answer:
    quoted = words(claim, QUOTED)
    return Answer(
        places.numbers[claim.document.id],
        quoted,
        _meaning(extent, quoted),
        places.anchor(claim),
        side,
        claim.line,
        extent,
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
    if extent is None or (means := in_words(extent)) in quoted:
        return ""
    hedged = extent.scale != DAY and extent.low != extent.high and None not in {extent.low, extent.high}
    return f"read as {means}" if hedged else means


def _spread(fact: Fact | None, extents: Mapping[int, Extent], sides: int) -> str:
    """Quote the lowest and the highest answer, or the earliest and the latest, where there are more than two."""
    if fact is None or fact.spread is None or sides <= 2:  # noqa: PLR2004  of two, each is told already
        return ""
    lowest, highest = fact.spread
    names = ("earliest", "latest") if extents[id(lowest)].scale == DAY else ("lowest", "highest")
    return f"{names[0]} {words(lowest, QUOTED)}, {names[1]} {words(highest, QUOTED)}"
