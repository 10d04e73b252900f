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
        ("In 2007 a flood killed 3,400 people.", "3,400 people", 2007),
        ("A flood in October last year killed 8 people.", "8 people", 2012),
        ("A 5.7-magnitude tremor came in October last year. Five people died.", "Five people", 2012),
        ("A flood struck in 2007. On Tuesday 37 people died.", "37 people", None),
        ("A flood struck in 2007.\n\nOfficials said 37 people died.", "37 people", None),
        ("In 2013 a quake killed 37 people.", "37 people", None),
        ("The quake killed 37 people.", "37 people", None),
        ("It killed 37 people in a town razed by the flood of 1998.", "37 people", None),
        ("After the war ended in 2009, 37 people stayed.", "37 people", None),
        ("It was the worst quake since 1978, when 112 people died.", "112 people", 1978),
        ("They had 84 seats in the last parliament.", "84 seats", 0),
        ("It plans six launches next year.", "six launches", 2014),
        ("It plans six launches next season. It has 35 boats.", "35 boats", None),
        ("Profit was $321 million, up from $274 million last year.", "$321 million", None),
        ("Profit was $321 million, up from $274 million last year.", "$274 million", 2012),
        ("The dairy, founded in 1921, has 340 workers.", "340 workers", None),
        ("The dairy was founded near Lund in 1921 and employs 340 people.", "340 people", None),
        ("The six buses that burned had been built between 1998 and 2003.", "six buses", None),
        ("Ms Lindqvist, who took over in 2010, stands to make £4 million.", "£4 million", None),
        ("In Norvania, where the 2010 strike left bitter memories, 37 people died.", "37 people", None),
        ("The ban runs from May 4, 2011, and he must pay $6,000.", "$6,000", None),
        ("A nation of 3 million that joined in 2004 sent help.", "3 million", None),
        ("It will shed 1,200 posts by the end of 2016.", "1,200 posts", None),
        ("In 2004 he was caught, and 37 people died.", "37 people", 2004),
        ("The barge, built in 1987, cost $4 million in 2007.", "$4 million", 2007),
        ("The captors set a deadline of 1800 tomorrow to free 37 people.", "37 people", None),
        ("A flood struck in 2007. In May this year 37 people died.", "37 people", None),
        ("The club paid $4 million, and he is bound until the end of next season.", "$4 million", None),
        ("It is worth $4 million, or eight times last year's earnings.", "$4 million", None),
    ],
)
def test_a_figure_is_of_the_year_its_story_tells(text: str, words: str, year: int | None) -> None:
    assert scope_of(pick(text, words)).year == year


@pytest.mark.parametrize(
    ("text", "words", "more"),
    [
        ("Another seven people died in tents.", "seven people", True),
        ("Seven other people died.", "Seven other people", True),
        ("Two more soldiers died.", "Two more soldiers", True),
        ("Two others died.", "Two others", True),
        ("It wounded more than 100 people.", "more than 100 people", False),
        ("It killed 37 people.", "37 people", False),
    ],
)
def test_a_figure_may_come_on_top_of_others(text: str, words: str, more: bool) -> None:  # noqa: FBT001  parametrised
    assert scope_of(pick(text, words)).more is more


