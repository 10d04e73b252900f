"""What a name says, taken apart: designator numbers, echelon, branches, nation, words; and its canonical key."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.units.bodies import full_name
from rashomon_plugins.units.classes import path, striker
from rashomon_plugins.units.lists import STATES, states
from rashomon_plugins.units.machines import Machine, machine
from rashomon_plugins.units.numerals import designator
from rashomon_plugins.units.spelling import spelled
from rashomon_plugins.units.words import BRANCHES, ECHELONS, HEADS, NATIONS, SERVICES, TOPICS, bare, column

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_WORD = re.compile(r"[^\W_]+(?:['’.&][^\W_]+)*\.?")
#: Co-op; antidoping, which others write anti-doping.
_JOINED = re.compile(
    r"\b(?:([Cc]o-?op(?:erative)?)\b|[Aa]nti(?=(?:doping|corruption|terror|fraud|drugs?|crime|narcotics)))"
)
#: Where a capital inside a word parts it: OceanWatch, Ocean Watch.
_CAMEL = re.compile(r"(?<=[a-z]{3})(?=[A-Z][a-z]{2})")
_BRACKETS = re.compile(r"\(([^()]{1,60})\)")
_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_LETTERS = re.compile(r"[A-Z](?:\.?[A-Za-z]){1,7}\.?")
_ALIAS = re.compile(r"[A-Z][A-Z0-9 -]{1,9}")
_INITIALS = column("initials.tsv")
#: Letters of a formation and its number in one word: SNMG2, CTF-151.
LETTERED = re.compile(r"([A-Z]{2,6})-?([0-9]{1,3})")
#: Words that carry no meaning in a name.
_EMPTY = words(__package__, "empty.tsv")
#: Legal forms, which a name may have or lack.
_LEGAL = words(__package__, "legal.tsv")
_TRADE = words(__package__, "trade.tsv")
#: Honours and filling: two descriptions of one numbered formation differ in them freely.
_HONOURS = frozenset(word for word, branch in BRANCHES.items() if branch == "-")
#: Echelons that another one beside them makes superfluous: "brigade unit".
_VAGUE = frozenset({"forces", "force", "unit", "command"})
#: What the names of these bodies may leave out: Ministry of Foreign Affairs; flood management agency; and the words
#: that must be left besides.
_OFFICES = frozenset({"ministry", "department", "agency", "authority"})
NAMED = 2
#: What ministries are for that may call themselves national or not: Ministry of National Defence.
_NATIONAL = frozenset({"defense", "education"})
_FILLING = frozenset({"affairs", "management", "situations"})
#: The arms that may follow an echelon and make the name another formation's: 19th Corps Artillery.
_ARMS = frozenset({"artillery", "band", "headquarters", "hq", "engineers", "signals"})


@frozen(cache_hash=True)
class Name:
    """A name taken apart.

    ``words`` as they stand, known letters spelled out; ``said``: the same in one spelling, the nation in its canonical
    form, sorted; ``meant``: the same with synonyms made one; ``numbers``: designator numbers in order; ``echelon`` and
    ``nation``: "" where not said; ``branches``: what it says of arm and function, honours left out; ``qualifier``: what
    stands in brackets; ``machine``: the parts of an equipment designation; ``letters``: the name where it is nothing
    but capital letters, else ""; ``sort``: the class it tells where it tells no more ("vehicle/truck").
    """

    words: tuple[str, ...]
    said: tuple[str, ...]
    meant: frozenset[str]
    numbers: tuple[int, ...]
    echelon: str
    branches: frozenset[str]
    nation: str
    qualifier: str
    machine: Machine | None
    letters: str
    sort: str = ""

    @property
    def initials(self) -> str:
        """The first letters of its words, small words left out."""
        return "".join(word[0] for word in self.words if word.lower() not in _EMPTY).upper()

    @property
    def arm(self) -> str:
        """The arm of a formation that the name ends with ("19th Corps Artillery"); "" where it ends otherwise."""
        last = self.words[-1].lower() if self.words else ""
        return last if self.echelon and last in _ARMS else ""

    @property
    def key(self) -> str:
        """The canonical key: equal for every spelling of one thing."""
        if self.machine or self.sort:
            return self.machine.key if self.machine else self.sort.replace("/", "-")
        if self.numbers and (self.echelon or self.branches) and "local" not in self.meant:
            parts = [self.nation, *map(str, self.numbers), *sorted(self.branches), self.echelon, self.qualifier]
        else:
            parts = [self.nation, *sorted(self.meant - {self.nation}), *map(str, self.numbers), self.qualifier]
        return "-".join(part for part in parts if part) or "-".join(self.words).casefold()


@lru_cache(maxsize=1 << 14)
def parse(text: str) -> Name:
    """Take a name apart; well-known short names are read as their full ones (Pentagon, CSTO)."""
    return _parse(text, full_name)


@lru_cache(maxsize=1 << 12)
def literal(text: str) -> Name:
    """Take a name apart as it stands; only letters in it are read as the full name (EU Food Agency)."""
    return _parse(text, str)


def _parse(text: str, known: Callable[[str], str]) -> Name:
    brackets: list[str] = _BRACKETS.findall(text)
    plain = " ".join(_BRACKETS.sub(" ", text).split()) or " ".join(brackets)
    said = list(_expanded(_known(_homeless(_ARTICLE.sub("", plain)), known)))
    said = _unlettered(said)
    followed = list(zip(said, [*said[1:], ""], strict=False))
    numbers = [number for word, after in followed if (number := designator(word, after))]
    numbers += [number for inside in brackets if (number := designator(inside.strip(), ""))]
    qualifiers = [inside for inside in brackets if not designator(inside.strip(), "") and not _alias(inside, said)]
    return _described(
        words=said,
        unnumbered=[word for word, after in followed if not designator(word, after)],
        numbers=tuple(numbers),
        qualifier="-".join(spelled(inside.replace(" ", "-")) for inside in qualifiers),
        found=machine(text),
        letters=_letters(plain),
        sort=_sort(text),
    )


def _unlettered(said: list[str]) -> list[str]:
    """Return the words of a name without the letters for it that stand behind it: Harbour Lamp Fund HLF."""
    last, rest = said[-1] if said else "", said[:-1]
    short = last.isalpha() and last.isupper() and len(last) > len("AB") and len(rest) > len("AB")
    drawn = iter("".join(rest).upper())
    return rest if short and last[0] == rest[0][0] and all(char in drawn for char in last) else said


def _known(plain: str, known: Callable[[str], str]) -> str:
    """Return the full name of a well-known body, with the nation that a text puts before it."""
    whose, _, rest = plain.partition(" ")
    if known(plain) == plain and bare(whose).lower() in NATIONS:
        return f"{whose} {known(rest)}"
    return known(plain)


def _homeless(plain: str) -> str:
    """Return a company's name without the nation whose it is: "Japan's Orlo Motor Corp" is Orlo Motor Corp."""
    named, _, nation = plain.rpartition(" of ")
    first, _, rest = (nation, "", named) if named and nation.lower() in NATIONS else plain.partition(" ")
    if rest != named and not first.endswith(("'s", "’s")):
        return plain
    if bare(first).lower() not in NATIONS:
        return plain
    return rest if rest.rpartition(" ")[2].replace(".", "").casefold() in _TRADE and " " in rest else plain


