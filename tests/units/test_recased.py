"""Texts in capitals, as old wires are: names are told from common words by what stands around them."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon_plugins.units import Units
from rashomon_plugins.units.recased import FEWEST, cased
from tests.conftest import document

COMPARATOR = Units()
REST = " THE ROAD WAS CLOSED FOR TWO DAYS AND PEOPLE WALKED HOME TO WAIT FOR NEWS OF THEIR RELATIVES."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("UNITS OF THE PALACE GUARD STAYED IN THEIR BARRACKS.", ["PALACE GUARD"]),
        ("A STATEMENT OF THE NATIONAL REBIRTH COMMITTEE WAS READ OUT.", ["NATIONAL REBIRTH COMMITTEE"]),
        ("THE COMMITTEE FOR NATIONAL REBIRTH CALLED FOR CALM.", ["COMMITTEE FOR NATIONAL REBIRTH"]),
        ("THE 3D RANGER BATTALION AND THE 1ST ARTILLERY REGIMENT LEFT.",
         ["3D RANGER BATTALION", "1ST ARTILLERY REGIMENT"]),
        ("THE HOLM FIRE AND RESCUE SERVICE SENT NINE MEN.", ["HOLM FIRE AND RESCUE SERVICE"]),
        ("TWO FRENCH-BUILT GAZELLES CIRCLED THE TOWN.", ["GAZELLES"]),
        ("THE USS HALVORSEN TOWED THEM IN.", ["USS HALVORSEN"]),
        ("SOLDIERS ENTERED RADIO KIVUMBI AT DAWN.", ["RADIO KIVUMBI"]),
        ("THE U.S. CONGRESS CUT ALL AID.", ["U.S. CONGRESS"]),
        ("THE HARBOUR LAMP KEEPERS (HLK) DENIED IT. THE HLK IS SMALL.", ["HARBOUR LAMP KEEPERS", "HLK", "HLK"]),
        ("THE WORLD FOOD PROGRAMME SENT RICE.", ["WORLD FOOD PROGRAMME"]),
        ("THE HOLM PEOPLE'S ARMY ADVANCED.", ["HOLM PEOPLE'S ARMY"]),
        ("THE LAP GUERRILLAS LEFT AT NOON. THE LAP IS SMALL.", ["LAP", "LAP"]),
        ("FIVE MEMBERS OF THE TOR WERE SEEN THERE.", ["TOR"]),
        ("POLICE FOUND AN ALDO SUBMACHINE GUN IN THE WELL.", ["ALDO"]),
        ("AN ARMY TERN HELICOPTER FLEW OVER THE TOWN.", ["TERN"]),
        ("HOLM BATTALION TROOPS WENT AFTER THEM.", ["HOLM BATTALION"]),
        ("THE DAILY EL FARO PUBLISHED IT.", ["EL FARO"]),
    ],
)  # fmt: skip
def test_names_are_found_in_capitals(names, text, expected):
    assert names(text + REST) == expected


@pytest.mark.parametrize(
    "text",
    [
        "THE LOYAL FORCES LOST NINE MEN.",
        "MEMBERS OF THE JURY AND REBEL FIGHTERS MET SIX AGENTS.",
        "ENEMY HELICOPTERS AND STOLEN RIFLES WERE SEEN.",
        "A LARGE PARTY OF TRAVELERS LEFT FOR THE COAST.",
        "THE RADIO WAS ON ALL NIGHT, AND THE CLUB WAS FULL.",
        "MR. PELL WALKED TO THE OLD SCHOOL WITH HIS UNCLE ON MONDAY.",
        "THEY SPOKE OF THE RIGHTS OF THE PEOPLE AND THE FUTURE OF THE NATION.",
        "PRESIDENT ARDEN SAID THE TOWN WAS QUIET. ARDEN LEFT AT NOON.",
    ],
)
def test_common_words_in_capitals_are_no_names(names, text):
    assert names(text + REST) == []


def test_a_claim_quotes_the_capitals_of_its_text_and_has_the_key_of_both_cases():
    (shouted,) = COMPARATOR.extract(document("a", "THE PALACE GUARD STAYED IN ITS BARRACKS." + REST))
    (said,) = COMPARATOR.extract(document("b", "The Palace Guard stayed in its barracks."))
    assert shouted.text == "PALACE GUARD"
    assert shouted.value == said.value
    assert COMPARATOR.affinity(shouted, said) == COMPARATOR.affinity(said, shouted) == 1
    assert COMPARATOR.judge(shouted, said) == COMPARATOR.judge(said, shouted)


def test_two_battalions_of_one_kind_are_contrary_in_capitals():
    left, right = (
        next(iter(COMPARATOR.extract(document(each, f"MEN OF THE {each} RANGER BATTALION LEFT." + REST))))
        for each in ("3D", "4TH")
    )
    assert COMPARATOR.affinity(left, right) >= 0.5
    assert COMPARATOR.judge(left, right).verdict.value == "diverge"


def test_findings_of_lists_in_capitals_are_of_the_claims_given():
    texts = (
        "THEY ARE THE HOLM BRIGADE, THE ORLA BRIGADE, AND THE KESTREL BRIGADE." + REST,
        "THEY ARE THE HOLM BRIGADE AND THE ORLA BRIGADE." + REST,
    )
    left, right = ([*COMPARATOR.extract(document(str(number), text))] for number, text in enumerate(texts))
    (finding,) = COMPARATOR.across(left, right)
    assert finding.left in left
    assert finding.right in right
    assert "Kestrel Brigade" in finding.reason


def test_a_text_in_both_cases_and_a_headline_in_capitals_are_read_as_they_stand():
    headline = "PALACE GUARD STAYS IN BARRACKS"
    for text in ("The Palace Guard stayed.", headline):
        assert cased(found := document("a", text)) is found
    assert len(headline.split()) < FEWEST


@given(st.text(alphabet="THE GUARDOFNIß. ,'’()-0123456789\n", max_size=200))
def test_a_text_keeps_its_length_and_its_letters_in_both_cases(text):
    text = text + REST
    said = cased(document("a", text)).text
    assert len(said) == len(text)
    assert said.casefold() == text.casefold()


def test_reading_capitals_takes_time_in_proportion_to_their_length():
    def cost(times):
        text = "OF THE NEW HARBOR' AND FIRE GUARD (AB) MAJOR X " * times
        start = time.process_time()
        list(COMPARATOR.extract(document("a", text)))
        return time.process_time() - start

    cost(20)
    assert cost(800) < 20 * max(cost(200), 0.01)