def test_scope_knows_part_person_kind_and_row() -> None:
    lead = "A quake struck Norvania. It was felt widely. Many houses fell. "
    assert scope_of(pick(lead + "In Stony Hollow district 12 people died.", "12 people")).local
    assert not scope_of(pick("In Stony Hollow city 12 people died.", "12 people")).local
    assert scope_of(pick("It killed 3,400 people in the province.", "3,400 people")).local
    assert scope_of(pick("Tobin Marsh, 44, fell 300 feet.", "300 feet")).age == 44
    assert scope_of(pick("They sent 70 Il-76 aircraft.", "70 Il-76 aircraft")).types == {"il-76"}
    assert scope_of(pick("It was its ninth rocket test.", "ninth rocket test")).types == {"rocket"}
    assert scope_of(pick("They searched it two days earlier.", "two days")).side == "back"
    assert scope_of(pick("They searched it two days after that.", "two days")).side == "on"
    assert scope_of(pick("Two captains and three sailors were held.", "three sailors")).listed
    assert not scope_of(pick("They had 2,000 troops and 250 rifles.", "2,000 troops")).listed


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("The quake killed 37 people.", "37 people"), ("Last year a quake killed five people.", "five people")),
        (
            ("A 7.3-magnitude quake hit in 1998.", "7.3-magnitude"),
            ("A 5.7-magnitude quake hit in 2011.", "5.7-magnitude"),
        ),
        (("The quake killed 37 people.", "37 people"), ("Another two people were killed.", "two people")),
        (
            ("Oskar Brandt, 29, slid 1,500 feet to a ledge.", "1,500 feet"),
            ("Tobin Marsh, 44, slid 300 metres to a ledge. Brandt slid 1,500 feet.", "300 metres"),
        ),
        (("They sent 70 Il-76 planes.", "70 Il-76 planes"), ("They sent five An-124 planes.", "five An-124 planes")),
        (
            ("It was the ninth rocket test.", "ninth rocket test"),
            ("It was the 21st engine test.", "21st engine test"),
        ),
        (("They came 3 days before the feast.", "3 days"), ("They left 6 days after the feast.", "6 days")),
    ],
)
def test_what_is_told_of_another_time_part_person_or_kind_is_another_question(
    left: tuple[str, str], right: tuple[str, str]
) -> None:
    assert affinity(left, right) < 0.5


def test_a_figure_that_the_other_text_tells_elsewhere_is_not_set_against_another() -> None:
    whole = "The quake killed 37 people."
    text = "The quake killed 37 people. In one place the quake killed 10 people."
    assert affinity((whole, "37 people"), (text, "10 people")) < affinity(
        (whole, "37 people"), (text.removeprefix(whole + " "), "10 people")
    )


def test_the_same_ordinal_of_an_event_is_one_question() -> None:
    left, right = "This is its ninth rocket test.", "The ninth rocket test led to applause."
    assert affinity((left, "ninth rocket test"), (right, "ninth rocket test")) >= 0.5


def test_a_conversion_in_brackets_says_the_same_again() -> None:
    kilometres, miles = claims("It lies at a distance of 20 kilometres (12.4 miles).")
    assert NUMBERS.affinity(kilometres, miles) == 1
    assert NUMBERS.judge(kilometres, miles).verdict.value == "agree"
    kilometres, miles = claims("It is 20 kilometres (about 12 miles) away.")
    assert NUMBERS.judge(kilometres, miles).level == "restated in brackets"


def test_a_month_long_before_publication_is_another_time() -> None:
    assert scope_of(pick("In April a quake killed 37 people.", "37 people", published=date(2013, 9, 2))).month == 4
    assert scope_of(pick("In April a quake killed 37 people.", "37 people", published=date(2013, 5, 2))).month is None
    assert affinity(
        ("The 5.4-magnitude quake struck.", "5.4-magnitude"),
        ("On February 6, a 7.2-magnitude quake struck.", "7.2-magnitude"),
    ) < affinity(
        ("The 5.4-magnitude quake struck.", "5.4-magnitude"), ("A 7.2-magnitude quake struck.", "7.2-magnitude")
    )


def test_the_tolls_that_two_texts_lead_with_are_one_question_however_many_others_they_tell() -> None:
    others = " In Karsk district nine people died. In Vell district eleven people died."
    left, right = "The quake killed 38 people." + others, "Officials put the death toll at five." + others
    assert affinity((left, "38 people"), (right, "five")) >= 0.5
    assert affinity((left, "38 people"), (right, "nine people")) < affinity((left, "38 people"), (right, "five"))


def test_rivals_do_not_matter_to_what_is_told_of_one_person() -> None:
    others = " The camp lies at 700 metres. The hut lies at 90 metres."
    left = "Tobin Marsh, 44, fell 200 metres." + others
    right = "The 44-year-old Marsh fell about 150 metres." + others
    assert affinity((left, "200 metres"), (right, "about 150 metres")) >= 0.5


