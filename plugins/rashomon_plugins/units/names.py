"""How alike two names are: whether they may name one thing, from 0 to 1.

The figures are an order, chosen so that what editors of news and orders of battle take for one thing stands above what
they keep apart; ``comparing.ONE_THING`` is the border.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.fuzz import ratio

from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.units.classes import family, wider
from rashomon_plugins.units.lists import STATES, alike, members
from rashomon_plugins.units.machines import lettered, maker, model
from rashomon_plugins.units.naming import parse
from rashomon_plugins.units.words import ECHELONS, HEADS, SERVICES, column

if TYPE_CHECKING:
    from rashomon_plugins.units.machines import Machine
    from rashomon_plugins.units.naming import Name

#: Similarity from which two names are taken for names of one thing, one perhaps wider or narrower.
ONE_THING = 0.6
#: Two words at least this alike (Levenshtein ratio, 0 to 100) and this long are one word in two transliterations.
ALIKE = 78
LONG = 4
#: What two names with different designator numbers never pass.
OTHER_NUMBER = 0.2
#: Letters of an acronym that one word may give, and the words that must give some.
GIVEN = 4
GIVING = 2
#: The fewest letters that, written as a word (Acas), are told to be the initials of a name.
LETTERS = 3
#: What brackets that only one of two names has take off: those that tell where it comes from, 48th (Northern) Division;
#: those that tell another unit of the same number, 5th Brigade (Reserve).
BRACKETS, OTHER_UNIT = 0.35, 0.6
_STATES_OF_UNITS = frozenset({"reserve", "training", "cadre", "depot", "territorial"})
#: What a number that only one of two formations has leaves: more than two numbers that differ, far less than likely.
UNSAID_NUMBER = 0.22
#: Each word that only one of two numbered names has takes this off.
WORD = 0.02
#: Likeness of two names that differ in a noun for the body only (academy, school), or in a body between that one of
#: them also says (Holm Park Office Rescue Team), where so many words are shared.
NEAR, SHARED = 0.65, 4
#: Likeness of two names of one model of which one leaves out the designation: DHC-2 Beaver, de Havilland Beaver.
LEFT_OUT = 0.9
#: Likeness of a maker's name to a machine of that maker.
MAKER_ONLY = 0.7
#: Words at the end of a name that are the same name without what it belongs to: (Coast Guard) Air Station Kodiak.
TAIL = 3
#: How a fire service is manned and what a prison is for, which their names may leave out.
_MANNED = frozenset({"volunteer", "rural", "detention", "correctional"})
NEARBY = {noun: frozenset(others.split(",")) for noun, others in column("near.tsv").items()}
#: Words whose presence in only one of two names makes it a part of the other: Rescue Service, Rescue Service Academy.
_FILLING = words(__package__, "filling.tsv")
#: What companies trade in, which later mentions leave out.
TRADE = frozenset(HEADS.get(word, word) for word in words(__package__, "trade.tsv"))
_PARTS = frozenset((*HEADS, *HEADS.values(), *ECHELONS.values(), *SERVICES.values(), "station")) - _FILLING - TRADE


def name_similarity(a: str, b: str) -> float:
    """Return from 0 to 1 how likely two names name one thing; symmetric, 1 for the same name.

    Designator numbers that differ give at most 0.2, whatever else agrees: the 45th is not the 76th, Tu-9 not Tu-95.
    """
    return 1.0 if a == b else similarity(parse(a), parse(b))


def similarity(a: Name, b: Name) -> float:
    """Return what ``name_similarity`` returns, of two names taken apart."""
    return _ordered(*sorted((a, b), key=_order))


def _order(name: Name) -> tuple[object, ...]:
    return name.said, name.numbers, name.qualifier, name.letters, name.words, name.key


@lru_cache(maxsize=1 << 14)
def _ordered(a: Name, b: Name) -> float:
    if a.machine and b.machine:
        return _machines(a.machine, b.machine)
    if a.numbers and b.numbers:
        return _numbered(a, b)
    if _one_model(a, b):
        return LEFT_OUT
    if _made_by(a, b) or _made_by(b, a) or _designated(a, b) or _designated(b, a):
        return MAKER_ONLY
    return _sorts(a.sort, b.sort) if a.sort and b.sort else _unnumbered(a, b)


def _one_model(a: Name, b: Name) -> bool:
    """Say whether two names of machines, of which one leaves out the designation or the maker, tell one model."""
    if not (a.machine or b.machine) or any(each.machine and each.machine.ship for each in (a, b)):
        return False
    left, right = model(a.words, a.machine), model(b.words, b.machine)
    return left == right and bool(left)


def _designated(a: Name, b: Name) -> bool:
    """Say whether a name may stand for a designation by its letters: the Sukhoi, Su-24; a Black Hawk, UH-60."""
    if a.machine or not b.machine or b.machine.ship or model(b.words, b.machine):
        return False
    return b.machine.letters in lettered(a.words, None)


def _made_by(a: Name, b: Name) -> bool:
    """Say whether a name is but the maker of a machine: a Cessna, Cessna 172."""
    words_of = maker(a.words)
    return bool(words_of) and len(words_of) == len(a.words) and b.machine is not None and words_of <= maker(b.words)


def _unnumbered(a: Name, b: Name) -> float:
    """Compare two names of which at most one has a number."""
    if (a.said, a.numbers, a.qualifier) == (b.said, b.numbers, b.qualifier):
        return 1.0
    if bool(a.letters) != bool(b.letters):
        short, full = (a, b) if a.letters else (b, a)
        if len(short.said) == 1:
            return _initials(short, full)
    if len(a.words) != len(b.words) and 1 in {len(a.words), len(b.words)}:
        short, full = (a, b) if len(a.words) == 1 else (b, a)
        if len(short.words[0]) >= LETTERS and short.words[0].upper() == full.initials:
            return 0.95
    if bool(a.numbers) != bool(b.numbers):
        return min(max(_worded(a, b), UNSAID_NUMBER if a.echelon and b.echelon else 0.0), 0.55)
    return _worded(a, b)


def lettering(text: str) -> str:
    """Return a name that is but letters, written in capitals or as a word (UNHCR, Unicef); "" for another."""
    said = parse(text)
    word = text if text.isalpha() and text.istitle() and LETTERS <= len(text) <= 2 * LETTERS else ""
    return said.letters or word


def _sorts(a: str, b: str) -> float:
    """Compare two classes: the same, one of them wider (a vehicle, a truck), or apart."""
    if a == b:
        return 1.0
    if family(a) == family(b) == STATES:
        return alike(members(a), members(b))
    return 0.8 if wider(a, b) else 0.1


def _machines(a: Machine, b: Machine) -> float:
    """Compare two designations: letters and numbers must agree, a variant may differ; a hull number may be a ship's."""
    if a.number and b.number and (a.letters, a.number) != (b.letters, b.number):
        return 0.1
    if a.ship and b.ship:
        return 1.0 if a.ship == b.ship else 0.1
    if bool(a.ship) != bool(b.ship):
        return 1.0 if a.number == b.number else 0.5
    if _contrary(a.variant, b.variant) and (a.variant + b.variant).replace("-", "").isdigit():
        return OTHER_NUMBER
    return 1.0 if a.variant == b.variant else 0.9


