"""Lines fit, tables fit, and nothing is lost but what clip says it leaves out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rashomon.reports.colour import Paint
from rashomon.reports.layout import WIDTH, clip, grid, indent, width, wrap


def test_wide_characters_count_two_columns_and_marks_and_colours_none() -> None:
    assert width("abc") == 3
    assert width("警察") == 4
    assert width("e\u0301") == 1
    assert width(Paint(on=True)("diverge", "2/9")) == 3


def test_text_is_broken_at_spaces_and_a_long_word_is_cut() -> None:
    assert wrap("one two three", 7) == ["one two", "three"]
    assert wrap("abcdefghij k", 4) == ["abcd", "efgh", "ij k"]
    assert wrap("", 10) == []
    assert wrap("警", 1) == ["警"]


def test_a_wrapped_text_hangs_behind_its_first_line() -> None:
    assert indent("aa bb cc", 8, first="1. ", rest="   ") == ["1. aa bb", "   cc"]


def test_the_middle_of_a_long_text_is_left_out() -> None:
    assert clip("short", 10) == "short"
    assert clip("the beginning and the end", 16) == "the beginn…e end"


def test_a_table_that_is_too_wide_goes_on_below_with_its_first_column_again() -> None:
    headers = ["pair", *(f"comparator-{i:02}" for i in range(8))]
    lines = grid(headers, [["[1] [2]", *"01234567"]])
    assert max(map(width, lines)) <= WIDTH
    assert sum(line.startswith("[1] [2]") for line in lines) == 2


def test_the_blocks_of_a_wide_table_are_as_alike_as_can_be() -> None:
    headers = ["", *(f"[{number}]" for number in range(1, 13))]
    lines = grid(headers, [["[1]", *["10/100"] * 12]])
    assert [len(line.split()) for line in lines if line.startswith("[1]")] == [7, 7]


def test_numbers_are_drawn_as_they_are_written() -> None:
    assert grid(["", "a"], [["x", "2e3"], ["y", "0012"]]) == ["      a", "x   2e3", "y  0012"]


@given(st.text(alphabet="ab 警é\u0301"), st.integers(2, 20))
def test_no_line_is_wider_than_asked_and_no_word_is_lost(text: str, columns: int) -> None:
    lines = wrap(text, columns)
    assert all(width(line) <= columns for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert width(clip(text, columns + 8)) <= columns + 8