def test_what_one_party_holds_is_not_what_another_holds() -> None:
    left = "The Reds fell to 61 seats."
    assert affinity((left, "61 seats"), ("The Blues had 84 seats.", "84 seats")) < affinity(
        (left, "61 seats"), ("The Reds had 84 seats.", "84 seats")
    )


@pytest.mark.parametrize(
    ("text", "words", "about"),
    [
        ("Some 2,700 barns and sheds were damaged.", "Some 2,700 barns", "barns damaged"),
        ("Six guards and two drivers were hurt.", "Six guards", "guards injured"),
        ("The raid on the hospital took 2.6 million files.", "2.6 million files", "files"),
        ("Some 73 people were taken to hospital.", "Some 73 people", "people injured"),
        ("He fired nine shots and killed her.", "nine shots", "shots"),
        ("The flood drowned 23 sailors.", "23 sailors", "sailors killed"),
        ("They sent 30 service members.", "30 service members", "service members"),
    ],
)
def test_the_question_names_what_befell_those_counted(text: str, words: str, about: str) -> None:
    assert pick(text, words).about == about


def test_a_person_is_of_the_age_after_the_comma() -> None:
    assert pick("The captain, 58, was held.", "58").value.unit == "year of age"
    assert pick("They sold the cars, 58, and left.", "58").value.unit is None


@pytest.mark.parametrize(
    ("text", "words", "about"),
    [
        ("Seven prisoners also died.", "Seven prisoners", "prisoners killed"),
        ("Eight inmates and a guard died.", "Eight inmates", "inmates killed"),
        ("Some 40 guests, nine of them waiters, were hurt.", "Some 40 guests", "guests injured"),
        ("Two drivers who lost their lives were brothers.", "Two drivers", "drivers killed"),
        ("More than 50 people were treated for burns.", "50 people", "people injured"),
        ("By noon 371 passengers had been brought ashore.", "371 passengers", "passengers rescued"),
        ("Four rescue helicopters joined.", "Four rescue helicopters", "helicopters"),
    ],
)
def test_a_fate_is_found_past_what_stands_between(text: str, words: str, about: str) -> None:
    (claim,) = [each for each in claims(text) if words in each.text]
    assert claim.about == about


def test_contrary_figures_are_only_aligned_where_the_question_is_surely_one() -> None:
    alike = affinity(("They sent 180 monitors.", "180 monitors"), ("There were 150 observers.", "150 observers"))
    assert not 0.5 <= alike < 0.75


@pytest.mark.parametrize(
    ("text", "words", "year"),
    [
        ("Ten years ago a landslide killed 31 people.", "31 people", 2003),
        ("It is the worst since the flood 10 years ago, which killed 31 people.", "31 people", 2003),
        ("It is the worst since the flood 10 years ago. Some 50 people are missing.", "Some 50 people", None),
        ("Estonia, which joined in 2004, sent 120 divers.", "120 divers", None),
        ("Since March 40 people have died.", "40 people", None),
    ],
)
def test_years_are_counted_back_and_asides_tell_of_others(text: str, words: str, year: int | None) -> None:
    assert scope_of(pick(text, words)).year == year


def test_years_counted_back_may_miss_by_one() -> None:
    left = "The ferry Anna burned 10 years ago and 26 people died.", "26 people"
    right = "The ferry Anna burned in 2004 and 23 people died.", "23 people"
    other = "The ferry Anna burned in 2001 and 23 people died.", "23 people"
    assert affinity(left, right) > affinity(left, other)


def test_the_toll_of_a_headline_gives_way_to_the_figure_it_rounds_down() -> None:
    left = "Toll passes 230 in mine fire\n\nThe mine fire killed 232 men.", "232 men"
    right = "The mine fire killed 245 men.", "245 men"
    assert affinity(left, right) > 0.75
