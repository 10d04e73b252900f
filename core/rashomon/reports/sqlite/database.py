"""The database as bytes, filled in memory, so that a file is written by the caller whole or not at all."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from importlib.resources import files
from typing import TYPE_CHECKING

from rashomon import serialise
from rashomon.reports.sqlite.tables import TABLES, stored

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rashomon.model import Matrix

#: Tables with a full-text index of their own, ``TABLE_fts``.
_SEARCHED = ("documents", "claims")

#: Fixed, so that the same matrix gives the same bytes under one version of SQLite.
_PAGE_SIZE = 4096


def matrix_sqlite(matrix: Matrix) -> bytes:
    """Return an SQLite database of a matrix, as the file would be; ``user_version`` is the schema of docs/json.md."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute(f"PRAGMA page_size = {_PAGE_SIZE}")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(f"PRAGMA user_version = {serialise.SCHEMA}")
        connection.execute("BEGIN")
        for statement in _statements():
            connection.execute(statement)
        for table, rows in TABLES.items():
            _fill(connection, table, rows(matrix))
        for table in _SEARCHED:
            connection.execute(f"INSERT INTO {table}_fts ({table}_fts) VALUES ('rebuild')")  # noqa: S608  our own names
            connection.execute(f"INSERT INTO {table}_fts ({table}_fts) VALUES ('optimize')")  # noqa: S608  as above
        connection.execute("COMMIT")
        return connection.serialize()


def _statements() -> Iterable[str]:
    """Yield the statements of schema.sql, each with the comment above it."""
    statement = ""
    for line in (files("rashomon.reports.sqlite") / "schema.sql").read_text(encoding="utf-8").splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement.strip()
            statement = ""


def _fill(connection: sqlite3.Connection, table: str, rows: Iterable[serialise.Json]) -> None:
    """Insert rows by the names of their columns; those of one table all have the same."""
    rows = map(stored, rows)
    if (first := next(rows, None)) is None:
        return
    columns = ", ".join(f'"{name}"' for name in first)
    places = ", ".join(f":{name}" for name in first)
    insert = f'INSERT INTO "{table}" ({columns}) VALUES ({places})'  # noqa: S608  names of our own
    connection.execute(insert, first)
    connection.executemany(insert, rows)
