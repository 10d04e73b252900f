"""Which question a figure answers: what it counts, what befell those counted, as which part of a whole."""

from __future__ import annotations

from datetime import date

import pytest

from rashomon import Document
from rashomon_plugins.numbers import Numbers
from rashomon_plugins.numbers.question import Question, question_of

NUMBERS = Numbers()


def asked(text: str, at: int = 0) -> Question:
    return question_of(list(NUMBERS.extract(Document("a.txt", text)))[at])


@pytest.mark.parametrize(
    ("text", "fate"),
    [
        ("Divers recovered 14 bodies from the lake.", "kill"),
        ("Nine men were found alive in a shaft.", "rescue"),
        ("Of the crew only 14 survived.", "rescue"),
        ("Nine women have regained their freedom.", "rescue"),
        ("They let nine women go.", "rescue"),
        ("Nine hikers remain untraced.", "missing"),
        ("The rescue involved 80 volunteers.", None),
        ("Up to 300 jobs would disappear.", None),
        ("A sixth man was arrested on Monday.", "detain"),
    ],
)
def test_what_befell_those_counted_is_told_in_many_words(text: str, fate: str | None) -> None:
    assert asked(text).fate == fate


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("It pulled out 90 pieces of military equipment.", "vehicle"),
        ("It was signed by 30 members of parliament.", "lawmaker*"),
        ("It carried 30 members of the crew.", "sailor*"),
        ("It took seven members of the movement.", "person"),
        ("It took six rounds of talks.", "meeting"),
        ("It fired 90 rounds of ammunition.", "shot"),
        ("He says the captors are nine.", "robber*"),
        ("It hit 14 homers.", "run"),
    ],
)
def test_a_count_is_of_the_kind_of_thing_that_its_words_name(text: str, group: str) -> None:
    assert asked(text).group == group


def test_a_figure_of_those_just_told_of_is_a_part() -> None:
    assert asked("The blast hit 41 miners, nine of them badly.", 1).part
    assert asked("The blast hit 41 miners, of whom nine are in hospital.", 1).part
    assert not asked("The blast hit 41 miners and nine guards.", 1).part


def test_fewer_missing_are_an_update_though_one_text_only_implies_it() -> None:
    early = Document("a.txt", "Nineteen people were missing.", published=date(2020, 3, 1))
    late = Document("b.txt", "There were 11 people.", published=date(2020, 3, 2))
    (a,), (b,) = NUMBERS.extract(early), NUMBERS.extract(late)
    assert NUMBERS.judge(a, b).verdict.value == NUMBERS.judge(b, a).verdict.value == "update"
