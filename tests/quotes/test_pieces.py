"""A statement that one document splits by its cue and another quotes whole."""

from __future__ import annotations

import pytest

from rashomon import Document
from rashomon_plugins.quotes import Quotes

WHOLE = "“We lost the harvest of a whole year, and nobody in town has called us about it,” Nils Aune told the radio."
SPLIT = "“We lost the harvest of a whole year,” farmer Nils Aune said, “and nobody in town has called us about it.”"


def found(left: str, right: str) -> list[tuple[str, str, str]]:
    a, b = (list(Quotes().extract(Document(id=name, text=text))) for name, text in (("a", left), ("b", right)))
    return [(each.left.text, each.right.text, each.level) for each in Quotes().across(a, b)]


def test_every_piece_meets_the_quotation_that_has_it() -> None:
    whole = "“We lost the harvest of a whole year, and nobody in town has called us about it,”"
    first, second = "“We lost the harvest of a whole year,”", "“and nobody in town has called us about it.”"
    assert found(SPLIT, WHOLE) == [(first, whole, "cut"), (second, whole, "cut")]
    assert found(WHOLE, SPLIT) == [(whole, first, "cut"), (whole, second, "cut")]


@pytest.mark.parametrize(
    "other",
    [
        "“We lost the harvest of a whole year,” Nils Aune told the radio.",
        "“Trams will cross the bridge in May, and everybody is glad,” Ann Orr said.",
        "Nobody said anything.",
    ],
)
def test_a_statement_that_is_not_quoted_whole_has_no_pieces(other: str) -> None:
    assert found(SPLIT, other) == []


@pytest.mark.parametrize(
    "text",
    [
        "“We lost the harvest of a whole year.”\n\n“And nobody in town has called us about it,” Nils Aune said.",
        "“We lost the harvest of a whole year,” Aune said. “And nobody in town has called us about it,” Orr said.",
        "“We lost the harvest of a whole year” and also “nobody in town has called us about it”.",
    ],
)
def test_two_quotations_that_no_cue_joins_are_no_pieces_of_one_statement(text: str) -> None:
    assert found(text, WHOLE) == []


def test_three_pieces_belong_to_one_statement() -> None:
    text = "“We lost the harvest,” Aune said, “of a whole year, and nobody in town,” he added, “called us about it.”"
    assert len(found(text, WHOLE.replace("has called", "called"))) == 3
