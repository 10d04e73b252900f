"""The noun that a number counts: the first plural after it, before the phrase ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.numbers.lists import LISTS
from rashomon_plugins.numbers.pieces import HYPHENS, joined, text_at, word_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon_plugins.numbers.pieces import Piece

STOPS = words(__package__, "stops.tsv")
PEOPLE = words(__package__, "people.tsv")
_OWNERS = frozenset({"the", "these", "those", "its", "his", "her", "their", "our"})
#: No noun phrase of news has its head further from its number than this, in words.
_FURTHEST = 9
#: What may follow a hyphen without being counted: "10-strong", "two-way".
_QUALITIES = LISTS["qualities"]


def noun_after(pieces: Sequence[Piece], at: int, *, single: bool) -> tuple[str, int] | None:
    """Return the counted noun in lower case and where it ends; None where no noun follows.

    ``single``: the number is one, so the noun has no plural ending: the last word of the phrase is taken, and a word
    in -s after it is its verb ("one proposal asks").
    """
    if compound := _hyphened(pieces, at):
        return compound
    start = _past_of(pieces, at)
    single, last = single and start == at, None
    for index in _phrase(pieces, start):
        if plural(pieces[index]) and not _goes_on(pieces, index + 1):
            if single and last is not None:
                break
            return pieces[index].word, index + 1
        last = index
    return (pieces[last].word, last + 1) if single and last is not None else None


def _hyphened(pieces: Sequence[Piece], at: int) -> tuple[str, int] | None:
    """Read what a hyphen joins to the number: "15-member", "five-boat"."""
    if text_at(pieces, at) not in HYPHENS or not (joined(pieces, at) and joined(pieces, at + 1)):
        return None
    word = pieces[at + 1].word
    plain = pieces[at + 1].text.islower() and word not in _QUALITIES and word not in STOPS
    return (word, at + 2) if plain else None


def _phrase(pieces: Sequence[Piece], start: int) -> list[int]:
    """Return the indices of the words of the noun phrase at a piece; an acronym in brackets is stepped over."""
    found: list[int] = []
    index = start
    while index < min(len(pieces), start + _FURTHEST):
        if (
            text_at(pieces, index) == "("
            and text_at(pieces, index + 2) == ")"
            and text_at(pieces, index + 1).isupper()
            and found
        ):
            index += 3
            continue
        if not (pieces[index].text in HYPHENS and joined(pieces, index) and joined(pieces, index + 1)):
            if not _within(pieces[index]):
                break
            found.append(index)
        index += 1
    return found


def _past_of(pieces: Sequence[Piece], at: int) -> int:
    """Step over "of the" in "2,000 of the troops" and "of the most" in "one of the most spectacular catches"."""
    if word_at(pieces, at) != "of":
        return at
    at += 1 + (word_at(pieces, at + 1) in _OWNERS)
    return at + (word_at(pieces, at) in {"most", "least"})


def _within(piece: Piece) -> bool:
    """Say whether a piece can belong to the noun phrase."""
    if piece.word in PEOPLE:
        return True
    return (piece.text[0].isalpha() or piece.numeral) and piece.word not in STOPS and not piece.word.endswith("ly")


def plural(piece: Piece) -> bool:
    """Say whether a word looks like a plural noun: by its ending, or as an irregular one; "MPs" too."""
    word = piece.word
    if word in PEOPLE:
        return True
    if len(word) <= 3:  # noqa: PLR2004  "gas", "bus", but "MPs"
        return piece.text.endswith("s") and piece.text[:-1].isupper() and len(word) > 1
    return word.endswith("s") and not word.endswith(("ss", "us", "is", "'s", "’s"))


def _goes_on(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a plural is only the first part of a compound: "police officers", "women-only"."""
    if at >= len(pieces):
        return False
    hyphened = joined(pieces, at) and pieces[at].text in HYPHENS
    return hyphened or (pieces[at - 1].word in PEOPLE and plural(pieces[at]) and pieces[at].word not in STOPS)


def plural_at(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a plural noun stands at ``at``."""
    return at < len(pieces) and plural(pieces[at])
