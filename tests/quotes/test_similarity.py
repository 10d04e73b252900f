"""How alike two wordings are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon_plugins.quotes import utterance_similarity
from rashomon_plugins.quotes.similarity import part_likeness
from rashomon_plugins.quotes.wording import wording
from rashomon_plugins.quotes.words import meaning, stem, word_list

COME_HOME = "We must come home. We've completed our mission,"
RETURN_HOME = "On the whole we need to return home — we’ve completed our task,"
CLOCKWORK = "Everything went like clockwork: quickly, smoothly and efficiently."

texts = st.one_of(
    st.text(max_size=80),
    st.lists(st.sampled_from(["we", "must", "go", "home", "not", "12", "Putin", "it"])).map(" ".join),
)


def test_two_translations_are_alike_and_two_statements_are_not() -> None:
    assert utterance_similarity(COME_HOME, RETURN_HOME) > 0.7
    assert utterance_similarity(COME_HOME, CLOCKWORK) < 0.4


def test_marks_case_and_apostrophes_do_not_count() -> None:
    assert utterance_similarity("We can't pay – for IT.", "we cant pay for it") == 1.0
    assert utterance_similarity("We’ve gone", "We have gone") == 1.0


def test_a_text_without_words_is_like_none() -> None:
    assert utterance_similarity("…", "We go") == 0.0
    assert utterance_similarity("…", "!") == 1.0


def test_words_nearly_spelt_alike_count_in_part() -> None:
    assert utterance_similarity("restaurante kitchens", "restaurant kitchen") > 0.9


def test_contractions_are_words_in_full() -> None:
    assert word_list("We won’t, I'm sure; Russia's can't") == (
        *("we", "will", "not", "i", "am", "sure", "russia", "can", "not"),
    )


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("countries", "countr"),
        ("ended", "end"),
        ("ordered", "ord"),
        ("bigger", "big"),
        ("stopped", "stop"),
        ("carry", "carr"),
        ("2021", "2021"),
    ],
)
def test_stems_keep_three_letters(word: str, expected: str) -> None:
    assert stem(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("not", "not"),
        ("note", "say"),
        ("planes", "aircraft"),
        ("plans", "plan"),
        ("went", "return"),
        ("ally", "ally"),
        ("men", "people"),
        ("five", "5"),
    ],
)
def test_words_that_only_look_alike_mean_different_things(word: str, expected: str) -> None:
    assert meaning(word) == expected


def test_a_part_is_like_the_stretch_it_comes_from() -> None:
    assert part_likeness(wording("dust and silence"), wording("They turned it into dusts and silence")) > 0.85
    assert part_likeness(wording("They turned it into dusts and silence"), wording("dust and silence")) > 0.85
    assert part_likeness(wording("a row of pines"), wording(CLOCKWORK)) < 0.6


@given(texts, texts)
def test_similarity_is_symmetric_and_between_0_and_1(a: str, b: str) -> None:
    assert 0.0 <= utterance_similarity(a, b) <= 1.0
    assert utterance_similarity(a, b) == pytest.approx(utterance_similarity(b, a))
    assert part_likeness(wording(a), wording(b)) == part_likeness(wording(b), wording(a))


@given(texts)
def test_every_text_is_the_same_as_itself(a: str) -> None:
    assert utterance_similarity(a, a) == 1.0
