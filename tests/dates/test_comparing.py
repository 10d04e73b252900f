"""Which dates answer the same question, and what they come to."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon import Extent, Verdict, Zone
from rashomon_plugins.dates.comparator import Dates
from rashomon_plugins.dates.levels import LEVELS
from tests.conftest import document

DATES = Dates()
BEGUN = "Russian-led troops began leaving Kazakhstan on Thursday."
ANNOUNCED = "On Thursday, the Russian military announced that peacekeeping forces have begun pulling out of Kazakhstan."
PRAISED = "On Wednesday, Tokayev praised the alliance for its role in calming the country."


def claims(text, published="2022-01-13", name="a"):
    return DATES.extract(document(name, text, published))


def claim(text, published="2022-01-13", name="a"):
    (one,) = claims(text, published, name)
    return one


def verdict(a, b, first="2022-01-13", second="2022-01-13"):
    judgement = DATES.judge(claim(a, first), claim(b, second, "b"))
    return judgement.verdict.value, judgement.level


@pytest.mark.parametrize(
    ("a", "b", "verdict_", "level"),
    [
        ("It began last Thursday.", "It began on 6 January.", "agree", "same days"),
        ("They came last week.", "They came on Jan. 6.", "compatible", "one inside the other"),
        ("It fell in April 2012.", "It fell in May 2012.", "diverge", "different days"),
        ("It struck this month.", "It struck last week.", "compatible", "one inside the other"),
        ("It was this weekend.", "It was from 16 to 19 January.", "compatible", "overlapping"),
        ("It blew up at 9:45 pm.", "It blew up at 9 pm.", "diverge", "another clock time"),
        ("It rose at 8.40 am.", "It rose at 08:40.", "agree", "same clock time"),
        ("It rose at 6:14 am.", "It rose at 2114 GMT.", "compatible", "in another time zone"),
        ("It rose at 06:52 a.m. UTC.", "It rose at 0652 GMT.", "agree", "same clock time"),
        ("It rose at 2:52 a.m. EDT.", "It rose at 0652 GMT.", "agree", "same time in two zones"),
        ("It rose at 3:45 p.m. JST.", "It rose at 2:52 a.m. EDT.", "agree", "same time in two zones"),
        ("It rose at 3:50 a.m. EDT.", "It rose at 0652 GMT.", "diverge", "another clock time"),
        ("It rose at 11:58 p.m. GMT.", "It rose at 12:58 a.m. CET.", "agree", "same time in two zones"),
        ("It rose this morning.", "It rose at 8.40 am.", "compatible", "one inside the other"),
        ("It rose this evening.", "It rose at 8.40 am.", "compatible", "overlapping"),
        ("It rose this morning.", "It rose on Thursday.", "agree", "same days"),
        ("It rose this morning.", "It rose this evening.", "compatible", "one inside the other"),
        ("They will leave by 19 January.", "They left on 15 January.", "compatible", "before the deadline"),
        ("They will leave by 19 January.", "They will leave on 22 January.", "diverge", "after the deadline"),
        ("The deadline is 18 January.", "They will leave by 19 January.", "diverge", "after the deadline"),
        ("It burst at 11:40 p.m.", "It burst shortly before midnight.", "compatible", "near the hour"),
        ("It burst at 00:20.", "It burst just after midnight.", "compatible", "near the hour"),
        ("It burst at 00:20.", "It burst shortly before midnight.", "diverge", "another clock time"),
        ("It burst at 11:10 p.m.", "It burst shortly before midnight.", "diverge", "another clock time"),
        ("He left in the afternoon.", "He left later in the day.", "compatible", "one inside the other"),
        ("He left today.", "He left later in the day.", "compatible", "one inside the other"),
        ("He left later in the day.", "He left later that day.", "agree", "same days"),
        ("It rained overnight.", "It rained on Wednesday night.", "compatible", "one inside the other"),
        ("It opened in late November.", "It opened on 20 November.", "compatible", "one inside the other"),
        ("It opened in late November.", "It opened on 8 November.", "diverge", "different days"),
        ("It opened in early 2021.", "It opened in late 2021.", "diverge", "different days"),
        ("It opened in mid-2021.", "It opened in early 2021.", "compatible", "overlapping"),
    ],
)
def test_two_dates_of_one_thing_come_to_a_verdict_at_a_named_level(a, b, verdict_, level):
    assert verdict(a, b) == (verdict_, level)


def test_a_plan_that_a_later_document_moves_is_an_update_and_in_one_day_a_divergence():
    planned, moved = "The fair is set for 3 May.", "The fair is set for 7 June."
    assert verdict(planned, moved, "2022-01-13", "2022-02-01") == ("update", "rescheduled")
    assert verdict(planned, moved) == ("diverge", "different days")


def test_what_was_still_a_plan_and_happened_on_another_day_is_an_update():
    planned, happened = "The fair is set for 3 May.", "The fair began on 7 June."
    assert verdict(planned, happened, "2022-01-13", "2022-06-08") == ("update", "rescheduled")
    assert verdict(happened, planned, "2022-06-08", "2022-01-13") == ("update", "rescheduled")


def test_without_a_publication_date_a_weekday_is_compatible_with_any_such_day_only():
    thursday = claim("It began on Thursday.", None)
    assert DATES.judge(thursday, claim("It began on 13 January.", name="b")).level == "not resolved"
    assert DATES.judge(thursday, claim("It began on 12 January.", name="b")).verdict is Verdict.DIVERGE
    assert DATES.judge(thursday, claim("It began on Friday.", None, "b")).verdict is Verdict.DIVERGE


def test_undated_documents_that_say_the_same_agree_as_far_as_that_goes():
    thursday = claim("It began on Thursday.", None)
    assert DATES.judge(thursday, claim("It began on Thursday.", None, "b")).level == "same as far as told"
    after, before = claim("It began days after the vote.", None), claim("It began days before the vote.", None, "b")
    assert DATES.judge(after, claim("It began just days after the vote.", name="b")).verdict is Verdict.AGREE
    assert DATES.judge(after, before).level == "not resolved"


def test_every_level_says_in_one_sentence_of_its_own_what_would_change_the_verdict():
    told = [level.otherwise for level in LEVELS]
    assert all(each.startswith("They would ") and each.endswith(".") for each in told)
    assert len(set(told)) == len(told)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("It began on 6 January.", "2022-01-06", "2022-01-06"),
        ("It ran from 6 to 19 January.", "2022-01-06", "2022-01-19"),
        ("It will end by 19 January.", None, "2022-01-19"),
        ("It began in late December.", "2021-12-16", "2021-12-31"),
    ],
)
def test_an_extent_is_the_days_of_a_date_and_open_before_a_deadline(text, low, high):
    first = low and float(date.fromisoformat(low).toordinal())
    assert DATES.extent(claim(text)) == Extent(first, float(date.fromisoformat(high).toordinal()), "day")


def test_what_has_no_days_has_no_extent():
    assert DATES.extent(claim("It took 10 days.")) is None
    assert DATES.extent(claim("It began on Thursday.", None)) is None


def test_the_reason_tells_both_dates_as_written_and_as_resolved():
    judgement = DATES.judge(claim("They came last week."), claim("They came on Jan. 6.", name="b"))
    assert judgement.reason == (
        '"last week" (2022-01-03 to 2022-01-09) and "Jan. 6" (2022-01-06) can both be: one lies within the other'
    )


def test_the_day_of_saying_answers_what_was_said_to_have_happened():
    begun, announced, praised = claim(BEGUN), claim(ANNOUNCED, name="b"), claim(PRAISED, name="b")
    assert DATES.affinity(begun, announced) >= 0.5
    assert DATES.affinity(begun, praised) < 0.5


def test_a_date_goes_to_the_one_it_fits_best_in_the_other_document():
    other = claims("Protests over prices began on 2 January. The troops were deployed on 6 January.", name="b")
    deployed = claim("The peacekeeping troops were deployed last week.")
    prices, deployment = (DATES.affinity(deployed, each) for each in other)
    assert deployment > prices


def test_two_days_of_one_document_answer_two_questions_and_one_day_told_twice_answers_one():
    first, again, other = claims(f"{BEGUN} {BEGUN} {BEGUN.replace('Thursday', 'Friday')}")
    assert DATES.affinity(first, again) >= 0.5
    assert DATES.affinity(first, other) == 0.0


def test_durations_repetitions_and_vague_times_ask_for_no_day():
    left, right = claims("It took 10 days. He comes daily. He now left."), claims("It took 10 days.", name="b")
    assert {DATES.affinity(each, right[0]) for each in left} == {0.0}


def test_a_question_is_told_in_the_words_of_the_text():
    assert claim(BEGUN).about == "Russian-led troops began leaving Kazakhstan"
    assert claim("On 6 January.").about == "time"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Troops were deployed to Kazakhstan on Jan. 6 at the request of its president.",
            "Troops deployed to Kazakhstan",
        ),
        ("Protests over a New Year energy price hike spiraled into violence.", "energy price hike"),
        ("The withdrawal was ongoing and would be completed by Jan. 19.", "withdrawal completed"),
        ("On Wednesday, Tokayev praised the alliance for its role.", "Tokayev praised alliance"),
        ("Villagers said that Friday's balloon drifted across Normandy.", "balloon"),
        ("They returned ahead of the alliance's Jan. 22 deadline.", "deadline"),
        (
            "On Thursday, the army announced that its forces have begun leaving the city.",
            "forces have begun leaving city",
        ),
        (
            "The Russian-led regional military bloc completed its withdrawal on Friday.",
            "military bloc completed withdrawal",
        ),
        ("The government resigned on Friday after violent protests.", "government resigned"),
        ("The launch of the Vega probe to Mars was put off on Friday.", "launch put off"),
        ("The storm killed at least 12 people on Friday.", "storm killed people"),
        ("The probe is due to reach Mars on Friday.", "probe to reach Mars"),
        ("The deal is expected to be completed by 30 September.", "deal to be completed"),
        ("The mayor will be sworn in on Friday.", "mayor sworn in"),
        ("Governor Jane Roe lifted the state of emergency on Friday.", "Jane Roe lifted state of emergency"),
        ("A strike that paralysed the port for a month ended on Friday.", "strike ended"),
        ("“As of today, everything is under control,” he added.", "everything is under control"),
        ("The company shut down its servers on Friday.", "company shut down servers"),
        ("Talks resumed on Friday.", "Talks resumed"),
    ],
)
def test_a_title_is_subject_verb_and_object_in_the_order_of_the_text(text, title):
    told = [each.about for each in DATES.extract(document("a", text, "2022-01-13"))]
    assert title in told


@given(text=st.text(alphabet="abt on Friday, will the was ended by Kabul\u2019s 12", max_size=200))
def test_a_title_is_never_longer_than_a_reader_takes_in(text):
    for each in DATES.extract(document("a", f"{text} Troops left on Friday {text}", "2022-01-13")):
        assert len(each.about.split()) <= 9


TAKES = "The alliance said on Wednesday that the peacekeeping contingent would take long to fully withdraw."
COMPLETED = "The bloc has completed its withdrawal from Kazakhstan, the ministry announced Wednesday."
HIKE = "Troops were called in to quell the violent unrest sparked by New Year’s Day fuel price hikes."


@pytest.mark.parametrize(
    ("a", "b", "second"),
    [
        (TAKES, COMPLETED, "2022-01-19"),
        (
            TAKES,
            "Secretary of State Blinken last week told reporters it is difficult to get them to leave.",
            "2022-01-13",
        ),
        (
            HIKE,
            "Peaceful protests over fuel prices escalated into an uprising in the middle of last week.",
            "2022-01-13",
        ),
        (HIKE, "On January 6, the government resigned after violent protests over a fuel price hike.", "2022-01-14"),
        (
            PRAISED,
            "During an extraordinary meeting on Monday, Tokayev claimed terrorists were responsible.",
            "2022-01-14",
        ),
        ("The weekend storm cut power.", "The Oct. 23 gales cut power.", "2022-01-13"),
        (
            "He was rescued after the night on the glacier.",
            "He fell on Friday. The night on the glacier was cold.",
            "2022-01-20",
        ),
    ],
)
def test_days_of_two_statements_or_of_a_noun_and_a_clause_do_not_diverge(a, b, second):
    lefts, rights = claims(a), claims(b, second, "b")
    pairs = [(left, right) for left in lefts for right in rights if DATES.affinity(left, right) >= 0.5]
    assert [pair for pair in pairs if DATES.judge(*pair).verdict is Verdict.DIVERGE] == []


def test_one_event_of_two_days_does_diverge():
    first, second = (
        claims("A Norwegian sailor died on Friday."),
        claims("A Norwegian sailor died yesterday.", name="b"),
    )
    assert DATES.affinity(first[0], second[0]) >= 0.5
    assert DATES.judge(first[0], second[0]).verdict is Verdict.DIVERGE


def test_one_minute_told_in_two_zones_is_told_twice_in_one_document():
    first, again = claims("It docked at 06:52 a.m. UTC (2:52 a.m. EDT).")
    assert DATES.affinity(first, again) >= 0.5


def test_the_line_that_dates_a_document_is_no_claim():
    dated = document("a", "January 14, 2022\nIt began on Thursday.", "2022-01-14", zones=(Zone("dateline", 0, 16),))
    assert [each.text for each in DATES.extract(dated)] == ["Thursday"]


WRITTEN = st.sampled_from(
    [
        *("It began on Thursday.", "It began last week.", "It begins on 19 January.", "It begins by 22 January."),
        *("It began at 9 am.", "It began at 0900 GMT.", "It began this morning.", "It began in 2021."),
        "It began in May.",
    ]
)
PUBLISHED = st.sampled_from(["2022-01-13", "2022-01-19", None])


@given(WRITTEN, PUBLISHED, WRITTEN, PUBLISHED)
def test_affinity_and_judgement_do_not_mind_the_order(a, first, b, second):
    left, right = claim(a, first), claim(b, second, "b")
    assert DATES.affinity(left, right) == DATES.affinity(right, left)
    assert DATES.judge(left, right) == DATES.judge(right, left)
    assert 0 <= DATES.judge(left, right).distance <= 1


@given(WRITTEN)
def test_a_document_agrees_with_itself(text):
    assert DATES.judge(claim(text), claim(text, name="b")).verdict is Verdict.AGREE
