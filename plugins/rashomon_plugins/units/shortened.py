"""What later mentions leave out of a name: a ship its prefix, a company the words for what it trades in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.language.stems import is_content
from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.units.naming import parse
from rashomon_plugins.units.words import letter

if TYPE_CHECKING:
    from collections.abc import Iterator

_TRADE = words(__package__, "trade.tsv")


def short_forms(full: str) -> Iterator[str]:
    """Yield what a ship or a company may be called again: "Nautilus" for USS Nautilus, "Orlo" for Orlo Motor Corp."""
    ship = parse(full).machine
    said = full.split()
    if len(said) > 1 and said[0].endswith(("'s", "’s")) and parse(said[0]).nation:
        said = said[1:]
    if ship and ship.ship:
        if len(said) == len("XY") and _alone(said[1:]):
            yield said[1]
        return
    while len(said) > 1 and _trade(said[-1]):
        said.pop()
        if _alone(said):
            yield " ".join(said)


def _trade(word: str) -> bool:
    return word.replace(".", "").casefold() in _TRADE


def _alone(said: list[str]) -> bool:
    """Say whether words are a name without more: all capitalised, no nation's, and one alone no common word."""
    if not all(word.isalpha() and word[0].isupper() for word in said) or parse(" ".join(said)).nation:
        return False
    return len(said) > 1 or (letter(said[0]) == "C" and is_content(said[0]))
