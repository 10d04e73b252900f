"""The database: the tables of the model under the names of docs/json.md, in bytes that never change."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rashomon import Document, Matrix, serialise
from rashomon.reports import pack
from tests.outputs.conftest import compared

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]


@pytest.fixture
def database(flood: Matrix) -> Iterator[sqlite3.Connection]:
    with closing(opened(flood)) as connection:
        yield connection


def opened(matrix: Matrix) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.deserialize(pack(matrix, "sqlite"))
    connection.row_factory = sqlite3.Row
    return connection


def rows(connection: sqlite3.Connection, sql: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in connection.execute(sql)]


def test_a_claim_is_quoted_by_its_offsets(database: sqlite3.Connection) -> None:
    quoted = """SELECT claims.id, substr(documents.text, start + 1, "end" - start), claims.text, line, value
                FROM claims JOIN documents ON documents.id = document ORDER BY claims.id"""
    assert rows(database, quoted) == [
        ("tolls:courier.txt:1", "12 dead", "12 dead", 3, "12"),
        ("tolls:courier.txt:2", "400 homeless", "400 homeless", 3, "400"),
        ("tolls:herald.txt:1", "30 dead", "30 dead", 1, "30"),
        ("tolls:herald.txt:2", "more than 400 homeless", "more than 400 homeless", 1, "400"),
        ("tolls:post.txt:1", "12 dead", "12 dead", 1, "12"),
    ]


def test_everything_referred_to_is_there(database: sqlite3.Connection) -> None:
    assert rows(database, "PRAGMA foreign_key_check") == []
    assert rows(database, "PRAGMA integrity_check") == [("ok",)]


@pytest.mark.parametrize(
    ("table", "written"),
    [
        ("comparators", lambda flood: serialise.provenance(flood.comparators[0])),
        ("documents", lambda flood: serialise.document(flood.documents[0])),
        ("claims", lambda flood: serialise.claim(flood.claims[0])),
        ("findings", lambda flood: serialise.finding(flood.findings[0], serialise.ids(flood))),
        ("matrix", lambda flood: serialise.cell(flood.cells[0])),
    ],
)
def test_every_field_of_the_json_is_a_column(database: sqlite3.Connection, flood: Matrix, table, written) -> None:
    columns = {name for _, name, *_ in rows(database, f"PRAGMA table_info({table})")}
    assert set(written(flood)) <= columns


def test_divergences_are_told_with_both_texts_and_outlets(database: sqlite3.Connection) -> None:
    told = "SELECT question, left_text, left_outlet, right_text, right_document, distance, otherwise FROM divergences"
    otherwise = "They would agree if both counted on one day."
    assert rows(database, told) == [
        ("people dead", "12 dead", "Courier", "30 dead", "herald.txt", 0.6, otherwise),
        ("people dead", "30 dead", None, "12 dead", "post.txt", 0.6, otherwise),
    ]
    assert rows(database, "SELECT * FROM updates") == []
    assert rows(database, "SELECT sum(within_one_document) FROM findings_in_words") == [(0,)]


def test_a_finding_leads_to_its_fact_and_a_contradiction_within_a_document_to_none() -> None:
    matrix = compared(Document("a", "Now 12 dead. Now 30 dead."), Document("b", "Now 12 dead."))
    with closing(opened(matrix)) as connection:
        told = "SELECT left_document, right_document, verdict, fact, within_one_document FROM findings_in_words"
        assert rows(connection, told) == [("a", "a", "diverge", None, 1), ("a", "b", "agree", 1, 0)]


def test_a_fact_is_told_document_by_document(database: sqlite3.Connection) -> None:
    told = "SELECT question, document, text, alone, low, high, scale FROM facts_by_document WHERE fact = 1"
    assert rows(database, told) == [
        ("people dead", "courier.txt", "12 dead", 0, 12.0, 12.0, ""),
        ("people dead", "herald.txt", "30 dead", 1, 30.0, 30.0, ""),
        ("people dead", "post.txt", "12 dead", 0, 12.0, 12.0, ""),
    ]
    assert rows(database, "SELECT question, documents, verdict FROM facts") == [
        ("people dead", 3, "diverge"),
        ("people homeless", 2, "agree"),
    ]
    open_above = "SELECT low, high FROM fact_claims WHERE claim = 'tolls:herald.txt:2'"
    assert rows(database, open_above) == [(400.0, None)]
    assert rows(database, "SELECT source, document, share FROM copies") == [
        (1, "courier.txt", 0.75),
        (1, "post.txt", 0.75),
    ]


def test_nothing_is_counted_where_nothing_is_known(database: sqlite3.Connection) -> None:
    cell = """SELECT agree, diverge, comparable, divergence, only_left, not_comparable, error IS NOT NULL FROM matrix
              WHERE "left" = 'courier.txt' AND "right" = '{}'"""
    assert rows(database, cell.format("herald.txt")) == [(1, 1, 2, 0.5, 0, None, 0)]
    assert rows(database, cell.format("torn.txt")) == [(None, None, None, None, None, None, 1)]
    pairs = """SELECT "right", divergence, comparable, failed, not_comparable FROM pairs WHERE "left" = 'courier.txt'"""
    assert rows(database, pairs) == [
        ("herald.txt", 0.5, 2, 0, 0),
        ("post.txt", 0.0, 1, 0, 0),
        ("torn.txt", None, None, 1, 0),
    ]


def test_what_failed_and_what_was_left_out_is_noted(database: sqlite3.Connection) -> None:
    kinds = dict(rows(database, "SELECT text, kind FROM notes"))
    assert kinds["flood.pdf: not read"] == "note"
    assert [text for text, kind in kinds.items() if kind == "failure" and "unreadable: 99 dead" in text]


def test_words_are_found_in_every_form(database: sqlite3.Connection) -> None:
    search = "SELECT id FROM {0} WHERE rowid IN (SELECT rowid FROM {0}_fts WHERE {0}_fts MATCH ?) ORDER BY id"
    found = [row["id"] for row in database.execute(search.format("documents"), ["broken OR rising OR river"])]
    assert found == ["courier.txt"]
    found = [row["id"] for row in database.execute(search.format("claims"), ["homeless"])]
    assert found == ["tolls:courier.txt:2", "tolls:herald.txt:2"]
    database.execute("INSERT INTO claims_fts (claims_fts, rank) VALUES ('integrity-check', 1)")


def test_the_schema_of_the_file_is_that_of_the_json(database: sqlite3.Connection) -> None:
    assert rows(database, "PRAGMA user_version") == [(serialise.SCHEMA,)]


def test_values_and_diffs_are_json(database: sqlite3.Connection) -> None:
    (diff,) = rows(database, "SELECT diff FROM findings WHERE id = 1")[0]
    assert json.loads(diff)[0]["kind"] == "kept"


def test_a_matrix_of_nothing_has_every_table(nothing: Matrix) -> None:
    with closing(opened(nothing)) as connection:
        tables = rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%_fts%'")
        assert len(tables) == 10
        assert all(rows(connection, f"SELECT * FROM {name}") == [] for (name,) in tables)  # noqa: S608  ours


def test_what_sqlite_refuses_is_written_otherwise_and_told() -> None:
    matrix = compared(
        Document("a\udcff.txt", "So\x00 \ud800 12 dead", outlet="\udfff\x00"), Document("b.txt", "Now 30 dead")
    )
    with closing(opened(matrix)) as connection:
        assert rows(connection, "SELECT id, outlet, text FROM documents")[0] == (
            "a\\udcff.txt", "\\udfff\\x00", "So\ufffd \ufffd 12 dead",
        )  # fmt: skip
        quoted = """SELECT substr(documents.text, start + 1, "end" - start) FROM claims JOIN documents
                    ON documents.id = document"""
        assert rows(connection, quoted) == [("12 dead",), ("30 dead",)]
        told = "a\\udcff.txt: 2 characters (NUL or lone surrogate) written as U+FFFD"
        assert (told,) in rows(connection, "SELECT text FROM notes")


@pytest.mark.parametrize("form", ["sqlite", "parquet"])
def test_the_same_matrix_gives_the_same_bytes_in_every_process(form: str) -> None:
    code = """
import sys
from rashomon.reports import pack
from tests.outputs.conftest import DOCUMENTS, compared
sys.stdout.buffer.write(pack(compared(*DOCUMENTS), sys.argv[1]))
"""
    written = {
        subprocess.run(
            [sys.executable, "-c", code, form],
            cwd=ROOT, env={"PYTHONHASHSEED": seed, "TZ": zone}, capture_output=True, check=True,
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    }  # fmt: skip
    assert len(written) == 1
    assert written != {b""}
