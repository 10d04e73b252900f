"""Years that belong to another thing than the figure: when a firm was founded, a ship built, a player signed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon_plugins.numbers.lists import LISTS

if TYPE_CHECKING:
    from rashomon import Claim
    from rashomon_plugins.numbers.quantity import Quantity

#: The longest clause, in characters, that is looked through before a year.
_CLAUSE = 80
#: "March 2, " before a year: its comma ends no clause.
_DAY = re.compile(r"(?<!\w)[A-Z][a-z]{2,8}\.?\s[0-9]{1,2},\s\Z")
#: What begins a clause on something that was just named.
_RELATIVE = frozenset({"where", "who", "whose"})
_THAT = _RELATIVE | {"that", "which"}
#: What things and offices begin with: "built", "founded", "signed".
_ORIGINS = LISTS["origins"]
_AND = re.compile(r",?\sand\s")
#: What makes a year the end of something: "by 2030", "by the end of 2030".
_BY = re.compile(r"\bby\s(?:(?:the\s)?(?:end|middle|start)\sof\s|early\s|late\s|mid-)?\Z", re.IGNORECASE)
_OWNING = re.compile(r"['’]s?\s")


def clause_before(text: str, start: int, at: int) -> tuple[bool, list[str]]:
    """Return the words of the clause before a place, and whether a comma or bracket opens it."""
    near = text[max(start, at - _CLAUSE) : at]
    if day := _DAY.search(near):
        near = near[: day.start()]
    opening = max(near.rfind(","), near.rfind("("))
    return opening >= 0, near[opening + 1 :].lower().split()


def of_another_thing(claim: Claim[Quantity], start: int, year: re.Match[str]) -> bool:
    """Say whether a year is when something else began, or will be done, or stands in an aside closed before the figure.

    "The dairy, founded in 1921, has 340 workers", "the dairy was founded in 1921 and employs 340 people",
    "the six buses that burned had been built in 1998".
    """
    text = claim.document.text
    if _BY.search(text[max(start, year.start() - _CLAUSE) : year.start()]):
        return True
    if year.start() < claim.start:
        opened, clause = clause_before(text, start, year.start())
        between = text[year.end() : claim.start]
        begun = not _ORIGINS.isdisjoint(clause)
        if opened and clause and "," in between and clause[0] in _RELATIVE | _ORIGINS:
            return True
        return begun and _AND.match(between) is not None
    words = text[claim.end : min(year.start(), claim.end + 2 * _CLAUSE)].lower().split()
    begun = not _ORIGINS.isdisjoint(words)
    return begun and (words[0] in _THAT or ("had" in words and "been" in words))


def owning(text: str, at: int) -> bool:
    """Say whether an ending that makes an owner of the word before it stands at a place: "last year's earnings"."""
    return _OWNING.match(text, at) is not None
