"""What holds of every date: order, resolution against the anchor, and back from words to the day they told."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon_plugins.dates.comparator import Dates
from tests.conftest import document

DATES = Dates()
ANCHORS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
#: Leap days, year ends, and days of the weeks 52 and 53.
EDGES = [
    date(2020, 2, 29),
    date(2021, 12, 31),
    date(2022, 1, 1),
    date(2020, 12, 31),
    date(2021, 1, 3),
    date(2016, 1, 1),
]
EXPRESSIONS = [
    *(
        "today",
        "yesterday",
        "tomorrow",
        "Thursday",
        "last Thursday",
        "next Thursday",
        "Wednesday next week",
        "last week",
    ),
    *(
        "this week",
        "next month",
        "last month",
        "this year",
        "last year",
        "the weekend",
        "two days ago",
        "three weeks ago",
    ),
    *("Jan. 6", "late December", "December", "last summer", "New Year's Day", "Easter", "the 1990s", "mid-2021", "Q3"),
    *("the third quarter", "the first half of 2021", "from 6 to 19 January", "this morning", "5:30 p.m.", "0737 GMT"),
    *("fiscal 2021", "Labor Day", "the 20th century", "29 February", "the night", "the next day", "a year earlier"),
]
#: Expressions whose days move by a day when the document is published a day later, and by 7 when it is 7 days later.
BY_DAY = ["today", "yesterday", "tomorrow", "two days ago", "yesterday morning", "tonight"]
BY_WEEK = [*BY_DAY, "Thursday", "last Thursday", "Wednesday next week", "last week", "this week", "last weekend"]
FORMATS = [
    *(
        "{d.day} {d:%B} {d.year:04d}",
        "{d:%B} {d.day}, {d.year:04d}",
        "{d:%b} {d.day}, {d.year:04d}",
        "{d.year:04d}-{d:%m-%d}",
    ),
    *(
        "{d:%A}, {d:%B} {d.day}, {d.year:04d}",
        "the {d.day} of {d:%B} {d.year:04d}",
        "{d:%A} {d.day} {d:%B} {d.year:04d}",
    ),
]
ABBREVIATED = st.dates(date(1600, 1, 1), date(2099, 12, 31))


def value(expression, published, sentence="It happened {}."):
    (claim,) = DATES.extract(document("a", sentence.format(expression), published and published.isoformat()))
    return claim.value


@pytest.mark.parametrize("expression", EXPRESSIONS)
@settings(max_examples=25)
@given(published=ANCHORS | st.sampled_from(EDGES))
def test_the_earliest_day_is_not_after_the_latest(expression, published):
    for claim in DATES.extract(document("a", f"It happened on {expression}.", published.isoformat())):
        if claim.value.earliest is not None:
            assert claim.value.earliest <= claim.value.latest


@pytest.mark.parametrize("expression", BY_DAY)
@settings(max_examples=25)
@given(published=ANCHORS | st.sampled_from(EDGES))
def test_what_is_told_from_today_moves_with_the_day_of_publication(expression, published):
    before, after = value(expression, published), value(expression, published + timedelta(1))
    assert date.fromisoformat(after.earliest) - date.fromisoformat(before.earliest) == timedelta(1)


@pytest.mark.parametrize("expression", BY_WEEK)
@settings(max_examples=25)
@given(published=ANCHORS | st.sampled_from(EDGES))
def test_weekdays_and_weeks_move_with_the_week_of_publication(expression, published):
    before, after = value(expression, published), value(expression, published + timedelta(7))
    assert date.fromisoformat(after.earliest) - date.fromisoformat(before.earliest) == timedelta(7)
    assert date.fromisoformat(after.latest) - date.fromisoformat(before.latest) == timedelta(7)


@pytest.mark.parametrize("format_", FORMATS)
@settings(max_examples=40)
@given(day=ABBREVIATED | st.sampled_from(EDGES), published=ANCHORS | st.none())
def test_a_full_date_comes_back_to_the_day_it_was_written_from(format_, day, published):
    assert value(format_.format(d=day), published).timex == day.isoformat()


@given(published=ANCHORS | st.sampled_from(EDGES), days=st.integers(-150, 150))
def test_a_date_without_its_year_comes_back_to_the_nearest_such_day(published, days):
    day = published + timedelta(days)
    if (day.month, day.day) != (2, 29):
        assert value(f"{day:%B} {day.day}", published).earliest == day.isoformat()


@given(published=ANCHORS | st.sampled_from(EDGES), days=st.integers(1, 999))
def test_days_ago_are_counted_back(published, days):
    assert value(f"{days} days ago", published).earliest == (published - timedelta(days)).isoformat()


@given(published=ANCHORS | st.sampled_from(EDGES), back=st.integers(1, 7))
def test_last_weekday_is_the_nearest_strictly_before(published, back):
    day = published - timedelta(back)
    assert value(f"last {day:%A}", published).earliest == day.isoformat()


@pytest.mark.parametrize(
    ("published", "expression", "timex", "earliest", "latest"),
    [
        ("2020-12-31", "this week", "2020-W53", "2020-12-28", "2021-01-03"),
        ("2021-01-03", "this week", "2020-W53", "2020-12-28", "2021-01-03"),
        ("2021-01-04", "last week", "2020-W53", "2020-12-28", "2021-01-03"),
        ("2022-01-03", "last week", "2021-W52", "2021-12-27", "2022-01-02"),
        ("2022-01-01", "yesterday", "2021-12-31", "2021-12-31", "2021-12-31"),
        ("2021-12-31", "tomorrow", "2022-01-01", "2022-01-01", "2022-01-01"),
        ("2020-03-01", "yesterday", "2020-02-29", "2020-02-29", "2020-02-29"),
        ("2021-03-01", "yesterday", "2021-02-28", "2021-02-28", "2021-02-28"),
        ("2022-01-01", "last month", "2021-12", "2021-12-01", "2021-12-31"),
        ("2020-03-15", "last month", "2020-02", "2020-02-01", "2020-02-29"),
        ("2022-01-11", "29 February", "2022-02-29", None, None),
        ("2022-12-31", "New Year's Day", "2023-01-01", "2023-01-01", "2023-01-01"),
    ],
)
def test_leap_years_year_ends_and_long_years(published, expression, timex, earliest, latest):
    found = value(expression, date.fromisoformat(published))
    assert (found.timex, found.earliest, found.latest) == (timex, earliest, latest)
