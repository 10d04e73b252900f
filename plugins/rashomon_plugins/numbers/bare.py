"""Figures whose unit everybody knows: "doing 85 in a 50 zone", "blew a .12", "a magnitude 6.4 quake"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.numbers.lists import LISTS
from rashomon_plugins.numbers.pieces import HYPHENS, text_at, word_at
from rashomon_plugins.numbers.units import unit_named

if TYPE_CHECKING:
    from rashomon_plugins.numbers.pieces import Pieces
    from rashomon_plugins.numbers.ranges import Reading
    from rashomon_plugins.numbers.units import Unit

_DRIVING, _DRINKING = LISTS["verbs of driving"], LISTS["words of breath tests"]
_ZONES = frozenset({"zone", "limit", "area", "stretch", "district"})
#: How many pieces before a figure its verb stands, and the test that measured it.
_NEAR, _FURTHER = 9, 12
_SPEEDS = range(10, 250)
#: No driver has lived with more alcohol in the blood, in percent.
_FATAL = 1
#: What is told of quakes, and what none reaches.
_MAGNITUDE, _GREATEST = "magnitude", 10
_RICHTER = ["on", "the", "richter", "scale"]
_SENTENCE = frozenset(".!?;")


def known_unit(pieces: Pieces, reading: Reading) -> Unit | None:
    """Return the unit that a bare figure leaves out: miles an hour, percent in the blood; None elsewhere."""
    if reading.form != "digits" or reading.scale != 1:
        return None
    if 0 < reading.low < _FATAL and _DRINKING & _before(pieces, reading, _FURTHER):
        return unit_named("percentage")
    if reading.high < _GREATEST and _of_a_quake(pieces, reading):
        return unit_named("magnitude")
    fast = reading.low == int(reading.low) and int(reading.low) in _SPEEDS
    return unit_named("mile per hour") if fast and _driven(pieces, reading) else None


def _of_a_quake(pieces: Pieces, reading: Reading) -> bool:
    """Say whether "magnitude" or "magnitude of" stands right before a figure, or "on the Richter scale" after it."""
    if [word_at(pieces, reading.last + further) for further in range(4)] == _RICHTER:
        return True
    at = reading.first - 1 - (text_at(pieces, reading.first - 1) in HYPHENS)
    return word_at(pieces, at - (word_at(pieces, at) == "of")) == _MAGNITUDE


def _driven(pieces: Pieces, reading: Reading) -> bool:
    """Say whether a figure is either speed of "doing 85 in a 50 zone" or "going 90 in a 65"."""
    if not _DRIVING & _before(pieces, reading, _NEAR):
        return False
    faster = word_at(pieces, reading.last) == "in" and word_at(pieces, reading.last + 1) == "a"
    if faster:
        return text_at(pieces, reading.last + 2)[:1].isdigit()
    at = reading.last + (text_at(pieces, reading.last) in HYPHENS)
    limit = word_at(pieces, reading.first - 1) == "a" and word_at(pieces, reading.first - 2) == "in"
    return limit and (word_at(pieces, at) in _ZONES or not word_at(pieces, at)[:1].isalpha())


def _before(pieces: Pieces, reading: Reading, reach: int) -> set[str]:
    """Return the words before a figure, back to the end of the sentence before."""
    words = [piece.word for piece in pieces[max(0, reading.first - reach) : reading.first]]
    border = max((at for at, word in enumerate(words[:-1]) if word in _SENTENCE), default=-1)
    return set(words[border + 1 :])
