"""What is said of a quantity: "at least", "about", "or more"; it holds for the figure it adjoins and no further."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.language.vocabulary import rows, words
from rashomon_plugins.numbers.lists import LISTS
from rashomon_plugins.numbers.pieces import HYPHENS, phrase, text_at, word_at
from rashomon_plugins.numbers.units import CURRENCY_SIGNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon_plugins.numbers.pieces import Piece

_ROWS = rows(__package__, "hedges.tsv")
_BEFORE = {text: bound for text, bound, side in _ROWS if side == "before"}
_AFTER = {text: bound for text, bound, side in _ROWS if side == "after"}
_ADVERBS = words(__package__, "adverbs.tsv")
_LAST = frozenset(text.rsplit(" ", 1)[-1] for text in _BEFORE)
_LONGEST = 6
#: After these "up to" is where something has got, not a bound: "the toll has gone up to 19".
_UP_TO, _GOING = "up to", LISTS["goes up"]


def hedge_before(pieces: Sequence[Piece], index: int, floor: int) -> tuple[str, int]:
    """Return the bound that the words before ``index`` state, and where they start; not before ``floor``.

    The hedge nearest the figure decides ("as high as roughly 640" is about 640); those before it only join the span.
    """
    bound, start = "", index
    while found := _ending_at(pieces, start, floor):
        bound, start = bound or found[0], found[1]
    if bound:
        while start > floor and word_at(pieces, start - 1) in _ADVERBS:
            start -= 1
    return bound or "=", start


def _ending_at(pieces: Sequence[Piece], index: int, floor: int) -> tuple[str, int] | None:
    if word_at(pieces, index - 1) in HYPHENS and word_at(pieces, index - 2) == "sub":
        return "<", index - 2
    if index <= floor or word_at(pieces, index - 1) not in _LAST:
        return None
    for start in range(max(floor, index - _LONGEST), index):
        if pieces[start].text not in HYPHENS and (bound := _BEFORE.get(said := phrase(pieces, start, index))):
            return None if said == _UP_TO and word_at(pieces, start - 1) in _GOING else (bound, start)
    return None


def hedge_after(pieces: Sequence[Piece], index: int) -> tuple[str, int] | None:
    """Return the bound stated right after a quantity ("or more", "+") and where it ends; None where there is none."""
    for end in range(min(len(pieces), index + 3), index, -1):
        if (bound := _AFTER.get(phrase(pieces, index, end))) and not _leads_on(pieces, end):
            return bound, end
    return None


def _leads_on(pieces: Sequence[Piece], end: int) -> bool:
    """Say whether "or more" goes on as "or more than 790", or "plus" as "plus 8 million": that is another figure's."""
    at = end + (word_at(pieces, end) == "than")
    leads = at > end or word_at(pieces, end - 1) == "plus"
    return leads and at < len(pieces) and (pieces[at].numeral or text_at(pieces, at) in CURRENCY_SIGNS)
