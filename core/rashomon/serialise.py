"""The model as JSON: the one place that decides what other programs read (docs/json.md)."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any, cast

from attrs import AttrsInstance, asdict, has

from rashomon.changes import changes
from rashomon.repeats import repeated
from rashomon.standing import standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from rashomon.changes import Change
    from rashomon.model import Cell, Claim, Document, Fact, Finding, Matrix, Provenance

#: The version of every contract below; a change that breaks a reader is a new one.
SCHEMA = 1

Json = dict[str, Any]


def dumps(value: object) -> str:
    """Write JSON on one line; lone surrogates are escaped, so that the result is always valid UTF-8."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, default=plain)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(value, ensure_ascii=True, allow_nan=False, default=plain)
    return text


def plain(value: object) -> object:
    """Turn what JSON does not know into what it does: attrs values by their fields, dates as ISO 8601."""
    if has(type(value)):
        return asdict(cast("AttrsInstance", value), recurse=False)
    if isinstance(value, date):
        return value.isoformat()
    msg = f"{type(value).__name__} cannot be written as JSON (use numbers, text, lists, dates or attrs values)"
    raise TypeError(msg)


def claim(each: Claim[Any]) -> Json:
    """Return one claim as ``rashomon claims --format jsonl`` writes it."""
    return {
        "document": each.document.id,
        "comparator": each.comparator,
        "start": each.start,
        "end": each.end,
        "text": each.text,
        "about": each.about,
        "value": each.value,
    }


def document(each: Document) -> Json:
    """Return what is known of a document, without its text."""
    return {
        "id": each.id,
        "published": each.published,
        "published_from": each.published_from,
        "outlet": each.outlet,
        "title": each.title,
        "url": each.url,
        "language": each.language,
        "zones": [asdict(zone) for zone in each.zones],
    }


def provenance(each: Provenance) -> Json:
    """Return where a comparator came from and its state."""
    return asdict(each)


def cell(each: Cell) -> Json:
    """Return one cell of the matrix."""
    return asdict(each)


def ids(matrix: Matrix) -> dict[int, str]:
    """Name every claim of a matrix ``comparator:document:n``, by object identity; n counts from 1."""
    return numbered(matrix.claims)


def numbered(claims: Iterable[Claim[Any]]) -> dict[int, str]:
    """Name every claim ``comparator:document:n``, by object identity; n counts from 1 in the order given."""
    counts: dict[tuple[str, str], int] = {}
    names: dict[int, str] = {}
    for each in claims:
        key = each.comparator, each.document.id
        counts[key] = counts.get(key, 0) + 1
        names[id(each)] = f"{each.comparator}:{each.document.id}:{counts[key]}"
    return names


def finding(each: Finding, names: Mapping[int, str]) -> Json:
    """Return one finding, its claims by their ids."""
    return {
        "comparator": each.comparator,
        "left": names[id(each.left)],
        "right": names[id(each.right)],
        "verdict": each.verdict,
        "level": each.level,
        "distance": round(each.distance, 4),
        "reason": each.reason,
        "affinity": round(each.affinity, 4),
        "otherwise": each.otherwise,
        "diff": [asdict(stretch) for stretch in each.diff],
    }


def fact(each: Fact, names: Mapping[int, str]) -> Json:
    """Return one fact, its claims by their ids."""
    return {
        "comparator": each.comparator,
        "question": each.question,
        "claims": [names[id(one)] for one in each.claims],
        "verdict": each.verdict,
        "distance": round(each.distance, 4),
        "alone": list(each.alone),
        "extents": [one and asdict(one) for one in each.extents],
        "spread": [names[id(one)] for one in each.spread] if each.spread else None,
    }


def _findings(each: Matrix, names: Mapping[int, str]) -> Iterator[Json]:
    for repeat, found in ((False, each.findings), (True, repeated(each.findings, each.repeats))):
        yield from (finding(one, names) | {"repeat": repeat} for one in found)


def _standing(each: Matrix) -> Iterator[Json]:
    rows = {id(one): row for row, one in enumerate(each.facts)}
    for one in standing(each):
        yield {"document": one.document, "alone": [rows[id(fact)] for fact in one.alone], "answered": one.answered}


def _change(each: Change, names: Mapping[int, str]) -> Json:
    return {
        "comparator": each.comparator,
        "question": each.question,
        "claims": [names[id(one)] for one in each.claims],
    }


def matrix(each: Matrix) -> Json:
    """Return the whole matrix as ``rashomon compare --format json`` writes it."""
    names = ids(each)
    return {
        "schema": SCHEMA,
        "documents": [document(one) for one in each.documents],
        "comparators": [provenance(one) for one in each.comparators],
        "claims": [{"id": names[id(one)], **claim(one)} for one in each.claims],
        "findings": list(_findings(each, names)),
        "cells": [cell(one) for one in each.cells],
        "facts": [fact(one, names) for one in each.facts],
        "copies": [asdict(one) | {"share": round(one.share, 4)} for one in each.copies],
        "standing": list(_standing(each)),
        "changes": [_change(one, names) for one in changes(each)],
        "min_distance": each.min_distance,
        "caution": each.caution,
        "notes": list(each.notes),
        "failures": [str(one) for one in each.failures],
    }
