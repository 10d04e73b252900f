"""What alignment one to one leaves out: second answers, and the sum of all taken for that of one."""

from __future__ import annotations

from datetime import date

import pytest

from rashomon import Document, Finding
from rashomon_plugins.numbers import Numbers
from rashomon_plugins.numbers.levels import LEVELS

NUMBERS = Numbers()
DAY = date(2020, 5, 4)
RAID = "The navy stopped a boat and took seven pistols in the raid."
SO_FAR = RAID + "\n\nOn its patrol the ship has taken 19 pistols so far."


def across(left: str, right: str) -> list[Finding]:
    documents = [Document(name, text, published=DAY) for name, text in (("a.txt", left), ("b.txt", right))]
    a, b = (list(NUMBERS.extract(each)) for each in documents)
    found, mirrored = list(NUMBERS.across(a, b)), list(NUMBERS.across(b, a))
    assert {(each.left.text, each.right.text, each.verdict) for each in found} == {
        (each.right.text, each.left.text, each.verdict) for each in mirrored
    }
    return found


def told(left: str, right: str) -> list[tuple[str, str, str]]:
    return [(each.left.text, each.right.text, each.verdict.value) for each in across(left, right)]


def test_a_second_answer_of_one_text_is_set_against_the_answer_of_the_other() -> None:
    left = "The father of 14 was rowing home when he was hit.\n\nA wave took the father of 15 as he was rowing."
    assert told(left, "The father of 14 was hit while he was rowing home.") == [("15", "14", "diverge")]


def test_the_figure_of_all_occasions_given_as_that_of_one_is_told() -> None:
    assert told("The navy stopped a boat and took 19 pistols.", SO_FAR) == [("19 pistols", "seven pistols", "diverge")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (SO_FAR, SO_FAR),
        (RAID, SO_FAR),
        ("The ship has taken 19 pistols so far.", SO_FAR),
        ("The navy took 19 pistols.", RAID),
        ("The fire killed 19 people.", "The fire killed seven people. It has killed 19 people so far."),
        ("The Reds won 112 seats. The Blues won 84 seats.", "The Reds won 112 seats."),
        ("The town has 12 schools. The village has 13 schools.", "The town has 12 schools."),
        ("It rained.", "It snowed."),
    ],
)
def test_what_both_tell_or_what_differs_in_scope_is_let_be(left: str, right: str) -> None:
    assert not told(left, right)


def test_every_level_says_what_would_make_it_otherwise() -> None:
    assert all(level.otherwise.startswith("They ") and level.otherwise.endswith(".") for level in LEVELS)
    assert len({level.otherwise for level in LEVELS}) == len(LEVELS)


DISPUTED = "The drill involved 4,000 troops, said the ministry. Foreign envoys put the figure at more than 9,000."


def test_a_figure_that_a_text_sets_against_its_own_is_set_against_those_who_tell_only_one() -> None:
    assert told(DISPUTED, "The drill involved 4,000 soldiers.") == [("more than 9,000", "4,000 soldiers", "diverge")]
    assert told(DISPUTED, "More than 9,000 troops took part in the drill.") == [
        ("4,000 troops", "More than 9,000 troops", "diverge")
    ]
    assert told(DISPUTED, DISPUTED) == []


def test_two_measures_told_in_one_role_are_two_accounts_of_it() -> None:
    left = "The tug came within 40 metres of the pier.\n\nIts owner said it came no closer than 300 metres."
    assert told(left, "The tug came as close as 40 metres to the pier.") == [
        ("no closer than 300 metres", "40 metres", "diverge")
    ]
