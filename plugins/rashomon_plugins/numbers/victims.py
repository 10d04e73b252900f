"""One victim told without a number: "killed a child", "wounding a police officer"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.language.stems import event_class
from rashomon_plugins.numbers.counted import STOPS, plural
from rashomon_plugins.numbers.elision import Found
from rashomon_plugins.numbers.pieces import word_at, written
from rashomon_plugins.numbers.quantity import Quantity
from rashomon_plugins.numbers.question import of_people
from rashomon_plugins.numbers.scales import ARTICLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon_plugins.numbers.pieces import Pieces

_HARMS = frozenset({"kill", "injure"})
_HARMING = ("ing", "ed")
#: How many words of a victim are read ("a 43-year-old police officer" is not, its age is a figure).
_FURTHEST = 4


def victims(pieces: Pieces) -> Iterator[Found]:
    """Yield each "a child" after a verb of killing or injuring as one of them, in order; linear time."""
    for index, piece in enumerate(pieces):
        if piece.word not in ARTICLES or not word_at(pieces, index - 1).endswith(_HARMING):
            continue
        if event_class(pieces[index - 1].word) in _HARMS and (phrase := _person(pieces, index + 1)):
            yield Found(
                piece.start, pieces[phrase[-1]].end, piece.start, Quantity(1, 1, "=", None, written(pieces, phrase))
            )


def _person(pieces: Pieces, start: int) -> list[int]:
    """Return the indices of a noun phrase that ends in a person; none where it does not."""
    found: list[int] = []
    for index in range(start, min(len(pieces), start + _FURTHEST)):
        if not pieces[index].text.isalpha() or pieces[index].word in STOPS:
            break
        found.append(index)
    last = found[-1:]
    return found if last and of_people(pieces[last[0]].word) and not plural(pieces[last[0]]) else []
