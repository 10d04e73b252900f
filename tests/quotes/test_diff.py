"""The word diff of two quotations."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from rashomon_plugins.quotes.diff import changed_share, word_diff

LEFT, RIGHT = "The return of the troops home, he said", "the return of troops, he now says"


def test_kept_deleted_and_inserted_words_are_told_with_their_offsets() -> None:
    shown = [
        (each.kind, LEFT[each.left_start : each.left_end], RIGHT[each.right_start : each.right_end])
        for each in word_diff(LEFT, RIGHT)
    ]
    assert shown == [
        ("kept", "The return of", "the return of"),
        ("deleted", "the", ""),
        ("kept", "troops", "troops"),
        ("deleted", "home", ""),
        ("kept", "he", "he"),
        ("inserted", "", "now says"),
        ("deleted", "said", ""),
    ]


def test_the_same_words_are_kept_whole() -> None:
    (change,) = word_diff("“We go!”", "we go")
    assert (change.kind, change.left_start, change.left_end) == ("kept", 1, 6)


def test_two_texts_without_words_have_no_diff() -> None:
    assert word_diff("…", "") == ()
    assert changed_share("…", "") == 0.0


def test_the_changed_share_counts_the_words_of_both() -> None:
    assert changed_share("into shade and cool", "in shade and cool") == 0.25
    assert changed_share("we go", "they stay") == 1.0


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_diff_accounts_for_every_word_in_order(left: str, right: str) -> None:
    changes = word_diff(left, right)
    kept = "".join(left[each.left_start : each.left_end] for each in changes if each.kind != "inserted")
    assert [c for c in kept if c.isalnum()] == [c for c in left if c.isalnum()]
    assert all(a.left_end <= b.left_start and a.right_end <= b.right_start for a, b in pairwise(changes))
    assert changed_share(left, right) == changed_share(right, left)
