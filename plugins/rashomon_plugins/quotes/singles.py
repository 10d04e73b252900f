"""Quotations between single marks, told apart from apostrophes and plural possessives."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from rashomon_plugins.quotes.roles import BEFORE_OPENING, Mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rashomon_plugins.language.sentences import Span

_SINGLE = re.compile("['\u2018\u2019\u201a\u201b\u2039\u203a`\u00b4]")
_NEVER_OPENS = frozenset("\u2019\u00b4\u203a")
_NEVER_CLOSES = frozenset("\u2018`\u201a\u2039")
#: A mark that stands by itself behind one of these and a blank closes, as tokenised text has it ("stay, ' he said").
_STOPS = frozenset(",.?!")
#: How many closing candidates are tried before the first is taken: a plural possessive closes nothing.
_TRIES = 3


def single_pairs(text: str, paragraph: Span) -> Iterator[tuple[Mark, Mark]]:
    """Yield the opening and closing mark of each stretch between single marks; what nothing closes opens nothing."""
    marks = [_mark(text, m.start(), paragraph) for m in _SINGLE.finditer(text, *paragraph)]
    opening = [mark for mark in marks if mark.opens]
    closing = [mark for mark in marks if mark.closes]
    closers, free = [mark.start for mark in closing], 0
    for mark, following in pairwise([*opening, None]):
        if mark is None or mark.start < free:
            continue
        first = bisect_left(closers, mark.end)
        limit = bisect_left(closers, following.start) if following else len(closing)
        closed = _closing(text, closing[first : min(limit, first + _TRIES)] or closing[first : first + 1])
        if closed:
            yield mark, closed
            free = closed.end


def _mark(text: str, start: int, paragraph: Span) -> Mark:
    before = text[start - 1] if start > paragraph.start else " "
    after = text[start + 1] if start + 1 < paragraph.end else " "
    free = before.isspace() or before in BEFORE_OPENING
    opens = free and after.isalpha() and text[start] not in _NEVER_OPENS
    ended = not before.isspace() or (after.isspace() and text[start - 2 : start - 1] in _STOPS)
    closes = ended and not after.isalnum() and text[start] not in _NEVER_CLOSES
    return Mark(start, start + 1, opens, closes and not opens)


def _closing(text: str, tried: Sequence[Mark]) -> Mark | None:
    """Return the first mark that is hardly a plural's apostrophe, else the first."""
    return next((mark for mark in tried if not _possessive(text, mark)), tried[0] if tried else None)


def _possessive(text: str, mark: Mark) -> bool:
    """Say whether a mark may be a plural's apostrophe: after an s, before a further word."""
    return (
        text[mark.start - 1] in "sz"
        and text[mark.end : mark.end + 1] == " "
        and text[mark.end + 1 : mark.end + 2].islower()
    )
