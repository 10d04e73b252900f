"""Lists: states that stand in one coordination ("Belarus, Armenia and Peru"), and whether a list says it is whole."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.units.mentions import Mention, mention
from rashomon_plugins.units.words import CARDINALS, NATIONS, ORDINALS, bare, reading

if TYPE_CHECKING:
    from rashomon import Document

#: The family (classes.py) of lists of states; their members follow, "states/armenia+belarus".
STATES = "states"
#: The fewest states that make a list, and the members that two lists of one question share, of the shorter one half.
FEWEST, SHARED = 3, 2
#: Characters before a list in which it may be said to be whole.
_REACH = 60
_STATES = re.compile(r"(?:\^?G{1,3},){1,30}\^?G{1,3},?\+\^?G{1,3}(?![G-])")
#: What stands between the members of a list: a comma, "and", both.
BETWEEN = re.compile(r",?\s(?:and|&)\s(?:the\s|an?\s)?|,\s(?:the\s|an?\s)?", re.IGNORECASE)
_COUNTED = re.compile(
    rf"\b(?:the|all|its|their)\s(?:[a-z]{{1,15}}\s)?({'|'.join(sorted(CARDINALS))}|[0-9]{{1,2}})\s"
    r"(?:[\w-]{1,20}\s?){1,3}(?:[:,—–-]|are|were)?\s?\Z"
)
_WHOLE = re.compile(rf"\b(?:{'|'.join(sorted(words(__package__, 'whole.tsv')))}):?\s(?:the\s)?\Z")


@remembered
def lists(document: Document) -> tuple[Mention, ...]:
    """Return the lists of three states or more that a document names, in order."""
    read = reading(document)
    return tuple(mention("organisation", read, m.start(), m.end()) for m in _STATES.finditer(read.letters))


@lru_cache(maxsize=1 << 10)
def states(text: str) -> tuple[str, ...]:
    """Return the canonical names of the states that a list names, in order; () where it is no list of states."""
    if "," not in text:
        return ()
    said = [NATIONS.get(bare(each).lower(), "") for each in BETWEEN.split(text)]
    return tuple(sorted(set(said))) if all(said) and len(said) >= FEWEST else ()


def members(sort: str) -> frozenset[str]:
    """Return the members of a list of states."""
    return frozenset(sort.partition("/")[2].split("+"))


def alike(a: frozenset[str], b: frozenset[str]) -> float:
    """Return from 0 to 1 how sure it is that two lists answer one question: the share of members that both name."""
    shared = len(a & b)
    if shared < SHARED or 2 * shared < min(len(a), len(b)):
        return 0.0
    return 1.0 if a == b else 0.5 + 0.45 * shared / len(a | b)


def whole(document: Document, start: int, count: int) -> bool:
    """Say whether the words before a list of so many say that it is whole: "the three members: …", "namely …"."""
    before = document.text[max(0, start - _REACH) : start]
    m = _COUNTED.search(before)
    return _WHOLE.search(before) is not None or (m is not None and _number(m[1]) == count)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else int(ORDINALS[word])
