"""A name found in a document, and how the grammars take words away from one another."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rashomon_plugins.units.words import COMPOUNDS, DONE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rashomon_plugins.units.words import Reading

#: What does not belong to the name that a word ends with: "Russia's", "NATO-held".
_ENDINGS = ("'s", "’s", "'", "’", *COMPOUNDS, *DONE, "-style", "-type", "-class", "-variant")


class Mention(NamedTuple):
    """A name: offsets into the document's text, its kind, and the words it takes; ends exclusive."""

    start: int
    end: int
    kind: str
    first: int
    last: int


def mention(kind: str, read: Reading, first: int, last: int) -> Mention:
    """Make a mention of the words ``first`` to ``last`` (exclusive), without a possessive or "-led" at the end."""
    if last - first > 1 and word_at(read, first) in {"The", "the"}:
        first += 1
    begin, final = read.words[first], read.words[last - 1]
    if begin is None or final is None:
        msg = f"words {first} to {last} run into the end of a paragraph"
        raise ValueError(msg)
    ending = next((ending for ending in _ENDINGS if final.text.endswith(ending)), "") or _adjective(final.text)
    return Mention(begin.start, final.end - len(ending), kind, first, last)


def _adjective(word: str) -> str:
    """Return the end that makes letters an adjective ("EU-wide", "NATO-style"); "" where there is none."""
    letters, hyphen, rest = word.rpartition("-")
    return hyphen + rest if letters.isupper() and rest.isalpha() and rest.islower() else ""


def masked(letters: str, mentions: Iterable[Mention]) -> str:
    """Return the letters with ``#`` for every word that a mention takes; mentions must not overlap."""
    pieces: list[str] = []
    at = 0
    for each in sorted(mentions, key=lambda each: each.first):
        pieces += [letters[at : each.first], "#" * (each.last - each.first)]
        at = each.last
    return "".join((*pieces, letters[at:]))


def word_at(read: Reading, at: int) -> str:
    """Return the text of a word; "" outside the document and at the end of a paragraph."""
    word = read.words[at] if 0 <= at < len(read.words) else None
    return word.text if word else ""
