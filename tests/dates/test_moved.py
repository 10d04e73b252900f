"""Plans told as moved, days told by their place in a month, and words that only look like times."""

from pathlib import Path

import pytest

import rashomon
from rashomon_plugins.dates.comparator import Dates
from rashomon_plugins.dates.levels import judge
from rashomon_plugins.dates.moved import moves
from tests.conftest import document

DATES = Dates()


def told(text, published="2022-01-13"):
    return [(claim.text, claim.value.timex) for claim in DATES.extract(document("a", text, published))]


def affinity(a, b):
    (left,), (right,) = (DATES.extract(document(name, text, "2022-01-14")) for name, text in (("a", a), ("b", b)))
    return DATES.affinity(left, right)


@pytest.mark.parametrize(
    ("text", "planned", "now"),
    [
        ("The union has put off its walkout from 14 July to 21 July.", "14 July", "21 July"),
        ("The verdict will be read on 12 April and not on 3 April as announced.", "3 April", "12 April"),
        ("Talks that should have opened on 4 May will now take place on 6 May.", "4 May", "6 May"),
        ("The vote was moved to 9 June; it was originally set for 2 June.", "2 June", "9 June"),
    ],
)
def test_a_sentence_tells_which_day_was_put_in_the_place_of_which(text, planned, now):
    (move,) = moves(DATES.extract(document("a", text, "2022-03-01")))
    assert (move.planned.text, move.now.text) == (planned, now)


@pytest.mark.parametrize(
    "text",
    [
        "The siege lasted from 3 May to 13 May.",
        "Mr Putin spoke on 4 May and again on 6 May.",
        "The report is due on 1 March, a week later than planned.",
        "He was hurt in 2011 and testimony was delayed until 6 May.",
    ],
)
def test_two_days_without_a_plan_that_was_moved_are_no_move(text):
    assert list(moves(DATES.extract(document("a", text, "2022-03-01")))) == []


@pytest.mark.parametrize("first", ["a", "b"])
def test_a_plan_told_as_moved_updates_what_an_earlier_document_says(first):
    old = "The miners will hold a ballot on their new contract on 14 July."
    new = "The ballot of the miners on their new contract was put off from 14 July to 21 July."
    second = "b" if first == "a" else "a"
    documents = {
        first: DATES.extract(document(first, old, "2022-07-01")),
        second: DATES.extract(document(second, new, "2022-07-05")),
    }
    found = list(DATES.across(documents["a"], documents["b"]))
    assert [(each.verdict.value, {each.left.text, each.right.text}) for each in found] == [
        ("update", {"14 July", "21 July"})
    ]
    assert {each.left.document.id for each in found} == {"a"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It fell on the first Saturday of February 2021.", [("the first Saturday of February 2021", "2021-02-06")]),
        ("They met on the last Friday in March 2021.", [("the last Friday in March 2021", "2021-03-26")]),
        ("It fell in the first week of November 2021.", [("the first week of November 2021", "2021-11-01/2021-11-07")]),
        ("It fell in the last week of February 2021.", [("the last week of February 2021", "2021-02-22/2021-02-28")]),
        ("It fell in the sixth week of May 2021.", [("the sixth week of May 2021", "2021-05")]),
        ("It fell on the fifth Monday of February 2021.", [("the fifth Monday of February 2021", "2021-02")]),
    ],
)
def test_days_and_weeks_are_told_by_their_place_in_a_month(text, expected):
    assert told(text) == expected


def test_given_names_are_no_months():
    assert told("Mayor Jan Hus spoke. April Jones and June Park left.") == []
    assert told("In April President Lund left.") == [("April", "2021-04")]


def test_a_season_in_a_name_is_no_time():
    assert told("The Winter Shield exercise is over.") == []
    assert told("It opened in the winter.") == [("the winter", "2021-WI")]


def test_last_is_a_verb_after_to():
    assert told("The strike is to last two weeks.") == [("two weeks", "P2W")]
    assert told("It was quiet for the last two weeks.") == [("the last two weeks", "P2W")]


def test_a_sum_before_a_shift_is_no_part_of_it():
    assert told("The firm was fined €60,000 two years ago.") == [("two years ago", "2020")]


def test_what_happened_the_day_after_is_not_still_to_come():
    text = (
        "The president spoke on Thursday. The ship sank on 10 January. The captain was arrested the day after the loss."
    )
    assert told(text)[-1] == ("the day", "2022-01-11")
    assert told("The captain was arrested the day after the disaster.") == [("the day", "XXXX-XX-XX")]


def test_an_hour_that_is_over_is_not_on_a_day_to_come():
    assert told("It will meet on 20 January. She told them at 2:15 a.m. that it was over.")[-1] == (
        "2:15 a.m.",
        "2022-01-13T02:15",
    )


def test_a_participle_and_for_look_ahead():
    assert told("A result was promised for Friday.", "2022-01-12") == [("Friday", "2022-01-14")]


def test_a_profit_and_a_loss_are_two_questions():
    assert affinity("The company made a profit last year.", "The company lost money last year.") < 0.5


def test_the_reason_tells_a_bare_year_once():
    left, right = (DATES.extract(document(*each))[0] for each in (("a", "Built in 1978."), ("b", "Built in 1987.")))
    assert judge(left, right).reason == '"1978" and "1987" are different years'


def test_titles_hold_no_figures():
    (claim,) = DATES.extract(document("a", "The company lost 340 million last year.", "2022-01-13"))
    assert claim.about == "company lost"
    (claim,) = DATES.extract(document("a", "A 62-metre vessel left the port on Monday.", "2022-01-13"))
    assert claim.about == "vessel left port"


def test_an_update_of_a_plan_is_in_the_matrix(tmp_path: Path):
    (tmp_path / "a.txt").write_text("---\ndate: 2022-07-01\n---\nThe miners will hold a ballot on 14 July.\n")
    (tmp_path / "b.txt").write_text(
        "---\ndate: 2022-07-05\n---\nThe ballot of the miners was put off from 14 July to 21 July.\n"
    )
    found = rashomon.compare([tmp_path], only=["dates"]).findings
    assert sorted(str(each.verdict) for each in found) == ["agree", "update"]
