"""What an expression comes to: TIMEX3 type and value, and the days it spans."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon_plugins.dates.timex import resolved
from tests.conftest import document


def values(text, published="2022-01-11"):
    return [value.timex for _, value in resolved(document("a", text, published))]


def test_a_weekday_is_the_day_that_a_bracket_after_it_names():
    assert values("It was unveiled last Sunday (May 7).", "2017-05-20") == ["2017-05-07", "2017-05-07"]
    assert values("CROWNED LAST FRIDAY [9 MARCH] BY MONKS", "1990-03-11") == ["1990-03-09", "1990-03-09"]
    assert values("He left last Friday (10 November).", "2022-01-11") == ["2022-01-07", "2021-11-10"]
    assert values("On Sunday (a holiday) they left.", "2022-01-11") == ["2022-01-09"]


def only(text, published="2022-01-11"):
    ((_, value),) = resolved(document("a", text, published))
    return value


@pytest.mark.parametrize(
    ("text", "timex", "earliest", "latest"),
    [
        ("It began last Thursday.", "2022-01-06", "2022-01-06", "2022-01-06"),
        ("It rocked the nation this month.", "2022-01", "2022-01-01", "2022-01-31"),
        ("It would end Wednesday next week.", "2022-01-19", "2022-01-19", "2022-01-19"),
        ("The army said Tuesday it had left.", "2022-01-11", "2022-01-11", "2022-01-11"),
        ("He left in late December.", "2021-12", "2021-12-01", "2021-12-31"),
        ("It would be completed by Jan. 19.", "2022-01-19", "2022-01-19", "2022-01-19"),
        ("Prices rose on New Year's Day.", "2022-01-01", "2022-01-01", "2022-01-01"),
        ("Fights broke out over the weekend.", "2022-W01-WE", "2022-01-08", "2022-01-09"),
        ("It was opened in mid-2021.", "2021", "2021-01-01", "2021-12-31"),
        ("They were deployed last week.", "2022-W01", "2022-01-03", "2022-01-09"),
        ("They will meet on Friday.", "2022-01-14", "2022-01-14", "2022-01-14"),
        ("It had been due Friday.", "2022-01-07", "2022-01-07", "2022-01-07"),
        ("It lasted from 6 to 19 January.", "2022-01-06/2022-01-19", "2022-01-06", "2022-01-19"),
        ("It was on 30 February 2021.", "2021-02-30", None, None),
        ("It was on 29 February 2020.", "2020-02-29", "2020-02-29", "2020-02-29"),
        ("It fell in the summer of 2021.", "2021-SU", "2021-06-01", "2021-08-31"),
        ("It fell last winter.", "2020-WI", "2020-12-01", "2021-02-28"),
        ("It began in the 1990s.", "199", "1990-01-01", "1999-12-31"),
        ("It began in the 20th century.", "19", "1900-01-01", "1999-12-31"),
        ("It began with the first half of 2021.", "2021-H1", "2021-01-01", "2021-06-30"),
        ("It grew in the third quarter.", "2021-Q3", "2021-07-01", "2021-09-30"),
        ("It grew over the second half of the year.", "2022-H2", "2022-07-01", "2022-12-31"),
        ("It fell over the first half of the week.", "2022-W02", "2022-01-10", "2022-01-16"),
        ("It grew in Q3.", "2021-Q3", "2021-07-01", "2021-09-30"),
        ("It grew in Q3 2020.", "2020-Q3", "2020-07-01", "2020-09-30"),
        ("It grew in 4Q of fiscal 2020.", "2020-Q4", "2020-10-01", "2020-12-31"),
        ("It grew in FY2021.", "2021", "2021-01-01", "2021-12-31"),
        ("It grew in FY21.", "2021", "2021-01-01", "2021-12-31"),
        ("It grew in fiscal year 2021-22.", "2022", "2022-01-01", "2022-12-31"),
        ("Her concert was postponed until Monday.", "2022-01-17", "2022-01-17", "2022-01-17"),
        ("The chairman adjourned the debate until Monday.", "2022-01-17", "2022-01-17", "2022-01-17"),
        ("It lasted until Monday.", "2022-01-10", "2022-01-10", "2022-01-10"),
        ("They stayed for some time.", "PXX", None, None),
        ("It was signed on 12/11/2021.", "2021-12-11", "2021-12-11", "2021-12-11"),
        ("It was signed on 13/11/21.", "2021-11-13", "2021-11-13", "2021-11-13"),
        ("It was signed on 11.12.2021.", "2021-12-11", "2021-12-11", "2021-12-11"),
        ("It was signed on 8 Feb 11.", "2011-02-08", "2011-02-08", "2011-02-08"),
        ("It docked at 0652 GMT.", "2022-01-11T06:52Z", "2022-01-11", "2022-01-11"),
        ("He spoke yesterday morning.", "2022-01-10TMO", "2022-01-10", "2022-01-10"),
        ("He will speak tonight.", "2022-01-11TNI", "2022-01-11", "2022-01-11"),
        ("He came last night.", "2022-01-10TNI", "2022-01-10", "2022-01-10"),
        ("It rose on Easter 2021.", "2021-04-04", "2021-04-04", "2021-04-04"),
        ("It fell on Labor Day 2021.", "2021-09-06", "2021-09-06", "2021-09-06"),
        ("It fell on Memorial Day 2021.", "2021-05-31", "2021-05-31", "2021-05-31"),
        ("He landed on D-Day.", "1944-06-06", "1944-06-06", "1944-06-06"),
        ("He left two days ago.", "2022-01-09", "2022-01-09", "2022-01-09"),
        ("She is the first in two thousand years.", "P2000Y", None, None),
    ],
)
def test_an_expression_is_resolved_against_the_publication_date(text, timex, earliest, latest):
    value = only(text)
    assert (value.timex, value.earliest, value.latest) == (timex, earliest, latest)


@pytest.mark.parametrize(
    ("text", "type_", "timex"),
    [
        ("It took three decades.", "DURATION", "P30Y"),
        ("It took a year and a half.", "DURATION", "P1Y6M"),
        ("It took 2 1/2 years.", "DURATION", "P2Y6M"),
        ("It took half an hour.", "DURATION", "PT30M"),
        ("It took several months.", "DURATION", "PXM"),
        ("It took two to three weeks.", "DURATION", "P2W"),
        ("It took a dozen years.", "DURATION", "P12Y"),
        ("It took two hundred and twenty days.", "DURATION", "P220D"),
        ("It rained in the following months.", "DURATION", "PXM"),
        ("in the year ended", "DURATION", "P1Y"),
        ("He comes every Tuesday.", "SET", "XXXX-WXX-2"),
        ("He comes on Fridays.", "SET", "XXXX-WXX-5"),
        ("He comes each July.", "SET", "XXXX-07"),
        ("He comes every morning.", "SET", "XXXX-XX-XXTMO"),
        ("He comes every two weeks.", "SET", "P2W"),
        ("He comes weekly.", "SET", "XXXX-WXX"),
        ("He slept on Tuesday nights.", "SET", "XXXX-WXX-2TNI"),
        ("He recently left.", "DATE", "PAST_REF"),
        ("It will rise in coming weeks.", "DATE", "FUTURE_REF"),
        ("He left a few years ago.", "DATE", "PAST_REF"),
        ("They moved at night.", "TIME", "XXXX-XX-XXTNI"),
        ("He came hours later.", "DATE", "FUTURE_REF"),
        ("He came three hours later.", "TIME", "XXXX-XX-XXTXX:XX"),
    ],
)
def test_lengths_repetitions_and_vague_times_have_a_type_and_no_days(text, type_, timex):
    value = only(text)
    assert (value.type, value.timex, value.earliest, value.latest) == (type_, timex, None, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The vote was on 6 January. Two days earlier he left.", ["2022-01-06", "2022-01-04"]),
        ("It broke out on Saturday. The next morning they fled.", ["2022-01-08", "2022-01-09TMO"]),
        ("He fell on Saturday, a day after his friend died.", ["2022-01-08", "2022-01-07"]),
        ("He died on Friday. The day before the vote he smiled.", ["2022-01-07", "2022-01-06"]),
        ("He died on Friday. It was later in the day that she came.", ["2022-01-07", "2022-01-07"]),
        ("It met on Friday. It rose at 8.40 a.m.", ["2022-01-07", "2022-01-07T08:40"]),
        ("It met on Jan. 6. On the 5th, it slept.", ["2022-01-06", "2022-01-05"]),
        ("It lasted from July to November 1954.", ["1954-07", "1954-11"]),
        ("It lasted from November to February 1954.", ["1953-11", "1954-02"]),
        ("Sales rose in the fourth quarter from a year earlier.", ["2021-Q4", "2020-Q4"]),
        ("He ran in 1998. The following year he won.", ["1998", "1999"]),
    ],
)
def test_what_was_told_before_anchors_what_follows(text, expected):
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rents rose during the first quarter of 2004, and during the 2002 second quarter.", ["2004-Q1", "2002-Q2"]),
        ("Rents rose in the last quarter of 2004.", ["2004-Q4"]),
        ("Sales rose in this year's first quarter.", ["2022-Q1"]),
        ("Sales rose this quarter and will rise next quarter.", ["2022-Q1", "2022-Q2"]),
        ("Sales rose in the latest quarter.", ["2021-Q4"]),
        ("Rents rose during the year-ago quarter.", ["2020-Q4"]),
        (
            "Sales rose over the third quarter, and over the 2003 period too. The quarter was good.",
            ["2021-Q3", "2003-Q3"],
        ),
        ("Rents rose in fiscal 2021 and over this fiscal year.", ["2021", "2022"]),
        ("Rents rose over the second half of last year.", ["2021-H2"]),
        ("Sales will rise in the fourth quarter.", ["2022-Q4"]),
    ],
)
def test_quarters_halves_and_financial_years_are_told_from_the_calendar(text, expected):
    assert values(text)[:2] == expected


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("It closed during the year-ago quarter.", "XXXX-QX"),
        ("It closed in the quarter.", "XXXX-QX"),
        ("It ended the year ended August 31.", "P1Y"),
        ("It closed at 12 a.m.", "XXXX-XX-XXT00:00"),
        ("It closed at 5 in the evening.", "XXXX-XX-XXTEV"),
        ("It closed in December.", "XXXX-12"),
        ("It closed on the second day.", "P1D"),
        ("It began this minute.", "PRESENT_REF"),
        ("It began a decade ago.", "XXX"),
    ],
)
def test_more_that_stays_open_without_a_publication_date(text, timex):
    assert values(text, None)[0] == timex


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("It was closed over the year ended August 31.", "2021-08-31"),
        ("It is due over the year ending August 31.", "2022-08-31"),
        ("It ended last April.", "2021-04"),
        ("It ends next January.", "2023-01"),
        ("It began this September.", "2022-09"),
        ("It will open in December.", "2022-12"),
        ("December sales", "2021-12"),
        ("It was Monday of last week.", "2022-W01"),
        ("It was this Wednesday.", "2022-01-12"),
        ("It was mid-afternoon yesterday.", "2022-01-10TAF"),
        ("It was early Tuesday.", "2022-01-11"),
        ("It rose over the night of 9 January.", "2022-01-09TNI"),
        ("It rose at 10 p.m. on Wednesday.", "2022-01-12T22:00"),
        ("It rose at 3pm yesterday.", "2022-01-10T15:00"),
        ("It rose at 8 p.m. on Jan. 6, 2022.", "2022-01-06T20:00"),
        ("It rose at 12 a.m.", "2022-01-11T00:00"),
        ("It rose at 10 o'clock.", "2022-01-11T10:00"),
        ("It rose at noon on Friday.", "2022-01-07T12:00"),
        ("It rose about two hours before midnight local time.", "2022-01-11T22:00"),
        ("It rose ten minutes after noon.", "2022-01-11T12:10"),
        ("It rose several hours after midnight.", "2022-01-11T00:00"),
        ("It fell two days before noon.", "2022-01-11T12:00"),
        ("It rose at 9:30 in the evening.", "2022-01-11T21:30"),
        ("It will rise this weekend.", "2022-W02-WE"),
        ("It is the second week of it.", "P1W"),
        ("It will snow in the spring.", "2022-SP"),
        ("It will snow next winter.", "2022-WI"),
        ("It was last Christmas.", "2021-12-25"),
        ("It was on Ascension Thursday.", "2022-01-06"),
        ("It was in May last year.", "2021-05"),
        ("He came on 5 January this year.", "2022-01-05"),
        ("It was on 27 January of the same year.", "2022-01-27"),
    ],
)
def test_tense_and_the_words_around_decide_which_one_is_meant(text, timex):
    assert timex in values(text)


def test_a_season_still_to_come_and_a_winter_that_runs_on():
    assert values("It will open in the spring.", "2022-11-05") == ["2023-SP"]
    assert values("It fell last fall.", "2022-10-05") == ["2021-FA"]


def test_a_story_of_long_ago_keeps_its_own_years():
    text = "In May 1940 it began. In June France fell. In 1941, on 22 June, it spread. In December 1941 it froze."
    text += " In January Moscow held, and in the summer of 1942 and in July 1943 it turned. In 1945 it ended."
    assert values(text, "2009-12-19")[:4] == ["1940-05", "1940-06", "1941", "1941-06-22"]
    assert "1942-01" in values(text, "2009-12-19")


def test_without_a_publication_date_only_what_is_known_is_told_and_nothing_is_guessed():
    text = "On Thursday, on Jan. 6, last week, yesterday, this month, the third quarter, last summer, at 5 p.m., "
    text += "on New Year's Day, on Easter, two days ago, this morning, tonight, the weekend"
    found = resolved(document("a", text))
    assert [value.timex for _, value in found] == [
        *("XXXX-WXX-4", "XXXX-01-06", "XXXX-WXX", "XXXX-XX-XX", "XXXX-XX", "XXXX-Q3", "XXXX-SU", "XXXX-XX-XXT17:00"),
        *("XXXX-01-01", "XXXX-XX-XX", "XXXX-XX-XX", "XXXX-XX-XXTMO", "XXXX-XX-XXTNI", "XXXX-WXX-WE"),
    ]
    assert {(value.earliest, value.latest) for _, value in found} == {(None, None)}


DAYS = st.dates(date(1600, 1, 1), date(2099, 12, 31))


@given(DAYS, DAYS)
def test_a_full_date_is_itself_whenever_it_is_read(day, published):
    for written in (f"{day:%B} {day.day}, {day.year}", f"{day.day} {day:%B} {day.year}", day.isoformat()):
        assert only(f"It was on {written}.", published.isoformat()).earliest == day.isoformat()


@given(DAYS, st.sampled_from(["Thursday", "last Thursday", "next Thursday", "yesterday", "two days ago", "last week"]))
def test_resolving_moves_with_the_anchor_week_by_week(published, words):
    now = only(f"He came {words}.", published.isoformat())
    later = only(f"He came {words}.", (published + timedelta(7)).isoformat())
    assert date.fromisoformat(later.earliest) - date.fromisoformat(now.earliest) == timedelta(7)


@given(DAYS, st.sampled_from(["this", "last", "next"]), st.sampled_from(["week", "month", "year", "decade", "century"]))
def test_a_stretch_begins_before_it_ends_and_this_one_holds_today(published, which, unit):
    value = only(f"It was {which} {unit}.", published.isoformat())
    assert value.earliest <= value.latest
    assert (value.earliest <= published.isoformat() <= value.latest) == (which == "this")


@given(DAYS)
def test_a_weekday_that_is_past_lies_within_the_last_six_days_and_tomorrows_is_tomorrow(published):
    for offset in range(-1, 6):
        day = published - timedelta(offset)
        assert only(f"He said {day:%A} it was over.", published.isoformat()).earliest == day.isoformat()


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("The troops began to withdraw on Sunday.", "2022-01-09"),
        ("Crews managed to land on Saturday.", "2022-01-08"),
        ("They plan to leave on Wednesday.", "2022-01-12"),
    ],
)
def test_an_infinitive_looks_ahead_unless_its_verb_says_that_it_came_about(text, timex):
    assert only(text).timex == timex


@pytest.mark.parametrize(
    ("text", "timexes"),
    [
        ("It happened in week 52 of 2021.", ["2021-W52"]),
        ("It happened in the 53rd week of 2020.", ["2020-W53"]),
        ("It is due in calendar week 5.", ["2022-W05"]),
        ("It was in calendar week 52.", ["2021-W52"]),
        ("It is due on 2021-W52-3.", ["2021-12-29"]),
        ("It was due in 2021-W53.", ["2021-W53"]),
        ("They won in week 3 of the season.", []),
        ("Profits rose in FY2021/22.", ["2022"]),
        ("Profits rose in FY 2021-22.", ["2022"]),
        ("Profits rose in FY21/22.", ["2022"]),
        ("Profits rose in FY21-22.", ["2022"]),
        ("Profits rose in fiscal year 2021/22.", ["2022"]),
        ("Profits rose in the 2021/22 financial year.", ["2022"]),
        ("Profits rose in fiscal 1999-00.", ["2000"]),
        ("Profits rose in fiscal 2022.", ["2022"]),
    ],
)
def test_numbered_weeks_and_financial_years_are_whole_expressions(text, timexes):
    assert values(text) == timexes


def test_a_week_53_of_a_year_that_has_none_has_no_days():
    assert only("It was due in 2021-W53.").earliest is None
    assert only("It was due in 2021-W53-2.").timex == "2021-W53-2"


def test_a_numbered_week_without_a_publication_date_keeps_its_number():
    assert only("It is due in calendar week 5.", None).timex == "XXXX-W05"


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("The ferry sank on Thursday.", "2022-01-13"),
        ("The minister had resigned on Thursday.", "2022-01-06"),
        ("Thursday had been a quiet day.", "2022-01-06"),
        ("The minister will resign on Thursday.", "2022-01-13"),
        ("The minister is due to resign on Thursday.", "2022-01-13"),
        ("The minister resigned on Tuesday.", "2022-01-11"),
        ("The minister will resign on Tuesday.", "2022-01-18"),
        ("The minister said on Wednesday that he was tired.", "2022-01-12"),
        ("The minister had resigned on Friday.", "2022-01-07"),
    ],
)
def test_a_bare_weekday_of_a_wednesdays_paper_goes_by_the_tense_of_its_clause(text, timex):
    assert only(text, "2022-01-12").timex == timex


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("He stepped down on October 12.", "2014-10-12"),
        ("He will step down on October 12.", "2015-10-12"),
        ("He stepped down on July 1.", "2015-07-01"),
        ("The fair will be held on February 3.", "2016-02-03"),
    ],
)
def test_the_year_of_a_day_months_away_goes_by_the_tense_of_its_clause(text, timex):
    assert only(text, "2015-06-10").timex == timex


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("It began at 7:40 in the morning of 12th Nov.", "2021-11-12T07:40"),
        ("It began at 7:40 in the evening of November 12, 2020.", "2020-11-12T19:40"),
        ("It began at 7:40 in the morning on Thursday.", "2022-01-06T07:40"),
        ("It began at 7:40 hours on Thursday.", "2022-01-06T07:40"),
        ("It began at 1430 hours on Thursday.", "2022-01-06T14:30"),
        ("It began at 0740 hours GMT.", "2022-01-11T07:40Z"),
        ("It began shortly before midnight on July 14.", "2021-07-14T24:00"),
        ("It began at noon on 14 July 2021.", "2021-07-14T12:00"),
        ("It lasted 1500 hours.", "PT1500H"),
        ("It would last a week.", "P1W"),
    ],
)
def test_a_clock_time_takes_the_day_it_is_joined_to(text, timex):
    assert values(text) == [timex]


def test_overnight_began_on_the_day_before_unless_it_is_to_come():
    over, ahead = only("It rained overnight."), only("It will rain overnight.")
    assert (over.timex, over.earliest, over.latest) == ("2022-01-11TNI", "2022-01-10", "2022-01-11")
    assert (ahead.earliest, ahead.latest) == ("2022-01-11", "2022-01-11")
