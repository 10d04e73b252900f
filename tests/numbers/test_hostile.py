"""Random and hostile text does no harm: no crash, and twice the text takes about twice the time."""

from __future__ import annotations

import math
import random
import string
from time import process_time
from typing import TYPE_CHECKING

import pytest

from rashomon import Document
from rashomon_plugins.numbers import Numbers

if TYPE_CHECKING:
    from collections.abc import Callable

SMALL, LARGE = 1 << 15, 1 << 18
#: Two hundred of these are the ten megabytes.
STRETCH = 50_000
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
def test_a_quarter_of_a_megabyte_of_anything_is_read_in_linear_time(make: type[str]) -> None:
    small, large = seconds(make(SMALL)), seconds(make(LARGE))
    assert math.log(large / small) / math.log(LARGE / SMALL) <= LIMIT


@pytest.mark.parametrize(
    "atom", ["1 ", "(1) ", "5 people and ", "killed 5, ", "in 2004 5 people died. ", "sixth test "]
)
def test_one_thing_over_and_over_is_read_in_linear_time(atom: str) -> None:
    small, large = (seconds(atom * (size // len(atom))) for size in (SMALL // 4, SMALL * 2))
    assert math.log(large / small) / math.log(8) <= LIMIT


def compared(text: str) -> float:
    """Return the CPU seconds that looking for sums and for second answers takes."""
    numbers, left, right = Numbers(), Document("a.txt", text), Document("b.txt", text)
    a, b = list(numbers.extract(left)), list(numbers.extract(right))
    start = process_time()
    list(numbers.within(a))
    list(numbers.across(a, b))
    return process_time() - start


def repeated(atom: str) -> Callable[[int], str]:
    """Return a maker of texts of a size: an atom over and over, its number counted up where it has a place for one."""
    return lambda size: "".join(atom.format(number) for number in range(10, 10 + size // len(atom)))


@pytest.mark.parametrize(
    "make",
    [
        repeated("12 people: seven men and four women, "),
        repeated("12 people" + " " * 200 + ": "),
        repeated("So far 14 guns. Six guns. "),
        repeated("{} guns so far. "),
        repeated("A mother of {} in 2004, when 13 died. "),
        mixed,
    ],
)
def test_sums_and_second_answers_are_looked_for_in_linear_time(make: Callable[[int], str]) -> None:
    small, large = compared(make(SMALL // 4)), compared(make(SMALL * 2))
    assert math.log(max(large, 0.01) / max(small, 0.01)) / math.log(8) <= LIMIT


def letters(size: int) -> str:
    return "".join(random.Random(4).choices(string.ascii_letters + "     \n.,", k=size))  # noqa: S311  no secret


def jumble(size: int) -> str:
    """Return stretches of each kind in turn: of twenty one is mixed and one noise, which are dense with figures."""
    made = [make(STRETCH) for make in (mixed, noise, *[letters] * 18)]
    return "".join(made[at % len(made)] for at in range(size // STRETCH))


def test_ten_megabytes_of_all_that_are_read_as_fast_as_one_is() -> None:
    small, large = seconds(jumble(20 * STRETCH)), seconds(jumble(200 * STRETCH))
    assert math.log10(large / small) <= LIMIT
