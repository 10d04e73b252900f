"""Designations of equipment: Il-76, T-64BV, F-8 Crusader, Boeing 727, HMS Ocean, AK 47."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.language.vocabulary import rows, words
from rashomon_plugins.units.mentions import Mention, mention, word_at
from rashomon_plugins.units.words import bare, reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon import Document
    from rashomon_plugins.units.words import Reading

#: Letters of US naval squadrons, which are formations: VF-84, HSM-51.
SQUADRON = re.compile(r"V[ABFMPQRTX][A-Z]{0,2}|HS[LCM]?|HM[HLM]A?")

_PREFIXES = {row[0]: len(row) > 1 for row in rows(__package__, "prefixes.tsv")}
_OTHERS = words(__package__, "not_equipment.tsv")
_NOT_BEFORE = words(__package__, "not_before.tsv")
_MACHINES = words(__package__, "machines.tsv")
_ENGINES = words(__package__, "engines.tsv")
_MAKERS = words(__package__, "makers.tsv")
#: Makers whose name the name of a model follows.
_MODELLING = frozenset(row[0] for row in rows(__package__, "makers.tsv") if len(row) > 1)
_PERSONS = frozenset(row[0] for row in rows(__package__, "makers.tsv") if row[-1].endswith("person"))
_ARTICLES = frozenset({"a", "an", "A", "An", "the", "The"})
_MODELS = words(__package__, "models.tsv")
_MODELLERS = frozenset(maker.rsplit(" ", 1)[-1] for maker in _MODELLING)
_MAKER_ENDS = frozenset(maker.rsplit(" ", 1)[-1] for maker in _MAKERS)
_SHIPS = words(__package__, "ships.tsv")
_SPELLED_SHIPS = frozenset(row[1] for row in rows(__package__, "ships.tsv") if len(row) > 1)
_HULLS = words(__package__, "hulls.tsv")
_QUOTES = frozenset("\"'“‘")

_HYPHENED = re.compile(
    r"([A-Z][A-Za-z]{0,11})-([0-9]{1,4})(?:[A-Z][A-Za-z]{0,3}[0-9]{0,2}|[a-z]{1,2})?s?(?:-[0-9A-Z]{1,4})?"
)
#: What likens a machine to a model: an AR-15-style rifle.
_STYLE = re.compile(r"-(?:style|type|class|variant|based)\Z")
_DOTTED = re.compile(r"((?:[A-Z]\.)?[A-Z]{1,3})\.([0-9]{1,3}|[IVX]{2,4})[A-Za-z]{0,2}s?")
_JOINED = re.compile(r"([A-Z][A-Za-z]{0,2})([0-9]{1,3})(?:[A-Z][A-Za-z]{0,2}[0-9]?|[a-z]|neo)?s?")
#: Airliners that nothing else is named like.
_AIRLINER = re.compile(r"A(?:220|3[0-9]0)(?:neo|s)?(?:-[0-9]{3})?")
_NUMBERED = re.compile(r"[0-9A-Z]{0,2}[0-9]{1,4}[A-Za-z]{0,4}(?:-[0-9A-Z]{1,4})?s?")
_LONE = re.compile(r"(?![0-9]{4})[0-9]{1,3}[A-Z]{0,3}s?(?:-[0-9]{1,3}[A-Z]{0,2}s?)?")
_DOUBLED = re.compile(r"[A-Z]-[0-9]{1,3}[A-Z]?s?")
#: Letters of words (words.py) at which a designation may begin, that follow a ship's prefix, and of a nickname.
_BEGINNING = re.compile(r"[A-Zx_]")
_SHIP_NAME = re.compile(r"P?(?:[CQBYEKSTHMJGAX](?:[ZCRx]\.(?=[A-Z]))?){1,3}(?:P(?![A-Z.]))?")
#: A ship's name before its hull number in brackets: Wolverine (CV-91).
_HULLED = re.compile(r"C{1,2}(?=\(D\))")
_NICKNAME = re.compile(r"(?:C{1,2}(?:B(?![A-Z]))?R?)?")
#: A model behind its maker: King Air, Super Cub, Otter.
_MODEL = re.compile(r"C{1,2}B?(?![A-Z])")
_MAKERS_NICKNAME = re.compile(r"(?:[CPS]{1,2}R?)?")
#: Letters before a number whose hyphen may be missing where no list has them: MGB, DDG.
_SHORT = 3


@remembered
def designations(document: Document) -> tuple[Mention, ...]:
    """Return the equipment named in a document, in order, without overlaps; cheap, so that others can leave it out."""
    found: list[Mention] = []
    read = reading(document)
    told = (*_found(read), *_modelled(read), *_named_by_hull(read))
    for each in sorted(told, key=lambda each: (each.first, -each.last)):
        if not found or each.first >= found[-1].last:
            found.append(each)
    return tuple(found)


def _found(read: Reading) -> Iterator[Mention]:
    for m in _BEGINNING.finditer(read.letters):
        at = m.start()
        last = _ship(read, at)
        if last:
            yield mention("equipment", read, at, last)
        elif (last := _designation(read, at)) and not _engine(read, last):
            first = _maker(read, at)
            nickname = (_MAKERS_NICKNAME if first < at else _NICKNAME).match(read.letters, last)
            yield mention("equipment", read, first, _max(read, last) or (nickname.end() if nickname else last))


def _max(read: Reading, at: int) -> int:
    """Return where "MAX 8" behind a designation ends; 0 where there is none."""
    if word_at(read, at).upper() != "MAX":
        return 0
    return at + 2 if read.letters[at + 1 : at + 2] == "N" else at + 1


def _modelled(read: Reading) -> Iterator[Mention]:
    """Yield the models that their maker or two words tell: de Havilland Otter, Beechcraft King Air, Twin Otter."""
    for m in _BEGINNING.finditer(read.letters):
        at = m.start()
        first = _named_maker(read, at, _MODELLING) if word_at(read, at - 1) in _MODELLERS else at
        if f"{word_at(read, at)} {word_at(read, at + 1)}" in _MODELS:
            yield mention("equipment", read, first, at + 2)
        elif first < at and (model := _MODEL.match(read.letters, at)) and not _person(read, first):
            yield mention("equipment", read, first, model.end())


def _person(read: Reading, at: int) -> bool:
    """Say whether a maker's name may be a person's: Piper Smith, but a Piper Cherokee, the twin-engine Piper Navajo."""
    before = word_at(read, at - 1)
    return word_at(read, at) in _PERSONS and before not in _ARTICLES and "-" not in before


def _named_by_hull(read: Reading) -> Iterator[Mention]:
    """Yield the names of ships that only a hull number in brackets tells."""
    for m in _HULLED.finditer(read.letters):
        letters, _, number = word_at(read, m.end() + 1).partition("-")
        if letters in _HULLS and number.isdigit() and word_at(read, m.start() - 1) not in _SHIPS:
            yield mention("equipment", read, m.start(), m.end())


def _ship(read: Reading, at: int) -> int:
    """Return where a ship's name with its prefix ends (HMS Ocean, Indian Naval Ship Vikrant); 0 where none begins."""
    length = 1 if word_at(read, at) in _SHIPS else _spelled_prefix(read, at)
    if not length:
        return 0
    m = _SHIP_NAME.match(read.letters, at + length + (word_at(read, at + length) in _QUOTES))
    return m.end() if m else 0


