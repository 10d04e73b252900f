"""What a document itself defines: letters and hull numbers in brackets, short names of what it names in full."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from attrs import evolve

from rashomon import remembered
from rashomon_plugins.language.dictionary import dictionary
from rashomon_plugins.language.sentences import tokens
from rashomon_plugins.language.stems import is_content
from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.units.apposed import apposed
from rashomon_plugins.units.called import called
from rashomon_plugins.units.classes import wider
from rashomon_plugins.units.clubs import clubs
from rashomon_plugins.units.defined import definitions
from rashomon_plugins.units.gathered import gathered, told
from rashomon_plugins.units.lists import BETWEEN
from rashomon_plugins.units.mentions import Mention
from rashomon_plugins.units.names import initials_similarity
from rashomon_plugins.units.naming import Name, parse
from rashomon_plugins.units.related import place
from rashomon_plugins.units.shortened import short_forms
from rashomon_plugins.units.words import HEADS, column, letter

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from rashomon import Document

_BRACKETED = re.compile(r"\s{0,2}\(\s?[\"“']?([A-Z][A-Za-z.]{1,8}|[A-Z]{1,4}[- ]?[0-9]{1,4})[\"”']?\s?\)")
#: Likeness of letters and a name from which the letters in brackets after it are its short form.
DEFINES = 0.9
#: Letters that stand at the least for a body whose initials they are, without brackets.
FEWEST = 3
#: The noun that names again, after "the", the only ministry of a text.
MINISTRY = "ministry"
_A_MINISTRY = re.compile(r"\w\W+[Mm]inistry\b|\b[Mm]inistry\W+\w")
_NOT_BODIES = words(__package__, "not_bodies.tsv")
_IMPLIED, _WHOLES = column("implied.tsv"), column("implied.tsv", 2)
_OF = re.compile(r"\s(?:of|for)\b")


class Full(NamedTuple):
    """What a short form stands for: the full name and its kind."""

    name: str
    kind: str


@remembered
def mentions(document: Document) -> tuple[Mention, ...]:
    """Return all units named in a document, in order; letters that the document defines take the kind of their name."""
    letters, found = bracketed(document), gathered(document)
    kept = [
        each._replace(kind=letters[text].kind) if (text := document.text[each.start : each.end]) in letters else each
        for each in found
    ]
    return tuple(sorted((*kept, *_again(document, kept))))


@remembered
def bracketed(document: Document) -> Mapping[str, Full]:
    """Return what every short form that brackets define stands for: "… Organization (CSTO)", "USS Kestrel (SS-98)"."""
    letters = {(each.start, each.end): each.letters for each in definitions(document)}
    defined: dict[str, Full] = {}
    for each in gathered(document):
        full = Full(document.text[each.start : each.end], each.kind)
        if (each.start, each.end) in letters:
            defined.setdefault(letters[each.start, each.end], full)
        m = _BRACKETED.match(document.text, each.end)
        if m and m[1] not in defined and (_hull(m[1], full) or _abbreviates(document, m[1], full)):
            defined[m[1]] = full
    return defined


def _abbreviates(document: Document, letters: str, full: Full) -> bool:
    """Say whether letters in brackets are a name's: its initials, or, named again, those of another language (THW)."""
    if initials_similarity(letters, full.name) >= DEFINES or sorted(letters) == sorted(parse(full.name).initials):
        return True
    body = full.kind == "organisation" and " " in full.name and letters.isalpha() and letters.isupper()
    return body and letters not in _NOT_BODIES and letters in _twice(document)


@remembered
def _twice(document: Document) -> frozenset[str]:
    """Return the words that a document writes more than once."""
    return frozenset(word for word, times in Counter(token.text for token in tokens(document)).items() if times > 1)


def _hull(letters: str, full: Full) -> bool:
    """Say whether brackets after a ship's name hold its hull number: USS Nautilus (SSN-571)."""
    ship = parse(full.name).machine
    return letters[-1].isdigit() and full.kind == "equipment" and (ship is None or bool(ship.ship))


