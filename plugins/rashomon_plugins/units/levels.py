"""What two names that answer one question come to: the levels, in the order in which they are asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon import Level, Verdict, first_level
from rashomon_plugins.units.classes import COALITION, STRIKING, family, striker, wider
from rashomon_plugins.units.comparing import ONE_THING, Unit, name, other_echelon, part, sort
from rashomon_plugins.units.definitions import written
from rashomon_plugins.units.lists import STATES, members, whole
from rashomon_plugins.units.names import initials_similarity, lettering, similarity
from rashomon_plugins.units.naming import literal, parse
from rashomon_plugins.units.nationless import core, nations, prefix
from rashomon_plugins.units.roles import roles
from rashomon_plugins.units.words import NATIONS, bare

if TYPE_CHECKING:
    from collections.abc import Callable

    from rashomon import Claim, Judgement


#: Letters in which two words of one family begin alike: election, electoral.
FAMILY = 5
#: Nations with one name from which a text tells two bodies.
TWO = 2
#: What stands before bodies of which every place has one.
_ONE_OF_MANY = [[word] for word in ("local", "regional", "provincial", "district", "municipal", "county")]


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
    if _one_family(a, b):
        return True
    return bool(parse(left).letters) == bool(parse(right).letters) and _said(left) == _said(right)


def _lettered(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether one name is the other in letters, by the documents or by the letters themselves."""
    left, right = lettering(a.text), lettering(b.text)
    if bool(left) == bool(right):
        return False
    letters, full = (a, b) if left else (b, a)
    defined = bool(parse(letters.text).letters) and name(a).meant == name(b).meant
    return defined or initials_similarity(letters.text, full.text) >= ONE_THING


def _common_noun(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether one text calls by a common noun what the other names: the electoral commission, the Chilean navy."""
    for common, full in ((a, b), (b, a)):
        left, right = name(common), name(full)
        named = left.numbers or left.sort or right.sort or not _small(common.text) or _local(common)
        if not named and left.meant - {left.nation} <= right.meant:
            return not (left.nation and right.nation and left.nation != right.nation)
    return False


def _small(text: str) -> bool:
    """Say whether all words but a nation's are in small letters."""
    return all(word.islower() or bare(word).lower() in NATIONS for word in text.split())


def _local(claim: Claim[Unit]) -> bool:
    """Say whether the word before a claim makes it one of many: the local disaster agency."""
    return claim.document.text[: claim.start].rpartition("\n")[2].split()[-1:] in _ONE_OF_MANY


def _one_family(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether two names differ in words of one family only: Election Commission, Electoral Commission."""
    left, right = (set(literal(each.text).said) for each in (a, b))
    only, other = sorted(left - right), sorted(right - left)
    return a.value.key == b.value.key and len(only) == len(other) == 1 and only[0][:FAMILY] == other[0][:FAMILY]


def _nationless(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether only one of two equal names says its nation, or a ship's prefix, and no text names two nations'."""
    left, right = name(a), name(b)
    if left.numbers or right.numbers or left.sort or right.sort or left.qualifier != right.qualifier:
        return False
    if core(a.text) != core(b.text) or not core(a.text) or _both_say(a, b):
        return False
    return all(len(nations(each.document).get(core(each.text), ())) < TWO for each in (a, b))


def _both_say(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether two names say two nations, or two ships' prefixes."""
    said = [(name(a).nation, name(b).nation), (prefix(a.text), prefix(b.text))]
    return any(left and right and left != right for left, right in said)


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
        "a common noun for it",
        Verdict.AGREE,
        _common_noun,
        _reason("{0} and {1} are one body, called by a common noun and by its name"),
        otherwise="They would be compatible if the common noun said something that the name does not.",
    ),
    Level(
        "same name, nation left out",
        Verdict.AGREE,
        _nationless,
        _reason("{0} and {1} are one name, with and without its nation or prefix"),
        otherwise="They would be compatible if one of the texts named two such bodies, of different nations.",
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
        "a model, its kind",
        Verdict.COMPATIBLE,
        lambda a, b: bool(name(a).sort) != bool(name(b).sort) and wider(sort(a), sort(b)),
        _reason("of {0} and {1} one names the model, the other its kind"),
        lambda _a, _b: 0.3,
        "They would agree if both named the model, and diverge if they named two models.",
    ),
    Level(
        "a body, a part of it",
        Verdict.COMPATIBLE,
        lambda a, b: part(name(a), name(b)),
        _reason("one of {0} and {1} names a part of the other"),
        lambda _a, _b: 0.4,
        "They would agree if both named the part, and diverge if they named two parts.",
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
