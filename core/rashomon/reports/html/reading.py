"""A document's whole text with its claims marked and its zones told apart, as pieces that nest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon.model import SKIPPED_ZONES, Document
from rashomon.reports.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rashomon.model import Zone
    from rashomon.reports.html.places import Places

#: Kinds of zones that the style sheet knows.
_KINDS = frozenset({"headline", "dateline", "byline", "caption"}) | SKIPPED_ZONES

#: Blank lines beyond the first between two paragraphs, which would only be a hole in the page.
_HOLE = re.compile(r"\n[ \t]*+\n(?:[ \t]*+\n)++")


@frozen
class Span:
    """A stretch to be marked; ``rank`` 0 for zones, which hold claims, and 1 for claims.

    ``kind`` is that of the zone, or the comparator that made the claim; ``skipped`` zones were not compared, and
    ``folded`` is the front matter of a file.
    """

    start: int
    end: int
    rank: int
    kind: str
    anchor: str | None = None
    question: int | None = None
    skipped: bool = False
    folded: bool = False


@frozen
class Piece:
    """One step through a text: ``text`` to show, or a span that ``opens`` or closes here.

    A span that another one cuts opens and closes more than once: ``whole`` says that it begins, or ends, here.
    """

    text: str = ""
    span: Span | None = None
    opens: bool = False
    whole: bool = True


Paragraphs = tuple[Piece, ...]


def read(document: Document, places: Places) -> Paragraphs:
    """Return the pieces of a document's text, in order; every opening piece has its closing one."""
    return tuple(_pieces(document.text, _spans(document, places)))


def _spans(document: Document, places: Places) -> list[Span]:
    zones = [
        Span(zone.start, zone.end, 0, zone.kind, skipped=zone.kind in SKIPPED_ZONES, folded=_is_front(zone, document))
        for zone in document.zones
        if zone.kind in _KINDS and zone.start < zone.end
    ]
    claims = [
        Span(claim.start, claim.end, 1, claim.comparator, places.anchor(claim), places.told(claim))
        for claim in places.claims[document.id]
    ]
    return [*zones, *claims]


def _is_front(zone: Zone, document: Document) -> bool:
    """Say whether a zone is front matter: skipped, first in the file, between lines of three hyphens (as in Jekyll)."""
    return zone.kind in SKIPPED_ZONES and not zone.start and document.text.startswith("---")


def _pieces(text: str, spans: Sequence[Span]) -> Iterator[Piece]:
    """Walk from cut to cut; at each, close what ends and what stands above it, and open what begins or goes on."""
    beginning: dict[int, list[Span]] = {}
    for span in spans:
        beginning.setdefault(span.start, []).append(span)
    cuts = sorted({0, len(text), *(cut for span in spans for cut in (span.start, span.end))})
    held: list[Span] = []
    for at, following in zip(cuts, [*cuts[1:], len(text)], strict=True):
        wanted = [each for each in held if each.end > at] + beginning.get(at, [])
        wanted.sort(key=lambda each: (each.rank, -each.end + each.start, each.start))
        kept = _common(held, wanted)
        yield from (Piece(span=each, whole=each.end <= at) for each in reversed(held[kept:]))
        yield from (Piece(span=each, opens=True, whole=each.start == at) for each in wanted[kept:])
        held = wanted
        if at < following:
            part = shown(text[at:following])
            yield Piece(part.lstrip() if not at else part.rstrip() if following == len(text) else part)


def _common(one: Sequence[Span], other: Sequence[Span]) -> int:
    """Return how many of the outermost spans two nestings share."""
    same = 0
    for left, right in zip(one, other, strict=False):
        if left is not right:
            break
        same += 1
    return same


def shown(text: str) -> str:
    """Make a passage safe to show; lines stay lines, and several blank ones become one."""
    if not text.isascii() or not text.isprintable():
        text = _HOLE.sub("\n\n", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
        return "\n".join(map(visible, text.split("\n")))
    return text