def _numbered(a: Name, b: Name) -> float:
    """Compare two names with designators: the numbers, nation, echelon, brackets, then what they say of the branch."""
    if a.numbers != b.numbers:
        return OTHER_NUMBER if set(a.numbers) & set(b.numbers) else OTHER_NUMBER / 2
    if _contrary(a.nation, b.nation) or _contrary(a.qualifier, b.qualifier):
        return 0.15
    if _contrary(a.echelon, b.echelon):
        return 0.25 if a.branches and a.branches == b.branches else 0.15
    score = _branches(a, b)
    if a.qualifier != b.qualifier:
        score -= OTHER_UNIT if {a.qualifier, b.qualifier} & _STATES_OF_UNITS else BRACKETS
    if a.arm != b.arm:
        score = min(score, 0.3)
    if not (a.echelon and b.echelon):
        score = min(score, 0.75)
    return max(0.0, score - WORD * len(set(a.said) ^ set(b.said)))


def _contrary(a: str, b: str) -> bool:
    """Say whether both sides say something, and not the same."""
    return bool(a and b) and a != b


def _branches(a: Name, b: Name) -> float:
    if a.branches == b.branches:
        return 1.0
    if not a.branches or not b.branches or a.initials == b.initials:
        return 0.8
    if a.branches <= b.branches or b.branches <= a.branches:
        return 0.75
    return 0.5 if a.branches & b.branches else 0.2


