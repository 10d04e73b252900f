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
    *("the third quarter", "the first half of 2021", "from 6 to 19 January", "this morning", "5:30 p.m.", "0615 GMT"),
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
@settings(max_examples=25, deadline=None)
@given(published=ANCHORS | st.sampled_from(EDGES))
def test_the_earliest_day_is_not_after_the_latest(expression, published):
    for claim in DATES.extract(document("a", f"It happened on {expression}.", published.isoformat())):
        if claim.value.earliest is not None:
            assert claim.value.earliest <= claim.value.latest


@pytest.mark.parametrize("expression", BY_DAY)
@settings(max_examples=25, deadline=None)
@given(published=ANCHORS | st.sampled_from(EDGES))
def test_what_is_told_from_today_moves_with_the_day_of_publication(expression, published):
    before, after = value(expression, published), value(expression, published + timedelta(1))
    assert date.fromisoformat(after.earliest) - date.fromisoformat(before.earliest) == timedelta(1)


@pytest.mark.parametrize("expression", BY_WEEK)
@settings(max_examples=25, deadline=None)
@given(published=ANCHORS | st.sampled_from(EDGES))
def test_weekdays_and_weeks_move_with_the_week_of_publication(expression, published):
    before, after = value(expression, published), value(expression, published + timedelta(7))
    assert date.fromisoformat(after.earliest) - date.fromisoformat(before.earliest) == timedelta(7)
    assert date.fromisoformat(after.latest) - date.fromisoformat(before.latest) == timedelta(7)


@pytest.mark.parametrize("format_", FORMATS)
@settings(max_examples=40, deadline=None)
@given(day=ABBREVIATED | st.sampled_from(EDGES), published=ANCHORS | st.none())
def test_a_full_date_comes_back_to_the_day_it_was_written_from(format_, day, published):
    assert value(format_.format(d=day), published).timex == day.isoformat()


@settings(deadline=None)
@given(published=ANCHORS | st.sampled_from(EDGES), days=st.integers(-150, 150))
def test_a_date_without_its_year_comes_back_to_the_nearest_such_day(published, days):
    day = published + timedelta(days)
    if (day.month, day.day) != (2, 29):
        assert value(f"{day:%B} {day.day}", published, "The fair of {}.").earliest == day.isoformat()


@settings(deadline=None)
@given(published=ANCHORS | st.sampled_from(EDGES), days=st.integers(101, 260))
def test_what_happened_on_a_day_without_its_year_is_not_months_ahead_nor_what_will_happen_months_back(published, days):
    past, ahead = published - timedelta(days), published + timedelta(days)
    if (2, 29) not in {(past.month, past.day), (ahead.month, ahead.day)}:
        assert value(f"{past:%B} {past.day}", published).earliest == past.isoformat()
        assert value(f"{ahead:%B} {ahead.day}", published, "It will happen on {}.").earliest == ahead.isoformat()


@settings(deadline=None)
@given(published=ANCHORS | st.sampled_from(EDGES), days=st.integers(1, 999))
def test_days_ago_are_counted_back(published, days):
    assert value(f"{days} days ago", published).earliest == (published - timedelta(days)).isoformat()


@settings(deadline=None)
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


WEEKS = st.tuples(st.integers(1900, 2100), st.integers(1, 53))


@settings(deadline=None)
@given(week=WEEKS | st.sampled_from([(2020, 53), (2021, 52), (2015, 53), (2016, 52), (2022, 1)]), published=ANCHORS)
def test_a_numbered_week_comes_back_to_the_days_of_its_iso_week_and_a_week_53_only_where_the_year_has_one(
    week, published
):
    year, number = week
    has_it = date(year, 12, 28).isocalendar().week >= number  # 28 December is always in the last week of its year
    for expression in (f"week {number} of {year}", f"{year:04d}-W{number:02d}", f"ISO week {number}, {year}"):
        found = value(expression, published, "It happened in {}.")
        assert found.timex == f"{year:04d}-W{number:02d}"
        if has_it:
            monday = date.fromisocalendar(year, number, 1)
            assert (found.earliest, found.latest) == (monday.isoformat(), (monday + timedelta(6)).isoformat())
        else:
            assert (found.earliest, found.latest) == (None, None)


@settings(deadline=None)
@given(day=ABBREVIATED | st.sampled_from(EDGES), published=ANCHORS)
def test_a_day_told_by_its_iso_week_comes_back_to_that_day(day, published):
    year, week, weekday = day.isocalendar()
    assert value(f"{year:04d}-W{week:02d}-{weekday}", published).timex == day.isoformat()


@settings(deadline=None)
@given(published=ANCHORS | st.sampled_from(EDGES), number=st.integers(1, 53))
def test_a_numbered_week_without_its_year_is_the_nearest_there_is(published, number):
    found = value(f"calendar week {number}", published, "It was in {}.")
    away = abs((date.fromisoformat(found.earliest) - published).days)
    assert away <= (7 * 27 if number < 53 else 366 * 7)  # week 53 comes every five to seven years
    assert date.fromisoformat(found.earliest).isocalendar().week == number
