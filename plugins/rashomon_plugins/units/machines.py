"""Equipment designations taken apart: letters, number, variant; ships by prefix and name."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.units.numerals import roman
from rashomon_plugins.units.spelling import spelled
from rashomon_plugins.units.words import ECHELONS, HEADS, column

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHIPS = column("ships.tsv")
_SPELLED_SHIPS = {spelled_out: prefix for prefix, spelled_out in _SHIPS.items() if spelled_out}
_PREFIXES = words(__package__, "prefixes.tsv")
_MAKERS = words(__package__, "makers.tsv")
_MAKERS_WORDS = frozenset(spelled(word) for each in _MAKERS | words(__package__, "cars.tsv") for word in each.split())
#: The letters of the designations of models and makers.
_LETTERS = {
    " ".join(sorted(map(spelled, key.split()))): frozenset(letters.split(","))
    for key, letters in column("makes.tsv", 2).items()
    if letters
}
#: The family of machines of letters, models and makers; of a model of two words, these in order of the alphabet.
_MAKES = {" ".join(sorted(map(spelled, key.split()))): family for key, family in column("makes.tsv").items()}
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


def model(words: Sequence[str], found: Machine | None) -> frozenset[str]:
    """Return the words of a machine's name without makers and designation: beaver of "de Havilland DHC-2 Beaver"."""
    designation = {found.letters, found.number, found.number + found.variant} if found else set[str]()
    said = frozenset(spelled(word).removesuffix("s") for word in words if word.isalpha())
    return said - _MAKERS_WORDS - designation


def maker(words: Sequence[str]) -> frozenset[str]:
    """Return the words of a machine's name that are its makers'."""
    return frozenset(map(spelled, words)) & _MAKERS_WORDS


def make(words: Sequence[str], found: Machine | None) -> str:
    """Return the family of machines that letters, a model or a maker tell ("aircraft"); "vessel" for a ship; or ""."""
    if found and found.ship:
        return "vessel"
    models = model(words, found)
    told = (found.letters if found else "", " ".join(sorted(models)), *sorted(models), *sorted(maker(words)))
    return next((_MAKES[word] for word in told if word in _MAKES), "")


def lettered(words: Sequence[str], found: Machine | None) -> frozenset[str]:
    """Return the letters of designations that a model's or a maker's name may stand for: su of Sukhoi; () unknown."""
    models, makers = model(words, found), maker(words)
    told = (" ".join(sorted(models)), *sorted(models), " ".join(sorted(makers)), *sorted(makers))
    return next((_LETTERS[word] for word in told if word in _LETTERS), frozenset[str]())


def _parted(text: str) -> tuple[str, str]:
    prefix, _, name = text.partition(" ")
    return prefix, name
