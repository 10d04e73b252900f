"""What is read from a text: values, bounds, units and counted nouns, with the words that state them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon import Document
from rashomon_plugins.numbers import Numbers
from rashomon_plugins.numbers.quantity import Quantity

if TYPE_CHECKING:
    from decimal import Decimal


def found(text: str) -> list[tuple[str, Quantity]]:
    return [(claim.text, claim.value) for claim in Numbers().extract(Document("a.txt", text))]


def only(text: str) -> tuple[str, Quantity]:
    ((words, value),) = found(text)
    return words, value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It cost 2,418,000 in all.", 2_418_000),
        ("It weighs 2.5 in all.", 2.5),
        ("It rose to 2.5 million.", 2_500_000),
        ("It rose to 3bn.", 3_000_000_000),
        ("It rose to 30k.", 30_000),
        ("It rose to 7 hundred million.", 700_000_000),
        ("It rose to 2 thousand 300.", 2_300),
        ("It rose to two thousand three hundred and forty-five.", 2_345),
        ("It rose to twenty-five.", 25),
        ("It rose to a hundred billion.", 100_000_000_000),
        ("It rose to one and a half million.", 1_500_000),
        ("It rose to half a million.", 500_000),
        ("It rose to three quarters of a million.", 750_000),
        ("It rose to a dozen.", 12),
        ("It rose to two dozen.", 24),
        ("It rose to two lakh.", 200_000),
        ("It fell to minus 12.", -12),
        ("It fell to -12.", -12),
        ("It fell to minus-45.", -45),
        ("It is 2½ now.", 2.5),
        ("It is 2 1/2 now.", 2.5),
        ("It is 3/16 now.", 0.1875),
        ("It is .618 now.", 0.618),
        ("It is 1.5x10^3 now.", 1_500),
        ("It is two-thirds now.", 2 / 3),
        ("Half of voters agree.", 0.5),
        ("A third of voters agree.", 1 / 3),
        ("One in five agree.", 0.2),
        ("It grew tenfold.", 10),
    ],
)
def test_a_number_is_read_to_its_value_however_it_is_written(text: str, value: float) -> None:
    _, quantity = only(text)
    assert quantity.low == quantity.high == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("between 40 and 60 apples", 40, 60),
        ("from 40 to 60 apples", 40, 60),
        ("40-60 apples", 40, 60),
        ("40–60 apples", 40, 60),
        ("six to seven thousand sheep", 6_000, 7_000),
        ("above 2400 and below 3100", 2_400, 3_100),
        ("at most 90 and at least 40 crates", 40, 90),
        ("between dozens and 146", 24, 146),
        ("dozens of people", 24, 100),
        ("several hundred troops", 300, 900),
        ("tens of millions of dollars", 10_000_000, 100_000_000),
        ("between minus eight and twelve", -8, 12),
        ("between the ages of 33 and 47", 33, 47),
        ("a couple of thousand people", 2_000, 2_000),
    ],
)
def test_a_range_is_one_quantity_with_two_ends(text: str, low: float, high: float) -> None:
    _, quantity = only(text)
    assert (quantity.low, quantity.high) == (low, high)


@pytest.mark.parametrize(
    ("text", "words", "bound"),
    [
        ("At least 164 people died.", "At least 164 people", ">"),
        ("More than 10,000 people were detained.", "More than 10,000 people", ">"),
        ("Nearly 10,000 people were detained.", "Nearly 10,000 people", "~"),
        ("They need no more than 10 days.", "no more than 10 days", "<"),
        ("They hold up to 20,000 people.", "up to 20,000 people", "<"),
        ("Some 450 villagers left.", "Some 450 villagers", "~"),
        ("They sold 500 or more tickets.", "500 or more tickets", ">"),
        ("They sold 500 tickets or more.", "500 tickets", "="),
        ("About 24 came.", "About 24", "~"),
        ("It held a sub-450 sq m hall.", "sub-450 sq m", "<"),
        ("Exactly 24 came.", "Exactly 24", "="),
        ("x >= 30", ">= 30", ">"),
        ("with a reach of well over 700 metres", "well over 700 metres", ">"),
        ("as high as roughly 640 metres", "as high as roughly 640 metres", "~"),
    ],
)
def test_a_hedge_is_part_of_the_claim_and_says_the_bound(text: str, words: str, bound: str) -> None:
    said, quantity = only(text)
    assert (said, quantity.bound) == (words, bound)


def test_a_bound_stops_where_the_part_begins() -> None:
    assert found("At least 164 people died, including 18 police officers.") == [
        ("At least 164 people", Quantity(164, 164, ">", None, "people")),
        ("18 police officers", Quantity(18, 18, "=", None, "police officers")),
    ]


def test_or_more_than_is_the_hedge_of_the_next_figure() -> None:
    assert [value.bound for _, value in found("Her tally reached 820 or more than 790.")] == ["=", ">"]


@pytest.mark.parametrize(
    ("text", "words", "unit"),
    [
        ("55 kilometres away", "55 kilometres", "kilometre"),
        ("2,000km away", "2,000km", "kilometre"),
        ("a 2.4-litre engine", "2.4-litre", "litre"),
        ("it covers 20 sq km", "20 sq km", "square kilometre"),
        ("at 50 miles per hour", "50 miles per hour", "mile per hour"),
        ("at 45 m.p.h. now", "45 m.p.h", "mile per hour"),
        ("it costs $27.4M", "$27.4M", "dollar"),
        ("it costs US $71.35 per barrel", "US $71.35 per barrel", "dollar per barrel"),
        ("it costs 7 billion shekels", "7 billion shekels", "israeli shekel"),
        ("it costs RM45,000", "RM45,000", "malaysian ringgit"),
        ("it costs £4m", "£4m", "pound sterling"),
        ("up 23 per cent", "23 per cent", "percentage"),
        ("up 0.7 percentage points", "0.7 percentage points", "percentage point"),
        ("a 58-year-old man", "58-year-old", "year of age"),
        ("Tobin Marsh, 27, was there", "27", "year of age"),
        ("aged 35", "35", "year of age"),
        ("it grew sixfold", "sixfold", "count"),
        ("pupils under the age of 9 years", "under the age of 9 years", "year"),
        ("a current of 2.7 A/cm2", "2.7 A/cm2", "ampere per square centimetre"),
        ("a 5.7-magnitude tremor", "5.7-magnitude", "magnitude"),
        ("36 hours a week", "36 hours a week", "hour per week"),
        ("after a week of talks", "a week", "week"),
        ("their week-long mission", "week-long", "week"),
        ("a yearlong mission", "yearlong", "year"),
        ("between $41 and $47 per share", "between $41 and $47 per share", "dollar per share"),
        ("from $30 to $45 billion", "from $30 to $45 billion", "dollar"),
        ("3.4m tons of ore", "3.4m tons", "ton"),
        ("half an hour", "half an hour", "hour"),
        ("3/4 of a US quart", "3/4 of a US quart", "quart"),
        ("6,500 times a minute", "6,500 times a minute", "count per minute"),
    ],
)
def test_a_unit_is_named_by_one_name_however_it_is_written(text: str, words: str, unit: str) -> None:
    said, quantity = only(text)
    assert (said, quantity.unit) == (words, unit)


@pytest.mark.parametrize(
    ("text", "words", "counted"),
    [
        ("2,300 troops went", "2,300 troops", "troops"),
        ("164 people died", "164 people", "people"),
        (
            "2,000 Collective Security Treaty Organization (CSTO) troops went",
            None,
            "collective security treaty organization troops",
        ),
        ("six unlit barges came", "six unlit barges", "unlit barges"),
        ("a six-barge convoy", "six-barge", "barge"),
        ("the 21-member council", "21-member", "member"),
        ("three of the ferries sank", "three of the ferries", "ferries"),
        ("One leaflet asks for more", "One leaflet", "leaflet"),
        ("one of the most colourful parades", "one of the most colourful parades", "colourful parades"),
        ("There were no casualties.", "no casualties", "casualties"),
        ("12 MPs voted", "12 MPs", "mps"),
        ("over 200 dead", "over 200 dead", "dead"),
        ("The clinic has done more than 900 knee repairs", "more than 900 knee repairs", "knee repairs"),
        ("36 Danish and Dutch sailors", "36 Danish and Dutch sailors", "danish and dutch sailors"),
        ("three steam-only engine models", "three steam-only engine models", "steam-only engine models"),
        ("24 An-26 planes left", "24 An-26 planes", "an-26 planes"),
        ("two MiG-29s took off", "two MiG-29s", "mig-29s"),
        ("a bowler (1.4 PAR)", "1.4 PAR", "par"),
        ("ten asylum-seekers", "ten asylum-seekers", "asylum-seekers"),
        ("it rose to 24 overall", "24", None),
    ],
)
def test_the_counted_noun_stands_with_what_modifies_it(text: str, words: str | None, counted: str | None) -> None:
    said, quantity = only(text)
    assert quantity.counted == counted
    assert words is None or said == words


def test_a_figure_takes_over_what_it_leaves_unsaid() -> None:
    assert [value.unit for _, value in found("The dearest is 63.20 cents, the cheapest 51.90.")] == ["cent", "cent"]
    assert [value.unit for _, value in found("The dearest is 63.20 cents. The cheapest is 51.90.")] == ["cent", None]
    assert [value.unit for _, value in found("It has 310 hp and stands on 21.")] == ["horsepower", None]
    assert [value.unit for _, value in found("340 million of the 2.6 billion shekels")] == ["israeli shekel"] * 2
    assert [value.counted for _, value in found("2,000 troops and 250 military equipment")] == ["troops", None]
    assert [value.counted for _, value in found("They offer 520 flats by lease and 260 by auction.")] == [
        "flats",
        "flats",
    ]
    assert [value.unit for _, value in found("It fell 38 points to 2,915 overall.")] == ["point", "point"]
    assert [value.unit for _, value in found("It sells for about 6 or $7.")] == ["dollar", "dollar"]
    assert [value.counted for _, value in found("with six-, eight- and ten-wheel trucks")] == ["wheel"] * 3
    assert [value.counted for _, value in found("They saw 3 dead and 9,000,000 of them.")] == ["dead", None]


@pytest.mark.parametrize(
    "text",
    [
        "on 14 May",
        "on Oct. 5-8",
        "on March 8, 2017",
        "BOLIVIA, 23 FEB 88",
        "on the 3rd and 4th May",
        "in 2003",
        "the 2017-18 season",
        "A.D. 1310",
        "at 8:47 p.m.",
        "at 4 p.m.",
        "at 11.20pm",
        "on 13/01/2022",
        "on 2022-01-13",
        "call 555-123-4567",
        "open 24/7",
        "the 45th brigade",
        "the 83rd-minute winner",
        "the twenty-first of them",
        "an Il-76",
        "COVID-19",
        "the G20 and 3G",
        "a Volvo XC40",
        "in Room 39",
        "a category 2 storm",
        "the S&P 500 is back",
        "the iPhone 12 Mini",
        "United won 2-1",
        "they lost 2-4 there",
        "the 1970s",
        "see https://x.org/2020/12/5/a-7 or www.a.com/9 or me7@b.org",
        "1. First of all",
        "(2) Then",
        "Formula One is back",
        "no one saw the other one",
        "the one he wants",
        "its first half",
        "a half-brother",
        "at 72 Hollow Creek Road",
        "the 61734 ZIP code",
        "a week ago",
        "a third man",
        "he scores again",
        "several of them",
        "no idea",
        "multi-million deals",
        "a 7-to-4 vote",
        "by 7 to 4",
        "tweet 431907256618340352",
        "She won in ’06",
    ],
)
def test_digits_and_words_that_count_nothing_are_no_quantity(text: str) -> None:
    assert found(text) == []


def test_a_figure_of_its_own_may_stand_in_what_another_counts() -> None:
    assert [words for words, _ in found("nine million 400ml jars")] == ["nine million 400ml jars", "400ml"]
    assert [words for words, _ in found("340 million of the 2.6 billion shekels")][1] == "2.6 billion shekels"


def test_designations_keep_the_count_before_them() -> None:
    assert found("70 Il-76 aircraft flew.") == [("70 Il-76 aircraft", Quantity(70, 70, "=", None, "il-76 aircraft"))]
    assert found("three old 747 Combi jets") == [
        ("three old 747 Combi jets", Quantity(3, 3, "=", None, "old 747 combi jets"))
    ]


@pytest.mark.parametrize(
    ("text", "value", "counted"),
    [
        ("its ninth rocket test", 9, "rocket test"),
        ("the 12th South Island engine test", 12, "south island engine test"),
        ("the fourth joint anti-smuggling operation", 4, "joint anti-smuggling operation"),
    ],
)
def test_an_ordinal_of_an_event_is_its_number(text: str, value: int, counted: str) -> None:
    ((_, quantity),) = found(text)
    assert quantity == Quantity(value, value, "=", None, counted)
    assert next(iter(Numbers().extract(Document("a.txt", text)))).about == f"which {counted}"


@pytest.mark.parametrize(
    "text", ["the third man", "the first test", "the 45th brigade", "the second, a test", "1st test"]
)
def test_other_ordinals_count_nothing(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text", ["He will be 52 by May", "who was 41 when it fell", "Tobin Marsh, 27, fired", "aged 19"]
)
def test_a_bare_age_is_one(text: str) -> None:
    ((_, quantity),) = found(text)
    assert quantity.unit == "year of age"


def test_a_victim_told_by_an_article_is_one() -> None:
    assert found("It killed a child, wounding a police officer.") == [
        ("a child", Quantity(1, 1, "=", None, "child")),
        ("a police officer", Quantity(1, 1, "=", None, "police officer")),
    ]
    assert found("They killed a proposal, met a child and were wounded a day later.") == []


def test_a_gallery_numbers_its_pictures() -> None:
    assert found("3/12 2011 A market in Lima") == []
    assert [value.low for _, value in found("1/4 of them left")] == [0.25]


@pytest.mark.parametrize("text", ["9" * 10_000, "1e400 people", "1" + ",000" * 500, "million " * 300])
def test_absurd_numbers_do_no_harm(text: str) -> None:
    assert all(abs(value.high or 0) < 1e24 for _, value in found(text))


def test_claims_lie_outside_what_is_skipped_and_quote_the_document() -> None:
    text = "Five dead.\n\nSome 40 houses fell, and\n12 more were damaged."
    claims = list(Numbers().extract(Document("a.txt", text)))
    assert [claim.text for claim in claims] == ["Five dead", "Some 40 houses", "12"]


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("At least 164 people died.", "people killed"),
        ("The death toll rose to 24.", "people killed"),
        ("Officials said over 200 dead were found.", "people killed"),
        ("They detained 500.", "people detained"),
        ("It damaged 300 houses.", "houses damaged"),
        ("They sent 2,000 troops.", "troops"),
        ("It weighs 5 kg.", "mass"),
        ("The withdrawal takes 10 days.", "length of the withdrawal"),
        ("The pullout of troops (they said) would take no more than 10 days.", "length of the pullout"),
        ("It would take 10 days to fully withdraw.", "time to withdraw"),
        ("They declared a two-week long state of emergency.", "length of the state of emergency"),
        ("Rail workers began a 72-hour strike over pay.", "length of the strike"),
        ("They talked for six weeks.", "duration (meeting)"),
        ("It was there for six weeks.", "duration"),
        ("Net profit rose 14 percent.", "percentage (net profit)"),
        ("The union seeks a 9 percent pay rise.", "percentage (pay)"),
        ("Some 87 percent of its members backed it.", "percentage of members"),
        ("It reported a net income of $321 million.", "net income in dollars"),
        ("It announced a $500 million share buyback.", "share buyback in dollars"),
        ("The club paid 48 million pounds.", "club in pounds sterling"),
        ("It pays 90 yen.", "japanese yen (pays)"),
        ("He put the number of strikers at 18,000.", "workers"),
        ("the mother of 7.", "children"),
        ("it rose to 24", "number"),
    ],
)
def test_the_question_is_named_in_a_few_words(text: str, about: str) -> None:
    (claim,) = Numbers().extract(Document("a.txt", text))
    assert claim.about == about


@given(st.integers(min_value=0, max_value=10**12))
def test_a_whole_number_written_with_separators_is_read_back(number: int) -> None:
    (claim,) = Numbers().extract(Document("a.txt", f"They counted {number:,} people."))
    assert claim.value == Quantity(number, number, "=", None, "people")


_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ONES = [
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"),
    *("fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
]


def spelled(number: int) -> str:
    if number >= 1000:
        return f"{spelled(number // 1000)} thousand {spelled(number % 1000)}".strip()
    if number >= 100:
        rest = spelled(number % 100)
        return f"{_ONES[number // 100 - 1]} hundred" + (f" and {rest}" if rest else "")
    if number >= 20:
        return _TENS[number // 10 - 2] + (f"-{_ONES[number % 10 - 1]}" if number % 10 else "")
    return _ONES[number - 1] if number else ""


_BOUNDS = {"=": "", "~": "about ", "<": "up to ", ">": "at least "}
_MEASURES = [("kilometres", "kilometre"), ("dollars", "dollar"), ("percent", "percentage"), ("days", "day")]


def rendered(value: Quantity, words: str) -> str:
    ends = f"{value.low:,}" if value.low == value.high else f"{value.low:,} to {value.high:,}"
    return f"It was {_BOUNDS[value.bound]}{ends} {words}."


@given(st.integers(2, 10**9), st.integers(0, 10**6), st.sampled_from("=~<>"), st.sampled_from(_MEASURES))
def test_a_measure_is_read_back_from_its_own_rendering(low: int, more: int, bound: str, unit: tuple[str, str]) -> None:
    value = Quantity(low, low + more, bound if more == 0 else "=", unit[1], None)
    assert [read for _, read in found(rendered(value, unit[0]))] == [value]


@given(st.decimals(min_value=0, max_value=10**6, places=2), st.sampled_from(_MEASURES))
def test_a_decimal_is_read_back_from_its_own_rendering(number: Decimal, unit: tuple[str, str]) -> None:
    value = Quantity(float(number), float(number), "=", unit[1], None)
    assert [read for _, read in found(rendered(value, unit[0]))] == [value]


@given(st.integers(min_value=2, max_value=999_999))
def test_a_spelled_out_number_is_read_back(number: int) -> None:
    (claim,) = Numbers().extract(Document("a.txt", f"They counted {spelled(number)} people."))
    assert (claim.value.low, claim.value.counted) == (number, "people")


@given(st.text(alphabet="0123456789,.-–$%/ aonemilhudrtx\n½'", max_size=200))
def test_any_text_gives_claims_that_lie_in_it(text: str) -> None:
    document = Document("a.txt", text)
    spans = [(claim.start, claim.end) for claim in Numbers().extract(document)]
    assert spans == sorted(spans)
    assert all(0 <= start < end <= len(text) for start, end in spans)


@pytest.mark.parametrize(
    ("text", "words", "value", "counted"),
    [
        ("No officers were hurt.", "No officers", 0, "officers"),
        ("No passengers have been reported missing.", "No passengers", 0, "passengers"),
        ("Nobody was killed.", "Nobody", 0, None),
        ("No one has been arrested.", "No one", 0, None),
        ("They saw a single helicopter.", "a single helicopter", 1, "helicopter"),
    ],
)
def test_none_and_a_single_one_are_counts(text: str, words: str, value: int, counted: str | None) -> None:
    assert only(text) == (words, Quantity(value, value, "=", None, counted))


@pytest.mark.parametrize("text", ["Nobody was sure.", "No officers were there.", "A single mother spoke."])
def test_what_reports_do_not_count_is_no_zero_and_no_one(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("DELFT (AP) - At least 41 tulips were sold.", "At least 41 tulips"),
        ("It fell to -5 overnight.", "-5"),
        ("Losses reached P7.3 billion.", "P7.3 billion"),
        ("The dad-of-three wept.", "three"),
        ("The siege lasted three hours and 20 minutes.", "three hours and 20 minutes"),
        ("The toll has passed 200.", "has passed 200"),
        ("It has 1,200-odd stalls.", "1,200-odd stalls"),
    ],
)
def test_a_quantity_is_quoted_with_its_sign_and_without_the_dash_of_a_dateline(text: str, words: str) -> None:
    assert words in [each for each, _ in found(text)]


@pytest.mark.parametrize("text", ["The P5 met.", "It parked in P3.", "He has a Boeing 737 and an Airbus 320."])
def test_one_letter_before_a_small_number_is_a_name(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("It paid EC$7 million.", "east caribbean dollar"),
        ("It paid 8 million East Caribbean dollars.", "east caribbean dollar"),
        ("It paid R5.4bn.", "south african rand"),
        ("It cost £7 million for every day.", "pound sterling per day"),
    ],
)
def test_sums_are_read_in_their_currency_and_rate(text: str, unit: str) -> None:
    assert only(text)[1].unit == unit


def test_a_sum_is_a_rate_past_a_conversion_in_brackets() -> None:
    pounds, dollars = found("It costs 7 million pounds ($9 million) a day.")
    assert (pounds[1].unit, dollars[1].unit) == ("pound sterling per day", "dollar per day")


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("Norway won 14 medals, Canada 11 and Spain nine.", ["medals", "medals", "medals"]),
        ("Peru had 46 seats in the house, while the Inca League took 39.", ["seats", "seats"]),
        ("The drill involved 4,000 troops. Envoys put the figure at 9,000.", ["troops", "troops"]),
        ("Some 80 monks have gone, out of 300.", ["monks", "monks"]),
        ("One lodge remained shut.", ["lodge"]),
        ("Four weekly flights were dropped.", ["weekly flights"]),
    ],
)
def test_a_bare_figure_counts_what_the_one_before_it_does(text: str, nouns: list[str]) -> None:
    assert [value.counted for _, value in found(text)] == nouns


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Ida Marsh, 27, wept.", "age of Ida Marsh"),
        ("A boy of 15 was hurt.", "age"),
        ("Kim Song-un, 41, wept.", "age of Kim Song-un"),
        ("He was hit four times.", "times"),
        ("The gun was fired four times.", "times (launch)"),
        ("About 900 marched.", "people gathered"),
        ("The glider flew for 40 minutes.", "duration (flight)"),
        ("They sat through 14 hours of talks.", "length of the talks"),
        ("The quake struck at a depth of 12 kilometres.", "depth"),
        ("He was paid $4 million last year.", "dollars (payment)"),
        ("Nurses found 30 had been infected.", "people infected"),
    ],
)
def test_a_title_is_a_noun(text: str, about: str) -> None:
    assert [claim.about for claim in Numbers().extract(Document("a.txt", text))] == [about]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Officers found a pair of hunting rifles.", Quantity(2, 2, "=", None, "hunting rifles")),
        ("A third climber has died.", Quantity(3, 3, "=", None, "climber")),
        ("She is the 12th person to be arrested.", Quantity(12, 12, "=", None, "person")),
        ("It held six lightly armed guards.", Quantity(6, 6, "=", None, "lightly armed guards")),
        ("It sold 300 newly built homes.", Quantity(300, 300, "=", None, "newly built homes")),
        ("Police questioned two Israelis.", Quantity(2, 2, "=", None, "israelis")),
        ("She left with a 3.15 ERA in July.", Quantity(3.15, 3.15, "=", None, "era")),
        ("A magnitude 6.4 tremor came.", Quantity(6.4, 6.4, "=", "magnitude", None)),
        ("A tremor of magnitude 6.4 came.", Quantity(6.4, 6.4, "=", "magnitude", None)),
        ("It took the 340 passengers.", Quantity(340, 340, "=", None, "passengers")),
        ("The toll has gone up to 19.", Quantity(19, 19, "=", None, None)),
        ("The tank holds up to 16.", Quantity(16, 16, "<", None, None)),
        ("The tram takes up to 190 riders.", Quantity(190, 190, "<", None, "riders")),
        ("It will bring up to 400 jobs.", Quantity(400, 400, "<", None, "jobs")),
        ("A tremor of 5.9 on the Richter scale came.", Quantity(5.9, 5.9, "=", "magnitude", None)),
    ],
)
def test_counts_are_read_however_they_are_told(text: str, value: Quantity) -> None:
    assert only(text)[1] == value


@pytest.mark.parametrize(
    "text",
    [
        "He wore a pair of blue jeans.",
        "The third man spoke.",
        "The 15 Marwar Regiment came.",
        "It is at mile marker 44.",
        "The 62 Bridge Construction Company came.",
        "The 737-800 was lost.",
        "He flew a 787 Dreamliner.",
    ],
)
def test_what_counts_nothing_is_no_claim(text: str) -> None:
    assert found(text) == []


def test_a_figure_of_them_counts_what_the_one_before_does() -> None:
    _, hurt = found("The blast hit 41 miners, nine of them badly.")
    assert hurt[1].counted == "miners"
    _, hurt = found("The blast hit 41 miners, of whom nine are in hospital.")
    assert hurt[1].counted == "miners"


def test_a_toll_takes_no_unit_from_the_measure_before_it() -> None:
    _, toll = found("The last was dug out from 20 feet of mud, taking the toll to 27.")
    assert toll[1] == Quantity(27, 27, "=", None, None)
