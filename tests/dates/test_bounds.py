import pytest

from rashomon_plugins.dates.timex import resolved
from tests.conftest import document


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
