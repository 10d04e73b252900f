"""Any two sources: every two claims that were joined, and what could not be compared."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon.facts import gravest
from rashomon.model import Verdict
from rashomon.reports.evidence import words
from rashomon.reports.html.limits import JOINED
from rashomon.reports.html.verdicts import SIGNS
from rashomon.reports.layout import clip
from rashomon.reports.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from rashomon.model import Finding, Matrix
    from rashomon.reports.html.places import Places
    from rashomon.reports.html.verdicts import Sign

#: Columns of quoted words on either side, and of the question between them, whose title cuts its own quotation.
QUOTED, TITLE = 160, 160

_Pairs = dict[tuple[int, int], list["Finding"]]


@frozen
class Joint:
    """Two claims that answer one question, the lower source first, and what they come to."""

    sign: Sign
    question: int | None
    title: str
    left: str
    right: str
    left_anchor: str | None
    right_anchor: str | None


@frozen
class Pair:
    """Two sources by number: ``joints`` where they do not agree, the numbers of ``more`` questions, and failures."""

    left: int
    right: int
    joints: tuple[Joint, ...]
    more: tuple[tuple[Sign, tuple[int, ...]], ...]
    failures: tuple[str, ...]

    @property
    def cut(self) -> bool:
        """Whether more than what they agree on is told in numbers only."""
        return any(sign is not SIGNS[Verdict.AGREE] for sign, _ in self.more)


def pairs(matrix: Matrix, places: Places, most: int = JOINED) -> tuple[Pair, ...]:
    """Return every pair of sources shown; what they do not agree on in full for the most divergent, ``most`` in all."""
    found = _found(matrix, places)
    full = _told_in_full(found, most)
    failures = _failures(matrix, places)
    numbers = sorted(places.numbers[each] for each in places.claims)
    return tuple(
        _pair(pair, found.get(pair, ()), failures.get(pair, ()), places, full=pair in full)
        for pair in combinations(numbers, 2)
    )


def _found(matrix: Matrix, places: Places) -> _Pairs:
    """Return the findings of every pair of sources shown, the gravest and farthest first."""
    found: _Pairs = {}
    for finding in matrix.findings:
        documents = finding.left.document.id, finding.right.document.id
        left, right = sorted(places.numbers[each] for each in documents)
        if left != right and all(each in places.claims for each in documents):
            found.setdefault((left, right), []).append(finding)
    return {pair: gravest(each) for pair, each in found.items()}


def _told_in_full(found: _Pairs, most: int) -> set[tuple[int, int]]:
    """Choose pairs by how many findings diverge, while there is room."""
    full: set[tuple[int, int]] = set()
    room = most
    for pair in sorted(found, key=lambda each: (-sum(one.verdict is Verdict.DIVERGE for one in found[each]), each)):
        room -= sum(one.verdict is not Verdict.AGREE for one in found[pair])
        if room >= 0:
            full.add(pair)
    return full


def _failures(matrix: Matrix, places: Places) -> Mapping[tuple[int, int], list[str]]:
    """Return what each pair says of comparators that failed or were not asked."""
    told: dict[tuple[int, int], list[str]] = {}
    for cell in matrix.cells:
        why = cell.error or cell.not_comparable
        if why and cell.left != cell.right and {cell.left, cell.right} <= places.claims.keys():
            left, right = sorted((places.numbers[cell.left], places.numbers[cell.right]))
            what = "failed, so unknown" if cell.error else "not comparable"
            told.setdefault((left, right), []).append(one_line(f"{cell.comparator}: {what}: {why}"))
    return told


def _pair(
    pair: tuple[int, int], found: Sequence[Finding], failures: Sequence[str], places: Places, *, full: bool
) -> Pair:
    told = [finding for finding in found if full and finding.verdict is not Verdict.AGREE]
    rest = [finding for finding in found if not full or finding.verdict is Verdict.AGREE]
    joints = tuple(_joint(finding, places) for finding in told)
    return Pair(*pair, joints, tuple(_more(rest, places)), tuple(failures))


def _joint(finding: Finding, places: Places) -> Joint:
    left, right = sorted((finding.left, finding.right), key=lambda claim: places.numbers[claim.document.id])
    question = places.question(left)
    return Joint(
        SIGNS[finding.verdict],
        question,
        clip(one_line(places.titles.get(question or 0, finding.left.about)), TITLE),
        words(left, QUOTED),
        words(right, QUOTED),
        places.anchor(left),
        places.anchor(right),
    )


def _more(found: Sequence[Finding], places: Places) -> Iterator[tuple[Sign, tuple[int, ...]]]:
    for verdict in SIGNS:
        of_verdict = [places.question(finding.left) for finding in found if finding.verdict is verdict]
        numbers = tuple(sorted({number for number in of_verdict if number is not None}))
        if numbers:
            yield SIGNS[verdict], numbers
