"""Where a text speaks of time, and what looks like it and does not."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon_plugins.dates.expressions import expressions, spans
from tests.conftest import document


def found(text):
    return [text[each.start : each.end] for each in expressions(document("a", text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It began on Thursday, 6 January 2022, in Almaty.", ["Thursday, 6 January 2022"]),
        ("It was deployed on Jan. 6 at its request.", ["Jan. 6"]),
        ("It lasted from 6 to 19 January.", ["6 to 19 January"]),
        ("It runs Jan. 6-19, 2022.", ["Jan. 6-19, 2022"]),
        ("It would be completed by Wednesday next week.", ["Wednesday next week"]),
        ("In October last year a barn burned.", ["October last year"]),
        ("He left in late December and came back in mid-2021.", ["late December", "mid-2021"]),
        ("The 1990s, the '80s and the nineties were good.", ["The 1990s", "the '80s", "the nineties"]),
        ("In nineteen eighty-four he was born.", ["nineteen eighty-four"]),
        ("the second quarter of 2003 and its fourth-quarter loss", ["the second quarter of 2003", "fourth-quarter"]),
        ("at around 7pm local time on Monday evening", ["around 7pm local time on Monday evening"]),
        ("It docked at 0652 GMT, or 6:52 a.m.", ["0652 GMT", "6:52 a.m."]),
        ("Radio, Friday at 8 p.m. ET and 10 p.m. AEST", ["Friday", "8 p.m. ET", "10 p.m. AEST"]),
        ("a 10-day trip, a week-long stay, a two-decade-old feud", ["10-day", "week-long", "two-decade-old"]),
        ("for the past two and a half years", ["the past two and a half years"]),
        ("He comes every Tuesday and reads daily.", ["every Tuesday", "daily"]),
        ("prices rose on New Year's Day and New Year’s Eve", ["New Year's Day", "New Year’s Eve"]),
        ("on 2022-01-06 or 6/1/2022 or 06.01.2022", ["2022-01-06", "6/1/2022", "06.01.2022"]),
        ("ON 23 FEBRUARY AT DAWN TODAY", ["23 FEBRUARY", "DAWN TODAY"]),
        ("Sales rose in Q3 2021, in 3Q and in Q4 of fiscal 2020.", ["Q3 2021", "3Q", "Q4 of fiscal 2020"]),
        ("FY2021, FY21 and fiscal year 2021-22", ["FY2021", "FY21", "fiscal year 2021-22"]),
        ("They stayed for some time, then for a while.", ["some time", "a while"]),
        ("After months of talks, in the early years and by this time", ["months", "the early years", "this time"]),
        ("a grand summer concert, night raids and daytime flights", ["summer", "night", "daytime"]),
        ("the closing of the 2008 Biennale", ["2008"]),
        ("an 8-month-old plan and a two-decade-old feud", ["8-month-old", "two-decade-old"]),
        ("War (1672-1678) and 1980-86", ["1672", "1678", "1980", "86"]),
    ],
)
def test_a_temporal_expression_is_found_whole_and_without_its_preposition(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The troops may march and the sun sat on the second floor.",
        "A 47-year-old man and a 128-year-old mill carried the day.",
        "He soon faced defeat at the dawn of a spring offensive and told nightclubs this time.",
        "H1N1, Q5 and model Q3-e.",
        "The 45th brigade, version 2.0.1 and Il-76 aircraft.",
        "It costs $1990, that is 2010% more for 2000 men.",
        "She was 61 years old, and a quarter-century wiser.",
        "The fall of the wall was in the last minute-book.",
        "three-quarters of the country, as soon as it could",
        "This Week, an ABC show, earned $70 million a year.",
        "The score was 25:99, and 1,000.50 am nothing.",
        "the 5th Avenue",
    ],
)
def test_what_only_looks_like_a_time_is_left_alone(text):
    assert found(text) == []


def test_a_month_or_weekday_in_lower_case_or_beside_nothing_temporal_is_a_verb():
    assert found("They may leave. March on! May they return?") == []
    assert found("They left in May, after early March and last May.") == ["May", "early March", "last May"]


def test_the_digits_of_dates_are_told_and_those_of_durations_are_not():
    text = "On Jan. 6 they stayed 10 days until 8 p.m. on 19 January."
    assert [text[start:end] for start, end in spans(document("a", text))] == ["Jan. 6", "8 p.m. on 19 January"]


@given(st.text(alphabet="0123456789 .,-:/'’ \nJanMayFriday ago last the week two", max_size=80))
def test_expressions_stand_in_order_and_never_overlap(text):
    each = expressions(document("a", text))
    assert all(one.end <= two.start for one, two in pairwise(each))
    assert all(0 <= one.start < one.end <= len(text) for one in each)
