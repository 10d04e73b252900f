"""Ordinals that count the occurrences of an event: "its ninth rocket test", "the 12th engine test this year"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.language import numerals
from rashomon_plugins.numbers.counted import STOPS
from rashomon_plugins.numbers.elision import Found
from rashomon_plugins.numbers.lists import LISTS
from rashomon_plugins.numbers.pieces import HYPHENS, joined, whole, word_at, written
from rashomon_plugins.numbers.quantity import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rashomon_plugins.numbers.pieces import Piece, Pieces

#: Ordinals in words and their values; a first one is told for its novelty, not as a count.
ORDINALS = {word: value for word, value in numerals.ORDINALS.items() if value > 1}
ENDINGS = frozenset({"st", "nd", "rd", "th"})
_OCCURRENCES = LISTS["occurrences"]
#: How many words may stand between the ordinal and the event ("fourth joint anti-smuggling operation").
_FURTHEST = 6


def ranks(pieces: Pieces) -> Iterator[Found]:
    """Yield the ordinals of events, in order; linear time."""
    for index, piece in enumerate(pieces):
        if not (piece.word in ORDINALS or piece.numeral):
            continue
        value, start = ordinal(pieces, index)
        if value is None or (phrase := _event(pieces, start)) is None:
            continue
        counted = written(pieces, phrase)
        yield Found(piece.start, pieces[phrase[-1]].end, piece.start, Quantity(value, value, "=", None, counted))


def ordinal(pieces: Sequence[Piece], index: int) -> tuple[int | None, int]:
    """Read an ordinal in a word or in digits: its value, and where it ends."""
    if pieces[index].numeral:
        value = whole(pieces[index])
        ends = word_at(pieces, index + 1) in ENDINGS and joined(pieces, index + 1)
        return (value if ends and value > 1 else None), index + 2
    return ORDINALS.get(pieces[index].word), index + 1


def _event(pieces: Sequence[Piece], start: int) -> list[int] | None:
    """Return the indices of the phrase up to the event's noun; None where the phrase ends before one."""
    found: list[int] = []
    for index in range(start, min(len(pieces), start + _FURTHEST)):
        word = pieces[index].word
        hyphen = word in HYPHENS and joined(pieces, index) and index > start
        if not (word[0].isalpha() or hyphen) or (word in STOPS and word not in HYPHENS):
            return None
        found.append(index)
        if word in _OCCURRENCES and word_at(pieces, index + 1) not in _OCCURRENCES | HYPHENS:
            return found
    return None


def ranked(text: str) -> bool:
    """Say whether the text of a quantity is an ordinal and its event: "ninth rocket test", not "sixth man"."""
    first, last = text.split(None, 1)[0].lower(), text.replace("-", " ").rsplit(None, 1)[-1].lower()
    return last in _OCCURRENCES and (first in ORDINALS or (first[0].isdigit() and first[-2:] in ENDINGS))
