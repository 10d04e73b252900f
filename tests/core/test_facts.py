from rashomon import Finding, Verdict
from rashomon.facts import gather
from tests.conftest import document

DOCUMENTS = [document(name, "0123456789") for name in "abc"]


def claim(number, start, about="dead"):
    return DOCUMENTS[number].claim(start, start + 1, about=about, value=start)


def join(left, right, verdict=Verdict.AGREE, affinity=1.0):
    return Finding("numbers", left, right, verdict, "level", 0.0, "reason", affinity)


def test_a_fact_never_holds_two_claims_of_one_document_and_the_surer_pair_wins():
    a, b, c, other_a = claim(0, 1), claim(1, 1), claim(2, 1), claim(0, 5)
    facts = gather([join(a, b, affinity=0.9), join(b, c, affinity=0.8), join(other_a, c, affinity=0.6)])
    assert [fact.claims for fact in facts] == [(a, b, c)]


def test_the_question_is_what_most_claims_say_it_is():
    a, b, c = claim(0, 1, "killed"), claim(1, 1), claim(2, 1)
    assert gather([join(a, b), join(b, c)])[0].question == "dead"


def test_the_gravest_verdict_among_its_claims_is_the_facts():
    a, b, c = claim(0, 1), claim(1, 1), claim(2, 1)
    facts = gather([join(a, b), join(b, c, Verdict.UPDATE), join(a, c, Verdict.COMPATIBLE)])
    assert [fact.verdict for fact in facts] == [Verdict.UPDATE]
