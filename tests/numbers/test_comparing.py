"""What two quantities come to, once they answer one question."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon import Claim, Document, Verdict, compare
from rashomon_plugins.numbers import Numbers
from rashomon_plugins.numbers.quantity import Quantity
from rashomon_plugins.numbers.settings import Settings

NUMBERS = Numbers()
EARLY, LATE = date(2022, 1, 13), date(2022, 1, 19)


def claim(text: str, published: date | None = None, name: str = "a.txt") -> Claim[Quantity]:
    (found,) = NUMBERS.extract(Document(name, text, published=published))
    return found


def judged(left: str, right: str, *dates: date) -> tuple[str, str]:
    first, second = dates or (None, None)
    a, b = claim(left, first), claim(right, second, "b.txt")
    judgement, mirrored = NUMBERS.judge(a, b), NUMBERS.judge(b, a)
    assert (judgement.verdict, judgement.level) == (mirrored.verdict, mirrored.level)
    assert judgement.distance == pytest.approx(mirrored.distance)
    assert 0 <= judgement.distance <= 1
    return judgement.verdict.value, judgement.level


@pytest.mark.parametrize(
    ("left", "right", "verdict", "level"),
    [
        ("About 2,000 troops", "around 2,000 troops", "agree", "equal"),
        ("about 450 tins", "450 tins", "agree", "equal"),
        ("43 miles", "69 kilometres", "agree", "equal after conversion"),
        ("for a week", "week-long", "agree", "equal"),
        ("212 degrees Fahrenheit", "100 degrees Celsius", "agree", "equal after conversion"),
        ("2,000 troops", "2,000", "agree", "equal"),
        ("Roughly 2,300 troops", "about 2,000 troops", "diverge", "different"),
        ("about 2,000 troops", "1,950 troops", "compatible", "approximations overlap"),
        ("some 30 people", "32 people", "compatible", "approximations overlap"),
        ("nearly 3,000 troops", "roughly 3,000 troops", "compatible", "approximations overlap"),
        ("nearly 3,000 troops", "about 2,550 troops", "diverge", "different"),
        ("more than 10,000 people", "nearly 10,000 people", "diverge", "different"),
        ("more than 30 people", "30 people", "diverge", "different"),
        ("at least 30 people", "30 people", "compatible", "inside the bound"),
        ("10 days", "no more than 10 days", "compatible", "inside the bound"),
        ("up to 64 people", "more than 60 people", "compatible", "inside the bound"),
        ("six miles", "10 kilometres", "compatible", "same within rounding"),
        ("up to 60 mph", "100 kph", "compatible", "same within rounding"),
        ("210,000 acres", "more than 85,000 hectares", "compatible", "same within rounding"),
        ("10 days", "two weeks", "diverge", "different"),
        ("$4.81 billion", "$4.8 billion", "compatible", "same within rounding"),
        ("nearly a dozen visits", "11 visits", "compatible", "approximations overlap"),
        ("300 deckhands", "303 deckhands", "compatible", "same within rounding"),
        ("300 dead", "303 dead", "diverge", "different"),
        ("500 places", "520 places", "diverge", "different"),
        ("3,150 fitters", "3,100 fitters", "diverge", "different"),
        ("$2 million", "$1.9 million", "compatible", "same within rounding"),
        ("$2 million", "$2.4 million", "diverge", "different"),
        ("more than two kilometres", "2 km", "compatible", "same within rounding"),
        ("more than 4,000 people", "at least 4,000 people", "compatible", "inside the bound"),
        ("over 4,000 people", "more than 4,000 people", "agree", "equal"),
        ("no closer than 500 metres", "500 metres", "compatible", "inside the bound"),
        ("no closer than 500 metres", "80 metres", "diverge", "different"),
        ("three months", "90 days", "compatible", "same within rounding"),
        ("two weeks", "14 days", "agree", "equal after conversion"),
        ("20 degrees Fahrenheit", "-7 C", "agree", "equal after conversion"),
        ("20 degrees Fahrenheit", "-9 C", "diverge", "different"),
        ("seven in ten", "70.4%", "compatible", "same within rounding"),
        ("two-thirds", "67 percent", "agree", "equal after conversion"),
        ("three hours and 20 minutes", "200 minutes", "agree", "equal"),
        ("6.2 percent", "6 percent", "compatible", "same within rounding"),
        ("7.8 percent", "7.6 percent", "diverge", "different"),
        ("150 people", "146 people", "diverge", "different"),
        ("2.5 million people", "2.48 million people", "compatible", "same within rounding"),
        ("over 18 months", "18 months", "compatible", "inside the bound"),
        ("$100 billion annually", "$100 billion a year", "agree", "equal"),
        ("$1.42 a share", "$1.42", "agree", "equal"),
        ("between 40 and 60 people", "45 people", "compatible", "inside the range"),
        ("dozens of people", "37 people", "compatible", "inside the range"),
        ("200ft", "150 metres", "diverge", "different"),
        ("69 kilometres south of it", "43 miles west of it", "diverge", "another direction"),
        ("Six people", "including five people", "compatible", "part of the whole"),
        ("including six people", "five people", "diverge", "different"),
        ("zero dead", "no dead", "agree", "equal"),
        ("nearly 3,000 troops", "3,000 troops", "compatible", "approximations overlap"),
        ("nearly 3,007 troops", "3,007 troops", "diverge", "different"),
        ("dozens of people", "250 people", "compatible", "inside the range"),
        ("scores of people", "more than 100 people", "compatible", "inside the bound"),
        ("hundreds of people", "40 people", "diverge", "different"),
        ("over a hundred people", "120 people", "compatible", "inside the bound"),
        ("3,400 people in the province", "5,100 people", "compatible", "part of the whole"),
    ],
)
def test_the_first_level_that_applies_decides(left: str, right: str, verdict: str, level: str) -> None:
    assert judged(left, right) == (verdict, level)


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("It killed between dozens and 146.", "It killed over 200 people.", "update"),
        ("At least 164 people died.", "It killed over 200 people.", "compatible"),
        ("At least 5 people died.", "It killed 37 people.", "update"),
        ("It killed 11 people.", "It killed 37 people.", "update"),
        ("It killed 37 people.", "It killed 11 people.", "diverge"),
        ("They sent 11 boats.", "They sent 24 boats.", "diverge"),
        ("Some 21 people are missing.", "Six people are missing.", "update"),
        ("In 1987 a flood killed 4,100 people.", "In 1987 a flood killed 5,300 people.", "diverge"),
    ],
)
def test_a_toll_is_updated_by_a_later_and_greater_one(left: str, right: str, verdict: str) -> None:
    assert judged(left, right, EARLY, LATE)[0] == verdict
    if verdict == "update":
        assert judged(left, right, EARLY, EARLY)[0] != "update"


def test_a_toll_said_to_have_risen_is_later_on_the_same_day_too() -> None:
    left, right = "The blast killed two people.", "The death toll rose to six."
    assert judged(left, right, EARLY, EARLY) == ("update", "has risen since")
    assert judged(left, "The blast killed six people.", EARLY, EARLY) == ("diverge", "different")


def test_a_toll_brought_to_a_figure_is_before_a_greater_one_of_the_same_day() -> None:
    left, right = "Officials said the quake killed 38 people.", "That brings the confirmed death toll to 17."
    assert judged(left, right, EARLY, EARLY) == ("update", "has risen since")
    assert judged(left, "It put the death toll at 17.", EARLY, EARLY) == ("diverge", "different")


def test_a_figure_is_the_whole_of_the_row_that_makes_it() -> None:
    whole = claim("Eight people were hurt.")
    row = next(iter(NUMBERS.extract(Document("b.txt", "Six drivers and two officers were hurt."))))
    assert NUMBERS.judge(whole, row).level == NUMBERS.judge(row, whole).level == "part of the whole"


def test_one_text_may_give_its_toll_once_without_the_bound() -> None:
    text = "Bomb killed two people\n\nThe bomb killed at least two people."
    bare, bound = NUMBERS.extract(Document("a.txt", text))
    assert (NUMBERS.judge(bare, bound).verdict.value, NUMBERS.judge(bare, bound).level) == ("agree", "bound left out")


def test_a_direction_follows_a_conversion_in_brackets() -> None:
    west = next(iter(NUMBERS.extract(Document("a.txt", "It is 69 kilometres (43 miles) west of the mill."))))
    south = claim("It is 69 kilometres south of the mill.", name="b.txt")
    assert NUMBERS.judge(west, south).level == NUMBERS.judge(south, west).level == "another direction"


def test_a_bound_that_a_headline_leaves_out_holds_for_it() -> None:
    bare = next(iter(NUMBERS.extract(Document("a.txt", "Bomb killed two people\n\nIt killed at least two people."))))
    assert bare.value.bound == "="
    assert NUMBERS.judge(bare, claim("It killed six people.", name="b.txt")).level == "inside the bound"


def test_a_tolerance_may_be_set() -> None:
    lenient = Numbers()
    lenient.settings = Settings(tolerance=0.2)
    a, b = claim("Roughly 2,300 troops"), claim("about 2,000 troops", name="b.txt")
    judgement = lenient.judge(a, b)
    assert (judgement.verdict.value, judgement.level) == ("compatible", "within the tolerance")
    assert judgement.otherwise == "They would diverge if the tolerance set were smaller than what lies between them."


@pytest.mark.parametrize(
    ("settings", "left", "right", "default", "verdict"),
    [
        (Settings(approximation=0.15), "about 2,000 troops", "2,300 troops", "diverge", "compatible"),
        (Settings(small_approximation=0.2), "some 30 boats", "35 boats", "diverge", "compatible"),
        (Settings(nearly=0.2), "nearly 3,000 troops", "2,500 troops", "diverge", "compatible"),
        (Settings(conversion=0.05), "43 miles", "72 kilometres", "diverge", "agree"),
        (Settings(conversion=0), "43 miles", "69 kilometres", "agree", "compatible"),
        (Settings(rounding=0), "six miles", "10 kilometres", "compatible", "diverge"),
    ],
)
def test_every_width_is_a_setting(settings: Settings, left: str, right: str, default: str, verdict: str) -> None:
    numbers, a, b = Numbers(), claim(left), claim(right, name="b.txt")
    assert numbers.judge(a, b).verdict.value == default
    numbers.settings = settings
    assert numbers.judge(a, b).verdict.value == numbers.judge(b, a).verdict.value == verdict


def test_how_far_a_bound_is_left_behind_is_a_setting() -> None:
    numbers = Numbers()
    early, late = claim("At least five people were killed.", EARLY), claim("24 people were killed.", LATE, "b.txt")
    assert numbers.judge(early, late).verdict is Verdict.UPDATE
    numbers.settings = Settings(outgrown=6)
    assert numbers.judge(early, late).verdict is Verdict.COMPATIBLE


def test_an_extent_is_as_wide_as_is_set() -> None:
    numbers = Numbers()
    numbers.settings = Settings(approximation=0.2)
    drawn = numbers.extent(claim("about 2,000 troops"))
    assert drawn is not None
    assert (drawn.low, drawn.high) == (1600, 2400)


def test_an_age_may_grow_with_the_years_between_two_documents() -> None:
    assert judged("a 46-year-old man", "a 47-year-old man", date(2011, 10, 1), date(2013, 4, 1)) == (
        "update",
        "a birthday since",
    )
    assert judged("a 46-year-old man", "a 48-year-old man", date(2011, 10, 1), date(2013, 4, 1)) == (
        "compatible",
        "older by then",
    )
    assert judged("a 46-year-old man", "a 47-year-old man", EARLY, LATE) == ("diverge", "different")
    assert judged("31 boats", "32 boats", date(2011, 10, 1), date(2013, 4, 1)) == ("diverge", "different")


def test_a_value_that_could_not_be_read_is_compared_with_nothing() -> None:
    document = Document("a.txt", "untold people")
    unread = document.claim(0, 6, about="people", value=Quantity(None, None))
    judgement = NUMBERS.judge(unread, claim("37 people"))
    assert (judgement.verdict, judgement.level, judgement.distance) == (Verdict.COMPATIBLE, "unread value", 1.0)
    assert 0 <= NUMBERS.affinity(unread, claim("37 people")) <= 1


def test_the_reason_holds_the_words_of_both() -> None:
    reason = NUMBERS.judge(claim("Roughly 2,300 troops"), claim("about 2,000 troops", name="b.txt")).reason
    assert reason == "“Roughly 2,300 troops” and “about 2,000 troops” cannot both be right"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The quake killed 37 people.", "It injured 37 people."),
        ("It costs 24 dollars.", "It weighs 24 tons."),
        ("They rang 17 bells.", "He got 17 years."),
        ("The police arrested 14 men.", "They seized 85,000 lanterns."),
        ("The quake killed 11 people.", "A flood killed 3,400 people in 2007."),
        ("The withdrawal takes 10 days.", "They declared a two-week state of emergency."),
        ("Four climbers were in the party.", "She fell past her three companions."),
    ],
)
def test_different_questions_do_not_meet(left: str, right: str) -> None:
    a, b = claim_of(left, "a.txt"), claim_of(right, "b.txt")
    assert NUMBERS.affinity(a, b) < 0.5
    assert NUMBERS.affinity(a, b) == NUMBERS.affinity(b, a)


def claim_of(text: str, name: str) -> Claim[Quantity]:
    return next(iter(NUMBERS.extract(Document(name, text))))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The quake killed at least 37 people.", "The quake left 37 dead."),
        ("Guards fired 17 shots at it.", "It sank when 17 bullets were fired."),
        ("The mother of 7 was away.", "She has 7 children."),
        ("It lay at a depth of 20 kilometres.", "The depth was 12 miles."),
        ("A 7.3-magnitude quake struck in Lima.", "The 7.3-magnitude quake struck in Lima."),
        ("Roughly 2,300 troops were sent.", "About 2,000 soldiers were sent."),
        ("The company employs 340 people.", "It has 350 employees."),
        ("He put the number of strikers at 18,000.", "About 20,000 strikers marched."),
    ],
)
def test_the_same_question_meets_in_other_words(left: str, right: str) -> None:
    assert NUMBERS.affinity(claim_of(left, "a.txt"), claim_of(right, "b.txt")) >= 0.5


def test_blocking_never_parts_what_would_meet() -> None:
    a, b = claim("43 miles"), claim("69 kilometres", name="b.txt")
    assert set(NUMBERS.keys(a)) == set(NUMBERS.keys(b)) == {"length"}


def test_one_text_contradicts_itself_only_on_plainly_one_question() -> None:
    text = "The quake killed 37 people, police said. They said again that the quake killed 31 people."
    document = Document("a.txt", text)
    a, b = NUMBERS.extract(document)
    assert NUMBERS.affinity(a, b) >= 0.8
    other = Document("b.txt", "The tug towed six trading vessels. It passed six boats.")
    vessels, boats = NUMBERS.extract(other)
    assert NUMBERS.affinity(vessels, boats) < 0.5
    named = Document("c.txt", "It held 48 bandits. The 48 men were searched.")
    pirates, men = NUMBERS.extract(named)
    assert 0.5 <= NUMBERS.affinity(pirates, men) < 0.8


SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="module")
def findings() -> set[tuple[str, str, str, str, str]]:
    matrix = compare([str(SEEDS)], only=["numbers"])
    return {
        (each.left.document.id[:3], each.left.text, each.right.document.id[:3], each.right.text, each.verdict.value)
        for each in matrix.findings
    }


@pytest.mark.parametrize(
    "expected",
    [
        ("001", "Around 2,000 CSTO troops", "003", "Roughly 2,300 troops", "diverge"),
        ("003", "Roughly 2,300 troops", "004", "About 2,000 CSTO troops", "diverge"),
        ("001", "Around 2,000 CSTO troops", "004", "About 2,000 CSTO troops", "agree"),
        ("001", "over 200 dead", "002", "between dozens and 146", "update"),
        ("002", "between dozens and 146", "003", "At least 164 people", "diverge"),
        ("001", "over 200 dead", "003", "At least 164 people", "compatible"),
        ("002", "more than 10,000 people", "003", "nearly 10,000 people", "diverge"),
        ("000", "10 days", "002", "no more than 10 days", "compatible"),
        ("000", "a week", "004", "week-long", "agree"),
    ],
)
def test_the_seeds_are_told_apart(expected: tuple[str, ...], findings: set[tuple[str, ...]]) -> None:
    assert expected in findings


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.sampled_from(["", "about ", "at least ", "up to ", "nearly "]))
def test_judging_is_symmetric_and_a_claim_agrees_with_itself(left: int, right: int, hedge: str) -> None:
    a, b = claim(f"{hedge}{left} people"), claim(f"{right} people", name="b.txt")
    assert NUMBERS.judge(a, b).verdict == NUMBERS.judge(b, a).verdict
    assert NUMBERS.affinity(a, b) == pytest.approx(NUMBERS.affinity(b, a))
    assert NUMBERS.judge(a, a).verdict is Verdict.AGREE


@given(st.integers(1, 10**6))
def test_conversion_there_and_back_is_the_same(miles: int) -> None:
    there = claim(f"{miles} miles")
    assert NUMBERS.judge(there, claim(f"{miles * 1.609344:.4f} kilometres", name="b.txt")).verdict is Verdict.AGREE


def test_a_profit_and_a_loss_of_one_size_cannot_both_be_right() -> None:
    profit, loss = "It made a profit of £340 million last year.", "It lost £340 million last year."
    assert judged(profit, loss) == ("diverge", "profit and loss")
    assert judged(profit, "It earned £340 million last year.") == ("agree", "equal")


def test_within_20_minutes_is_at_most_20_minutes() -> None:
    assert judged("Help came within 20 minutes.", "Help came after less than ten minutes.")[0] == "compatible"
    assert judged("Help came within 20 minutes.", "Help came after half an hour.")[0] == "diverge"


def test_a_share_in_words_is_a_percentage() -> None:
    assert judged("Two-thirds of members voted for it.", "It was 67 percent.")[0] == "agree"
    assert judged("Four in five members voted for it.", "It was 82 percent.")[0] == "compatible"
    assert judged("Four in five members voted for it.", "It was 61 percent.")[0] == "diverge"


def test_a_count_in_hundreds_may_be_rounded_and_one_in_tens_not() -> None:
    assert judged("1,400 workers", "1,380 workers") == ("compatible", "same within rounding")
    assert judged("150 people", "146 people")[0] == "diverge"


def test_what_is_told_as_the_state_so_far_is_overtaken_by_later_news() -> None:
    so_far = "So far 3,200 troops have returned."
    assert judged("About 1,800 troops have returned.", so_far, EARLY, LATE) == ("update", "later figure")
    assert judged("The offer was 2 percent.", "It has raised the offer to 3 percent.", EARLY, LATE)[0] == "update"
    assert judged("Rents rose 2 percent in 2011.", "Rents rose 3 percent in 2011.", EARLY, LATE)[0] == "diverge"


def test_a_bound_from_elsewhere_in_the_text_is_quoted() -> None:
    headline, _ = NUMBERS.extract(Document("a.txt", "41 dead in flood\n\nAt least 41 people died."))
    reason = NUMBERS.judge(headline, claim("The flood killed 53 people.", name="b.txt")).reason
    assert "“At least 41 people” elsewhere in the text" in reason


def test_a_divergence_is_never_at_no_distance() -> None:
    a, b = claim("more than 10,000 people"), claim("nearly 10,000 people", name="b.txt")
    assert NUMBERS.judge(a, b).distance == pytest.approx(0.01)


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ("a 34-year-old man", "a 36-year-old man", "birthday"),
        ("It is 62 metres long.", "It is 71 metres long.", "measured"),
        ("It cost $4 million.", "It cost $6 million.", "period"),
        ("Turnout was 61 percent.", "Turnout was 70 percent.", "share"),
        ("six ferries", "nine ferries", "bound"),
    ],
)
def test_what_would_have_to_be_true_goes_by_the_kind_of_quantity(left: str, right: str, words: str) -> None:
    assert words in NUMBERS.judge(claim(left), claim(right, name="b.txt")).otherwise