def initials_similarity(letters: str, full: str) -> float:
    """Return from 0 to 1 how likely letters are the short form of a full name."""
    return _spelling(letters.replace(".", "").upper(), parse(full))


def _spelling(letters: str, full: Name) -> float:
    if letters == full.initials:
        return 0.95
    return 0.9 if _spells(letters, full) else 0.0


def _initials(short: Name, full: Name) -> float:
    """Compare letters with a name: in order among its initials and the letters after them, or not."""
    letters, text = short.letters.upper(), "".join(full.words).upper()
    return _spelling(letters, full) or (0.4 if _drawn(letters, text) else 0.12)


def _drawn(letters: str, text: str) -> bool:
    """Say whether the letters occur in order in a text that begins with the first of them."""
    rest = iter(text)
    return text.startswith(letters[:1]) and all(char in rest for char in letters)


def _spells(letters: str, full: Name) -> bool:
    """Say whether the letters are drawn in order from the beginnings of a name's words, from two words at least."""
    at = giving = 0
    for word in full.words:
        taken = 0
        while at < len(letters) and taken < min(GIVEN, len(word)) and word[taken].upper() == letters[at]:
            at, taken = at + 1, taken + 1
        giving += taken > 0
    return at == len(letters) and giving >= GIVING


def _worded(a: Name, b: Name) -> float:
    """Compare the words of two names: shared ones against those of one side only."""
    if _contrary(a.nation, b.nation):
        return 0.1
    matched = _matched(a.meant, b.meant)
    only_a, only_b = a.meant - {x for x, _ in matched}, b.meant - {y for _, y in matched}
    if not only_a and not only_b:
        return 0.97
    if not matched:
        return 0.05 * (ratio(" ".join(a.said), " ".join(b.said)) / 100)
    if not only_a or not only_b:
        longer, shorter = (a, b) if only_a else (b, a)
        return _narrower(len(matched), only_a or only_b, longer, shorter)
    return _overlapping(a, b, matched)


def _overlapping(a: Name, b: Name, matched: list[tuple[str, str]]) -> float:
    """Compare two names that share some words and have one or more each that the other lacks."""
    only_a, only_b = a.meant - {x for x, _ in matched}, b.meant - {y for _, y in matched}
    rest = (only_a - {a.nation} - _MANNED, only_b - {b.nation} - _MANNED)
    if any(word != a.nation for word, _ in matched) and _near(*rest):
        return NEAR
    if all(word == a.nation or word in _PARTS for word, _ in matched):
        return 0.2 if len(matched) > 1 else 0.1
    return 0.55 * 2 * len(matched) / (len(a.meant) + len(b.meant))


def _near(a: frozenset[str], b: frozenset[str]) -> bool:
    """Say whether two names differ in one noun, and reports use one for the other: a military academy, school."""
    if len(a) != 1 or len(b) != 1:
        return False
    (left,), (right,) = a, b
    return left in NEARBY.get(right, ()) or right in NEARBY.get(left, ())


def _narrower(shared: int, extra: frozenset[str], longer: Name, shorter: Name) -> float:
    """Compare a name with one that says more: more of the same thing, or a part of it."""
    if extra == frozenset({longer.nation}):
        return 0.45 if {"royal", "imperial"} & set(shorter.said) and shared > 1 else 0.7
    if shared >= TAIL and longer.words[-len(shorter.words) :] == shorter.words:
        return 0.8
    ends = longer.words[-1].lower() == shorter.words[-1].lower()
    begins = longer.words[0] == shorter.words[0] and shorter.words[0].lower() not in _PARTS
    if extra & _PARTS and ends and (shared >= SHARED or (begins and shared > 1 and not shorter.nation)):
        return NEAR
    if extra & _PARTS or (shorter.nation and shared == 1):
        return 0.25
    return 0.8 if shared > 1 else 0.65


def _matched(a: frozenset[str], b: frozenset[str]) -> list[tuple[str, str]]:
    """Pair equal words, then those that are one word in two transliterations, each once."""
    pairs = [(word, word) for word in sorted(a & b)]
    free = sorted(b - a)
    for word in sorted(a - b):
        best = max(free, key=lambda other: ratio(word, other), default="")
        if best and len(word) >= LONG and ratio(word, best) >= ALIKE:
            pairs.append((word, best))
            free.remove(best)
    return pairs
