"""The rows of a matrix turned into columns of a kind each: what data frames and Parquet take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon.reports import longform
from rashomon.reports.storable import escaped, evidence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from rashomon.model import Matrix

_COUNTS = ("agree", "compatible", "update", "diverge", "only_left", "only_right")

_SIDE = {
    "document": "category",
    "published": "day",
    "outlet": "category",
    "title": "category",
    "url": "category",
    "line": "integer",
    "start": "integer",
    "end": "integer",
    "text": "evidence",
    "value": "json",
}

#: The columns of every table, in order, and the kind of each. ``category`` is text out of a few, ``verdict`` one of the
#: four, ``evidence`` words of a document, ``json`` anything that JSON can say, ``count`` an integer or missing.
KINDS: Mapping[str, Mapping[str, str]] = {
    "cells": {
        **dict.fromkeys(("comparator", "left", "right"), "category"),
        **dict.fromkeys(_COUNTS, "count"),
        "divergence": "float",
        **dict.fromkeys(("error", "not_comparable"), "text"),
    },
    "findings": {
        "comparator": "category",
        "question": "text",
        **dict.fromkeys(("left", "right"), "text"),
        "verdict": "verdict",
        "level": "category",
        "distance": "float",
        **dict.fromkeys(("reason", "otherwise"), "text"),
        "affinity": "float",
        "diff": "json",
        "fact": "count",
        **{f"{side}_{name}": kind for side in ("left", "right") for name, kind in _SIDE.items()},
    },
    "claims": {
        "id": "text",
        **dict.fromkeys(("document", "comparator"), "category"),
        **dict.fromkeys(("line", "start", "end"), "integer"),
        "text": "evidence",
        "about": "text",
        "value": "json",
    },
    "facts": {
        "fact": "integer",
        "comparator": "category",
        "question": "text",
        "verdict": "verdict",
        "distance": "float",
        "claim": "text",
        **dict.fromkeys(("document", "outlet"), "category"),
        "published": "day",
        "line": "integer",
        "text": "evidence",
        "alone": "flag",
        **dict.fromkeys(("low", "high"), "float"),
        "scale": "category",
    },
}

_ROWS: Mapping[str, Callable[[Matrix], Iterable[longform.Row]]] = {
    "cells": longform.cells,
    "findings": longform.findings,
    "claims": longform.claims,
    "facts": longform.facts,
}


def columns(matrix: Matrix, what: str) -> dict[str, list[object]]:
    """Return the columns of one of KINDS, all equally long, None where a value is missing; KeyError for no table.

    Text is as UTF-8 can have it: see ``rashomon.reports.storable``.
    """
    rows = [*_ROWS[what](matrix)]
    return {name: [_told(kind, row[name]) for row in rows] for name, kind in KINDS[what].items()}


def _told(kind: str, value: object) -> object:
    if kind == "json" or not isinstance(value, str):
        return value
    return evidence(value) if kind == "evidence" else escaped(value)
