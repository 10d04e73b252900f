"""Text made to be slow is read in linear time."""

from __future__ import annotations

from itertools import pairwise
from math import log
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon import Document
from rashomon_plugins.quotes import Quotes, Settings


@given(st.text(alphabet="\"“”‘’'„«» \n.,:?!aAbsaid()[]…-–", max_size=120))
def test_every_claim_quotes_the_text_and_none_overlap(text: str) -> None:
    quotes = Quotes()
    quotes.settings = Settings(reported=True, apostrophes=True)
    found = sorted(quotes.extract(Document(id="a", text=text)), key=lambda claim: claim.start)
    assert all(claim.text == text[claim.start : claim.end] for claim in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.parametrize(
    "atom",
    [
        "''a ",
        "`` ",
        "'' ",
        "Orr said that we go, ",
        "According to Orr, ",
        "we go, he said, ",
        '“A B” "C d" ',
        "a, Al, ",
    ],
)
def test_reading_with_every_setting_on_grows_linearly(atom: str) -> None:
    quotes = Quotes()
    quotes.settings = Settings(reported=True, apostrophes=True)

    def cost(size: int) -> float:
        begin = process_time()
        list(quotes.extract(Document(id="a", text=atom * (size // len(atom)))))
        return process_time() - begin

    exponents = (log(cost(65_536) / max(min(cost(4_096) for _ in range(3)), 1e-3)) / log(16) for _ in range(2))
    assert any(exponent <= 1.3 for exponent in exponents)
