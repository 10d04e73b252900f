"""What two names that answer one question come to: the levels, in the order in which they are asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon import Level, Verdict, first_level
from rashomon_plugins.units.classes import COALITION, STRIKING, family, striker
from rashomon_plugins.units.comparing import ONE_THING, Unit, name, other_echelon
from rashomon_plugins.units.definitions import written
from rashomon_plugins.units.lists import STATES, members, whole
from rashomon_plugins.units.names import initials_similarity, similarity
from rashomon_plugins.units.naming import literal, parse
from rashomon_plugins.units.roles import roles

if TYPE_CHECKING:
    from collections.abc import Callable

    from rashomon import Claim, Judgement


def judge(a: Claim[Unit], b: Claim[Unit]) -> Judgement:
    """Return what two names come to that answer one question."""
    return first_level(LEVELS, a, b)


def _text(claim: Claim[Unit]) -> str:
    return written(claim.document, claim.text)


def _said(text: str) -> tuple[object, ...]:
    said = literal(text)
    return (said.machine.key,) if said.machine else (said.said, said.numbers, said.qualifier)


def _same_name(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether both write the same, and mean the same by it: "the vehicle" may be a car in one and a truck."""
    return _text(a) == _text(b) and name(a).sort == name(b).sort


def _spelled_alike(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether two names differ in spelling only; letters and the full name are no spellings of one another."""
    if name(a).sort or name(b).sort:
        return False
    left, right = _text(a), _text(b)
    if left.casefold() == right.casefold():
        return True
    return bool(parse(left).letters) == bool(parse(right).letters) and _said(left) == _said(right)


def _lettered(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether one name is the other in letters, by the documents or by the letters themselves."""
    left, right = parse(a.text), parse(b.text)
    if bool(left.letters) == bool(right.letters):
        return False
    letters, full = (a, b) if left.letters else (b, a)
    return name(a).meant == name(b).meant or initials_similarity(letters.text, full.text) >= ONE_THING


def _same_number(a: Claim[Unit], b: Claim[Unit]) -> bool:
    left, right = name(a), name(b)
    return bool(left.numbers) and left.numbers == right.numbers and not other_echelon(left, right)


def _listed(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether both list states."""
    return all(family(name(each).sort) == STATES for each in (a, b))


def _both_whole(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether two lists both say that they are whole."""
    return _listed(a, b) and all(whole(each.document, each.start, len(members(name(each).sort))) for each in (a, b))


def _unshared(a: Claim[Unit], b: Claim[Unit]) -> float:
    left, right = members(name(a).sort), members(name(b).sort)
    return round(1 - len(left & right) / len(left | right), 3)


def _allied(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether the aircraft of an alliance and those of a nation act: NATO air strikes, Danish air strikes."""
    if not all(STRIKING in roles(each) for each in (a, b)):
        return False
    return not all(striker(each.text) not in {"", COALITION} for each in (a, b))


def _apart(a: Claim[Unit], b: Claim[Unit]) -> float:
    return round(1 - similarity(name(a), name(b)), 3)


def _reason(said: str) -> Callable[[Claim[Unit], Claim[Unit]], str]:
    """Return a reason that quotes both names, in an order that does not depend on the side."""

    def reason(a: Claim[Unit], b: Claim[Unit]) -> str:
        return said.format(*sorted(quoted(claim.text) for claim in (a, b)))

    return reason


def quoted(text: str) -> str:
    """Return a name in quotation marks, in one line."""
    return f"“{' '.join(text.split())}”"


def _missing(a: Claim[Unit], b: Claim[Unit]) -> str:
    """Return a reason that tells the members that only one of two lists names."""
    only = sorted(members(name(a).sort) ^ members(name(b).sort))
    told = " and ".join(each.replace("-", " ").title() for each in only)
    return _reason(f"only one of {{0}} and {{1}} names {told}")(a, b)


#: What a list that leaves out what the other names comes to, and when both say they are whole; see across.py.
MISSING, OTHER_MEMBERS = "a list with one missing", "whole lists with other members"
#: What would have to be true for the other verdict on two lists.
IF_WHOLE = "They would diverge if both texts said that their list is whole."
IF_OPEN = "They would be compatible if one of the texts did not say that its list is whole."

LEVELS: tuple[Level[Unit], ...] = (
    Level(
        "same members",
        Verdict.AGREE,
        lambda a, b: _listed(a, b) and name(a).sort == name(b).sort,
        _reason("{0} and {1} list the same"),
        otherwise="They would be compatible if one list named a member that the other leaves out.",
    ),
    Level(OTHER_MEMBERS, Verdict.DIVERGE, _both_whole, _missing, _unshared, IF_OPEN),
    Level(MISSING, Verdict.COMPATIBLE, _listed, _missing, _unshared, IF_WHOLE),
    Level(
        "same name",
        Verdict.AGREE,
        _same_name,
        _reason("both call it {0}"),
        otherwise="They would diverge if one of them gave it another name, number or echelon.",
    ),
    Level(
        "same kind of thing",
        Verdict.AGREE,
        lambda a, b: bool(name(a).sort) and name(a).sort == name(b).sort,
        _reason("{0} and {1} are words for the same kind of thing"),
        otherwise="They would diverge if one of them told a thing of another kind.",
    ),
    Level(
        "same after spelling",
        Verdict.AGREE,
        _spelled_alike,
        _reason("{0} and {1} are one name in two spellings"),
        otherwise="They would be compatible if one name said a word, a nation or a number more than the other.",
    ),
    Level(
        "acronym and expansion",
        Verdict.AGREE,
        _lettered,
        _reason("{0} and {1} are one name, in letters and in full"),
        otherwise="They would be two bodies if one of the texts spelled the letters out as another name.",
    ),
    Level(
        "same designator, other description",
        Verdict.COMPATIBLE,
        _same_number,
        _reason("{0} and {1} carry the same number and are described in other words"),
        lambda _a, _b: 0.2,
        "They would agree if both described the unit in the same words, and diverge if they gave it two echelons.",
    ),
    Level(
        "same number, other echelon",
        Verdict.DIVERGE,
        lambda a, b: other_echelon(name(a), name(b)),
        _reason("{0} and {1} carry the same number and are not of the same size"),
        lambda _a, _b: 0.8,
        "They would be compatible if one of the texts left the echelon unsaid.",
    ),
    Level(
        "other name for the same",
        Verdict.COMPATIBLE,
        lambda a, b: a.value.key == b.value.key,
        _reason("{0} and {1} are two names of one thing"),
        lambda _a, _b: 0.1,
        "They would agree if both used one of the two names.",
    ),
    Level(
        "narrower or wider name",
        Verdict.COMPATIBLE,
        lambda a, b: _apart(a, b) <= 1 - ONE_THING,
        _reason("{0} and {1} share what tells them, and both can be meant"),
        _apart,
        "They would agree if both said the words that only one of them has.",
    ),
    Level(
        "an alliance, one of its nations",
        Verdict.COMPATIBLE,
        _allied,
        _reason("{0} and {1}: what an alliance does, its nations do"),
        lambda _a, _b: 0.3,
        "They would diverge if both named a nation, and not the same.",
    ),
    Level(
        "same role, other name",
        Verdict.DIVERGE,
        lambda _a, _b: True,
        _reason("{0} and {1} stand in the same role and are not the same"),
        lambda _a, _b: 1.0,
        "They would be compatible if one name were a part, a short form or a wider word for the other.",
    ),
)
