"""Texts in capitals, as old wires are, read as if only names were capitalised: the Holm Guard."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

from attrs import evolve

from rashomon import remembered
from rashomon_plugins.language.dictionary import Dictionary, dictionary
from rashomon_plugins.language.sentences import sentences, tokens_in
from rashomon_plugins.language.stems import IRREGULAR, is_content
from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.units.bodies import known_names, well_known
from rashomon_plugins.units.classes import CLASSES, family
from rashomon_plugins.units.words import COMPOUNDS, DONE, NATIONS, bare, letter, shouted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rashomon import Claim, Document
    from rashomon_plugins.language.sentences import Token

V = TypeVar("V")

#: Letters (words.py) of the nouns that end a name, and of those that do so only behind a word that tells an arm.
_HEADS, _WEAK = frozenset("HJESMY"), frozenset("K")
_TELLING = frozenset("BTQGOFUY")
#: Nouns behind which "of" or "for" goes on with the name: Committee for National Rebirth.
_OF_WHAT = words(__package__, "of_two.tsv") | words(__package__, "of_one.tsv")
#: Nouns for bodies that are as often something else, which only their capital tells: the Times.
_ALSO = words(__package__, "also_common.tsv")
_COMMON = words(__package__, "commonplace.tsv")
_MACHINES = words(__package__, "nicknames.tsv") | words(__package__, "makers.tsv") | words(__package__, "cars.tsv")
_MODELLED = words(__package__, "modelled.tsv") | {"plane"}
_NOT_MODELS, _SHORT = words(__package__, "not_models.tsv"), words(__package__, "short_words.tsv")
_SHIPS = words(__package__, "ships.tsv")
_NOT_BODIES = words(__package__, "not_bodies.tsv")
_VESSELS = frozenset(noun for noun, sort in CLASSES.items() if family(sort) == "vessel")
#: Nouns in front of a name: Radio Kivumbi, a trawler's or a person's name behind its noun or title.
_BEFORE = _VESSELS | {"radio", "newspaper", "daily", "weekly", "ferry", "freighter", "trawler", "tanker", "steamer"}
#: Words at most before the noun that ends a name, and of a name behind a title or a ship's noun.
LONGEST, BEHIND = 5, 2
#: Texts in capitals of fewer words are headlines: most of their words are names and letters.
FEWEST = 12
_ADJECTIVES = ("al", "ic", "ary", "ian", "ese", "ive")
#: Letters that a text puts in brackets are some body's: (FHL).
_BRACKETED = re.compile(r"\(([A-Z]{2,8})\)")
#: Letters whose guerrillas, agents or members a text in capitals tells: the FLR guerrillas, members of the FLR.
_THEIRS = re.compile(
    r"\b([A-Z]{3,5})\s(?:GUERRILLAS?|AGENTS|REBELS|MILITANTS|FIGHTERS|COMMANDOS|GUNMEN)\b|\b(?:MEMBERS?|LEADERS?|ELEMENTS|GUERRILLAS"
    r"|SPOKESM[AE]N|MILITANTS|AGENTS|BATTALION|BRIGADE|COLUMN|UNITS?|TROOPS|SOLDIERS|COMBATANTS|COMMAND)\s(?:OF|FOR)\sTHE\s([A-Z]{3,5})\b"
)
#: Letters that begin as no English word does: NHTSA.
_UNSPOKEN = re.compile(r"(?!STR|SPR|SCR|SHR|THR|SCH|CHR|SPL|PHR|PSY)[B-DF-HJ-NP-TV-XZ]{3}[A-Z]{0,3}\Z")
_SMALL = frozenset({"of", "for", "the", "and"})
#: Whose an army or a party is, and articles that begin names in another language.
_PEOPLES = frozenset({"people's", "people’s"})
_FOREIGN = frozenset({"el", "la", "los", "las"})
_INDEFINITE = frozenset({"a", "an", "no", "any", "some"})


@remembered
def cased(document: Document) -> Document:
    """Return a document as it would be written in both cases, offsets kept; one that is not in capitals as it is."""
    if not shouted(document.text) or len(document.text.split()) < FEWEST:
        return document
    text, at, pieces = document.text, 0, list[str]()
    for token, said in _said(document):
        if len(said) == len(token.text):
            pieces += [text[at : token.start], said]
            at = token.end
    return evolve(document, text=_with_bodies("".join((*pieces, text[at:])), text))


def _with_bodies(said: str, text: str) -> str:
    """Return a text with the well-known bodies' names as they are written; ``text``: the same in capitals."""
    pieces, at, names = list[str](), 0, _bodies()
    for start, end, index in names.find(text):
        if start >= at:
            pieces += [said[at:start], _known()[names.names[index]]]
            at = end
    return "".join((*pieces, said[at:]))


