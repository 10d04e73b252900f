"""Text cut in numerals, words and single marks: what every rule of this comparator reads."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

_PIECE = re.compile(
    r"[0-9]++(?:,[0-9]{2,3}(?![0-9]))*+(?:\.[0-9]++)?+(?:[eE][+-]?+[0-9]++(?![\w]))?+"  # 2,418,000  2.5  1.5e9
    r"|[^\W\d_]++(?:['’][^\W\d_]++)*+"
    r"|[^\w\s]|_"
)


class Piece(NamedTuple):
    """A numeral, a word without hyphens, or one mark: offsets into the text, the text, and its lower case."""

    start: int
    end: int
    text: str
    word: str

    @property
    def numeral(self) -> bool:
        """Say whether it begins with an ASCII digit."""
        return "0" <= self.text[0] <= "9"


Pieces = list[Piece]
HYPHENS = frozenset("-\u2011")
DASHES = frozenset("-–—\u2011/")


def cut(text: str, start: int, end: int) -> Pieces:
    """Return the pieces of ``text[start:end]``, in linear time."""
    return [Piece(*m.span(), m[0], m[0].lower()) for m in _PIECE.finditer(text, start, end)]


def without(pieces: Pieces, stretches: Sequence[tuple[int, int]]) -> Pieces:
    """Return the pieces that begin in none of the ``stretches``, which are in order; linear time."""
    if not stretches:
        return pieces
    starts = [start for start, _ in stretches]
    return [p for p in pieces if p.start < starts[0] or p.start >= stretches[bisect_right(starts, p.start) - 1][1]]


def joined(pieces: Sequence[Piece], index: int) -> bool:
    """Say whether the piece at ``index`` follows the one before it without a space."""
    return 0 < index < len(pieces) and pieces[index - 1].end == pieces[index].start


def word_at(pieces: Sequence[Piece], index: int) -> str:
    """Return the lower-case text of the piece at ``index``, or nothing outside."""
    return pieces[index].word if 0 <= index < len(pieces) else ""


def text_at(pieces: Sequence[Piece], index: int) -> str:
    """Return the text of the piece at ``index``, or nothing outside."""
    return pieces[index].text if 0 <= index < len(pieces) else ""


def phrase(pieces: Sequence[Piece], start: int, end: int) -> str:
    """Return the lower-case words ``start``..``end`` joined by spaces, without hyphens; marks that adjoin stay so."""
    words: list[str] = []
    for index in range(start, end):
        if pieces[index].text in HYPHENS:
            continue
        if index > start and joined(pieces, index) and pieces[index - 1].text not in HYPHENS:
            words[-1] += pieces[index].word
        else:
            words.append(pieces[index].word)
    return " ".join(words)


def written(pieces: Sequence[Piece], indices: Sequence[int]) -> str:
    """Write some words of a phrase in lower case as they stand, joined where they adjoin; hyphens may be left out."""
    words = [pieces[indices[0]].word]
    for index in indices[1:]:
        hyphened = joined(pieces, index) and pieces[index - 1].text in HYPHENS and index - 1 not in indices
        words.append(("-" if hyphened else "" if joined(pieces, index) else " ") + pieces[index].word)
    return "".join(words)


def whole(piece: Piece) -> int:
    """Return a plain whole numeral's value; -1 for any other."""
    return int(piece.text) if len(piece.text) <= 4 and piece.text.isdigit() and piece.text.isascii() else -1  # noqa: PLR2004  a year
