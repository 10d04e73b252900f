"""A statement that one document splits by its cue and another quotes whole."""

from __future__ import annotations

from time import process_time

import pytest

from rashomon import Document
from rashomon_plugins.quotes import Quotes

WHOLE = "“We lost the harvest of a whole year, and nobody in town has called us about it,” Nils Aune told the radio."
SPLIT = "“We lost the harvest of a whole year,” farmer Nils Aune said, “and nobody in town has called us about it.”"


def found(left: str, right: str) -> list[tuple[str, str, str]]:
    a, b = (list(Quotes().extract(Document(id=name, text=text))) for name, text in (("a", left), ("b", right)))
    return [(each.left.text, each.right.text, each.level) for each in Quotes().across(a, b)]


def test_every_piece_is_judged_with_the_others_of_its_statement() -> None:
    whole = "“We lost the harvest of a whole year, and nobody in town has called us about it,”"
    first, second = "“We lost the harvest of a whole year,”", "“and nobody in town has called us about it.”"
    same = "verbatim but for marks"
    assert found(SPLIT, WHOLE) == [(first, whole, same), (second, whole, same)]
    assert found(WHOLE, SPLIT) == [(whole, first, same), (whole, second, same)]


def test_other_words_in_one_piece_are_other_words_of_the_statement() -> None:
    assert {level for *_, level in found(SPLIT, WHOLE.replace("in town", "at court"))} == {"reworded"}


def test_the_diff_of_a_joined_statement_leaves_out_its_cue() -> None:
    other = WHOLE.replace("in town", "at court")
    a, b = (list(Quotes().extract(Document(id=name, text=text))) for name, text in (("a", SPLIT), ("b", other)))
    each = next(iter(Quotes().across(a, b)))
    told = [
        (one.kind, SPLIT[one.left_start : one.left_end], other[one.right_start : one.right_end]) for one in each.diff
    ]
    assert told == [
        ("kept", "We lost the harvest of a whole year", "We lost the harvest of a whole year"),
        ("kept", "and nobody", "and nobody"),
        ("deleted", "in town", ""),
        ("inserted", "", "at court"),
        ("kept", "has called us about it", "has called us about it"),
    ]


def test_a_sentence_on_either_side_of_the_cue_is_a_cut_by_itself() -> None:
    split = "“We lost the harvest of a whole year,” Nils Aune said. “Nobody in town has called us about it.”"
    whole = "“We lost the harvest of a whole year. Nobody in town has called us about it,” Nils Aune told the radio."
    assert [level for *_, level in found(split, whole)] == ["cut", "cut"]


def test_two_fragments_of_one_sentence_meet_the_quotation_that_has_both() -> None:
    fragments = "Nils Aune repeated that the price was “fair” and “final”."
    whole = "“The price is fair, and it is final,” Nils Aune said."
    assert [level for *_, level in found(fragments, whole)] == ["reported indirectly", "reported indirectly"]
    assert found(fragments, "“A final look was not a fair one,” Nils Aune said.") == []


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


def test_the_pieces_of_a_statement_of_one_document_are_not_one_another() -> None:
    first, second = Quotes().extract(Document(id="a", text=SPLIT))
    assert Quotes().affinity(first, second) < 0.5


def test_a_statement_of_very_many_pieces_costs_no_more_than_as_many_statements() -> None:
    def cost(count: int) -> float:
        texts = ("“we lost a harvest,” Aune said, " * count, "“We lost a harvest and a boat,” Aune said. " * count)
        a, b = (list(Quotes().extract(Document(id=name, text=text))) for name, text in zip("ab", texts, strict=True))
        begin = process_time()
        list(Quotes().across(a, b))
        return process_time() - begin

    assert cost(80) < 1.0
