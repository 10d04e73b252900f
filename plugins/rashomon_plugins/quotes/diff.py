"""The word diff of two quotations, as data that every report can draw."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel

from rashomon import Stretch

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Span = tuple[int, int]
    #: The spans of the words of a text, where it begins in its document, and its length.
    Side = tuple[Sequence[Span], int, int]

_WORD = re.compile(r"[0-9]+(?:[.,:][0-9]+)*|[^\W_]+(?:['’-][^\W_]+)*")


def word_diff(left: str, right: str, left_at: int = 0, right_at: int = 0) -> tuple[Stretch, ...]:
    """Return how to turn one text into the other, keeping most words (Indel); case and marks do not count.

    ``left_at`` and ``right_at`` are where the texts begin in their documents; they are added to the offsets. Swapped
    texts give the mirrored diff.
    """
    ones, others = _spans(left), _spans(right)
    runs = _kept(_folded(left, ones), _folded(right, others))
    return tuple(_stretches(runs, (ones, left_at, len(left)), (others, right_at, len(right))))


def changed_words(left: str, right: str) -> tuple[str, str]:
    """Return the words only left and the words only right, with an ellipsis between stretches; empty for none."""
    changes = word_diff(left, right)
    deleted = (left[each.left_start : each.left_end] for each in changes if each.kind == "deleted")
    inserted = (right[each.right_start : each.right_end] for each in changes if each.kind == "inserted")
    return " … ".join(deleted), " … ".join(inserted)


def _spans(text: str) -> list[Span]:
    return [m.span() for m in _WORD.finditer(text)]


def _folded(text: str, spans: Sequence[Span]) -> list[str]:
    return [text[start:end].casefold().replace("’", "'") for start, end in spans]


def _kept(ones: list[str], others: list[str]) -> Iterator[tuple[int, int, int]]:
    """Yield the runs of words kept: where they start left and right, and how many; mirrored for swapped words."""
    swapped = ones > others
    first, second = (others, ones) if swapped else (ones, others)
    for step in Indel.opcodes(first, second):
        if step.tag == "equal":
            starts = step.src_start, step.dest_start
            left, right = reversed(starts) if swapped else starts
            yield left, right, step.src_end - step.src_start


def _stretches(runs: Iterable[tuple[int, int, int]], ones: Side, others: Side) -> Iterator[Stretch]:
    """Yield the runs kept, and before each of them what was deleted and then what was inserted."""
    at_left = at_right = 0
    for left, right, count in (*runs, (len(ones[0]), len(others[0]), 0)):
        if at_left < left:
            yield Stretch("deleted", *_offsets(ones, at_left, left), *_offsets(others, at_right, at_right))
        if at_right < right:
            yield Stretch("inserted", *_offsets(ones, left, left), *_offsets(others, at_right, right))
        at_left, at_right = left + count, right + count
        if count:
            yield Stretch("kept", *_offsets(ones, left, at_left), *_offsets(others, right, at_right))


def _offsets(side: Side, start: int, end: int) -> Span:
    """Return the offsets of some words, or of the empty place before the next one."""
    spans, begin, length = side
    if start < end:
        return begin + spans[start][0], begin + spans[end - 1][1]
    at = begin + (spans[start][0] if start < len(spans) else length)
    return at, at


def changed_share(left: str, right: str) -> float:
    """Return which share of the words of both was deleted or inserted, 0 to 1; symmetric."""
    ones, others = _folded(left, _spans(left)), _folded(right, _spans(right))
    return Indel.normalized_distance(*sorted((ones, others)))
