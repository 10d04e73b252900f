"""The values everything hands on: documents, claims, findings, cells, facts and the matrix. All frozen."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon.documents import SKIPPED_ZONES, Claim, Document, SpanError, Zone

if TYPE_CHECKING:
    import pandas as pd

__all__ = [
    "SKIPPED_ZONES",
    "Cell",
    "Claim",
    "Copies",
    "Document",
    "Extent",
    "Fact",
    "Failure",
    "Finding",
    "Judgement",
    "Matrix",
    "Provenance",
    "SpanError",
    "Stretch",
    "Verdict",
    "Zone",
]


class Verdict(StrEnum):
    """What two claims on one question come to, from harmless to grave."""

    AGREE = "agree"
    COMPATIBLE = "compatible"
    UPDATE = "update"
    DIVERGE = "diverge"

    @property
    def gravity(self) -> int:
        """How grave the verdict is, from 0 for agreement to 3 for divergence."""
        return _VERDICTS.index(self)


_VERDICTS = tuple(Verdict)


@frozen
class Extent:
    """Where the value of a claim lies on a scale, ``low`` to ``high``; None is open on that side, never on both.

    ``scale`` is ``day`` for days counted as ``date.toordinal`` does, else the unit measured in, empty for counts.
    """

    low: float | None
    high: float | None
    scale: str = ""

    @property
    def ends(self) -> tuple[float, float]:
        """Low and high, an open side closed by the other: the figure that a bound names."""
        return self._stated(self.low, self.high), self._stated(self.high, self.low)

    @staticmethod
    def _stated(end: float | None, other: float | None) -> float:
        return end if end is not None else other or 0.0


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

    ``otherwise`` says in one sentence what would have to be true for another verdict; ``diff`` tells two wordings
    apart, left to right.
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

    ``affinity`` (0 to 1) is how sure the comparator is that the question is the same. ``derived`` tells that more than
    these two claims decided (a duration against a begin and an end): what ``across`` and ``within`` found.
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
    derived: bool = False

    def __repr__(self) -> str:
        """Tell the finding in one line: its verdict and its two claims."""
        return f"Finding({self.comparator!r}, {self.verdict}, {self.distance:.2f}, {self.left!r}, {self.right!r})"


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
    comparator knows no scale; ``alone`` names the documents that differ from all others while those do not differ;
    ``findings`` are those between its claims.
    """

    comparator: str
    question: str
    claims: tuple[Claim[object], ...]
    verdict: Verdict
    distance: float = 0.0
    extents: tuple[Extent | None, ...] = ()
    alone: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def spread(self) -> tuple[Claim[object], Claim[object]] | None:
        """The claims with the lowest and with the highest value; None where they are one or not of one scale."""
        placed = [(each.ends, claim) for each, claim in zip(self.extents, self.claims, strict=False) if each]
        if len({each.scale for each in self.extents if each}) != 1:
            return None
        lowest, highest = min(placed, key=lambda each: each[0][0]), max(placed, key=lambda each: each[0][1])
        return None if lowest[0] == highest[0] else (lowest[1], highest[1])


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
    """All that a comparison found: every cell, the findings, claims and facts behind them, and what was left out.

    ``repeats`` are the claims of one document that say the same thing again, the one that stands for them in findings
    first. Divergences of less than ``min_distance`` (0 to 1) are among all of these, but reports for readers list none
    of them; those between documents of less affinity than ``caution`` (0 to 1) are not among them.
    """

    documents: tuple[Document, ...]
    comparators: tuple[Provenance, ...]
    claims: tuple[Claim[object], ...]
    findings: tuple[Finding, ...]
    cells: tuple[Cell, ...]
    facts: tuple[Fact, ...]
    notes: tuple[str, ...] = ()
    failures: tuple[Failure, ...] = ()
    copies: tuple[Copies, ...] = ()
    min_distance: float = 0.0
    caution: float = 0.0
    repeats: tuple[tuple[Claim[object], ...], ...] = ()

    def __repr__(self) -> str:
        """Tell the size of the comparison in one line."""
        parts = ("documents", "comparators", "claims", "findings", "facts", "notes", "failures")
        return f"Matrix({', '.join(f'{len(getattr(self, part))} {part}' for part in parts)})"

    def hides(self, each: Finding | Fact) -> bool:
        """Say whether a finding or fact is a divergence of less than ``min_distance``."""
        return each.verdict is Verdict.DIVERGE and each.distance < self.min_distance

    def to_dataframe(self, what: str = "cells") -> pd.DataFrame:
        """Return ``cells``, ``findings``, ``claims`` or ``facts`` as a pandas DataFrame; ValueError for anything else.

        One row a cell, finding, claim, or claim of a fact; ImportError without the extra ``dataframe``.
        """
        from rashomon.reports.dataframe import frame  # noqa: PLC0415  pandas only when asked for

        return frame(self, what)

    def _repr_html_(self) -> str:
        """Return what a notebook shows: who parts with whom, and on what first."""
        from rashomon.reports.notebook import notebook_html  # noqa: PLC0415  only notebooks ask

        return notebook_html(self)
