"""Which figures answer one question and which only look alike: years, parts, additions, persons, kinds."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from rashomon import Claim, Document
from rashomon_plugins.numbers import Numbers
from rashomon_plugins.numbers.scope import scope_of

if TYPE_CHECKING:
    from rashomon_plugins.numbers.quantity import Quantity

NUMBERS = Numbers()
DAY = date(2013, 7, 2)


def claims(text: str, name: str = "a.txt", published: date = DAY) -> list[Claim[Quantity]]:
    return list(NUMBERS.extract(Document(name, text, published=published)))


def pick(text: str, words: str, name: str = "a.txt", published: date = DAY) -> Claim[Quantity]:
    return next(claim for claim in claims(text, name, published) if claim.text == words)


def affinity(left: tuple[str, str], right: tuple[str, str]) -> float:
    a, b = pick(*left), pick(*right, name="b.txt")
    assert NUMBERS.affinity(a, b) == pytest.approx(NUMBERS.affinity(b, a))
    return NUMBERS.affinity(a, b)


@pytest.mark.parametrize(
    ("text", "words", "year"),
    [
        ("In 2004 a tsunami killed 170,000 people.", "170,000 people", 2004),
        ("A quake in April last year killed 8 people.", "8 people", 2012),
        ("An 8.6-magnitude quake struck in April last year. Five people died.", "Five people", 2012),
        ("A tsunami struck in 2004. On Tuesday 24 people died.", "24 people", None),
        ("A tsunami struck in 2004.\n\nOfficials said 24 people died.", "24 people", None),
        ("In 2013 a quake killed 24 people.", "24 people", None),
        ("The quake killed 24 people.", "24 people", None),
    ],
)
def test_a_figure_is_of_the_year_its_story_tells(text: str, words: str, year: int | None) -> None:
    assert scope_of(pick(text, words)).year == year


@pytest.mark.parametrize(
    ("text", "words", "more"),
    [
        ("Another four people died in hospitals.", "four people", True),
        ("Four other people died.", "Four other people", True),
        ("Two more soldiers died.", "Two more soldiers", True),
        ("Two others died.", "Two others", True),
        ("It wounded more than 100 people.", "more than 100 people", False),
        ("It killed 24 people.", "24 people", False),
    ],
)
def test_a_figure_may_come_on_top_of_others(text: str, words: str, more: bool) -> None:  # noqa: FBT001  parametrised
    assert scope_of(pick(text, words)).more is more


def test_scope_knows_part_person_kind_and_row() -> None:
    assert scope_of(pick("In Bener Meriah district 12 people died.", "12 people")).local
    assert scope_of(pick("It killed 170,000 people in the province.", "170,000 people")).local
    assert scope_of(pick("Duncan Rait, 36, fell 200 feet.", "200 feet")).age == 36
    assert scope_of(pick("They sent 70 Il-76 aircraft.", "70 Il-76 aircraft")).types == {"il-76"}
    assert scope_of(pick("It was its sixth nuclear test.", "sixth nuclear test")).types == {"nuclear"}
    assert scope_of(pick("They searched it two days earlier.", "two days")).side == "back"
    assert scope_of(pick("They searched it two days after that.", "two days")).side == "on"
    assert scope_of(pick("Two lieutenants and two soldiers were held.", "two soldiers")).listed
    assert not scope_of(pick("They had 2,000 troops and 250 rifles.", "2,000 troops")).listed


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("The quake killed 24 people.", "24 people"), ("Last year a quake killed five people.", "five people")),
        (
            ("A 9.1-magnitude quake hit in 2004.", "9.1-magnitude"),
            ("A 8.6-magnitude quake hit in 2012.", "8.6-magnitude"),
        ),
        (("The quake killed 24 people.", "24 people"), ("Another two people were killed.", "two people")),
        (
            ("Robert Buckley, 32, fell 2,000 feet to his death.", "2,000 feet"),
            ("Duncan Rait, 36, fell 200 metres to his death. Buckley fell 2,000 feet.", "200 metres"),
        ),
        (("They sent 70 Il-76 planes.", "70 Il-76 planes"), ("They sent five An-124 planes.", "five An-124 planes")),
        (
            ("It was the sixth nuclear test.", "sixth nuclear test"),
            ("It was the 15th missile test.", "15th missile test"),
        ),
        (("They came 2 days before the attack.", "2 days"), ("They left 5 days after the attack.", "5 days")),
    ],
)
def test_what_is_told_of_another_time_part_person_or_kind_is_another_question(
    left: tuple[str, str], right: tuple[str, str]
) -> None:
    assert affinity(left, right) < 0.5


def test_a_figure_that_the_other_text_tells_elsewhere_is_not_set_against_another() -> None:
    whole = "The quake killed 24 people."
    text = "The quake killed 24 people. In one place the quake killed 10 people."
    assert affinity((whole, "24 people"), (text, "10 people")) < affinity(
        (whole, "24 people"), (text.removeprefix(whole + " "), "10 people")
    )


def test_the_same_ordinal_of_an_event_is_one_question() -> None:
    left, right = "This is its sixth nuclear test.", "The sixth nuclear test led to sanctions."
    assert affinity((left, "sixth nuclear test"), (right, "sixth nuclear test")) >= 0.5


def test_a_conversion_in_brackets_says_the_same_again() -> None:
    kilometres, miles = claims("It struck at a depth of 10 kilometres (6.2 miles).")
    assert NUMBERS.affinity(kilometres, miles) == 1
    assert NUMBERS.judge(kilometres, miles).verdict.value == "agree"
    kilometres, miles = claims("It is 10 kilometres (about 6 miles) away.")
    assert NUMBERS.judge(kilometres, miles).level == "restated in brackets"
