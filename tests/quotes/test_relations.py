"""How two wordings stand to one another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon_plugins.quotes import relation
from rashomon_plugins.quotes.relations import denies
from rashomon_plugins.quotes.wording import wording


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("The kettle is boiling.", "the kettle is boiling", "verbatim"),
        ("The kettle is boiling but we go on", "The kettle is boiling", "near-verbatim"),
        ("One of the goats left the field", "One of goats left field", "near-verbatim"),
        ("The kettle is boiling, as you see", "The kettle is [it] boiling, as you see", "near-verbatim"),
        ("The old windmill is working well", "Old windmill works really well", "paraphrase"),
        ("The kettle is boiling but we go on", "The kettle is not boiling but we go on", "contradictory"),
        ("We will plant 30 orchards there", "We will plant 57 orchards there", "contradictory"),
        ("The price has a higher margin now", "The price has a lower margin now", "contradictory"),
        ("The kettle is boiling", "Everything went like clockwork", "unrelated"),
    ],
)
def test_two_wordings_are_told_apart(a: str, b: str, expected: str) -> None:
    assert relation(a, b) == expected
    assert relation(b, a) == expected


def test_a_number_as_word_and_in_digits_is_one() -> None:
    assert relation("He has twenty new ships there", "He has 20 new vessels there") == "paraphrase"


def test_an_opposite_denies_only_where_it_stands_instead() -> None:
    assert denies(wording("a better price"), wording("a worse price"))
    assert not denies(wording("a better or worse price"), wording("a worse price"))


def test_an_opposite_counts_beside_the_word_itself() -> None:
    assert denies(wording("create good tracks for a good race"), wording("create bad tracks for a good race"))


def test_no_before_a_figure_is_short_for_number() -> None:
    assert wording("we are no. 1 and no. 2").negations == 0
    assert wording("there is no 1 here and no way").negations == 1


words = st.lists(st.sampled_from(["we", "not", "better", "worse", "go", "home", "2", "3", "…"]), max_size=8).map(
    " ".join
)


@given(words, words)
def test_the_relation_does_not_mind_the_order(a: str, b: str) -> None:
    assert relation(a, b) == relation(b, a)
