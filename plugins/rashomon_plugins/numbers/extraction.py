"""From a document to its quantities: figures are read, joined to ranges, hedged, measured and counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from attrs import evolve

from rashomon import remembered
from rashomon_plugins.language.sentences import paragraphs
from rashomon_plugins.numbers.counted import PEOPLE, noun_after
from rashomon_plugins.numbers.exclusions import addresses
from rashomon_plugins.numbers.hedges import hedge_after, hedge_before
from rashomon_plugins.numbers.pieces import HYPHENS, cut, phrase, text_at, without, word_at
from rashomon_plugins.numbers.quantity import Quantity
from rashomon_plugins.numbers.question import about
from rashomon_plugins.numbers.ranges import Reading, merge, opposed
from rashomon_plugins.numbers.readings import readings
from rashomon_plugins.numbers.units import Unit, unit_named

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from rashomon import Claim, Document
    from rashomon_plugins.numbers.pieces import Pieces

_COORDINATORS = frozenset({"and", "or", "from", "to", "including"})
#: Conditions that count by themselves ("24 dead"): the next figure is of another condition.
_CONDITIONS = PEOPLE - {"people", "troops", "police", "men", "women", "children"}
#: Within how many pieces of the one before a figure may leave out what it counts.
_CLOSE = 12
#: And of one that leaves it to the next.
_CLOSE_BY = 3
#: A figure this many times another is not of the same things.
_ALIKE = 100
#: After these a figure inside a noun phrase counts ("one of four concepts"); else it is a name ("two 737 jets").
_ARTICLED = frozenset({"of", "the", "a", "an", "its", "his", "her", "their"})
_AGES = range(1, 120)
_UNSHARED = frozenset({"percentage", "time", "age", "multiple"})


class Found(NamedTuple):
    """A quantity and the stretch of text that states it; ``figure`` is where its number begins."""

    start: int
    end: int
    figure: int
    value: Quantity


@remembered
def quantities(document: Document) -> tuple[Found, ...]:
    """Return every quantity of the readable text, in order."""
    found: list[Found] = []
    for start, end in paragraphs(document):
        found += _of_paragraph(without(cut(document.text, start, end), addresses(document.text, start, end)))
    return tuple(found)


def _of_paragraph(pieces: Pieces) -> Iterator[Found]:
    hedged: list[Reading] = []
    for reading in merge(pieces, list(readings(pieces))):
        hedged.append(_hedged(pieces, reading, hedged[-1].last if hedged else 0))
        if len(hedged) > 1 and (joint := opposed(pieces, hedged[-2], hedged[-1])):
            hedged[-2:] = [joint]
    shared: list[Reading] = []
    for reading in reversed(hedged):
        shared.append(_shared(pieces, reading, shared[-1]) if shared else reading)
    previous = None
    for reading in reversed(shared):
        found = _found(pieces, reading, previous)
        named = previous is not None and found.figure < previous.end and reading.unit is None
        if not (named and word_at(pieces, reading.first - 1) not in _ARTICLED):
            yield found
            previous = found


def _shared(pieces: Pieces, reading: Reading, following: Reading) -> Reading:
    """Give "8 or $9" and "four- and six-cylinder" the unit or noun that only the last of them says."""
    if reading.unit is not None:
        return reading
    between = phrase(pieces, reading.last, following.first)
    if between not in {"or", "and", ",", ", or", ", and"} or following.first - reading.last > _CLOSE_BY:
        return reading
    if between == "or" and following.unit is not None:
        return evolve(reading, unit=following.unit)
    if text_at(pieces, reading.last) not in HYPHENS:
        return reading
    noun = noun_after(pieces, following.last, single=False)
    return evolve(reading, counted=noun[0] if noun else following.counted)


def _hedged(pieces: Pieces, reading: Reading, floor: int) -> Reading:
    """Give a reading the bound that the words around it state."""
    first = min(reading.start, reading.first)
    bound, start = hedge_before(pieces, first, floor)
    after = hedge_after(pieces, reading.last) or hedge_after(pieces, reading.number_end)
    if after:
        return evolve(reading, bound=after[0], start=start, last=max(after[1], reading.last))
    return evolve(reading, bound=bound, start=start)


def _found(pieces: Pieces, reading: Reading, previous: Found | None) -> Found:
    unit, counted, last = reading.unit, None, reading.last
    if unit is None and (age := _age(pieces, reading)):
        unit, last = age
    if unit is None:
        noun = noun_after(pieces, last, single=reading.high == 1)
        counted, last = noun or (reading.counted, last)
    name = unit.name if unit else None
    if name is None and counted is None and previous and _elided(pieces, reading, previous):
        name, counted = previous.value.unit, previous.value.counted
    start = min(reading.start, reading.first)
    value = Quantity(_plain(reading.low), _plain(reading.high), reading.bound, name, counted)
    return Found(pieces[start].start, pieces[last - 1].end, pieces[reading.first].start, value)


def _elided(pieces: Pieces, reading: Reading, previous: Found) -> bool:
    """Say whether a bare figure leaves out what the one before it counts: "435 homes by sale and 187 by tender"."""
    start = min(reading.start, reading.first)
    since = [piece.text for piece in pieces[max(0, start - _CLOSE) : start] if piece.start >= previous.end]
    near = start < _CLOSE or pieces[start - _CLOSE].start < previous.end
    if (
        previous.value.counted in _CONDITIONS
        or not (since and near)
        or since[-1].lower() not in _COORDINATORS
        or any(text in {".", ";", "!", "?"} for text in since)
    ):
        return False
    high, unit = previous.value.high, unit_named(previous.value.unit)
    shared = unit is None or unit.dimension not in _UNSHARED
    return shared and bool(high) and 1 / _ALIKE < float(reading.high) / (high or 1) < _ALIKE


def _age(pieces: Pieces, reading: Reading) -> tuple[Unit, int] | None:
    """Read "Andrew Lopez, 20," and "aged 35" as ages."""
    whole = reading.form in {"digits", "words", "range"} and int(reading.low) in _AGES
    year = unit_named("year of age")
    if not whole or year is None or reading.scale != 1 or reading.low != int(reading.low):
        return None
    before = word_at(pieces, reading.first - 1)
    if before in {"aged", "age", "ages"} or (before == "of" and word_at(pieces, reading.first - 2) in {"age", "ages"}):
        return year, reading.last
    name = text_at(pieces, reading.first - 2)
    closed = text_at(pieces, reading.last) in {",", ")", ";"}
    if before in {",", "("} and closed and name[:1].isupper() and name[1:2].islower() and reading.form == "digits":
        return year, reading.last
    return None


def _plain(value: Decimal) -> float:
    """Return a whole number as an integer, another as a float."""
    return int(value) if value == value.to_integral_value() else float(value)


def claims(document: Document) -> Iterator[Claim[Quantity]]:
    """Yield a claim for every quantity of the readable text, in order."""
    for found in quantities(document):
        bare = document.claim(found.start, found.end, about="", value=found.value)
        yield evolve(bare, about=about(bare))
