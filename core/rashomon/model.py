"""The values everything hands on: documents, claims, findings, cells, facts and the matrix. All frozen."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from enum import StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar

from attrs import field, frozen

from rashomon.memory import Memory, remembered

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    import pandas as pd

V_co = TypeVar("V_co", covariant=True)
W = TypeVar("W")

#: Zones whose words are not the author's account of the event: comparators skip them.
SKIPPED_ZONES = frozenset({"promo", "related", "url", "tag"})


class SpanError(ValueError):
    """A claim's start and end do not lie in its document's text."""


class Verdict(StrEnum):
    """What two claims on one question come to, from harmless to grave."""

    AGREE = "agree"
    COMPATIBLE = "compatible"
    UPDATE = "update"
    DIVERGE = "diverge"


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

    @property
    def text(self) -> str:
        """The words themselves."""
        return self.document.text[self.start : self.end]

    @property
    def line(self) -> int:
        """The number, from 1, of the line the claim begins on."""
        return self.document.line_at(self.start)


@frozen
class Extent:
    """Where the value of a claim lies on a scale, ``low`` to ``high``; None is open on that side.

    ``scale`` is ``day`` for days counted as ``date.toordinal`` does, else the unit measured in, empty for counts.
    """

    low: float | None
    high: float | None
    scale: str = ""


@frozen
class Stretch:
    """A run of words in the diff of two claims: ``kept``, ``deleted`` (only left) or ``inserted`` (only right).

    Offsets are code points into the left and the right document, end exclusive; an empty stretch where a side has none.
    """

    kind: str
    left_start: int
    left_end: int
    right_start: int
    right_end: int


@frozen
class Judgement:
    """A verdict with the level that decided it, the distance of the values (0 to 1) and the reason in words.

    ``otherwise`` says in one sentence what would have to be true for another verdict; ``diff`` tells two wordings apart.
    """

    verdict: Verdict
    level: str
    distance: float
    reason: str
    otherwise: str = ""
    diff: tuple[Stretch, ...] = ()


@frozen(hash=False)
class Finding:
    """Two claims that answer the same question, and the judgement on them.

    ``affinity`` (0 to 1) is how sure the comparator is that the question is the same.
    """

    comparator: str
    left: Claim[object]
    right: Claim[object]
    verdict: Verdict
    level: str
    distance: float
    reason: str
    affinity: float = 1.0
    otherwise: str = ""
    diff: tuple[Stretch, ...] = ()


@frozen
class Cell:
    """One comparator on one pair of documents: how many findings of each verdict, and what stands alone.

    ``error`` is set when the comparator failed, ``not_comparable`` when it was not asked (say, another language):
    the counts then mean nothing.
    """

    comparator: str
    left: str
    right: str
    agree: int = 0
    compatible: int = 0
    update: int = 0
    diverge: int = 0
    only_left: int = 0
    only_right: int = 0
    error: str | None = None
    not_comparable: str | None = None

    @property
    def comparable(self) -> int:
        """How many questions both documents answer."""
        return self.agree + self.compatible + self.update + self.diverge

    @property
    def divergence(self) -> float | None:
        """Divergence: diverge / comparable, from 0 to 1; None when nothing could be compared."""
        return self.diverge / self.comparable if self.comparable else None


@frozen(hash=False)
class Fact:
    """The claims of all documents that answer one question; its verdict is the gravest among its findings.

    ``distance`` is the farthest of the findings with that verdict; ``extents`` has one entry a claim, None where its
    comparator knows no scale; ``alone`` names the documents that differ from all others while those do not differ.
    """

    comparator: str
    question: str
    claims: tuple[Claim[object], ...]
    verdict: Verdict
    distance: float = 0.0
    extents: tuple[Extent | None, ...] = ()
    alone: tuple[str, ...] = ()


@frozen
class Copies:
    """Documents that share wire text, by id: they are one source. ``share`` (0 to 1) is how much, at the least."""

    documents: tuple[str, ...]
    share: float


@frozen
class Provenance:
    """Where a comparator came from: its name, its distribution and version, and its state.

    ``state`` is loaded, disabled, failed or incompatible; ``why`` says why when it is not loaded.
    """

    name: str
    distribution: str
    version: str
    state: str
    why: str | None = None


@frozen
class Failure:
    """A plugin's call that failed: which plugin, which call, on which documents, and what it said."""

    plugin: Provenance
    call: str
    documents: tuple[str, ...]
    message: str

    def __str__(self) -> str:
        """Tell the failure in one line."""
        where = f" on {' and '.join(self.documents)}" if self.documents else ""
        plugin = self.plugin
        name = f"plugin {plugin.name} ({plugin.distribution} {plugin.version})"
        return f"{name} failed in {self.call}{where}: {self.message}"


@frozen(hash=False)
class Matrix:
    """All that a comparison found: every cell, the findings, claims and facts behind them, and what was left out."""

    documents: tuple[Document, ...]
    comparators: tuple[Provenance, ...]
    claims: tuple[Claim[object], ...]
    findings: tuple[Finding, ...]
    cells: tuple[Cell, ...]
    facts: tuple[Fact, ...]
    notes: tuple[str, ...] = ()
    failures: tuple[Failure, ...] = ()
    copies: tuple[Copies, ...] = ()

    def to_dataframe(self) -> pd.DataFrame:
        """Return the cells as a pandas DataFrame, one row a cell; ImportError without the extra ``dataframe``."""
        from rashomon.reports.dataframe import cells_frame  # noqa: PLC0415  pandas only when asked for

        return cells_frame(self)
