from __future__ import annotations

import pytest
from rashomon import Document
from rashomon.testing import check_comparator, compare_with

from rashomon_places import Place, Places

OLDER = Document("older", "Troops flew to Nur-Sultan and Almaty. In KYIV nothing was known.")
NEWER = Document("newer", "They left Astana, which had been Nur Sultan, and Alma-Ata. Kiev said nothing.")


def test_it_keeps_every_law_of_the_contract() -> None:
    check_comparator(Places(), [OLDER, NEWER])


def test_every_name_of_a_place_is_quoted_and_says_which_place_it_is() -> None:
    assert [(claim.text, claim.about, claim.value) for claim in Places().extract(NEWER)] == [
        ("Astana", "Astana", Place("Astana", "Astana")),
        ("Nur Sultan", "Astana", Place("Astana", "Nur-Sultan")),
        ("Alma-Ata", "Almaty", Place("Almaty", "Alma-Ata")),
        ("Kiev", "Kyiv", Place("Kyiv", "Kyiv")),
    ]


def test_names_inside_other_words_are_no_names() -> None:
    assert list(Places().extract(Document("a", "Kievan Rus, Omaha, Bombayish, turkey"))) == []


@pytest.mark.parametrize(
    ("left", "right", "verdict", "level"),
    [
        ("in Nur-Sultan", "to Nur-Sultan", "agree", "same name"),
        ("in Nur-Sultan", "to Nur Sultan", "agree", "another spelling"),
        ("in Kyiv", "to KIEV", "agree", "another spelling"),
        ("in Nur-Sultan", "to Astana", "compatible", "another name"),
    ],
)
def test_names_of_one_place_are_judged_by_how_alike_they_are(left: str, right: str, verdict: str, level: str) -> None:
    (finding,) = compare_with(Places(), [Document("left", left), Document("right", right)]).findings
    assert (finding.verdict, finding.level) == (verdict, level)


def test_a_name_pairs_with_the_same_name_before_it_pairs_with_another() -> None:
    findings = compare_with(Places(), [OLDER, NEWER]).findings
    assert {frozenset((finding.left.text, finding.right.text)) for finding in findings} == {
        frozenset(("Nur-Sultan", "Nur Sultan")),
        frozenset(("Almaty", "Alma-Ata")),
        frozenset(("KYIV", "Kiev")),
    }


def test_two_places_are_never_paired() -> None:
    assert compare_with(Places(), [Document("left", "in Kyiv"), Document("right", "in Almaty")]).findings == ()
