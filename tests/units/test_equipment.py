import pytest

from rashomon_plugins.units import designations
from tests.conftest import document


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They flew 70 Il-76 aircraft to Almaty.", "Il-76"),
        ("Ukraine lost the An-124 at Hostomel.", "An-124"),
        ("A T-64BV burned by the road.", "T-64BV"),
        ("The pilot's F/A-21C/D took off.", "F/A-21C/D"),
        ("He carried an AK 47 and a bag.", "AK 47"),
        ("The de Havilland Otter sank.", "de Havilland Otter"),
        ("A Beechcraft King Air fell into the lake.", "Beechcraft King Air"),
        ("They sent a Twin Otter to the ice.", "Twin Otter"),
        ("He was in a Piper Cherokee over the bay.", "Piper Cherokee"),
        ("The pilot of the Cessna Caravan lived.", "Cessna Caravan"),
        ("Tehran fired a Fateh II missile into the sea.", "Fateh II"),
        ("A Taepodong-2 stood on the pad.", "Taepodong-2"),
        ("A Boeing 727 stood on the runway.", "Boeing 727"),
        ("An Airbus A300 landed.", "Airbus A300"),
        ("An A320neo landed.", "A320neo"),
        ("The Boeing 737 MAX 8 landed.", "Boeing 737 MAX 8"),
        ("They came in a Sea King helicopter.", "Sea King"),
        ("A farmer saw the Vought F-8 Crusader fall.", "Vought F-8 Crusader"),
        ("A Junkers Ju 52 bombed the port.", "Junkers Ju 52"),
        ("They sold a Ju 52 to the airline.", "Ju 52"),
        ("The Hawker Sparrow FB.IX was slow.", "Hawker Sparrow FB.IX"),
        ("Two Fiat BR.20s were shot down.", "Fiat BR.20s"),
        ("Soldiers with M27A1 rifles stood by.", "M27A1"),
        ("Chile bought the F-20A's software.", "F-20A"),
        ("They were brought ashore by INS Vikrant.", "INS Vikrant"),
        ("They were brought ashore by Indian Naval Ship Vikrant.", "Indian Naval Ship Vikrant"),
        ("She commanded the USS Henry B. Stone in 1990.", "USS Henry B. Stone"),
        ('She was aboard HMS "Ajax" then.', 'HMS "Ajax'),
    ],
)
def test_equipment_is_found_with_maker_and_nickname(units, text, name):
    assert units(text) == [("equipment", name)]


@pytest.mark.parametrize(
    "text",
    [
        "The G20 met in Bali.",
        "COVID-19 spread in the spring.",
        "He works in Room 39.",
        "Take the E47 to Lolland.",
        "Almatinskaya TETs-3 lies near the city.",
        "Fig-3 and No-5 are shown.",
        "It has four Wright R-3350 radial engines.",
        "Route-66 is long.",
        "He took flight MH-17 and Highway A-1.",
        "In the 1990s and in 2022.",
        "They mobilised 2000 men.",
        "The HMS 5 was never built.",
    ],
)
def test_rooms_roads_diseases_summits_plants_and_engines_are_no_equipment(units, text):
    assert [name for kind, name in units(text) if kind == "equipment"] == []


def test_the_designations_of_a_document_are_told_with_their_spans_for_others_to_leave_out():
    text = "5 An-124 and 70 Il-76 aircraft of the 45th brigade"
    assert [text[each.start : each.end] for each in designations(document("a", text))] == ["An-124", "Il-76"]


def test_a_maker_is_taken_once_when_two_designations_follow_each_other(names):
    assert names("Junkers Ju 52, Junkers Ju 88 and Il-76") == ["Junkers Ju 52", "Junkers Ju 88", "Il-76"]
