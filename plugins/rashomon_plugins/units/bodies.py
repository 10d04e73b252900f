"""Well-known bodies, found by their names in one pass (data/bodies.tsv)."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from rashomon_plugins.language.dictionary import Dictionary, dictionary
from rashomon_plugins.language.vocabulary import rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon import Document
    from rashomon_plugins.units.words import Reading

#: The letters that stand for a word of a known organisation and of a known formation.
_LETTERS = {"organisation": "A", "formation": "V"}


@cache
def _known() -> tuple[Dictionary, tuple[str, ...], dict[str, str]]:
    """Return the dictionary of names, the letter of each, and the first name of the body by every other."""
    letters: dict[str, str] = {}
    firsts: dict[str, str] = {}
    for names, kind in ((row[0].split(";"), row[1]) for row in rows(__package__, "bodies.tsv")):
        for spelling in (spelling for name in names for spelling in _spellings(name)):
            letters[spelling], firsts[spelling] = _LETTERS[kind], names[0]
    found = dictionary(letters)
    return found, tuple(letters[name] for name in found.names), firsts


def _spellings(name: str) -> Iterator[str]:
    """Yield a name with straight and curly apostrophes, with hyphens apart, and with its nation in letters."""
    for nation in ("United States", "US", "U.S.") if name.startswith("United States ") else ("",):
        named = name.replace("United States", nation, 1) if nation else name
        yield from (named, named.replace("'", "’"), named.replace("-", " - "))


def full_name(name: str) -> str:
    """Return the full name of a well-known body, or the name itself."""
    return _known()[2].get(name, name)


def known_names() -> tuple[str, ...]:
    """Return all names of the well-known bodies."""
    return _known()[0].names


def well_known(name: str) -> bool:
    """Say whether a name is one of a well-known body's."""
    return name in _known()[2]


def marked(document: Document, read: Reading, letters: str) -> str:
    """Return the letters with A for each word of a known organisation and V for one of a known formation."""
    pieces: list[str] = []
    at = 0
    for first, last, kind in _places(document, read):
        if first >= at and "#" not in letters[first:last]:
            pieces += [letters[at:first], kind * (last - first)]
            at = last
    return "".join((*pieces, letters[at:]))


def _places(document: Document, read: Reading) -> Iterator[tuple[int, int, str]]:
    """Yield first word, last word (exclusive) and letter of every known name that begins where a word does.

    A name that a hyphen joins to another ("EU-Turkey") is left out.
    """
    found, kinds, _ = _known()
    starts: list[int] = []
    end = 0
    for word in read.words:
        starts.append(word.start if word else end)
        end = word.end if word else end
    for start, end, index in found.find(document.text):
        first = bisect_left(starts, start)
        joined = document.text[end : end + 1] == "-" and document.text[end + 1 : end + 2].isupper()
        if first < len(starts) and starts[first] == start and not joined:
            yield first, max(first + 1, bisect_left(starts, end)), kinds[index]
