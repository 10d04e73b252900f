"""Text made to be slow is read in linear time."""

from __future__ import annotations

from itertools import pairwise
from math import log
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon import Document
from rashomon_plugins.quotes import Quotes

#: Below this many seconds the clock says nothing about growth.
FAST = 0.1


def seconds(text: str) -> float:
    start = process_time()
    list(Quotes().extract(Document(id="a", text=text)))
    return process_time() - start


@pytest.mark.parametrize(
    "pattern",
    [
        '"',
        "“",
        '" ',
        "'a ",
        '"a" ',
        "“a” he said. ",
        "A ",
        "also ",
        "said ",
        "the ",
        "“a\n",
        "(",
        '"X, "he said. ',
        "'A b' ",
    ],
)
def test_extraction_grows_with_the_length_of_the_text(pattern: str) -> None:
    short, long = ((pattern * size)[:size] for size in (8_000, 64_000))
    slow, slower = min(seconds(short) for _ in range(2)), min(seconds(long) for _ in range(2))
    assert slower < FAST or log(slower / slow) / log(8) < 1.3


@given(st.text(alphabet="\"“”‘’'„«» \n.,:?!aAbsaid()[]…-–", max_size=120))
def test_every_claim_quotes_the_text_and_none_overlap(text: str) -> None:
    found = list(Quotes().extract(Document(id="a", text=text)))
    assert all(claim.text == text[claim.start : claim.end] for claim in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
