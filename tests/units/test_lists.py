import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon import Verdict
from rashomon_plugins.units import Units
from tests.conftest import document

COMPARATOR = Units()
FOUR = "Troops of Belarus, Tajikistan, Kyrgyzstan and Armenia came."


@pytest.fixture
def derived():
    """Return a function that tells what two texts come to that one claim a side cannot show."""

    def told(left, right):
        sides = (list(COMPARATOR.extract(document(name, text))) for name, text in (("a", left), ("b", right)))
        return [(str(found.verdict), found.level, found.reason) for found in COMPARATOR.across(*sides)]

    return told


@pytest.mark.parametrize(
    ("text", "listed", "key"),
    [
        (FOUR, "Belarus, Tajikistan, Kyrgyzstan and Armenia", "states-armenia+belarus+kyrgyzstan+tajikistan"),
        ("with the US, South Korea and Japan", "US, South Korea and Japan", "states-japan+south-korea+united-states"),
        ("Peruvian, Chilean and Danish ships", "Peruvian, Chilean and Danish", "states-chile+denmark+peru"),
    ],
)
def test_states_in_one_coordination_are_one_list(text, listed, key):
    assert [(claim.text, claim.value.key) for claim in COMPARATOR.extract(document("a", text))] == [(listed, key)]


def test_two_states_are_no_list(names):
    assert names("Belarus and Armenia came.") == []


@pytest.mark.parametrize(
    ("right", "verdict", "level", "told"),
    [
        ("those of Armenia, Belarus, Kyrgyzstan and Tajikistan", "agree", "same members", "list the same"),
        ("those of Tajikistan, Belarus and Armenia", "compatible", "a list with one missing", "names Kyrgyzstan"),
        ("those of Tajikistan, Belarus and Peru", "compatible", "a list with one missing",
         "names Armenia and Kyrgyzstan and Peru"),
    ],
)  # fmt: skip
def test_a_list_with_one_missing_is_told(pair, right, verdict, level, told):
    a, b = pair(FOUR, right)
    assert 0.5 <= COMPARATOR.affinity(a, b) == COMPARATOR.affinity(b, a)
    assert set(COMPARATOR.keys(a)) & set(COMPARATOR.keys(b))
    judgement = COMPARATOR.judge(a, b)
    assert (judgement.verdict, judgement.level) == (Verdict(verdict), level)
    assert judgement.reason.endswith(told)
    assert judgement == COMPARATOR.judge(b, a)


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("the three members, Peru, Chile and Denmark", "the union consists of Peru, Chile and Norway", "diverge"),
        ("the 3 member states: Peru, Chile and Denmark", "namely Peru, Chile, Denmark and Norway", "diverge"),
        ("the four members, Peru, Chile and Denmark", "the union consists of Peru, Chile and Norway", "compatible"),
        ("ships of Peru, Chile and Denmark", "the union consists of Peru, Chile and Norway", "compatible"),
    ],
)
def test_lists_that_both_say_they_are_whole_cannot_differ(pair, left, right, verdict):
    a, b = (claims[-1] for claims in (list(COMPARATOR.extract(document("a", text))) for text in (left, right)))
    assert COMPARATOR.judge(a, b).verdict is Verdict(verdict)


def test_lists_that_share_one_member_are_not_one_question(pair):
    a, b = pair("ships of Peru, Chile and Denmark", "ships of Peru, Norway and Sweden")
    assert COMPARATOR.affinity(a, b) == 0


def test_a_unit_that_one_of_two_lists_leaves_out_is_told(derived):
    left = "They sent the 45th brigade, the 98th division and the 31st brigade."
    right = "They sent the 45th Guards brigade and the 98th Airborne Division."
    (found,) = derived(left, right)
    assert found == (
        "compatible",
        "a list with one missing",
        "“31st brigade” is missing from the list “45th Guards brigade and the 98th Airborne Division”",
    )
    assert derived(right, left) == [found]


def test_a_unit_that_one_of_two_whole_lists_leaves_out_cannot_be(derived):
    left = "The force is made up of the 45th brigade, the 98th division and the 31st brigade."
    right = "The force is composed of the 45th brigade and the 98th division."
    assert [found[:2] for found in derived(left, right)] == [("diverge", "whole lists with other members")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("They sent the 45th brigade and the 98th division.", "They sent the 45th brigade and the 98th division."),
        ("They sent the 45th brigade and the 98th division.", "They sent the 45th brigade and the 7th division."),
        ("They sent the 45th brigade. Then the 98th division left.", "the 45th brigade, the 98th division and NATO"),
    ],
)
def test_equal_lists_lists_of_others_and_names_apart_come_to_nothing(derived, left, right):
    assert derived(left, right) == []


def test_what_one_text_alone_tells_in_a_role_besides_is_told(derived):
    left = "A bomber rammed a truck into the gate."
    right = "A man crashed a truck into the gate. Then a car rammed it."
    found = ("compatible", "one of two in that role",
             "“car” and “truck” stand in the same role, and one of the texts tells both")  # fmt: skip
    assert derived(left, right) == derived(right, left) == [found]


def test_two_in_one_sentence_are_two_things(derived):
    assert derived("A truck hit the gate.", "A truck hit a car.") == []


def test_the_longest_coordinations_are_no_lists(derived):
    many = " and ".join(f"the {number}th brigade" for number in range(4, 60))
    assert derived(many, "the 4th brigade and the 5th brigade") == []


UNITS = ["the 45th brigade", "the 98th division", "NATO", "the CSTO", "the Danish Navy", "Peru, Chile and Norway"]
LISTS = st.lists(st.sampled_from(UNITS), min_size=1, max_size=5, unique=True).map(" and ".join)


@given(LISTS, LISTS)
def test_what_two_documents_come_to_does_not_depend_on_the_side(left, right):
    a, b = (list(COMPARATOR.extract(document(name, text))) for name, text in (("a", left), ("b", right)))
    one, other = list(COMPARATOR.across(a, b)), list(COMPARATOR.across(b, a))
    assert sorted(each.reason for each in one) == sorted(each.reason for each in other)
    assert all(each.left in a and each.right in b for each in one)
    assert list(COMPARATOR.across(a, a)) == []
