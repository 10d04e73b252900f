"""Which sources cite which, as claims of rashomon: two accounts that rest on one agency are not two witnesses."""

from __future__ import annotations

from rashomon import hookimpl

from rashomon_links.comparator import Links

__all__ = ["Links", "rashomon_comparators"]


@hookimpl
def rashomon_comparators() -> list[Links]:
    """Hand over the comparator ``links``."""
    return [Links()]