@remembered
def _shortened(document: Document) -> Mapping[str, Full]:
    """Return what later mentions may leave a part out of: a ship its prefix, a company the word for company."""
    names = [(document.text[each.start : each.end], each.kind) for each in gathered(document)]
    short = ((each, Full(text, kind)) for text, kind in names for each in short_forms(text))
    relations = (Full(_quoted(document, each), each.kind) for each in told(document))
    return {
        **{name: Full(name, each.kind) for each in called(document) if _unmistakable(name := _quoted(document, each))},
        **{full.name: full for full in relations if _repeated(document, full.name)},
        **{name: Full(name, "equipment") for name in _ships(document)},
        **_nicknamed(document),
        **{full.name: full for full in bracketed(document).values() if " " in full.name},
        **{letters: full for letters, full in bracketed(document).items() if not letters[-1].isdigit()},
        **{each: full for each, full in short if not place(document, each)},
        **_ministry(document),
        **_apposed(document),
    }


@remembered
def initials(document: Document) -> Mapping[str, Full]:
    """Return what letters stand for that no brackets define: the only body of a text with these initials."""
    found = [(_quoted(document, each), each.kind) for each in gathered(document) if each.kind != "equipment"]
    short = {text for text, _ in found if text.isalpha() and text.isupper() and len(text) >= FEWEST}
    fulls: dict[str, dict[str, Full]] = defaultdict(dict)
    for text, kind in found if short else ():
        if " " in text and (letters := parse(text).initials) in short:
            fulls[letters].setdefault(parse(text).key, Full(text, kind))
    return {letters: next(iter(names.values())) for letters, names in fulls.items() if len(names) == 1}


@remembered
def _ships(document: Document) -> frozenset[str]:
    """Return the names of one word that nouns for ships tell, which "the" must tell again: the yacht Orla, the Orla."""
    names = (_quoted(document, each) for each in called(document) if each.kind == "equipment")
    return frozenset(name for name in names if not _unmistakable(name) and letter(name) == "C")


def _nicknamed(document: Document) -> Mapping[str, Full]:
    """Return what the nicknames of clubs stand for: the Otters, for the only Holm Otters that a text names."""
    names = sorted({_quoted(document, each) for each in clubs(document)}, key=len)
    last = {name: name.rpartition(" ")[2] for name in names}
    return {nick: Full(name, "organisation") for name in names for nick in (name, last[name])}


@remembered
def _apposed(document: Document) -> Mapping[str, Full]:
    """Return what a common noun beside a name stands for from then on: the weather bureau, Kelsa."""
    found: dict[str, Full] = {}
    for noun, name in apposed(document):
        full = Full(_quoted(document, name), "organisation")
        said = [_quoted(document, noun), *([full.name] if _repeated(document, full.name) else [])]
        found |= dict.fromkeys(said, full)
    return found


@remembered
def _ministry(document: Document) -> Mapping[str, Full]:
    """Return what "the ministry" stands for: the only one that the document names, in its fullest words."""
    texts = [document.text[each.start : each.end] for each in gathered(document) if each.kind == "organisation"]
    named = [(parse(text), text) for text in texts if _A_MINISTRY.search(text)]
    nations = {said.nation for said, _ in named if said.nation}
    if len({said.meant - {said.nation} for said, _ in named}) != 1 or len(nations) > 1:
        return {}
    fullest = max(named, key=lambda each: bool(each[0].nation))
    return {MINISTRY: Full(fullest[1], "organisation")}


def _quoted(document: Document, each: Mention) -> str:
    return document.text[each.start : each.end]


def _repeated(document: Document, name: str) -> bool:
    """Say whether a name that a relation tells is the same body's wherever it stands."""
    return _unmistakable(name) or (letter(name) == "C" and is_content(name) and not place(document, name))


def _unmistakable(name: str) -> bool:
    """Say whether a name is none that anything else bears too: it has two words, a figure or a hyphen."""
    return not name.isalpha()


def _again(document: Document, found: Sequence[Mention]) -> Iterator[Mention]:
    """Yield where a ship or a company is named again by its bare name."""
    shortened = _shortened(document)
    if not shortened:
        return
    names = dictionary(shortened)
    ministry = document.text.find(shortened[MINISTRY].name) if MINISTRY in shortened else -1
    taken = {offset for each in found for offset in range(each.start, each.end)}
    for start, end, index in names.find(document.text):
        if start in taken or end - 1 in taken:
            continue
        name, said = names.names[index], _again_named(document.text, start, end)
        if name not in {MINISTRY, *_ships(document)} or (said and (name != MINISTRY or start > ministry)):
            yield Mention(start, end, shortened[name].kind, -1, -1)


