"""Military formations: by designator and echelon, by service, by name. The letters are those of words.py."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.units.bodies import marked
from rashomon_plugins.units.equipment import SQUADRON, designations
from rashomon_plugins.units.mentions import Mention, masked, mention, word_at
from rashomon_plugins.units.naming import LETTERED
from rashomon_plugins.units.words import reading

if TYPE_CHECKING:
    from rashomon import Document
    from rashomon_plugins.units.words import Reading

_NATION = r"(?:G|I\.?)"
_PART = rf"(?:{_NATION}|[BQYCAVSTEKMbqy])"
#: "of the special forces of the Airborne Forces", "of Foot"
_TAIL = (
    rf"(?:k?(?:~\^?(?!C[BQYC]{{1,5}}[SY](?![A-Z]))(?:[ONFR]|{_NATION})?[BQYCbqy]{{0,5}}[ESYs]"
    r"|~\^?[GCBY]{1,2}(?![A-Z])){0,3})"
)
# 31st Separate Guards Order
_HONOURED = re.compile(r"O[BY][BQY]{0,4}B(?![-BQYCEKMSbqyekms])")
# 45th Guards Special Purpose brigade; 48th (Northern) Division
_IN_FIGURES = re.compile(rf"{_NATION}{{0,2}}(?:N/)?O(?:\([CGBQY]{{1,4}}\))?{_PART}{{0,7}}[EKMSYekm]{_TAIL}")
# XIX Corps; Third Army
_IN_WORDS = re.compile(rf"{_NATION}{{0,2}}[FR]{_PART}{{0,6}}[EKSY]{_TAIL}")
# 58 Heavy Transport Squadron; 9 Holm battalion
_PLAIN = re.compile(rf"N(?:[BQYCKM]{{1,5}}[EKS]|[CG]{{1,2}}[YV]|E|C{{1,2}}e(?![A-Z])){_TAIL}")
# 190th TDB
_ABBREVIATED = re.compile(r"OA(?![A-Z])")
# 101st Airborne
_ARM_ALONE = re.compile(r"O[BS](?![A-Zekms-])")
# Task Force 77; Harbour Patrol Unit Three
_NUMBER_LAST = re.compile(
    rf"{_NATION}{{0,2}}(?:[KE]?[BQYCM]{{1,6}}|[BQYC]{{0,3}}A[BQYC]{{1,4}})[EKMS][NRFU]{{1,2}}(?:\(D\))?"
)
# Danish Navy; Russia's Airborne Troops; Cheshire Regiment; Army Medical Corps; Royal Regiment of Norway
_SERVICE = re.compile(
    rf"(?>(?:{_NATION}|A(?=[BQYE])|[VBQYCEKSTM]){{1,7}}(?:(?<=[GI.VBQYCEKSTMA][EK])|(?<=[GI.VBQYCTSAEM][SY])|(?<=V)))"
    rf"(?!-?[HJMX])(?:~\^?(?:{_NATION}|[BQYCNORF])[BQYC]{{0,3}}[ESYV]|(?<=[ES])~\^?[GCT]{{1,2}}(?![A-Z]))?"
)
# Air Station Kodiak; Coast Guard Air Station Kodiak
_STATION = re.compile(r"[BY]{0,3}BXC{1,2}(?![A-Z])")
# Legion of Savoy; Army of Western Patagonia
_OF_SOMETHING = re.compile(r"E~\^?[GCBY]{1,3}")
# Chilean navy; Lebanese armed forces; a NATO naval group; Bundeswehr; the Navy
_GENERAL = re.compile(rf"(?:{_NATION}{{1,2}}[bqys]{{0,4}}|A[bqys]{{1,4}})[skeym]|(?<=\^)[SE](?![A-Z])")
# 2nd Battalion, Harbour Regiment; 1st Battalion, The Rifles
_PARENT = re.compile(r",\^?(?:[BQYCAVST]{1,4}[ESY](?:~\^?[GCB]{1,2})?|[SV])(?![A-Z])")
#: Digits of the number of a battalion before the name of its regiment: 14 Holm Rifles.
HIGHEST = 2
#: What is a part of a regiment that bears a name.
_PARTS = frozenset({"battalion", "squadron", "battery", "company"})
_NUMBERED = (_HONOURED, _IN_FIGURES, _IN_WORDS, _PLAIN, _ABBREVIATED, _NUMBER_LAST, _ARM_ALONE)
_UNNUMBERED = (_STATION, _SERVICE, _OF_SOMETHING, _GENERAL)
#: Arms behind a number that are a division or a regiment by themselves.
_ARMS = frozenset({"Airborne", "Infantry", "Cavalry", "Armored", "Armoured", "Mechanized", "Mechanised", "Marines"})
#: Weak echelons that make a name without a number: U.S. Africa Command.
_COMMANDS = frozenset({"command", "wing", "detachment", "battery", "district"})
#: Services whose nouns mean other things after a name: Bristol Raiders.
_COMMON_NOUNS = frozenset({"Troops", "Rangers", "Raiders"})
#: Services that are named without a nation.
_ALONE = frozenset({"Navy", "Army", "Marines"})
#: What makes a district a formation.
_DISTRICTS = frozenset({"Military", "Naval", "Defence", "Defense"})
#: Formations' letters that a number follows.
_DIRECTIONS = frozenset({"northern", "southern", "eastern", "western"})
_INITIALS = words(__package__, "initials.tsv")
_GENERIC = tuple(sorted(words(__package__, "generic.tsv")))


@remembered
def formations(document: Document) -> tuple[Mention, ...]:
    """Return the formations named in a document, in order, without overlaps."""
    read = reading(document)
    letters = masked(read.letters, designations(document))
    squadrons = (m for m in re.finditer("D", letters) if _squadron(read, m.start()) or _lettered(read, m.start()))
    found = [mention("formation", read, m.start(), m.end()) for m in squadrons]
    letters = marked(document, read, masked(letters, found))
    for pattern in _NUMBERED:
        letters = _take(pattern, read, letters, found)
    for pattern in _UNNUMBERED:
        letters = _take(pattern, read, letters, found, numbered=False)
    return tuple(sorted(found))


def _take(pattern: re.Pattern[str], read: Reading, letters: str, found: list[Mention], *, numbered: bool = True) -> str:
    """Add what a pattern finds, and return the letters without the words taken."""
    new = [
        mention("formation", read, m.start(), _whole(read, letters, m.end()) if numbered else m.end())
        for m in pattern.finditer(letters)
        if (_counted(read, m) if numbered else _military(read, letters, m))
    ]
    found += new
    return masked(letters, new)


def _whole(read: Reading, letters: str, end: int) -> int:
    """Return where a numbered unit's name ends, with the regiment behind a comma that it is a part of."""
    m = _PARENT.match(letters, end) if word_at(read, end - 1).lower() in _PARTS else None
    return m.end() if m else end


