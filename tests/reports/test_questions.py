"""Five who agree against one are one question with two sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon import Document, Finding, Matrix, Verdict
from rashomon.facts import gather
from rashomon.reports.questions import questions

if TYPE_CHECKING:
    from collections.abc import Callable

    from rashomon.reports.questions import Question


def told(question: Question) -> tuple[str, str, list[list[str]]]:
    return question.title, question.verdict, [[claim.text for claim in side] for side in question.sides]


def test_those_who_agree_stand_on_one_side(troops: Matrix) -> None:
    assert [told(each) for each in questions(troops)] == [
        ("troops", "diverge", [["2,000", "2,000", "2,000"], ["About 2,300"]]),
        ("dead", "diverge", [["146"], ["At least 164", "at least 164"]]),
        ("detained", "compatible", [["10,000"], ["Nearly 10,500"]]),
    ]


def test_between_two_sides_the_farthest_finding_speaks(troops: Matrix) -> None:
    first = questions(troops)[0]
    assert [(each.left, each.right, each.finding.reason) for each in first.gravest] == [
        (0, 1, "2000 and 2300 cannot both be right")
    ]
    assert first.distance == first.gravest[0].finding.distance
    assert first.within is None


def test_an_answer_against_two_of_one_document_is_one_question() -> None:
    """No fact holds two claims of one document, so the second pair is displaced, and then told with its like."""
    a, b = Document("a", "a truck, and once more a truck"), Document("b", "a car; a van")
    truck, car, van = (
        a.claim(2, 7, about="vehicle", value="truck"),
        b.claim(2, 5, about="vehicle", value="car"),
        b.claim(9, 12, about="vehicle", value="van"),
    )
    other = b.claim(9, 12, about="delivery", value="van")
    findings = tuple(
        Finding("units", truck, right, Verdict.DIVERGE, "", distance, "")
        for right, distance in ((car, 0.9), (van, 0.5), (other, 0.4))
    )
    (only,) = questions(Matrix((a, b), (), (truck, car, van, other), findings, (), ()))
    assert told(only) == ("vehicle", "diverge", [["truck"], ["car"], ["van"], ["van"]])
    assert [each.finding.distance for each in only.gravest] == [0.9, 0.5, 0.4]


def test_displaced_pairs_of_different_titles_stay_apart() -> None:
    a, b = Document("a", "two trucks"), Document("b", "two maids; two cars")
    left = a.claim(0, 10, about="trucks", value=2)
    maids, cars = b.claim(0, 9, about="maids", value=2), b.claim(11, 19, about="cars", value=2)
    findings = (
        Finding("numbers", left, maids, Verdict.AGREE, "", 0.0, ""),
        Finding("numbers", cars, left, Verdict.AGREE, "", 0.0, ""),
    )
    found = questions(Matrix((a, b), (), (left, maids, cars), findings, (), ()))
    assert [told(each) for each in found] == [
        ("cars", "agree", [["two trucks", "two cars"]]),
        ("trucks", "agree", [["two trucks", "two maids"]]),
    ]


def test_a_contradiction_within_a_document_is_a_question_of_its_own(matrix_of: Callable[..., Matrix]) -> None:
    matrix = matrix_of(Document("a", "So 13 dead. No, 99 dead."), Document("b", "We saw 5 detained."))
    (only,) = questions(matrix)
    assert told(only) == ("dead", "diverge", [["13"], ["99"]])
    assert only.within is not None
    assert only.within.id == "a"


def test_claims_that_agree_in_a_chain_but_not_end_to_end_stand_each_alone() -> None:
    documents = [Document(name, "about 10") for name in "abc"]
    a, b, c = (document.claim(0, 8, about="it", value=10) for document in documents)
    pairs = [(a, b, Verdict.AGREE), (b, c, Verdict.AGREE), (a, c, Verdict.DIVERGE)]
    findings = tuple(Finding("numbers", left, right, verdict, "", 0.5, "") for left, right, verdict in pairs)
    matrix = Matrix(tuple(documents), (), (a, b, c), findings, (), gather(findings, {}))
    (only,) = questions(matrix)
    assert [len(side) for side in only.sides] == [1, 1, 1]
    assert [(each.left, each.right) for each in only.gravest] == [(0, 2)]


def test_a_finding_that_no_fact_holds_is_told_all_the_same() -> None:
    a, b = (Document(name, "ten or 12").claim(0, 3, about="it", value=10) for name in "ab")
    matrix = Matrix(
        (a.document, b.document), (), (a, b), (Finding("numbers", a, b, Verdict.DIVERGE, "", 0.5, ""),), (), ()
    )
    assert [told(each) for each in questions(matrix)] == [("it", "diverge", [["ten"], ["ten"]])]
