import pytest

from rashomon_plugins.units.mentions import mention
from rashomon_plugins.units.words import reading
from tests.conftest import document


def test_a_mention_never_runs_into_the_end_of_a_paragraph():
    with pytest.raises(ValueError, match="end of a paragraph"):
        mention("formation", reading(document("a", "Royal\n\nNavy")), 0, 2)


def test_letters_in_brackets_stand_for_the_name_before_them_from_then_on(key):
    text = "The Patagonian National Resistance Army (PNRA) fought. The PNRA lost."
    assert key(text) == ["army-national-patagonian-resistance"] * 3


def test_letters_take_the_kind_of_the_name_they_stand_for(units):
    text = "The Patagonian National Resistance Army (PNRA) fought."
    assert {kind for kind, _ in units(text)} == {"formation"}


def test_letters_that_do_not_fit_the_name_before_them_stay_their_own(key):
    assert key("The Defense Ministry (BVT) said.") == ["defense-ministry", "bvt"]


def test_a_hull_number_in_brackets_is_the_ship_before_it(key):
    assert key("He served on USS Nautilus (SSN-571) then.") == ["uss-nautilus", "uss-nautilus"]


def test_a_ship_is_found_by_its_hull_number_and_again_by_its_bare_name(key, units):
    text = "The crew of Wolverine (CV-91) saw USS Kestrel. The Kestrel sank."
    assert units(text) == [("equipment", name) for name in ("Wolverine", "CV-91", "USS Kestrel", "Kestrel")]
    assert key(text) == ["wolverine", "wolverine", "uss-kestrel", "uss-kestrel"]


def test_a_name_without_nation_is_the_one_that_the_document_names_with_its_nation(key):
    text = "Russia’s Defense Ministry said so. The Defense Ministry added more."
    assert key(text) == ["russia-defense-ministry"] * 2


def test_a_name_without_nation_stays_open_where_the_document_names_two(key):
    text = "Russia's Defense Ministry and the Kazakh Defense Ministry met. The Defense Ministry added more."
    assert key(text)[2] == "defense-ministry"


def test_the_ministry_is_the_only_one_that_a_text_names_before(key):
    text = "The ministry was shut. Chile's Transport Ministry moved. The ministry said so. Ask the ministry of fish."
    assert key(text) == ["chile-ministry-transport"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Chile's Transport Ministry met the Peruvian Transport Ministry. The ministry said so.",
        "Chile's Transport Ministry met its Energy Ministry. The ministry said so.",
        "Chile's Transport Ministry is one. A ministry said so.",
    ],
)
def test_the_ministry_is_nothing_where_more_than_one_can_be_meant(names, text):
    assert "ministry" not in names(text)


def test_a_company_is_found_again_without_the_word_for_company(names):
    text = "Meridian News is a network. Its viewers like Meridian."
    assert names(text) == ["Meridian News", "Meridian"]


def test_a_nation_is_not_taken_for_a_company_that_bears_its_name(names):
    assert names("Korea Corp sold it. It is sold in Korea.") == ["Korea Corp"]


def test_a_number_with_honours_is_a_unit_of_the_branch_of_the_one_before_it_in_a_list(key):
    assert key("the 98th Guards Airborne Division and the 31st Separate Guards Order")[1] == "31-airborne-brigade"
    assert key("the 98th Airborne Division and the 31st Guards Red Order")[1] == "31-airborne-division"
    assert key("They saw the 31st Separate Guards Order.") == ["guards-order-separate-31"]


def test_the_commission_of_a_text_on_the_european_union_is_the_european_one(key):
    assert key("The EU met. The Commission said so.") == ["european-union", "commission-european"]
    assert key("The Commission said so.") == ["commission"]


def test_letters_without_brackets_are_the_only_body_with_these_initials(key):
    text = "The Kestrian Lamp Police came. KLP men searched."
    assert key(text) == ["kestrian-lamp-police"] * 2 or len(set(key(text))) == 1
    assert len(set(key("The Holm Fire Police and the Harbour Food Police met. HFP men left."))) > 2


def test_two_numbered_units_of_one_name_are_contrary_whatever_their_echelon(units_judge):
    verdict = units_judge("Men of the 9 Holm battalion dug them out.", "Men of the 19 Holm Regiment dug them out.")
    assert (verdict.verdict, verdict.level) == ("diverge", "same role, other name")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The Sheriff's Office closed the road.", "The Orla County Sheriff's Office closed the road."),
        ("Holm Medical College took them in.", "Holm Medical College Hospital took them in."),
        ("Halden Holding made an offer.", "Halden AB made an offer."),
    ],
)
def test_what_a_name_may_leave_out_is_no_other_body(units_judge, left, right):
    assert units_judge(left, right).verdict == "agree"
