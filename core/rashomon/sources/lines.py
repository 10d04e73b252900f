"""The lines of a text that have something on them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINE = re.compile(r"[^\r\n]+")
_MARKS = " .!?:;,…\"'“”‘’*|>»-–—"


class Line(NamedTuple):
    """A line without the blanks around it: offsets into the text, and whether a blank line (or nothing) precedes."""

    start: int
    end: int
    text: str
    apart: bool

    @property
    def words(self) -> int:
        """About how many words it has: blanks and one."""
        return self.text.count(" ") + 1

    @property
    def folded(self) -> str:
        """The words without case and final marks, to look up and to compare."""
        return self.text.lower().strip(_MARKS)


def lines(text: str, start: int = 0) -> Iterator[Line]:
    """Yield the lines of a text from an offset on that are not blank; lines end at LF, CRLF or CR."""
    previous = start
    for match in _LINE.finditer(text, start):
        beginning = match[0].lstrip()
        if beginning:
            words, begin = beginning.rstrip(), match.end() - len(beginning)
            breaks = text.count("\n", previous, begin) or text.count("\r", previous, begin)
            yield Line(begin, begin + len(words), words, apart=breaks > 1 or previous == start)
            previous = begin + len(words)
