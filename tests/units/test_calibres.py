"""Arms told by their calibre."""

import pytest

from rashomon_plugins.units import Units


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He carried a 9mm pistol.", ["9mm pistol"]),
        ("He fired a .45-caliber handgun and a 12-gauge shotgun.", [".45-caliber handgun", "12-gauge shotgun"]),
        ("It was a 7.62 mm hunting rifle.", ["7.62 mm hunting rifle"]),
    ],
)
def test_a_calibre_and_a_noun_tell_an_arm(units, text, expected):
    assert units(text) == [("equipment", name) for name in expected]


@pytest.mark.parametrize("text", ["The nail was 9mm long.", "A 12-gauge railway runs there.", "It rained 45 mm."])
def test_a_measure_of_something_else_is_no_arm(names, text):
    assert not names(text)


def test_an_arm_likened_to_a_model_is_told_by_the_model(names):
    assert names("He had an AR-15-style rifle.") == ["AR-15"]


def test_two_calibres_each_the_only_one_of_its_text_are_contrary(units_judge):
    verdict = units_judge("He carried a 9mm pistol.", "He carried a .38-caliber pistol.")
    assert (verdict.verdict, verdict.level) == ("diverge", "other calibre")


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("They fired 60-mm mortars.", "They fired 61-mm mortars.", "diverge"),
        ("He had a 9 mm Beretta pistol.", "He had a .45-calibre Beretta handgun.", "diverge"),
        ("He had a .308-caliber rifle.", "He had a 7.62mm rifle.", "agree"),
        ("He had a .45-caliber pistol.", "He had a 45 calibre pistol.", "agree"),
        ("A 105mm howitzer fired.", "A 155 mm howitzer fired.", "diverge"),
        ("He had a 12-gauge shotgun.", "He had a 20-gauge shotgun.", "diverge"),
    ],
)
def test_two_calibres_are_contrary_unless_they_are_one_in_two_measures(units_judge, left, right, verdict):
    assert units_judge(left, right).verdict == verdict


def test_two_pistols_of_two_calibres_in_one_text_are_two_pistols(pair):
    a, b = pair("a 9mm Beretta pistol fired", "a .45-caliber Beretta pistol and a 9mm Beretta pistol fired")
    assert not Units().affinity(a, b) >= 0.5 or Units().judge(a, b).verdict != "diverge"


def test_a_calibre_is_read_in_a_text_in_capitals(names):
    text = "ON SUNDAY THE SOLDIERS FIRED 60-MM MORTARS AT THE VILLAGE FOR AN HOUR BEFORE THEY LEFT IT."
    assert names(text) == ["60-MM MORTARS"]
