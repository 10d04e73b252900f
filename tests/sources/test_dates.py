"""The publication date that a text tells by itself, and days as they are written."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.sources.calendar import NoDateError, day
from rashomon.sources.datelines import is_date_line

BODY = "\n\nThe last troops left the country on Wednesday, the ministry said in a statement to the press.\n"
DAY = date(2022, 1, 19)


@pytest.mark.parametrize(
    "written",
    [
        "2022-01-19",
        "2022/1/19",
        "2022-01-19T10:00:00Z",
        "2022-01-19 21:45",
        "January 19, 2022",
        "Jan. 19, 2022",
        "Jan 19 2022",
        "19 January 2022",
        "19th of January 2022",
        "19 JAN 2022",
        " 19 Jan. 2022 ",
    ],
)
def test_a_day_is_read_however_it_is_written(written):
    assert day(written) == DAY


@pytest.mark.parametrize(
    "written",
    [
        "",
        "yesterday",
        "2022-02-30",
        "30 February 2022",
        "99999-01-01",
        "9" * 10_000 + "-01-01",
        "2022-13-01",
        "2022-01-19x",
        "19 Janvier 2022",
        "January 2022",
        "1/2/2022",
        "0000-01-01",
        "2022-01-190",
    ],
)
def test_what_is_no_day_is_an_error_of_one_short_line(written):
    with pytest.raises(NoDateError, match="is no date") as error:
        day(written)
    assert len(str(error.value)) < 60


@given(st.dates())
def test_every_day_is_read_back(given_day):
    assert day(given_day.isoformat()) == given_day
    if given_day.year > 999:
        assert day(given_day.strftime("%d %B %Y")) == given_day


@pytest.mark.parametrize(
    "line",
    [
        "January 19, 2022",
        "Wednesday, January 19, 2022",
        "Published: 19 January 2022",
        "Published on 19 January 2022 at 10:30 GMT",
        "Posted 2022-01-19 10:30",
        "The Moscow Times | Jan. 19, 2022",
        "First published 19 January 2022 | Last updated 20 January 2022",
        "Updated: 20 January 2022 | Published: 19 January 2022",
    ],
)
def test_a_line_of_its_own_below_the_headline_tells_the_date(fill, read_in, line):
    fill({"a.txt": f"Pullout Ends\n\n{line}{BODY}"})
    (document,) = read_in("").documents
    assert (document.published, document.published_from) == (DAY, "dateline")
    assert document.zone_at(document.text.index(line)) == "dateline"


@pytest.mark.parametrize(
    "line",
    [
        "Updated: 19 January 2022",
        "Kyodo | Updated: 2022-01-19 21:45",
        "Updated at 6:15 a.m. GMT Monday",
        "January 19",
    ],
)
def test_a_line_that_tells_another_date_or_half_of_one_tells_none(fill, read_in, line):
    fill({"a.txt": f"Pullout Ends\n\n{line}{BODY}"})
    (document,) = read_in("").documents
    assert (document.published, document.published_from, document.notes) == (None, None, ())
    assert document.zone_at(document.text.index(line)) == "dateline"


def test_the_dateline_of_the_report_tells_the_date_when_it_is_whole(fill, read_in):
    fill(
        {
            "a.txt": f"Pullout Ends\n\nPORT LOUIS, 3 MAR 88 (MAUR-PTI) -- The harbour was closed.{BODY}",
            "b.txt": f"Pullout Ends\n\nMOSCOW, Jan 19 (Reuters) - The troops left.{BODY}",
        }
    )
    a, b = read_in("").documents
    assert (a.published, a.published_from) == (date(1988, 3, 3), "dateline")
    assert b.published is None


@pytest.mark.parametrize("line", ["February 30, 2022", "Published: 30 February 2022", "January 19, 99999"])
def test_a_dateline_that_is_no_date_is_told(fill, read_in, line):
    fill({"a.txt": f"Pullout Ends\n\n{line}{BODY}"})
    (document,) = read_in("").documents
    assert document.published is None
    assert len(document.notes) == 1
    assert document.notes[0].startswith('dateline: "')
    assert document.notes[0].endswith(" is no date")


def test_a_date_in_the_body_is_no_publication_date(fill, read_in):
    fill({"a.txt": f"Pullout Ends\n\nThe troops came on January 6, 2022.{BODY}\nJanuary 19, 2022\n"})
    assert read_in("").documents[0].published is None


def test_the_seeds_tell_their_dates_without_the_catalogue(fill, read_in, seeds):
    fill({path.name: path.read_bytes() for path in seeds.glob("*.txt")})
    assert [(document.published, document.published_from) for document in read_in("").documents] == [
        (None, None),
        (date(2022, 1, 19), "dateline"),
        (None, None),
        (None, None),
        (date(2022, 1, 14), "dateline"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "1,500 of them",
        "May",
        "March on Rome",
        "2,000 troops",
        "10",
        "He came on January 6, 2022",
        "Sunday",
        "p.m.",
        "-",
        "x" * 200,
    ],
)
def test_lines_with_anything_else_are_no_datelines(line):
    assert not is_date_line(line)
