"""The five articles on the withdrawal from Kazakhstan."""

from datetime import date
from pathlib import Path

import pytest

from rashomon import Document
from rashomon_plugins.dates.comparator import Dates

SEEDS = Path(__file__).parent.parent.parent / "seeds"
DATES = Dates()
PUBLISHED = {"000": "2022-01-13", "001": "2022-01-19", "002": "2022-01-13", "003": "2022-01-13", "004": "2022-01-14"}


@pytest.fixture(scope="module")
def claims():
    found = {}
    for path in sorted(SEEDS.glob("*.txt")):
        published = date.fromisoformat(PUBLISHED[path.name[:3]])
        found[path.name[:3]] = DATES.extract(Document(path.name, path.read_text(encoding="utf-8"), published))
    return found


def at(claims, name, text, words):
    """Return the claim with this text in the sentence that holds these words."""
    for each in claims[name]:
        around = each.document.text[max(0, each.start - 200) : each.end + 200]
        if each.text == text and words in around:
            return each
    pytest.fail(f"{text} is not among the times of {name}: {[each.text for each in claims[name]]}")


BEGIN = [
    ("000", "Thursday", "began pulling"),
    ("001", "last Thursday", "began returning"),
    ("002", "Thursday", "have begun their gradual"),
    ("003", "Thursday", "began leaving"),
    ("004", "Thursday", "begun pulling out"),
]
COMPLETE = [
    ("001", "Wednesday", "last peacekeeping units"),
    ("002", "Wednesday next week", "pullout would be"),
    ("003", "Jan. 19", "would be completed"),
    ("004", "January 19", "complete their withdrawal"),
]


def test_all_five_say_that_the_withdrawal_began_on_the_thirteenth(claims):
    assert {at(claims, *each).value.earliest for each in BEGIN} == {"2022-01-13"}


def test_the_nineteenth_is_reached_from_a_weekday_from_next_week_and_from_a_date(claims):
    assert {at(claims, *each).value.earliest for each in COMPLETE} == {"2022-01-19"}


def test_the_deployment_of_last_week_and_of_the_sixth_can_both_be(claims):
    sixth, week = at(claims, "001", "Jan. 6", "deployed"), at(claims, "002", "last week", "peak of the crisis")
    assert DATES.judge(sixth, week).level == "one inside the other"


def test_the_begin_is_told_from_the_end(claims):
    begin, end = at(claims, *BEGIN[3]), at(claims, *COMPLETE[1])
    assert DATES.affinity(begin, at(claims, *BEGIN[2])) > 0.5 > DATES.affinity(begin, end)


def test_a_price_of_new_year_and_an_anniversary_are_times_too(claims):
    assert at(claims, "001", "New Year", "price hike").value.timex == "2022-01-01"
    assert at(claims, "004", "30-year", "history").value.timex == "P30Y"


def test_ten_days_were_planned_and_six_it_took(claims):
    (found,) = DATES.across(claims["000"], claims["001"])
    assert (found.verdict.value, found.left.text, found.right.text) == ("update", "10 days", "Wednesday")
    assert found.reason.startswith('"10 days" and 2022-01-13 to 2022-01-19 (6 days) differ')
