"""Corpora: one document a line, as JSON with ``id`` and ``text`` (https://jsonlines.org)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from rashomon.sources.decoding import scrub
from rashomon.sources.drafts import Draft
from rashomon.sources.files import Refused
from rashomon.sources.known import known

if TYPE_CHECKING:
    from collections.abc import Iterator


def drafts(text: str, place: str) -> Iterator[Draft | tuple[int, str]]:
    """Yield a draft for each line of a corpus that is not blank, or its number and why it cannot be read."""
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), start=1):
        if line.strip():
            try:
                yield _draft(_fields(line), f"{place} line {number}")
            except Refused as refused:
                yield number, str(refused)


def _fields(line: str) -> dict[str, Any]:
    try:
        fields = json.loads(line)
    except json.JSONDecodeError as error:
        msg = f"broken JSON at column {error.colno}: {error.msg} (write one JSON object a line)"
        raise Refused(msg) from error
    except (ValueError, RecursionError) as error:
        what = "nested too deeply" if isinstance(error, RecursionError) else "a number too long"
        msg = f"JSON with {what} (write one flat JSON object a line)"
        raise Refused(msg) from error
    if not isinstance(fields, dict):
        msg = "no JSON object (write one JSON object a line)"
        raise Refused(msg)
    return cast("dict[str, Any]", fields)


def _draft(fields: dict[str, Any], place: str) -> Draft:
    name, text = fields.get("id"), fields.get("text")
    if isinstance(name, int) and not isinstance(name, bool):
        name = str(name)
    if not (isinstance(name, str) and name.strip()):
        msg = 'no "id" (give each document one)'
        raise Refused(msg)
    if not isinstance(text, str):
        msg = 'no "text" (give each document its text as a string)'
        raise Refused(msg)
    clean = scrub(text)
    return Draft(scrub(name).text, place, clean.text, known(fields, "corpus", "corpus"), clean.notes, in_corpus=True)
