"""Hours as wires and armies write them: four digits, never a year, a number or a telephone's."""

import pytest

from rashomon_plugins.dates.timex import resolved
from tests.conftest import document


def told(text, published="1987-09-08"):
    return [value.timex for _, value in resolved(document("a", text, published))]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("REBELS STORMED THE PALACE SHORTLY AFTER 0240.", ["1987-09-08T02:40"]),
        ("THE ARMY SAYS THAT AT 0415 THIS MORNING SHELLS FELL.", ["1987-09-08T04:15"]),
        ("THE REVOLT, WHICH BEGAN AT 0130, FAILED.", ["1987-09-08T01:30"]),
        ("THE CURFEW RUNS FROM 2130 TO 0430.", ["1987-09-08T21:30", "1987-09-08T04:30"]),
        ("THE CURFEW RUNS FROM 1900 TO 0700.", ["1987-09-08T19:00", "1987-09-08T07:00"]),
        ("THE FIRING BEGAN AT ABOUT 0430 AND ENDED BY 0600.", ["1987-09-08T04:30", "1987-09-08T06:00"]),
        ("The road was shut between 0100 and 0300.", ["1987-09-08T01:00", "1987-09-08T03:00"]),
        ("The gates are open 0600-1800.", ["1987-09-08T06:00", "1987-09-08T18:00"]),
        ("SHOTS WERE HEARD UNTIL 0415 LOCAL TIME.", ["1987-09-08T04:15"]),
        ("Troops moved in at 0545 on Monday.", ["1987-09-07T05:45"]),
        ("TANKS ROLLED AT 2315 LAST NIGHT.", ["1987-09-07T23:15"]),
        ("THE ENVOYS LANDED AT 1040 TODAY.", ["1987-09-08T10:40"]),
        ("The pits must be cleared by 1800 tomorrow.", ["1987-09-09T18:00"]),
        ("The siren sounded at 1430 on Monday.", ["1987-09-07T14:30"]),
        ("He was shot at 11 p.m. last night.", ["1987-09-07T23:00"]),
        ("He died on Sunday. It burned at 6 a.m. the next morning.", ["1987-09-06", "1987-09-07T06:00"]),
    ],
)
def test_four_digits_with_a_nought_or_a_part_of_the_day_are_an_hour(text, values):
    assert told(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Ring us on 0800 123456 or 0161 496 0000.", []),
        ("The index fell from 2250 to 2130.", []),
        ("It was built in 1800.", ["1800"]),
        ("The flood lasted from 1430 to 1432.", ["1430", "1432"]),
        ("It passed at 0275.", []),
        ("The index stood at 2130 on Monday.", ["1987-09-07"]),
        ("It was dropped in 1985 today's paper says.", ["1985", "1987-09-08"]),
    ],
)
def test_years_numbers_and_telephones_are_no_hours(text, values):
    assert told(text) == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("CONGRESS MEETS ON THURSDAY.", "1987-09-10"),
        ("The senate reconvenes on Friday.", "1987-09-11"),
        ("The truce expires on Saturday.", "1987-09-12"),
        ("The senate met on Friday.", "1987-09-04"),
        ("The film opens next Wednesday.", "1987-09-16"),
        ("The film opens next Thursday.", "1987-09-10"),
    ],
)
def test_what_is_arranged_lies_ahead_and_nobody_calls_tomorrow_next(text, value):
    assert told(text) == [value]
