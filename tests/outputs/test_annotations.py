"""Web Annotations, held to what the W3C's model requires (https://www.w3.org/TR/annotation-model/)."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from rashomon import Document
from rashomon.reports import render
from rashomon.reports.annotations import CONTEXT
from tests.outputs.conftest import DOCUMENTS, compared

if TYPE_CHECKING:
    from rashomon import Matrix

#: 3.3.5 Motivation and Purpose: the thirteen there are.
MOTIVATIONS = {
    "assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying",
    "linking", "moderating", "questioning", "replying", "tagging",
}  # fmt: skip

#: A URI with a scheme and no blank, quotation mark or angle bracket (RFC 3986).
IRI = re.compile(r"[a-z][a-z0-9+.-]*:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+")


def collection(matrix: Matrix) -> dict[str, Any]:
    return json.loads(render(matrix, "annotations"))


def items(matrix: Matrix) -> list[dict[str, Any]]:
    return collection(matrix)["first"]["items"]


def test_the_collection_has_what_the_model_requires(flood: Matrix) -> None:
    found = collection(flood)
    assert found["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert found["type"] == "AnnotationCollection"
    assert IRI.fullmatch(found["id"])
    page = found["first"]
    assert (page["type"], page["startIndex"]) == ("AnnotationPage", 0)
    assert IRI.fullmatch(page["id"])
    assert found["total"] == len(page["items"]) == len(flood.claims) + len(flood.findings)


def test_every_annotation_has_what_the_model_requires(flood: Matrix) -> None:
    ids = [each["id"] for each in items(flood)]
    assert len(set(ids)) == len(ids)
    for each in items(flood):
        assert IRI.fullmatch(each["id"])
        assert each["type"] == "Annotation"
        assert each["motivation"] in MOTIVATIONS
        for body in each["body"]:
            if body["type"] == "TextualBody":
                assert isinstance(body["value"], str)
                assert body["purpose"] in MOTIVATIONS
            else:
                assert body["id"] in ids
        targets = each["target"] if isinstance(each["target"], list) else [each["target"]]
        for target in targets:
            assert IRI.fullmatch(target["source"])
            assert {one["type"] for one in target["selector"]} == {"TextQuoteSelector", "TextPositionSelector"}


def test_both_selectors_select_the_claim(flood: Matrix) -> None:
    texts = {f"urn:rashomon:document:{document.id}": document.text for document in DOCUMENTS}
    texts["https://post.example/flood?id=1"] = DOCUMENTS[2].text
    for each in items(flood)[: len(flood.claims)]:
        text = texts[each["target"]["source"]]
        quoted, placed = each["target"]["selector"]
        assert text[placed["start"] : placed["end"]] == quoted["exact"]
        assert text[: placed["start"]].endswith(quoted["prefix"])
        assert text[placed["end"] :].startswith(quoted["suffix"])
        assert max(len(quoted["prefix"]), len(quoted["suffix"])) <= CONTEXT == 32


def test_a_claim_says_its_question_its_value_and_who_found_it(flood: Matrix) -> None:
    first = items(flood)[0]
    assert first["motivation"] == "classifying"
    assert [(body["purpose"], body["format"], body["value"]) for body in first["body"]] == [
        ("classifying", "text/plain", "people dead"),
        ("describing", "application/json", "12"),
        ("tagging", "text/plain", "tolls"),
    ]


def test_a_finding_links_two_stretches_and_says_the_verdict_and_why(flood: Matrix) -> None:
    finding = items(flood)[len(flood.claims)]
    assert finding["motivation"] == "linking"
    assert [target["selector"][0]["exact"] for target in finding["target"]] == ["12 dead", "30 dead"]
    assert [body["value"] for body in finding["body"] if "value" in body] == [
        "diverge", "12 dead and 30 dead part", "They would agree if both counted on one day.", "other count", "tolls",
    ]  # fmt: skip
    assert finding["body"][-1]["id"].endswith(":claim:tolls:herald.txt:1")


@pytest.mark.parametrize(
    ("url", "source"),
    [
        ("https://post.example/a b?q=“x”#y", "https://post.example/a%20b?q=%E2%80%9Cx%E2%80%9D#y"),
        ("HTTP://post.example/%20", "HTTP://post.example/%20"),
        ("javascript:alert(1)", "urn:rashomon:document:a%20%3Cb%3E.txt"),
        ("data:text/html,<script>", "urn:rashomon:document:a%20%3Cb%3E.txt"),
        ("https://", "urn:rashomon:document:a%20%3Cb%3E.txt"),
        (None, "urn:rashomon:document:a%20%3Cb%3E.txt"),
    ],
)
def test_a_document_is_named_by_its_web_address_or_by_its_id(url: str | None, source: str) -> None:
    matrix = compared(Document("a <b>.txt", "12 dead", url=url), Document("b", "30 dead"))
    assert items(matrix)[0]["target"]["source"] == source


def test_comparisons_of_other_texts_have_other_ids(flood: Matrix) -> None:
    other = compared(*DOCUMENTS[:2], Document("post.txt", "Some 13 dead, they say."))
    assert collection(flood)["id"] != collection(other)["id"]
    assert collection(flood)["id"] == collection(compared(*DOCUMENTS))["id"]


def test_a_matrix_of_nothing_is_a_collection_of_none(nothing: Matrix) -> None:
    assert collection(nothing)["total"] == 0
