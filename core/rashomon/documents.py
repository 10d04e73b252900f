"""Documents, the claims quoted from them, and the zones a text is labelled with. All frozen."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from textwrap import shorten
from typing import TYPE_CHECKING, Generic, TypeVar

from attrs import field, frozen

from rashomon.memory import Memory, remembered

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

V_co = TypeVar("V_co", covariant=True)
W = TypeVar("W")

#: Zones whose words are not the author's account of the event: comparators skip them.
SKIPPED_ZONES = frozenset({"promo", "related", "url", "tag"})

#: Characters of a claim's words that its repr shows.
_SHOWN = 60


class SpanError(ValueError):
    """A claim's start and end do not lie in its document's text."""


@frozen
class Zone:
    """A labelled stretch of a document: code-point offsets, end exclusive.

    ``kind`` is one of headline, dateline, byline, caption, promo, related, url, tag; what no zone covers is body.
    """

    kind: str
    start: int
    end: int


@frozen(cache_hash=True)
class Document:
    """One source: its text exactly as read, and what is known of it.

    ``published_from`` says where the publication date was found (option, sources.csv, front matter, dateline,
    corpus); ``notes`` holds what a reader should be told of how the text was read.
    """

    id: str
    text: str = field(repr=False)
    published: date | None = None
    published_from: str | None = None
    outlet: str | None = None
    title: str | None = None
    url: str | None = None
    language: str | None = None
    zones: tuple[Zone, ...] = field(default=(), repr=False)
    notes: tuple[str, ...] = field(default=(), repr=False)
    memory: Memory = field(factory=Memory, init=False, repr=False, eq=False)

    def claim(self, start: int, end: int, *, about: str, value: W) -> Claim[W]:
        """Quote ``text[start:end]`` as evidence that answers ``about`` with ``value``; SpanError outside the text."""
        if not 0 <= start < end <= len(self.text):
            msg = f"span {start}:{end} is not in the text of {self.id} (0:{len(self.text)})"
            raise SpanError(msg)
        return Claim(self, start, end, about, value)

    def zone_at(self, offset: int) -> str:
        """Return the kind of the zone that covers ``offset``; ``body`` where none does."""
        starts, kinds = _zone_table(self)
        return kinds[bisect_right(starts, offset)]

    def line_at(self, offset: int) -> int:
        """Return the number, from 1, of the line that ``offset`` is on; lines end at LF, CRLF or CR."""
        return bisect_right(_line_starts(self), offset)

    @property
    def readable(self) -> tuple[tuple[int, int], ...]:
        """The stretches of text that no skipped zone (promo, related, url, tag) covers, in order."""
        return _readable(self)


@remembered
def _line_starts(document: Document) -> list[int]:
    text, starts, at = document.text, [0], 0
    for line in text.splitlines(keepends=True):
        at += len(line)
        if line[-1] in "\r\n":
            starts.append(at)
    return starts


@remembered
def _zone_table(document: Document) -> tuple[list[int], list[str]]:
    """Cut the text where a zone begins or ends: the cuts, and the kind before the first and after each of them."""
    cuts = sorted({cut for zone in document.zones for cut in (zone.start, zone.end)})
    kinds = ["body"] * (len(cuts) + 1)
    for zone in reversed(document.zones):  # where zones overlap, the first one named counts
        for number in range(bisect_left(cuts, zone.start), bisect_left(cuts, zone.end)):
            kinds[number + 1] = zone.kind
    return cuts, kinds


@remembered
def _readable(document: Document) -> tuple[tuple[int, int], ...]:
    return tuple(_gaps(document))


def _gaps(document: Document) -> Iterator[tuple[int, int]]:
    at = 0
    for zone in sorted(document.zones, key=lambda zone: zone.start):
        if zone.kind in SKIPPED_ZONES:
            if at < zone.start:
                yield at, zone.start
            at = max(at, zone.end)
    if at < len(document.text):
        yield at, len(document.text)


@frozen(hash=False)
class Claim(Generic[V_co]):
    """A stretch of one document and what it says; made by ``Document.claim``.

    ``about`` names the question it answers, ``value`` is the answer; ``comparator`` is filled in by the runner.
    """

    document: Document
    start: int
    end: int
    about: str
    value: V_co
    comparator: str = ""

    def __repr__(self) -> str:
        """Tell the claim in one line, its document by id."""
        quoted = shorten(self.text, _SHOWN, placeholder="…") or "…"
        return f"Claim({self.document.id!r}, {self.start}:{self.end}, {quoted!r}, about={self.about!r})"

    @property
    def text(self) -> str:
        """The words themselves."""
        return self.document.text[self.start : self.end]

    @property
    def line(self) -> int:
        """The number, from 1, of the line the claim begins on."""
        return self.document.line_at(self.start)
