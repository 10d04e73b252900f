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
        ("men of the 36th (Ulster) Division fell", "36th (Ulster) Division"),
        ("the 2/5th Battalion held the line", "2/5th Battalion"),
        ("the 352d Fighter Group was activated", "352d Fighter Group"),
        ("the First Army crossed the river", "First Army"),
        ("the XIV Corps crossed the river", "XIV Corps"),
        ("the I Flotilla sailed", "I Flotilla"),
        ("the 41 Troop Carrier Squadron was renamed", "41 Troop Carrier Squadron"),
        ("the 120th TDB lost its tanks", "120th TDB"),
        ("members of Task Force 104 arrived", "Task Force 104"),
        ("assigned to Disposal Mobile Unit Two, based there", "Disposal Mobile Unit Two"),
        ("the crews of VF-84 trained", "VF-84"),
        ("an officer of the Royal Navy said", "Royal Navy"),
        ("commander of Russia's Airborne Troops.", "Russia's Airborne Troops"),
        ("led by U.S. Central Command in Tampa", "U.S. Central Command"),
        ("ships of the Baltic Fleet sailed", "Baltic Fleet"),
        ("soldiers of the Rajput Regiment marched", "Rajput Regiment"),
        ("the Army of Northern Virginia surrendered", "Army of Northern Virginia"),
        ("the Brigade of Guards paraded", "Brigade of Guards"),
        ("the Royal Regiment of Scotland paraded", "Royal Regiment of Scotland"),
        ("the Indian navy seized the boat", "Indian navy"),
        ("the German military joint forces command in Potsdam", "German military joint forces command"),
        ("and South Korea's military said so", "South Korea's military"),
        ("the Fleet Air Arm of the Indian Navy flew", "Fleet Air Arm of the Indian Navy"),
        ("and the Wehrmacht withdrew", "Wehrmacht"),
        ("he joined the Navy in 1999", "Navy"),
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
        "Renamed Nellis Air Force Base in 1950.",
        "an army of ants",
        "He played for the Oakland Raiders.",
        "The NCAA Division III season began.",
        "He was a Norwegian military officer.",
        "They landed at RAAF Base Tindal.",
    ],
)
def test_troops_aid_and_places_are_no_formations(units, text):
    assert [name for kind, name in units(text) if kind == "formation"] == []


def test_a_text_in_capitals_is_read_by_its_listed_words(names):
    text = (
        "THE ATLACATL BATTALION WAS TRAINED THERE, THE PEOPLE SAID IN A STATEMENT OF THE MINISTRY OF DEFENSE ON FRIDAY."
    )
    assert names(text) == ["ATLACATL BATTALION", "MINISTRY OF DEFENSE"]
