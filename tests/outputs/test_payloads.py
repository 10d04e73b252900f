"""Payloads in every field, through every format: nothing that anybody says changes what a report is made of."""

from __future__ import annotations

import csv
import io
import json
import re
import sqlite3
import unicodedata
from collections import Counter
from contextlib import closing
from datetime import date
from functools import cache

import pytest
from attrs import frozen

from rashomon import Document, Judgement, Matrix, Provenance, Verdict
from rashomon.offers import LocalOffer
from rashomon.plugins import Loaded
from rashomon.reports import pack, render
from rashomon.runner import compare
from tests.outputs.conftest import Tolls
from tests.outputs.test_notebook import parsed

PLAIN = "flood"

FORMULA = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")

PAYLOADS = {
    "script": "<script>alert(1)</script>",
    "attribute": "\"><img src=x onerror='alert(1)'>",
    "comment": "<!-- gone --> -->",
    "link": "[x](javascript:alert(1)) ![y](http://evil.example/z)",
    "address": "http://evil.example www.evil.example me@evil.example <ftp://e.example>",
    "mention": "@octocat #123 GH-12 a/b#4 :tada:",
    "table": "a|b\n|-|-|\n|c|d|",
    "block": "# h\n\n```\n- x\n> q\n1. n\n---\n===",
    "emphasis": "*a* _b_ ~~c~~ `d` $e$ \\* \\| \\",
    "reference": "[x]: http://evil.example",
    "formula": '=HYPERLINK("http://evil.example","x")',
    "plus": "+1+cmd|' /C calc'!A0",
    "minus": "-2+3",
    "at": "@SUM(1)",
    "blank before": "\t\r\n =1+1",
    "next cell": 'x;=1+1;"=2",=3\n=4',
    "wide": "\uff1d1\uff0b1",
    "escape": "\x1b[31mred\x1b[0m\x1b]8;;http://evil.example\x07",
    "bidi": "\u202eexe.txt\u2066\u200b\ufeff",
    "line": "a\r\nb\u2028c\x85d\x0be",
    "nul": "a\x00b",
    "surrogate": "a\ud800b\udfff",
    "sql": "'); DROP TABLE claims; --\" :x ?",
    "placeholder": "{x} {{7*7}} %s ${x}",
}  # fmt: skip

FIELDS = [
    "text", "id", "title", "outlet", "url", "published_from", "about", "value", "level", "reason", "otherwise",
    "comparator", "distribution", "failure", "note",
]  # fmt: skip


@frozen
class Said(Tolls):
    """A comparator that says what it is told to."""

    field: str
    said: str

    @property
    def name(self) -> str:
        return self.of("comparator") or "tolls"

    def of(self, field: str) -> str:
        return self.said if field == self.field else ""

    def extract(self, document):
        if "unreadable" in document.text:
            raise RuntimeError(self.of("failure") or PLAIN)
        for claim in super().extract(document):
            value = (self.of("value") or PLAIN, claim.text[:2])
            yield document.claim(claim.start, claim.end, about=self.of("about") or PLAIN, value=value)

    def extent(self, claim):
        return None

    def judge(self, a, b):
        told = [self.of(field) or PLAIN for field in ("level", "reason", "otherwise")]
        return Judgement(Verdict.DIVERGE, told[0], 0.5, told[1], told[2])


def of(field: str, said: str) -> Matrix:
    """A comparison of three documents with ``said`` in one field."""
    known = {field: said} if field in {"title", "outlet", "url", "published_from"} else {}
    start = said if field == "text" else PLAIN
    text = f"{start} as the water rose in the valley by night, it left 12 dead in the old town"
    first = Document(said if field == "id" else PLAIN, text, **{"published": date(2031, 5, 2), **known})
    others = [Document("🌊", "Here 30 dead"), Document("🌋", "unreadable")]  # sorted behind payloads
    comparator = Said(field, said)
    plugin = Provenance(comparator.name, said if field == "distribution" else PLAIN, "1.0", "loaded")
    notes = (said if field == "note" else PLAIN,)
    return compare([first, *others], Loaded((plugin,), (LocalOffer(plugin, comparator),), ()), notes=notes)


@cache
def plain(field: str, form: str) -> str:
    return render(of(field, PLAIN), form)


