"""How to read, and what reading came to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from rashomon.sources.messages import COUNTED_ONCE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from attrs import Attribute

    from rashomon.model import Document


def _is_text_encoding(_settings: object, _attribute: Attribute[str], name: str) -> None:
    """Refuse an encoding that Python does not know, or that does not make text of bytes; ValueError."""
    try:
        b"a".decode(name, "replace")
    except (LookupError, ValueError) as error:
        msg = f"unknown encoding: {name!r} (try utf-8, cp1252, latin-1, cp1251)"
        raise ValueError(msg) from error


@frozen
class Settings:
    """How to read.

    ``published`` gives publication dates by document id and outranks ``published_all``, the date of all others; both
    outrank whatever the documents say. ``encoding`` reads what is neither UTF-8 nor marked by a byte order mark;
    ValueError when Python does not know it. ``max_size`` is the most bytes a file, or the standard input, may have.
    """

    published: Mapping[str, date] = field(factory=dict["str", "date"])
    published_all: date | None = None
    encoding: str = field(default="cp1252", validator=_is_text_encoding)
    max_size: int = 20_000_000


@frozen
class Reading:
    """What reading came to: documents in order of their ids, what to tell of them, and what could not be read.

    Each of ``notes`` and ``problems`` is one line; a problem says ``FILE: what happened (what to do)``.
    """

    documents: tuple[Document, ...]
    notes: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()

    @property
    def one_text(self) -> bool:
        """Whether all that was read is one text, met several times."""
        return len(self.documents) == 1 and any(note.endswith(COUNTED_ONCE) for note in self.notes)
