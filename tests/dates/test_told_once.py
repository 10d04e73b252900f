"""Days that two papers each tell once, days that contradict one another, and what is no more than a day of the news."""

import pytest

from rashomon_plugins.dates.comparator import Dates
from rashomon_plugins.dates.evidence import two_things
from rashomon_plugins.dates.question import question
from tests.conftest import document

DATES = Dates()
#: What a pair of dates that each document tells but once comes to at least.
SURE = 0.7


def affinities(a, b, first="2024-05-08", second="2024-05-20"):
    left, right = DATES.extract(document("a", a, first)), DATES.extract(document("b", b, second))
    return {(x.text, y.text): DATES.affinity(x, y) for x in left for y in right}


def asked(text, published="2024-05-08"):
    return [question(claim) for claim in DATES.extract(document("a", text, published))]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The ferry ran aground on Tuesday.", "Passengers were hauled aboard a trawler on May 7."),
        ("The gallery was robbed on Monday.", "The thieves came through the skylight on 6 May."),
        ("The bank's servers went dark on Sunday.", "Customers could draw no money on May 5, a clerk recalled."),
        ("THE MINE WAS FLOODED ON TUESDAY.", "NINE MEN HAVE BEEN BELOW GROUND SINCE 7 MAY."),
    ],
)
def test_a_day_that_each_names_once_is_one_question_in_whatever_words(a, b):
    ((_, sure),) = affinities(a, b).items()
    assert sure >= SURE


def test_a_year_that_each_names_once_is_one_question_where_a_word_is_shared():
    assert affinities("Marshal Odu seized power in 1988.", "Marshal Odu has ruled since 1988.")["1988", "1988"] >= 0.5
    assert affinities("The bridge was built in 1994.", "Her first novel came out in 1994.")["1994", "1994"] < 0.5


def test_hours_of_a_day_do_not_name_it_again():
    assert asked("The ferry ran aground on Tuesday. It sank at 9 p.m. and was gone by 11 p.m.")[0].days == 1


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The mayor resigned on 5 May.", "The stadium burned on 5 May."),
        ("The strike began this week.", "Two dockers were taken to hospital this week."),
        ("The embassy was closed on 5 May.", "The embassy was reopened on 5 May."),
    ],
)
def test_two_things_of_one_day_or_week_are_two_questions(a, b):
    assert max(affinities(a, b, second="2024-05-08").values()) < 0.5


def test_an_hour_that_names_no_day_is_no_day_of_another_document():
    told = affinities(
        "The train derailed on 7 May. Another set out at 8:40 am.", "The wagons came off the rails on 7 May."
    )
    assert told["8:40 am", "7 May"] < 0.5 <= told["7 May", "7 May"]


def test_the_day_that_fits_best_is_the_one_that_contradicts():
    a = "The ferry capsized on 3 May. The coroner opened an inquest on 6 May."
    b = "Nine drowned when the ferry capsized on 4 May. The coroner began the inquest on 7 May."
    told = affinities(a, b)
    assert min(told["3 May", "4 May"], told["6 May", "7 May"]) >= SURE
    assert max(told["3 May", "7 May"], told["6 May", "4 May"]) < 0.3


def test_neighbouring_days_contradict_sooner_than_days_far_apart():
    (near,) = affinities("The silo burst on 3 May.", "The silo burst on 4 May.").values()
    (far,) = affinities("The silo burst on 3 May.", "The silo burst on 4 April.").values()
    assert near > far


