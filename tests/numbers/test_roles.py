"""In what role or state things are counted: what brings figures together, and what may change without an error."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from rashomon import Claim, Document
from rashomon.alignment import SAME_QUESTION, assign
from rashomon_plugins.numbers import Numbers
from rashomon_plugins.numbers.question import question_of

if TYPE_CHECKING:
    from rashomon_plugins.numbers.quantity import Quantity

NUMBERS = Numbers()
MONDAY, TUESDAY = date(2016, 2, 8), date(2016, 2, 9)


def claims(text: str, published: date = MONDAY, name: str = "a.txt") -> list[Claim[Quantity]]:
    return list(NUMBERS.extract(Document(name, text, published=published)))


def pick(text: str, words: str) -> Claim[Quantity]:
    return next(claim for claim in claims(text) if claim.text == words)


def found(left: str, right: str, *days: date) -> list[tuple[str, str, str]]:
    """Return the pairs that the framework would align, with the verdict on each."""
    first, second = days or (MONDAY, TUESDAY)
    ours, theirs = claims(left, first), claims(right, second, "b.txt")
    edges = {(i, j): NUMBERS.affinity(a, b) for i, a in enumerate(ours) for j, b in enumerate(theirs)}
    sure = assign({edge: affinity for edge, affinity in edges.items() if affinity >= SAME_QUESTION})
    pairs = [(ours[match.left], theirs[match.right]) for match in sure]
    return [(a.text, b.text, NUMBERS.judge(a, b).verdict.value) for a, b in pairs]


@pytest.mark.parametrize(
    ("text", "words", "role", "about"),
    [
        ("The lake steamer had 84 passengers aboard.", "84 passengers", "aboard", "passengers aboard"),
        ("The hall has room for 450.", "450", "capacity", "capacity"),
        ("The drone came within 70 metres of the tower.", "70 metres", "closest", "closest approach"),
        ("Some 3,000 homes were without electricity.", "Some 3,000 homes", "powerless", "homes without power"),
        ("One hamlet, Upper Marl, remains cut off.", "One hamlet", "isolated", "hamlet cut off"),
        ("Two climbers are in intensive care.", "Two climbers", "critical", "climbers in critical condition"),
        ("Two boys are fighting for their lives.", "Two boys", "critical", "boys in critical condition"),
        ("The council offered 3 percent.", "3 percent", "bid", "percentage offered"),
        ("Damage to the pier was put at $3 million.", "$3 million", "damage", "damage in dollars"),
        ("The limit of 60 km/h was ignored.", "60 km/h", "limit", "speed limit"),
        ("Organisers said 700 had turned up.", "700", "gathered", "people gathered"),
        ("The yard employs 510 welders.", "510 welders", "workforce", "welders employed"),
        ("The union says 90 jobs are to go.", "90 jobs", "cut", "jobs to go"),
        ("Power was cut to 40 lamps.", "40 lamps", None, "lamps"),
        ("The storm cut off 12 farms and killed two sheep.", "12 farms", "isolated", "farms cut off"),
    ],
)
def test_a_role_is_told_by_the_words_of_the_clause(text: str, words: str, role: str | None, about: str) -> None:
    claim = pick(text, words)
    assert question_of(claim).role == role
    assert claim.about == about


def test_who_fights_for_life_or_lies_in_hospital_is_no_count_of_the_dead_or_injured() -> None:
    assert question_of(pick("Two boys are fighting for their lives.", "Two boys")).fate is None
    assert question_of(pick("Nine are in hospital.", "Nine")).fate is None
    assert question_of(pick("Nine people were taken to hospital.", "Nine people")).fate == "injure"


@pytest.mark.parametrize(
    ("early", "late"),
    [
        ("Some 3,000 homes were without electricity.", "Only 400 properties still have no power."),
        ("Four villages were cut off by the snow.", "One village remained isolated."),
        ("Three sailors were in critical condition.", "One sailor is in intensive care."),
        ("The council offered 2 percent.", "The council offered 3.5 percent."),
        ("Damage to the pier was put at $3 million.", "Damage to the pier was put at $5.5 million."),
        ("The army has called up 800 reservists.", "The army has called up 1,100 reservists."),
    ],
)
def test_what_ends_or_is_raised_is_an_update_by_another_day_and_a_divergence_on_one(early: str, late: str) -> None:
    ((_, _, verdict),) = found(early, late)
    assert verdict == "update"
    assert all(verdict == "diverge" for _, _, verdict in found(early, late, MONDAY, MONDAY))


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("The lake steamer had 84 people aboard.", "It sank with 79 passengers and crew on board.", "diverge"),
        ("The hall has room for 450.", "The hall was built for 430 guests.", "diverge"),
        ("Police said 700 had gathered in the square.", "About 1,100 people turned out in the square.", "diverge"),
        ("The quarry firm had a crew of 31.", "The firm's 33 crew members were safe.", "diverge"),
        ("He was kicked six times.", "He suffered six kicks.", "agree"),
        ("He called there 11 times.", "He made nearly a dozen visits.", "compatible"),
    ],
)
def test_one_role_brings_figures_together(left: str, right: str, verdict: str) -> None:
    assert [each[2] for each in found(left, right)] == [verdict]


def test_the_only_figures_of_one_noun_meet_however_many_others_the_texts_tell() -> None:
    left = "Searchers found six shotguns, 14 knives and 210 cartridges in the barn."
    right = "In the barn they came upon four shotguns, 14 knives and 210 cartridges."
    assert ("six shotguns", "four shotguns", "diverge") in found(left, right, MONDAY, MONDAY)


def test_seats_are_compared_owner_by_owner() -> None:
    left = "The Reds won 46 seats, the Blues 39 and the Greens eight."
    right = "According to final results the Reds have 47 seats, the Blues 38 and the Greens eight."
    assert set(found(left, right, MONDAY, MONDAY)) == {
        ("46 seats", "47 seats", "diverge"),
        ("39", "38", "diverge"),
        ("eight", "eight", "agree"),
    }


def test_a_count_that_goes_on_is_overtaken() -> None:
    left = "With 80 percent of votes counted, the Reds had 46 seats."
    assert ("46 seats", "47 seats", "update") in found(left, "The Reds have 47 seats.")


def test_what_is_yet_to_come_is_not_what_was_done() -> None:
    (hired,) = claims("The firm has hired 150 nurses.")
    (planned,) = claims("The firm will hire 190 nurses.", name="b.txt")
    (counted,) = claims("The firm has hired 190 nurses.", name="c.txt")
    assert NUMBERS.affinity(hired, planned) < NUMBERS.affinity(hired, counted)
