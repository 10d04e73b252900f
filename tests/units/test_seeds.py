"""What the five seeds promise: the expectations were read in the texts."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon import Verdict
from rashomon_plugins.units import Units, rashomon_comparators
from tests.conftest import document
from tests.units.conftest import SEEDS

COMPARATOR = Units()


@pytest.fixture(scope="module")
def claims():
    return [
        list(COMPARATOR.extract(document(path.stem[:3], path.read_text(encoding="utf-8"))))
        for path in sorted(SEEDS.glob("*.txt"))
    ]


def findings(left, right, word):
    """Return the levels of the pairs of claims that both hold a word and answer one question."""
    pairs = ((a, b) for a in left for b in right if word in a.text and word in b.text)
    return {COMPARATOR.judge(a, b).level for a, b in pairs if COMPARATOR.affinity(a, b) >= 0.5}


def test_the_formations_of_the_peacekeepers_are_paired_in_spite_of_their_names(claims):
    for number in ("45th", "98th", "31st"):
        assert findings(claims[0], claims[3], number) == {"same designator, other description"}


def test_the_alliance_is_one_thing_in_all_five(claims):
    for each in claims:
        keys = {
            claim.value.key for claim in each if claim.text == "CSTO" or claim.text.startswith("Collective Security")
        }
        assert keys == {"collective-organization-security-treaty"}


def test_the_russian_ministry_is_never_the_kazakh_one(claims):
    keys = {claim.value.key for each in claims for claim in each if "efense" in claim.text and "inistry" in claim.text}
    assert keys == {"russia-defense-ministry", "kazakhstan-defense-ministry"}


def test_the_aircraft_are_equipment(claims):
    told = [(claim.value.kind, claim.text) for each in claims for claim in each if claim.text in {"Il-76", "An-124"}]
    assert sorted(told) == [("equipment", "An-124")] * 2 + [("equipment", "Il-76")] * 3


def test_every_claim_quotes_its_document_and_agrees_with_itself(claims):
    for claim in (claim for each in claims for claim in each):
        assert claim.document.text[claim.start : claim.end] == claim.text
        assert COMPARATOR.affinity(claim, claim) == 1
        assert COMPARATOR.judge(claim, claim).verdict is Verdict.AGREE


def test_verdicts_are_mirrored_for_every_pair(claims):
    for left, right in combinations(claims, 2):
        for a, b in ((a, b) for a in left for b in right):
            assert COMPARATOR.affinity(a, b) == COMPARATOR.affinity(b, a)
            if COMPARATOR.affinity(a, b) >= 0.5:
                assert COMPARATOR.judge(a, b) == COMPARATOR.judge(b, a)
                assert set(COMPARATOR.keys(a)) & set(COMPARATOR.keys(b))


@given(st.text(alphabet="AaBGUNS .,-'’()\n0145thdeIlofe Corps", max_size=80))
def test_any_text_is_read_without_fault_and_quoted_truly(text):
    found = list(COMPARATOR.extract(document("a", text)))
    assert all(0 <= claim.start < claim.end <= len(text) for claim in found)


def test_the_plugin_offers_one_comparator_for_english():
    (offered,) = rashomon_comparators()
    assert (offered.name, offered.languages) == ("units", {"en"})


def test_no_formation_of_the_seeds_has_two_keys_and_no_key_names_two(claims):
    keys = {}
    for claim in (claim for each in claims for claim in each if claim.text[0].isdigit()):
        keys.setdefault(claim.value.key, set()).add(claim.text.partition(" ")[0])
    assert keys == {"31-airborne-brigade": {"31st"}, "45-special-brigade": {"45th"}, "98-airborne-division": {"98th"}}


def test_a_country_that_one_article_leaves_out_of_the_contingents_is_told(claims):
    (full,) = [claim for claim in claims[0] if claim.text.startswith("Belarus,")]
    (short,) = [claim for claim in claims[3] if claim.text.startswith("Tajikistan,")]
    judgement = COMPARATOR.judge(full, short)
    assert (judgement.verdict, judgement.level) == (Verdict.COMPATIBLE, "a list with one missing")
    assert judgement.reason.endswith("names Kyrgyzstan")
