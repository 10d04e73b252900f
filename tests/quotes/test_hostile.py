"""Text made to be slow is read in linear time."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from rashomon import Document
from rashomon_plugins.quotes import Quotes


@given(st.text(alphabet="\"“”‘’'„«» \n.,:?!aAbsaid()[]…-–", max_size=120))
def test_every_claim_quotes_the_text_and_none_overlap(text: str) -> None:
    found = list(Quotes().extract(Document(id="a", text=text)))
    assert all(claim.text == text[claim.start : claim.end] for claim in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
