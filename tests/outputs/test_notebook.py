"""What a notebook shows of a matrix."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from rashomon import Document, Judgement, Verdict
from rashomon.runner import compare
from tests.conftest import loaded
from tests.outputs.conftest import compared

if TYPE_CHECKING:
    from rashomon import Matrix


class Tags(HTMLParser):
    """Collects what is open, what is closed, and the text."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.closed: list[str] = []
        self.attributes: set[tuple[str, str | None]] = set()
        self.text = ""

    def handle_starttag(self, tag, attrs) -> None:
        self.opened.append(tag)
        self.attributes.update(attrs)

    def handle_endtag(self, tag) -> None:
        self.closed.append(tag)

    def handle_data(self, data) -> None:
        self.text += data


def parsed(html: str) -> Tags:
    tags = Tags()
    tags.feed(html)
    tags.close()
    return tags


def test_it_says_what_came_out_and_on_what_they_part(flood: Matrix) -> None:
    shown = parsed(flood._repr_html_()).text
    assert "1 cannot both be right" in shown
    assert "courier.txt (Courier, 2 May 2031 (option))" in shown
    assert "people dead" in shown
    assert "“12 dead” (1, 4); “30 dead” (3)" not in shown  # documents are numbered in order of their ids
    assert "“12 dead” (2, 4); “30 dead” (3)" in shown
    assert "12 dead and 30 dead part" in shown


def test_every_element_is_closed_and_none_needs_a_style_sheet_or_a_script(flood: Matrix) -> None:
    tags = parsed(flood._repr_html_())
    assert sorted(set(tags.opened) - {"br"}) == ["p", "small", "table", "tbody", "td", "th", "thead", "tr"]
    assert sorted(each for each in tags.opened if each != "br") == sorted(tags.closed)
    assert tags.attributes == {("scope", "col"), ("scope", "row")}


def test_nothing_a_document_says_becomes_markup_or_a_formula() -> None:
    name = "<img src=x onerror=alert(1)>$x$ \u202e"
    matrix = compared(Document(name, "12 dead", outlet="</td><script>"), Document("b", "30 dead \\(x\\)"))
    tags = parsed(matrix._repr_html_())
    assert not {"img", "script"} & set(tags.opened)
    assert "<img src=x onerror=alert(1)>$x$ \\u202e" in tags.text
    assert "$x$" not in matrix._repr_html_()


def test_what_is_left_out_is_counted() -> None:
    documents = [Document(f"{n:02}", f"{100 + 50 * n} dead") for n in range(14)]
    assert "2 more are in matrix.documents" in parsed(compared(*documents)._repr_html_()).text


class Kinds:
    """Claims "KIND=NUMBER", each kind a question of its own."""

    name = "kinds"

    def extract(self, document):
        for match in re.finditer(r"(\w+)=([0-9]+)", document.text):
            yield document.claim(match.start(), match.end(), about=match[1], value=match[2])

    def affinity(self, a, b):
        return float(a.about == b.about)

    def judge(self, a, b):
        return Judgement(Verdict.DIVERGE, "other", 1.0, f"{a.value} is not {b.value}")


def test_questions_beyond_the_tenth_are_counted() -> None:
    documents = [Document(name, " ".join(f"k{n}={name}{n}" for n in range(13))) for name in "12"]
    shown = parsed(compare(documents, loaded(Kinds()))._repr_html_()).text
    assert shown.count("is not") == 10
    assert "… and 3 more in matrix.findings" in shown


def test_a_matrix_of_nothing_is_told_too(nothing: Matrix) -> None:
    assert "0 documents" in parsed(nothing._repr_html_()).text
