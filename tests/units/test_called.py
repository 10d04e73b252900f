import pytest


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("an alleged 9 Harbour gang member", "organisation", "9 Harbour"),
        ("members of a gang called 9 Harbour", "organisation", "9 Harbour"),
        ("a ransomware group known as Black Heron", "organisation", "Black Heron"),
        ("the S-Alarm early warning system failed", "equipment", "S-Alarm"),
        ("the S Alarm warning system failed", "equipment", "S Alarm"),
        ("a government warning, known as the S-Alarm, went out", "equipment", "S-Alarm"),
        ("reported by the De Courant newspaper", "organisation", "De Courant"),
        ("Statkraft, the power company, shut the dam", "organisation", "Statkraft"),
        ("They met the Orla Nes, a grey patrol vessel.", "equipment", "Orla Nes"),
        ("She edits Meridian, a weekly newspaper.", "organisation", "Meridian"),
    ],
)
def test_a_name_is_told_by_a_common_noun_beside_it(units, text, kind, name):
    assert units(text) == [(kind, name)]


@pytest.mark.parametrize(
    "text",
    [
        "The Norwegian newspaper wrote of it.",
        "A Holm gang was held.",
        "The Pension system is old.",
        "For party leaders it was late.",
        "a Norwegian-language newspaper",
        "Kari Moen, a company director, left.",
        "Kari Moen, the head of a company, left.",
        "Sami, an ethnic minority group, herd deer.",
        "He joined a party.",
        "The warning, known as late, came.",
    ],
)
def test_a_nation_a_place_a_person_or_a_common_word_is_no_such_name(names, text):
    assert names(text) == []


def test_a_name_that_was_told_once_is_found_again(names):
    assert names("The 9 Harbour gang is old. They left 9 Harbour.") == ["9 Harbour", "9 Harbour"]


def test_a_ship_is_named_again_after_the_and_a_person_is_not(names):
    text = "The yacht Orlanda was stopped at noon. The Orlanda was old. Orlanda Moen wept."
    assert [name for name in names(text) if name != "yacht"] == ["Orlanda", "Orlanda"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The sloop Orla Star was boarded.", "Orla Star"),
        ("The 50-foot Orla Star sailed from the port.", "Orla Star"),
        ("The frigate Admiral Arden fired.", "Admiral Arden"),
    ],
)
def test_a_ships_name_stands_behind_its_class_or_its_length(names, text, found):
    assert found in names(text)


def test_a_length_in_a_text_of_no_ships_tells_no_ship(names):
    assert not names("The 50-foot Orla Tower was lit.")