def _sort(text: str) -> str:
    """Return the class that a name tells (vehicle/truck, strikes/peru), or what it lists (states/…); "" if neither."""
    if listed := states(text):
        return f"{STATES}/{'+'.join(listed)}"
    whose = striker(text)
    return path(text) or (whose and f"strikes/{whose}")


def _described(  # noqa: PLR0913  the parts that were told apart
    *,
    words: Sequence[str],
    unnumbered: Sequence[str],
    numbers: tuple[int, ...],
    qualifier: str,
    found: Machine | None,
    letters: str,
    sort: str,
) -> Name:
    nation, rest = _nation(unnumbered)
    plain = [spelled(word) for word in rest]
    plain = [word for word in plain if word not in _EMPTY] or plain
    plain = [word for word in plain if word not in _LEGAL] or plain
    named = [nation] if nation else []
    return Name(
        words=tuple(words),
        said=tuple(sorted([*plain, *named])),
        meant=_meant(plain, numbered=bool(numbers)) | frozenset(named),
        numbers=numbers,
        echelon=_echelon(plain),
        branches=_branches(plain),
        nation=nation,
        qualifier=qualifier,
        machine=found,
        letters=letters,
        sort=sort,
    )


def _meant(plain: Sequence[str], *, numbered: bool) -> frozenset[str]:
    """Return one word for all that mean the same in a name; honours tell a thing only where no number does."""
    telling = [word for word in plain if not (numbered and word in _HONOURS)] or plain
    meant = frozenset(map(_meaning, telling))
    filling = _FILLING | {"national"} if "ministry" in meant and meant & _NATIONAL else _FILLING
    return meant - filling if meant & _OFFICES and len(meant) > NAMED else meant


