"""The model as rows of named columns, one table a kind: what data frames, Parquet and SQLite are filled from."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from rashomon import serialise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon.model import Claim, Extent, Fact, Matrix

Row = serialise.Json


def cells(matrix: Matrix) -> Iterator[Row]:
    """Yield a row a cell, with how much is comparable and the divergence; no counts where nothing is known."""
    for each in matrix.cells:
        row = serialise.cell(each) | {"comparable": each.comparable, "divergence": each.divergence}
        if each.error is not None or each.not_comparable is not None:
            row |= dict.fromkeys(row.keys() - {"comparator", "left", "right", "error", "not_comparable"})
        yield row


def claims(matrix: Matrix) -> Iterator[Row]:
    """Yield a row a claim: its fields, its id and line; ``value`` as JSON has it (dict, list, text, number or None)."""
    names = serialise.ids(matrix)
    for each in matrix.claims:
        fields = serialise.claim(each)
        yield {"id": names[id(each)], **fields, "line": each.line, "value": plain(each.value)}


def findings(matrix: Matrix) -> Iterator[Row]:
    """Yield a row a finding: the judgement, its fact by number, both claims and what is known of their documents."""
    names = serialise.ids(matrix)
    rows = numbers(matrix)
    for each in matrix.findings:
        judged = serialise.finding(each, names)
        yield {
            "comparator": judged.pop("comparator"),
            "question": each.left.about,
            **judged,
            "fact": rows.get(id(each)),
            **_side("left", each.left),
            **_side("right", each.right),
        }


def facts(matrix: Matrix) -> Iterator[Row]:
    """Yield a row a claim of a fact; ``fact`` counts from 1, ``alone`` is true where its document alone differs."""
    names = serialise.ids(matrix)
    for number, fact in enumerate(matrix.facts, 1):
        for each, extent in zip(fact.claims, fact.extents or (None,) * len(fact.claims), strict=True):
            yield {
                "fact": number,
                "comparator": fact.comparator,
                "question": fact.question,
                "verdict": fact.verdict,
                "distance": round(fact.distance, 4),
                "claim": names[id(each)],
                **_answer(fact, each, extent),
            }


def numbers(matrix: Matrix) -> dict[int, int]:
    """Return the number of the fact, from 1, that each finding is on, by object identity; not all are on one."""
    return {id(finding): number for number, fact in enumerate(matrix.facts, 1) for finding in fact.findings}


def plain(value: object) -> object:
    """Return a value as it is in JSON: dicts, lists, text, numbers, True, False and None."""
    return json.loads(serialise.dumps(value))


def _answer(fact: Fact, claim: Claim[object], extent: Extent | None) -> Row:
    return {
        "document": claim.document.id,
        "outlet": claim.document.outlet,
        "published": claim.document.published,
        "line": claim.line,
        "text": claim.text,
        "alone": claim.document.id in fact.alone,
        "low": extent and extent.low,
        "high": extent and extent.high,
        "scale": extent and extent.scale,
    }


def _side(side: str, claim: Claim[object]) -> Row:
    document = claim.document
    fields = {
        "document": document.id,
        "published": document.published,
        "outlet": document.outlet,
        "title": document.title,
        "url": document.url,
        "line": claim.line,
        "start": claim.start,
        "end": claim.end,
        "text": claim.text,
        "value": plain(claim.value),
    }
    return {f"{side}_{name}": value for name, value in fields.items()}
