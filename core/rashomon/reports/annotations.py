"""Claims and findings as Web Annotations: JSON-LD that annotation tools place on the texts themselves.

The W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/, 2017) names every field used here.
"""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING

from rashomon import serialise

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rashomon.model import Claim, Document, Finding, Matrix

Json = serialise.Json

#: Characters quoted before and after a claim, as many as annotation tools commonly keep (Hypothesis, Apache Annotator).
CONTEXT = 32

#: A URL that leads to the web.
_WEB = re.compile(r"https?://[^\s/?#]", re.IGNORECASE)

#: Bytes that cannot stand in a URL as they are, and in a part of a URN (RFC 3986, 2.2 and 2.3).
_NOT_IN_URL = re.compile(rb"[^A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]")
_NOT_IN_NAME = re.compile(rb"[^A-Za-z0-9._~:/-]")


def matrix_annotations(matrix: Matrix) -> str:
    """Write one AnnotationCollection, on one line: an annotation a claim, then one a finding that joins two stretches.

    Its id, and with it that of every annotation, comes of the documents' ids and texts. A document is named by its
    URL, where that is http or https, else by ``urn:rashomon:document:`` and its id.
    """
    collection = f"urn:rashomon:comparison:{_digest(matrix)}"
    items = [*_claims(matrix, collection), *_findings(matrix, collection)]
    first = {"id": f"{collection}:page:1", "type": "AnnotationPage", "startIndex": 0, "items": items}
    whole = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": collection,
        "type": "AnnotationCollection",
        "label": "Claims of several sources, and where they agree or part",
        "total": len(items),
        "first": first,
    }
    return serialise.dumps(whole) + "\n"


def _digest(matrix: Matrix) -> str:
    """Return 16 hexadecimal digits that tell one set of documents from another."""
    digest = sha256()
    for document in matrix.documents:
        for text in (document.id, document.text):
            data = text.encode("utf-8", "surrogatepass")
            digest.update(b"%d:" % len(data) + data)
    return digest.hexdigest()[:16]


def _claims(matrix: Matrix, collection: str) -> Iterator[Json]:
    names = serialise.ids(matrix)
    for claim in matrix.claims:
        yield {
            "id": f"{collection}:claim:{_quoted(names[id(claim)])}",
            "type": "Annotation",
            "motivation": "classifying",
            "body": [
                _text("classifying", claim.about),
                _text("describing", serialise.dumps(claim.value), "application/json"),
                _text("tagging", claim.comparator),
            ],
            "target": _target(claim),
        }


def _findings(matrix: Matrix, collection: str) -> Iterator[Json]:
    names: Mapping[int, str] = serialise.ids(matrix)
    for number, finding in enumerate(matrix.findings, 1):
        related = [f"{collection}:claim:{_quoted(names[id(claim)])}" for claim in (finding.left, finding.right)]
        yield {
            "id": f"{collection}:finding:{number}",
            "type": "Annotation",
            "motivation": "linking",
            "body": [*_judged(finding), *({"id": claim, "type": "Annotation"} for claim in related)],
            "target": [_target(finding.left), _target(finding.right)],
        }


def _judged(finding: Finding) -> Iterator[Json]:
    yield _text("classifying", finding.verdict)
    yield from (_text("describing", each) for each in (finding.reason, finding.otherwise) if each)
    yield _text("tagging", finding.level)
    yield _text("tagging", finding.comparator)


def _text(purpose: str, value: str, form: str = "text/plain") -> Json:
    return {"type": "TextualBody", "purpose": purpose, "format": form, "value": value}


def _target(claim: Claim[object]) -> Json:
    """Name a stretch twice over: by its words, which are found in a web page too, and by its place in the text read."""
    text = claim.document.text
    quoted = {
        "type": "TextQuoteSelector",
        "exact": claim.text,
        "prefix": text[max(0, claim.start - CONTEXT) : claim.start],
        "suffix": text[claim.end : claim.end + CONTEXT],
    }
    placed = {"type": "TextPositionSelector", "start": claim.start, "end": claim.end}
    return {"type": "SpecificResource", "source": _source(claim.document), "selector": [quoted, placed]}


def _source(document: Document) -> str:
    """Return the IRI of a document; its URL only where that is http, for tools open it (``javascript:``)."""
    url = document.url or ""
    return _encoded(url, _NOT_IN_URL) if _WEB.match(url) else f"urn:rashomon:document:{_quoted(document.id)}"


def _quoted(text: str) -> str:
    return _encoded(text, _NOT_IN_NAME)


def _encoded(text: str, refused: re.Pattern[bytes]) -> str:
    """Write text as a part of an IRI, what is refused as percent escapes (RFC 3986, 2.1)."""
    return refused.sub(lambda match: b"%%%02X" % match[0][0], text.encode("utf-8", "backslashreplace")).decode("ascii")
