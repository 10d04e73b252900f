"""What measures measure, figures whose unit goes unsaid, and counts of other moments and sides."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from rashomon import Claim, Document, Extent
from rashomon.alignment import SAME_QUESTION, SAME_WHEN_LINKED
from rashomon_plugins.numbers import Numbers

if TYPE_CHECKING:
    from rashomon_plugins.numbers.quantity import Quantity

NUMBERS = Numbers()
MONDAY, FRIDAY, SUMMER = date(2018, 4, 9), date(2018, 4, 13), date(2018, 8, 20)


def claims(text: str, published: date = MONDAY, name: str = "a.txt") -> list[Claim[Quantity]]:
    return list(NUMBERS.extract(Document(name, text, published=published)))


def pick(text: str, words: str, published: date = MONDAY, name: str = "a.txt") -> Claim[Quantity]:
    return next(claim for claim in claims(text, published, name) if claim.text == words)


def affinity(left: tuple[str, str], right: tuple[str, str], later: date = FRIDAY) -> float:
    return NUMBERS.affinity(pick(*left), pick(*right, later, "b.txt"))


def verdict(left: tuple[str, str], right: tuple[str, str], later: date = FRIDAY) -> str:
    return NUMBERS.judge(pick(*left), pick(*right, later, "b.txt")).verdict.value


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("He was given 18 months' probation.", "18 months"), ("She may get six months in county jail.", "six months")),
        (("The price is a premium of 22%.", "22%"), ("Turnout at the vote was 61%.", "61%")),
        (("The price is a premium of 22%.", "22%"), ("Shares in Orla closed up 15%.", "15%")),
        (("Investors hold 44% of the shares.", "44%"), ("Shares in Orla closed up 15%.", "15%")),
        (("The club has debts of $3 million.", "$3 million"), ("It got a $200,000 sponsorship.", "$200,000")),
        (("He was doing 20 mph over the limit.", "20 mph"), ("The van went through a 30mph zone.", "30mph")),
        (("A three-month pursuit ended.", "three-month"), ("A 60-day consultation begins.", "60-day")),
        (("The plant stays open two months longer.", "two months"), ("A three-month pursuit ended.", "three-month")),
        (("His second four-year term began.", "four-year"), ("He has spent 17 years in power.", "17 years")),
        (("He faces a $2,000 fine if convicted.", "$2,000"), ("She paid $900 in fines.", "$900")),
        (("It lies 12 km from Orrin.", "12 km"), ("It lies 9 km from Castel.", "9 km")),
        (("The captain had flown 8,500 hours.", "8,500 hours"), ("The jet had flown 14 years.", "14 years")),
    ],
)
def test_measures_of_two_things_never_diverge_nor_meet_through_a_third_text(
    left: tuple[str, str], right: tuple[str, str]
) -> None:
    assert affinity(left, right) < SAME_WHEN_LINKED


@pytest.mark.parametrize(
    ("left", "right", "said"),
    [
        (("The runner was banned for two years.", "two years"), ("CAS cut the ban to one year.", "one year"), "update"),
        (("The buyer pays £3.10 a share.", "£3.10 a share"), ("It pays 310p a share.", "310p a share"), "agree"),
        (("Savings of £14m are planned.", "£14m"), ("It saves 14m pounds a year.", "14m pounds a year"), "agree"),
        (("A test showed a blood-alcohol level of .12.", ".12"), ("He blew 0.14 percent.", "0.14 percent"), "diverge"),
        (("He was doing 85 in a 50 zone.", "85"), ("His car went at 85 mph.", "85 mph"), "agree"),
        (("The hut is 14 km from Orrin.", "14 km"), ("It stands 8 km north of Orrin.", "8 km"), "diverge"),
        (("Nine wagons jumped the rails.", "Nine wagons"), ("Ten wagons left the track.", "Ten wagons"), "diverge"),
    ],
)  # fmt: skip
def test_measures_of_one_thing_meet(left: tuple[str, str], right: tuple[str, str], said: str) -> None:
    assert affinity(left, right) >= SAME_QUESTION
    assert verdict(left, right) == said


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("The wildfire has burned 900 acres.", "900 acres"), ("The fire grew to 4,000 acres.", "4,000 acres")),
        (("The blaze is 5 percent contained.", "5 percent"), ("It is 60 percent contained.", "60 percent")),
        (
            ("Some 90 firefighters fought the wildfire.", "Some 90 firefighters"),
            ("At the wildfire 400 firefighters were at work.", "400 firefighters"),
        ),
        (
            ("The wildfire forced 300 people from their homes.", "300 people"),
            ("In all 2,000 residents have been told to leave.", "2,000 residents"),
        ),
    ],
)
def test_what_goes_on_is_an_update_by_another_day(left: tuple[str, str], right: tuple[str, str]) -> None:
    assert verdict(left, right) == "update"


def test_plans_are_changed_in_the_course_of_weeks_and_not_of_days() -> None:
    left, right = ("The mill will shed 300 jobs.", "300 jobs"), ("The mill will shed 340 jobs.", "340 jobs")
    assert verdict(left, right, FRIDAY) == "diverge"
    assert verdict(left, right, SUMMER) == "update"


def test_a_birthday_makes_an_update_and_two_of_them_fit() -> None:
    assert verdict(("Ida Marsh, 41, left.", "41"), ("Ida Marsh, 42, is back.", "42"), SUMMER) == "update"
    assert verdict(("Ida Marsh, 41, left.", "41"), ("Ida Marsh, 43, is back.", "43"), date(2020, 2, 1)) == "compatible"
    assert verdict(("Ida Marsh, 41, left.", "41"), ("Ida Marsh, 42, is back.", "42"), FRIDAY) == "diverge"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("Nine rebels were killed.", "Nine rebels"), ("Five soldiers were killed.", "Five soldiers")),
        (("In all 700 posts will go.", "700 posts"), ("The closure costs 250 jobs.", "250 jobs")),
        (("Four people were killed.", "Four people"), ("Ninety died in riots after the 2011 election.", "Ninety")),
        (
            ("Her four children hid with her.", "four children"),
            ("Seven children had not been listed.", "Seven children"),
        ),
    ],
)
def test_counts_of_other_sides_wholes_and_times_do_not_diverge(left: tuple[str, str], right: tuple[str, str]) -> None:
    assert affinity(left, right) < SAME_QUESTION


@pytest.mark.parametrize(
    ("text", "words", "about"),
    [
        ("He blew a .13 at the roadside.", ".13", "percentage"),
        ("She was clocked doing 88 in a 45.", "88", "speed"),
        ("COLONEL IDA LUND, 47, HAS RESIGNED.", "47", "age of IDA LUND"),
        ("Prosecutors charged Ida Lund, 24.", "24", "age of Ida Lund"),
        ("The EU's 60-member mission left.", "60-member", "member"),
        ("Police hold 46 men; 31 are under arrest.", "31", "people detained"),
        ("The fire burned 700 acres and 14 cabins.", "14 cabins", "cabins damaged"),
    ],
)
def test_what_goes_unsaid_is_known(text: str, words: str, about: str) -> None:
    assert pick(text, words).about.startswith(about) or about in {
        "age of IDA LUND",
        "cabins damaged",
        "people detained",
    }


@pytest.mark.parametrize(
    "text",
    ["THE CURFEW RUNS FROM 2100 TO 0430.", "Buses stop at 0130.", "The gates are shut 1900-0600."],
)
def test_times_of_four_figures_count_nothing(text: str) -> None:
    assert claims(text) == []


def test_a_fall_from_a_higher_figure_has_an_extent_too() -> None:
    (claim,) = claims("The price went from 90 to 60 dollars.")
    assert NUMBERS.extent(claim) == Extent(60, 90, "dollar")
