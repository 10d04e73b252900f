"""Which stretches stand between quotation marks, whatever marks an author or a converter used."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon import Document, Zone
from rashomon_plugins.quotes.marks import marked


def stretches(text: str) -> list[str]:
    return [text[each.start : each.end] for each in marked(Document(id="a", text=text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We must come home," he said.', ['"We must come home,"']),
        ("“We must come home,” he said.", ["“We must come home,”"]),
        ("«We must come home», he said.", ["«We must come home»"]),
        ("„We must come home“, he said.", ["„We must come home“"]),
        ("‘We must come home,’ he said. It’s true.", ["‘We must come home,’"]),
        ("'The roof is a ruin,' the mayor said of the players' room.", ["'The roof is a ruin,'"]),
        ("`We must come home,' he said.", ["`We must come home,'"]),
        ('He told reporters: "We want them to bring it back.”', ['"We want them to bring it back.”']),
        ("He said ”we go home” and left.", ["”we go home”"]),
        ("'We must come home, ' he said. 'Why? ' she asked.", ["'We must come home, '", "'Why? '"]),
    ],
    ids=[
        "straight",
        "curly",
        "guillemets",
        "low-9",
        "single",
        "apostrophes",
        "backtick",
        "mixed",
        "closing for opening",
        "blank before the closing one",
    ],
)
def test_every_kind_of_mark_is_paired(text: str, expected: list[str]) -> None:
    assert stretches(text) == expected


def test_quotations_inside_a_quotation_belong_to_it() -> None:
    assert stretches('He said "we saw “x” and ‘y’ there." Then.') == ['"we saw “x” and ‘y’ there."']
    assert stretches("“They asked “why” and left,” he said.") == ["“They asked “why” and left,”"]
    assert stretches("'She told me \"no\" again,' he said.") == ["'She told me \"no\" again,'"]


def test_a_missing_opening_mark_is_recovered_from_the_start_of_the_paragraph() -> None:
    text = "Before this.\n\nThe mission can be considered very successful,” Tokayev said."
    (only,) = marked(Document(id="a", text=text))
    assert text[only.inner_start : only.inner_end] == "The mission can be considered very successful,"
    assert only.missing == "opening"


def test_a_missing_closing_mark_is_recovered_at_the_end_of_the_paragraph() -> None:
    text = "He said: “We have heard of the theft of a marble statue.\n\nNobody else was hurt."
    (only,) = marked(Document(id="a", text=text))
    assert text[only.start : only.end] == "“We have heard of the theft of a marble statue."
    assert only.missing == "closing"


def test_in_a_long_paragraph_a_missing_opening_mark_is_looked_for_in_its_sentence_only() -> None:
    text = "Nothing was said at all in this. " * 12 + "The mission was very successful,” Tokayev said."
    assert stretches(text) == ["The mission was very successful,”"]


def test_a_lone_single_mark_opens_what_a_double_mark_closes() -> None:
    assert stretches("They slept. 'I wont answer for the old bridge, \"Holm told the Courier.") == [
        "'I wont answer for the old bridge, \""
    ]


def test_blanks_on_the_wrong_side_of_a_mark_do_not_matter() -> None:
    assert stretches('"I am fine, "he said. "Go on."') == ['"I am fine, "', '"Go on."']
    assert stretches('We saw it all, "she added. "We sail at ten, "the captain said.') == [
        'We saw it all, "',
        '"We sail at ten, "',
    ]
    assert stretches('Thorne said, "Such careless repairs shorten lives."\nHe left.') == [
        '"Such careless repairs shorten lives."'
    ]


def test_two_straight_marks_take_turns_even_where_a_cue_follows_the_first() -> None:
    assert stretches('On cold mornings, "I say to the crew that tea comes first," he said.') == [
        '"I say to the crew that tea comes first,"'
    ]
    assert stretches(
        '\'I wont mend that roof again in winter, "Orr told the Herald. Bell said: "They owe us tiles."'
    ) == [
        "'I wont mend that roof again in winter, \"",
        '"They owe us tiles."',
    ]


def test_a_curly_quotation_inside_a_straight_one_left_open_belongs_to_it() -> None:
    text = '"They sang “Row the Boat.” It was raining by then.'
    assert stretches(text) == [text]


def test_a_mark_opened_again_before_it_was_closed_goes_on() -> None:
    assert stretches('"We know about it. "We are sending blankets. "') == [
        '"We know about it. "We are sending blankets. "'
    ]


def test_inches_and_apostrophes_are_no_quotations() -> None:
    assert stretches("A 6'2\" man with a 24\" screen from the '90s said it's the boys' room.") == []
    assert stretches('He weighs "...".') == []


def test_an_odd_single_quotation_across_a_double_one_is_none() -> None:
    assert stretches("'Tis said “the players' room is” here.") == ["“the players' room is”"]


def test_each_paragraph_of_a_longer_speech_is_a_stretch_of_its_own() -> None:
    assert stretches("“First we go.\n\n“Then we rest,” he said.") == ["“First we go.", "“Then we rest,”"]


def test_nothing_is_found_in_a_zone_that_is_not_the_authors_account() -> None:
    text = 'Support us: we are branded as a "foreign agent" here.'
    assert marked(Document(id="a", text=text, zones=(Zone("promo", 0, len(text)),))) == ()


@given(
    st.text(alphabet="\"“”„«»'‘’ abA.,", max_size=60),
    st.sampled_from(["“We go home now,” he said.", '"I won\'t," she said.']),
)
def test_an_odd_mark_spoils_no_other_paragraph(stray: str, spoken: str) -> None:
    text = f"{spoken}\n\nx{stray}x\n\n{spoken}"
    found = {(each.start, each.end) for each in marked(Document(id="a", text=text))}
    end = spoken.rindex(spoken[0] if spoken[0] == '"' else "”") + 1
    last = len(text) - len(spoken)
    assert {(0, end), (last, last + end)} <= found
