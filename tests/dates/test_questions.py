"""Which event a date answers for: invented articles of floods, strikes, votes, crashes and trials."""

import pytest

from rashomon import Verdict
from rashomon_plugins.dates.comparator import Dates
from rashomon_plugins.dates.question import question
from tests.conftest import document

DATES = Dates()


def claims(text, published="2022-01-13", name="a"):
    return DATES.extract(document(name, text, published))


def asked(text, expression, published="2022-01-13"):
    return next(each for each in claims(text, published) if each.text == expression)


def affinity(a, b, of_a, of_b):
    lefts, rights = claims(a), claims(b, name="b")
    (left,) = (each for each in lefts if each.text == of_a)
    (right,) = (each for each in rights if each.text == of_b)
    assert DATES.affinity(left, right) == DATES.affinity(right, left)
    return DATES.affinity(left, right)


@pytest.mark.parametrize(
    ("text", "expression", "about"),
    [
        ("Aid came two days after the dam burst above the town.", "two days", "dam burst"),
        (
            "The rebels fled, only days after the council approved the sanctions.",
            "days",
            "council approved sanctions",
        ),
        ("The day after the vote the minister resigned.", "The day", "minister resigned"),
        ("Searchers reached the airliner that crashed near Tarvos on Tuesday.", "Tuesday", "airliner crashed"),
        ("THE MINERS WERE SHOT DEAD ON 3 JANUARY.", "3 JANUARY", "MINERS WERE SHOT DEAD"),
    ],
)
def test_a_date_is_told_by_the_event_it_stands_for(text, expression, about):
    assert about in asked(text, expression).about


def test_a_distance_from_an_event_asks_when_that_event_was_and_the_day_after_it_asks_what_happened_then():
    since = question(asked("The rebels fled, just days after the council approved the sanctions.", "days"))
    after = question(asked("The day after the vote the minister resigned.", "The day"))
    assert since.event == "adopt"
    assert (since.clause & {"council", "sanction"}, after.clause) == ({"council", "sanction"}, {"minister", "resign"})


def test_the_verb_between_a_saying_and_a_date_takes_the_date():
    assert not question(asked("Officials say the derailment occurred yesterday near the bridge.", "yesterday")).said
    assert not question(asked("Police said the bridge collapsed on Tuesday during heavy rain.", "Tuesday")).said
    assert question(asked("Police said on Tuesday that the bridge collapsed during heavy rain.", "Tuesday")).said


def test_a_clause_that_only_points_back_is_asked_by_the_sentence_before_it():
    led = "Gunmen robbed a cargo train near the mountain town of Lerida. Police say the incident happened yesterday."
    assert affinity(led, "Gunmen on Wednesday robbed a cargo train near Lerida.", "yesterday", "Wednesday") >= 0.5
    asked_by = question(asked(led, "yesterday")).words
    assert {"cargo", "train", "town"} <= asked_by.keys()


def test_a_bracket_that_tells_a_weekday_in_full_answers_for_it():
    fair = "The fair opened last Friday (7 January) in the old town."
    assert affinity(fair, "The fair in the old town opened on 7 January.", "last Friday", "7 January") == 0.0
    assert affinity(fair, "The fair in the old town opened on 7 January.", "7 January", "7 January") >= 0.5


def test_an_hour_and_the_part_of_the_day_it_lies_in_may_answer_one_question():
    train = "The night train hit a truck at 6:20 a.m. on Wednesday near Lerida."
    assert (
        affinity(
            train,
            "The train hit a truck near Lerida on Wednesday morning.",
            "6:20 a.m. on Wednesday",
            "Wednesday morning",
        )
        >= 0.5
    )


def test_a_clock_time_without_a_day_of_its_own_is_not_held_to_the_day_told_before_it():
    took = "The recorder will be opened on Friday. The plane took off from Lerida at 6:05 p.m."
    assert (
        affinity(took, "The plane took off from Lerida at 6:05 p.m. on Tuesday.", "6:05 p.m.", "6:05 p.m. on Tuesday")
        >= 0.5
    )


def test_a_day_of_months_ago_meets_its_month_sooner_than_one_of_this_week():
    crash = "The airline had its last fatal crash on May 3, 2009."
    assert affinity(crash, "The airline suffered its last deadly crash in May 2009.", "May 3, 2009", "May 2009") >= 0.5


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The governor declared a state of emergency on Tuesday.",
            "The governor lifted the state of emergency on Thursday.",
        ),
        ("Police arrested the banker on Monday.", "Police released the banker on Wednesday."),
        ("The port closed on Monday.", "The port reopened on Wednesday."),
        ("The firm agreed on Monday to buy its rival.", "The firm completed its purchase of its rival on Wednesday."),
        ("The strike paralysed the port on Monday.", "The strike that paralysed the port ended yesterday."),
    ],
)
def test_what_undoes_or_ends_an_event_is_no_divergence_from_it(a, b):
    pairs = [(left, right) for left in claims(a) for right in claims(b, name="b") if DATES.affinity(left, right) >= 0.5]
    assert [pair for pair in pairs if DATES.judge(*pair).verdict is Verdict.DIVERGE] == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Shareholders will vote on the merger on May 10.", "Shareholders are to vote on the merger on May 12."),
        (
            "Veld called the vote after losing a confidence vote on March 12.",
            "Veld lost a confidence vote on March 14.",
        ),
        ("Jurors found Maas guilty of bribery on May 28.", "Maas was found guilty of bribery on May 29."),
        ("Polls closed at 8 p.m. across the country.", "Polls closed at 9 p.m. across the country."),
    ],
)
def test_two_days_or_hours_of_one_event_do_diverge(a, b):
    pairs = [(left, right) for left in claims(a) for right in claims(b, name="b") if DATES.affinity(left, right) >= 0.5]
    assert [DATES.judge(*pair).verdict for pair in pairs] == [Verdict.DIVERGE]
