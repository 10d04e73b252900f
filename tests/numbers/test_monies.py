"""Sums of money: which dollars meet, and how exact a price is."""

from __future__ import annotations

import pytest

from rashomon import Claim, Document
from rashomon_plugins.numbers import Numbers
from rashomon_plugins.numbers.quantity import Quantity

NUMBERS = Numbers()


def claim(text: str, name: str = "a.txt") -> Claim[Quantity]:
    (found,) = NUMBERS.extract(Document(name, text))
    return found


def affinity(left: str, right: str) -> float:
    a, b = claim(left), claim(right, "b.txt")
    assert NUMBERS.affinity(a, b) == pytest.approx(NUMBERS.affinity(b, a))
    return NUMBERS.affinity(a, b)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The quarry was sold for $64 million.", "The quarry was sold for A$64m."),
        ("The quarry was sold for $64 million.", "The quarry was sold for US$64 million."),
        ("The quarry was sold for NZ$64,500.", "The quarry was sold for 64,500 dollars."),
        ("The quarry was sold for 720p a share.", "The quarry was sold for 720 pence a share."),
        ("The quarry was sold for £7.20 a share.", "The quarry was sold for 720p."),
        ("The quarry was sold for 64 million pesos.", "The quarry was sold for 64 million Mexican pesos."),
    ],
)
def test_a_bare_sign_is_the_currency_of_any_country(left: str, right: str) -> None:
    assert affinity(left, right) >= 0.5
    assert NUMBERS.judge(claim(left), claim(right, "b.txt")).verdict.value == "agree"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The quarry was sold for US$64 million.", "The quarry was sold for A$64 million."),
        ("The quarry was sold for 64 million U.S. dollars.", "The quarry was sold for C$64 million."),
        ("The quarry was sold for HK$64 million.", "The quarry was sold for S$64 million."),
        ("The quarry was sold for £64 million.", "The quarry was sold for 64 million Egyptian pounds."),
    ],
)
def test_two_currencies_that_are_named_never_meet(left: str, right: str) -> None:
    assert affinity(left, right) == 0.0


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("It pays 430 pence.", "It pays 425p.", "diverge"),
        ("It pays 430 pence a share.", "It pays 425p.", "diverge"),
        ("It pays £4.30.", "It pays 425p.", "diverge"),
        ("It pays £4.30.", "It pays 430 pence.", "agree"),
        ("It pays $64 million.", "It pays A$69m.", "diverge"),
        ("It pays $1,400.", "It pays $1,380.", "compatible"),
        ("It pays about 430 pence.", "It pays 425p.", "compatible"),
    ],
)
def test_a_price_is_as_exact_as_it_is_written(left: str, right: str, verdict: str) -> None:
    judgement = NUMBERS.judge(claim(left), claim(right, "b.txt"))
    mirrored = NUMBERS.judge(claim(right, "b.txt"), claim(left))
    assert (judgement.verdict.value, mirrored.verdict.value) == (verdict, verdict)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It pays $2.7 bln.", 2_700_000_000, "dollar"),
        ("It pays $2.7bln.", 2_700_000_000, "dollar"),
        ("It pays £2.7Bn.", 2_700_000_000, "pound sterling"),
        ("It pays 2.7 mln euros.", 2_700_000, "euro"),
        ("It pays Rs 7cr.", 70_000_000, "indian rupee"),
    ],
)
def test_scales_of_wires_and_papers_are_read(text: str, value: float, unit: str) -> None:
    assert claim(text).value == Quantity(value, value, "=", unit, None)
