"""CSV that a spreadsheet opens and never runs."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest

from rashomon import Cell, Document, Matrix
from rashomon.reports import render

if TYPE_CHECKING:
    from collections.abc import Callable


def rows(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text)))


def test_the_matrix_is_documents_by_documents(troops: Matrix) -> None:
    assert rows(render(troops, "csv")) == [
        ["document", "a.txt", "b.txt", "c.txt", "d.txt"],
        ["a.txt", "", "1.0000", "0.5000", "0.0000"],
        ["b.txt", "1.0000", "", "0.3333", "1.0000"],
        ["c.txt", "0.5000", "0.3333", "", "0.0000"],
        ["d.txt", "0.0000", "1.0000", "0.0000", ""],
    ]


@pytest.mark.parametrize(
    ("cells", "shown"),
    [
        ([Cell("x", "a", "b", only_left=3)], ""),
        ([Cell("x", "a", "b", error="boom")], "!"),
        ([Cell("x", "a", "b", agree=3, diverge=1), Cell("y", "a", "b", error="boom")], "0.2500!"),
        ([Cell("x", "a", "b", not_comparable="b is in German")], "n/c"),
        ([Cell("x", "a", "b", agree=2)], "0.0000"),
    ],
)
def test_nothing_in_common_is_empty_and_a_failure_is_no_number(cells: list[Cell], shown: str) -> None:
    matrix = Matrix((Document("a", "x"), Document("b", "y")), (), (), (), tuple(cells), ())
    assert rows(render(matrix, "csv"))[1][2] == shown


def test_the_diagonal_counts_contradictions(matrix_of: Callable[..., Matrix]) -> None:
    matrix = matrix_of(Document("a", "Now 13 dead. No, 99 dead."), Document("b", "Nothing."))
    assert rows(render(matrix, "csv"))[1] == ["a", "within: 1", ""]


def test_the_long_form_has_a_row_a_finding_with_the_words_of_both_sides(troops: Matrix) -> None:
    head, *found = rows(render(troops, "csv-long"))
    assert len(found) == len(troops.findings) == 10
    first = dict(zip(head, found[0], strict=True))
    assert first["question"] == "troops"
    assert (first["verdict"], first["level"], first["distance"]) == ("diverge", "different count", "0.1304")
    assert (first["left_document"], first["left_line"], first["left_words"]) == ("a.txt", "3", "2,000")
    assert (first["right_document"], first["right_published"], first["right_outlet"]) == (
        "b.txt",
        "2022-01-19",
        "The Times",
    )
    assert found[0][head.index("right_start")] == "0"


@pytest.mark.parametrize("begin", ["=", "+", "-", "@"])
def test_a_cell_that_begins_like_a_formula_gets_an_apostrophe(begin: str, matrix_of: Callable[..., Matrix]) -> None:
    matrix = matrix_of(Document(f"{begin}HYPERLINK(1)|\x1b\n", "Now 13 dead."), Document("b", "Now 19 dead."))
    assert rows(render(matrix, "csv"))[0][1] == f"'{begin}HYPERLINK(1)|\\x1b\\n"
    assert rows(render(matrix, "csv-long"))[1][6] == f"'{begin}HYPERLINK(1)|\\x1b\\n"


@pytest.mark.parametrize("outlet", ["\t=1+1", "\r=1+1", "  =1+1"])
def test_blanks_before_a_formula_do_not_hide_it(outlet: str, matrix_of: Callable[..., Matrix]) -> None:
    matrix = matrix_of(Document("a", "Now 13 dead.", outlet=outlet), Document("b", "Now 19 dead."))
    assert rows(render(matrix, "csv-long"))[1][8] == "'=1+1"
