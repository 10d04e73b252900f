"""Two figures are weighed beside all others of their two texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon_plugins.language.leads import leads
from rashomon_plugins.numbers import Numbers
from rashomon_plugins.numbers.fits import Fits
from tests.conftest import document

NUMBERS = Numbers()
PLAIN = "Nine wagons left the rails near Orrin."
OTHER = "The express came off the track. A crane lifted eleven wagons."


def affinities(a: str, b: str) -> dict[tuple[str, str], float]:
    left, right = NUMBERS.extract(document("a", a)), list(NUMBERS.extract(document("b", b)))
    return {(x.text, y.text): NUMBERS.affinity(x, y) for x in left for y in right}


def test_figures_that_nothing_else_fits_better_meet_in_other_words() -> None:
    assert affinities(PLAIN, OTHER)["Nine wagons", "eleven wagons"] >= 0.6


def test_a_figure_that_fits_better_makes_the_others_less_sure() -> None:
    rival = f"{PLAIN} Eleven wagons were lifted by a crane."
    told = affinities(rival, OTHER)
    assert told["Nine wagons", "eleven wagons"] < 0.3
    assert told["Eleven wagons", "eleven wagons"] >= 0.9


def test_what_says_the_same_again_is_no_rival() -> None:
    again = f"{OTHER} The eleven wagons were empty."
    assert affinities(PLAIN, again)["Nine wagons", "eleven wagons"] >= 0.6


@given(st.permutations([PLAIN, OTHER, "It was built for 40 wagons.", "Twelve people were hurt in 9 wagons."]))
def test_the_order_of_two_texts_changes_nothing(texts: list[str]) -> None:
    a, b = " ".join(texts[:2]), " ".join(texts[2:])
    forth, back = affinities(a, b), affinities(b, a)
    assert {(y, x): sure for (x, y), sure in back.items()} == forth


@pytest.mark.parametrize("swap", [False, True])
def test_how_far_ahead_a_pair_is_does_not_mind_which_text_comes_first(swap: bool) -> None:  # noqa: FBT001
    left, right = document("a", PLAIN), document("b", f"{OTHER} It had 12 wagons.")
    (x,), (y, z) = NUMBERS.extract(left), NUMBERS.extract(right)
    known = leads(right, left, Fits) if swap else leads(left, right, Fits)
    assert known.lead(x, y) == -known.lead(x, z)
    assert known.lead(y, x) == known.score(x, y) + 5.0


def test_what_two_contenders_won_is_no_one_question() -> None:
    a, b = "The Reds won 46 seats, said the commission.", "In the end the Blues won 51 seats."
    assert affinities(a, b)["46 seats", "51 seats"] < 0.3
    assert affinities(a, b.replace("Blues", "Reds"))["46 seats", "51 seats"] >= 0.6
