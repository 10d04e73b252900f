"""sources.csv and front matter: what stands beside a text and above it."""

from __future__ import annotations

from datetime import date

from rashomon.sources import read

HEAD = "file,published,outlet,title,url\n"
FRONT = """---
title: "Troops: the end"
date: 2022-01-19T10:00:00+03:00
site: The Times
link: https://example.org/1
lang: en-US
tags:
  - csto
---
Troops leave

The troops left on Thursday, the ministry said.
"""


def test_a_folder_says_of_its_files_what_sources_csv_says(seeds):
    document = read([str(seeds)]).documents[2]
    assert (document.published, document.published_from) == (date(2022, 1, 13), "sources.csv")
    assert (document.outlet, document.title) == ("The Moscow Times", "Russian-Led Forces Begin Kazakhstan Pullout")


def test_it_counts_for_a_single_file_of_the_folder_too(fill, read_in):
    fill({"sources.csv": HEAD + "a.txt,2022-01-13,The Times,,\n", "a.txt": "One."})
    (document,) = read_in("a.txt").documents
    assert (document.published, document.outlet, document.title) == (date(2022, 1, 13), "The Times", None)


def test_columns_may_stand_in_any_order_with_a_mark_before_them(fill, read_in):
    fill({"sources.csv": "\ufeffPublished, File\r\n2022-01-13,a.txt\r\n", "a.txt": "One."})
    assert read_in("a.txt").documents[0].published == date(2022, 1, 13)


def test_a_date_that_is_none_is_told_with_its_line(fill, read_in):
    fill({"sources.csv": HEAD + "a.txt,2022-02-30,,,\nb.txt,99999-01-01,,,\n", "a.txt": "One.", "b.txt": "Two."})
    a, b = read_in("").documents
    assert (a.published, a.notes) == (None, ('sources.csv line 2: "2022-02-30" is no date (give YYYY-MM-DD)',))
    assert (b.published, b.notes) == (None, ('sources.csv line 3: "99999-01-01" is no date (give YYYY-MM-DD)',))


def test_files_that_are_not_there_or_named_twice_are_told(fill, read_in, tmp_path):
    fill(
        {
            "sources.csv": HEAD + "gone.txt,2022-01-13,,,\na.txt,2022-01-14,,,\na.txt,2022-01-15,,,\n,,,x,\n",
            "a.txt": "One.",
        }
    )
    reading = read_in("")
    assert reading.documents[0].published == date(2022, 1, 14)
    assert reading.notes == (
        f"{tmp_path}/sources.csv: line 4: a.txt for the second time: the first counts",
        f"{tmp_path}/sources.csv: names gone.txt, which is not there (check the name)",
    )


def test_a_catalogue_that_is_none_is_a_problem_and_the_texts_are_read(fill, read_in, tmp_path):
    fill({"sources.csv": "name;date\na.txt;2022-01-13\n", "a.txt": "One."})
    reading = read_in("")
    assert [document.id for document in reading.documents] == ["a.txt"]
    assert reading.problems == (
        f'{tmp_path}/sources.csv: no column "file" (its first line must be file,published,outlet,title,url)',
    )


def test_a_catalogue_with_a_field_without_end_is_a_problem(fill, read_in, tmp_path):
    fill({"sources.csv": HEAD + 'a.txt,"' + "x" * 200_000 + "\n", "a.txt": "One."})
    (problem,) = read_in("").problems
    assert problem.startswith(f"{tmp_path}/sources.csv: field larger than field limit")


def test_a_catalogue_over_the_limit_is_a_problem(fill, read_in, tmp_path):
    fill({"sources.csv": HEAD + "x" * 100, "a.txt": "One."})
    (problem,) = read_in("", max_size=50).problems
    assert problem == f"{tmp_path}/sources.csv: 132 bytes, more than the limit of 50 (raise it with --max-size)"


def test_a_catalogue_that_is_no_utf8_is_read_by_the_fallback_and_told(fill, read_in, tmp_path):
    fill({"sources.csv": HEAD.encode() + b"a.txt,,Caf\xe9,,\n", "a.txt": "One."})
    reading = read_in("")
    assert reading.documents[0].outlet == "Caf\u00e9"
    assert reading.notes == (f"{tmp_path}/sources.csv: not UTF-8 at byte 42: read as cp1252",)


def test_an_empty_catalogue_says_nothing(fill, read_in):
    fill({"sources.csv": "", "a.txt": "One."})
    reading = read_in("")
    assert (len(reading.documents), reading.notes, reading.problems) == (1, (), ())


def test_front_matter_says_what_it_says_and_is_a_tag(fill, read_in):
    fill({"a.md": FRONT})
    (document,) = read_in("").documents
    assert (document.published, document.published_from) == (date(2022, 1, 19), "front matter")
    assert (document.title, document.outlet) == ("Troops: the end", "The Times")
    assert (document.url, document.language) == ("https://example.org/1", "en")
    assert document.text == FRONT
    assert [(zone.kind, document.text[zone.start : zone.end]) for zone in document.zones] == [
        ("tag", FRONT[: FRONT.index("Troops leave")]),
        ("headline", "Troops leave"),
    ]


def test_sources_csv_outranks_front_matter_thing_by_thing(fill, read_in):
    fill({"sources.csv": HEAD + "a.md,2022-01-20,,,\n", "a.md": FRONT})
    (document,) = read_in("").documents
    assert (document.published, document.published_from, document.outlet) == (
        date(2022, 1, 20),
        "sources.csv",
        "The Times",
    )


def test_an_option_outranks_all(fill, read_in):
    fill({"sources.csv": HEAD + "a.md,2022-01-20,,,\n", "a.md": FRONT, "b.txt": "One."})
    reading = read_in("", published={"a.md": date(2022, 1, 1)}, published_all=date(2022, 1, 2))
    assert [(document.published, document.published_from) for document in reading.documents] == [
        (date(2022, 1, 1), "option"),
        (date(2022, 1, 2), "option"),
    ]


def test_front_matter_with_crlf_and_a_byte_order_mark(fill, read_in):
    fill({"a.txt": "\ufeff---\r\ntitle: 'One'\r\ndate: 30 February 2022\r\n---\r\nText."})
    (document,) = read_in("").documents
    assert (document.title, document.published) == ("One", None)
    assert document.notes == ('front matter: "30 February 2022" is no date (give YYYY-MM-DD)',)
    assert [(zone.kind, zone.end) for zone in document.zones] == [("tag", document.text.index("Text."))]


def test_a_rule_that_is_no_front_matter_is_text(fill, read_in):
    fill(
        {
            "a.txt": "---\nThe troops left.\n---\n",
            "b.txt": "---\nkey: value\n",
            "c.txt": "---\n" + "k: v\n" * 101 + "---\n",
        }
    )
    assert [document.zone_at(0) for document in read_in("").documents] == ["body"] * 3


def test_front_matter_without_a_text_is_no_document(fill, read_in, tmp_path):
    fill({"a.md": "---\ntitle: x\n---\n"})
    assert read_in("").problems == (f"{tmp_path}/a.md: no text found (17 bytes read)",)
