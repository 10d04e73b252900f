"""Words read as letters: each word of a document becomes one letter for the part it can play in a name.

Grammars are then regular expressions over these letters, which run at the speed of the C matcher. Capitals stand for
capitalised words, small letters for words in small letters:

====  =============================================  ====  ==============================================
O     an ordinal in figures: 45th                    G I   a nation: Russia, Kazakh; with stops: U.S
F U   an ordinal, a cardinal in words: First, Two    H J   heads of bodies: Ministry; needing more: Church
R N   Roman: XIV; a plain number: 104                T     what a ministry is for: Foreign
E K   an echelon: Brigade; a weak one: Command       P L   a title: General; a day or month
S     a service: Navy, Forces                        A Z   capitals that may be a body's: CSTO; that are not: DVD
B     branch, function, honour: Airborne, Special    X     nouns that make what precedes no body: Base
Y Q   B and S: Guards; B and T: Defense              D     a word with digits: Il-76
M     B or K, and H: Group, Police                   C     any other capitalised word; V (bodies.py): Bundeswehr
====  =============================================  ====  ==============================================

``~`` of, ``^`` the, ``+`` and, ``>`` for, ``<`` on, ``|`` in, ``_`` de; ``'`` an apostrophe; ``x`` a word that is no
part of a name, ``w`` any other word in small letters, ``*`` other marks, a line feed the end of a paragraph.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from rashomon import remembered
from rashomon_plugins.language.sentences import paragraphs, tokens, tokens_in
from rashomon_plugins.language.vocabulary import rows, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon import Document
    from rashomon_plugins.language.sentences import Token


def column(name: str, at: int = 1) -> dict[str, str]:
    """Return the first column of a data file with another beside it; "" where a row has none."""
    return {row[0]: row[at] if len(row) > at else "" for row in rows(__package__, name)}


def _nations() -> dict[str, str]:
    """Return the canonical name of a nation by every name and adjective of it."""
    names: dict[str, str] = {}
    for nation, others in column("nations.tsv").items():
        names |= dict.fromkeys((nation.replace("-", " "), *filter(None, others.split(","))), nation)
    return names


ECHELONS = column("echelons.tsv")
BRANCHES = column("branches.tsv")
SERVICES = column("services.tsv")
HEADS = column("heads.tsv")
HEAD_MARKS = column("heads.tsv", 2)
TOPICS = column("topics.tsv")
ORDINALS = column("ordinals.tsv")
CARDINALS = frozenset(word for word, mark in column("ordinals.tsv", 2).items() if mark)
NATIONS = _nations()
#: Ends of words that say of something else whose it is: "the Russian-led forces".
COMPOUNDS = ("-led", "-backed", "-based", "-held", "-dominated", "-controlled", "-made", "-built", "-born", "-funded")
#: Ends of words that say what the body before them did: an Agency-accredited laboratory.
DONE = ("-accredited", "-appointed", "-approved", "-licensed", "-sponsored", "-run", "-operated", "-brokered")

_STRENGTHS = column("echelons.tsv", 2)
_NOT_BODIES = words(__package__, "not_bodies.tsv")
_FUNCTION_WORDS = words(__package__, "functionwords.tsv")
_LONG_NATIONS = frozenset(name.split(" ")[0] for name in NATIONS if " " in name)
_CONNECTORS = column("connectors.tsv")
_MARKS = frozenset(".,()/-\"'")
_ORDINAL = re.compile(r"[0-9]{1,4}(?:st|nd|rd|th|d|ST|ND|RD|TH)")
_NUMBER = re.compile(r"[0-9]{1,4}")
#: A number that counts something of the next word: the 101-seat assembly.
_MEASURE = re.compile(r"[0-9]{1,4}-[a-z]{3,12}(?:-[a-z]{2,12})?")
_ROMAN = re.compile(r"(?=[IVXL])(?:XL|X{0,3})(?:IX|IV|V?I{0,3})")
_ACRONYM = re.compile(r"[A-Z]{2,6}s?|[A-Z](?:\.[A-Z]){2,4}|[A-Z][a-z]?[A-Z]{1,4}|[A-Z]{2,5}-[A-Z]{1,5}")
_POSSESSIVE = re.compile(r"['’]s?$")
#: A word that may be the name of the formation after it, in a text written in capitals.
_NAMING = re.compile(r"w(?=E)")
#: The letters of nouns that end a body's name.
_ENDS = frozenset("HJM")
#: A title before the name of a body that a noun ends, and those that stand in one.
_TITLED = re.compile(r"P(?=C{0,2}[HJ](?![A-Z~]))")
_HONOURED = frozenset({"General", "King", "Queen", "Prince", "Princess", "Lord", "Lady", "Bishop"})
#: The letters of words that stand in two lists, where both parts are likely.
_BOTH = {"BT": "Q", "BS": "Y", "KH": "M", "BH": "M", "KS": "S", "EH": "E"}
#: The lists of single words that decide alone, in this order.
_LISTED = (
    ("G", frozenset(NATIONS)),
    ("L", words(__package__, "calendar.tsv")),
    ("P", words(__package__, "titles.tsv")),
    ("X", words(__package__, "places.tsv")),
)


#: The fewest words that make a headline in Title Case.
HEADLINE = 4


class Reading(NamedTuple):
    """The words of a document and one letter for each; None, a line feed, ends a paragraph."""

    words: tuple[Token | None, ...]
    letters: str


@remembered
def reading(document: Document) -> Reading:
    """Read a document's paragraphs as words and letters."""
    found: list[Token | None] = []
    pieces: list[str] = []
    read = _shouting if shouted(document.text) else _letters
    for paragraph in paragraphs(document):
        said = (*tokens_in(document, *paragraph), None)
        letters = read(said)
        pieces.append(_headline(said, letters, _small(document)) if _title_case(letters) else letters)
        found += said
    return Reading(tuple(found), "".join(pieces))


