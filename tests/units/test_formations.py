import pytest


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Russia deployed the 45th Guards Special Purpose brigade.", "45th Guards Special Purpose brigade"),
        (
            "They include the 45th separate brigade unit of the special forces of the Airborne Forces, he said.",
            "45th separate brigade unit of the special forces of the Airborne Forces",
        ),
        ("and the 31st Separate Guards Order.", "31st Separate Guards Order"),
        ("men of the 48th (Northern) Division fell", "48th (Northern) Division"),
        ("the 3/9th Battalion held the line", "3/9th Battalion"),
        ("the 732d Transport Group moved north", "732d Transport Group"),
        ("the Third Army crossed the river", "Third Army"),
        ("the XIV Corps crossed the river", "XIV Corps"),
        ("the IV Flotilla sailed", "IV Flotilla"),
        ("the 58 Heavy Transport Squadron flew home", "58 Heavy Transport Squadron"),
        ("the 190th TDB lost its tanks", "190th TDB"),
        ("men of the 9 Holm battalion came", "9 Holm battalion"),
        ("crews of Task Force 77 arrived", "Task Force 77"),
        ("posted to Harbour Patrol Unit Three, they said", "Harbour Patrol Unit Three"),
        ("the crews of VF-31 trained", "VF-31"),
        ("an officer of the Danish Navy said", "Danish Navy"),
        ("commander of Russia's Airborne Troops.", "Russia's Airborne Troops"),
        ("led by U.S. Africa Command in Stuttgart", "U.S. Africa Command"),
        ("ships of the Caspian Fleet sailed", "Caspian Fleet"),
        ("soldiers of the Cheshire Regiment marched", "Cheshire Regiment"),
        ("the Army of Western Patagonia surrendered", "Army of Western Patagonia"),
        ("the Legion of Savoy paraded", "Legion of Savoy"),
        ("the Royal Regiment of Norway paraded", "Royal Regiment of Norway"),
        ("the Chilean navy seized the cargo", "Chilean navy"),
        ("the Danish joint forces command near Aarhus", "Danish joint forces command"),
        ("and New Zealand's military said so", "New Zealand's military"),
        ("the Coastal Air Command of the Chilean Navy flew", "Coastal Air Command of the Chilean Navy"),
        ("and the Bundeswehr withdrew", "Bundeswehr"),
        ("he joined the Navy in 1999", "Navy"),
        ("the frigate belongs to SNMG2, he said", "SNMG2"),
        ("ships of CTF-151 came", "CTF-151"),
        ("a ship of Standing NATO Maritime Group 2 came", "Standing NATO Maritime Group 2"),
        ("it sails with a Nato naval group", "Nato naval group"),
        ("men of the 82nd Airborne landed", "82nd Airborne"),
        ("the crew of Air Station Kodiak flew", "Air Station Kodiak"),
        ("the crew of Coast Guard Air Station Kodiak flew", "Coast Guard Air Station Kodiak"),
    ],
)
def test_a_formation_is_found_whole(units, text, name):
    assert units(text) == [("formation", name)]


@pytest.mark.parametrize(
    "text",
    [
        "The Russian-led Coalition Troops left.",
        "They gave military aid worth 250 dollars.",
        "The Russian military aid arrived.",
        "He won the Second World title.",
        "Russian troops left on the 45th day.",
        "They closed Thornbury Air Force Base in 1962.",
        "an army of ants",
        "He cheered the Bristol Raiders.",
        "The ABA Division II season began.",
        "She met a Danish military officer.",
        "They landed at RAAF Base Moorland.",
    ],
)
def test_troops_aid_and_places_are_no_formations(units, text):
    assert [name for kind, name in units(text) if kind == "formation"] == []


def test_a_text_in_capitals_is_read_by_its_listed_words(names):
    text = "THE QUETZAL BATTALION CAMPED THERE, VILLAGERS TOLD AN ENVOY OF THE MINISTRY OF DEFENSE ON FRIDAY."
    assert names(text) == ["QUETZAL BATTALION", "MINISTRY OF DEFENSE"]


def test_a_unit_of_a_service_with_a_name_of_its_own_is_two_formations(names):
    text = "They belong to the 144th Airlift Squadron of the Oregon Air National Guard, he said."
    assert names(text) == ["144th Airlift Squadron", "Oregon Air National Guard"]


def test_letters_with_a_number_are_the_formation_that_the_letters_spell(key):
    assert key("SNMG2 sailed with Standing NATO Maritime Group 2.") == ["2-naval-group"] * 2
