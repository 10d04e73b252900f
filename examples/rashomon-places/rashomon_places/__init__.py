"""Place names and their spellings, as claims of rashomon: "Nur-Sultan", "Nur Sultan" and "Astana" are one place."""

from __future__ import annotations

from rashomon import hookimpl

from rashomon_places.comparator import Places
from rashomon_places.gazetteer import Place

__all__ = ["Place", "Places", "rashomon_comparators"]


@hookimpl
def rashomon_comparators() -> list[Places]:
    """Hand over the comparator ``places``."""
    return [Places()]
