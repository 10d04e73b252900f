"""What the report says of each source: who published it and when, what it stands alone on, its text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon.reports import overview
from rashomon.reports.html.reading import Paragraphs, read
from rashomon.reports.visible import one_line, visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon.model import Document, Matrix
    from rashomon.reports.html.answers import Row
    from rashomon.reports.html.places import Places

#: Characters of the short name of a source.
NAME = 34

#: Addresses that may be links: nothing but plain characters, so that none can hide a scheme or a host.
_LINK = re.compile(r"https?://[!#-;=?-Z\[\]_a-z~]+", re.IGNORECASE)

_LANGUAGE = re.compile(r"[a-z]{2,3}", re.IGNORECASE)


@frozen
class Source:
    """A document to a reader; ``text`` is None where it is not shown, ``alone`` the numbers of questions."""

    number: int
    name: str
    file: str
    full: str
    title: str
    dated: str
    link: str | None
    address: str
    language: str | None
    notes: tuple[str, ...]
    alone: tuple[int, ...]
    copies: tuple[int, ...]
    text: Paragraphs | None


def sources(matrix: Matrix, rows: Sequence[Row], places: Places) -> tuple[Source, ...]:
    """Return every source of a matrix, in order of number."""
    return tuple(_source(document, matrix, rows, places) for document in matrix.documents)


def _dated(document: Document) -> str:
    """Say when a source was published, and where that was found."""
    if document.published is None:
        return "date unknown"
    found = f" (date from {one_line(document.published_from)})" if document.published_from else ""
    return overview.day(document.published) + found


def short_name(document: Document) -> str:
    """Name a source in a few words: its outlet, else its title, else its file."""
    named = document.outlet or document.title or ""
    return _short(one_line(named) or visible(document.id))


def _short(name: str) -> str:
    """Cut a name at the last word that fits into NAME columns."""
    return name if len(name) <= NAME else name[:NAME].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def _source(document: Document, matrix: Matrix, rows: Sequence[Row], places: Places) -> Source:
    number = places.numbers[document.id]
    together = {each for copies in matrix.copies if document.id in copies.documents for each in copies.documents}
    address = visible(document.url or "")
    return Source(
        number,
        short_name(document),
        visible(document.id),
        one_line(document.outlet or document.title or "") or visible(document.id),
        one_line(document.title or "") if document.outlet else "",
        _dated(document),
        address if _LINK.fullmatch(address) else None,
        address,
        document.language if document.language and _LANGUAGE.fullmatch(document.language) else None,
        tuple(map(one_line, document.notes)),
        tuple(row.number for row in rows if number in row.alone),
        tuple(sorted(places.numbers[each] for each in together - {document.id})),
        read(document, places) if document.id in places.claims else None,
    )
