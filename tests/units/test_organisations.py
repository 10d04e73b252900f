import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russia’s Defense Ministry said so.", ["Russia’s Defense Ministry"]),
        ("the Ministry of Defense of Kazakhstan said", ["Ministry of Defense of Kazakhstan"]),
        ("The interior ministry on Thursday said", ["interior ministry"]),
        ("the national disaster agency said", ["national disaster agency"]),
        ("the government of Iraq asked", ["government of Iraq"]),
        ("He studied at the University of Florida in Gainesville.", ["University of Florida"]),
        ("the Council on Foreign Relations met", ["Council on Foreign Relations"]),
        ("the Fish and Wildlife Service manages it", ["Fish and Wildlife Service"]),
        ("Designs were made by the company Züblin in 1956.", ["Züblin"]),
        ("a spokesman for NATO and the CSTO", ["NATO", "CSTO"]),
        ("fighters of Da’esh and al-Qaida fled", ["Da’esh", "al-Qaida"]),
        ("ISIL-held territory shrank", ["ISIL"]),
        ("an EU-wide ban and an EU-Turkey deal", ["EU"]),
        ("Gunmen Flee German Consulate\n\nThey had to flee at night.", ["German Consulate"]),
        ("the Department, through its adviser,", ["Department"]),
        ("the Indian Supreme Court and the Afghan Taliban", ["Indian Supreme Court", "Taliban"]),
        ("the U.S. Congress voted", ["U.S. Congress"]),
        ("Faculty of Journalism and Politics of the University of Warsaw",
         ["Faculty of Journalism and Politics", "University of Warsaw"]),
    ],
)  # fmt: skip
def test_an_organisation_is_found_whole(units, text, expected):
    assert units(text) == [("organisation", name) for name in expected]


@pytest.mark.parametrize(
    "text",
    [
        "It ran on the GPS of his DVD.",
        "IATA code: XYA.",
        "THE NATO CSTO SUMMIT",
        "Mr Trump won. TRUMP won, they said.",
        "DALLAS - Two men died.",
        "NEW YORK saw it.",
        "a news agency and the science department of a foreign government",
        "He lives on the West Bank.",
        "UN Security Council Resolution 2254",
        "The local police said a government was formed.",
        "He saw John Smith in the company.",
    ],
)
def test_formats_codes_headlines_places_and_common_nouns_are_no_organisations(units, text):
    assert [name for kind, name in units(text) if kind == "organisation"] == []
