from __future__ import annotations

import pytest
from rashomon import Document
from rashomon.testing import check_comparator, compare_with

from rashomon_money import Money, MoneyComparator, Settings

TEXTS = [
    "It sent $2.5 million in humanitarian aid, and put the losses at 434 billion tenge in damage. A ticket is US$20.",
    "Aid came late: €2.2 million of aid. There was $1 billion in damage.",
]


def judged(left: str, right: str, settings: Settings | None = None) -> tuple[str, str]:
    comparator = MoneyComparator(settings or Settings())
    (finding,) = compare_with(comparator, [Document("left", left), Document("right", right)]).findings
    return finding.verdict, finding.level


def test_it_keeps_every_law_of_the_contract() -> None:
    check_comparator(MoneyComparator(), TEXTS)


def test_it_claims_amounts_with_what_they_are_for() -> None:
    assert [(claim.text, claim.about, claim.value) for claim in MoneyComparator().extract(Document("a", TEXTS[0]))] == [
        ("$2.5 million", "humanitarian aid", Money(2_500_000, "USD")),
        ("434 billion tenge", "damage", Money(434_000_000_000, "KZT")),
        ("US$20", "an amount of money", Money(20, "USD")),
    ]


@pytest.mark.parametrize(
    ("text", "money"),
    [
        ("1,200,000 euros", Money(1_200_000, "EUR")),
        ("RUB 300 million", Money(300_000_000, "RUB")),
        ("a $5-billion plan", Money(5_000_000_000, "USD")),
        ("£0.75 each", Money(0.75, "GBP")),
    ],
)
def test_amounts_are_read_however_they_are_written(text: str, money: Money) -> None:
    assert [claim.value for claim in MoneyComparator().extract(Document("a", text))] == [money]


@pytest.mark.parametrize("text", ["5 pounds of flour", "in 2022", "12 dollarsign", "$", "$1234567890123456"])
def test_what_is_no_amount_of_money_is_not_claimed(text: str) -> None:
    assert list(MoneyComparator().extract(Document("a", text))) == []


@pytest.mark.parametrize(
    ("left", "right", "verdict", "level"),
    [
        ("$5 in aid", "5 dollars of food aid", "agree", "same amount"),
        ("$1 billion in damage", "434 billion tenge in damage", "agree", "same after conversion"),
        ("$100 in aid", "$97 in aid", "compatible", "close"),
        ("$100 in aid", "€150 in aid", "diverge", "different amount"),
        ("$0 in aid", "€0 in aid", "agree", "same after conversion"),
    ],
)
def test_amounts_for_one_thing_are_judged_by_the_first_level_that_applies(
    left: str, right: str, verdict: str, level: str
) -> None:
    assert judged(left, right) == (verdict, level)


def test_amounts_for_different_things_or_for_nothing_named_never_meet() -> None:
    documents = [Document("left", "$5 in aid, $7 each"), Document("right", "$6 in taxes, $7 each")]
    assert compare_with(MoneyComparator(), documents).findings == ()


def test_the_settings_decide_what_a_currency_is_worth_and_what_is_close() -> None:
    assert judged("$1 in aid", "2 euros in aid", Settings(rates={"EUR": 2})) == (
        "agree",
        "same after conversion",
    )
    assert judged("$100 in aid", "$80 in aid", Settings(tolerance=0.25)) == ("compatible", "close")


def test_the_reason_tells_what_the_amounts_come_to() -> None:
    documents = [Document("left", "$1 billion in damage"), Document("right", "868 billion tenge in damage")]
    (finding,) = compare_with(MoneyComparator(), documents).findings
    assert finding.reason == "$1 billion and 868 billion tenge (about 2,000,000,000 USD)"


@pytest.mark.parametrize("tolerance", [2, -0.1])
def test_a_tolerance_out_of_range_is_refused(tolerance: float) -> None:
    with pytest.raises(ValueError, match="'tolerance' must be"):
        Settings(tolerance=tolerance)


def test_a_rate_that_nothing_can_be_divided_by_is_refused() -> None:
    with pytest.raises(ValueError, match="the rate of EUR must be above 0, not 0"):
        Settings(rates={"EUR": 0})


def test_a_rate_of_a_currency_that_is_not_known_is_refused() -> None:
    with pytest.raises(ValueError, match=r"no currency is called EURO \(known: AUD, BRL,"):
        Settings(rates={"EURO": 0.9})
