import pytest

from rashomon_plugins.units.mentions import mention
from rashomon_plugins.units.words import reading
from tests.conftest import document


def test_a_mention_never_runs_into_the_end_of_a_paragraph():
    with pytest.raises(ValueError, match="end of a paragraph"):
        mention("formation", reading(document("a", "Royal\n\nNavy")), 0, 2)


def test_letters_in_brackets_stand_for_the_name_before_them_from_then_on(key):
    text = "The Malayan National Liberation Army (MNLA) fought. The MNLA lost."
    assert key(text) == ["army-liberation-malayan-national"] * 3


def test_letters_take_the_kind_of_the_name_they_stand_for(units):
    text = "The Malayan National Liberation Army (MNLA) fought."
    assert {kind for kind, _ in units(text)} == {"formation"}


def test_letters_that_do_not_fit_the_name_before_them_stay_their_own(key):
    assert key("The Defense Ministry (KNB) said.") == ["defense-ministry", "knb"]


def test_a_hull_number_in_brackets_is_the_ship_before_it(key):
    assert key("He served on USS Cero (SS-225) then.") == ["uss-cero", "uss-cero"]


def test_a_ship_is_found_by_its_hull_number_and_again_by_its_bare_name(key, units):
    text = "He served on board Lexington (CV-2) and USS Grayback. The Grayback sank."
    assert units(text) == [("equipment", name) for name in ("Lexington", "CV-2", "USS Grayback", "Grayback")]
    assert key(text) == ["lexington", "lexington", "uss-grayback", "uss-grayback"]


def test_a_name_without_nation_is_the_one_that_the_document_names_with_its_nation(key):
    text = "Russia’s Defense Ministry said so. The Defense Ministry added more."
    assert key(text) == ["russia-defense-ministry"] * 2


def test_a_name_without_nation_stays_open_where_the_document_names_two(key):
    text = "Russia's Defense Ministry and the Kazakh Defense Ministry met. The Defense Ministry added more."
    assert key(text)[2] == "defense-ministry"


def test_a_company_is_found_again_without_the_word_for_company(names):
    text = "Alsumaria News is a network. Its viewers like Alsumaria."
    assert names(text) == ["Alsumaria News", "Alsumaria"]


def test_a_nation_is_not_taken_for_a_company_that_bears_its_name(names):
    assert names("Korea Corp sold it. It is sold in Korea.") == ["Korea Corp"]
