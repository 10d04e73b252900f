"""Where a date lies on the scale of days, for reports to draw."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon import Extent
from rashomon_plugins.dates.question import question
from rashomon_plugins.dates.spans import days

if TYPE_CHECKING:
    from rashomon import Claim
    from rashomon_plugins.dates.timex import TimeExpression


def extent(claim: Claim[TimeExpression]) -> Extent | None:
    """Return the first and last day as ordinals; a last day ("by 19 January") is open before; None without days."""
    stretch = days(claim)
    if stretch is None:
        return None
    first, last = (float(day.toordinal()) for day in stretch)
    return Extent(None if question(claim).bounded else first, last, "day")
