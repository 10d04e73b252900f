"""Counts told without a cardinal: one in "killed a child", two in "a pair of pistols", zero in "no one was hurt"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.language.stems import event_class
from rashomon_plugins.numbers.counted import STOPS, head, noun_after, plural
from rashomon_plugins.numbers.elision import Found
from rashomon_plugins.numbers.pieces import word_at, written
from rashomon_plugins.numbers.quantity import Quantity
from rashomon_plugins.numbers.question import known, of_people, of_things
from rashomon_plugins.numbers.ranks import ENDINGS, ORDINALS, ordinal
from rashomon_plugins.numbers.scales import ARTICLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon_plugins.numbers.pieces import Pieces

_HARMS = frozenset({"kill", "injure"})
#: What may be denied of people: "nobody was arrested", "no passengers are missing".
_DENIED = _HARMS | {"detain", "missing"}
#: What makes "a third man" one of a count that has grown to three.
_BEFALLS = _DENIED | {"infect", "rescue"}
_TO_BE = frozenset({"to", "be", "who"})
_NOBODY = frozenset({"nobody", "none"})
_PASSIVE = frozenset({"was", "were", "is", "are", "been", "has", "have", "had", "reported", "seriously", "badly"})
_HARMING = ("ing", "ed")
#: How many words of a victim are read ("a 43-year-old police officer" is not, its age is a figure).
_FURTHEST = 4


def victims(pieces: Pieces) -> Iterator[Found]:
    """Yield the victims told by a noun alone, single things and those that nothing befell, in order; linear time."""
    for index, piece in enumerate(pieces):
        if piece.word in ORDINALS or (piece.numeral and word_at(pieces, index + 1) in ENDINGS):
            yield from _ordinal(pieces, index)
        elif piece.word in ARTICLES:
            yield from _single(pieces, index)
            yield from _pair(pieces, index)
            if word_at(pieces, index - 1).endswith(_HARMING) and event_class(pieces[index - 1].word) in _HARMS:
                yield from _counted(pieces, index, _person(pieces, index + 1, many=False), 1)
        elif piece.word == "no" or piece.word in _NOBODY:
            yield from _denied(pieces, index)


def _counted(pieces: Pieces, index: int, phrase: list[int], count: int) -> Iterator[Found]:
    if phrase:
        start = pieces[index].start
        yield Found(start, pieces[phrase[-1]].end, start, Quantity(count, count, "=", None, written(pieces, phrase)))


def _single(pieces: Pieces, index: int) -> Iterator[Found]:
    """Yield "a single helicopter" as one of them; "a single mother" is none."""
    if word_at(pieces, index + 1) == "single" and of_things(word_at(pieces, index + 2)):
        yield from _counted(pieces, index, [index + 2], 1)


def _pair(pieces: Pieces, index: int) -> Iterator[Found]:
    """Yield "a pair of pistols" as two of them; a pair of jeans is one thing."""
    if word_at(pieces, index + 1) == "pair" and word_at(pieces, index + 2) == "of":
        noun = noun_after(pieces, index + 3, single=False)
        if noun and known(head(noun[0])) and (of_people(head(noun[0])) or of_things(head(noun[0]))):
            start = pieces[index].start
            yield Found(start, pieces[noun[1] - 1].end, start, Quantity(2, 2, "=", None, noun[0]))


def _ordinal(pieces: Pieces, index: int) -> Iterator[Found]:
    """Yield six men of "a sixth man was arrested" and "the sixth person to die"."""
    value, start = ordinal(pieces, index)
    phrase = _person(pieces, start, many=False) if value else []
    after = phrase[-1] + 1 if phrase else start
    while word_at(pieces, after) in _PASSIVE | _TO_BE and after < start + 2 * _FURTHEST:
        after += 1
    if value and phrase and event_class(word_at(pieces, after)) in _BEFALLS:
        yield from _counted(pieces, index, phrase, value)


def _denied(pieces: Pieces, index: int) -> Iterator[Found]:
    """Yield "no officers were hurt", "no one was killed" and "nobody has been arrested" as zero of them."""
    one = pieces[index].word == "no" and word_at(pieces, index + 1) == "one"
    alone = one or pieces[index].word in _NOBODY
    phrase = [] if alone else _person(pieces, index + 1, many=True)
    at = phrase[-1] + 1 if phrase else index + 1 + one
    passive = at
    while word_at(pieces, passive) in _PASSIVE and passive < at + _FURTHEST:
        passive += 1
    if (alone or phrase) and passive > at and event_class(word_at(pieces, passive)) in _DENIED:
        if phrase:
            yield from _counted(pieces, index, phrase, 0)
        else:
            start = pieces[index].start
            yield Found(start, pieces[at - 1].end, start, Quantity(0, 0, "=", None, None))


def _person(pieces: Pieces, start: int, *, many: bool) -> list[int]:
    """Return the indices of a noun phrase that ends in a person, or in several; none where it does not."""
    found: list[int] = []
    for index in range(start, min(len(pieces), start + _FURTHEST)):
        if not pieces[index].text.isalpha() or pieces[index].word in STOPS or pieces[index].word in _PASSIVE:
            break
        found.append(index)
    last = found[-1:]
    return found if last and of_people(pieces[last[0]].word) and (many or not plural(pieces[last[0]])) else []
