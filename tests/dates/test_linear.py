"""Hostile text costs linear time, and odd numbers break nothing."""

import math
from time import process_time

import pytest

from rashomon_plugins.dates.timex import resolved
from tests.conftest import document

PIECES = ["may ", "1 ", "Jan. 1 ", "the last ", "1.", "\n ", "last Thursday ", "two ", "9:30 ", "one-", "to ", "ended "]


def cost(text):
    begin = process_time()
    resolved(document("a", text, "2022-01-13"))
    return max(process_time() - begin, 1e-3)


@pytest.mark.parametrize("piece", PIECES)
def test_sixteen_times_the_text_costs_about_sixteen_times_the_time(piece):
    small, large = (min(cost(piece * (size // len(piece))) for _ in range(4)) for size in (4096, 65536))
    assert math.log(large / small, 16) <= 1.3


@pytest.mark.parametrize(
    "text",
    [
        "9" * 10_000 + " years ago",
        "in " + "9" * 15 + " weeks, 999999999 days later",
        "in 1e400 years, 1,2.3.4 days, 1/0 hours, 31/31/9999, 99/99/99 and 9999-99-99",
        "the year 99999, 30 February, 0000-00-00, May 32, 24:61 and 1,000.50 am",
        "two hundred thousand thousand hundred decades ago",
    ],
)
@pytest.mark.parametrize("published", [None, "0001-01-01", "2022-01-13", "9999-12-31"])
def test_numbers_beyond_any_calendar_are_kept_as_text(text, published):
    for _, value in resolved(document("a", text, published)):
        assert (value.earliest is None) == (value.latest is None)
