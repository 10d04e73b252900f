"""Organisations: by the noun that heads the name, by their letters, by what everybody knows. Letters: see words.py."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.language.stems import is_content
from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.units.bodies import marked, well_known
from rashomon_plugins.units.equipment import designations
from rashomon_plugins.units.formations import formations
from rashomon_plugins.units.mentions import Mention, masked, mention, word_at
from rashomon_plugins.units.runs import Run
from rashomon_plugins.units.words import HEAD_MARKS, HEADS, TOPICS, bare, reading, uncapitalised

if TYPE_CHECKING:
    from collections.abc import Callable

    from rashomon import Document

_NATION = r"(?:G|I\.?)"
_INNER = rf"(?:{_NATION}|[CATQBYEKSJFRVDZX])"
_NAME = rf"(?:{_NATION}|[CATQBYEKSJFRVDZXHMJ])"
_FIRST = rf"(?:[HM]\+?(?=[CTQB]))?{_INNER}"
_OF = rf"(?:[~><]\^?{_FIRST}(?:-?{_INNER}|(?<=[TQBC])\+(?:[TQB]|C(?!C))){{0,8}}(?:[HM](?![~>]))?)"
# University of Bergen; Federal Bureau of Investigation; Ministry of Defense of Kazakhstan
_HEAD_FIRST = re.compile(rf"(?:{_NAME}[-']?){{0,6}}(?:[HM]|HJ)(?![A-Z]){_OF}{{1,2}}")
# Collective Security Treaty Organization; Science and Technology Council
_HEAD_LAST = re.compile(rf"(?:{_NAME}(?:[-_']|(?<=[TQBC])\+(?=[TQBCS]))?){{0,8}}[HMJ]")
# Russia's defense ministry; national food agency; the government of Peru
_PURPOSE = r"~\^?[tTqQpP]{1,2}(?:\+\^?[tTqQpP])?"
_SMALL = re.compile(
    rf"{_NATION}{{0,2}}b?[TQJtqjhm]{{1,2}}h(?:~\^?G{{1,2}})?|{_NATION}{{1,2}}b?[hm](?:{_PURPOSE})?|h~\^?G{{1,2}}|h{_PURPOSE}"
)
# the prison service; the island's fire department
_SERVING = re.compile(r"[tqj]{1,2}[hme](?![A-Zh])")
# Holm police; Holm crown court; Holm and Orla police
_LOCAL = re.compile(r"(?<![A-Z])C{1,2}X?(?:\+C{1,2})?(?:[a-z]'?)?[hmje](?![A-Z])")
# the coast guard; the high court
_GUARD = re.compile(r"(?<=\^)(?:[bw][yqbsh]|s)(?![A-Za-vyz])")
# Holm Fire District
_DISTRICT = re.compile(rf"(?:{_NATION}|[CATQBYEKJH]){{1,5}}[TQCBHY]K(?![A-Z])")
# the laboratory in Dresden
_SEATED = re.compile(r"[hHJ]\|C{1,2}(?![A-Z])")
# Kestrel Air
_AIRLINE = re.compile(r"(?<![A-Z])C{1,2}B(?![A-Z])")
# the company Ørsund
_APPOSITION = re.compile(r"(?<=[hmj])C{1,3}(?![A-Z])")
# Kenyan Supreme Court
_NATIONAL = re.compile(rf"{_NATION}{{1,2}}A{{1,8}}")
# CSTO
_CAPITALS = re.compile(r"A{1,8}(?:-A){0,3}")
_NOT_BODIES = words(__package__, "not_bodies.tsv")
_LEGAL = words(__package__, "legal.tsv")
_VAGUE = words(__package__, "vague.tsv")
_NOT_TOWNS = words(__package__, "not_towns.tsv")
#: What towns have of their own.
_TOWNS = frozenset(
    {"police", "constabulary", "council", "hospital", "university", "court", "laboratory", "jail", "prison"}
)
_TOWN_BODIES = words(__package__, "town_bodies.tsv")
#: What bodies do, in verbs that do not end in -ed: "the coast guard found", not "the coast guard helicopter".
_DOES = frozenset(
    {"said", "says", "told", "found", "sent", "took", "gave", "saw", "put", "came", "went", "held"}
    | {"has", "had", "have", "is", "was", "were", "will", "would", "could", "did"}
)
#: Short words with a stop that begin names: St. Luke's Hospital.
_SAINTS = frozenset({"St", "Ste", "Mt", "Ft"})
#: Bodies that people of one trade found.
_OF_PEOPLE = frozenset(
    {"Union", "Guild", "Association", "Federation", "Society", "Club", "League", "Forum", "Alliance"}
)
#: Lands behind "All" in names of bodies: All India Radio.
_ALL = frozenset({"India", "Pakistan", "Nepal", "Ceylon", "Burma", "Bangladesh", "China", "Nigeria", "Africa"})
#: Whose body it is in names that begin so: People's Front for the Island.
_PEOPLE = frozenset({"people", "women", "men", "children", "king", "queen", "prince", "citizen", "world"})
_PLACES = words(__package__, "places.tsv")
#: What districts that are bodies are for.
_DISTRICTS = frozenset(
    {"fire", "school", "water", "health", "park", "parks", "sanitation", "transit", "hospital", "utility"}
)
_NATIONAL_BODIES = words(__package__, "national.tsv")
_COASTAL = frozenset({"coast guard", "coastguard"})
#: A fuller name of a coast guard: Danish coast guard, Coast Guard.
_FULLER = re.compile(r"(?<!\w)(?!The\s)[A-Z][\w.’']{0,20}+\s(?:[Cc]oast\s?[Gg]uard)|Coast\s?[Gg]uard")
#: What two places have together, "and" between their names.
_TOGETHER = frozenset({"police", "constabulary", "council", "health board"})
#: Bodies that what they are for names in small letters: the food agency, the electoral commission.
_FOR_SOMETHING = frozenset(
    {"agency", "commission", "authority", "directorate", "institute", "bureau", "regulator", "watchdog"}
)
_BANK = ["central", "bank"]
#: What departments are for that every town has.
_EVERYWHERE = frozenset({"police", "fire", "news", "emergency"})
#: Heads of names that say what the body is for, often two things: Ministry of Ports and Island Policy.
_OF_TWO = words(__package__, "of_two.tsv")
_AND_MORE = re.compile(r"(?:\+[CTQBYX]{2,3}|(?:,[CTQBYX]{1,2}){1,3},?\+[CTQBYX]{1,3})(?![A-Z(])")
#: What a place has one of, told by what it does.
_SERVICES = frozenset({"service", "department", "brigade", "board", "inspectorate"})
_MEMBERS = words(__package__, "members.tsv")
#: Nouns in small letters that a body's name follows at once.
_APPOSED = words(__package__, "apposed.tsv")


@remembered
def organisations(document: Document) -> tuple[Mention, ...]:
    """Return the organisations named in a document, in order, without overlaps."""
    read = reading(document)
    letters = masked(read.letters, (*designations(document), *formations(document)))
    letters = marked(document, read, letters)
    found: list[Mention] = []
    for pattern, named in _RULES:
        runs = [Run(document, letters, m.start(), m.end()) for m in pattern.finditer(letters)]
        kept = [run for run in runs if not _place(run) and named(run)]
        new = [mention("organisation", read, _beginning(run), _and_more(run)) for run in kept]
        letters = masked(letters, new)
        found += new
    return tuple(sorted(found))


def _beginning(run: Run) -> int:
    """Return where a name begins: without whose it is (Arden's Alliance for Peace), with All (All India Congress)."""
    if run.before == "All" and run.said[0] in _ALL:
        return run.first - 1
    read = reading(run.document)
    if run.before == "." and word_at(read, run.first - 2) in _SAINTS:
        return run.first - 2
    whose = run.said[0].endswith(("'s", "’s")) and run.shape[:1] == "C" and run.shape[1:3] in {"H~", "H>", "M~", "M>"}
    return run.first + 1 if whose and bare(run.said[0]).lower() not in _PEOPLE else run.first


def _and_more(run: Run) -> int:
    """Return where a name ends, with the second thing that the body is for: Ministry of Ports and Island Policy."""
    m = _AND_MORE.match(run.letters, run.last) if run.said[0].lower() in _OF_TWO and "~" in run.shape else None
    return m.end() if m else run.last


def _place(run: Run) -> bool:
    """Say whether a run is known to name no body, or what follows makes it a place or a document."""
    return run.letters[run.last : run.last + 1] == "X" or " ".join(run.said) in _NOT_BODIES


def _headed(run: Run) -> bool:
    """Say whether a head has a name with it, or stands alone after "the" as a name: the Department."""
    shape = run.shape
    if "'" in shape:
        return all(_members(run, at) for at, letter in enumerate(shape) if letter == "'")
    if ">" in shape and run.said[shape.index(">") - 1].lower() in _LEGAL:
        return False
    if len(shape) > 1:
        named = any(
            letter in "CATQBYGIHJ" or (letter == "M" and said != "Group")
            for letter, said in zip(shape[:-1], run.said, strict=False)
        )
        return named or "~" in shape
    alone = run.letters[run.first - 1 : run.first] == "^" and run.letters[run.last : run.last + 1] != "P"
    return alone and shape in "HM" and not run.said[0].isupper()


def _members(run: Run, at: int) -> bool:
    """Say whether an apostrophe ends the members of a body (Workers' Union): Sanders' College is a person's."""
    return at > 0 and (run.shape[at - 1] in "GI" or run.said[at - 1].lower() in _MEMBERS or _trade(run, at))


def _trade(run: Run, at: int) -> bool:
    """Say whether an apostrophe ends the people of a trade before a noun for their body: Hauliers' Guild."""
    return run.said[-1] in _OF_PEOPLE and run.said[at - 1].lower().endswith(
        ("ers", "ors", "ists", "ants", "ees", "ians")
    )


def _small(run: Run) -> bool:
    """Say whether a head in small letters has what names it: a nation, or what the ministry or the agency is for."""
    said = [word.lower() for word in run.said]
    if said[-2:] == _BANK:
        return set(run.shape) <= set("GIbh")
    if not any(HEAD_MARKS.get(word) == "lower" for word in said):
        return False
    if "~" in run.shape and run.shape[-1] not in "GI" and said[-1] not in TOPICS:
        return False
    national, purpose = set(run.shape) & set("GI"), any(word in TOPICS for word in said[:-1])
    if said[-1] == "department" and purpose and run.before.lower() == "the":
        return run.after != "of" and not set(said) & _EVERYWHERE
    if said[-1] in _FOR_SOMETHING and purpose:
        return bool(national) or not set(said) & _VAGUE
    return (bool(national) and said[-1] != "authority") or "ministry" in {said[0], said[-1]}


def _serving(run: Run) -> bool:
    """Say whether a service of which a place has one is told by "the" or by whose it is: the prison service."""
    owned = run.before.endswith(("'s", "’s")) or run.before.lower() == "the"
    alone = run.said[-1] != "department" or run.said[0] in {"fire", "police"}
    return owned and alone and run.said[-1] in _SERVICES and run.after != "of"


def _local(run: Run) -> bool:
    """Say whether a town's name stands before what towns have of their own: Holm police, Holm crown court."""
    noun = " ".join(word for word, each in zip(run.said, run.shape, strict=True) if each not in "C+X")
    if run.before.lower() == "the" and not noun.endswith(("hospital", "laboratory", "jail", "prison")):
        return False
    if "+" in run.shape and noun not in _TOGETHER:
        return False
    named = run.said[0] not in _NOT_TOWNS and not run.said[0].endswith(("'s", "’s"))
    return named and noun.replace("’", "'") in _TOWNS | _TOWN_BODIES


def _district(run: Run) -> bool:
    """Say whether a district is a body by what it is for: Holm Fire District."""
    return run.said[-1] == "District" and run.said[-2].lower() in _DISTRICTS and not run.said[0].endswith(("'s", "’s"))


def _seated(run: Run) -> bool:
    """Say whether a laboratory is told by its town: the laboratory in Dresden."""
    return run.said[0].lower() in {"laboratory", "lab"}


def _guard(run: Run) -> bool:
    """Say whether a body of which a nation has one is told in small letters: the high court.

    "The coast guard" is none where a fuller name of one stands in the text.
    """
    said = " ".join(run.said)
    if run.before.lower() != "the" or said not in _NATIONAL_BODIES or (said in _COASTAL and _fuller(run.document)):
        return False
    alone = run.letters[run.last : run.last + 1] != "w" or run.after.endswith("ed") or run.after in _DOES
    return alone and run.after not in {"'", "’", "-", *_PLACES}


@remembered
def _fuller(document: Document) -> bool:
    """Say whether a document names a coast guard in full."""
    return _FULLER.search(document.text) is not None


def _airline(run: Run) -> bool:
    return run.said[-1] == "Air" and not run.said[0].endswith(("'s", "’s"))


def _apposed(run: Run) -> bool:
    return run.before in _APPOSED


def _national(run: Run) -> bool:
    """Say whether a nation belongs to the known name after it: the Kenyan Supreme Court, not the Lebanese Hezbollah."""
    return run.said[-1].lower() in HEADS


def _lettered(run: Run) -> bool:
    """Say whether letters name a body: they are known, or alone, no word in capitals and no code before a colon."""
    name = mention("organisation", reading(run.document), run.first, run.last)
    said = " ".join(run.document.text[name.start : name.end].split())
    if not is_content(said) and run.before.lower() != "the":
        return False
    if well_known(said) or not said.replace(".", "").isupper():
        return not _among_capitals(run)
    shouted = len(run.before) > 1 and run.before.isupper() and run.before.isalpha()
    dateline = not run.before and run.after in {"(", ",", "-", "–", "—"}
    common = said.lower() in uncapitalised(run.document)
    code = ":" in {run.before, run.after} and run.before.lower() not in {"the", "by", "from", "at"}
    return not (" " in said or code or shouted or dateline or common or _among_capitals(run))


def _among_capitals(run: Run) -> bool:
    """Say whether letters stand among letters, as in a headline in capitals."""
    return run.letters[run.first - 1 : run.first] == "A" or run.letters[run.last : run.last + 1] == "A"


#: The shapes in the order in which they take words, and what must hold beside the shape.
_RULES: tuple[tuple[re.Pattern[str], Callable[[Run], bool]], ...] = (
    (_HEAD_FIRST, _headed),
    (_HEAD_LAST, _headed),
    (_SMALL, _small),
    (_SERVING, _serving),
    (_LOCAL, _local),
    (_SEATED, _seated),
    (_DISTRICT, _district),
    (_AIRLINE, _airline),
    (_GUARD, _guard),
    (_APPOSITION, _apposed),
    (_NATIONAL, _national),
    (_CAPITALS, _lettered),
)
