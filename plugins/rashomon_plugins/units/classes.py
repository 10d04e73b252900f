"""Classes of vehicles, vessels, aircraft, arms and missiles: "lorry" is a truck, and a truck is a vehicle."""

from __future__ import annotations

import re
from functools import cache

from rashomon_plugins.language.stems import stem
from rashomon_plugins.language.vocabulary import rows
from rashomon_plugins.units.words import NATIONS, bare, column

#: The class of every noun, from wide to narrow: "vehicle/truck/pickup".
CLASSES = column("classes.tsv")
#: Nouns that end a name when capitalised: Harbour Rescue Helicopter.
NAMING = frozenset(noun for noun, mark in column("classes.tsv", 2).items() if mark)
#: What stands behind a nation whose aircraft act: air strikes, warplanes.
STRIKES = column("strikers.tsv")
#: The role of all whose aircraft act.
STRIKING = "does air strikes"
#: Bodies of several nations whose forces may be called by it or by the nation: coalition air raids, Danish air strikes.
COALITION = "coalition"
_BRACKETS = re.compile(r"\s?\([^()]{1,12}\)\Z")


@cache
def _deeds() -> dict[str, str]:
    """Return the deed that every stem tells."""
    return {stem(word): deed for said, deed in rows(__package__, "deeds.tsv") for word in said.split()}


def deed(word: str) -> str:
    """Return what a word tells of a vehicle or an arm: "rammed" is crash; "" for another word."""
    return _deeds().get(stem(word), "")


def path(name: str) -> str:
    """Return the class that a noun names, from wide to narrow ("vehicle/truck"), or "" where it names none."""
    noun = " ".join(_BRACKETS.sub("", name).split())
    return CLASSES.get(noun) or CLASSES.get(noun.lower(), "")


def family(sort: str) -> str:
    """Return the widest class: things of one family may be told from one another by their class."""
    return sort.partition("/")[0]


def wider(a: str, b: str) -> bool:
    """Say whether one class holds the other, or is the same: a vehicle and a truck."""
    return f"{a}/".startswith(f"{b}/") or f"{b}/".startswith(f"{a}/")


def striker(name: str) -> str:
    """Return whose aircraft a name tells: "denmark" of "Danish air strikes", "coalition"; "" of another name."""
    said = name.split()
    for length in (1, 2):
        whose = bare(" ".join(said[:length])).lower()
        if " ".join(said[length:]).lower() in STRIKES:
            return COALITION if whose == COALITION else NATIONS.get(whose, "")
    return ""
