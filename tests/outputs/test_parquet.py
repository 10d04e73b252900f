"""The findings as a Parquet table with types."""

from __future__ import annotations

import json
import sys
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rashomon import Document
from rashomon.reports import pack
from tests.outputs.conftest import compared

if TYPE_CHECKING:
    from rashomon import Matrix

arrow = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")


def table(matrix: Matrix):
    """Read in this thread: pyarrow's own threads can abort the interpreter when it ends."""
    source = arrow.BufferReader(pack(matrix, "parquet"))
    return parquet.ParquetFile(source, pre_buffer=False).read(use_threads=False)


def test_a_row_is_a_finding_with_both_claims(flood: Matrix) -> None:
    rows = table(flood).to_pylist()
    assert len(rows) == len(flood.findings) == 4
    first = rows[0]
    assert (first["question"], first["verdict"], first["distance"]) == ("people dead", "diverge", 0.6)
    assert (first["left_text"], first["left_published"], first["left_outlet"]) == (
        "12 dead", date(2031, 5, 2), "Courier",
    )  # fmt: skip
    assert (first["right_document"], first["right_start"], first["right_end"]) == ("herald.txt", 13, 20)
    assert json.loads(first["right_value"]) == 30
    assert json.loads(first["diff"])[0]["kind"] == "kept"
    assert first["left_url"] is None


def test_columns_have_types_also_without_rows(flood: Matrix, nothing: Matrix) -> None:
    schema = table(nothing).schema
    assert schema == table(flood).schema
    assert str(schema.field("left_published").type) == "date32[day]"
    assert str(schema.field("distance").type) == "double"
    assert arrow.types.is_dictionary(schema.field("verdict").type)
    assert schema.metadata[b"rashomon.schema"] == b"1"


def test_what_utf_8_has_not_is_written_otherwise_and_offsets_hold() -> None:
    matrix = compared(Document("a\udcff", "\ud800 12 dead", outlet="\udfff"), Document("b", "30 dead"))
    (row,) = table(matrix).to_pylist()
    assert (row["left_document"], row["left_outlet"], row["left_start"]) == ("a\\udcff", "\\udfff", 2)


def test_without_pyarrow_the_error_says_what_to_install(flood: Matrix, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ImportError, match=r"Parquet needs pyarrow \(pip install 'rashomon\[parquet\]'\)"):
        pack(flood, "parquet")
