"""Runs of words that have the shape of a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rashomon_plugins.units.mentions import word_at
from rashomon_plugins.units.words import reading

if TYPE_CHECKING:
    from rashomon import Document


class Run(NamedTuple):
    """A run of words that has the shape of a body's name: document, its letters, first and last word (exclusive)."""

    document: Document
    letters: str
    first: int
    last: int

    @property
    def shape(self) -> str:
        """The letters of its words."""
        return self.letters[self.first : self.last]

    @property
    def said(self) -> list[str]:
        """Its words."""
        return [word_at(reading(self.document), at) for at in range(self.first, self.last)]

    @property
    def before(self) -> str:
        """The word before it; "" at the beginning of a paragraph."""
        return word_at(reading(self.document), self.first - 1)

    @property
    def after(self) -> str:
        """The word after it; "" at the end of a paragraph."""
        return word_at(reading(self.document), self.last)
