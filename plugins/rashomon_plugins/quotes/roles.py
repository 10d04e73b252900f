"""Quotation marks one by one: what each can be, by its form and by its neighbours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from rashomon_plugins.quotes.cues import verbs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon_plugins.language.sentences import Span

STRAIGHT = '"'
_DOUBLE = re.compile('["\u201c\u201d\u201e\u201f\u00ab\u00bb\u301d\u301e\uff02]')
_OPENS_ONLY = frozenset("\u201c\u201e\u201f\u00ab\u301d")
_CLOSES_ONLY = frozenset("\u201d\u00bb\u301e")
BEFORE_OPENING = "([{—–-/:>"
#: A cue right after a mark: a name, a pronoun or a description, and a word that may be a verb of saying.
_CUE = re.compile(
    r"(?:(?:[A-Z][\w.’'-]{0,30}[ ]){1,4}|(?:he|she|they|it|we|I)[ ]|(?:an?|the)[ ](?:[a-z]{1,30}[ ]){1,3})?"
    r"([a-z]{2,30})"
)
_WORD_BEFORE = re.compile(r"(\w{2,30}),[ ]$")
_READ_BACK = 33


class Mark(NamedTuple):
    """A quotation mark: offsets, and whether it may open and may close."""

    start: int
    end: int
    opens: bool
    closes: bool


def double_marks(text: str, paragraph: Span) -> list[Mark]:
    """Return the double marks of a paragraph that can be anything; straight ones in even number take turns."""
    marks = [_mark(text, m.start(), paragraph) for m in _DOUBLE.finditer(text, *paragraph)]
    marks = [mark for mark in marks if mark.opens or mark.closes]
    late = [_late(text, mark, paragraph) for mark in marks]
    straight = all(text[mark.start] == STRAIGHT for mark in marks)
    if straight and _take_turns(marks, late):
        return [mark._replace(opens=not i % 2, closes=bool(i % 2)) for i, mark in enumerate(marks)]
    return late


def _take_turns(marks: Sequence[Mark], late: Sequence[Mark]) -> bool:
    """Say whether every second mark can open and, where one of them seems to close late, all others can close."""
    if len(marks) % 2 or not all(mark.opens for mark in marks[::2]):
        return False
    return all(mark.opens for mark in late[::2]) or all(mark.closes for mark in late[1::2])


def _mark(text: str, start: int, paragraph: Span) -> Mark:
    end = start + 1
    before = text[start - 1] if start > paragraph.start else " "
    after = text[end] if end < paragraph.end else " "
    free, joined = before.isspace() or before in BEFORE_OPENING, not after.isspace()
    if text[start] in _OPENS_ONLY:
        closes = not free and not after.isalnum()
        return Mark(start, end, opens=not closes and end < paragraph.end, closes=closes)
    if text[start] in _CLOSES_ONLY:
        mistaken = free and after.isalnum()
        return Mark(start, end, opens=mistaken, closes=not mistaken)
    inches = (before.isdigit() and not joined) or after == ">"
    return Mark(
        start,
        end,
        opens=(free or not before.isalnum()) and joined and after != ">",
        closes=inches or not (free and joined),
    )


def _late(text: str, mark: Mark, paragraph: Span) -> Mark:
    """Let a mark that looks like an opening one close where it closes late."""
    late = text[mark.start] == STRAIGHT and not mark.closes and _closes_late(text, mark.start, paragraph)
    return mark._replace(opens=False, closes=True) if late else mark


def _closes_late(text: str, start: int, paragraph: Span) -> bool:
    """Say whether a mark that looks like an opening one closes: comma and blank before, a cue after ("…, "he said")."""
    if text[max(paragraph.start, start - 2) : start] not in {", ", "? ", "! "}:
        return False
    word = _WORD_BEFORE.search(text[max(paragraph.start, start - _READ_BACK) : start])
    cue = _CUE.match(text, start + 1, paragraph.end)
    return cue is not None and verbs().get(cue[1]) == "say" and not (word and verbs().get(word[1]) == "say")
