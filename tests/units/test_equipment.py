import pytest

from rashomon_plugins.units import designations
from tests.conftest import document


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They flew 70 Il-76 aircraft to Almaty.", "Il-76"),
        ("Ukraine lost the An-124 at Hostomel.", "An-124"),
        ("A T-72B3 burned by the road.", "T-72B3"),
        ("The navy's F/A-18E/F took off.", "F/A-18E/F"),
        ("He carried an AK 47 and a bag.", "AK 47"),
        ("Seoul fired a Hyunmoo II into the sea.", "Hyunmoo II"),
        ("Pyongyang launched a Hwasong-12 over Japan.", "Hwasong-12"),
        ("A Boeing 747 stood on the runway.", "Boeing 747"),
        ("An Airbus A330 landed.", "Airbus A330"),
        ("The pilot of the Grumman F-14 Tomcat ejected.", "Grumman F-14 Tomcat"),
        ("A Heinkel He 111 bombed the port.", "Heinkel He 111"),
        ("They sold a Do 228 to the airline.", "Do 228"),
        ("The De Havilland Mosquito FB.VI was fast.", "De Havilland Mosquito FB.VI"),
        ("Two Fiat CR.42s were shot down.", "Fiat CR.42s"),
        ("Soldiers with M16A4 rifles stood by.", "M16A4"),
        ("Norway bought the F-35A's software.", "F-35A"),
        ("It was carried by INS Sukanya on Friday.", "INS Sukanya"),
        ("It was carried by Indian Naval Ship Sukanya on Friday.", "Indian Naval Ship Sukanya"),
        ("He served on the USS John A. Moore in 1990.", "USS John A. Moore"),
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
    assert names("Dornier Do 24, Dornier Do 17 and Il-76") == ["Dornier Do 24", "Dornier Do 17", "Il-76"]
