import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon_plugins.units.machines import machine
from rashomon_plugins.units.naming import parse
from rashomon_plugins.units.numerals import designator, roman


@pytest.mark.parametrize(
    "spellings",
    [
        ["World Trade Organization", "World Trade Organisation", "WTO", "the WTO"],
        ["Chilean Ministry of Defense", "Chile's Defence Ministry", "Ministry of Defence of Chile"],
        ["Georgian Ministry of Internal Affairs", "Georgian Interior Ministry", "Georgia's interior ministry"],
        ["U.S. Africa Command", "US Africa Command", "AFRICOM"],
        ["EU Food Agency", "European Union Food Agency", "E.U. Food Agency"],
        ["4th Mountain Division", "Fourth Mountain Division", "4 Mountain Div"],
        ["XIX Corps", "19th Corps", "Nineteenth Corps"],
        ["16th Guards Separate Motorized Rifle Brigade", "16th Guards Motorised Rifle Bde", "16th MRB"],
        ["203rd Separate Guards Mountain Rifle Brigade", "Guards Mountain Rifle Brigade No. 203"],
        ["8th Border Guard Brigade", "Border Guard Brigade (8th)"],
        ["12th Guards Special Purpose brigade", "12th separate brigade of the special forces of the Ground Forces"],
        ["66th Guards Air Assault Division", "66th Guards Airborne Division"],
        ["Tu-95", "TU95", "Tu 95", "Tupolev Tu-95", "Tu-95s"],
        ["Fateh II", "Fateh-2"],
        ["INS Vikrant", "Indian Naval Ship Vikrant", 'INS "Vikrant"'],
        ["USS Nautilus", "USS Nautilus (SSN-571)"],
        ["Hezbollah", "Hizbollah", "Hizbullah"],
        ["Ministry of Foreign Affairs of Peru", "Peru's Foreign Ministry", "Peruvian foreign ministry"],
        ["Addis-Ababa Council", "Addis Ababa council"],
    ],
)
def test_every_spelling_of_one_thing_has_one_key(spellings):
    assert len({parse(each).key for each in spellings}) == 1


@pytest.mark.parametrize(
    "names",
    [
        ["Royal Danish Navy", "Navy", "Danish Navy", "Royal Marines", "Marines", "White Army", "Army"],
        ["45th brigade", "45th division", "46th brigade", "45th Tank Brigade", "XLV Corps"],
        ["Tu-9", "Tu-95", "Tu-5", "Su-95", "Tu-95MS", "C-135", "KC-135"],
        ["9th Rocket Brigade (North)", "9th Rocket Brigade (South)", "9th Rocket Brigade"],
        ["8th Army Corps", "8th Tank Army"],
    ],
)
def test_two_things_never_share_a_key(names):
    assert len({parse(each).key for each in names}) == len(names)


NATIONS = st.sampled_from(["Danish", "Chilean", "South Korean", "British", "Kazakh"])
NAMES = (
    st.builds("{} {} Ministry".format, NATIONS, st.sampled_from(["Defence", "Labour", "Transport", "Foreign"]))
    | st.builds("{} Agency for {}".format, NATIONS, st.sampled_from(["Defence", "Industrialisation", "Labour"]))
    | st.builds(
        "{}th {} {}".format,
        st.integers(4, 19),
        st.sampled_from(["Guards Airborne", "Motorised Rifle", "Naval Infantry", "Special Purpose"]),
        st.sampled_from(["Brigade", "Division", "Regiment", "Army"]),
    )
    | st.sampled_from(["World Health Organisation", "Royal Danish Navy", "African Union Food Programme"])
)


@given(NAMES)
def test_a_key_is_stable_under_case_article_possessive_hyphen_and_spelling(name):
    american = name.replace("Defence", "Defense").replace("Labour", "Labor").replace("isation", "ization")
    american = american.replace("Motorised", "Motorized").replace("Programme", "Program")
    changed = [name + "'s", name + "’s", "the " + name, "The " + name, name.replace(" ", "-"), american]
    changed += [name.lower(), name.upper(), american.lower()]
    assert {parse(each).key for each in changed} == {parse(name).key}


def test_the_parts_of_a_name_are_told():
    said = parse("Russia's 45th Guards Special Purpose brigade (reserve)")
    assert said.nation == "russia"
    assert said.numbers == (45,)
    assert said.echelon == "brigade"
    assert said.branches == {"special"}
    assert said.qualifier == "reserve"
    assert parse("19th Corps Artillery").arm == "artillery"
    assert parse("19th Corps").arm == ""
    assert parse("W.H.O.").letters == "WHO"
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


@pytest.mark.parametrize("text", ["Task Force 77", "CTF 61", "G20", "Committee 12", "HMS", "Route 4", "45th"])
def test_what_only_looks_like_a_designation_is_no_machine(text):
    assert machine(text) is None
