"""From a document to its quantities: figures are read, joined to ranges, hedged, measured and counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from rashomon import remembered
from rashomon_plugins.language.sentences import paragraphs
from rashomon_plugins.numbers.ages import age_at
from rashomon_plugins.numbers.bare import known_unit
from rashomon_plugins.numbers.counted import noun_after
from rashomon_plugins.numbers.elision import Found, like_which, likened, shared
from rashomon_plugins.numbers.exclusions import addresses
from rashomon_plugins.numbers.hedges import hedge_after, hedge_before
from rashomon_plugins.numbers.pieces import cut, without, word_at
from rashomon_plugins.numbers.quantity import Quantity
from rashomon_plugins.numbers.ranges import merge, opposed
from rashomon_plugins.numbers.ranks import ranks
from rashomon_plugins.numbers.readings import readings
from rashomon_plugins.numbers.titles import about
from rashomon_plugins.numbers.victims import victims

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from rashomon import Claim, Document
    from rashomon_plugins.numbers.pieces import Pieces
    from rashomon_plugins.numbers.ranges import Reading

#: How many figures back one that leaves out its unit is looked for.
_EARLIER = 3
#: After these a figure inside a noun phrase counts ("one of four concepts"); else it is a name ("two 737 jets").
_ARTICLED = frozenset({"of", "the", "a", "an", "its", "his", "her", "their"})


@remembered
def quantities(document: Document) -> tuple[Found, ...]:
    """Return every quantity of the readable text, in order."""
    found: list[Found] = []
    for start, end in paragraphs(document):
        pieces = without(cut(document.text, start, end), addresses(document.text, start, end))
        found += sorted(
            (*_of_paragraph(pieces), *ranks(pieces), *victims(pieces)), key=lambda each: (each.start, each.end)
        )
    return tuple(found)


def _of_paragraph(pieces: Pieces) -> Iterator[Found]:
    hedged: list[Reading] = []
    for reading in merge(pieces, list(readings(pieces))):
        hedged.append(_hedged(pieces, reading, hedged[-1].last if hedged else 0))
        if len(hedged) > 1 and (joint := opposed(pieces, hedged[-2], hedged[-1])):
            hedged[-2:] = [joint]
    whole: list[Reading] = []
    for reading in reversed(hedged):
        whole.append(shared(pieces, reading, whole[-1]) if whole else reading)
    found: list[Found] = []
    for reading in reversed(whole):
        each = _found(pieces, reading, found)
        inside = bool(found) and each.figure < found[-1].end and reading.unit is None
        if not (inside and word_at(pieces, reading.first - 1) not in _ARTICLED):
            found.append(each)
    yield from found


def _hedged(pieces: Pieces, reading: Reading, floor: int) -> Reading:
    """Give a reading the bound that the words around it state."""
    first = min(reading.start, reading.first)
    bound, start = hedge_before(pieces, first, floor)
    after = hedge_after(pieces, reading.last) or hedge_after(pieces, reading.number_end)
    if after:
        return evolve(reading, bound=after[0], start=start, last=max(after[1], reading.last))
    return evolve(reading, bound=bound, start=start)


def _found(pieces: Pieces, reading: Reading, earlier: Sequence[Found]) -> Found:
    unit, counted, last = reading.unit, None, reading.last
    if unit is None and (age := age_at(pieces, reading)):
        unit, last = age
    unit = unit or known_unit(pieces, reading)
    if unit is None:
        noun = noun_after(pieces, last, single=reading.high == 1)
        counted, last = noun or (reading.counted, last)
    name = unit.name if unit else None
    if name is None and counted is None and (like := like_which(pieces, reading, earlier)):
        name, counted = like.value.unit, like.value.counted
    if name is None and counted is None:
        name = likened(pieces, reading, earlier[-_EARLIER:])
    start = min(reading.start, reading.first)
    value = Quantity(_plain(reading.low), _plain(reading.high), reading.bound, name, counted)
    return Found(pieces[start].start, pieces[last - 1].end, pieces[reading.first].start, value)


def _plain(value: Decimal) -> float:
    """Return a whole number as an integer, another as a float."""
    return int(value) if value == value.to_integral_value() else float(value)


def claims(document: Document) -> Iterator[Claim[Quantity]]:
    """Yield a claim for every quantity of the readable text, in order."""
    for found in quantities(document):
        bare = document.claim(found.start, found.end, about="", value=found.value)
        yield evolve(bare, about=about(bare))
