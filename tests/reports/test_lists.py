"""The claims of a document and the plugins installed, as lists."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from rashomon import Document, Provenance
from rashomon.reports.claims import claims_jsonl, claims_table
from rashomon.reports.installed import installed_json, installed_table

if TYPE_CHECKING:
    from rashomon import Claim


@frozen
class Quantity:
    low: int
    unit: str | None


def claims(value: object) -> tuple[Document, list[Claim[object]]]:
    document = Document("a.txt", "one\nSome 2,000 \u202e troops")
    return document, [evolve(document.claim(9, 23, about="troops", value=value), comparator="numbers")]


def test_claims_are_listed_by_line_with_words_question_and_value() -> None:
    assert claims_table(*claims(Quantity(2000, None))) == (
        "a.txt: 1 claim\n    2 numbers  “2,000 \\u202e troops” · troops · low 2000\n\n"
    )
    assert claims_table(*claims("two")) == "a.txt: 1 claim\n    2 numbers  “2,000 \\u202e troops” · troops · two\n\n"


def test_claims_for_programs_are_one_a_line() -> None:
    assert json.loads(claims_jsonl(*claims(Quantity(2000, None)))) == {
        "document": "a.txt", "comparator": "numbers", "start": 9, "end": 23, "text": "2,000 \u202e troops",
        "about": "troops", "value": {"low": 2000, "unit": None},
    }  # fmt: skip


def test_a_document_without_claims_is_listed_all_the_same() -> None:
    assert claims_table(Document("a.txt", "x"), []) == "a.txt: 0 claims\n\n"


def test_plugins_are_listed_with_why_they_are_not_loaded() -> None:
    rows = [
        (Provenance("dates", "rashomon", "0.1.0", "loaded"), ("dates",)),
        (Provenance("x", "rashomon-x", "1e3", "failed", "ImportError: no\x1b"), ()),
        (Provenance("y", "rashomon-y", "0010", "disabled", "not chosen"), ()),
    ]
    assert installed_table(rows).splitlines() == [
        "name    state     distribution    version    comparators",
        "------  --------  --------------  ---------  -------------",
        "dates   loaded    rashomon        0.1.0      dates",
        "x       failed    rashomon-x      1e3        -",
        "y       disabled  rashomon-y      0010       -",
        "",
        "x: ImportError: no\\x1b",
    ]
    assert json.loads(installed_json(rows))[0]["comparators"] == ["dates"]
