"""The word diff of two quotations."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from rashomon import Stretch
from rashomon_plugins.quotes.diff import changed_share, changed_words, word_diff

said = st.lists(st.sampled_from(["we", "must", "go", "Go", "home", "2"]), max_size=8).map(" ".join)
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
        ("deleted", "said", ""),
        ("inserted", "", "now says"),
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


def test_offsets_count_from_where_the_texts_begin_in_their_documents() -> None:
    assert word_diff("we go", "we stay", 10, 100) == (
        Stretch("kept", 10, 12, 100, 102),
        Stretch("deleted", 13, 15, 103, 103),
        Stretch("inserted", 15, 15, 103, 107),
    )


MIRRORED = {"kept": "kept", "deleted": "inserted", "inserted": "deleted"}


@given(said, said)
def test_swapped_texts_give_the_mirrored_diff(left: str, right: str) -> None:
    mirrored = {
        (MIRRORED[each.kind], each.right_start, each.right_end, each.left_start, each.left_end)
        for each in word_diff(right, left)
        if each.kind == "kept"
    }
    kept = {
        (each.kind, each.left_start, each.left_end, each.right_start, each.right_end)
        for each in word_diff(left, right)
        if each.kind == "kept"
    }
    assert kept == mirrored
    assert changed_words(left, right) == changed_words(right, left)[::-1]


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_diff_accounts_for_every_word_in_order(left: str, right: str) -> None:
    changes = word_diff(left, right)
    kept = "".join(left[each.left_start : each.left_end] for each in changes if each.kind != "inserted")
    assert [c for c in kept if c.isalnum()] == [c for c in left if c.isalnum()]
    assert all(a.left_end <= b.left_start and a.right_end <= b.right_start for a, b in pairwise(changes))
    assert changed_share(left, right) == changed_share(right, left)
