"""Where in its course a date finds an event: at its begin, its end, or a last day for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.dates.clause import sentence_around
from rashomon_plugins.dates.wording import named_by_times
from rashomon_plugins.language.context import context
from rashomon_plugins.language.sentences import tokens_in
from rashomon_plugins.language.stems import event_class

if TYPE_CHECKING:
    from rashomon import Document

#: Words that make the date after them a last day, and room for the longest.
_LIMITS = frozenset({"by", "before", "until", "till"})
_ROOM = 24
#: Words that make of "before" no limit.
_NEARLY = frozenset(
    ["shortly", "just", "soon", "long", "moments", "minutes", "hours", "days", "weeks", "months", "years"]
)


def phase(document: Document, at: tuple[int, int], clause: frozenset[str], *, last: bool) -> str | None:
    """Return the phase that a clause tells: nearest by a word of its own ("the end of March" is none), else by others.

    What opens, breaks out or takes effect begins. What is due to happen on a day has no last day.
    """
    near = context(document, *at).phase
    if near and near not in named_by_times(document, at[0]) and (last or not _only_due(document, at[0], near)):
        return near
    return "begin" if {"open", "begin"} & clause else "complete" if "complete" in clause else None


def _only_due(document: Document, start: int, phase: str) -> bool:
    """Say whether a sentence names a deadline by nothing but "due"."""
    sentence = sentence_around(document, start)
    told = tokens_in(document, *sentence) if sentence else ()
    return phase == "deadline" and {each.text.lower() for each in told if event_class(each.text) == phase} == {"due"}


def bounded(document: Document, start: int) -> bool:
    """Say whether a date is a last day: "by 19 January"; "shortly before midnight" is none."""
    before = document.text[max(0, start - _ROOM) : start].lower().split()[-2:]
    return bool(before) and before[-1] in _LIMITS and before[0] not in _NEARLY
