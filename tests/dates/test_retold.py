"""The same day told by two papers in other words, and days that only seem to be the same or to differ."""

import pytest

from rashomon_plugins.dates.comparator import Dates
from rashomon_plugins.dates.figures import figures
from rashomon_plugins.dates.opposites import undone
from rashomon_plugins.dates.question import question
from tests.conftest import document

DATES = Dates()
#: Other days, so that a document tells a story by its days.
OTHERS = " The mayor was elected in 2011. The lido opened in July 1974. A fair is held in August."


def pairs(a, b, first="2024-05-08", second="2024-05-09"):
    left, right = DATES.extract(document("a", a, first)), DATES.extract(document("b", b, second))
    return {
        (x.text, y.text): DATES.judge(x, y).verdict.value
        for x in left
        for y in right
        if DATES.affinity(x, y) >= 0.5 and max(left, key=lambda c: DATES.affinity(c, y)) is x
    }


def affinity(a, b, first="2024-05-08", second="2024-05-08"):
    (left,), (right,) = DATES.extract(document("a", a, first)), DATES.extract(document("b", b, second))
    return DATES.affinity(left, right)


def asked(text, published="2024-05-08"):
    return question(DATES.extract(document("a", text, published))[0])


def test_a_day_that_each_names_once_is_one_in_whatever_words():
    a = "Six climbers were winched off the ridge on 2 May." + OTHERS
    b = "The stranded party got home on Thursday 2 May." + OTHERS
    assert pairs(a, b)["2 May", "Thursday 2 May"] == "agree"


def test_a_year_long_ago_that_meets_no_other_date_is_one_event():
    a = "It was the worst wreck since the Aurelia went down in November 1988 with 57 aboard."
    b = "The trawler Aurelia was lost with 57 men in 1988."
    assert affinity(a, b) >= 0.5


def test_two_years_long_ago_of_which_nothing_is_shared_are_two():
    assert affinity("The brewery was founded in 1988.", "The trawler sank in 1988.") < 0.5


def test_sentences_that_share_a_figure_speak_of_one_thing():
    a = "A fire at the mill killed 43 weavers in 1961."
    b = "The mill burned down in 1962 with the loss of 43 lives."
    assert affinity(a, b) >= 0.5
    assert affinity(a, b.replace("43", "17")) < affinity(a, b)


def test_figures_of_times_and_small_ones_are_none():
    text = document("a", "On 14 May 2019 at 10:30 some 1,250 men and three dogs marched for 12 hours.", "2024-05-08")
    assert figures(text, 0) == {1250}


def test_an_hour_that_neither_tells_twice_is_one():
    a = "The pilot radioed for help at 11.52pm."
    b = "The coastguard logged a mayday at 23:50."
    assert affinity(a, b) >= 0.5


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The trial of the baker began on 3 April.", "The trial of the baker opened on 10 April."),
        ("Fighting broke out in the delta in March 2019.", "Fighting in the delta began in April 2019."),
    ],
)
def test_two_begins_of_one_thing_contradict_each_other(a, b):
    assert affinity(a, b) >= 0.5


def test_what_was_over_is_not_what_is_still_ahead():
    over, ahead = "A mass for the miners was held on Tuesday.", "A mass for the miners will be held on Saturday."
    assert affinity(over, ahead) < 0.5


def test_the_news_of_two_days_is_no_divergence():
    a = "The jury in the trial of the baker retired on Wednesday."
    b = "The jury in the trial of the baker was sent home on Friday."
    assert affinity(a, b, "2024-05-08", "2024-05-10") < 0.5


@pytest.mark.parametrize(
    ("text", "event", "phase"),
    [
        ("Unrest broke out in the port on Monday.", "protest", "begin"),
        ("The ceasefire takes effect on Monday.", "truce", "begin"),
        ("The revolt was put down on Monday.", "protest", "complete"),
        ("A kite passed over the stadium on Monday.", None, None),
        ("The strike, according to the union, ended on Monday.", "attack", "complete"),
        ("The mayor was due to visit on Monday.", "visit", None),
        ("He could not leave on Monday due to fog.", "withdraw", None),
        ("The audit is expected by the end of June.", "inspect", "deadline"),
        ("The walkout that began on Monday is over.", None, "begin"),
    ],
)
def test_an_event_and_its_phase_are_told_by_verb_and_particle(text, event, phase):
    found = asked(text)
    assert (found.event, found.phase) == (event, phase)


def test_the_month_of_march_is_no_protest():
    assert "protest" not in asked("The plant was sold in March.").words
    assert "protest" in asked("The march was held in March.").words


def test_a_verb_right_before_a_day_is_its_event():
    assert asked("The clerk who stole from the flood fund vanished from view and remarried on Tuesday.").event is None


def test_a_clause_that_tells_begin_and_end_undoes_neither():
    assert undone(frozenset({"open"}), frozenset({"clos"}))
    assert not undone(frozenset({"open", "clos"}), frozenset({"clos"}))


@pytest.mark.parametrize(
    ("a", "b", "verdict"),
    [
        ("It sank at about 7.30am.", "It sank at 7.26am.", "compatible"),
        ("It sank at 7.30am.", "It sank at 7.26am.", "agree"),
        ("It sank shortly after 9pm.", "It sank at around 9pm.", "compatible"),
        ("It sank shortly after 9pm.", "It sank shortly after 9pm.", "agree"),
        ("It sank at about 7.30am.", "It sank at about 8am.", "diverge"),
        ("It sank nearly four years ago.", "It sank in 2020.", "compatible"),
        ("It sank four years ago.", "It sank in 2020.", "agree"),
    ],
)
def test_a_rough_time_is_compatible_with_what_is_near(a, b, verdict):
    (left,), (right,) = (DATES.extract(document(name, text, "2024-05-08")) for name, text in (("a", a), ("b", b)))
    assert DATES.judge(left, right).verdict.value == verdict
    assert DATES.judge(right, left).verdict.value == verdict


def test_a_title_is_told_with_what_the_sentence_opens_with():
    abouts = {
        "The fair at the lido, which should have opened today, was rained off.": "fair opened",
        "The decree takes effect on Friday.": "decree takes effect",
        "It comes into force on Friday.": "comes into force",
        "The guard was hit with a bottle at the ground, near Oxley, on Friday.": "guard hit with bottle",
        "The brawl broke out shortly after 9 p.m. on Friday and spread to the pier.": "brawl broke out",
    }
    assert {text: DATES.extract(document("a", text, "2024-05-08"))[0].about for text in abouts} == abouts


def test_today_inside_a_quotation_is_the_day_of_speaking():
    a, b = (f'"The long march home begins today," {who} told the pilgrims.' for who in ("Oduya", "Bishop Oduya"))
    assert affinity(a, b, "2024-05-08", "2024-05-10") < 0.5


def test_what_is_counted_in_weeks_from_an_event_is_no_day():
    told = "The fire came over the hill on 24 August."
    counted = "They went home on Tuesday, three weeks after the fire came over the hill."
    assert pairs(told, counted, "2017-08-25", "2017-09-14")["24 August", "three weeks"] == "compatible"
    counted = counted.replace("three weeks", "nineteen days")
    assert pairs(told, counted, "2017-08-25", "2017-09-14")["24 August", "nineteen days"] == "agree"


def test_a_plan_and_what_is_over_of_which_nothing_is_shared_are_two():
    over = "A second cow was found dead on 8 May." + OTHERS
    ahead = "The mayor hopes for sunshine from 8 May." + OTHERS
    assert ("8 May", "8 May") not in pairs(over, ahead, "2024-05-09", "2024-05-06")
