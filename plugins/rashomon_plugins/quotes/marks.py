"""Which quotation marks belong together: the stretches they enclose, one paragraph at a time."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from rashomon import remembered
from rashomon_plugins.language.sentences import paragraphs
from rashomon_plugins.quotes.apostrophes import apostrophe_pairs
from rashomon_plugins.quotes.roles import STRAIGHT, Mark, double_marks
from rashomon_plugins.quotes.singles import single_pairs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rashomon import Document
    from rashomon_plugins.language.sentences import Span

#: Fewer characters than this between paragraph start and a lone closing mark are no quotation.
_LEAST = 12
#: How many characters back a missing opening mark may be.
_FARTHEST = 300
_LONE = re.compile("(?<![^\\s(])['\u2018](?=[A-Z])")
_STOP = re.compile(r"(?<=[a-z])[.?!][ ]{1,3}(?=[A-Z])")


class Marked(NamedTuple):
    """What stands between quotation marks: offsets with the marks, the words alone, and what was recovered.

    ``missing`` is ``opening`` or ``closing`` where that mark is not in the text, else empty; ``single`` says that
    single marks were used, ``apostrophes`` that two apostrophes were.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    missing: str = ""
    single: bool = False
    apostrophes: bool = False


@remembered
def marked(document: Document) -> tuple[Marked, ...]:
    """Return every stretch in quotation marks, outermost only, in order; a lone mark is completed in its paragraph."""
    return tuple(each for paragraph in paragraphs(document) for each in _of_paragraph(document.text, paragraph))


def _of_paragraph(text: str, paragraph: Span) -> list[Marked]:
    twofold = list(_between_apostrophes(text, paragraph))
    doubles = [mark for mark in double_marks(text, paragraph) if not _inside(mark.start, twofold)]
    starts = [mark.start for mark in doubles]
    singles: list[Marked] = []
    for opened, closed in single_pairs(text, paragraph):
        if not (bisect_left(starts, closed.end) - bisect_left(starts, opened.start)) % 2:
            singles += _enclosed(text, opened, closed, single=True)
    singles = [each for each in singles if not _inside(each.start, twofold)]
    paired = _pair(text, paragraph, [mark for mark in doubles if not _inside(mark.start, singles)])
    return sorted(twofold + paired + [each for each in singles if not _inside(each.start, paired)])


def _between_apostrophes(text: str, paragraph: Span) -> Iterator[Marked]:
    for opened, closed in apostrophe_pairs(text, paragraph):
        missing = "" if closed.end > closed.start else "closing"
        for each in _enclosed(text, opened, closed, missing=missing):
            yield each._replace(apostrophes=True)


def _inside(offset: int, spans: Sequence[Marked]) -> bool:
    index = bisect_left(spans, (offset + 1,)) - 1
    return index >= 0 and spans[index].start <= offset < spans[index].end


def _pair(text: str, paragraph: Span, marks: Sequence[Mark]) -> list[Marked]:
    """Join each opening mark with its closing one; what opens while another is open belongs to that."""
    found: list[Marked] = []
    opened: Mark | None = None
    free, depth = paragraph.start, 0
    for index, mark in enumerate(marks):
        if opened is None and mark.opens:
            opened, depth = mark, 0
        elif opened is None:
            found += _headless(text, free, mark)
            free = mark.end
        elif not mark.closes:
            depth += _nests(text, opened, marks, index)
        elif depth:
            depth -= 1
        else:
            found += _enclosed(text, opened, mark)
            opened, free = None, mark.end
    if opened is not None:
        end = Mark(paragraph.end, paragraph.end, opens=False, closes=True)
        found += _enclosed(text, opened, end, missing="closing")
    return found


def _nests(text: str, opened: Mark, marks: Sequence[Mark], index: int) -> bool:
    """Say whether a mark that opens inside a quotation has a closing mark of its own."""
    if text[opened.start] == STRAIGHT and text[marks[index].start] != STRAIGHT:
        return any(mark.closes for mark in marks[index + 1 : index + 2])
    return index + 2 < len(marks) and all(mark.closes for mark in marks[index + 1 : index + 3])


def _enclosed(text: str, opened: Mark, closed: Mark, *, missing: str = "", single: bool = False) -> Iterator[Marked]:
    """Yield what two marks enclose, without blanks at its ends; nothing where there are no words."""
    inner = text[opened.end : closed.start]
    start = opened.end + len(inner) - len(inner.lstrip())
    end = opened.end + len(inner.rstrip())
    if any(char.isalnum() for char in inner):
        yield Marked(opened.start, closed.end, start, end, missing, single)


def _headless(text: str, start: int, mark: Mark) -> Iterator[Marked]:
    """Recover a quotation whose opening mark is missing: from a lone single mark, or the mark or paragraph before.

    Where that is far away, it begins with the sentence.
    """
    while start < mark.start and text[start] in " \t\xa0,;:.":
        start += 1
    lone = max((m.start() for m in _LONE.finditer(text, start, mark.start)), default=-1)
    if lone < 0 and mark.start - start > _FARTHEST:
        lone = max((m.end() for m in _STOP.finditer(text, mark.start - _FARTHEST, mark.start)), default=-1)
    start = max(start, lone)
    inner = start + (text[start] in "'\u2018")
    if mark.start - inner >= _LEAST and not text[mark.start - 1].isdigit() and text[inner].isupper():
        yield from _enclosed(text, Mark(start, inner, opens=True, closes=False), mark, missing="opening")
