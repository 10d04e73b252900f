"""Data frames of every part of a matrix."""

from __future__ import annotations

import pandas as pd
import pytest

from rashomon import Document, Matrix
from rashomon.reports.columns import KINDS
from tests.outputs.conftest import compared


def test_findings_have_both_claims_and_verdicts_that_sort_by_gravity(flood: Matrix) -> None:
    frame = flood.to_dataframe("findings")
    first = frame.loc[0]
    assert (first["left_text"], first["right_text"], first["verdict"]) == ("12 dead", "30 dead", "diverge")
    assert first["left_published"] == pd.Timestamp("2031-05-02")
    assert frame["verdict"].max() == "diverge"
    assert frame["verdict"].min() == "agree"
    assert frame["right_value"].tolist()[0] == 30


def test_claims_have_their_ids_and_lines(flood: Matrix) -> None:
    frame = flood.to_dataframe("claims").set_index("id")
    assert frame.loc["tolls:courier.txt:2", ["line", "text", "about"]].tolist() == [
        3,
        "400 homeless",
        "people homeless",
    ]


def test_facts_pivot_into_questions_by_documents(flood: Matrix) -> None:
    frame = flood.to_dataframe("facts")
    table = frame.pivot_table(index="question", columns="document", values="text", aggfunc="first")
    assert table.loc["people dead"].tolist() == ["12 dead", "30 dead", "12 dead"]
    assert table.loc["people homeless"].isna().tolist() == [False, False, True]
    assert frame[frame["alone"]]["document"].tolist() == ["herald.txt"]
    assert frame["high"].isna().sum() == 1


def test_no_number_stands_where_nothing_is_known(flood: Matrix) -> None:
    frame = flood.to_dataframe().set_index(["left", "right"])
    assert frame.loc[("courier.txt", "herald.txt"), "divergence"] == 0.5
    assert frame.loc[("courier.txt", "torn.txt"), "agree"] is pd.NA
    assert frame.loc[("bote.txt", "bote.txt"), "divergence"] is pd.NA


@pytest.mark.parametrize("what", KINDS)
def test_a_frame_without_rows_has_the_same_types(what: str, flood: Matrix, nothing: Matrix) -> None:
    assert nothing.to_dataframe(what).dtypes.equals(flood.to_dataframe(what).dtypes)


def test_a_table_that_there_is_not_is_a_value_error_that_names_those_there_are(flood: Matrix) -> None:
    with pytest.raises(ValueError, match=r"there is no table of 'verdicts'.*cells, findings, claims, facts"):
        flood.to_dataframe("verdicts")


@pytest.mark.parametrize("what", KINDS)
def test_text_that_utf_8_has_not_breaks_no_frame(what: str) -> None:
    matrix = compared(Document("a\udcff", "\ud800 12 dead", outlet="\udfff\x00"), Document("b", "30 dead"))
    assert len(matrix.to_dataframe(what)) > 0
