"""The word diff of two quotations, as data that every report can draw."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen
from rapidfuzz.distance import Indel

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile(r"[0-9]+(?:[.,:][0-9]+)*|[^\W_]+(?:['’-][^\W_]+)*")


_KINDS = {"equal": "kept", "delete": "deleted", "insert": "inserted"}


@frozen
class Change:
    """A run of words: ``kept``, ``deleted`` (only left) or ``inserted`` (only right).

    Offsets are code points into the left and the right text, end exclusive; an empty stretch where a side has none.
    """

    kind: str
    left_start: int
    left_end: int
    right_start: int
    right_end: int


def word_diff(left: str, right: str) -> tuple[Change, ...]:
    """Return how to turn one text into the other, keeping most words (Indel); case and marks do not count."""
    return tuple(_changes(left, right))


def changed_words(left: str, right: str) -> tuple[str, str]:
    """Return the words only left and the words only right, with an ellipsis between stretches; empty for none."""
    changes = word_diff(left, right)
    deleted = (left[each.left_start : each.left_end] for each in changes if each.kind == "deleted")
    inserted = (right[each.right_start : each.right_end] for each in changes if each.kind == "inserted")
    return " … ".join(deleted), " … ".join(inserted)


def _changes(left: str, right: str) -> Iterator[Change]:
    ones = [(m.start(), m.end()) for m in _WORD.finditer(left)]
    others = [(m.start(), m.end()) for m in _WORD.finditer(right)]
    for step in Indel.opcodes(_folded(left, ones), _folded(right, others)):
        a = _stretch(ones, step.src_start, step.src_end, len(left))
        b = _stretch(others, step.dest_start, step.dest_end, len(right))
        yield Change(_KINDS[step.tag], *a, *b)


def _folded(text: str, spans: list[tuple[int, int]]) -> list[str]:
    return [text[start:end].casefold().replace("’", "'") for start, end in spans]


def _stretch(spans: list[tuple[int, int]], start: int, end: int, length: int) -> tuple[int, int]:
    """Return the offsets of some words, or of the empty place before the next one."""
    if start < end:
        return spans[start][0], spans[end - 1][1]
    at = spans[start][0] if start < len(spans) else length
    return at, at


def changed_share(left: str, right: str) -> float:
    """Return which share of the words of both was deleted or inserted, 0 to 1; symmetric."""
    ones = _folded(left, [m.span() for m in _WORD.finditer(left)])
    others = _folded(right, [m.span() for m in _WORD.finditer(right)])
    return Indel.normalized_distance(*sorted((ones, others)))
