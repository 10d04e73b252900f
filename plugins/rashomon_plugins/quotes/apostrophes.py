"""Quotations between two apostrophes or backticks, a double mark as some archives write it: ''…'', ``…''."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon_plugins.quotes.roles import BEFORE_OPENING, Mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon_plugins.language.sentences import Span

#: Two in a row, and a third where a single mark stands beside; longer runs are markup.
_RUN = re.compile(r"(?<!['`])['`]{2,3}(?!['`])")


def apostrophe_pairs(text: str, paragraph: Span) -> Iterator[tuple[Mark, Mark]]:
    """Yield the opening and the closing mark of each stretch in a paragraph, outermost only.

    What nothing closes ends with the paragraph: the closing mark is then empty.
    """
    opened: Mark | None = None
    for m in _RUN.finditer(text, *paragraph):
        mark = _mark(text, m.start(), m.end(), paragraph)
        if opened is None and mark.opens:
            opened = mark
        elif opened is not None and mark.closes:
            yield opened, mark
            opened = None
    if opened is not None:
        yield opened, Mark(paragraph.end, paragraph.end, opens=False, closes=True)


def _mark(text: str, start: int, end: int, paragraph: Span) -> Mark:
    """Return the double mark in a run: the first two characters of what opens, the last two of what closes."""
    before = text[start - 1] if start > paragraph.start else " "
    after = text[end] if end < paragraph.end else " "
    opens = (before.isspace() or before in BEFORE_OPENING or before == '"') and not after.isspace()
    return Mark(start, start + 2, opens, closes=False) if opens else Mark(end - 2, end, opens=False, closes=True)
