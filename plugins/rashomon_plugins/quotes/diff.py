"""The word diff of two quotations, as data that every report can draw."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel

from rashomon import Stretch

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Span = tuple[int, int]
    #: Where each piece of a text begins in it and in its document; the first begins at 0.
    Seams = Sequence[tuple[int, int]]
    #: The spans of the words of a text in its document, which words begin a further piece, and where the text ends.
    Side = tuple[Sequence[Span], frozenset[int], int]

_WORD = re.compile(r"[0-9]+(?:[.,:][0-9]+)*|[^\W_]+(?:['’-][^\W_]+)*")


def word_diff(left: str, right: str, left_at: int = 0, right_at: int = 0) -> tuple[Stretch, ...]:
    """Return how to turn one text into the other, keeping most words (Indel); case and marks do not count.

    ``left_at`` and ``right_at`` are where the texts begin in their documents; they are added to the offsets. Swapped
    texts give the mirrored diff.
    """
    return parted_diff(left, right, ((0, left_at),), ((0, right_at),))


def parted_diff(left: str, right: str, left_seams: Seams, right_seams: Seams) -> tuple[Stretch, ...]:
    """Return the ``word_diff`` of two texts joined of pieces: ``seams`` are where each begins in text and document.

    No stretch runs over a seam.
    """
    runs = _kept(_folded(left, _spans(left)), _folded(right, _spans(right)))
    return tuple(_stretches(runs, _side(left, left_seams), _side(right, right_seams)))


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


def _side(text: str, seams: Seams) -> Side:
    """Return the words of a text where they stand in its document."""
    spans = _spans(text)
    starts = [begin for begin, _ in seams]
    moved = [seams[bisect_right(starts, start) - 1] for start, _ in spans]
    placed = [(at + start - begin, at + end - begin) for (start, end), (begin, at) in zip(spans, moved, strict=True)]
    first = frozenset(bisect_left(spans, (begin,)) for begin in starts[1:])
    return placed, first, seams[-1][1] + len(text) - seams[-1][0]


def _stretches(runs: Iterable[tuple[int, int, int]], ones: Side, others: Side) -> Iterator[Stretch]:
    """Yield the runs kept, and before each of them what was deleted and then what was inserted."""
    at_left = at_right = 0
    for left, right, count in (*runs, (len(ones[0]), len(others[0]), 0)):
        for start, end in _parts(at_left, left, ones[1]):
            yield Stretch("deleted", *_offsets(ones, start, end), *_offsets(others, at_right, at_right))
        for start, end in _parts(at_right, right, others[1]):
            yield Stretch("inserted", *_offsets(ones, left, left), *_offsets(others, start, end))
        at_left, at_right = left + count, right + count
        for start, end in _parts(left, at_left, ones[1] | {left - right + each for each in others[1]}):
            beside = _offsets(others, start + right - left, end + right - left)
            yield Stretch("kept", *_offsets(ones, start, end), *beside)


def _parts(start: int, end: int, seams: Iterable[int]) -> Iterator[Span]:
    """Yield the parts of a run of words between the seams; none of an empty run."""
    inner = sorted(each for each in seams if start < each < end)
    return pairwise((start, *inner, end)) if start < end else iter(())


def _offsets(side: Side, start: int, end: int) -> Span:
    """Return the offsets of some words, or of the empty place before the next one."""
    spans, _, length = side
    if start < end:
        return spans[start][0], spans[end - 1][1]
    at = spans[start][0] if start < len(spans) else length
    return at, at


def changed_share(left: str, right: str) -> float:
    """Return which share of the words of both was deleted or inserted, 0 to 1; symmetric."""
    ones, others = _folded(left, _spans(left)), _folded(right, _spans(right))
    return Indel.normalized_distance(*sorted((ones, others)))
