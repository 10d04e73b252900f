import pytest


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The line, operated by Kestrel Marin, shut.", ["Kestrel Marin"]),
        ("Its owner, Orlo Ferries, declined to comment.", ["Orlo Ferries"]),
        ("A plant owned by Japan’s Tamura burned.", ["Tamura"]),
        ("The opposition Bright Dawn won.", ["Bright Dawn"]),
        ("The campaign group Lamp Watchers said so.", ["Lamp Watchers"]),
        ("Orlo announced it would close Orlo’s plant.", ["Orlo", "Orlo"]),
        ("Fjordia chief executive Kari Nes wept.", ["Fjordia"]),
        ("Navia, which operates the line, apologised.", ["Navia"]),
        ("The signal was made by Siegel AG in May.", ["Siegel AG"]),
        ("He sued Holt & Barrow.", ["Holt & Barrow"]),
        ("The mining company Cobre del Valle stopped.", ["Cobre del Valle"]),
        ("Workers at Orlo Meats wept.", ["Orlo Meats"]),
        ("Their adviser was Kari Nes, employee of Amity.", ["Amity"]),
        ("The firm was advised by Halvard and QRB.", ["Halvard", "QRB"]),
        ("People still recall the sale of Orlo to Siegel.", ["Orlo", "Siegel"]),
        ("The takeover of Orlo by Norway’s Siegel failed.", ["Orlo", "Siegel"]),
        ("Tamra boss Kari Nes spoke, and shares in Tamra fell.", ["Tamra", "Tamra"]),
        ("The regulator, Lampwatch, shut it.", ["Lampwatch"]),
        ("It bought Norway’s Orlo & Barrow Plc for 1.2 billion.", ["Norway’s Orlo & Barrow Plc"]),
        ("The mill now belongs to Norway’s Halden Holding.", ["Norway’s Halden Holding"]),
    ],
)
def test_a_relation_tells_that_a_name_is_a_body(names, text, found):
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The boat is operated by Kari Nes, 41, of Holm.",
        "Mr Nes said Nes announced it would rain.",
        "The farm is owned by President Moen.",
        "Their carrier, Huntington and his crew, sailed.",
        "In Holm it rained; Holm said it was wet.",
        "The yard is owned by Norway.",
        "Its owner, Moen, who lives here, left.",
        "Orlo chief Kari Nes said it was late.",
        "He was a member of the Moen family.",
    ],
)
def test_people_places_and_nations_in_a_relation_are_no_bodies(names, text):
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Harbour Lamp Keepers (HLK) met. HLK said.", ["Harbour Lamp Keepers", "HLK", "HLK"]),
        ("The Bureau for Marine Loss Inquiry, known as MLIB, met.", ["Bureau for Marine Loss Inquiry", "MLIB"]),
        ("The Advice, Aid and Refuge Service (AARS) met.", ["Advice, Aid and Refuge Service", "AARS"]),
        ("The Technical Help Agency (TBW) came. TBW left.", ["Technical Help Agency", "TBW", "TBW"]),
    ],
)
def test_letters_tell_where_a_name_begins_and_name_it_again(names, key, text, found):
    assert names(text) == found
    assert len(set(key(text))) == 1


@pytest.mark.parametrize("text", ["the Severe Lamp Syndrome (SLS) spread", "the United States (US) won"])
def test_letters_of_diseases_and_nations_name_no_body(names, text):
    assert [name for name in names(text) if " " in name] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Orlo Motor Corp said so. Orlo left.", ["Orlo Motor Corp", "Orlo"]),
        ("Orlo Motor Corp said so. He lives in Orlo.", ["Orlo Motor Corp"]),
    ],
)
def test_a_company_is_named_again_without_its_trade_where_no_place_bears_the_name(names, text, found):
    assert names(text) == found


def test_a_capitalised_head_alone_is_the_only_body_with_that_head(key):
    text = "The Ministry of Ports and Island Policy met. The Ministry agreed."
    assert key(text) == ["island-ministry-policy-ports"] * 2


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Super Otter helicopters came", ["Super Otter"]),
        ("He fired Boreas missiles", ["Boreas"]),
        ("the Boreas-M operational-tactical missile system", ["Boreas-M"]),
        ("Norwegian helicopters came from Holm", []),
    ],
)
def test_the_noun_for_a_machine_tells_the_model_before_it(names, text, found):
    assert names(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the island’s prison service said", ["prison service"]),
        ("the fire brigade came", ["fire brigade"]),
        ("prison service in Holm is hard", []),
        ("the 101-seat National Assembly met", ["National Assembly"]),
        ("Union of Dock and Harbour Hands met", ["Union of Dock and Harbour Hands"]),
    ],
)
def test_services_of_a_place_and_bodies_for_two_things_are_found_whole(names, text, found):
    assert names(text) == found


def test_what_declines_to_comment_is_a_body_where_no_first_name_stands_with_it(names):
    assert names("Orlo declined to comment.") == ["Orlo"]
    assert names("Mr Bell declined to comment. Ann Arden left. Arden declined to comment. Bell agreed to sell.") == []
