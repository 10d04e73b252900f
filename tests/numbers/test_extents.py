"""Where a quantity lies on the scale of its dimension."""

from __future__ import annotations

import pytest

from rashomon import Document
from rashomon_plugins.numbers import Numbers
from rashomon_plugins.numbers.quantity import Quantity

NUMBERS = Numbers()


@pytest.mark.parametrize(
    ("text", "low", "high", "scale"),
    [
        ("37 people", 37, 37, ""),
        ("At least 164 people", 164, None, ""),
        ("up to 20 boats", None, 20, ""),
        ("about 2,000 troops", 1900, 2100, ""),
        ("dozens of people", 24, None, ""),
        ("10 kilometres", 10_000, 10_000, "metre"),
        ("10 days", 864_000, 864_000, "second"),
        ("a 58-year-old", 58, 58, "year of age"),
        ("$5 million", 5_000_000, 5_000_000, "dollar"),
        ("between 40 and 60 percent", 40, 60, "percentage"),
        ("104 degrees Fahrenheit", 40, 40, "celsius"),
        ("300 kelvin", 26.85, 26.85, "celsius"),
    ],
)
def test_a_bound_is_open_and_a_measure_is_in_its_base_unit(
    text: str, low: float | None, high: float | None, scale: str
) -> None:
    (claim,) = NUMBERS.extract(Document("a.txt", text))
    extent = NUMBERS.extent(claim)
    assert extent is not None
    assert [extent.low, extent.high] == pytest.approx([low, high])
    assert extent.scale == scale


def test_what_was_not_read_has_no_extent() -> None:
    claim = Document("a.txt", "untold people").claim(0, 6, about="people", value=Quantity(None, None))
    assert NUMBERS.extent(claim) is None
