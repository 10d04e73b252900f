import pytest

from rashomon import Verdict
from rashomon_plugins.units import Units
from tests.conftest import document

COMPARATOR = Units()


@pytest.mark.parametrize(
    ("text", "kind", "name", "sort"),
    [
        ("A bomber rammed a truck into the gate.", "equipment", "truck", "vehicle-truck"),
        ("In the old town a police lorry hit a wall.", "equipment", "lorry", "vehicle-truck"),
        ("They found a small car filled with explosives.", "equipment", "car", "vehicle-car"),
        ("A coach was swept off the road.", "equipment", "coach", "vehicle-bus"),
        ("He fired a semi-automatic pistol.", "equipment", "semi-automatic pistol", "firearm-handgun-pistol"),
        ("They fired a medium range ballistic missile (MRBM).", "equipment",
         "medium range ballistic missile", "missile-ballistic-medium"),
        ("Pirates seized the cargo vessel off Aden.", "equipment", "cargo vessel", "vessel-cargo"),
        ("A Harbour Rescue Helicopter was called.", "equipment", "Harbour Rescue Helicopter",
         "harbor-helicopter-rescue"),
        ("It was revenge for Danish airstrikes in May.", "formation", "Danish airstrikes", "strikes-denmark"),
        ("It was revenge for coalition air raids in May.", "formation", "coalition air raids", "strikes-coalition"),
        ("Two died when French warplanes bombed a bridge.", "formation", "French warplanes", "strikes-france"),
    ],
)  # fmt: skip
def test_a_thing_is_told_by_its_class_where_something_is_told_of_it(text, kind, name, sort):
    (claim,) = [claim for claim in COMPARATOR.extract(document("a", text)) if claim.text == name]
    assert (claim.value.kind, claim.value.key) == (kind, sort)


@pytest.mark.parametrize(
    "text",
    [
        "He drives a truck to work.",
        "The truck driver was hit.",
        "The bus stop was hit.",
        "Three trucks were rammed.",
        "Whether a second car exploded is unknown.",
        "The ministers left on French aircraft on Friday.",
        "The programme is called My Helicopter.",
        "The battle was fought with air strikes.",
    ],
)
def test_things_of_which_nothing_is_told_or_that_are_many_or_parts_of_others_are_left_out(names, text):
    assert names(text) == []


def test_a_wide_word_stands_for_the_only_narrower_thing_that_the_text_tells(key):
    assert key("A lorry rammed the gate. The vehicle exploded.") == ["vehicle-truck"] * 2
    assert key("A lorry rammed a taxi. The vehicle exploded.")[-1] == "vehicle"


@pytest.mark.parametrize(
    ("left", "right", "verdict", "level"),
    [
        ("He rammed a truck into the wall.", "He rammed a lorry into it.", "agree", "same kind of thing"),
        ("He rammed a truck into the wall.", "He rammed a truck into it.", "agree", "same name"),
        ("He rammed a truck into the wall.", "A car was rammed into it.", "diverge", "same role, other name"),
        ("He rammed a truck into the wall.", "A vehicle was rammed into it.", "compatible", "narrower or wider name"),
        ("after Danish air strikes", "after Denmark’s warplanes bombed it", "agree", "same kind of thing"),
        ("after Danish air strikes", "after Russian air strikes", "diverge", "same role, other name"),
        ("after Danish air strikes", "after coalition air raids", "compatible", "an alliance, one of its nations"),
        ("after Danish air strikes", "after NATO air strikes", "compatible", "an alliance, one of its nations"),
        ("A Boeing 737 crashed.", "An Airbus A320 crashed.", "diverge", "same role, other name"),
    ],
)
def test_things_told_by_class_meet_by_what_is_told_of_them(pair, left, right, verdict, level):
    a, b = pair(left, right)
    assert 0.5 <= COMPARATOR.affinity(a, b) == COMPARATOR.affinity(b, a)
    assert set(COMPARATOR.keys(a)) & set(COMPARATOR.keys(b))
    assert (COMPARATOR.judge(a, b).verdict, COMPARATOR.judge(a, b).level) == (Verdict(verdict), level)
    assert COMPARATOR.judge(a, b) == COMPARATOR.judge(b, a)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("He rammed a truck into the wall.", "Pirates seized a ship."),
        ("He rammed a truck into the wall.", "Thieves stole a car."),
        ("He rammed a truck into the wall.", "A car rammed it. Another man stole a truck."),
        ("after Danish air strikes", "the Royal Navy sailed"),
    ],
)
def test_things_of_which_other_things_are_told_are_not_one_question(pair, left, right):
    a, b = pair(left, right)
    assert COMPARATOR.affinity(a, b) < 0.5


def test_many_may_rescue_but_one_thing_crashes(pair):
    a, b = pair("A ferry rescued the crew.", "A trawler rescued the crew.")
    assert COMPARATOR.affinity(a, b) == 0
    assert COMPARATOR.affinity(*pair("A ferry sank.", "A trawler sank.")) == 0.6