def _letters(found: Sequence[Token | None]) -> str:
    letters = ["\n" if word is None else letter(word.text) for word in found]
    for i, word in enumerate(found):
        if word and word.text.lower() in _LONG_NATIONS and word.text[0].isupper():
            following = found[i + 1]
            if following and f"{word.text} {bare(following.text)}".lower() in NATIONS:
                letters[i : i + 2] = "GG"
    return _TITLED.sub(lambda m: "C" if _named_for(found[m.start()]) else m[0], "".join(letters))


def _named_for(word: Token | None) -> bool:
    """Say whether a title stands in the names of hospitals and colleges: Holm General Hospital, Queen Maud School."""
    return word is not None and bare(word.text) in _HONOURED


def _headline(found: Sequence[Token | None], letters: str, small: frozenset[str]) -> str:
    """Return the letters of a headline in Title Case without the names that are common words elsewhere in the text."""
    return "".join(
        "w" if letter == "C" and word and word.text.lower() in small else letter
        for letter, word in zip(letters, found, strict=True)
    )


def _title_case(letters: str) -> bool:
    """Say whether a paragraph (letters, the line feed with them) is a headline: no stop, most words capitalised."""
    said = [letter for letter in letters if letter.isalpha() and letter != "x"]
    small = sum(map(str.islower, said))
    return letters[-2:-1] not in {".", "*"} and len(said) >= HEADLINE and small * 4 <= len(said)


@remembered
def uncapitalised(document: Document) -> frozenset[str]:
    """Return the words that a document also writes otherwise than in capitals, in small letters: TRUMP is Trump."""
    return frozenset(token.text.lower() for token in tokens(document) if not token.text.isupper())


@remembered
def _small(document: Document) -> frozenset[str]:
    return frozenset(token.text for token in tokens(document) if token.text.islower())


def shouted(text: str) -> bool:
    """Say whether a text is written in capitals, as old wires are."""
    return sum(map(str.isupper, text)) > sum(map(str.islower, text))


def _shouting(found: Sequence[Token | None]) -> str:
    """Return the letters of words whose capitals say nothing: listed words as if capitalised, all others small."""
    letters = ("\n" if word is None else letter(word.text.lower()) for word in found)
    return _NAMING.sub("C", "".join(each if each in "wx" else each.upper() for each in letters))


def bare(text: str) -> str:
    """Return a word without the possessive: "Russia's" is "Russia"."""
    return _POSSESSIVE.sub("", text)


@lru_cache(maxsize=1 << 16)
def letter(text: str) -> str:
    """Return the letter of one word or mark."""
    if text in _CONNECTORS:
        return _CONNECTORS[text]
    if not text[0].isalnum():
        return "'" if text == "’" else text if text in _MARKS else "*"
    word = bare(text)
    return _word(word, word.lower()) if text[0].isalpha() else _figure(word)


def _figure(word: str) -> str:
    if _ORDINAL.fullmatch(word):
        return "O"
    if _MEASURE.fullmatch(word):
        return "w"
    return "N" if _NUMBER.fullmatch(word) else "D"


def _word(word: str, lower: str) -> str:
    capital = word[0].isupper()
    if lower in ORDINALS and capital:
        return "U" if lower in CARDINALS else "F"
    if lower in _FUNCTION_WORDS:
        return "R" if word == "I" else "x"
    if any(char.isdigit() for char in word):
        return "D"
    if lower.endswith(COMPOUNDS):
        return "w"
    kind = _capitals(word, lower) or _before(word, lower) or _listed(lower)
    if capital:
        return kind or "C"
    return kind.lower() or "w"


def _before(word: str, lower: str) -> str:
    """Return the letter of a body's noun before what it did: an Agency-accredited laboratory."""
    head = _listed(lower.partition("-")[0]) if word[0].isupper() and lower.endswith(DONE) else ""
    return head if head in _ENDS else ""


def _capitals(word: str, lower: str) -> str:
    """Return the letter of a Roman number, a nation with stops, an acronym; "" for other words."""
    if _ROMAN.fullmatch(word):
        return "R"
    if lower in NATIONS:
        return "I" if "." in word else "G"
    if not _ACRONYM.fullmatch(word) or (lower in ECHELONS and not word.isupper()):
        return ""
    return "Z" if {word, word.removesuffix("s")} & _NOT_BODIES else "A"


def _listed(lower: str) -> str:
    """Return the letter of a word by the lists it stands in; "" for none."""
    alone = next((letter for letter, listed in _LISTED if lower in listed), "")
    if alone:
        return alone
    first = "" if lower not in _STRENGTHS else "E" if _STRENGTHS[lower] == "strong" else "K"
    first = first or ("B" if lower in BRANCHES else "")
    head = "" if lower not in HEADS else "J" if HEAD_MARKS[lower] == "weak" else "H"
    topic = lower in TOPICS or (lower.startswith("anti-") and not first)
    second = "S" if lower in SERVICES else "H" if head else "T" if topic else ""
    return _BOTH.get(first + second) or first or head or second
