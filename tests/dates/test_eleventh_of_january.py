"""What a document of Tuesday, 11 January 2022 says, resolved: the table of the issue."""

import pytest

from rashomon_plugins.dates.comparator import Dates
from tests.conftest import document


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It began last Thursday.", [("last Thursday", "2022-01-06", "2022-01-06", "2022-01-06")]),
        ("Unrest rocked the nation this month.", [("this month", "2022-01", "2022-01-01", "2022-01-31")]),
        (
            "It will be over by Wednesday next week.",
            [("Wednesday next week", "2022-01-19", "2022-01-19", "2022-01-19")],
        ),
        ("The ministry said Tuesday that it was over.", [("Tuesday", "2022-01-11", "2022-01-11", "2022-01-11")]),
        (
            "Troops came on 6 January. The government had resigned two days earlier.",
            [
                ("6 January", "2022-01-06", "2022-01-06", "2022-01-06"),
                ("two days earlier", "2022-01-04", "2022-01-04", "2022-01-04"),
            ],
        ),
        ("The troops may leave.", []),
        ("Prices rose in late December.", [("late December", "2021-12", "2021-12-01", "2021-12-31")]),
        ("He ruled for three decades.", [("three decades", "P30Y", None, None)]),
        ("The withdrawal would be completed by Jan. 19.", [("Jan. 19", "2022-01-19", "2022-01-19", "2022-01-19")]),
        ("Prices rose on New Year's Day.", [("New Year's Day", "2022-01-01", "2022-01-01", "2022-01-01")]),
        ("It was calm over the weekend.", [("the weekend", "2022-W01-WE", "2022-01-08", "2022-01-09")]),
        ("It has been so since mid-2021.", [("mid-2021", "2021", "2021-01-01", "2021-12-31")]),
    ],
)
def test_all_of_these_are_resolved_right(text, found):
    claims = Dates().extract(document("a", text, "2022-01-11"))
    assert [(c.text, c.value.timex, c.value.earliest, c.value.latest) for c in claims] == found
