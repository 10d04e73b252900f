"""The dates comparator: when things happened, resolved against the document's own date, and compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon import hookimpl
from rashomon_plugins.dates.comparator import Dates

if TYPE_CHECKING:
    from rashomon import Comparator
    from rashomon_plugins.dates.timex import TimeExpression


@hookimpl
def rashomon_comparators() -> list[Comparator[TimeExpression]]:
    """Hand over the one comparator of this plugin."""
    return [Dates()]
