"""How much the report shows of a large run; every list that is cut says how many rows are not shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")

#: Documents whose text and cells are shown; 60 x 60 cells are what Chromium lays out in a tenth of a second.
DOCUMENTS = 60

#: Documents that have a column each in the table of questions; with more, answers are told side by side.
COLUMNS = 6

#: Rows of the table of questions; names and sides listed in one cell, reasons given for one question, values drawn.
QUESTIONS, NAMES, REASONS, VALUES = 300, 12, 4, 24

#: Claims joined in full over all pairs, plots of numbers, rows of the timeline, pairs of wordings, notes.
JOINED, PANELS, EVENTS, WORDINGS, NOTES = 600, 40, 80, 40, 200


@frozen
class Cut(Generic[T]):
    """The top of a list, and how many rows of it are not shown."""

    shown: tuple[T, ...]
    missing: int


def top(rows: Sequence[T], most: int) -> Cut[T]:
    """Keep at most the first ``most`` rows."""
    return Cut(tuple(rows[:most]), max(0, len(rows) - most))
