"""Names that a common noun beside them tells: the 9 Harbour gang, a gang called 9 Harbour, the S-Alarm system."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.language.dictionary import Dictionary, dictionary
from rashomon_plugins.language.stems import is_content
from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.units.classes import CLASSES, family
from rashomon_plugins.units.mentions import Mention
from rashomon_plugins.units.words import COMPOUNDS, NATIONS, bare, column, letter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon import Document

_KINDS = column("called.tsv")
_STANDS = column("called.tsv", 2)
_FOR = words(__package__, "systems.tsv")
_WORD = r"(?<![\w-])(?:[A-Z][\w’-]{0,20})"
#: A name before its noun: "9 Harbour gang"; small words between are looked at one by one.
_BEFORE = re.compile(
    rf"((?:(?<![\w.,-])[0-9]{{1,3}}(?:st|nd|rd|th)?\s)?(?:{_WORD}\s){{1,4}})((?:[a-z-]{{2,20}}\s){{0,3}})\Z"
)
#: A name behind its noun: "gang, known as the Young Guns".
_BEHIND = re.compile(
    r",?\s(?:called|named|dubbed|nicknamed|known\sas|codenamed|calling\sitself)\s(?:the\s)?[\"“‘']?"
    r"((?:[0-9]{1,3}(?:st|nd|rd|th)?\s)?(?:[A-Z][\w’-]{0,20}(?:\s(?=[A-Z]))?){1,4})"
)
#: A name that follows a noun at once, so that what precedes the noun is none: Human rights group Liberty Watch.
_NAMED_NEXT = re.compile(r"\s[A-Z]")
#: A name that its noun explains behind a comma: "Statkraft, the power company".
_EXPLAINED = re.compile(rf"((?:{_WORD}\s){{0,2}}{_WORD}),\s(?:an?|the|which\sis\san?)\s((?:[\w-]{{1,20}}\s){{0,4}})\Z")
#: What follows a noun that explains a name; a noun that another follows does not: a company director.
_COMPLETE = re.compile(
    r"[,.;:)]|\s(?:that|which|who|whose|of|in|on|at|with|for|from|behind|based|owned|run|running|operating)\b"
)
#: A ship's name behind a noun for ships.
_CHRISTENED = re.compile(rf"(?:,\sthe|\scalled|\snamed)?\s[\"“‘']?({_WORD}(?:\s{_WORD}){{0,2}})")
_VESSELS = frozenset(noun for noun, sort in CLASSES.items() if family(sort) == "vessel")
#: A ship's name behind its length, where a text tells of ships: the 50-foot Isla Bella.
_MEASURED = re.compile(rf"[0-9]-(?:foot|ft|metre|meter|m|ton|tonne)\s({_WORD}(?:\s{_WORD}){{0,2}})")
_AFLOAT = re.compile(
    r"\b(?:aboard|sailed|sailing|moored|yacht|vessel|ship|boat|ferry|trawler|freighter|tanker|tonnes)\b"
)
#: Characters before a noun that are looked at.
_REACH = 90
#: Letters of words (words.py) that can be a name by themselves.
_NAMES = frozenset("CADBQYVTZ")


#: Ends of words that say whose or what the next word is.
_OTHERS = ("'s", "’s", *COMPOUNDS)
#: Words that make a group a people.
_PEOPLES = frozenset({"ethnic", "minority", "indigenous", "religious"})
#: The nouns that explain the name before them.
_EXPLAINING = words(__package__, "explaining.tsv")


@cache
def _nouns() -> Dictionary:
    return dictionary((*_KINDS, *_VESSELS))


@remembered
def called(document: Document) -> tuple[Mention, ...]:
    """Return the names of a document that a common noun beside them tells, in order."""
    return tuple(sorted(set(_found(document))))


def _found(document: Document) -> Iterator[Mention]:
    text, nouns = document.text, _nouns()
    yield from _measured(text)
    for start, end, index in nouns.find(text):
        noun = nouns.names[index]
        if noun in _VESSELS:
            yield from _christened(text, end)
            yield from _a_vessel(text, start, end)
            continue
        if behind := _BEHIND.match(text, end):
            yield Mention(behind.start(1), behind.end(1), _KINDS[noun], -1, -1)
        if noun in _EXPLAINING and _COMPLETE.match(text, end):
            yield from _explained(text, start, noun)
        before = _STANDS[noun] != "called" and not _NAMED_NEXT.match(text, end)
        span = _named_before(text, start, noun) if before else None
        if span and (_STANDS[noun] == "both" or not text[slice(*span)].isalpha()):
            yield Mention(*span, _KINDS[noun], -1, -1)


def _measured(text: str) -> Iterator[Mention]:
    """Yield the ships' names that stand behind a length in a text of ships."""
    for m in _MEASURED.finditer(text) if _AFLOAT.search(text) else ():
        if not any(map(cannot_name, m[1].split())):
            yield Mention(m.start(1), m.end(1), "equipment", -1, -1)