@cache
def _known() -> dict[str, str]:
    """Return the names of well-known bodies of two words or more, by the same in capitals."""
    return {upper: name for name in known_names() if " " in name and len(upper := name.upper()) == len(name)}


@cache
def _bodies() -> Dictionary:
    return dictionary(_known())


def in_case(claim: Claim[V]) -> Claim[V]:
    """Return a claim as the claim of its document in both cases."""
    document = cased(claim.document)
    return claim if document is claim.document else evolve(claim, document=document)


def _said(document: Document) -> Iterator[tuple[Token, str]]:
    letters = lettered(document.text)
    read = [tokens_in(document, sentence.start, sentence.end) for sentence in sentences(document)]
    people = frozenset(name for found in read for name in _names_of(_lower(found)))
    for found in read:
        lower = _lower(found)
        names = {*_named(lower), *_headed(lower), *_modelled(lower), *_behind(lower), *_lettered_behind(lower)}
        first = next((at for at, word in enumerate(lower) if word[0].isalnum()), 0)
        for at, token in enumerate(found):
            capital = at == first or lower[at] in people or (at in names and lower[at] not in _SMALL)
            kept = token.text if token.text in letters else _kept(token.text)
            yield token, kept or (_capitalised(lower[at]) if capital else lower[at])


def lettered(text: str) -> frozenset[str]:
    """Return the letters of bodies in a text in capitals: in brackets, or told by the people of the body."""
    told = frozenset(m[1] or m[2] for m in _THEIRS.finditer(text))
    named = frozenset(each for each in told if each.lower() not in _SHORT and _unlisted(each.lower()))
    return named | frozenset(m[1] for m in _BRACKETED.finditer(text))


def _lower(found: Sequence[Token]) -> list[str]:
    return [token.text.lower() for token in found]


def _names_of(lower: Sequence[str]) -> Iterator[str]:
    """Yield the words that only names have, wherever in the text they stand again: Arden of Major Paul Arden."""
    yield from (lower[at] for at in _behind(lower) if letter(lower[at]) == "w" and lower[at] not in _BEFORE)


def _capitalised(word: str) -> str:
    if word.endswith((*COMPOUNDS, *DONE)):
        return word.capitalize()
    return "-".join(part if part[:1].isdigit() else part.capitalize() for part in word.split("-"))


def _kept(word: str) -> str:
    """Return a word whose capitals are its own: letters and figures, a well-known body's letters, only consonants."""
    if not word[0].isalpha() or not is_content(word):
        return ""
    kind = letter(word.capitalize())
    alone = word.isalpha() and len(word) > 1 and not set("AEIOUY") & set(word) and kind not in "PLH"
    alone = alone or (kind in "CA" and bool(_UNSPOKEN.match(word)))
    figures = any(map(str.isdigit, word))
    return (
        word
        if figures or alone or word in _SHIPS or "." in word or (len(word) > len("US") - 1 and _lettered(word))
        else ""
    )


def _lettered(word: str) -> bool:
    short = len(word) <= len("UAE")
    return (short and word in _NOT_BODIES) or (well_known(word) and not well_known(word.capitalize()))


def _named(lower: Sequence[str]) -> Iterator[int]:
    """Yield the places of nations, days and months, and names of models."""
    for at, word in enumerate(lower):
        for length in (3, 2, 1):
            said = " ".join(map(bare, lower[at : at + length]))
            if said in NATIONS and said != "us" and at + length <= len(lower):
                yield from range(at, at + length)
                break
        one = word.capitalize()
        if word in _FOREIGN and lower[at + 1 : at + 2] and _unlisted(lower[at + 1]):
            yield from (at, at + 1)
        if letter(one) == "L" or {one, one.removesuffix("s")} & _MACHINES:
            yield at


