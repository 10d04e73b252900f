import pytest

from rashomon import Verdict
from rashomon_plugins.units import Units

COMPARATOR = Units()


@pytest.mark.parametrize(
    ("left", "right", "verdict", "level"),
    [
        ("the CSTO met", "the CSTO left", "agree", "same name"),
        ("Russian Ministry of Defense said", "Russia’s defense ministry said", "agree", "same after spelling"),
        ("a Hyunmoo II flew", "a Hyunmoo-2 flew", "agree", "same after spelling"),
        ("Nato met", "NATO left", "agree", "same after spelling"),
        ("INS Sukanya sailed", "Indian Naval Ship Sukanya sailed", "agree", "same after spelling"),
        ("the CSTO met", "the Collective Security Treaty Organisation met", "agree", "acronym and expansion"),
        ("the KCNA said", "the Korean Central News Agency said", "agree", "acronym and expansion"),
        ("the UNSC met", "the UN Security Council met", "agree", "acronym and expansion"),
        ("the 45th brigade left", "the 45th Guards Special Purpose brigade left", "compatible",
         "same designator, other description"),
        ("the 31st separate brigade of the Airborne Forces", "the 31st Separate Guards Order.", "compatible",
         "same designator, other description"),
        ("the 98th Airborne Division left", "the 98th Airborne Regiment left", "diverge", "same number, other echelon"),
        ("the Russian Airborne Forces left", "Russia's Airborne Troops left", "compatible", "other name for the same"),
        ("the Pentagon said", "the Defense Department said", "compatible", "other name for the same"),
        ("the UN Security Council met", "the United Nations Security Council met", "agree", "same after spelling"),
        ("he joined the Navy in May", "the Indian Navy said", "compatible", "narrower or wider name"),
        ("the German special forces command at its headquarters in Potsdam",
         "the German military joint forces command in Potsdam", "diverge", "same role, other name"),
    ],
)  # fmt: skip
def test_two_names_of_one_question_come_to_a_verdict_by_the_first_level_that_holds(pair, left, right, verdict, level):
    a, b = pair(left, right)
    assert COMPARATOR.affinity(a, b) >= 0.5
    assert set(COMPARATOR.keys(a)) & set(COMPARATOR.keys(b))
    judgement, mirrored = COMPARATOR.judge(a, b), COMPARATOR.judge(b, a)
    assert (judgement.verdict, judgement.level) == (Verdict(verdict), level)
    assert judgement == mirrored
    assert COMPARATOR.affinity(a, b) == COMPARATOR.affinity(b, a)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("the 45th brigade left", "the 76th brigade left"),
        ("the An-124 left", "the An-12 left"),
        ("the Il-76 left", "the 76th brigade left"),
        ("Russia's Defense Ministry said", "the Kazakh Defense Ministry said"),
        ("the CSTO met", "NATO met"),
        ("the German 98th Airborne Division left", "the French 98th Airborne Regiment left"),
        ("the German special forces command in Potsdam", "the German joint forces command in Bonn"),
    ],
)
def test_names_of_two_things_are_never_one_question(pair, left, right):
    a, b = pair(left, right)
    assert COMPARATOR.affinity(a, b) < 0.5


def test_the_question_is_the_number_and_echelon_of_a_formation_or_else_the_name(pair):
    a, b = pair("the 45th Guards Special Purpose brigade left", "the CSTO\nmet")
    assert (a.about, b.about) == ("formation: 45th brigade", "organisation: CSTO")
    (c, d) = pair("the 42nd Infantry Division left", "the 12th Army left")
    assert (c.about, d.about) == ("formation: 42nd division", "formation: 12th army")


def test_a_reason_quotes_both_names(pair):
    a, b = pair("the 45th brigade left", "the 45th Guards brigade left")
    reason = "“45th Guards brigade” and “45th brigade” carry the same number and are described in other words"
    assert COMPARATOR.judge(a, b).reason == reason


def test_no_document_contradicts_itself_by_naming_two_holders_of_a_role(pair):
    a, b = pair("the German special forces command in Potsdam", "the German joint forces command in Potsdam")
    assert 0.5 <= COMPARATOR.affinity(a, b) < 0.8
