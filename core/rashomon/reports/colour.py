"""Colours of the terminal, or none."""

from __future__ import annotations

from attrs import frozen

#: Select Graphic Rendition parameters (ECMA-48, 8.3.117) by what they stand for here.
_CODES = {"heading": "1", "number": "36", "words": "1", "context": "2", "diverge": "31", "update": "33", "agree": "32"}


@frozen
class Paint:
    """Colours text by what it is; leaves it alone unless ``on``."""

    on: bool

    def __call__(self, kind: str, text: str) -> str:
        """Return the text in the colour of its kind: heading, number, words, context, diverge, update or agree."""
        return f"\x1b[{_CODES[kind]}m{text}\x1b[0m" if self.on and text else text
