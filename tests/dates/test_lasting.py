"""A length that one document tells, against the begin and the end that another tells."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon_plugins.dates.comparator import Dates
from tests.conftest import document

DATES = Dates()
BEGAN_AND_ENDED = "The siege began on 3 May. The siege ended on 13 May."


def claims(text, published="2022-05-20", name="a"):
    return DATES.extract(document(name, text, published))


def found(a, b, first="2022-05-20", second="2022-05-20"):
    return list(DATES.across(claims(a, first), claims(b, second, "b")))


def verdicts(*arguments):
    return [(each.verdict.value, each.level) for each in found(*arguments)]


@pytest.mark.parametrize(
    ("length", "days", "verdict", "level"),
    [
        ("The siege lasted 10 days.", BEGAN_AND_ENDED, "agree", "as long as from begin to end"),
        ("The siege lasted nine days.", BEGAN_AND_ENDED, "agree", "as long as from begin to end"),
        ("The siege lasted two weeks.", BEGAN_AND_ENDED, "diverge", "lasted longer or shorter"),
        ("The siege lasted more than a week.", BEGAN_AND_ENDED, "compatible", "within the length told"),
        ("The siege lasted no more than 12 days.", BEGAN_AND_ENDED, "compatible", "within the length told"),
        ("The siege lasted less than a week.", BEGAN_AND_ENDED, "diverge", "lasted longer or shorter"),
        ("The siege lasted more than two weeks.", BEGAN_AND_ENDED, "diverge", "lasted longer or shorter"),
        (
            "The week-long strike crippled the port.",
            "Dockers began their strike on 3 May. The strike ended on 10 May.",
            "agree",
            "as long as from begin to end",
        ),
        (
            "The talks ran for two weeks.",
            "The talks began on 2 May. The talks concluded on 6 May.",
            "diverge",
            "lasted longer or shorter",
        ),
    ],
)
def test_a_length_is_held_against_the_days_between_begin_and_end(length, days, verdict, level):
    assert verdicts(length, days) == [(verdict, level)]


def test_a_length_told_before_the_end_is_a_plan():
    planned = "The withdrawal will take 10 days."
    done = "Troops began withdrawing on 13 January. The bloc completed its withdrawal on 19 January."
    assert verdicts(planned, done, "2022-01-12", "2022-01-20") == [("update", "lasted other than planned")]
    assert verdicts(planned, done, "2022-01-25", "2022-01-20") == [("diverge", "lasted longer or shorter")]


def test_the_reason_tells_the_length_and_the_days():
    (each,) = found("The siege lasted two weeks.", BEGAN_AND_ENDED)
    assert each.reason == '"two weeks" and 2022-05-03 to 2022-05-13 (10 days) are different lengths'
    assert (each.left.text, each.right.text, each.distance) == ("two weeks", "13 May", 0.1)


@pytest.mark.parametrize(
    ("length", "days"),
    [
        ("He will stay for 10 days.", "Troops began leaving on 2 May. They finished leaving on 4 May."),
        ("The siege lasted 10 days.", "The siege began on 3 May."),
        ("The siege lasted 10 days.", "The siege ended on 3 May. The siege began on 13 May."),
        ("The siege lasted 10 days.", "The siege began in May. The siege ended in June."),
        ("The siege lasted several days.", BEGAN_AND_ENDED),
        ("The siege lasted 10 days.", "The siege began on 3 May. The siege began on 4 May. The siege ended on 13 May."),
        ("The siege lasted 10 days.", "The siege began on 3 May. The siege is to end by 13 May."),
        ("The march lasted 10 days.", BEGAN_AND_ENDED),
    ],
)
def test_without_one_begin_and_one_end_of_the_same_thing_a_length_is_held_against_nothing(length, days):
    assert verdicts(length, days) == []


@settings(deadline=None)
@given(st.integers(1, 60), st.integers(1, 60))
def test_days_agree_with_as_many_days_or_one_more_and_do_not_mind_the_order(told, lasted):
    length, end = f"The siege lasted {told} days.", date(2022, 3, 1) + timedelta(lasted)
    days = f"The siege began on 2022-03-01. The siege ended on {end.isoformat()}."
    expected = "agree" if abs(told - lasted) <= 1 else "diverge"
    assert [each[0] for each in verdicts(length, days)] == [expected]
    assert [each[0] for each in verdicts(days, length)] == [expected]


def test_every_level_says_what_would_have_to_be_true_for_another_verdict():
    pairs = [("10 days", BEGAN_AND_ENDED), ("over a week", BEGAN_AND_ENDED), ("two weeks", BEGAN_AND_ENDED)]
    told = [found(f"The siege lasted {length}.", days)[0].otherwise for length, days in pairs]
    assert len(set(told)) == len(told)
    assert all(each.startswith("They would ") for each in told)
