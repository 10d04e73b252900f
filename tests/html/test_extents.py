from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon import Extent
from rashomon.reports.html.extents import Axis, axis_of, bar, in_words, plainly

JANUARY_13 = 738168.0


@pytest.mark.parametrize(
    ("extent", "words"),
    [
        (Extent(164, None), "164 or more"),
        (Extent(None, 10_000), "10,000 or less"),
        (Extent(164, 164), "164"),
        (Extent(1_900, 2_100), "1,900 to 2,100"),
        (Extent(6.1, 6.1, "metre"), "6.1 metre"),
        (Extent(2e18, 2e18), "2e+18"),
        (Extent(JANUARY_13, JANUARY_13, "day"), "13 January 2022"),
        (Extent(JANUARY_13, JANUARY_13 + 3, "day"), "13 to 16 January 2022"),
        (Extent(JANUARY_13, JANUARY_13 + 30, "day"), "13 January to 12 February 2022"),
        (Extent(JANUARY_13 - 30, JANUARY_13, "day"), "14 December 2021 to 13 January 2022"),
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


def test_a_point_is_a_dot_a_range_a_bar_and_a_bound_an_arrow():
    axis = Axis(0, 100)
    assert bar(Extent(50, 50), axis).point
    assert (bar(Extent(0, 100), axis).start, bar(Extent(0, 100), axis).end) == (6, 94)
    more, less = bar(Extent(50, None), axis), bar(Extent(None, 50), axis)
    assert (more.opens_left, more.opens_right, more.start) == (False, True, 50)
    assert (less.opens_left, less.opens_right, less.end) == (True, False, 50)


def test_what_runs_beyond_the_axis_is_an_arrow_to_its_edge():
    beyond = bar(Extent(-5, 500), Axis(0, 100))
    assert (beyond.start, beyond.end, beyond.opens_left, beyond.opens_right) == (0, 100, True, True)


def test_values_a_hundredfold_apart_are_on_a_logarithmic_axis():
    axis = axis_of([Extent(1, 1), Extent(10_000, None)])
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
