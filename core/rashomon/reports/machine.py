"""The reports other programs read: JSON and JSONL, as docs/json.md promises them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon import serialise

if TYPE_CHECKING:
    from rashomon.model import Claim, Matrix


def matrix_json(matrix: Matrix) -> str:
    """Write the whole matrix as one JSON object on one line."""
    return serialise.dumps(serialise.matrix(matrix)) + "\n"


def findings_jsonl(matrix: Matrix) -> str:
    """Write one finding a line, with both claims in it."""
    names = serialise.ids(matrix)
    rows = (
        serialise.finding(each, names) | {"left": _claim(each.left), "right": _claim(each.right)}
        for each in matrix.findings
    )
    return "".join(serialise.dumps(row) + "\n" for row in rows)


def _claim(claim: Claim[object]) -> serialise.Json:
    return serialise.claim(claim) | {"line": claim.line}
