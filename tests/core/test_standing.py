"""Who stands alone against all others, and what later documents brought up to date."""

from rashomon import Copies, Finding, Matrix, Verdict
from rashomon.changes import changes
from rashomon.facts import gather
from rashomon.standing import standing
from tests.conftest import document

DAYS = {"a": "2022-01-13", "b": "2022-01-14", "c": "2022-01-13", "d": "2022-01-16", "e": None}
DOCUMENTS = {name: document(name, "0123456789", day) for name, day in DAYS.items()}


def claim(name, start=0, about="dead"):
    return DOCUMENTS[name].claim(start, start + 1, about=about, value=start)


A, B, C, D, E = map(claim, "abcde")


def join(left, right, verdict=Verdict.AGREE, distance=0.0):
    return Finding("numbers", left, right, verdict, "level", distance, "reason")


def matrix(*findings, copies=()):
    return Matrix(tuple(DOCUMENTS.values()), (), (), findings, (), gather(findings, {}, copies), copies=copies)


def alone(*findings, copies=()):
    return {each.document: len(each.alone) for each in standing(matrix(*findings, copies=copies)) if each.alone}


def test_one_against_two_who_agree_stands_alone():
    findings = join(A, B), join(A, C, Verdict.DIVERGE), join(B, C, Verdict.DIVERGE)
    assert alone(*findings) == {"c": 1}
    assert [each.answered for each in standing(matrix(*findings))] == [1, 1, 1, 0, 0]


def test_of_two_who_differ_neither_stands_alone():
    assert alone(join(A, B, Verdict.DIVERGE)) == {}


def test_who_differs_from_some_only_does_not_stand_alone():
    assert alone(join(A, B), join(A, C, Verdict.DIVERGE), join(B, C, Verdict.COMPATIBLE)) == {}


def test_nobody_stands_alone_against_those_who_were_never_compared():
    assert alone(join(A, C, Verdict.DIVERGE), join(B, C, Verdict.DIVERGE)) == {}


def test_nobody_stands_alone_where_the_others_differ_too():
    pairs = [(A, B), (A, C), (B, C)]
    assert alone(*(join(left, right, Verdict.DIVERGE) for left, right in pairs)) == {}


def test_a_story_and_its_copy_do_not_outnumber_one_who_differs():
    findings = join(A, B), join(A, C, Verdict.DIVERGE), join(B, C, Verdict.DIVERGE)
    copied = (Copies(("a", "b"), 0.8),)
    assert alone(*findings, copies=copied) == {}
    assert [each.answered for each in standing(matrix(*findings, copies=copied))] == [0] * 5


def test_a_story_and_its_copy_stand_alone_together():
    findings = [join(A, B), join(C, D), *(join(x, y, Verdict.DIVERGE) for x in (A, B) for y in (C, D))]
    assert alone(*findings, copies=(Copies(("a", "b"), 0.8),)) == {"a": 1, "b": 1}


def test_the_answers_of_a_question_that_moved_on_are_told_in_order_of_time():
    findings = join(B, A, Verdict.UPDATE), join(A, D, Verdict.UPDATE), join(B, D, Verdict.COMPATIBLE)
    (change,) = changes(matrix(*findings))
    assert [each.document.id for each in change.claims] == ["a", "b", "d"]
    assert (change.question, change.comparator) == ("dead", "numbers")


def test_an_answer_that_an_earlier_document_gave_already_is_no_change():
    moved, contrary = join(A, D, Verdict.UPDATE), join(A, B, Verdict.DIVERGE)
    assert [each.question for each in changes(matrix(moved, contrary))] == ["dead"]
    assert changes(matrix(moved, contrary, join(B, D, Verdict.AGREE))) == ()


def test_what_moved_on_first_is_told_first():
    later = join(claim("a", 3, "hurt"), claim("d", 3, "hurt"), Verdict.UPDATE)
    earlier = join(claim("a", 5, "troops"), claim("b", 5, "troops"), Verdict.UPDATE)
    assert [each.question for each in changes(matrix(later, earlier))] == ["troops", "hurt"]


def test_an_update_between_documents_of_one_day_or_of_none_is_no_change():
    assert changes(matrix(join(A, C, Verdict.UPDATE), join(D, E, Verdict.UPDATE))) == ()


def test_an_update_that_no_fact_holds_is_a_change_all_the_same():
    found = matrix(join(A, B, Verdict.UPDATE))
    alone_ = Matrix(found.documents, (), (), found.findings, (), ())
    assert [each.question for each in changes(alone_)] == ["dead"]
