"""Reprints of one story are one source; accounts of one event are not."""

import string
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from rashomon import Copies, Zone
from rashomon.copies import copies, sources
from rashomon.sources import Settings, read
from tests.conftest import document

SEEDS = Path(__file__).parent.parent.parent / "seeds"

WIRE = (
    "Rescue teams reached the flooded valley on foot early in the morning after the only road was washed away, and "
    "found dozens of families who had spent two nights on the roofs of their houses without food or clean water. "
)
MORE = "The governor flew over the valley at noon and promised to rebuild the road within the year. "

#: Words long enough that no article written apart shares them by chance.
WORDS = st.lists(st.text(string.ascii_lowercase, min_size=6, max_size=9), min_size=40, max_size=60, unique=True)


def told(*texts, zones=()):
    documents = [document(name, text, zones=zones) for name, text in zip("abcdefgh", texts, strict=False)]
    return copies(documents)


def test_a_story_that_an_editor_cut_and_added_to_is_a_copy():
    assert told(WIRE, WIRE + MORE, MORE) == (Copies(("a", "b"), 1.0),)
    (turned,) = told(WIRE, WIRE + MORE, MORE + WIRE)
    assert turned.documents == ("a", "b", "c")
    (cut,) = told(WIRE[:180] + "Nobody knows how many are still missing in the villages above.", WIRE + MORE)
    assert cut.documents == ("a", "b")
    assert 0.6 < cut.share < 0.8


def test_the_articles_of_the_first_corpus_are_nobodys_copies():
    assert copies(read([SEEDS], Settings()).documents) == ()


def test_one_statement_quoted_at_length_makes_no_copy():
    quoted = f"“{WIRE.strip()}”"
    assert told(f"The mayor of the town said: {quoted}", f"A neighbour read from the radio: {quoted}") == ()


def test_the_furniture_of_a_page_makes_no_copy():
    zones = (Zone("promo", 0, len(WIRE)),)
    assert told(f"{WIRE} Seven died.", f"{WIRE} Eleven were hurt in the fire.", zones=zones) == ()


def test_the_same_file_twice_is_one_source_however_short():
    assert told("146 dead", "146 dead", "164 dead") == (Copies(("a", "b"), 1.0),)
    assert told("", "") == ()


def test_every_copy_stands_for_one_source():
    assert sources([Copies(("a", "c"), 0.5)]) == {"a": "a", "c": "a"}


def test_a_story_reprinted_a_hundred_times_is_one_group():
    reprints = [document(f"{number:03}", f"{WIRE}Printed in town {number}.") for number in range(100)]
    (group,) = copies(reprints)
    assert len(group.documents) == 100


@given(WORDS, WORDS, st.integers(0, 30))
def test_a_copy_is_told_whatever_stands_around_it_and_in_either_order(shared, other, at):
    left = document("a", " ".join(shared))
    right = document("b", " ".join([*other[:at], *shared, *other[at:]]))
    assert copies([left, right]) == (Copies(("a", "b"), 1.0),)
    assert [each.share for each in copies([right, left])] == [1.0]


@given(WORDS)
def test_documents_without_a_run_of_words_in_common_are_no_copies(words):
    assert told(" ".join(words), " ".join(reversed(words))) == ()
