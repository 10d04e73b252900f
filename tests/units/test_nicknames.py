import pytest

from rashomon_plugins.units import Units, name_similarity


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The single-engine Beaver struck a hill on the island.", ["Beaver"]),
        ("A Cessna crashed near a school.", ["Cessna"]),
        ("A twin-engined Kestrel went down.", ["Kestrel"]),
        ("The Hercules plunged into the sea.", ["Hercules"]),
        ("The Boeing vanished from radar, said Boeing.", ["Boeing", "Boeing"]),
        ("A Tomahawk hit the depot.", ["Tomahawk"]),
        ("He drove a white Ford Transit to the port.", ["Ford Transit"]),
        ("A black BMW X5 was seen.", ["BMW X5"]),
    ],
)
def test_a_model_or_a_maker_with_a_deed_is_a_machine(names, text, found):
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The beaver slept.",
        "Beaver Creek flooded after the crash.",
        "The Hercules legend says so.",
        "She bought a Caravan in May.",
        "The Ford 1999 catalogue is lost.",
        "The Ford Street bridge is shut.",
    ],
)
def test_a_word_for_a_model_without_a_deed_is_none(names, text):
    assert names(text) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("DHC-2 Beaver", "Beaver"),
        ("DHC-2 Beaver", "de Havilland Beaver"),
        ("UH-60 Black Hawk", "Black Hawk"),
        ("Cessna 208 Caravan", "Cessna Caravan"),
    ],
)
def test_a_machine_without_its_maker_or_designation_is_the_same(left, right):
    assert name_similarity(left, right) >= 0.6


@pytest.mark.parametrize(
    ("left", "right", "verdict", "level"),
    [
        ("a DHC-2 Beaver crashed", "a de Havilland Beaver crashed", "agree",
         "same model, maker or designation left out"),
        ("a Cessna crashed", "a Cessna 172 crashed", "compatible", "narrower or wider name"),
        ("a Beaver crashed", "a DHC-2 crashed", "compatible", "narrower or wider name"),
        ("a Kestrel helicopter crashed", "a UH-1 crashed", "compatible", "a model's name, a designation"),
        ("a Kestrel helicopter crashed", "an Mi-17 crashed", "diverge", "same role, other name"),
        ("a Hip helicopter crashed", "an Mi-17 crashed", "compatible", "narrower or wider name"),
        ("a Kestrel helicopter left", "two Mi-26 helicopters left", "compatible", "a model's name, a designation"),
        ("a Black Hawk crashed", "an Mi-17 crashed", "diverge", "same role, other name"),
        ("a Sukhoi crashed", "a Su-24 crashed", "compatible", "narrower or wider name"),
        ("he carried a Kalashnikov rifle", "he carried an AK-47", "compatible", "narrower or wider name"),
        ("a DHC-2 Beaver crashed", "a Cessna 208 Caravan crashed", "diverge", "same role, other name"),
    ],
)  # fmt: skip
def test_two_machines_come_to_a_verdict(pair, left, right, verdict, level):
    a, b = pair(left, right)
    assert Units().affinity(a, b) >= 0.5
    judged = Units().judge(a, b)
    assert (judged.verdict.value, judged.level) == (verdict, level)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Two Chinooks circled the camp, and convoys of Bradleys followed.", ["Chinooks", "Bradleys"]),
        ("Danish Bradleys came with 20 Leopard 2A7s.", ["Bradleys", "Leopard 2A7s"]),
        ("Stryker vehicles came.", ["Stryker"]),
        ("Police found two Kalashnikovs.", ["Kalashnikovs"]),
        ("It hit a Volvo coach.", ["Volvo", "coach"]),
    ],
)
def test_machines_in_the_plural_and_makers_before_a_noun_are_told(names, text, found):
    assert names(text) == found


@pytest.mark.parametrize("text", ["The Apaches lived there.", "Orla Hornets won.", "It is a Volvo truck plant."])
def test_peoples_clubs_and_plants_are_no_machines(names, text):
    assert not names(text)
