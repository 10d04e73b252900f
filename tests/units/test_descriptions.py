import pytest

from rashomon_plugins.units import Units
from tests.conftest import document

COMPARATOR = Units()


def verdicts(left, right):
    """Return (name, name, verdict) of the claims of two texts that answer one question."""
    lefts, rights = (list(COMPARATOR.extract(document(name, text))) for name, text in (("a", left), ("b", right)))
    return [
        (a.text, b.text, COMPARATOR.judge(a, b).verdict.value)
        for a in lefts
        for b in rights
        if COMPARATOR.affinity(a, b) >= 0.5 and set(COMPARATOR.keys(a)) & set(COMPARATOR.keys(b))
    ]


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ("the flood agency warned villages", "the National Flood Protection Council warned villages",
         [("flood agency", "National Flood Protection Council", "agree")]),
        ("the aviation regulator grounded them", "the Civil Aviation Authority grounded them",
         [("aviation regulator", "Civil Aviation Authority", "agree")]),
        ("Peru's weather bureau saw it", "the Bureau of Meteorology saw it",
         [("Peru's weather bureau", "Bureau of Meteorology", "agree")]),
        ("the Kenyan military denied it", "the Kenya Defence Forces denied it",
         [("Kenyan military", "Kenya Defence Forces", "agree")]),
        ("Danish special forces landed", "NATO special forces landed", []),
        ("the Kenyan military denied it", "the Kenyan security forces denied it", []),
        ("the food agency said", "Norway's Energy Authority said", []),
        ("the high court ruled", "Kenya's High Court ruled", [("high court", "Kenya's High Court", "agree")]),
        ("the coast guard said", "the Chilean Coast Guard said", [("coast guard", "Chilean Coast Guard", "agree")]),
    ],
)  # fmt: skip
def test_a_common_noun_tells_the_body_whose_name_says_what_it_is_for(left, right, found):
    assert verdicts(left, right) == found


def test_a_local_body_is_not_the_national_one():
    local, other = "the local flood agency came", "the National Flood Agency came"
    assert [verdict for *_, verdict in verdicts(local, other)] == ["compatible"]


def test_letters_that_no_text_spells_out_meet_a_common_noun_only_by_a_third_text(pair):
    letters, noun = pair("KNDB said so", "the flood agency said so")
    assert 0 < COMPARATOR.affinity(letters, noun) < 0.5
    assert COMPARATOR.judge(letters, noun).verdict.value == "agree"


def test_a_name_stands_for_the_noun_beside_it_and_the_other_way_round():
    left = "According to the weather bureau, Kelsa, it rained. Kelsa had warned; the weather bureau was right."
    names = [claim.text for claim in COMPARATOR.extract(document("a", left))]
    assert names == ["weather bureau", "Kelsa", "Kelsa", "weather bureau"]
    assert {claim.value.key for claim in COMPARATOR.extract(document("a", left))} == {"kelsa"}
    assert ("Kelsa", "state weather bureau", "agree") in verdicts(left, "the state weather bureau said so")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kelsa, the state weather bureau, said so.", ["Kelsa", "state weather bureau"]),
        ("The aviation regulator Enas said so.", ["aviation regulator", "Enas"]),
        ("Norges Bank, the central bank, said so.", ["Norges Bank", "central bank"]),
        ("The health ministry, Berlin, is shut.", ["health ministry"]),
        ("The health ministry, Monday, was shut.", ["health ministry"]),
    ],
)
def test_a_noun_for_a_body_tells_the_name_beside_it(names, text, found):
    assert names(text) == found


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("The Ministry of Defence in Oslo said so.", "The Norwegian Defence Ministry said so.", "agree"),
        ("The Foreign Ministry in Kyiv said so.", "Ukraine's foreign ministry said so.", "agree"),
    ],
)
def test_the_capital_behind_a_ministry_tells_its_nation(left, right, verdict):
    assert [found for *_, found in verdicts(left, right)] == [verdict]


def test_a_ministry_at_one_capital_is_not_that_of_another_nation(key):
    text = "The Ministry of Defence in Oslo said so. The Swedish Defence Ministry did not."
    assert key(text) == ["norway-defense-ministry", "sweden-defense-ministry"]
    assert not verdicts("The Ministry of Defence in Oslo said so.", "The Swedish Defence Ministry said so.")
