"""One question told to a reader at the terminal: the reason, then each side's words in their sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from rashomon.model import Verdict
from rashomon.reports.evidence import distance, sentence, words
from rashomon.reports.layout import WIDTH, indent
from rashomon.reports.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rashomon.model import Claim
    from rashomon.reports.colour import Paint
    from rashomon.reports.questions import Dispute, Question, Side

#: Reasons given for one question, one for every two sides; claims of one side told in passing; columns of each.
MOST_REASONS, MOST_PLACES, IN_PASSING = 4, 12, 48

#: Sides of a question that show by themselves from where to where the answers go.
MOST_SIDES = 2

_MARGIN, _DEEPER = " " * 5, " " * 9


@frozen
class Account:
    """Tells questions with the numbers of their documents."""

    numbers: Mapping[str, int]
    paint: Paint

    def tell(self, question: Question, number: int) -> Iterator[str]:
        """Yield the lines that tell a question in full, under its number."""
        for line in indent(one_line(question.title), WIDTH, first=f"{number:>3}. ", rest=_MARGIN):
            yield self.paint("heading", line)
        yield from self._reasons(question)
        for line in (*self._spread(question), *_otherwise(question)):
            yield from indent(line, WIDTH, first=_MARGIN, rest=_MARGIN)
        disputed = sorted({side for each in question.gravest for side in (each.left, each.right)})
        told: set[str] = set()
        for each in disputed:
            yield from self._side(question.sides[each], told)
        for each in range(len(question.sides)):
            if each not in disputed:
                besides = f"besides{_relation(question, each)}: {self._passing(question.sides[each])}"
                yield from indent(besides, WIDTH, first=_MARGIN, rest=_DEEPER)

    def name(self, question: Question) -> Iterator[str]:
        """Yield the lines that only name a question and who says what."""
        sides = " | ".join(map(self._passing, question.sides))
        told = f"{one_line(question.title)} ({one_line(question.comparator)}): {sides}"
        yield from indent(told, WIDTH, first="  - ", rest="    ")

    def _reasons(self, question: Question) -> Iterator[str]:
        several = len(question.gravest) > 1
        for each in question.gravest[:MOST_REASONS]:
            finding = each.finding
            between = f"{self._document(finding.left)} and {self._document(finding.right)}: " if several else ""
            told = f"{between}{one_line(finding.reason)} {_rung(each, question)}"
            yield from indent(told, WIDTH, first=_MARGIN, rest=_MARGIN)
        if (more := len(question.gravest) - MOST_REASONS) > 0:
            yield f"{_MARGIN}… and so {more} more of these"

    def _spread(self, question: Question) -> Iterator[str]:
        """Say who stands alone and, of three sides or more, from where to where the answers go."""
        fact = question.fact
        if fact and fact.alone:
            who = " ".join(f"[{self.numbers[each]}]" for each in fact.alone)
            yield f"{who} stand{'' if len(fact.alone) > 1 else 's'} alone."
        if fact and fact.spread and len(question.sides) > MOST_SIDES:
            low, high = (f"{words(each, IN_PASSING)} in {self._document(each)}" for each in fact.spread)
            yield f"From {low} to {high}."

    def _side(self, side: Side, told: set[str]) -> Iterator[str]:
        """Yield a side's words and their sentence, unless that is among those ``told``, and who says likewise."""
        claim = side[0]
        at = self._document(claim)
        quoted = indent(words(claim), WIDTH, first=f"{_MARGIN}{at} line {claim.line}: ", rest=_DEEPER)
        yield quoted[0].replace(at, self.paint("number", at), 1)
        yield from quoted[1:]
        around = sentence(claim)
        if around and around not in told:
            told.add(around)
            yield from (self.paint("context", line) for line in indent(around, WIDTH, first=_DEEPER, rest=_DEEPER))
        if side[1:]:
            yield from indent(f"likewise {self._passing(side[1:])}", WIDTH, first=_DEEPER, rest=_DEEPER)

    def _passing(self, claims: Side) -> str:
        """Name claims in a line, those of the same words together."""
        same: dict[str, list[str]] = {}
        for claim in claims[:MOST_PLACES]:
            same.setdefault(words(claim, IN_PASSING), []).append(f"{self._document(claim)} line {claim.line}")
        told = ", ".join(f"{quoted} in {', '.join(places)}" for quoted, places in same.items())
        more = len(claims) - MOST_PLACES
        return f"{told} and {more} more" if more > 0 else told

    def _document(self, claim: Claim[object]) -> str:
        return f"[{self.numbers[claim.document.id]}]"


def _relation(question: Question, side: int) -> str:
    """Say what a side that is not in dispute is to the others."""
    verdicts = {each.finding.verdict for each in question.disputes if side in {each.left, each.right}}
    if Verdict.UPDATE in verdicts:
        return ", an update"
    return ", compatible" if Verdict.COMPATIBLE in verdicts else ""


def _otherwise(question: Question) -> Iterator[str]:
    """Yield what would have to be true for another verdict, where one sentence says it for all who diverge."""
    said = {each.finding.otherwise for each in question.gravest}
    if question.verdict is Verdict.DIVERGE and len(said) == 1:
        yield from (one_line(each) for each in said if each)


def _rung(dispute: Dispute, question: Question) -> str:
    """Name the comparator, the level that decided and the distance."""
    finding = dispute.finding
    return f"({one_line(question.comparator)}: {one_line(finding.level)}, distance {distance(finding)})"
