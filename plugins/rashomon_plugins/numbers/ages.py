"""Ages said without their unit: "Tobin Marsh, 27,", "aged 35", "she will be 52"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.numbers.lists import LISTS
from rashomon_plugins.numbers.pieces import HYPHENS, joined, text_at, word_at
from rashomon_plugins.numbers.question import of_people
from rashomon_plugins.numbers.units import Unit, unit_named

if TYPE_CHECKING:
    from rashomon_plugins.numbers.pieces import Pieces
    from rashomon_plugins.numbers.ranges import Reading

_AGES = range(1, 120)
_WHO = frozenset({"he", "she", "who", "i"})
_BEING = frozenset({"is", "was", "turns", "turned", "am"})
_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "their", "whose"})
#: Abbreviations are shorter than most names in texts of capitals only.
_SHOUTED = 3
#: How many words before a person their determiner stands.
_FURTHEST = 3
#: "A boy of 15" tells his age; "a father of 15" has children.
_AGED = LISTS["persons of an age"]
_AFTER_AGE = LISTS["after ages"] | {"", ".", ",", ";"}


def age_at(pieces: Pieces, reading: Reading) -> tuple[Unit, int] | None:
    """Read "Tobin Marsh, 27," and "aged 35" as ages."""
    whole = reading.form in {"digits", "words", "range"} and int(reading.low) in _AGES
    year = unit_named("year of age")
    if not whole or year is None or reading.scale != 1 or reading.low != int(reading.low):
        return None
    before = word_at(pieces, reading.first - 1)
    if _person_is(pieces, reading.first) and word_at(pieces, reading.last) in _AFTER_AGE:
        return year, reading.last
    if before in {"aged", "age", "ages"} or (before == "of" and word_at(pieces, reading.first - 2) in {"age", "ages"}):
        return year, reading.last
    if before == "of" and word_at(pieces, reading.first - 2) in _AGED and word_at(pieces, reading.last) in _AFTER_AGE:
        return year, reading.last
    closed = text_at(pieces, reading.last) in {",", ")", ";", ".", ""}
    if before in {",", "("} and closed and reading.form == "digits" and _somebody(pieces, reading.first - 2):
        return year, reading.last
    return None


def _somebody(pieces: Pieces, at: int) -> bool:
    """Say whether a name or one person ends at a piece: "Tobin Marsh", "the captain", "a banker's daughter"."""
    while text_at(pieces, at - 1) in HYPHENS and joined(pieces, at):  # "Kim Jong-un"
        at -= 2
    name = text_at(pieces, at)
    if name[:1].isupper():
        return name[1:2].islower() or (name.isupper() and name.isalpha() and len(name) > _SHOUTED)
    near = {word_at(pieces, before) for before in range(max(0, at - _FURTHEST), at)}
    return name.isalpha() and of_people(name) and not name.endswith("s") and not near.isdisjoint(_DETERMINERS)


def _person_is(pieces: Pieces, at: int) -> bool:
    """Say whether "he is", "who was", "she will be" stands before a piece."""
    being = at - 1 - (word_at(pieces, at - 1) == "be")
    return (being < at - 1 or word_at(pieces, being) in _BEING) and word_at(pieces, being - 1) in _WHO
