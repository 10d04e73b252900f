"""Random and hostile text does no harm: no crash, and twice the text takes about twice the time."""

from __future__ import annotations

import math
import random
import string
from time import process_time

import pytest

from rashomon import Document
from rashomon_plugins.numbers import Numbers

SMALL, LARGE = 1 << 17, 1 << 20
LIMIT = 1.3
ATOMS = [
    *("one ", "two hundred and ", "1,000", "$", "%", " million ", " at least ", "between ", " to ", "-", "–", "(", ")"),
    *("\n\n", " killed ", " people ", "Il-76 ", "½", "3/4", "year", "in 2004 ", "the ", "sixth ", "test ", " ", "a"),
    *("é", "’", "http://x", "…", ". ", "9" * 30, "last year ", "another ", ", ", " and ", "aged ", "\u2028", "1e400"),
]


def mixed(size: int) -> str:
    """Join words, figures and marks that rules ask for, in any order."""
    drawn = random.Random(4).choices(ATOMS, k=size)  # noqa: S311  no secret
    return "".join(drawn)[:size]


def noise(size: int) -> str:
    return "".join(random.Random(4).choices(string.printable + "½–—’“”é\u2028\u00a0", k=size))  # noqa: S311  no secret


def seconds(text: str) -> float:
    start = process_time()
    for claim in Numbers().extract(Document("hostile.txt", text)):
        assert 0 <= claim.start < claim.end <= len(text)
    return process_time() - start


@pytest.mark.parametrize("make", [mixed, noise])
def test_a_megabyte_of_anything_is_read_in_linear_time(make: type[str]) -> None:
    small, large = seconds(make(SMALL)), seconds(make(LARGE))
    assert math.log(large / small) / math.log(LARGE / SMALL) <= LIMIT


@pytest.mark.parametrize(
    "atom", ["1 ", "(1) ", "5 people and ", "killed 5, ", "in 2004 5 people died. ", "sixth test "]
)
def test_one_thing_over_and_over_is_read_in_linear_time(atom: str) -> None:
    small, large = (seconds(atom * (size // len(atom))) for size in (SMALL // 16, SMALL // 2))
    assert math.log(large / small) / math.log(8) <= LIMIT


def test_ten_megabytes_of_prose_like_noise_are_read() -> None:
    letters = random.Random(4).choices(string.ascii_letters + "     \n.,", k=10_000_000)  # noqa: S311  no secret
    assert seconds("".join(letters)) < 60
