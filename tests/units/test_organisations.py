import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russia’s Defense Ministry said so.", ["Russia’s Defense Ministry"]),
        ("the Ministry of Defense of Kazakhstan said", ["Ministry of Defense of Kazakhstan"]),
        ("Then the transport ministry answered", ["transport ministry"]),
        ("the national food agency warned", ["national food agency"]),
        ("the government of Peru asked", ["government of Peru"]),
        ("She teaches at the University of Bergen in Norway.", ["University of Bergen"]),
        ("the Board on Rural Transport met", ["Board on Rural Transport"]),
        ("the Soil and Water Service tends it", ["Soil and Water Service"]),
        ("The bridge was drawn by the company Ørsund last year.", ["Ørsund"]),
        ("a spokesman for NATO and the CSTO", ["NATO", "CSTO"]),
        ("fighters of Hamas and al-Shabaab fled", ["Hamas", "al-Shabaab"]),
        ("NATO-held territory shrank", ["NATO"]),
        ("an EU-wide levy and an EU-Chile deal", ["EU"]),
        ("Sailors Leave Danish Consulate\n\nThey had to leave at night.", ["Danish Consulate"]),
        ("the Department, through its adviser,", ["Department"]),
        ("the Kenyan Supreme Court and the Lebanese Hezbollah", ["Kenyan Supreme Court", "Hezbollah"]),
        ("the Transport Workers’ Union walked out", ["Transport Workers’ Union"]),
        ("the National Cyber Security Centre warned", ["National Cyber Security Centre"]),
        ("Zambia's electoral commission said", ["Zambia's electoral commission"]),
        ("The ministry of justice said", ["ministry of justice"]),
        ("Chile's ministry of state security", ["Chile's ministry of state security"]),
        ("Two men were held by Holm police.", ["Holm police"]),
        ("Two men were held by Avon and Orla police.", ["Avon and Orla police"]),
        ("They wrote to Orla and Holm health board.", ["Orla and Holm health board"]),
        ("She was tried at Holm crown court.", ["Holm crown court"]),
        ("He stood before Holm magistrates’ court.", ["Holm magistrates’ court"]),
        ("Two men were held by Orla airport police.", ["Orla airport police"]),
        ("They flew with Kestrel Air to Holm.", ["Kestrel Air"]),
        ("Lorries of Holmside Aggregates and Norway Lane Haulage came", ["Holmside Aggregates", "Norway Lane Haulage"]),
        ("Two men were saved by the coast guard.", ["coast guard"]),
        ("He rammed the Danish consulate.", ["Danish consulate"]),
        ("The Netherlands' Health Institute said", ["Netherlands' Health Institute"]),
        ("the U.S. Treasury voted", ["U.S. Treasury"]),
        ("Faculty of Botany and Chemistry of the University of Lisbon",
         ["Faculty of Botany and Chemistry", "University of Lisbon"]),
    ],
)  # fmt: skip
def test_an_organisation_is_found_whole(units, text, expected):
    assert units(text) == [("organisation", name) for name in expected]


@pytest.mark.parametrize(
    "text",
    [
        "It ran on the GPS of his DVD.",
        "Area code: QWX.",
        "THE NATO CSTO SUMMIT",
        "Mr Trump won. TRUMP won, they said.",
        "DALLAS - Two men died.",
        "NEW YORK saw it.",
        "a news agency and the science department of a foreign government",
        "He lives on the West Bank.",
        "UN Security Council Resolution 77",
        "The local police said a government was formed.",
        "Fresh Air is good, and haulage costs.",
        "the coast guard helicopter and the coast guard station",
        "Holm and Orla court cases",
        "He saw John Smith in the company.",
        "Armed police came.",
        "a speech on Bernie Sanders’ College plan",
        "support for French authority",
    ],
)
def test_formats_codes_headlines_places_and_common_nouns_are_no_organisations(units, text):
    assert [name for kind, name in units(text) if kind == "organisation"] == []
