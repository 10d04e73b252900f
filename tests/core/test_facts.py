from attrs import evolve

from rashomon import Finding, Verdict
from rashomon.facts import gather
from rashomon.rows import links
from tests.conftest import document

DOCUMENTS = [document(name, "0123456789") for name in "abcd"]


def claim(number, start, about="dead"):
    return DOCUMENTS[number].claim(start, start + 1, about=about, value=start)


def join(left, right, verdict=Verdict.AGREE, affinity=1.0):
    return Finding("numbers", left, right, verdict, "level", 0.0, "reason", affinity)


def test_a_fact_never_holds_two_claims_of_one_document_and_the_surer_pair_wins():
    a, b, c, other_a = claim(0, 1), claim(1, 1), claim(2, 1), claim(0, 5)
    facts = gather([join(a, b, affinity=0.9), join(b, c, affinity=0.8), join(other_a, c, affinity=0.6)], {})
    assert [fact.claims for fact in facts] == [(a, b, c)]


def test_the_question_is_what_most_claims_say_it_is():
    a, b, c = claim(0, 1, "killed"), claim(1, 1), claim(2, 1)
    assert gather([join(a, b), join(b, c)], {})[0].question == "dead"


def test_the_gravest_verdict_among_its_claims_is_the_facts():
    a, b, c = claim(0, 1), claim(1, 1), claim(2, 1)
    facts = gather([join(a, b), join(b, c, Verdict.UPDATE), join(a, c, Verdict.COMPATIBLE)], {})
    assert [fact.verdict for fact in facts] == [Verdict.UPDATE]


def test_what_more_than_two_claims_decided_is_told_on_the_row_that_holds_both_and_else_by_itself():
    a, b, c, other = claim(0, 1), claim(1, 1), claim(2, 1), claim(1, 7)
    found = [join(a, b), join(b, c)]
    on_one_row = evolve(join(a, c, Verdict.DIVERGE), derived=True)
    (fact,) = gather([*found, on_one_row], {})
    assert (fact.claims, fact.verdict, fact.findings) == ((a, b, c), Verdict.DIVERGE, (*found, on_one_row))
    across_rows = evolve(join(a, other, Verdict.DIVERGE), derived=True)
    assert [fact.claims for fact in gather([*found, across_rows], {})] == [(a, other), (a, b, c)]


def test_the_gravest_facts_come_first_then_the_farthest_then_those_of_most_documents():
    def near(start, about, *numbers):
        claims = [claim(number, start, about) for number in numbers]
        return claims, about

    (agreed, _), (close, _), (far, _), (wide, _) = (
        near(1, "agreed", 0, 1), near(2, "close", 0, 1), near(3, "far", 0, 1), near(4, "wide", 0, 1, 2)
    )  # fmt: skip
    findings = [
        join(*agreed),
        *(Finding("numbers", *pair, Verdict.DIVERGE, "level", 0.1, "reason") for pair in (close, wide[:2], wide[1:])),
        Finding("numbers", *far, Verdict.DIVERGE, "level", 0.7, "reason"),
    ]
    assert [fact.question for fact in gather(findings, {})] == ["far", "wide", "close", "agreed"]
    assert [fact.distance for fact in gather(findings, {})] == [0.7, 0.1, 0.1, 0.0]


def test_a_pair_that_a_third_document_links_is_asked_for_once_unless_one_of_them_has_its_own_answer():
    a, b, c = claim(0, 1), claim(1, 1), claim(2, 1)
    assert list(links([join(a, b), join(b, c)])) == [(a, c)]
    assert list(links([join(a, b), join(b, c), join(a, c)])) == []
    assert list(links([join(a, b), join(b, c), join(a, claim(2, 7), affinity=0.6)])) == []


def facts_of(findings):
    return sorted(sorted(each.document.id + each.text for each in fact.claims) for fact in gather(findings, {}))


def test_a_chain_of_doubtful_pairs_joins_no_two_questions_that_the_other_documents_tell_apart():
    dead, hurt = [claim(number, 1) for number in range(3)], [claim(number, 2) for number in range(3)]
    sure = [join(one[i], one[j]) for one in (dead[:2], hurt[1:]) for i, j in ((0, 1),)]
    apart = [join(dead[0], hurt[2], affinity=0.6), join(dead[1], dead[2], affinity=0.7)]
    assert facts_of([*sure, *apart]) == [["a1", "b1", "c1"], ["b2", "c2"]]


def test_a_claim_belongs_where_most_of_those_it_met_are_even_if_another_was_surer():
    a, b, c, other_c, d = claim(0, 1), claim(1, 1), claim(2, 1), claim(2, 2), claim(3, 1)
    agreed = [join(*pair, affinity=0.9) for pair in ((a, b), (a, c), (b, c))]
    findings = [*agreed, join(other_c, d, affinity=1.0), *(join(each, d, affinity=0.8) for each in (a, b))]
    assert facts_of(findings) == [["a1", "b1", "c1", "d1"]]
