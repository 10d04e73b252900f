"""Markdown that can be pasted anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rashomon import Document, Matrix
from rashomon.reports import render
from rashomon.reports.markdown import escaped

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("a|b", "a\\|b"),
        ("`rm`", "\\`rm\\`"),
        ("<script>alert(1)</script> & more", "&lt;script&gt;alert(1)&lt;/script&gt; &amp; more"),
        ("[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"),
        ("![x](http://evil)", "!\\[x\\](http\\://evil)"),
        ("www.evil.example", "www\\.evil.example"),
        ("# heading", "\\# heading"),
        ("- item", "\\- item"),
        ("12. item", "12\\. item"),
        ("two\nlines\r\n\r\nthree", "two lines three"),
        (
            "$2 and $3, @somebody ~~no~~ __x__ *y*",
            "\\$2 and \\$3, \\@&#8288;somebody \\~\\~no\\~\\~ \\_\\_x\\_\\_ \\*y\\*",
        ),
        ("esc \x1b[0m bidi \u202e", "esc \\\\x1b\\[0m bidi \\\\u202e"),
    ],
)
def test_no_text_becomes_markup(text: str, safe: str) -> None:
    assert escaped(text) == safe


def test_the_report_has_the_matrix_and_the_words(troops: Matrix) -> None:
    shown = render(troops, "markdown")
    assert shown.startswith("# Comparison of sources\n\n4 documents, 1 comparator: 3 questions")
    assert "| **1** | · | 2/2 | 1/2 | 0/1 |" in shown
    assert "| 2 | b.txt | The Times, 19 January 2022 (option) |" in shown
    assert "- 1 and 2: 2000 and 2300 cannot both be right (tolls: different count, distance 0.13)" in shown
    assert "- document 2 line 1: “About 2,300”\n  > About 2,300 troops came." in shown
    assert "(the same in document 3 line 1: “2,000”, document 4 line 1: “2,000”)" in shown
    assert "- **detained** (tolls): document 2 line 2: “10,000”; document 3 line 1: “Nearly 10,500”" in shown
    assert "- c.txt: no publication date" in shown


def test_every_row_of_a_table_has_the_cells_of_its_head(matrix_of: Callable[..., Matrix]) -> None:
    shown = render(matrix_of(Document("a|b\n|c", "So 9 dead"), Document("<b>", "So 5 dead")), "markdown")
    tables = [line.replace("\\|", "") for line in shown.splitlines() if line.startswith("|")]
    assert {line.count("|") for line in tables[:4]} == {4}
    assert "<b>" not in shown


def test_words_that_are_the_whole_sentence_are_not_repeated(matrix_of: Callable[..., Matrix]) -> None:
    shown = render(matrix_of(Document("a", "At least 100 dead"), Document("b", "At least 150 dead")), "markdown")
    assert "- document 1 line 1: “At least 100”\n- document 2" in shown
    assert ">" not in shown


def test_what_is_left_out_is_counted(matrix_of: Callable[..., Matrix]) -> None:
    documents = [Document(f"{n:03}", f"We saw {1000 + 30 * n} dead.") for n in range(14)]
    shown = render(matrix_of(*documents, notes=tuple(f"note {n}" for n in range(120))), "markdown")
    assert "- the 12 documents with the most divergences; 2 more are in `--format csv`" in shown
    assert "The 15 most divergent pairs; 76 more are in `--format json`." in shown
    assert "… and 34 more (all of them: `--format csv-long` or `json`)" in shown


def test_a_matrix_without_any_comparator_is_written_too() -> None:
    shown = render(Matrix((Document("a", "x"), Document("b", "y")), (), (), (), (), ()), "markdown")
    assert "By comparator" not in shown
    assert "Not compared" not in shown
