"""Names that a text itself puts into letters: Harbour Lamp Fund (HLF); the Fund for Harbour Lamps, known as FHL."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from rashomon import remembered
from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.units.words import NATIONS, letter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon import Document

_LETTERS = r"[\"“']?([A-Z][A-Za-z]{1,7})[\"”']?"
#: Letters behind a name: "(HLK)", ", known as MLIB", ", or MLIB,".
_BEHIND = re.compile(
    rf"\s\(\s?(?:the\s)?{_LETTERS}\s?\)|,?\s(?:(?:also|better|widely)\s)?(?:known|abbreviated)\sas\s(?:the\s)?{_LETTERS}\b"
    rf"|,\sor\s(?:the\s)?{_LETTERS},"
)
#: Characters before the letters in which their name stands, and the words of such a name at most.
_REACH, LONGEST = 110, 12
#: The fewest letters that may leave out the last words, or stand in another order.
MANY = 4
_SAID = re.compile(r"[^\W_][\w.'’&-]{0,30},?|&")
_BETWEEN = frozenset({"of", "for", "and", "the", "in", "on", "to", "de", "&"})
_NOT_BODIES = words(__package__, "not_bodies.tsv")
_NO_BODIES_END = words(__package__, "not_defined.tsv")


class Definition(NamedTuple):
    """Where a full name stands, and the letters that the text gives it."""

    start: int
    end: int
    letters: str


@remembered
def definitions(document: Document) -> tuple[Definition, ...]:
    """Return the names of a document that letters follow which are their initials, in order."""
    return tuple(_found(document.text))


def _found(text: str) -> Iterator[Definition]:
    last = 0
    for m in _BEHIND.finditer(text):
        letters = m[1] or m[2] or m[3]
        if (letters in _NOT_BODIES and len(letters) > len("CA")) or sum(map(str.isupper, letters)) == 0:
            continue
        first = max(last, m.start() - _REACH)
        start = _beginning(text[first : m.start()], letters)
        if start >= 0 and text[first + start : m.start()].lower() not in NATIONS:
            yield Definition(first + start, m.start(), letters)
            last = m.end()


def _beginning(before: str, letters: str) -> int:
    """Return where in the text before letters the name that they are drawn from begins; -1 where none does."""
    said = list(_SAID.finditer(before.rpartition("\n")[2]))
    shift = len(before) - len(before.rpartition("\n")[2])
    if not said or said[-1].end() + shift != len(before) or _ends_otherwise(said[-1][0]):
        return -1
    run: list[str] = []
    likely = -1
    for m in reversed(said[-LONGEST:]):
        if not _belongs(m[0]):
            break
        run.insert(0, m[0])
        if m[0][0].islower() or len(run) == 1:
            continue
        if _capitals(run) == letters.upper():
            return shift + m.start()
        if likely < 0 and _initials(run, letters):
            likely = shift + m.start()
    return likely


def _ends_otherwise(word: str) -> bool:
    return word.lower() in _NO_BODIES_END or not word[0].isupper() or letter(word) == "P"


def _belongs(word: str) -> bool:
    """Say whether a word can stand in a name: a capitalised one, or a small one between; no end of a sentence."""
    plain = word.removesuffix(",")
    return plain in _BETWEEN or (plain[0].isupper() and (not plain.endswith(".") or len(plain) <= len("St.")))


def _capitals(said: list[str]) -> str:
    """Return the initials of the capitalised words."""
    return "".join(word[0] for word in said if word[0].isupper())


def _initials(said: list[str], letters: str) -> bool:
    """Say whether letters are the initials of all words, small ones too; if many, of the first, or in another order.

    An English short form may keep the order of another language: Bureau for Marine Loss Inquiry, MLIB.
    """
    capitals, every, wanted = _capitals(said), "".join(word[0] for word in said).upper(), letters.upper()
    many = len(wanted) >= MANY and (capitals.startswith(wanted) or sorted(wanted) == sorted(capitals))
    return wanted == every or many