def _headed(lower: Sequence[str]) -> Iterator[int]:
    """Yield the places of the words of names that a noun for a body ends or begins."""
    for at, word in enumerate(lower):
        kind = "" if _people(lower, at) else letter(word.capitalize())
        if kind not in _HEADS | _WEAK or word in _ALSO:
            continue
        first = _first(lower, at)
        telling = any(letter(each.capitalize()) in _TELLING for each in lower[first:at])
        if first < at and (kind in _HEADS or telling):
            yield from range(first, at + 1)
        described = bool(at) and lower[at - 1] in _COMMON | _INDEFINITE
        last = _last(lower, at) if word in _OF_WHAT and not described else at
        if last > at:
            yield from range(at, last)


def _people(lower: Sequence[str], at: int) -> bool:
    """Say whether a noun tells the people of the body before it: Harbour Battalion troops."""
    return at > 0 and lower[at] in {"troops", "forces"} and letter(lower[at - 1].capitalize()) in "EHJ"


def _modelled(lower: Sequence[str]) -> Iterator[int]:
    """Yield the places of words that may be a model's name before the noun for the machine: Aldo rifles."""
    for at, (word, after) in enumerate(pairwise(lower)):
        nouns = {after.removesuffix("s"), " ".join(lower[at + 1 : at + 3]).removesuffix("s")}
        named = at and word.isalpha() and _unlisted(word) and not word.endswith(_ADJECTIVES)
        if named and word not in _NOT_MODELS and nouns & _MODELLED:
            yield at


def _first(lower: Sequence[str], at: int) -> int:
    """Return where a name that ends at a noun begins; the noun's own place where common words describe it."""
    first = at
    while first > max(0, at - LONGEST) and (_may_name(lower[first - 1]) or _joins(lower, first - 1)):
        first -= 1
    before = lower[first - 1] if first else ""
    if before not in _COMMON | _INDEFINITE and first > at - LONGEST:
        return first
    return next((place + 1 for place in reversed(range(first, at)) if letter(lower[place].capitalize()) in "Cx"), first)


def _joins(lower: Sequence[str], at: int) -> bool:
    """Say whether "and" stands between two things that a body is for, or an apostrophe behind its members."""
    if lower[at] == "and":
        return at > 0 and all(letter(each.capitalize()) in _TELLING for each in (lower[at - 1], lower[at + 1]))
    if lower[at] == ".":
        return at > 0 and "." in lower[at - 1]
    return lower[at] in {"'", "’"} and at > 0 and lower[at - 1].endswith("s")


def _last(lower: Sequence[str], at: int) -> int:
    """Return where a name ends that "of" or "for" goes on with; the noun's own place where none does."""
    if lower[at + 1 : at + 2] not in (["of"], ["for"]):
        return at
    first = at + 2 + (lower[at + 2 : at + 3] == ["the"])
    if first >= len(lower) or not _may_name(lower[first]):
        return at
    more = lower[first].endswith(_ADJECTIVES) and first + 1 < len(lower) and _may_name(lower[first + 1])
    return first + 1 + more


def _behind(lower: Sequence[str]) -> Iterator[int]:
    """Yield the places of names behind a title, a ship's prefix or noun, or "radio"."""
    for at, (word, after) in enumerate(pairwise(lower)):
        titled = letter(word.capitalize()) == "P"
        if not (titled or word in _BEFORE or word.upper() in _SHIPS) or not _unlisted(after):
            continue
        last = at + 1
        while last < len(lower) and last <= at + BEHIND and _unlisted(lower[last]):
            last += 1
        yield from range(at if titled or word == "radio" else at + 1, last)


def _lettered_behind(lower: Sequence[str]) -> Iterator[int]:
    """Yield the places of words whose initials stand in brackets behind them: Harbour Lamp Keepers (HLK)."""
    for at in (at for at, word in enumerate(lower) if word == "(" and lower[at + 2 : at + 3] == [")"]):
        letters, place = lower[at + 1], at
        while letters and place and (lower[place - 1] in _SMALL or lower[place - 1][0] == letters[-1]):
            place -= 1
            letters = letters if lower[place] in _SMALL else letters[:-1]
        if not letters:
            yield from range(place, at)


def _unlisted(word: str) -> bool:
    return _may_name(word) and letter(word) == "w"


def _may_name(word: str) -> bool:
    """Say whether a word can stand in a name: neither a function word, a verb's form nor a common description."""
    plain = bare(word)
    if word in _PEOPLES:
        return True
    if not plain[:1].isalnum() or not is_content(plain) or letter(plain.capitalize()) == "x":
        return False
    verb = plain.endswith(("ed", "ing")) or plain in IRREGULAR
    return letter(plain) != "w" or not (verb or plain in _COMMON)
