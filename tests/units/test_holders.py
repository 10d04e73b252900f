"""Bodies told by who is at their head, by a noun in front, by what they are for or by where they sit."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Orla district attorney's office charged him", ["district attorney's office"]),
        ("the prosecutor’s office opened an inquiry", ["prosecutor’s office"]),
        ("The Prosecutor General's Office said so.", ["Prosecutor General's Office"]),
        ("the U.S. attorney's office declined", ["U.S. attorney's office"]),
        ("The Commissioner of Mine Safety will hold an inquiry.", ["Commissioner of Mine Safety"]),
        ("the Director of Public Prosecutions withdrew it", ["Director of Public Prosecutions"]),
        ("Soldiers closed Radio Kivumbi at dawn.", ["Radio Kivumbi"]),
        ("Channel 4 reported the theft.", ["Channel 4"]),
        ("A caller to Harbour FM said the bridge had gone.", ["Harbour FM"]),
        ("He had been drinking at Club Mirage.", ["Club Mirage"]),
        ("Bear Hollow Fire District sent two engines.", ["Bear Hollow Fire District"]),
        ("He was stopped by the Ohio Highway Patrol.", ["Ohio Highway Patrol"]),
        ("The Brindisi laboratory tested it.", ["Brindisi laboratory"]),
        ("It was opened at the laboratory in Dresden.", ["laboratory in Dresden"]),
        ("a World Anti-Fraud Agency-accredited laboratory", ["World Anti-Fraud Agency"]),
        ("The Norwegian anti-fraud agency opened a case.", ["Norwegian anti-fraud agency"]),
        ("The message came from the FRH: the game was off.", ["FRH"]),
        ("Carmaker Veloran is recalling 400 cars.", ["Veloran"]),
        ("The attack was claimed by the Red Dawn group.", ["Red Dawn"]),
        ("Arden's Movement for Change won.", ["Movement for Change"]),
        ("The bakery Pell and Sons was sold.", ["Pell and Sons"]),
        ("They belong to the All India Drivers Union.", ["All India Drivers Union"]),
        ("They lay in Holm General Hospital.", ["Holm General Hospital"]),
        ("They lay in Queen Maud Hospital.", ["Queen Maud Hospital"]),
        ("The Sunday Argus reported the theft.", ["Sunday Argus"]),
        ("The Road Hauliers' Guild asked for barriers.", ["Road Hauliers' Guild"]),
        ("Two men broke out of the Orla County jail.", ["Orla County jail"]),
        ("The Ministry of Energy and Mines put it at 2 million.", ["Ministry of Energy and Mines"]),
        ("Its new owner, Westmark, kept the name.", ["Westmark"]),
        ("She was taken to St. Brendan's Hospital.", ["St. Brendan's Hospital"]),
    ],
)
def test_bodies_are_found_by_their_heads_their_fronts_and_their_seats(names, text, expected):
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "He swam the English Channel in May.",
        "Her director of photography left.",
        "The Commissioner of the league spoke.",
        "She saw it on TV.",
        "the chairman of Anna Pell's campaign",
        "An Iowa TV reporter asked.",
        "Her doctor's office was closed.",
        "They met in a laboratory in May.",
    ],
)
def test_holders_of_other_offices_and_places_are_no_bodies(names, text):
    assert names(text) == []


RAILS = "The train left the rails near Orla, and two coaches rolled over. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (RAILS + "It was the Holm-Orla Ganga Express.", ["Ganga Express"]),
        (RAILS + "Nine died on the Harbour Mail.", ["Harbour Mail"]),
        (RAILS + "The Harbour Express newspaper counted nine.", ["Harbour Express"]),
        ("She had an American Express card.", []),
    ],
)
def test_trains_bear_names_where_a_text_tells_of_a_train(names, text, expected):
    assert [name for name in names(text) if name not in {"train", "coaches"}] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police found the Bentley in a car park.", [("equipment", "Bentley")]),
        ("It was Arden's Audi Quattro.", [("equipment", "Audi Quattro")]),
        ("Two Gazelle gunships came.", [("equipment", "Gazelle")]),
        ("14 Holm Rifles reached the town.", [("formation", "14 Holm Rifles")]),
        ("In 1940 Holm Rifles were raised.", [("formation", "Holm Rifles")]),
        ("Northern Command sent two ships.", [("formation", "Northern Command")]),
    ],
)
def test_cars_aircraft_and_regiments_are_found_by_less(units, text, expected):
    assert units(text) == expected
