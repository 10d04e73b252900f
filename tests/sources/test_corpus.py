"""Corpora: a document a line."""

from __future__ import annotations

import json
from datetime import date

from rashomon.sources import Settings, read


def corpus(*lines):
    return "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines) + "\n"


def test_a_line_is_a_document_with_what_it_says_of_itself(fill, read_in):
    line = {
        "id": "one",
        "text": "The troops left.",
        "published": "2022-01-19T08:30:00Z",
        "outlet": "The Times",
        "title": "Troops leave",
        "url": "https://example.org/1",
        "language": "en-GB",
    }
    fill({"k.jsonl": corpus(line, "", {"id": 2, "text": "Others stayed.", "date": "19 January 2022"})})
    two, one = read_in("k.jsonl").documents
    assert (one.id, one.text, one.published, one.published_from) == (
        "one",
        "The troops left.",
        date(2022, 1, 19),
        "corpus",
    )
    assert (one.outlet, one.title, one.url, one.language) == (
        "The Times",
        "Troops leave",
        "https://example.org/1",
        "en",
    )
    assert (two.id, two.published, two.outlet) == ("2", date(2022, 1, 19), None)


def test_a_broken_line_is_named_by_its_number_and_the_others_are_read(fill, read_in, tmp_path):
    fill(
        {
            "k.jsonl": corpus(
                {"id": "a", "text": "One."},
                '{"id": "b", "text": ',
                "[1]",
                '{"text": "x"}',
                '{"id": "c"}',
                {"id": "d", "text": " "},
            )
        }
    )
    reading = read_in("k.jsonl")
    assert [document.id for document in reading.documents] == ["a"]
    assert reading.problems == (
        f"{tmp_path}/k.jsonl: line 2: broken JSON at column 21: Expecting value (write one JSON object a line)",
        f"{tmp_path}/k.jsonl: line 3: no JSON object (write one JSON object a line)",
        f'{tmp_path}/k.jsonl: line 4: no "id" (give each document one)',
        f'{tmp_path}/k.jsonl: line 5: no "text" (give each document its text as a string)',
        f"{tmp_path}/k.jsonl line 6: no text found",
    )


def test_json_that_no_parser_should_meet_is_told(fill, read_in):
    deep = '{"id": "a", "text": ' + "[" * 100_000
    digits = '{"id": "b", "text": "x", "n": ' + "9" * 10_000 + "}"
    fill({"k.jsonl": corpus(deep, digits, {"id": "c", "text": "One."})})
    reading = read_in("k.jsonl")
    assert [document.id for document in reading.documents] == ["c"]
    assert [problem.split(": ")[1] for problem in reading.problems] == ["line 1", "line 2"]


def test_the_first_of_two_documents_of_one_id_counts_and_the_other_is_a_problem(fill, read_in, tmp_path):
    fill(
        {
            "b.jsonl": corpus({"id": "x", "text": "Second."}),
            "a.jsonl": corpus({"id": "x", "text": "First."}, {"id": "x", "text": "Again."}),
        }
    )
    for order in (("a.jsonl", "b.jsonl"), ("b.jsonl", "a.jsonl")):
        reading = read_in(*order)
        assert [(document.id, document.text) for document in reading.documents] == [("x", "First.")]
        assert reading.problems == (
            f"{tmp_path}/a.jsonl line 2: id x is taken by {tmp_path}/a.jsonl line 1 (give it another)",
            f"{tmp_path}/b.jsonl line 1: id x is taken by {tmp_path}/a.jsonl line 1 (give it another)",
        )


def test_a_lone_surrogate_is_replaced_and_told(fill, read_in):
    fill({"k.jsonl": '{"id": "a\\ud800", "text": "It \\ud83d ended \\ud83d\\ude00.", "title": "\\udfff"}\n'})
    (document,) = read_in("").documents
    assert (document.id, document.text, document.title) == ("a\ufffd", "It \ufffd ended \U0001f600.", "\ufffd")
    assert document.notes == ("1 lone surrogate shown as U+FFFD",)


def test_documents_of_one_text_are_both_kept_in_a_corpus_and_told(fill, read_in):
    fill({"k.jsonl": corpus({"id": "a", "text": "Same."}, {"id": "b", "text": "Same."})})
    reading = read_in("")
    assert [document.id for document in reading.documents] == ["a", "b"]
    assert reading.notes == ("a and b are the same text: both counted, as the corpus lists both",)


def test_an_empty_corpus_is_told(fill, read_in, tmp_path):
    fill({"k.jsonl": "\n\n"})
    assert read_in("k.jsonl").problems == (f"{tmp_path}/k.jsonl: no documents in it (write one JSON object a line)",)


def test_a_corpus_that_is_no_utf8_is_read_by_the_fallback_and_told(fill, read_in, tmp_path):
    fill({"k.jsonl": b'\n{"id": "a", "text": "caf\xe9"}\n'})
    reading = read_in("k.jsonl")
    assert reading.documents[0].text == "caf\u00e9"
    assert reading.notes == (f"{tmp_path}/k.jsonl: not UTF-8 at byte 25: read as cp1252",)


def test_a_bad_date_or_language_in_a_corpus_is_told_and_left_out(fill, read_in):
    fill({"k.jsonl": corpus({"id": "a", "text": "One.", "published": "2022-02-30", "language": "quite English"})})
    (document,) = read_in("").documents
    assert (document.published, document.published_from, document.language) == (None, None, None)
    assert document.notes == (
        'corpus: "2022-02-30" is no date (give YYYY-MM-DD)',
        'corpus: "quite English" is no language (give a code such as en)',
    )


def test_a_text_of_one_line_is_all_body_but_for_its_urls(fill, read_in):
    text = "Read more: 5 troops left Support (L) - see https://example.org/a_(b), they said."
    fill({"k.jsonl": corpus({"id": "a", "text": text})})
    (document,) = read_in("").documents
    assert [(zone.kind, text[zone.start : zone.end]) for zone in document.zones] == [
        ("url", "https://example.org/a_(b)")
    ]


def test_a_corpus_of_a_thousand_lines_is_a_thousand_documents(tmp_path):
    path = tmp_path / "k.jsonl"
    path.write_text(
        corpus(*({"id": f"{n:04}", "text": f"At least {n} people left the town on Thursday."} for n in range(1000)))
    )
    assert len(read([str(path)], Settings()).documents) == 1000
