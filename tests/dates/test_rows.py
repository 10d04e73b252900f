"""Questions that two articles on one event ask apart, although their days are the same or look alike."""

from pathlib import Path

import pytest

import rashomon
from rashomon_plugins.dates.comparator import Dates
from rashomon_plugins.dates.question import question
from tests.conftest import document

DATES = Dates()
SEEDS = Path(__file__).parents[2] / "seeds"


def affinity(a, b, published="2022-01-14", later="2022-01-14"):
    (left,), (right,) = (
        DATES.extract(document(name, text, day)) for name, text, day in (("a", a, published), ("b", b, later))
    )
    return DATES.affinity(left, right)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("On Monday, Smith praised the rescuers.", "The bridge would be closed for repairs, Jones said on Monday."),
        ("The government resigned on 6 January.", "Protests over fuel prices broke out on 6 January."),
        (
            "The premier sought help from the alliance last week.",
            "Last week, alliance forces were deployed at the request of the premier.",
        ),
        ("The old crew will leave the station on 7 January.", "The new crew arrived at the station on 5 January."),
    ],
)
def test_two_things_of_one_day_are_two_questions(a, b):
    assert affinity(a, b) < 0.5


def test_an_attack_and_the_blast_it_was_are_one_event():
    assert affinity("The attack came on 6 January in Kabul.", "A blast rocked Kabul on 6 January.") >= 0.5


def test_a_short_name_in_brackets_does_not_end_a_clause():
    (claim,) = DATES.extract(
        document("a", "The premier sought help from the Security Council (UNSC) last week.", "2022-01-14")
    )
    assert claim.about == "premier sought help"
    assert question(claim).event == "request"


def test_what_stands_before_an_aside_is_told_by_the_verb_after_it():
    (claim,) = DATES.extract(document("a", "The trial of Lund, the former mayor, opened on Tuesday.", "2022-01-14"))
    assert claim.about == "trial opened"


def test_a_day_in_an_aside_before_a_verb_of_saying_is_not_the_day_of_saying():
    text = "Chief executive Lena Dahl, who took over the firm in January, said orders had picked up."
    (claim,) = DATES.extract(document("a", text, "2022-04-14"))
    assert not question(claim).said


def test_a_clock_time_whose_day_is_a_guess_contradicts_no_day():
    told = document("a", "People fled on Friday. The fire started near the village at about 2 p.m.", "2021-08-09")
    (day,) = DATES.extract(document("b", "The fire started on August 3 near the village.", "2021-08-13"))
    assert all(DATES.affinity(each, day) < 0.5 for each in DATES.extract(told))


def test_no_row_of_the_seeds_mixes_two_questions():
    rows = {
        fact.question: [claim.text for claim in fact.claims]
        for fact in rashomon.compare([SEEDS], only=["dates"]).facts
        if len(fact.claims) < 4
    }
    assert list(rows.values()) == [
        ["10 days", "Wednesday"],
        ["this month", "this month", "the middle of last week"],
        ["New Year", "New Year’s Day"],
        ["Jan. 22", "Jan. 22"],
    ]