@pytest.mark.parametrize(
    ("a", "b", "two"),
    [
        ("The bank asked for a loan on 3 May.", "The bank opened on 3 May.", True),
        ("The hospital opened on 3 May.", "The hospital was closed on 3 May.", True),
        ("The siege of the fort ended on 3 May.", "Troops besieged the fort on 2 May.", True),
        ("The mayor resigned on 5 May.", "The stadium burned on 5 May.", True),
        ("The mayor resigned on 5 May.", "On 5 May the mayor stepped down.", False),
    ],
)
def test_two_things_are_two_whatever_else_their_texts_tell(a, b, two):
    (x,), (y,) = DATES.extract(document("a", a, "2024-05-08")), DATES.extract(document("b", b, "2024-05-20"))
    assert two_things(x, y) is two_things(y, x) is two


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The sloop capsized off Inish on 3 May.", "The yacht sank in the sound on 4 May."),
        ("General Odu came to power in June 1968.", "Odu, who seized power in July 1968, is no friend of ours."),
        ("THE SAILORS MUTINIED ON 6 MAY.", "LONG LIVE THE REVOLT OF 5 MAY."),
    ],
)
def test_two_days_of_one_kind_of_event_are_one_question_where_nothing_fits_better(a, b):
    ((pair, sure),) = affinities(a, b).items()
    left, right = DATES.extract(document("a", a, "2024-05-08")), DATES.extract(document("b", b, "2024-05-20"))
    assert sure >= 0.6, pair
    assert DATES.judge(left[0], right[0]).verdict.value == "diverge"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The old guard will leave the palace on 12 May.", "The new guard arrived at the palace on 7 May."),
        ("The curfew was declared on 3 May.", "The curfew was lifted on 5 May."),
    ],
)
def test_days_of_two_events_contradict_nothing(a, b):
    assert max(affinities(a, b).values()) < 0.5


@pytest.mark.parametrize(
    "text",
    [
        "The death toll of the landslide rose to 23 today.",
        "The toll in the stampede climbed on Tuesday to 41.",
        "THE TOLL JUMPED TODAY TO 60.",
        "By noon the tally stood at 8, and the toll reached 30 on Tuesday, nurses said.",
    ],
)
def test_the_day_a_toll_rose_is_the_day_of_the_news(text):
    assert asked(text)[-1].said


@pytest.mark.parametrize(
    "text",
    [
        "The toll of Tuesday's landslide rose.",
        "The deal was announced on Tuesday.",
        "The coast had been under a storm warning since Tuesday.",
        "Last year the state spent nothing on dykes.",
    ],
)
def test_what_became_known_and_words_that_only_look_like_saying_are_no_day_of_saying(text):
    assert not asked(text)[0].said


def test_a_date_that_ends_an_aside_is_not_that_of_the_verb_after_it():
    aside, _ = asked("The parcel, packed in Graz on 3 May, had reached its owner in a day.")
    assert aside.event is None


def test_a_relative_clause_over_a_comma_is_about_what_happened_before_it():
    (told,) = asked("Dozens were hurt in the collision, which took place on Tuesday.")
    assert "crash" in told.happenings


def test_a_day_that_belongs_to_a_noun_has_the_event_of_that_noun():
    (told,) = asked("He said that bankers had bought Tuesday's coup attempt.")
    assert told.event == "protest"


def test_text_in_capitals_is_read_as_any_other():
    (loud,), (plain,) = (
        asked("THE MARSHAL CAME TO POWER IN JUNE 1968."),
        asked("The marshal came to power in June 1968."),
    )
    assert loud.event == plain.event == "overthrow"
    assert loud.verbs == plain.verbs


def test_a_plan_put_off_until_a_day_is_no_last_day_but_an_update():
    old = document("a", "The tenor is to give a concert in Graz on April 18.", "2024-03-16")
    new = document("b", "The concert, which had been set for Thursday, was put off until May 2.", "2024-04-17")
    (finding,) = DATES.across(DATES.extract(old), DATES.extract(new))
    assert (finding.left.text, finding.right.text, finding.verdict.value) == ("April 18", "May 2", "update")


@pytest.mark.parametrize(
    ("first", "later", "verdict"),
    [
        ("The curfew runs from 6 pm.", "The curfew now runs from 10 pm.", "update"),
        ("The curfew now runs from 6 pm.", "The curfew runs from 10 pm.", "diverge"),
    ],
)
def test_hours_that_now_hold_are_an_update_of_those_told_before(first, later, verdict):
    a, b = (DATES.extract(document(*told))[-1] for told in (("a", first, "2024-05-08"), ("b", later, "2024-05-15")))
    assert DATES.judge(a, b).verdict.value == DATES.judge(b, a).verdict.value == verdict