def _spelled_prefix(read: Reading, at: int) -> int:
    for length in (3, 4):
        if word_at(read, at + length - 1) in {"Ship", "Cutter"}:
            spelled = " ".join(word_at(read, i) for i in range(at, at + length))
            return length if spelled in _SPELLED_SHIPS else 0
    return 0


def _designation(read: Reading, at: int) -> int:
    """Return where a designation that begins at a word ends; 0 where none does."""
    word = bare(word_at(read, at))
    word = _STYLE.sub("", word) if "-" in word else word
    m = _HYPHENED.fullmatch(word) or _DOTTED.fullmatch(word)
    if m:
        return at + 1 if _plausible(m[1], read, at) else 0
    m = _JOINED.fullmatch(word)
    if m and m[1] not in _OTHERS:
        listed = len(m[1]) > 1 and _PREFIXES.get(m[1])
        return at + 1 if listed or _AIRLINER.fullmatch(word) or _made(read, at) or _machine(read, at + 1) else 0
    return _spaced(read, at, word)


def _plausible(prefix: str, read: Reading, at: int) -> bool:
    """Say whether letters before a hyphen and a number are equipment's: a maker's, listed, or few and no one else's."""
    if _made(read, at):
        return True
    if prefix in _OTHERS or SQUADRON.fullmatch(prefix) or word_at(read, at - 1).lower() in _NOT_BEFORE:
        return False
    return prefix in _PREFIXES or (len(prefix) <= _SHORT and prefix.isupper()) or _machine(read, at + 1)


