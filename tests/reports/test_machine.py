"""JSON and JSONL as docs/json.md promises them, and the DataFrame."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pandas as pd
import pytest

from rashomon import Document, Matrix
from rashomon.reports import BINARY, FORMATS, SUFFIXES, render

if TYPE_CHECKING:
    from collections.abc import Callable


def test_json_is_one_line_of_everything(troops: Matrix) -> None:
    text = render(troops, "json")
    assert text.count("\n") == 1
    report = json.loads(text)
    assert report["schema"] == 1
    assert report["findings"][0]["left"] == report["claims"][0]["id"] == "tolls:a.txt:1"
    assert len(report["cells"]) == 10
    assert {fact["question"]: fact["verdict"] for fact in report["facts"]} == {
        "troops": "diverge",
        "dead": "diverge",
        "detained": "compatible",
    }


def test_jsonl_is_one_finding_a_line_with_both_claims(troops: Matrix) -> None:
    first, *rest = [json.loads(line) for line in render(troops, "jsonl").splitlines()]
    assert len(rest) == 9
    assert first["verdict"] == "diverge"
    assert first["left"] == {
        "document": "a.txt", "comparator": "tolls", "start": 21, "end": 26, "text": "2,000", "about": "troops",
        "value": 2000, "line": 3,
    }  # fmt: skip
    assert first["right"]["text"] == "About 2,300"


@pytest.mark.parametrize("form", FORMATS)
def test_a_lone_surrogate_breaks_no_format(form: str, matrix_of: Callable[..., Matrix]) -> None:
    matrix = matrix_of(Document("a\udcff.txt", "\ud800 so 13 dead"), Document("b", "9 dead", outlet="\udfff"))
    render(matrix, form).encode()


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_writes_an_empty_matrix(form: str) -> None:
    assert render(Matrix((), (), (), (), (), ()), form).endswith("\n") or form == "jsonl"


def test_a_suffix_stands_for_a_format_that_there_is() -> None:
    assert set(SUFFIXES.values()) <= {*FORMATS, *BINARY}


def test_an_unknown_format_is_a_key_error(troops: Matrix) -> None:
    with pytest.raises(KeyError):
        render(troops, "xml")


def test_the_data_frame_has_a_row_a_cell_and_no_number_where_nothing_is_known(matrix_of: Callable[..., Matrix]) -> None:
    matrix = matrix_of(
        Document("a", "13 dead"),
        Document("b", "19 dead"),
        Document("c", "explode 9 dead"),
        Document("d", "no", language="de"),
    )
    frame = matrix.to_dataframe().set_index(["left", "right"])
    assert len(frame) == len(matrix.cells) == 10
    assert frame.loc[("a", "b"), "diverge"] == 1
    assert frame.loc[("a", "b"), "divergence"] == 1.0
    assert frame.loc[("a", "a"), "divergence"] is pd.NA
    assert frame.loc[("a", "c"), "agree"] is pd.NA
    assert "explode 9 dead" in frame.loc[("a", "c"), "error"]
    assert frame.loc[("a", "d"), "only_left"] is pd.NA


def test_without_pandas_the_error_says_what_to_install(troops: Matrix, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(ImportError, match=r"pip install rashomon\[dataframe\]"):
        troops.to_dataframe()
