"""What a document says again is told with the verdict of the claim that stands for it, and counted once."""

from __future__ import annotations

import re

from rashomon import serialise
from rashomon.reports.html import html
from rashomon.runner import compare
from tests.conftest import document, loaded, words

TWICE = document("a", "dead=146 troops=2000 dead=146", "2022-01-13")
OTHER = document("b", "dead=164 troops=2000", "2022-01-13")
MATRIX = compare([TWICE, OTHER], loaded(words))


def told():
    return [
        (each["left"], each["right"], each["verdict"], each["repeat"]) for each in serialise.matrix(MATRIX)["findings"]
    ]


def test_both_mentions_of_a_toll_are_told_to_differ_from_the_other_source():
    assert told() == [
        ("words:a:1", "words:b:1", "diverge", False),
        ("words:a:2", "words:b:2", "agree", False),
        ("words:a:3", "words:b:1", "diverge", True),
    ]


def test_the_second_mention_counts_neither_in_cells_nor_in_facts():
    cell = next(each for each in MATRIX.cells if each.left != each.right)
    assert (cell.agree, cell.diverge, cell.only_left, cell.only_right) == (1, 1, 0, 0)
    assert [[claim.start for claim in fact.claims] for fact in MATRIX.facts] == [[0, 0], [9, 9]]
    assert [[claim.start for claim in group] for group in MATRIX.repeats] == [[0, 21]]


def test_the_order_of_the_documents_changes_no_repeat():
    assert serialise.matrix(compare([OTHER, TWICE], loaded(words))) == serialise.matrix(MATRIX)


def test_in_the_html_report_the_second_mention_leads_to_the_question_of_the_first():
    page = html(MATRIX)
    marks = re.findall(r'<mark id="(c\d-\d)"[^>]*>([^<]*)<a href="#(q\d)">', page)
    assert [mark for mark in marks if mark[0] in {"c1-1", "c1-3"}] == [
        ("c1-1", "dead=146", "q1"),
        ("c1-3", "dead=146", "q1"),
    ]
    assert "found, 1 is on no question" not in page
    assert "could not be compared with any other" not in page
