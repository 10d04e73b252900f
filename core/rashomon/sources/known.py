"""What is known of a document besides its text, and which source of it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from rashomon.sources.calendar import NoDateError, day
from rashomon.sources.decoding import scrub
from rashomon.sources.language import code_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

#: Under which names front matter and corpora give each thing; the first that is there counts.
KEYS = {
    "published": ("published", "date"),
    "outlet": ("outlet", "source", "site"),
    "title": ("title",),
    "url": ("url", "link"),
    "language": ("language", "lang"),
}


@frozen
class Known:
    """What one place says of a document; None for what it does not say. ``notes`` tells of what it says wrongly."""

    published: date | None = None
    published_from: str | None = None
    outlet: str | None = None
    title: str | None = None
    url: str | None = None
    language: str | None = None
    notes: tuple[str, ...] = ()

    def over(self, other: Known) -> Known:
        """Let this outrank another, thing by thing; the notes of both remain."""
        dated = self if self.published else other
        return Known(
            dated.published,
            dated.published_from,
            self.outlet or other.outlet,
            self.title or other.title,
            self.url or other.url,
            self.language or other.language,
            (*self.notes, *other.notes),
        )


def known(fields: Mapping[str, object], origin: str, where: str) -> Known:
    """Make out what ``fields`` (lower-case names) say; ``origin`` names their kind, ``where`` the place in notes."""
    values = {thing: _first(fields, keys) for thing, keys in KEYS.items()}
    published, doubt = _published(values["published"], where)
    language = code_of(values["language"])
    notes = [doubt] if doubt else []
    if values["language"] and language is None:
        notes.append(f'{where}: "{_short(values["language"])}" is no language (give a code such as en)')
    return Known(
        published,
        origin if published else None,
        values["outlet"] or None,
        values["title"] or None,
        values["url"] or None,
        language,
        tuple(notes),
    )


def _first(fields: Mapping[str, object], keys: tuple[str, ...]) -> str:
    for key in keys:
        value = fields.get(key)
        if value is not None and (text := scrub(str(value)).text.strip()):
            return text
    return ""


def _published(value: str, where: str) -> tuple[date | None, str | None]:
    if not value:
        return None, None
    try:
        return day(value), None
    except NoDateError as error:
        return None, f"{where}: {error} (give YYYY-MM-DD)"


def _short(value: str) -> str:
    return value if len(value) <= 40 else value[:37] + "..."  # noqa: PLR2004  what fits a line
