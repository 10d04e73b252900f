"""What changed from the earlier sources to the later: each question's answers, in order of time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from rashomon.changes import changes
from rashomon.reports import overview
from rashomon.reports.evidence import words
from rashomon.reports.html.answers import QUOTED
from rashomon.reports.visible import one_line

if TYPE_CHECKING:
    from rashomon.changes import Change
    from rashomon.model import Matrix
    from rashomon.reports.html.places import Places


@frozen
class Step:
    """What a source said, and when it was published."""

    day: str
    number: int
    words: str
    anchor: str | None


@frozen
class Course:
    """A question whose answer moved on, step by step; ``number`` is None where its row is not shown."""

    number: int | None
    title: str
    steps: tuple[Step, ...]


def courses(matrix: Matrix, places: Places) -> tuple[Course, ...]:
    """Return every question with an update, its answers in order of time."""
    return tuple(_course(each, places) for each in changes(matrix))


def _course(change: Change, places: Places) -> Course:
    steps: list[Step] = []
    last = ""
    for claim in change.claims:
        published = claim.document.published
        day = overview.day(published) if published else ""
        shown = "" if day == last else day
        steps.append(Step(shown, places.numbers[claim.document.id], words(claim, QUOTED), places.anchor(claim)))
        last = day
    return Course(places.question(change.claims[0]), one_line(change.question), tuple(steps))
