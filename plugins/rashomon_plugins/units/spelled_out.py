"""Letters that only another text spells out: the FHL, where one document has the Harbour Lamp Federation (FHL)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon_plugins.units.clubs import nickname
from rashomon_plugins.units.definitions import bracketed, initials
from rashomon_plugins.units.naming import literal, parse
from rashomon_plugins.units.seats import meaning
from rashomon_plugins.units.words import letter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon import Claim
    from rashomon_plugins.units.comparing import Unit

_STATE = re.compile(r"(?<!\w)(?:state|city|county|provincial)(?:['’]s)?\s\Z")
#: Letters of names that may leave out what they begin with: the DW of ODW.
_LETTERS = re.compile(r"[A-Z]{3,6}")


def letters_of(claim: Claim[object]) -> Iterator[str]:
    """Yield the letters that a claim's document gives in brackets to the body that it names, and those it is."""
    said = meaning(claim.document, claim.start, claim.end)
    if said.letters and len(said.words) == 1:
        yield said.letters
        if _LETTERS.fullmatch(said.letters):
            yield said.letters[1:]
    elif _LETTERS.fullmatch(claim.text):
        yield claim.text
    yield from _given(claim)


def _given(claim: Claim[object]) -> Iterator[str]:
    """Yield the letters that a claim's document gives in brackets to the body that it names."""
    key = meaning(claim.document, claim.start, claim.end).key
    for letters, full in {**bracketed(claim.document), **initials(claim.document)}.items():
        if parse(full.name).key == key:
            yield letters


def spelled_out(a: Claim[object], b: Claim[object]) -> bool:
    """Say whether one claim is letters that its own text never spells out, and the other text does as its name."""
    for short, full in ((a, b), (b, a)):
        said = meaning(short.document, short.start, short.end)
        alone = said.letters if len(said.words) == 1 else short.text if _LETTERS.fullmatch(short.text) else ""
        if alone and alone in set(_given(full)) and short.text != full.text:
            return True
    return False


def of_the_state(a: Claim[object], b: Claim[object]) -> bool:
    """Say whether one text says "state", "city" or "county" before a name where the other says which: Ohio, ODW."""
    return any(_less(less, more) for less, more in ((a, b), (b, a)))


def _less(less: Claim[object], more: Claim[object]) -> bool:
    if not _STATE.search(less.document.text[max(0, less.start - len("the provincial ")) : less.start]):
        return False
    short, full = (meaning(each.document, each.start, each.end) for each in (less, more))
    if full.letters and len(full.words) == 1:
        return bool(_LETTERS.fullmatch(full.letters)) and full.letters[1:] == short.initials
    return (
        not short.nation
        and full.words[-len(short.words) :] == short.words
        and len(full.words) - len(short.words) <= PLACE
    )


def placeless(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether one name is the other without its place, and says what the body is, or is a club's: Holm Otters."""
    less, more = sorted((literal(each.text) for each in (a, b)), key=lambda each: len(each.words))
    front = len(more.words) - len(less.words)
    bodies = {a.value.kind, b.value.kind} == {"organisation"} and not (less.numbers or more.numbers)
    if not bodies or not 0 < front <= LONGEST:
        return False
    place = more.words[:front]
    if more.words[front:] != less.words or any(letter(w) != "C" and w.lower() not in _AREAS for w in place):
        return False
    if all(nickname(each.document, less.words[-1]) for each in (a, b)):
        return True
    if len(less.words) > LONGEST - 1 and less.words[0] in _PUBLIC and less.words[1] == "of":
        return True
    listed = all(word.lower() in _LOCAL or letter(word.capitalize()) in _LISTED for word in less.words)
    return listed and len(less.words) >= LONGEST - 1


#: Words at most of the name of a place; letters (words.py) of the nouns that say what a body is, and words beside them.
LONGEST, _LISTED = 3, frozenset("HJMTBQYKSE")
_OFFICERS = ("governor", "mayor", "sheriff", "coroner", "attorney", "prosecutor")
_LOCAL = frozenset(
    {"superior", "circuit", "district", "municipal", "magistrates", "county", "city", "volunteer", "high"}
    | {officer + ending for officer in _OFFICERS for ending in ("'s", "’s")}
)
#: Nouns of which every state has its own of a kind: the (Ohio) Department of Wildlife.
_PUBLIC = frozenset({"Bureau", "Department", "Division", "Office", "Board", "Commission", "Ministry"})
#: Nouns for areas that end the names of places.
_AREAS = frozenset({"county", "city", "state", "parish", "borough"})
#: Words of a state's or a town's name, at most.
PLACE = 2
