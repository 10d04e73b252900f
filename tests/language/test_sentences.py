from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon import Zone
from rashomon_plugins.language.sentences import paragraphs, sentence_at, sentences, tokens, tokens_in
from tests.conftest import document


def texts(spans, each):
    return [each.text[span.start : span.end] for span in spans]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It began on Jan. 6. It ended.", ["It began on Jan. 6.", "It ended."]),
        ("Col. Gen. Andrei Serdyukov left. So did J. Smith.", ["Col. Gen. Andrei Serdyukov left.", "So did J. Smith."]),
        ('"We must come home. We did it," Putin said.', ['"We must come home.', 'We did it," Putin said.']),
        ("“Crazy.” The U.S. Army left at 3.5 km.", ["“Crazy.”", "The U.S. Army left at 3.5 km."]),
        ("Is it over? … yes. No… maybe", ["Is it over?", "… yes.", "No… maybe"]),
        ("One line\nAnother line", ["One line", "Another line"]),
        ("No stop at all", ["No stop at all"]),
        ("", []),
    ],
)
def test_sentences_end_where_english_ends_them(text, expected):
    each = document("a", text)
    assert texts(sentences(each), each) == expected


def test_lines_of_hard_wrapped_text_are_joined_to_paragraphs():
    wrapped = (
        "THE HARBOUR BOARD HAS DECIDED THAT THE OLD LIGHTHOUSE, TWO\n"
        "PIERS, ONE BREAKWATER, AND FIVE WAREHOUSES WILL BE HANDED OVER TO\n"
        "THE TOWN AS SOON AS THE WINTER STORMS ARE OVER AND THE ENGINEERS\n"
        "OF THE PROVINCIAL ROADS OFFICE HAVE LOOKED AT THE WALLS ONCE MORE IN\n"
        "SPRING THIS YEAR.\n"
        "\n"
        "NO ONE ELSE WAS NAMED.\n"
    )
    assert len(paragraphs(document("a", wrapped))) == 2


def test_no_sentence_crosses_a_skipped_zone():
    each = document("a", "Before. Support us! After.", zones=(Zone("promo", 8, 19),))
    assert texts(sentences(each), each) == ["Before.", "After."]


def test_designations_abbreviations_and_possessives_are_one_word():
    each = document("a", "Russia's Il-76, U.S. and 2,000 troops")
    assert [token.text for token in tokens(each)] == [
        "Russia's",
        "Il-76",
        ",",
        "U.S",
        ".",
        "and",
        "2",
        ",",
        "000",
        "troops",
    ]


def test_the_sentence_at_an_offset_is_the_one_it_stands_in_or_the_one_before():
    each = document("a", "One. Two.")
    assert [texts([sentence_at(each, at)], each) for at in (0, 4, 5)] == [["One."], ["One."], ["Two."]]
    assert sentence_at(document("b", ""), 0) == (0, 0)


@given(st.text(alphabet="Aa1 .,!?…\"'”\n\r"))
def test_sentences_come_in_order_and_lose_no_word(text):
    each = document("a", text)
    spans = sentences(each)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    inside = {token for span in spans for token in tokens_in(each, *span)}
    assert inside == set(tokens(each))
