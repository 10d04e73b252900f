"""Counts of people told in a row: "two captains and three sailors"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.numbers.counted import head
from rashomon_plugins.numbers.extraction import quantities
from rashomon_plugins.numbers.lists import LISTS
from rashomon_plugins.numbers.question import of_people

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rashomon import Claim, Document
    from rashomon_plugins.numbers.elision import Found
    from rashomon_plugins.numbers.quantity import Quantity

_JOINTS = frozenset({",", "and", ", and"})
#: Longer than any of them with its spaces.
_JOINT = 12
#: The dead and the injured in a row are no parts of one figure.
_CONDITIONS = LISTS["conditions"]


def row_of(claim: Claim[Quantity]) -> float | None:
    """Return what the row makes together that a claim stands in, the claim included; None where it stands in none."""
    return _rows(claim.document).get(claim.start)


@remembered
def _rows(document: Document) -> Mapping[int, float]:
    """Return where each count of people begins that commas or "and" alone join to others, and what those make."""
    counts = [found for found in quantities(document) if _of_people(found)]
    rows: list[list[Found]] = [counts[:1]]
    for before, after in pairwise(counts):
        joint = document.text[before.end : max(before.end, min(after.start, before.end + _JOINT))]
        if joint.strip() in _JOINTS:
            rows[-1].append(after)
        else:
            rows.append([after])
    return {found.start: sum(each.value.low or 0 for each in row) for row in rows if len(row) > 1 for found in row}


def _of_people(found: Found) -> bool:
    return of_people(found.value.counted) and head(found.value.counted or "") not in _CONDITIONS
