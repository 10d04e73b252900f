"""The claims of documents, for readers and for programs; one document at a time, so that a corpus streams."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from rashomon import serialise
from rashomon.reports.evidence import words
from rashomon.reports.layout import WIDTH, clip, indent
from rashomon.reports.overview import count
from rashomon.reports.visible import one_line, visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from rashomon.model import Claim, Document

_WORDS = 100


def claims_jsonl(_document: Document, claims: Sequence[Claim[object]]) -> str:
    """Write one claim a line."""
    return "".join(serialise.dumps(serialise.claim(claim)) + "\n" for claim in claims)


def claims_table(document: Document, claims: Sequence[Claim[object]]) -> str:
    """Write a document's id and, under it, its claims: line, comparator, words, question and value."""
    lines = indent(f"{visible(document.id)}: {count(len(claims), 'claim')}", WIDTH)
    for claim in claims:
        lines += _claim(claim)
    return "\n".join(lines) + "\n\n"


def _claim(claim: Claim[object]) -> Iterator[str]:
    told = f"{clip(words(claim), _WORDS)} · {one_line(claim.about)} · {one_line(_value(claim.value))}"
    yield from indent(told, WIDTH, first=f"{claim.line:>5} {one_line(claim.comparator):<8} ", rest=" " * 15)


def _value(value: object) -> str:
    """Write a value as JSON does, without the fields that are empty."""
    fields = json.loads(serialise.dumps(value))
    if not isinstance(fields, dict):
        return str(fields)
    return ", ".join(f"{name} {each}" for name, each in cast("dict[str, object]", fields).items() if each is not None)


#: Every format of claims and the function that writes one document's.
WRITERS: dict[str, Callable[[Document, Sequence[Claim[object]]], str]] = {"table": claims_table, "jsonl": claims_jsonl}
