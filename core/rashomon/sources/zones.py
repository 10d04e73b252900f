"""The zones of a plain text: what is not the author's account, or frames it. What no rule is sure of is body."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from rashomon.model import Zone
from rashomon.sources.datelines import origins
from rashomon.sources.furniture import furniture
from rashomon.sources.heading import heading
from rashomon.sources.lines import lines
from rashomon.sources.markup import comments, urls
from rashomon.sources.pictures import captions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rashomon.sources.lines import Line


def zones(text: str, start: int = 0, title: str = "") -> tuple[Zone, ...]:
    """Find the zones of a text from ``start`` (the end of its front matter) on; in order, none overlaps another.

    ``title`` is what is known to be its headline, if anything is.
    A text of one line is all body, but for the URLs in it. Linear in the length of the text.
    """
    start = start or int(text.startswith("\ufeff"))
    above = [Zone("tag", 0, start)] if start else []
    found = list(lines(text, start))
    marked = _merged([*comments(text, start), *urls(text, start)])
    if len(found) > 1:
        skipped = furniture(found, marked)
        marked = _merged([*marked, *_runs(found, skipped)])
        marked = _merged([*marked, *_around(_frame(found, skipped, title), marked)])
    return (*above, *marked)


def _frame(found: Sequence[Line], skipped: dict[int, str], title: str) -> list[Zone]:
    """Find what frames the body and is not skipped: headline, dateline, byline, caption."""
    top = heading(found, skipped, title)
    kinds = captions(found, top | skipped) | top
    frame = [Zone(kind, found[number].start, found[number].end) for number, kind in kinds.items()]
    return [*frame, *origins(found, kinds | skipped)]


def _runs(found: Sequence[Line], kinds: dict[int, str]) -> Iterator[Zone]:
    """Yield a zone for each run of lines of one kind, the blank lines between them with it."""
    run: Zone | None = None
    for number, kind in sorted(kinds.items()):
        line = found[number]
        if run and run.kind == kind == kinds.get(number - 1):
            run = Zone(kind, run.start, line.end)
            continue
        if run:
            yield run
        run = Zone(kind, line.start, line.end)
    if run:
        yield run


def _around(frame: Iterable[Zone], others: Sequence[Zone]) -> Iterator[Zone]:
    """Yield what is left of zones outside of others, which are in order and apart."""
    ends = [other.end for other in others]
    for zone in frame:
        at = zone.start
        number = bisect_right(ends, at)
        while number < len(others) and others[number].start < zone.end:
            if others[number].start > at:
                yield Zone(zone.kind, at, others[number].start)
            at = others[number].end
            number += 1
        if at < zone.end:
            yield Zone(zone.kind, at, zone.end)


def _merged(marked: Iterable[Zone]) -> list[Zone]:
    """Put zones in order; one that begins in another is cut to what sticks out of it."""
    result: list[Zone] = []
    for zone in sorted(marked, key=lambda zone: (zone.start, -zone.end)):
        start = max(zone.start, result[-1].end) if result else zone.start
        if start < zone.end:
            result.append(Zone(zone.kind, start, zone.end))
    return result
