"""Values in the Extended Date/Time Format."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon_plugins.dates import TimeExpression, edtf


@pytest.mark.parametrize(
    ("type_", "timex", "expected"),
    [
        ("DATE", "2022-01-06", "2022-01-06"),
        ("DATE", "2022-01", "2022-01"),
        ("DATE", "XXXX-01-06", "XXXX-01-06"),
        ("DATE", "2022-02-30", None),
        ("DATE", "199", "199X"),
        ("DATE", "19", "19XX"),
        ("DATE", "2021-SU", "2021-22"),
        ("DATE", "2021-Q3", "2021-35"),
        ("DATE", "2021-H2", "2021-41"),
        ("DATE", "2022-01-06/2022-01-19", "2022-01-06/2022-01-19"),
        ("DATE", "2022-W02", "2022-01-10/2022-01-16"),
        ("DATE", "2022-W02-WE", "2022-01-15/2022-01-16"),
        ("DATE", "XXXX-WXX-4", None),
        ("DATE", "XXXX-WXX-4/2022-01-19", None),
        ("DATE", "PAST_REF", None),
        ("TIME", "2022-01-11T07:37Z", "2022-01-11T07:37:00Z"),
        ("TIME", "2022-01-11T17:30:05", "2022-01-11T17:30:05"),
        ("TIME", "2021-12-31T24:00", "2022-01-01T00:00:00"),
        ("TIME", "9999-12-31T24:00", None),
        ("TIME", "2022-01-11TMO", None),
        ("DURATION", "P10D", None),
        ("SET", "XXXX-WXX-2", None),
    ],
)
def test_a_value_is_told_in_edtf_where_edtf_can_say_it(type_, timex, expected):
    assert edtf(TimeExpression(type_, timex, None, None)) == expected


@given(st.dates())
def test_every_day_is_itself_in_edtf(day: date):
    assert edtf(TimeExpression("DATE", day.isoformat(), None, None)) == day.isoformat()