def _explained(text: str, start: int, noun: str) -> Iterator[Mention]:
    """Yield the name that a noun behind a comma explains, where all its words can be a name's."""
    first = max(0, start - _REACH)
    m = _EXPLAINED.search(text[first:start])
    between = m[2].split() if m else []
    if m and not any(map(cannot_name, m[1].split())) and all(map(is_content, between)) and not _PEOPLES & set(between):
        yield Mention(first + m.start(1), first + m.end(1), _KINDS[noun], -1, -1)


def _christened(text: str, end: int) -> Iterator[Mention]:
    """Yield the ship's name that follows a noun for ships: the ferry Isla Bella, a trawler, the Brave."""
    m = _CHRISTENED.match(text, end)
    if m and not any(map(cannot_name, m[1].split()[_titled(m[1]) :])):
        yield Mention(m.start(1), m.end(1), "equipment", -1, -1)


def _titled(name: str) -> bool:
    """Say whether a ship is named for somebody with a title: the frigate Admiral Arden."""
    first, _, rest = name.partition(" ")
    return bool(rest) and letter(first) == "P"


def _a_vessel(text: str, start: int, end: int) -> Iterator[Mention]:
    """Yield the ship's name that a noun for ships behind a comma explains: the Isla Bella, a patrol boat."""
    first = max(0, start - _REACH)
    m = _EXPLAINED.search(text[first:start]) if _COMPLETE.match(text, end) else None
    name = m[1].split() if m else []
    the = name[0] in {"The", "the"} if name else False
    said = name[1:] if the else name
    at = first + m.end(1) - len(" ".join(said)) if m else 0
    the = the or text[at - 4 : at] == "the "
    if said and the and not any(map(cannot_name, said)):
        yield Mention(at, at + len(" ".join(said)), "equipment", -1, -1)


def _named_before(text: str, start: int, noun: str) -> tuple[int, int] | None:
    """Return where the name before a noun stands; None where nothing there can be a name."""
    first = max(0, start - _REACH)
    m = _BEFORE.search(text[first:start])
    if not m or not _filling(m[2].split(), noun):
        return None
    said = m[1].split()
    while said and cannot_name(said[-1]):
        said.pop()
    while said and cannot_name(said[0]) and not said[0][0].isdigit():
        said.pop(0)
    if not said or (len(said) == 1 and said[0][0].isdigit()):
        return None
    at = first + m.start(1) + m[1].find(said[0])
    end = first + m.start(1) + m[1].rfind(said[-1]) + len(said[-1])
    return at, end - len(said[-1]) + len(bare(said[-1]))


def _filling(between: list[str], noun: str) -> bool:
    """Say whether the words between a name and its noun belong to the noun: the S-Alarm early warning system."""
    return not between or (noun == "system" and set(between) <= _FOR)


def cannot_name(word: str) -> bool:
    """Say whether a word cannot be a name: a nation, a title, a word that begins a sentence."""
    if word.lower() in NATIONS or letter(word) not in _NAMES or word.endswith(_OTHERS):
        return True
    return not is_content(word) or ("-" in word and word.rpartition("-")[2].islower())