def _spaced(read: Reading, at: int, word: str) -> int:
    """Return where a designation of several words ends: AK 47, Fateh II, F/A-21C/D, 727 after Boeing."""
    following = bare(word_at(read, at + 1))
    numbered = _NUMBERED.fullmatch(following) or (read.letters[at + 1 : at + 2] == "R" and len(word) >= _SHORT)
    if word in _PREFIXES and numbered and not _article(read, at, word, following):
        before = word_at(read, at - 1)
        counted = before.isdigit() and following[-1:] == "s"
        capital = word[1:].islower() and (before.islower() or counted) and len(following) > 1
        if _PREFIXES[word] or capital or _made(read, at) or _machine(read, at + 2):
            return at + 2
    if word.isupper() and following == "/" and _DOUBLED.fullmatch(bare(word_at(read, at + 2))):
        two_seats = read.letters[at + 3 : at + 4] == "/" and len(word_at(read, at + 4)) == 1
        return at + 5 if two_seats else at + 3
    return at + 1 if _LONE.fullmatch(word) and _made(read, at) else 0


def _article(read: Reading, at: int, word: str, following: str) -> bool:
    """Say whether a word before a figure is an article: A 105mm gun at the beginning of a sentence."""
    return word in _ARTICLES and (not following[:1].isdigit() or not word_at(read, at - 1).strip(".,:;"))


def _made(read: Reading, at: int) -> bool:
    return _maker(read, at) < at


def _maker(read: Reading, at: int) -> int:
    """Return the word at which the maker before a designation begins, a model's name between; ``at`` where none is."""
    for between in (0, 1, 2):
        if read.letters[at - between : at] == "C" * between:
            first = _named_maker(read, at - between)
            if first < at - between:
                return first
    return at


def _named_maker(read: Reading, at: int, makers: frozenset[str] = _MAKERS) -> int:
    """Return the word at which a maker's name that ends before ``at`` begins; ``at`` where there is none."""
    if word_at(read, at - 1) in _MAKER_ENDS:
        for length in (3, 2, 1):
            if " ".join(word_at(read, i) for i in range(at - length, at)) in makers:
                return at - length
    return at


def _machine(read: Reading, at: int) -> bool:
    """Say whether one of the next three words is a kind of machine."""
    return any(word_at(read, i).lower() in _MACHINES for i in (at, at + 1, at + 2))


def _engine(read: Reading, at: int) -> bool:
    """Say whether the next words, four at most, tell that the designation is an engine's or a radar's."""
    for i in range(at, at + 4):
        if word_at(read, i).lower() in _ENGINES:
            return True
        if read.letters[i : i + 1] not in {"w", "C", "B"}:
            return False
    return False
