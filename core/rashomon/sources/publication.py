"""The publication date that stands in a text: on a line of its own near the top, or in the dateline of the report."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from rashomon.sources.calendar import days
from rashomon.sources.known import Known
from rashomon.sources.vocabulary import table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rashomon.model import Zone


def from_datelines(text: str, zones: Iterable[Zone]) -> Known:
    """Return the first full date of the datelines that is no update; notes tell of dates that do not exist."""
    doubts: list[str] = []
    for zone in zones:
        if zone.kind == "dateline":
            for found in _published(text[zone.start : zone.end]):
                if isinstance(found, date):
                    return Known(found, "dateline", notes=tuple(doubts))
                doubts.append(f"dateline: {found}")
    return Known(notes=tuple(doubts))


def _published(dateline: str) -> Iterator[date | ValueError]:
    """Yield the dates of a dateline without those after "Updated", up to the next label."""
    at, label = 0, "published"
    for start, end, found in days(dateline):
        for word in dateline[at:start].lower().replace(":", " ").split():
            kind = table("dateline_words.tsv").get(word, "")
            label = kind if kind in {"published", "updated"} else label
        if label == "published":
            yield found
        at = end
