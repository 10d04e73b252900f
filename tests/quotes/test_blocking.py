"""Which quotations are compared at all, so that thousands of documents can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon import Document
from rashomon_plugins.quotes import Quotes
from rashomon_plugins.quotes.blocking import blocking_keys
from rashomon_plugins.quotes.similarity import likeness, utterance_similarity
from rashomon_plugins.quotes.wording import wording

if TYPE_CHECKING:
    from collections.abc import Callable

    from rashomon import Claim
    from rashomon_plugins.quotes import Quotation

    Pair = Callable[[str, str], tuple[Claim[Quotation], Claim[Quotation]]]

WORDS = st.lists(
    st.sampled_from(
        [
            "we",
            "must",
            "return",
            "home",
            "our",
            "mission",
            "is",
            "finished",
            "equip",
            "hopelessly",
            "the",
            "terrorists",
        ]
    ),
    min_size=1,
    max_size=14,
).map(" ".join)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We must come home. We've completed our mission,", "we need to return home — we’ve completed our task,"),
        ("hopelessly", "It looks as though the lanterns were hopelessly tangled and useless for the parade,"),
        ("major threat", "a major threat"),
        ("What, me?", "me, what"),
    ],
)
def test_one_utterance_in_two_wordings_shares_a_key(one: str, other: str) -> None:
    assert blocking_keys(wording(one)) & blocking_keys(wording(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The people want a strong country and a fair deal for workers", "Many people came to hear what I had to say"),
        (
            "Harold is a good friend of our family and always was",
            "We told Harold to leave the race before the weekend",
        ),
    ],
)
def test_one_common_word_or_name_alone_brings_no_two_statements_together(one: str, other: str) -> None:
    assert not blocking_keys(wording(one)) & blocking_keys(wording(other))


@given(WORDS)
def test_a_quotation_has_keys_and_few_of_them(text: str) -> None:
    keys = blocking_keys(wording(text))
    assert 0 < len(keys) <= 3 * len(text.split()) + 20


@given(WORDS, WORDS, st.floats(0, 1))
def test_the_bounds_never_hide_a_likeness_that_is_asked_for(a: str, b: str, least: float) -> None:
    exact = utterance_similarity(a, b)
    bounded = likeness(wording(a), wording(b), least)
    assert bounded == pytest.approx(exact) if exact >= least + 1e-9 else bounded < least + 1e-6


def test_one_word_in_common_is_not_enough_for_another_wording(pair: Pair) -> None:
    a, b = pair("“This was a big musical loss for them,” he said.", "“It is such a big garden for you,” he said.")
    assert Quotes().affinity(a, b) < 0.5


def test_the_same_fragment_in_the_same_surroundings_is_a_cut(pair: Pair) -> None:
    a, b = pair(
        "The mayor said that the lanterns looked to be “hopelessly” tangled and useless for the parade.",
        "“It looks as though the lanterns were hopelessly tangled and useless for the parade,” Mr Holm said.",
    )
    assert Quotes().affinity(a, b) >= 0.5
    assert Quotes().judge(a, b).level == "reported indirectly"


def test_a_fragment_of_a_long_quotation_elsewhere_is_no_cut(pair: Pair) -> None:
    a, b = pair(
        "Tokayev said the “peacekeeping forces” did well.",
        "“According to the plan, which the command of the collective peacekeeping forces and our ministry made,"
        " the withdrawal of all contingents has begun today,” Tokayev said.",
    )
    assert Quotes().affinity(a, b) < 0.5


def test_a_fragment_goes_on_in_two_small_words_before_it(pair: Pair) -> None:
    a, b = pair(
        "Lisbon wrote that it was time to “repaint” the bridge for good.",
        "“This is the time to repaint the crumbling lighthouse,” Lisbon wrote.",
    )
    assert Quotes().affinity(a, b) >= 0.5


def test_blocking_keeps_every_pair_of_the_seeds_events_quotations() -> None:
    text = "“The return of CSTO troops will be organized in cooperation with Russian units,” Shoigu said."
    other = "“The return of the CSTO peacekeepers will be organised together with Russian units,” Shoigu said."
    (a,), (b,) = (list(Quotes().extract(Document(id=name, text=each))) for name, each in (("a", text), ("b", other)))
    assert set(Quotes().keys(a)) & set(Quotes().keys(b))
