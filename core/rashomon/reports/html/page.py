"""Everything the template shows, put together from a matrix."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon.model import SKIPPED_ZONES
from rashomon.reports.html.answers import rows
from rashomon.reports.html.changing import courses
from rashomon.reports.html.grids import grids
from rashomon.reports.html.limits import COLUMNS, EVENTS, NOTES, PANELS, QUESTIONS, WORDINGS, Cut, top
from rashomon.reports.html.pairs import pairs
from rashomon.reports.html.places import places
from rashomon.reports.html.plots import dated, forest, timeline
from rashomon.reports.html.sources import sources
from rashomon.reports.html.verdicts import SIGNS
from rashomon.reports.html.wordings import contrasts
from rashomon.reports.questions import questions
from rashomon.reports.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rashomon.model import Copies, Matrix, Verdict
    from rashomon.reports.html.answers import Row
    from rashomon.reports.html.changing import Course
    from rashomon.reports.html.grids import Grid
    from rashomon.reports.html.pairs import Pair
    from rashomon.reports.html.places import Places
    from rashomon.reports.html.plots import Era, Panel
    from rashomon.reports.html.sources import Source
    from rashomon.reports.html.verdicts import Sign
    from rashomon.reports.html.wordings import Contrast
    from rashomon.reports.questions import Question


@frozen
class Share:
    """How many of the questions have a verdict, and what part of the bar that is, in percent."""

    sign: Sign
    many: int
    start: float
    width: float


@frozen
class Plugin:
    """A comparator to a reader."""

    name: str
    origin: str
    state: str


@frozen
class Page:
    """The report: who was compared, what came out, the views, and what was left out.

    Of the ``claims`` found, ``unasked`` are on no question; ``skipped`` tells of stretches that were not compared.
    """

    sources: tuple[Source, ...]
    independent: int
    copies: tuple[tuple[tuple[int, ...], int], ...]
    claims: int
    unasked: int
    skipped: bool
    shared: int
    shares: tuple[Share, ...]
    within: int
    rows: Cut[Row]
    comparators: tuple[str, ...]
    columns: bool
    courses: Cut[Course]
    grids: tuple[Grid, ...]
    forest: Cut[Panel]
    timeline: Cut[Era]
    contrasts: Cut[Contrast]
    pairs: tuple[Pair, ...]
    pairs_cut: int
    plugins: tuple[Plugin, ...]
    failures: tuple[str, ...]
    notes: Cut[str]
    signs: tuple[Sign, ...]

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of cells that there are."""
        return frozenset(square.kind for grid in self.grids for row in grid.rows for square in row)

    @property
    def missing(self) -> int:
        """How many sources are not shown."""
        return sum(source.text is None for source in self.sources)


def page_of(matrix: Matrix) -> Page:
    """Put the report of a matrix together, cut to what a reader and a browser can bear."""
    found = questions(matrix)
    kept = top(found, QUESTIONS)
    where = places(matrix, kept.shown)
    told = rows(kept.shown, where)
    verdicts = Counter(question.verdict for question in found if question.within is None)
    joined = pairs(matrix, where)
    dates = top(dated(told), EVENTS)
    return Page(
        sources=sources(matrix, told, where),
        independent=len(matrix.documents) - sum(len(copies.documents) - 1 for copies in matrix.copies),
        copies=tuple(_copies(each, where) for each in matrix.copies),
        claims=len({id(claim) for claim in matrix.claims}),
        unasked=_unasked(matrix, found),
        skipped=any(zone.kind in SKIPPED_ZONES for document in matrix.documents for zone in document.zones),
        shared=sum(verdicts.values()),
        shares=_shares(verdicts),
        within=sum(question.within is not None for question in found),
        rows=Cut(told, kept.missing),
        comparators=tuple(sorted({row.comparator for row in told})),
        columns=len(matrix.documents) <= COLUMNS,
        courses=top(courses(matrix, where), EVENTS),
        grids=grids(matrix, told, where),
        forest=top(forest(told), PANELS),
        timeline=Cut(timeline(dates.shown), dates.missing),
        contrasts=top(contrasts(told, kept.shown, where), WORDINGS),
        pairs=joined,
        pairs_cut=sum(pair.cut for pair in joined),
        plugins=_plugins(matrix),
        failures=tuple(dict.fromkeys(one_line(str(failure)) for failure in matrix.failures)),
        notes=top(tuple(dict.fromkeys(map(one_line, matrix.notes))), NOTES),
        signs=tuple(SIGNS.values()),
    )


def _unasked(matrix: Matrix, found: Iterable[Question]) -> int:
    """Return how many claims are on no question: neither they nor what they repeat was matched with any."""
    asked = {id(claim) for question in found for side in question.sides for claim in side}
    asked |= {id(claim) for group in matrix.repeats if id(group[0]) in asked for claim in group}
    return len({id(claim) for claim in matrix.claims} - asked)


def _copies(copies: Copies, where: Places) -> tuple[tuple[int, ...], int]:
    """Return the numbers of the sources that share wire text, and how much of it they share, in percent."""
    return tuple(sorted(where.numbers[each] for each in copies.documents)), round(copies.share * 100)


def _shares(verdicts: Counter[Verdict]) -> tuple[Share, ...]:
    shares: list[Share] = []
    start = 0.0
    for verdict, sign in SIGNS.items():
        width = round(100 * verdicts[verdict] / max(verdicts.total(), 1), 2)
        shares.append(Share(sign, verdicts[verdict], round(start, 2), width))
        start += width
    return tuple(shares)


def _plugins(matrix: Matrix) -> tuple[Plugin, ...]:
    return tuple(
        Plugin(
            one_line(each.name),
            one_line(f"{each.distribution} {each.version}"),
            one_line(f"{each.state}: {each.why}" if each.why else each.state),
        )
        for each in matrix.comparators
    )
