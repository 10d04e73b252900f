"""Whether two units answer one question, and what two names of it come to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from rashomon import Level, Verdict, first_level
from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.units.definitions import resolved, written
from rashomon_plugins.units.names import initials_similarity, similarity
from rashomon_plugins.units.naming import literal, parse
from rashomon_plugins.units.numerals import ordinal
from rashomon_plugins.units.roles import named, roles
from rashomon_plugins.units.words import ECHELONS, HEADS, SERVICES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rashomon import Claim, Judgement
    from rashomon_plugins.units.naming import Name

#: Similarity from which two names are taken for names of one thing, one perhaps wider or narrower.
ONE_THING = 0.6
#: The most that names whose keys differ come to: a key is surer than any likeness.
LIKELY = 0.95
#: Affinity of two names for the holder of one role; under the 0.8 from which a document contradicts itself.
SAME_ROLE = 0.6
#: Words that too many names share to tell anything.
_COMMON = frozenset((*ECHELONS.values(), *HEADS.values(), *SERVICES.values())) | words(__package__, "common.tsv")


@frozen
class Unit:
    """What a claim says: ``kind`` (formation, organisation, equipment), and a ``key`` equal for every spelling."""

    kind: str
    key: str


def question(kind: str, text: str) -> str:
    """Return what a claim is about in a few words: "formation: 45th brigade", "organisation: CSTO"."""
    said = parse(text)
    if kind == "formation" and len(said.numbers) == 1 and said.echelon:
        return f"{kind}: {ordinal(said.numbers[0])} {said.echelon}"
    return f"{kind}: {' '.join(text.split())}"


def affinity(a: Claim[Unit], b: Claim[Unit]) -> float:
    """Return from 0 to 1 how sure it is that two claims name one thing, or the holder of one role."""
    if a.value.key == b.value.key:
        return 1.0
    if "equipment" in {a.value.kind, b.value.kind} and a.value.kind != b.value.kind:
        return 0.0
    left, right = name(a), name(b)
    score = similarity(left, right)
    if score >= ONE_THING:
        return min(score, LIKELY)
    return SAME_ROLE if _other_echelon(left, right) or _same_role(a, b) else 0.0


def name(claim: Claim[Unit]) -> Name:
    """Return a claim's name taken apart, spelled out as its document defines it."""
    return resolved(claim.document, claim.text)


def keys(claim: Claim[Unit]) -> Iterator[str]:
    """Yield what two claims must share to be compared: the key, a number, a telling word, letters, or a role."""
    said = name(claim)
    yield claim.value.key
    yield from (f"number {number}" for number in said.numbers)
    telling = [word for word in said.meant if word not in _COMMON and word != said.nation]
    yield from (f"word {word}" for word in sorted(telling or said.meant))
    yield f"letters {said.letters.upper() or said.initials}"
    yield from (f"role {role}" for role in roles(claim))


def _same_role(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether two names stand in one role, and neither document names the other's: it would tell them apart."""
    if a.value.key in named(b.document) or b.value.key in named(a.document):
        return False
    return not set(roles(a)).isdisjoint(roles(b))


def _other_echelon(a: Name, b: Name) -> bool:
    """Say whether one number stands with two echelons of one branch: 14th Airborne Division, 14th Airborne Regiment."""
    return (
        bool(a.numbers and a.branches and a.echelon and b.echelon)
        and (a.numbers, a.branches) == (b.numbers, b.branches)
        and a.echelon != b.echelon
        and not (a.nation and b.nation and a.nation != b.nation)
    )


def judge(a: Claim[Unit], b: Claim[Unit]) -> Judgement:
    """Return what two names come to that answer one question."""
    return first_level(LEVELS, a, b)


def _text(claim: Claim[Unit]) -> str:
    return written(claim.document, claim.text)


def _said(text: str) -> tuple[object, ...]:
    said = literal(text)
    return (said.machine.key,) if said.machine else (said.said, said.numbers, said.qualifier)


def _spelled_alike(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether two names differ in spelling only; letters and the full name are no spellings of one another."""
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
    return bool(left.numbers) and left.numbers == right.numbers and not _other_echelon(left, right)


def _apart(a: Claim[Unit], b: Claim[Unit]) -> float:
    return round(1 - similarity(name(a), name(b)), 3)


def _reason(said: str) -> Callable[[Claim[Unit], Claim[Unit]], str]:
    """Return a reason that quotes both names, in an order that does not depend on the side."""

    def reason(a: Claim[Unit], b: Claim[Unit]) -> str:
        return said.format(*sorted("“" + " ".join(claim.text.split()) + "”" for claim in (a, b)))

    return reason


LEVELS: tuple[Level[Unit], ...] = (
    Level("same name", Verdict.AGREE, lambda a, b: _text(a) == _text(b), _reason("both call it {0}")),
    Level(
        "same after spelling",
        Verdict.AGREE,
        _spelled_alike,
        _reason("{0} and {1} are one name in two spellings"),
    ),
    Level(
        "acronym and expansion",
        Verdict.AGREE,
        _lettered,
        _reason("{0} and {1} are one name, in letters and in full"),
    ),
    Level(
        "same designator, other description",
        Verdict.COMPATIBLE,
        _same_number,
        _reason("{0} and {1} carry the same number and are described in other words"),
        lambda _a, _b: 0.2,
    ),
    Level(
        "same number, other echelon",
        Verdict.DIVERGE,
        lambda a, b: _other_echelon(name(a), name(b)),
        _reason("{0} and {1} carry the same number and are not of the same size"),
        lambda _a, _b: 0.8,
    ),
    Level(
        "other name for the same",
        Verdict.COMPATIBLE,
        lambda a, b: a.value.key == b.value.key,
        _reason("{0} and {1} are two names of one thing"),
        lambda _a, _b: 0.1,
    ),
    Level(
        "narrower or wider name",
        Verdict.COMPATIBLE,
        lambda a, b: _apart(a, b) <= 1 - ONE_THING,
        _reason("one of {0} and {1} says more than the other, and both can be meant"),
        _apart,
    ),
    Level(
        "same role, other name",
        Verdict.DIVERGE,
        lambda _a, _b: True,
        _reason("{0} and {1} stand in the same role and are not the same"),
        lambda _a, _b: 1.0,
    ),
)
