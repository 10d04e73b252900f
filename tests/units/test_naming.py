import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon_plugins.units.machines import machine
from rashomon_plugins.units.naming import parse
from rashomon_plugins.units.numerals import designator, roman


@pytest.mark.parametrize(
    "spellings",
    [
        ["Collective Security Treaty Organization", "Collective Security Treaty Organisation", "CSTO", "the CSTO"],
        ["Russian Ministry of Defense", "Russia's Defence Ministry", "Ministry of Defence of Russia"],
        ["Ministry of Internal Affairs of Kazakhstan", "Kazakh Interior Ministry", "Kazakhstan's interior ministry"],
        ["U.S. Central Command", "US Central Command", "CENTCOM"],
        ["UN Security Council", "United Nations Security Council", "UNSC"],
        ["1st Infantry Division", "First Infantry Division", "1 Infantry Div"],
        ["II Corps", "2nd Corps", "Second Corps"],
        ["37th Separate Guards Motorized Rifle Brigade", "37th Guards Motorised Rifle Bde", "37th MRB"],
        ["155th Separate Guards Naval Infantry Brigade", "Guards Naval Infantry Brigade No. 155"],
        ["5th National Guard Brigade", "National Guard Brigade (5th)"],
        ["45th Guards Special Purpose brigade", "45th separate brigade of the special forces of the Airborne Forces"],
        ["76th Guards Air Assault Division", "76th Guards Airborne Division"],
        ["Il-76", "IL76", "Il 76", "Ilyushin Il-76", "Il-76s"],
        ["Hyunmoo II", "Hyunmoo-2"],
        ["INS Sukanya", "Indian Naval Ship Sukanya", 'INS "Sukanya"'],
        ["USS Cero", "USS Cero (SS-225)"],
        ["Dae’sh", "Daesh", "ISIL"],
        ["Ministry of Foreign Affairs of Iran", "Iran's Foreign Ministry", "Iranian foreign ministry"],
        ["Nur-Sultan Council", "Nur Sultan council"],
    ],
)
def test_every_spelling_of_one_thing_has_one_key(spellings):
    assert len({parse(each).key for each in spellings}) == 1


@pytest.mark.parametrize(
    "names",
    [
        ["Royal Navy", "Navy", "U.S. Navy", "Royal Air Force", "Air Force", "Red Army", "Army"],
        ["45th brigade", "45th division", "46th brigade", "45th Tank Brigade", "V Corps"],
        ["An-12", "An-124", "An-24", "Il-76", "MiG-76", "Il-76MD", "C-130", "KC-130"],
        ["7th Motorized Rifle Brigade (DPR)", "7th Motorized Rifle Brigade (LPR)", "7th Motorized Rifle Brigade"],
        ["1st Army Corps", "1st Tank Army"],
    ],
)
def test_two_things_never_share_a_key(names):
    assert len({parse(each).key for each in names}) == len(names)


@given(st.sampled_from(["Kazakh Defence Ministry", "45th Guards Special Purpose Brigade", "World Health Organization"]))
def test_a_key_is_stable_under_case_article_possessive_hyphen_and_spelling(name):
    changed = [name + "'s", "the " + name, name.replace(" ", "-"), name.replace("Defence", "Defense")]
    assert {parse(each).key for each in changed} == {parse(name).key}


def test_the_parts_of_a_name_are_told():
    said = parse("Russia's 45th Guards Special Purpose brigade (reserve)")
    assert said.nation == "russia"
    assert said.numbers == (45,)
    assert said.echelon == "brigade"
    assert said.branches == {"special"}
    assert said.qualifier == "reserve"
    assert parse("5th Corps Artillery").arm == "artillery"
    assert parse("5th Corps").arm == ""
    assert parse("U.N.").letters == "UN"
    assert parse("Russian American Bank").said == ("bank", "russia", "united-states")


def test_names_of_nothing_but_brackets_or_empty_words_are_names_all_the_same():
    assert parse("(CSTO)").key == parse("CSTO").key
    assert parse("The A").key == "a"
    assert parse("! (CSTO)").qualifier == "csto"


@pytest.mark.parametrize(
    ("word", "after", "number"),
    [
        ("45th", "brigade", 45),
        ("352d", "Group", 352),
        ("Sixth", "Fleet", 6),
        ("V", "Corps", 5),
        ("V", "for", 0),
        ("XIV", "", 14),
        ("Two", "", 2),
        ("two", "men", 0),
        ("Guards", "", 0),
    ],
)
def test_a_designator_is_read_in_all_its_spellings(word, after, number):
    assert designator(word, after) == number


@given(st.integers(1, 49))
def test_roman_numbers_are_read_as_they_are_written(number):
    tens, ones = divmod(number, 10)
    written = ["", "X", "XX", "XXX", "XL"][tens] + ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][ones]
    assert roman(written) == number


@pytest.mark.parametrize("text", ["Task Force 104", "CTF 50", "G20", "Committee 1267", "HMS", "Route 4", "45th"])
def test_what_only_looks_like_a_designation_is_no_machine(text):
    assert machine(text) is None
