"""How alike two names are: whether they may name one thing, from 0 to 1.

The figures are an order, chosen so that what editors of news and orders of battle take for one thing stands above what
they keep apart; ``comparing.ONE_THING`` is the border.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.fuzz import ratio

from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.units.naming import parse
from rashomon_plugins.units.words import ECHELONS, HEADS, SERVICES

if TYPE_CHECKING:
    from rashomon_plugins.units.machines import Machine
    from rashomon_plugins.units.naming import Name

#: Two words at least this alike (Levenshtein ratio, 0 to 100) and this long are one word in two transliterations.
ALIKE = 78
LONG = 4
#: What two names with different designator numbers never pass.
OTHER_NUMBER = 0.2
#: Letters of an acronym that one word may give, and the words that must give some.
GIVEN = 4
GIVING = 2
#: Each word that only one of two numbered names has takes this off.
WORD = 0.02
#: Words whose presence in only one of two names makes it a part of the other: Rescue Service, Rescue Service Academy.
_FILLING = words(__package__, "filling.tsv")
_PARTS = frozenset((*HEADS, *HEADS.values(), *ECHELONS.values(), *SERVICES.values())) - _FILLING


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
    if (a.said, a.numbers, a.qualifier) == (b.said, b.numbers, b.qualifier):
        return 1.0
    if bool(a.letters) != bool(b.letters):
        short, full = (a, b) if a.letters else (b, a)
        if len(short.said) == 1:
            return _initials(short, full)
    return min(_worded(a, b), 0.55 if bool(a.numbers) != bool(b.numbers) else 1.0)


def _machines(a: Machine, b: Machine) -> float:
    """Compare two designations: letters and numbers must agree, a variant may differ; a hull number may be a ship's."""
    if a.number and b.number and (a.letters, a.number) != (b.letters, b.number):
        return 0.1
    if a.ship and b.ship:
        return 1.0 if a.ship == b.ship else 0.1
    if bool(a.ship) != bool(b.ship):
        return 1.0 if a.number == b.number else 0.5
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
        score -= 0.35
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
    if all(word == a.nation or word in _PARTS for word, _ in matched):
        return 0.2 if len(matched) > 1 else 0.1
    return 0.55 * 2 * len(matched) / (len(a.meant) + len(b.meant))


def _narrower(shared: int, extra: frozenset[str], longer: Name, shorter: Name) -> float:
    """Compare a name with one that says more: more of the same thing, or a part of it."""
    if extra == frozenset({longer.nation}):
        return 0.45 if {"royal", "imperial"} & set(shorter.said) and shared > 1 else 0.7
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
