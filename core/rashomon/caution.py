"""Which divergences are sure enough to be told: those whose two claims surely enough answer one question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon.alignment import CAUTION_WHEN_LINKED
from rashomon.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rashomon.model import Finding


def sure(findings: Iterable[Finding], caution: float, *, linked: bool = False) -> list[Finding]:
    """Return findings without the divergences between documents of less affinity than ``caution`` (0 to 1).

    Where a third document ``linked`` the two claims, half the affinity is enough. What a comparator derived from more
    than two claims is left as it is: its affinity is not that of an alignment.
    """
    least = caution * (CAUTION_WHEN_LINKED if linked else 1.0)
    return [each for each in findings if each.verdict is not Verdict.DIVERGE or each.derived or each.affinity >= least]


def note_of(many: int, caution: float) -> str:
    """Return the note that tells how many divergences are not told."""
    return f"{many} divergence{'' if many == 1 else 's'} less sure than {caution:g} not told (--caution 0 tells all)"
