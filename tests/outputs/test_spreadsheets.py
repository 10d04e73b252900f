"""CSV that a spreadsheet shows as it was said, whatever its own separator is."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest

from rashomon import Document
from rashomon.reports import render
from tests.outputs.conftest import compared

if TYPE_CHECKING:
    from rashomon import Matrix


def rows(matrix: Matrix) -> list[dict[str, str]]:
    return [*csv.DictReader(io.StringIO(render(matrix, "csv-long")))]


def test_numbers_stay_numbers(flood: Matrix) -> None:
    first = rows(flood)[0]
    numbers = [first[name] for name in ("distance", "left_line", "left_start", "left_end", "right_start")]
    assert [float(each) for each in numbers] == [0.6, 3, 25, 32, 13]
    assert first["left_published"] == "2031-05-02"
    matrix = [*csv.reader(io.StringIO(render(flood, "csv")))]
    assert [each for row in matrix[1:] for each in row[1:] if each.startswith("'")] == []


@pytest.mark.parametrize(
    ("outlet", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("\uff1d1+1", "'\uff1d1+1"),
        ("\n-1", "'-1"),
        ("The Courier; =1+1", "The Courier; '=1+1"),
        ('The Courier;" =1+1', "The Courier;\" '=1+1"),
        ("The Courier; daily - and nightly", "The Courier; daily - and nightly"),
        ("9=9", "9=9"),
    ],
)
def test_no_cell_is_a_formula_also_where_semicolons_part_cells(outlet: str, cell: str) -> None:
    matrix = compared(Document("a", "12 dead", outlet=outlet), Document("b", "30 dead"))
    assert rows(matrix)[0]["left_outlet"] == cell
