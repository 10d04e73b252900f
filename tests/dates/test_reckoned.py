"""Days counted from a day that is named beside them, and days that only the verb tells ahead or over."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon_plugins.dates.timex import resolved
from tests.conftest import document

PUBLISHED = "2024-05-08"  # a Wednesday


def told(text, published=PUBLISHED):
    found = document("a", text, published)
    return [(found.text[each.start : each.end], value.timex) for each, value in resolved(found)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The runoff is two weeks from Sunday.", [("two weeks from Sunday", "2024-05-26")]),
        ("The runoff is a fortnight from today.", [("a fortnight from today", "2024-05-22")]),
        ("The lease ends a year from tomorrow.", [("a year from tomorrow", "2025-05-09")]),
        ("It was thirty years ago this month that the mill burned.", [("thirty years ago this month", "1994-05")]),
        ("The mill burned ten years ago last week.", [("ten years ago last week", "2014-W18")]),
        ("The mill burned five years ago today.", [("five years ago today", "2019-05-08")]),
        ("The mill burned a week ago Monday.", [("a week ago Monday", "2024-04-29")]),
        ("The mill burned a fortnight ago.", [("a fortnight ago", "2024-W17")]),
        ("It burned for two fortnights.", [("two fortnights", "P4W")]),
        ("It burned for several fortnights.", [("several fortnights", "PXW")]),
        ("The lease ends several weeks from today.", [("several weeks from today", "XXXX-XX-XX")]),
    ],
)
def test_a_time_is_counted_from_the_day_named_beside_it(text, expected):
    assert told(text) == expected


def test_two_weeks_on_sundays_are_not_counted_from_one():
    assert told("He swam for two weeks on Sunday.")[0] == ("two weeks", "P2W")


def test_without_a_publication_date_such_a_day_is_not_known():
    assert told("The runoff is two weeks from Sunday.", None) == [("two weeks from Sunday", "XXXX-XX-XX")]


@given(st.integers(1, 400), st.sampled_from(["day", "week", "month", "year"]))
def test_any_count_from_today_is_a_day_that_there_is(count, unit):
    ((_, value),) = [
        (each, value) for each, value in resolved(document("a", f"It ends {count} {unit}s from today.", PUBLISHED))
    ]
    assert value.earliest == value.latest == value.timex


@pytest.mark.parametrize(
    "text",
    [
        "The hearing has been put back to Thursday.",
        "The launch has slipped to Thursday because of a leak.",
        "The match was postponed to Thursday.",
        "The vote was brought forward to Thursday.",
        "The new tariff takes effect on Thursday.",
        "The treaty comes into force on Thursday.",
        "Harald Moe, who retires on Thursday, thanked his crew.",
        "The gang demanded the money by Thursday.",
        "The tenants were given until Thursday to go.",
    ],
)
def test_what_was_moved_or_is_arranged_or_asked_for_is_ahead(text):
    assert told(text)[-1] == ("Thursday", "2024-05-09")


def test_a_date_in_the_past_is_not_three_months_ahead():
    assert told("The diver was found on 14 August.") == [("14 August", "2023-08-14")]
    assert told("The diver was given until 10 May.") == [("10 May", "2024-05-10")]


def test_days_later_are_over_where_the_clause_is():
    told_before = "The yacht left on 3 March. Its owner was convicted on Tuesday. "
    assert told(told_before + "It was found nine days later.")[-1] == ("nine days later", "2024-03-12")
    assert told("Its owner was convicted on Tuesday. It was found nine days later.")[-1] == (
        "nine days later",
        "XXXX-XX-XX",
    )


def test_an_hour_is_of_the_last_day_told_that_is_over():
    text = "The yacht left on Tuesday. A memorial will be held on Friday. It was seen at 6.20pm by a fisherman."
    assert told(text)[-1] == ("6.20pm", "2024-05-07T18:20")
