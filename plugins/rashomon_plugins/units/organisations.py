"""Organisations: by the noun that heads the name, by their letters, by what everybody knows. Letters: see words.py."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.units.bodies import marked, well_known
from rashomon_plugins.units.equipment import designations
from rashomon_plugins.units.formations import formations
from rashomon_plugins.units.mentions import Mention, masked, mention, word_at
from rashomon_plugins.units.words import HEAD_MARKS, reading, uncapitalised

if TYPE_CHECKING:
    from rashomon import Document

_NATION = r"(?:G|I\.?)"
_INNER = rf"(?:{_NATION}|[CATQBYEKSJFRVDZX])"
_NAME = rf"(?:{_NATION}|[CATQBYEKSJFRVDZXHM])"
_OF = rf"(?:[~><]\^?{_INNER}(?:-?{_INNER}|(?<=[TQBC])\+(?:[TQB]|C(?!C))){{0,8}}(?:[HM](?![~>]))?)"
# University of Florida; Federal Bureau of Investigation; Ministry of Defense of Kazakhstan
_HEAD_FIRST = re.compile(rf"(?:{_NAME}-?){{0,6}}[HM](?![A-Z]){_OF}{{1,2}}")
# Collective Security Treaty Organization; Science and Technology Council
_HEAD_LAST = re.compile(rf"(?:{_NAME}(?:[-_]|(?<=[TQBC])\+(?=[TQBC]))?){{0,8}}[HMJ]")
# Russia's defense ministry; national disaster agency; the government of Iraq
_SMALL = re.compile(rf"{_NATION}{{0,2}}b?[TQtq]{{1,2}}h(?:~\^?G{{1,2}})?|{_NATION}{{1,2}}b?[hm]|h~\^?G{{1,2}}")
# the company Züblin
_APPOSITION = re.compile(r"(?<=[hmj])C{1,3}(?![A-Z])")
# CSTO
_CAPITALS = re.compile(r"A{1,8}(?:-A){0,3}")
_ORGANISATIONS = (_HEAD_FIRST, _HEAD_LAST, _SMALL, _APPOSITION, _CAPITALS)
_NOT_BODIES = words(__package__, "not_bodies.tsv")
_VAGUE = words(__package__, "vague.tsv")
#: Nouns in small letters that a body's name follows at once.
_APPOSED = words(__package__, "apposed.tsv")


@remembered
def organisations(document: Document) -> tuple[Mention, ...]:
    """Return the organisations named in a document, in order, without overlaps."""
    read = reading(document)
    letters = masked(read.letters, (*designations(document), *formations(document)))
    letters = marked(document, read, letters)
    found: list[Mention] = []
    for pattern in _ORGANISATIONS:
        matches = (m for m in pattern.finditer(letters) if _named(document, letters, m))
        new = [mention("organisation", read, m.start(), m.end()) for m in matches]
        letters = masked(letters, new)
        found += new
    return tuple(sorted(found))


def _named(document: Document, letters: str, m: re.Match[str]) -> bool:
    """Say whether a run of words that has the shape of a body's name is one."""
    read, run, first, last = reading(document), m[0], m.start(), m.end()
    said = [word_at(read, at) for at in range(first, last)]
    if letters[last : last + 1] == "X" or " ".join(said) in _NOT_BODIES:
        return False
    if run[-1].islower() or run[0] == "h":
        return _small(run, [word.lower() for word in said])
    if set(run) == {"C"}:
        return word_at(read, first - 1) in _APPOSED
    if set(run) <= {"A", "-"}:
        return _body(document, first, last) and not _shouted(letters, first, last)
    if len(run) == 1:
        return (
            letters[first - 1 : first] == "^"
            and letters[last : last + 1] != "P"
            and run in "HM"
            and not said[0].isupper()
        )
    return any(letter in "CATQBYGI" for letter in run[:-1]) or "~" in run


def _small(run: str, said: list[str]) -> bool:
    """Say whether a head in small letters has what names it: a nation, or what the ministry or the agency is for."""
    if not any(HEAD_MARKS.get(word) == "lower" for word in said):
        return False
    return "G" in run or "I" in run or said[-1] == "ministry" or (said[-1] == "agency" and not set(said) & _VAGUE)


def _shouted(letters: str, first: int, last: int) -> bool:
    """Say whether capitals stand among capitals, as in a headline."""
    return letters[first - 1 : first] == "A" or letters[last : last + 1] == "A"


def _body(document: Document, first: int, last: int) -> bool:
    """Say whether letters name a body: they are known, or alone, no word in capitals and no code before a colon."""
    read = reading(document)
    name = mention("organisation", read, first, last)
    said = " ".join(document.text[name.start : name.end].split())
    if well_known(said) or not said.replace(".", "").isupper():
        return True
    before, after = word_at(read, first - 1), word_at(read, last)
    shouted = len(before) > 1 and before.isupper() and before.isalpha()
    dateline = read.letters[first - 1 : first] in {"", "\n"} and after in {"(", ",", "-", "–", "—"}
    return not (" " in said or ":" in {before, after} or shouted or dateline or said.lower() in uncapitalised(document))