def _again_named(text: str, start: int, end: int) -> bool:
    """Say whether a noun names something again: after "the", and without "of" or "for" behind it."""
    return text[start - 4 : start].lower() == "the " and not _OF.match(text, end)


def written(document: Document, text: str) -> str:
    """Return the name that a text writes for one of its units: "the ministry" in full, another as it stands."""
    return _ministry(document)[text].name if text == MINISTRY and _ministry(document) else text


@remembered
def _full(document: Document) -> Mapping[frozenset[str], Name]:
    """Return, for the words of names without their nation, the one name in the document that has it."""
    named: dict[frozenset[str], dict[str, Name]] = defaultdict(dict)
    for each in mentions(document):
        said = parse(document.text[each.start : each.end])
        if said.nation and len(said.meant) > 1 and not said.machine and not said.numbers:
            named[said.meant - {said.nation}].setdefault(said.nation, said)
    return {rest: next(iter(names.values())) for rest, names in named.items() if len(names) == 1}


@remembered
def _honoured(document: Document) -> Mapping[str, Name]:
    """Return what a number with honours and no echelon (31st Separate Guards Order) names behind a unit in a list.

    It is of the branch of the unit before it; a separate one is a brigade, as post-Soviet armies name them: divisions
    are never separate.
    """
    found: dict[str, Name] = {}
    for before, each in pairwise(gathered(document)):
        said, other = (parse(document.text[unit.start : unit.end]) for unit in (each, before))
        listed = BETWEEN.fullmatch(document.text, before.end, each.start)
        if listed and said.numbers and other.numbers and not (said.echelon or said.branches):
            echelon = "brigade" if "separate" in said.said else other.echelon
            found[document.text[each.start : each.end]] = evolve(said, branches=other.branches, echelon=echelon)
    return found


@remembered
def _resolved(_document: Document) -> dict[str, Name]:
    return {}


def resolved(document: Document, text: str) -> Name:
    """Return what a name in a document says, spelled out as the document defines it."""
    table = _resolved(document)
    if text not in table:
        table[text] = _resolve(document, text)
    return table[text]


def _headed(document: Document, head: str) -> Name | None:
    """Return the body for which "the Commission" stands, the only one with that head in a document; None for none."""
    texts = (document.text[each.start : each.end] for each in gathered(document) if each.kind == "organisation")
    full = [said for text in texts if len((said := parse(text)).meant) > 1 and head in said.meant]
    fullest = max(full, key=lambda each: len(each.meant), default=None)
    return fullest if fullest and all(each.meant <= fullest.meant for each in full) else None


def _implied(document: Document, head: str) -> Name | None:
    """Return the body that a noun stands for where a text names what it belongs to: the Commission, of the EU."""
    body, whole = _IMPLIED.get(head, ""), parse(_WHOLES.get(head, ""))
    named = (parse(document.text[each.start : each.end]).key for each in gathered(document))
    return parse(body) if body and any(key == whole.key for key in named) else None


@remembered
def _sorts(document: Document) -> tuple[str, ...]:
    """Return the nouns that tell things of a document by class, each class once."""
    texts = (document.text[each.start : each.end] for each in gathered(document))
    return tuple({sort: text for text in texts if (sort := parse(text).sort)}.values())


def _narrowed(document: Document, said: Name) -> Name:
    """Return what a wide word (the vehicle) stands for: the narrowest of the classes that a document tells under it."""
    under = [other for text in _sorts(document) if (other := parse(text)).sort.startswith(f"{said.sort}/")]
    narrowest = max(under, key=lambda each: len(each.sort), default=said)
    return narrowest if all(wider(narrowest.sort, each.sort) for each in under) else said


def _resolve(document: Document, text: str) -> Name:
    said = parse(text)
    if said.sort:
        return _narrowed(document, said)
    full = bracketed(document).get(text) or _shortened(document).get(text) or initials(document).get(text)
    if full:
        return evolve(parse(full.name), letters=said.letters)
    if len(said.words) == 1 and text[0].isupper() and text.lower() in HEADS:
        return _headed(document, HEADS[text.lower()]) or _implied(document, text) or said
    if said.numbers and not said.echelon:
        return _honoured(document).get(text, said)
    if said.nation or said.numbers or said.machine:
        return said
    return _full(document).get(said.meant, said)
