"""What a number counts: the noun phrase after it, whose head is the first plural before the phrase ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.language.stems import IRREGULAR
from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.numbers.lists import LISTS
from rashomon_plugins.numbers.pieces import HYPHENS, joined, text_at, word_at, written
from rashomon_plugins.numbers.units import unit_after

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon_plugins.numbers.pieces import Piece

STOPS = words(__package__, "stops.tsv")
PEOPLE = words(__package__, "people.tsv")
_ADJECTIVES = LISTS["adjectives in ly"]
_OWNERS = frozenset({"the", "these", "those", "its", "his", "her", "their", "our"})
#: No noun phrase of news has its head further from its number than this, in words.
_FURTHEST = 9
#: What may follow a hyphen without being counted: "10-strong", "two-way".
_QUALITIES = LISTS["qualities"]


def noun_after(pieces: Sequence[Piece], at: int, *, single: bool) -> tuple[str, int] | None:
    """Return the counted noun with what modifies it, in lower case, and where it ends; None where no noun follows.

    ``single``: the number is one, so the noun has no plural ending: the last word of the phrase is taken, and a word
    in -s after it is its verb ("one proposal asks").
    """
    if compound := _hyphened(pieces, at):
        return compound
    start = _past_of(pieces, at)
    if _code(pieces, start):
        return pieces[start].word, start + 1
    single = single and start == at
    found: list[int] = []
    for index in _phrase(pieces, start):
        if (plural(pieces[index]) or _model(pieces, index)) and not _goes_on(pieces, index + 1):
            if single and found:
                break
            return written(pieces, [*found, index]), index + 1
        if single and found and pieces[index].word.endswith("ed") and not pieces[index - 1].word.endswith("ed"):
            break  # "one lodge remained": its verb
        found.append(index)
    return (written(pieces, found), found[-1] + 1) if single and found else None


def _code(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether an abbreviation in capitals closes the phrase after a decimal: "1.4 PAR", "3.15 ERA in"."""
    text, decimal = text_at(pieces, at), "." in text_at(pieces, at - 1) or text_at(pieces, at - 2) == "."
    return decimal and len(text) > 1 and text.isalpha() and text.isupper() and not _open(pieces, at + 1)


def _open(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a phrase goes on: with a word that is no stop."""
    return text_at(pieces, at)[:1].isalpha() and word_at(pieces, at) not in STOPS


def _model(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a piece is the plural ending of a model's number: "MiG-29s"."""
    return word_at(pieces, at) == "s" and joined(pieces, at) and pieces[at - 1].numeral


def head(counted: str) -> str:
    """Return the head of a counted noun phrase: "repairs" of "knee repairs"."""
    return counted.rsplit(" ", 1)[-1]


def _hyphened(pieces: Sequence[Piece], at: int) -> tuple[str, int] | None:
    """Read what a hyphen joins to the number: "21-member", "six-barge"."""
    if text_at(pieces, at) not in HYPHENS or not (joined(pieces, at) and joined(pieces, at + 1)):
        return None
    word = pieces[at + 1].word
    plain = pieces[at + 1].text.islower() and word not in _QUALITIES and word not in STOPS
    return (word, at + 2) if plain else None


def _phrase(pieces: Sequence[Piece], start: int) -> list[int]:
    """Return the indices of the words of the noun phrase at a piece, without hyphens and what is stepped over."""
    found: list[int] = []
    index = start
    while index < min(len(pieces), start + _FURTHEST):
        if following := _stepped_over(pieces, index, after_a_word=bool(found)):
            index = following
            continue
        if not (_within(pieces[index]) or _linked(pieces, index, after_a_word=bool(found))):
            break
        if pieces[index].numeral and index > start and pieces[index - 1].numeral:
            break
        found.append(index)
        index += 1
    return found


def _stepped_over(pieces: Sequence[Piece], at: int, *, after_a_word: bool) -> int | None:
    """Return where an acronym in brackets, a measure or a hyphen inside the phrase ends; None elsewhere."""
    if after_a_word and text_at(pieces, at) == "(" and text_at(pieces, at + 2) == ")":
        return at + 3 if text_at(pieces, at + 1).isupper() else None
    if pieces[at].text in HYPHENS and joined(pieces, at) and joined(pieces, at + 1):
        return at + 1
    return _measured(pieces, at)


def _linked(pieces: Sequence[Piece], at: int, *, after_a_word: bool) -> bool:
    """Say whether a word that ends a phrase elsewhere belongs to it: "steam-only", "An-26", "Danish and Dutch"."""
    hyphened = joined(pieces, at) and pieces[at - 1].text in HYPHENS and pieces[at].text.isalpha()
    return _typed(pieces, at) or _graded(pieces, at) or (after_a_word and (hyphened or _coordinates(pieces, at)))


def _graded(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether an adverb modifies a participle before what is counted: "six lightly armed guards"."""
    return pieces[at].word.endswith("ly") and _participle(word_at(pieces, at + 1)) and plural_at(pieces, at + 2)


def _measured(pieces: Sequence[Piece], at: int) -> int | None:
    """Return where a measure inside the phrase ends: "400ml" in "nine million 400ml jars"; None elsewhere."""
    if not pieces[at].numeral or pieces[at - 1].text in HYPHENS or _model(pieces, at + 1):
        return None
    measured = unit_after(pieces, at + 1, digits=True)
    return measured[1] if measured else None


def _typed(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a word begins the name of a type: "An-26"."""
    return pieces[at].text[0].isupper() and text_at(pieces, at + 1) in HYPHENS and joined(pieces, at + 2)


def _participle(word: str) -> bool:
    return word.endswith("ed") or word in IRREGULAR


def _coordinates(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether "and" joins two names that both modify what is counted: "Danish and Dutch sailors"."""
    names = text_at(pieces, at - 1)[:1].isupper() and text_at(pieces, at + 1)[:1].isupper()
    return word_at(pieces, at) == "and" and names and not plural_at(pieces, at - 1)


def _past_of(pieces: Sequence[Piece], at: int) -> int:
    """Step over "of the" in "2,000 of the troops", "of the most" in "one of the most colourful parades", "more"."""
    if word_at(pieces, at) != "of":
        return at + (word_at(pieces, at) == "more" and word_at(pieces, at + 1) != "than")
    at += 1 + (word_at(pieces, at + 1) in _OWNERS)
    return at + (word_at(pieces, at) in {"most", "least"})


def _within(piece: Piece) -> bool:
    """Say whether a piece can belong to the noun phrase."""
    if piece.word in PEOPLE:
        return True
    adverb = piece.word.endswith("ly") and piece.word not in _ADJECTIVES
    return (piece.text[0].isalpha() or piece.numeral) and piece.word not in STOPS and not adverb


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
