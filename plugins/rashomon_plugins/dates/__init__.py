"""The dates comparator: when things happened, resolved against the document's own date, and compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon import hookimpl
from rashomon_plugins.dates.comparator import Dates
from rashomon_plugins.dates.export import edtf
from rashomon_plugins.dates.timex import TimeExpression

if TYPE_CHECKING:
    from rashomon import Comparator

__all__ = ["TimeExpression", "edtf", "rashomon_comparators"]


@hookimpl
def rashomon_comparators() -> list[Comparator[TimeExpression]]:
    """Hand over the one comparator of this plugin."""
    return [Dates()]
