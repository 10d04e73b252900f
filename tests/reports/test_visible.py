"""Hostile text is shown, never obeyed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.reports.visible import one_line, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain ASCII", "plain ASCII"),
        ("“146” – naïve, 警察, Алматы", "“146” – naïve, 警察, Алматы"),
        ("a\x1b[31mred", "a\\x1b[31mred"),
        ("abc\u202etxt.exe", "abc\\u202etxt.exe"),
        ("zero\u200bwidth\ufeff", "zero\\u200bwidth\\ufeff"),
        ("a\nb\tc\rd\x00", "a\\nb\\tc\\rd\\x00"),
        ("\ud800", "\\ud800"),
        ("tag \U000e0041", "tag \\U000e0041"),
        ("filler\u3164", "filler\\u3164"),
        ("line\u2028separator", "line\\u2028separator"),
    ],
)
def test_what_moves_hides_or_reorders_is_written_as_an_escape(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_the_lines_of_a_passage_are_joined_by_spaces() -> None:
    assert one_line("  one\r\n two\n\n\x07three ") == "one two \\x07three"


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_no_text_whatever_keeps_a_control_or_format_character(text: str) -> None:
    assert not {unicodedata.category(character) for character in visible(text)} & {"Cc", "Cf", "Cs", "Zl", "Zp"}
    visible(text).encode()
