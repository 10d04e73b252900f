from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon import Extent
from rashomon.reports.html.extents import Axis, axis_of, bar, in_words
from rashomon.reports.html.measures import plainly, rounded

JANUARY_13 = 738168.0


@pytest.mark.parametrize(
    ("extent", "words"),
    [
        (Extent(164, None), "164 or more"),
        (Extent(None, 10_000), "10,000 or less"),
        (Extent(164, 164), "164"),
        (Extent(1_900, 2_100), "1,900 to 2,100"),
        (Extent(6.1, 6.1, "metre"), "6.1 metres"),
        (Extent(1, 1, "metre"), "1 metre"),
        (Extent(36, 36, "year of age"), "36 years of age"),
        (Extent(50, None, "kilometre per hour"), "50 kilometres per hour or more"),
        (Extent(5, 7, "square foot"), "5 to 7 square feet"),
        (Extent(3, 3, "inch"), "3 inches"),
        (Extent(2, 2, "box"), "2 boxes"),
        (Extent(1, 1, "days"), "1 day"),
        (Extent(3, 3, "votes"), "3 votes"),
        (Extent(3, 3, "m²"), "3 m²"),
        (Extent(71, 71, "percentage"), "71%"),
        (Extent(6.3, 6.5, "magnitude"), "magnitude 6.3 to 6.5"),
        (Extent(7e6, 7e6, "dollar"), "$7 million"),
        (Extent(5, 7, "pound sterling"), "£5 to £7"),
        (Extent(6e6, 6e6, "pound sterling per day"), "£6 million per day"),
        (Extent(2.35e9, 2.35e9, "kazakh tenge"), "2.35 billion kazakh tenge"),
        (Extent(1_234_567, 1_234_567), "1,234,567"),
        (Extent(10299.7918, 10299.7918, "metre"), "10,300 metres"),
        (Extent(1 / 3, 1 / 3), "0.333"),
        (Extent(2e18, 2e18), "2e+18"),
        (Extent(JANUARY_13, JANUARY_13, "day"), "13 January 2022"),
        (Extent(JANUARY_13, JANUARY_13 + 3, "day"), "13 to 16 January 2022"),
        (Extent(JANUARY_13, JANUARY_13 + 30, "day"), "13 January to 12 February 2022"),
        (Extent(JANUARY_13 - 30, JANUARY_13, "day"), "14 December 2021 to 13 January 2022"),
        (Extent(JANUARY_13 - 12, JANUARY_13 + 18, "day"), "January 2022"),
        (Extent(JANUARY_13 - 12, JANUARY_13 + 46, "day"), "January to February 2022"),
        (Extent(JANUARY_13 - 12, JANUARY_13 + 352, "day"), "2022"),
        (Extent(JANUARY_13 - 12, JANUARY_13 + 717, "day"), "2022 to 2023"),
        (Extent(None, JANUARY_13, "day"), "13 January 2022 or earlier"),
        (Extent(JANUARY_13, None, "day"), "13 January 2022 or later"),
        (Extent(-5, -5, "day"), "day -5"),
        (Extent(1e300, 1e300, "day"), "day 1e+300"),
        (Extent(None, None), ""),
    ],
)
def test_extents_are_told_in_words(extent, words):
    assert in_words(extent) == words


def test_seconds_are_told_in_the_largest_unit_that_every_figure_reaches():
    week, ten_days = Extent(604_800, 604_800, "second"), Extent(None, 864_000, "second")
    assert [each and in_words(each) for each in plainly([week, None, ten_days])] == ["7 days", None, "10 days or less"]
    assert in_words(plainly([week, Extent(90, 90, "second")])[1] or week) == "1.5 minutes"
    assert plainly([week, Extent(3, 3)]) == (week, Extent(3, 3))


def test_metres_and_kilograms_go_over_into_kilometres_and_tonnes():
    miles, metres = Extent(8_334, 10_186, "metre"), Extent(900, 900, "metre")
    assert [each and in_words(rounded(each)) for each in plainly([miles])] == ["8.3 to 10.2 kilometres"]
    assert plainly([miles, metres]) == (miles, metres)
    assert in_words(plainly([Extent(5_000, None, "kilogram")])[0] or miles) == "5 tonnes or more"


@pytest.mark.parametrize(
    ("extent", "quoted", "words"),
    [
        (Extent(5000.4, 6111.6, "metre"), "about three nautical miles", "5,000 to 6,100 metres"),
        (Extent(260.3, 287.7), "About 274 soldiers", "260 to 288"),
        (Extent(1900, 2100), "about 2,000", "1,900 to 2,100"),
        (Extent(4950, 6050, "metre"), "about 5.5 kilometres", "4,900 to 6,100 metres"),
        (Extent(24, 146), "between dozens and 146", "24 to 146"),
        (Extent(1234, 1567), "between 1,234 and 1,567", "1,234 to 1,567"),
        (Extent(8.55, 9.45), "some 9 people", "9"),
        (Extent(0.316, 0.351), "about a third", "0.316 to 0.351"),
        (Extent(None, 600.4), "less than 600.4", "600.4 or less"),
    ],
)
def test_readings_are_no_more_exact_than_their_width_and_stated_figures_stay(extent, quoted, words):
    assert in_words(rounded(extent, quoted)) == words


def test_a_point_is_a_dot_a_range_a_bar_and_a_bound_an_arrow():
    axis = Axis(0, 100)
    assert bar(Extent(50, 50), axis).point
    assert (bar(Extent(0, 100), axis).start, bar(Extent(0, 100), axis).end) == (6, 94)
    more, less = bar(Extent(50, None), axis), bar(Extent(None, 50), axis)
    assert (more.opens_left, more.opens_right, more.start) == (False, True, 50)
    assert (less.opens_left, less.opens_right, less.end) == (True, False, 50)


def test_a_bound_runs_to_the_edge_and_has_room_to():
    extents = Extent(None, 10), Extent(20, 20)
    less, dot = (bar(each, axis_of(extents)) for each in extents)
    assert (less.start, less.end, dot.end) == (0, 20, 94)


def test_what_runs_beyond_the_axis_is_an_arrow_to_its_edge():
    beyond = bar(Extent(-5, 500), Axis(0, 100))
    assert (beyond.start, beyond.end, beyond.opens_left, beyond.opens_right) == (0, 100, True, True)


def test_values_a_hundredfold_apart_are_on_a_logarithmic_axis():
    axis = axis_of([Extent(1, 1), Extent(10_000, 10_000)])
    assert axis.logarithmic
    assert axis.at(100) == 50


_ENDS = st.none() | st.floats(-1e12, 1e12)


@given(st.lists(st.tuples(_ENDS, _ENDS).filter(any), min_size=1))
def test_every_bar_stays_on_the_paper(ends):
    extents = [Extent(low, max(low, high) if None not in {low, high} else high) for low, high in ends]
    axis = axis_of(extents)
    for extent in extents:
        drawn = bar(extent, axis)
        assert 0 <= drawn.start <= drawn.end <= 100
