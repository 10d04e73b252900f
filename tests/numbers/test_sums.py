"""Totals that do not add up are told, and only where the parts are plainly all there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon import Document, Finding, Verdict, compare
from rashomon_plugins.numbers import Numbers

if TYPE_CHECKING:
    from pathlib import Path

NUMBERS = Numbers()


def findings(text: str) -> list[Finding]:
    return list(NUMBERS.within(list(NUMBERS.extract(Document("a.txt", text)))))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "The blast killed 12 people, seven men and four women.",
            "“12 people” is told as “seven men” and “four women”, which make 11",
        ),
        (
            "Twelve people were killed: seven men, three women and one child.",
            "“Twelve people” is told as “seven men”, “three women” and “one child”, which make 11",
        ),
        (
            "The ship carried 24 crew — 14 Filipinos, six Indians and three Greeks — when it sank.",
            "“24 crew” is told as “14 Filipinos”, “six Indians” and “three Greeks”, which make 23",
        ),
        (
            "The fire killed 12: five from Oslo, four from Bergen and two from Narvik.",
            "“12” is told as “five”, “four” and “two”, which make 11",
        ),
        (
            "The council has 50 seats: 20 seats in the north and 25 seats in the south.",
            "“50 seats” is told as “20 seats” and “25 seats”, which make 45",
        ),
        (
            "Seven men and four women, a total of 12 people, were held.",
            "“12 people” is told as “Seven men” and “four women”, which make 11",
        ),
        (
            "Seven men and four women, 12 in all, were held.",
            "“12” is told as “Seven men” and “four women”, which make 11",
        ),
        (
            "They freed 12 hostages (seven men and four women).",
            "“12 hostages” is told as “seven men” and “four women”, which make 11",
        ),
        (
            "Police arrested 30 protesters - 14 men and 15 women - on Friday.",
            "“30 protesters” is told as “14 men” and “15 women”, which make 29",
        ),
    ],
)
def test_a_total_that_its_parts_do_not_make_is_told(text: str, reason: str) -> None:
    (found,) = findings(text)
    assert found.verdict is Verdict.DIVERGE
    assert (found.level, found.reason) == ("parts do not add up", reason)
    assert 0 < found.distance < 1
    assert found.otherwise.startswith("They would agree if")


@pytest.mark.parametrize(
    "text",
    [
        "The blast killed 12 people, seven men and five women.",
        "Twelve people were killed: seven men, four women and one child.",
        "Of the 12 people, seven men and four women were hurt.",
        "At least 164 people died, including 18 officers and three children.",
        "The blast killed 12 people, among them seven men and four women.",
        "Police seized 40 rifles, seven pistols and four knives.",
        "The blast killed about 12 people, seven men and four women.",
        "At least 12 people, seven men and four women, died.",
        "The blast killed 12 people, three soldiers and four policemen.",
        "Twelve people were killed: seven men, three women and a child.",
        "They had 20 cars (three vans and four buses were rented).",
        "The 12 people (seven of them men and four of them women) left.",
        "The blast killed 12 people, seven men, four women and an infant.",
        "He spoke for 12 minutes: seven on tax and four on war.",
        "The 12 hostages: seven men and four women were released on Friday.",
        "It took 12 days: three days in Oslo and four days in Bergen.",
        "He won 12 votes: seven in Oslo or four in Bergen.",
        "The blast killed 12 people, seven men and four women, and several children.",
        "Another 12 people, seven men and four women, were hurt.",
        "In Oslo 12 people were hurt: five men and four women later died.",
        "Seven men and four women, including a total of 12 people, came.",
        "A dog, seven men and four women, a total of 12, came.",
        "Twelve people, seven men and four women among them, died.",
        "Twelve people, seven men and four women and others, died.",
        "Twelve people: seven men and four women, with one body missing.",
        "The blast killed 12 people. Seven men and four women were hurt.",
        "It has 12 rooms, seven baths and four doors.",
        "They met 12 times: seven men and four women.",
        "The fire killed 12: five, four and two.",
        "Twelve people: seven men and seven men.",
        "They found 12 people: one man.",
        "The 12 seats went to three parties: seven seats and two chairs.",
        "Seven men and four women, a total of 12 cars, came.",
        "Seven men and four women",
    ],
)
def test_what_may_not_be_all_the_parts_is_let_be(text: str) -> None:
    assert not findings(text)


@given(st.integers(2, 60), st.integers(2, 60), st.integers(-3, 3))
def test_only_a_sum_that_fails_is_told(men: int, women: int, off: int) -> None:
    text = f"The fire killed {men + women + off} people: {men} men and {women} women."
    assert bool(findings(text)) is (off != 0)


def test_it_lands_on_the_diagonal_of_the_matrix(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The blast killed 12 people, seven men and four women.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("It rained.", encoding="utf-8")
    matrix = compare([str(tmp_path)], only=["numbers"])
    assert [(each.left.text, each.right.text) for each in matrix.findings] == [("12 people", "seven men")]
    (diagonal,) = [cell for cell in matrix.cells if cell.left == cell.right == "a.txt"]
    assert diagonal.diverge == 1
