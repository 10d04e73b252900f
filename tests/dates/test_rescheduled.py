"""Days that a text tells as put in the place of another, by their words and by the days between."""

import pytest

from rashomon_plugins.dates.comparator import Dates
from rashomon_plugins.dates.moved import moves
from rashomon_plugins.dates.rescheduled import moved_from, told_as_moved
from tests.conftest import document

DATES = Dates()


def one(name, text, published):
    return next(each for each in DATES.extract(document(name, text, published)) if each.value.earliest)


@pytest.mark.parametrize(
    "text",
    [
        "The ballot will now be held on 21 July.",
        "The ballot has slipped to 21 July.",
        "The ballot was put back to 21 July.",
        "The ballot will be held on 21 July, a week later than planned.",
        "They brought the ballot forward by three days, to 21 July.",
        "Counting will take until 21 July, four days longer than first thought.",
    ],
)
def test_a_day_is_told_as_moved(text):
    assert told_as_moved(one("a", text, "2024-07-05"))


@pytest.mark.parametrize(
    "text",
    ["The ballot will be held on 21 July.", "The union now fears a split after the ballot of 4 July.", "July 2023."],
)
def test_a_day_that_is_only_told_is_not_moved(text):
    assert not told_as_moved(one("a", text, "2024-07-05"))


OLD = "Miners are to vote on 14 July."


@pytest.mark.parametrize(
    ("new", "published", "expected"),
    [
        ("The ballot will be held on 21 July, a week later than planned.", "2024-07-05", True),
        ("The ballot will be held on 21 July, two weeks later than planned.", "2024-07-05", False),
        ("The ballot will now be held on 21 July.", "2024-07-05", False),
        ("The ballot, first called for 14 July, has slipped to 21 July.", "2024-07-05", False),
        ("The ballot will now be held on 21 July.", "2024-07-01", False),
    ],
)
def test_a_move_is_held_against_an_older_plan(new, published, expected):
    (old,) = DATES.extract(document("a", OLD, "2024-07-01"))
    found = next(each for each in DATES.extract(document("b", new, published)) if "21" in each.text)
    assert moved_from(found, old) is expected


def test_the_days_between_tell_a_plan_that_was_moved_in_other_words():
    (old,) = DATES.extract(document("a", "Clearing the wreck is to be finished by 2 May.", "2024-04-15"))
    new = one("b", "Salvage crews will need until 7 May, five days longer than first thought.", "2024-04-19")
    assert DATES.affinity(old, new) >= 0.5
    assert DATES.judge(old, new).verdict.value == "update"


def test_two_sentences_may_tell_a_move():
    text = "The council was to have met on 18 May. It will now meet on 25 May."
    (move,) = moves(DATES.extract(document("a", text, "2024-05-08")))
    assert (move.planned.text, move.now.text) == ("18 May", "25 May")


def test_the_plan_of_an_older_text_is_updated_by_the_new_day_elsewhere():
    old = DATES.extract(document("a", "The miners put off their ballot from 14 July to 21 July.", "2024-07-01"))
    new = DATES.extract(document("b", "The ballot of the miners will be held on 21 July.", "2024-07-05"))
    found = [(each.left.text, each.right.text, each.verdict.value) for each in DATES.across(old, new)]
    assert found == [("14 July", "21 July", "update")]
