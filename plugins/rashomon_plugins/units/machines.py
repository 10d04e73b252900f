"""Equipment designations taken apart: letters, number, variant; ships by prefix and name."""

from __future__ import annotations

import re
from functools import lru_cache

from attrs import frozen

from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.units.numerals import roman
from rashomon_plugins.units.spelling import spelled
from rashomon_plugins.units.words import ECHELONS, HEADS, column

_SHIPS = column("ships.tsv")
_SPELLED_SHIPS = {spelled_out: prefix for prefix, spelled_out in _SHIPS.items() if spelled_out}
_PREFIXES = words(__package__, "prefixes.tsv")
_MAKERS = words(__package__, "makers.tsv")
_OTHERS = words(__package__, "not_equipment.tsv")
_FORMATIONS = words(__package__, "initials.tsv")
_DESIGNATION = re.compile(
    r"(?<![\w/-])((?:[A-Z]/)?[A-Z][A-Za-z]{0,11})([- .]?)([0-9]{1,4})"
    r"([A-Za-z][A-Za-z0-9]{0,4}|-[0-9]{2,4})?(?:/[A-Z])?(?!\w)"
)
_LAST_ROMAN = re.compile(r"\b[IVX]{2,4}$")
_HULL = re.compile(r"\(([A-Z]{1,4})[- ]?([0-9]{1,4})\)")
_NO_NAME = re.compile(r"\([^()]{0,60}\)|[\"“”‘’]")
_ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th", "d"})
#: Letters at most that a blank may part from their number where no list has them: DDG 12.
_SHORT = 4


@frozen
class Machine:
    """A designation: letters and number ("tu", "95"), variant ("ms"); or a ship.

    A ship has prefix and name in ``ship`` ("ins-vikrant"), and the letters and number of its hull where they are said.
    """

    letters: str = ""
    number: str = ""
    variant: str = ""
    ship: str = ""

    @property
    def key(self) -> str:
        """The canonical key: tu-95, tu-95ms, ins-vikrant."""
        return self.ship or f"{self.letters}-{self.number}{self.variant}"


@lru_cache(maxsize=1 << 12)
def machine(text: str) -> Machine | None:
    """Return the parts of an equipment designation; None where the text holds none."""
    ship = _ship(text)
    if ship:
        return ship
    for m in _DESIGNATION.finditer(_LAST_ROMAN.sub(lambda m: str(roman(m[0])), text)):
        letters, between, number, variant = m[1], m[2], m[3], m[4] or ""
        if _names_machine(letters, between) and variant not in _ORDINAL_ENDINGS:
            number = number.lstrip("0") or "0"
            variant = variant if variant[:1] != "-" or letters in _MAKERS else ""
            return Machine(spelled(letters).replace("/", ""), number, variant.removesuffix("s").lower())
    return None


def _names_machine(letters: str, between: str) -> bool:
    """Say whether letters before a number can be a designation's: few or listed, and no unit's or road's."""
    if letters in _OTHERS or letters in _FORMATIONS or letters.lower() in ECHELONS or letters.lower() in HEADS:
        return False
    listed = letters in _PREFIXES or letters in _MAKERS
    return between != " " or listed or (letters.isupper() and len(letters) <= _SHORT)


def _ship(text: str) -> Machine | None:
    spelled_out = next((each for each in _SPELLED_SHIPS if text.startswith(each + " ")), "")
    prefix, name = (_SPELLED_SHIPS[spelled_out], text[len(spelled_out) :]) if spelled_out else _parted(text)
    bare = _NO_NAME.sub("", name).split()
    if prefix not in _SHIPS or not bare or bare[0][0].isdigit():
        return None
    m = _HULL.search(name)
    letters, number = (m[1].lower(), m[2]) if m else ("", "")
    return Machine(letters, number, ship="-".join((prefix.lower(), *map(spelled, bare))))


def _parted(text: str) -> tuple[str, str]:
    prefix, _, name = text.partition(" ")
    return prefix, name