each_payload = pytest.mark.parametrize("said", PAYLOADS.values(), ids=PAYLOADS)


def hidden(text: str) -> list[str]:
    """Characters that move the cursor, reorder, hide, or are no text."""
    return [each for each in text if each != "\n" and unicodedata.category(each) in {"Cc", "Cf", "Cs", "Zl", "Zp"}]


@each_payload
def test_nothing_moves_the_cursor_reorders_or_hides(said: str) -> None:
    forms = ("table", "markdown", "csv", "csv-long")
    fields = [field for field in FIELDS if field != "comparator"]  # no such name is loaded
    assert [(field, form) for field in fields for form in forms if hidden(render(of(field, said), form))] == []


def markup(report: str) -> Counter[str]:
    """What CommonMark and GitHub read as markup in a report, once everything that is escaped is taken away."""
    report = re.sub(r"&[a-z#0-9]+;", "", re.sub(r"\\[!-/:-@\[-`{-~]", "", report))
    begins = re.findall(r"^ *(?:[-+>]|#+|[0-9]+[.)])?", report, re.MULTILINE)
    spans = re.findall(r"[`*_<>\[\]#|~$@\\]|://|\bwww\.", report)
    return Counter([*begins, *spans])


@each_payload
def test_markdown_keeps_its_markup_and_gets_none(said: str) -> None:
    changed = [
        field for field in FIELDS if markup(render(of(field, said), "markdown")) != markup(plain(field, "markdown"))
    ]
    assert changed == []


@pytest.mark.parametrize("field", FIELDS)
def test_markdown_mentions_nobody_and_refers_to_nothing(field: str) -> None:
    shown = render(of(field, "me@evil.example @octocat #123 GH-12 a/b#4 :tada:"), "markdown")
    finished = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", shown).replace("&#8288;", "\u2060")
    assert re.findall(r"@\w|#[0-9]|GH-[0-9]|:tada:", finished) == []


@pytest.mark.parametrize("form", ["csv", "csv-long"])
@each_payload
def test_csv_keeps_its_cells_and_no_cell_is_a_formula(said: str, form: str) -> None:
    for field in FIELDS:
        report = render(of(field, said), form)
        rows = [*csv.reader(io.StringIO(report))]
        assert [*map(len, rows)] == [len(row) for row in csv.reader(io.StringIO(plain(field, form)))]
        assert [cell for row in rows for cell in row if cell.startswith(FORMULA)] == []
        european = [cell for line in report.splitlines() for cell in line.split(";")]
        assert [cell for cell in european if cell.lstrip(' "').startswith(FORMULA)] == []


def shape(value: object) -> object:
    """A value of JSON without what it says."""
    if isinstance(value, dict):
        return {name: shape(each) for name, each in value.items()}
    return [*map(shape, value)] if isinstance(value, list) else type(value)


@pytest.mark.parametrize("form", ["json", "jsonl", "annotations"])
@each_payload
def test_json_stays_json_of_the_same_shape(said: str, form: str) -> None:
    for field in FIELDS:
        report = render(of(field, said), form)
        report.encode()
        assert shape(json.loads(report)) == shape(json.loads(plain(field, form)))  # there is one finding, so one line


@each_payload
def test_json_says_it_as_it_was_said(said: str) -> None:
    (finding,) = json.loads(render(of("reason", said), "json"))["findings"]
    assert finding["reason"] == said


def counts(matrix: Matrix) -> dict[str, int]:
    """How many rows each table of the database has."""
    tables = ("documents", "claims", "findings", "facts", "fact_claims", "matrix", "comparators", "divergences")
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(pack(matrix, "sqlite"))
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        return {name: len(connection.execute(f"SELECT * FROM {name}").fetchall()) for name in tables}  # noqa: S608  ours


@each_payload
def test_the_database_keeps_its_rows(said: str) -> None:
    assert [field for field in FIELDS if counts(of(field, said)) != counts(of(field, PLAIN))] == []


@each_payload
def test_a_notebook_shows_the_same_elements(said: str) -> None:
    for field in FIELDS:
        shown, usual = (parsed(of(field, each)._repr_html_()) for each in (said, PLAIN))
        assert [each for each in shown.opened if each != "span"] == usual.opened
        assert shown.attributes == usual.attributes
        assert hidden(shown.text) == []
