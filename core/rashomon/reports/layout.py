"""Lines of a given width: measured, wrapped, shortened and laid out in columns."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: Columns of the narrowest terminal in common use; fixed, so that the same input gives the same bytes everywhere.
WIDTH = 80


#: What Paint puts around coloured text.
_COLOUR = re.compile(r"\x1b\[[0-9]*m")


def width(text: str) -> int:
    """Return how many columns a terminal gives a text: two for wide ones, none for marks and colours."""
    if "\x1b" in text:
        text = _COLOUR.sub("", text)
    if text.isascii():
        return len(text)
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def wrap(text: str, columns: int) -> list[str]:
    """Break a text at spaces into lines of at most ``columns`` columns; a longer word is cut."""
    lines: list[str] = []
    line = ""
    for word in _pieces(text, columns):
        if line and width(line) + 1 + width(word) > columns:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line] if line else lines


def _pieces(text: str, columns: int) -> Iterator[str]:
    """Yield the words of a text, the long ones in pieces."""
    for word in text.split(" "):
        rest = word
        while width(rest) > columns:
            piece = _head(rest, columns)
            yield piece
            rest = rest[len(piece) :]
        if rest:
            yield rest


def _head(text: str, columns: int) -> str:
    """Return the longest beginning that fits, at least one character."""
    used = 0
    for at, character in enumerate(text):
        used += _columns(character)
        if used > columns and at:
            return text[:at]
    return text


def indent(text: str, columns: int, *, first: str = "", rest: str = "") -> list[str]:
    """Wrap a text behind ``first`` on its first line and ``rest`` on the others, to ``columns`` in all."""
    lines = wrap(text, columns - max(width(first), width(rest)))
    return [(rest if at else first) + line for at, line in enumerate(lines)]


def clip(text: str, columns: int) -> str:
    """Shorten a text to at most ``columns`` columns (8 or more) by putting … for its middle."""
    if width(text) <= columns:
        return text
    tail = (columns - 1) // 3
    return f"{_head(text, columns - 1 - tail).rstrip()}…{_head(text[::-1], tail)[::-1].lstrip()}"


def grid(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Lay out a table for the terminal; what is wider than WIDTH goes on in a further block, the first column again."""
    lines: list[str] = []
    for columns in _blocks(headers, rows):
        if lines:
            lines.append("")
        lines += _block([headers[i] for i in columns], [[row[i] for i in columns] for row in rows])
    return lines


def _blocks(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> list[list[int]]:
    """Return the columns that fit beside each other, the first one in every block, the blocks as alike as can be."""
    widths = [max(width(row[i]) for row in [headers, *rows]) + 2 for i in range(len(headers))]
    fewest = len(_filled(widths, WIDTH))
    return next(blocks for limit in range(1, WIDTH + 1) if len(blocks := _filled(widths, limit)) == fewest)


def _filled(widths: Sequence[int], limit: int) -> list[list[int]]:
    """Fill blocks of at most so many columns of the terminal, one after the other; what is wider has its own."""
    blocks, used = [[0]], widths[0]
    for i in range(1, len(widths)):
        if used + widths[i] - 2 > limit and len(blocks[-1]) > 1:
            blocks.append([0])
            used = widths[0]
        blocks[-1].append(i)
        used += widths[i]
    return blocks


def _block(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    from tabulate import tabulate  # noqa: PLC0415  costs 40 ms, only tables need it

    # the headers as a row: tabulate makes every column two wider than its header
    align = ["left", *["right"] * (len(headers) - 1)]
    drawn = tabulate([headers, *rows], tablefmt="plain", disable_numparse=True, colalign=align)
    return [line.rstrip() for line in drawn.splitlines()]