def _meaning(word: str) -> str:
    return TOPICS.get(word) or SERVICES.get(word) or HEADS.get(word) or ECHELONS.get(word) or word


def _echelon(plain: Sequence[str]) -> str:
    echelons = [ECHELONS[word] for word in plain if word in ECHELONS]
    strong = [word for word in echelons if word not in _VAGUE] or echelons
    if strong[:2] == ["army", "corps"]:
        return "corps"
    return strong[0] if strong else ""


def _branches(plain: Sequence[str]) -> frozenset[str]:
    """Return what tells a branch: special forces of the Airborne Forces are special, air assault is airborne."""
    branches = frozenset(BRANCHES[word] for word in plain if BRANCHES.get(word, "-") != "-")
    if "special" in branches:
        return frozenset({"special"})
    if "airborne" in branches or {"air", "assault"} <= branches:
        return frozenset({"airborne"})
    return branches


def _letters(plain: str) -> str:
    """Return a name that is nothing but letters, without its stops; "" for another."""
    capitals = sum(map(str.isupper, plain))
    return plain.replace(".", "") if capitals > 1 and _LETTERS.fullmatch(plain) else ""


def _expanded(text: str) -> Iterator[str]:
    """Yield the words of a name, the well-known letters among them spelled out: "16th Separate Guards MRB"."""
    for said in _words(text):
        word = said.removesuffix(".")
        known = _INITIALS.get(word) or (full_name(word) if _in_letters(word) else word)
        if known == word or word.lower() in NATIONS:
            yield word
        else:
            yield from _WORD.findall(known.replace("-", " "))


def _in_letters(word: str) -> bool:
    """Say whether a word is letters: in capitals, or as a word where they are a well-known body's initials (Nato)."""
    if word.isupper() or not word.istitle():
        return word.isupper() and len(word) > 1
    return "".join(part[0] for part in full_name(word).split() if part[0].isupper()) == word.upper()


def _words(text: str) -> Iterator[str]:
    """Yield the words of a name, a formation's letters and its number apart."""
    for m in _WORD.finditer(_CAMEL.sub(" ", _JOINED.sub(_apart, text)).replace("-", " ")):
        numbered = LETTERED.fullmatch(m[0])
        yield from numbered.groups() if numbered and numbered[1] in _INITIALS else (m[0],)


def _apart(m: re.Match[str]) -> str:
    """Return a word that some write with a hyphen and others without, in one way: anti doping, cooperative."""
    return "cooperative" if m[1] else f"{m[0]} "


def _nation(said: Sequence[str]) -> tuple[str, list[str]]:
    """Return the nation a name says, the first where it says two, and the words without it; "" where it says none."""
    nations: list[str] = []
    rest: list[str] = []
    at = 0
    while at < len(said):
        length, known = _nation_at(said, at)
        if known:
            nations.append(known)
        else:
            rest.append(said[at])
        at += length
    return (nations[0], rest + [each for each in nations[1:] if each != nations[0]]) if nations else ("", rest)


def _nation_at(said: Sequence[str], at: int) -> tuple[int, str]:
    """Return how many words from ``at`` name a nation, and which; 1 and "" where none does."""
    for length in (3, 2, 1):
        candidate = bare(" ".join(said[at : at + length]))
        if candidate != "us" and (known := NATIONS.get(candidate.lower())):
            return min(length, len(said) - at), known
    return 1, ""


def _alias(inside: str, said: Sequence[str]) -> bool:
    """Say whether what stands in brackets is only the name in letters, or a hull number."""
    if not _ALIAS.fullmatch(inside.strip()) or not said:
        return False
    return any(map(str.isdigit, inside)) or inside.strip()[0].casefold() == said[0][0].casefold()
