"""Units and nouns that a figure leaves to another: "6 or $7", "520 flats by lease and 260 by auction"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from attrs import evolve

from rashomon_plugins.numbers.counted import PEOPLE, STOPS, head, noun_after
from rashomon_plugins.numbers.lists import LISTS
from rashomon_plugins.numbers.names import HAVING, gapped
from rashomon_plugins.numbers.pieces import HYPHENS, phrase, text_at, word_at
from rashomon_plugins.numbers.units import unit_named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon_plugins.numbers.pieces import Pieces
    from rashomon_plugins.numbers.quantity import Quantity
    from rashomon_plugins.numbers.ranges import Reading
    from rashomon_plugins.numbers.units import Unit

#: What begins to tell of another figure: "from 20 feet of mud, taking the toll to 27".
_TALLIES, _TALLIED = LISTS["tallies"], 3
_NEW = _TALLIES | {","}
_COORDINATORS = frozenset({"and", "or", "from", "to", "including", "plus"})
#: Conditions that count by themselves ("24 dead"): the next figure is of another condition.
_CONDITIONS = PEOPLE - {"people", "troops", "police", "men", "women", "children"}
_THEM = frozenset({"of them", "of whom"})
#: Within how many pieces of the one before a figure may leave out what it counts.
_CLOSE = 12
#: And of one that leaves it to the next.
_CLOSE_BY = 3
#: A figure this many times another is not of the same things.
_ALIKE = 100
#: A figure with no unit that is nearer than this to one of the sentence that has one is measured in it.
_NEAR = 1.5
_UNSHARED = frozenset({"percentage", "time", "age", "multiple"})
#: How many figures back one is looked for that a name and a bare figure go on from.
_LATEST = 4
#: The longest opening of an echo, in words.
_ECHOING = 6
#: How many pieces back a sentence is searched.
_SENTENCE = 40
_ENDS = frozenset(".;!?")


#: What gives another figure for what the one before counts: "the police put the figure at".
ECHO = (
    r"\b(?:(?:put|puts|putting|placed?|places|set|sets|pegged|gave|gives|reckon(?:s|ed)?|estimated?|estimates)\s"
    r"(?:(?:the|that|this|its|their)\s)?(?:figure|number|total|count|crowd|turnout|tally|strength|size|it|them"
    r"|attendance|distance|cost|sum)\s(?:as|at)|insist(?:s|ed)?\s(?:on|it\swas))\s?\Z"
)


class Found(NamedTuple):
    """A quantity and the stretch of text that states it; ``figure`` is where its number begins."""

    start: int
    end: int
    figure: int
    value: Quantity


def shared(pieces: Pieces, reading: Reading, following: Reading) -> Reading:
    """Give "6 or $7", "340 million of the 2.6 billion shekels" and "six- and ten-wheel" what only the last says."""
    if reading.unit is not None:
        return reading
    between = phrase(pieces, reading.last, following.first)
    if between in {"of", "of the", "of its", "of their"} and _shareable(following.unit):
        return evolve(reading, unit=following.unit)
    if between not in {"or", "and", ",", ", or", ", and"} or following.first - reading.last > _CLOSE_BY:
        return reading
    if between == "or" and following.unit is not None:
        return evolve(reading, unit=following.unit)
    if text_at(pieces, reading.last) not in HYPHENS:
        return reading
    noun = noun_after(pieces, following.last, single=False)
    return evolve(reading, counted=noun[0] if noun else following.counted)


def like_which(pieces: Pieces, reading: Reading, earlier: Sequence[Found]) -> Found | None:
    """Return the earlier figure whose noun or unit a bare one takes over; None where it takes over none."""
    start = min(reading.start, reading.first)
    if earlier and _elided(pieces, reading, earlier[-1]):
        return earlier[-1]
    told = next((found for found in reversed(earlier[-_LATEST:]) if found.value.unit or found.value.counted), None)
    gapping = told is not None and _gapping(pieces, start, told) and not _goes_on(pieces, reading.last)
    return told if gapping else None


def _elided(pieces: Pieces, reading: Reading, previous: Found) -> bool:
    """Say whether a bare figure leaves out what the one before it counts: "520 flats by lease and 260 by auction"."""
    start = min(reading.start, reading.first)
    if previous.value.counted and reading.high <= (previous.value.high or 0) and _of_them(pieces, reading):
        return True
    if _echoed(pieces, start) or _out_of(pieces, start, previous):
        return not _goes_on(pieces, reading.last)
    since = [piece.text for piece in pieces[max(0, start - _CLOSE) : start] if piece.start >= previous.end]
    near = start < _CLOSE or pieces[start - _CLOSE].start < previous.end
    if (
        head(previous.value.counted or "") in _CONDITIONS
        or not (since and near)
        or _goes_on(pieces, reading.last)
        or since[-1].lower() not in _COORDINATORS
        or (since[-1].lower() == "to" and not _NEW.isdisjoint(map(str.lower, since)))
        or any(text in {".", ";", "!", "?"} for text in since)
    ):
        return False
    high, unit = previous.value.high, unit_named(previous.value.unit)
    return (unit is None or _shareable(unit)) and bool(high) and 1 / _ALIKE < float(reading.high) / (high or 1) < _ALIKE


def _of_them(pieces: Pieces, reading: Reading) -> bool:
    """Say whether a figure is of those that the one before counts: "41 miners, nine of them hurt", "of whom three"."""
    start = min(reading.start, reading.first)
    return {
        phrase(pieces, reading.last, min(len(pieces), reading.last + 2)),
        phrase(pieces, max(0, start - 2), start),
    } & _THEM != set()


def _echoed(pieces: Pieces, start: int) -> bool:
    return re.search(ECHO, phrase(pieces, max(0, start - _ECHOING), start)) is not None


def _out_of(pieces: Pieces, start: int, previous: Found) -> bool:
    """Say whether a figure is the whole that the one before is a part of: "80 monks have gone, out of 300"."""
    near = max(0, start - _SENTENCE)
    since = [piece for piece in pieces[near:start] if piece.start >= previous.end]
    whole = phrase(pieces, max(0, start - 2), start) == "out of"
    return whole and len(since) < start - near and not any(piece.text in _ENDS for piece in since)


def _gapping(pieces: Pieces, start: int, previous: Found) -> bool:
    """Say whether a name, or a name and "won", leads from one figure to another: "won 46 seats, the Blues 39"."""
    since = [piece for piece in pieces[max(0, start - _SENTENCE) : start] if piece.start >= previous.end]
    if not since or len(since) == _SENTENCE or not gapped(pieces, start):
        return False
    named = since[:-1] if since[-1].word in HAVING else since
    words = [piece for piece in named if piece.text[0].isalpha()]
    return bool(words) and words[-1].text[0].isupper()


def _shareable(unit: Unit | None) -> bool:
    """Say whether a unit may be left unsaid because another figure has it."""
    return unit is not None and unit.dimension not in _UNSHARED


def _goes_on(pieces: Pieces, at: int) -> bool:
    """Say whether a noun phrase follows after all, one without a plural: "250 military equipment"."""
    following = word_at(pieces, at)
    return following[:1].isalpha() and following not in STOPS and not following.endswith("ly")


def likened(pieces: Pieces, reading: Reading, earlier: Sequence[Found]) -> str | None:
    """Return the unit of a like figure before a bare one in digits: "the dearest is 63.20 cents, the cheapest 51.90".

    Alike are figures of the same sentence that are near one another and written with as many decimals.
    """
    if reading.form != "digits" or reading.scale != 1:
        return None
    near = pieces[max(0, reading.first - _SENTENCE) : reading.first]
    if not _TALLIES.isdisjoint(piece.word for piece in near[-_TALLIED:]):
        return None
    start = max((piece.end for piece in near if piece.text in _ENDS), default=near[0].start if near else 0)
    for found in reversed(earlier):
        unit, low = unit_named(found.value.unit), found.value.low
        if _shareable(unit) and found.start >= start and low and 1 / _NEAR < float(reading.low) / low < _NEAR:
            return found.value.unit if _places(float(reading.low)) == _places(low) else None
    return None


def _places(value: float) -> int:
    """Count the decimal places of a value."""
    return len(f"{value:.6f}".rstrip("0").partition(".")[2])
