"""The rows of each table of the database, in the order they must be filled: what is referred to first."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from rashomon import serialise
from rashomon.reports import longform
from rashomon.reports.storable import escaped, evidence, replaced
from rashomon.standing import standing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from rashomon.model import Matrix

Row = serialise.Json

#: Columns that quote documents: their offsets must hold.
_EVIDENCE = frozenset({"text"})


def comparators(matrix: Matrix) -> Iterator[Row]:
    """Yield a row a plugin."""
    yield from map(serialise.provenance, matrix.comparators)


def documents(matrix: Matrix) -> Iterator[Row]:
    """Yield a row a document, with its text."""
    yield from (serialise.document(each) | {"text": each.text} for each in matrix.documents)


def claims(matrix: Matrix) -> Iterator[Row]:
    """Yield a row a claim; its value is JSON, also where that is text."""
    yield from (row | {"value": serialise.dumps(row["value"])} for row in longform.claims(matrix))


def findings(matrix: Matrix) -> Iterator[Row]:
    """Yield a row a finding, its claims by their ids."""
    names = serialise.ids(matrix)
    rows = longform.numbers(matrix)
    yield from (serialise.finding(each, names) | {"fact": rows.get(id(each))} for each in matrix.findings)


def facts(matrix: Matrix) -> Iterator[Row]:
    """Yield a row a fact, and how many documents answer it."""
    for number, each in enumerate(matrix.facts, 1):
        documents = len({claim.document.id for claim in each.claims})
        yield {
            "id": number,
            "comparator": each.comparator,
            "question": each.question,
            "verdict": each.verdict,
            "distance": round(each.distance, 4),
            "documents": documents,
        }


def fact_claims(matrix: Matrix) -> Iterator[Row]:
    """Yield a row for every claim of every fact."""
    columns = ("fact", "claim", "document", "alone", "low", "high", "scale")
    yield from ({name: row[name] for name in columns} for row in longform.facts(matrix))


def copies(matrix: Matrix) -> Iterator[Row]:
    """Yield a row for every document of every group that shares wire text."""
    for number, each in enumerate(matrix.copies, 1):
        yield from ({"source": number, "document": one, "share": each.share} for one in each.documents)


def standings(matrix: Matrix) -> Iterator[Row]:
    """Yield a row a document: how often it stands alone, and on how many questions it could."""
    for each in standing(matrix):
        yield {"document": each.document, "alone": len(each.alone), "answered": each.answered}


def notes(matrix: Matrix) -> Iterator[Row]:
    """Yield what failed, what was left out and why, and what could not be written as it is."""
    yield from ({"kind": "failure", "text": escaped(str(each))} for each in matrix.failures)
    yield from ({"kind": "note", "text": escaped(each)} for each in (*matrix.notes, *replaced(matrix)))


#: Every table and what yields its rows.
TABLES: dict[str, Callable[[Matrix], Iterable[Row]]] = {
    "comparators": comparators,
    "documents": documents,
    "claims": claims,
    "facts": facts,
    "findings": findings,
    "fact_claims": fact_claims,
    "matrix": longform.cells,
    "copies": copies,
    "standing": standings,
    "notes": notes,
}


def stored(row: Row) -> Row:
    """Write a row as SQLite takes it: text without what it refuses, days as ISO 8601, lists as JSON."""
    return {name: _stored(name, value) for name, value in row.items()}


def _stored(name: str, value: object) -> object:
    if isinstance(value, str):
        return evidence(value) if name in _EVIDENCE else escaped(value)
    if isinstance(value, date):
        return value.isoformat()
    if value is None or isinstance(value, (bool, int, float)):
        return value
    return serialise.dumps(value)