def _counted(read: Reading, m: re.Match[str]) -> bool:
    """Say whether what follows a number can be an echelon; letters only if they are capitals: 190th TDB."""
    if m.re is _ARM_ALONE:
        return word_at(read, m.end() - 1) in _ARMS
    if m[0] == "NE":
        return word_at(read, m.end() - 1) in {"Squadron", "Battalion", "Regiment", "Commando"}
    if m.re is _PLAIN and m[0].endswith("e"):
        return word_at(read, m.end() - 1) in _PARTS | {"regiment"}
    if word_at(read, m.end() - 1).lower() == "district":
        return any(word_at(read, at).lower() in {"military", "naval"} for at in range(m.start(), m.end()))
    if m.re is _PLAIN and m[0].endswith(("Y", "V")) and len(word_at(read, m.start())) > HIGHEST:
        return False  # a year: in 1940 Welsh Guards
    return m.re is not _ABBREVIATED or word_at(read, m.end() - 1).isupper()


def _squadron(read: Reading, at: int) -> bool:
    prefix, _, number = word_at(read, at).partition("-")
    return number.isdigit() and bool(SQUADRON.fullmatch(prefix))


def _lettered(read: Reading, at: int) -> bool:
    """Say whether a word is a formation's letters and its number: SNMG2, CTF-151."""
    m = LETTERED.fullmatch(word_at(read, at))
    return m is not None and m[1] in _INITIALS


def _military(read: Reading, letters: str, m: re.Match[str]) -> bool:
    """Say whether a run of words that ends in an echelon or a service, without a number, names a formation."""
    run, last = m[0], word_at(read, m.end() - 1)
    if "X" in run or "V" in {run[0], run[-1]}:
        return "X" not in run or {"Air", "Station"} <= {word_at(read, at) for at in range(m.start(), m.end())}
    if run[-1].islower():
        said = " ".join(word.text for word in read.words[m.start() : m.end()] if word and word.text != ".").lower()
        return said.endswith(_GENERIC) and (last != "military" or _noun(read, letters, m.end()))
    if run[0] == "A" and last.startswith("Division"):
        return False
    if last in _COMMON_NOUNS or last == "District":
        return run[-2:-1] in {"B", "Q", "Y"} and (last != "District" or word_at(read, m.end() - 2) in _DISTRICTS)
    if run[-1] in "KM":
        directed = last == "Command" and word_at(read, m.end() - 2).lower() in _DIRECTIONS
        return (
            directed
            or last == "Fleet"
            or (last.lower() in _COMMANDS and any(letter in "BQYVGI" for letter in run[:-1]))
        )
    return len(run) > 1 or last in _ALONE


def _noun(read: Reading, letters: str, at: int) -> bool:
    """Say whether the word before ``at`` is no adjective to the next: "the military said", not "military aid"."""
    return letters[at] == "x" or not letters[at].islower() or word_at(read, at).endswith(("ed", "said", "says"))
