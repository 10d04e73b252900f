"""What decides a level: what two names that answer one question have in common."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon_plugins.units.classes import COALITION, STRIKING, family, striker
from rashomon_plugins.units.comparing import Unit, name, other_echelon
from rashomon_plugins.units.definitions import written
from rashomon_plugins.units.descriptions import fits, told
from rashomon_plugins.units.lists import STATES, members, whole
from rashomon_plugins.units.machines import lettered as letters_of
from rashomon_plugins.units.machines import model
from rashomon_plugins.units.names import ONE_THING, initials_similarity, lettering, similarity
from rashomon_plugins.units.naming import literal, parse
from rashomon_plugins.units.nationless import core, nations, prefix
from rashomon_plugins.units.roles import roles
from rashomon_plugins.units.spelling import spelled
from rashomon_plugins.units.words import BRANCHES, HEADS

if TYPE_CHECKING:
    from rashomon import Claim


#: Letters in which two words of one family begin alike: election, electoral.
FAMILY = 5
#: What the names of ministries may leave out.
LEFT_OUT = frozenset({"national", "affairs"})
#: Nations with one name from which a text tells two bodies.
TWO = 2
#: Nouns in small letters behind a town, of which the town may have one with a name that does not say it.
_NAMED_FREELY = frozenset({"hospital", "clinic", "university", "college", "school", "prison", "infirmary"})
#: Nouns behind which a name may leave out that it is a hospital: Medical College (Hospital).
_IMPLIED = frozenset({"college", "clinic", "center", "centre", "infirmary"})
_NOUN = re.compile(r"\s([A-Za-z]{3,12})\b")
#: Letters of Soviet and Russian aircraft.
_NAMELESS = frozenset({"mi", "ka", "su", "tu", "il", "an", "yak", "mig"})
#: What stands before bodies of which every place has one.
_ONE_OF_MANY = [[word] for word in ("local", "regional", "provincial", "district", "municipal", "county")]


def _text(claim: Claim[Unit]) -> str:
    return written(claim.document, claim.text)


def _said(text: str) -> tuple[object, ...]:
    said = literal(text)
    return (said.machine.key,) if said.machine else (said.said, said.numbers, said.qualifier)


def same_name(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether both write the same, and mean the same by it: "the vehicle" may be a car in one and a truck."""
    return _text(a) == _text(b) and name(a).sort == name(b).sort


def spelled_alike(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether two names differ in spelling only; letters and the full name are no spellings of one another."""
    if name(a).sort or name(b).sort:
        return False
    left, right = _text(a), _text(b)
    if left.casefold() == right.casefold():
        return True
    if _hospital(a, b) or _one_family(a, b) or _synonymous(a, b) or _of_many(a, b) or _joined(a) == _joined(b):
        return True
    return bool(parse(left).letters) == bool(parse(right).letters) and _said(left) == _said(right)


def _hospital(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether one name leaves out that the body is a hospital: Holm Medical College."""
    if {a.value.kind, b.value.kind} != {"organisation"}:
        return False
    less, more = sorted((each.text for each in (a, b)), key=len)
    rest = more[len(less) :].lower().split() if more.lower().startswith(less.lower() + " ") else []
    return rest == ["hospital"] and less.rpartition(" ")[2].lower() in _IMPLIED


def lettered(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether one name is the other in letters, by the documents or by the letters themselves."""
    left, right = lettering(a.text), lettering(b.text)
    if bool(left) == bool(right):
        return False
    letters, full = (a, b) if left else (b, a)
    if name(letters).meant < name(full).meant:
        return False
    defined = bool(parse(letters.text).letters) and name(a).meant == name(b).meant
    return defined or initials_similarity(letters.text, full.text) >= ONE_THING


def common_noun(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether one text calls by a common noun what the other names: the electoral commission, the Chilean navy."""
    if a.value.key == b.value.key and any(each.text.lower() in HEADS for each in (a, b)):
        return True
    for common, full in ((a, b), (b, a)):
        if not told(common) or _elsewhere(common, full) or name(full).numbers or name(full).sort:
            continue
        left, right = name(common), name(full)
        if left.nation and right.nation and left.nation != right.nation:
            return False
        whose_else = left.nation and not right.nation and not right.meant <= left.meant
        if (left.meant - {left.nation} <= right.meant and not whose_else) or fits(common, full):
            return True
    return False


def of_a_town(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether one body is told by its town alone, and the other by a name without it: Norwich hospital."""
    told_by_town = [claim.text.rpartition(" ")[2] in _NAMED_FREELY for claim in (a, b)]
    return told_by_town[0] != told_by_town[1]


def _elsewhere(common: Claim[Unit], full: Claim[Unit]) -> bool:
    """Say whether a common noun tells one of many bodies (local), or the national one where the other is local."""
    return _local(common) or (_local(full) and "national" in name(common).meant)


def _local(claim: Claim[Unit]) -> bool:
    """Say whether the word before a claim makes it one of many: the local disaster agency."""
    return claim.document.text[: claim.start].rpartition("\n")[2].split()[-1:] in _ONE_OF_MANY


def _synonymous(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether two names of one key differ in words for one arm (parachute) or in what ministries leave out."""
    if a.value.key != b.value.key or name(a).letters or name(b).letters:
        return False
    left, right = (set(literal(each.text).said) for each in (a, b))
    only, other = left - right, right - left
    arms = [frozenset(BRANCHES.get(word, "-") for word in each) for each in (only, other)]
    less = ("ministry" in left & right and only | other <= LEFT_OUT) or only | other == {"school"}
    return less or (len(only) == len(other) and arms[0] == arms[1] and "-" not in arms[0])


def _joined(claim: Claim[Unit]) -> str:
    """Return the words of a name in one, legal forms left out: Holm Agro Chemicals Ltd, Holm Agrochemicals."""
    said = literal(claim.text)
    plain = "".join(word for word in map(spelled, said.words) if word in said.said)
    return (
        f"{said.nation} {plain} {said.qualifier}"
        if plain and not (said.numbers or said.machine or parse(claim.text).letters)
        else claim.text
    )


def _of_many(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether two names differ in a plural only: Vehicle Inspectorate, Inspectorate of Vehicles."""
    left, right = (set(literal(each.text).said) for each in (a, b))
    only, other = sorted(left - right), sorted(right - left)
    return len(only) == len(other) == 1 and len(left) > 1 and only[0].removesuffix("s") == other[0].removesuffix("s")


def _one_family(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether two names differ in words of one family only: Election Commission, Electoral Commission."""
    left, right = (set(literal(each.text).said) for each in (a, b))
    only, other = sorted(left - right), sorted(right - left)
    return a.value.key == b.value.key and len(only) == len(other) == 1 and only[0][:FAMILY] == other[0][:FAMILY]


def nationless(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether only one of two equal names says its nation, or a ship's prefix, and no text names two nations'."""
    left, right = name(a), name(b)
    if left.sort or right.sort or (left.numbers, left.qualifier) != (right.numbers, right.qualifier):
        return False
    if core(a.text) != core(b.text) or not core(a.text) or _both_say(a, b):
        return False
    if left.nation and left.nation == right.nation:
        return True
    return all(len(nations(each.document).get(core(each.text), ())) < TWO for each in (a, b))


def _both_say(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether two names say two nations, or two ships' prefixes."""
    said = [(name(a).nation, name(b).nation), (prefix(a.text), prefix(b.text))]
    return any(left and right and left != right for left, right in said)


def same_model(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether two machines are of one model, and at most one of them has a designation."""
    left, right = name(a), name(b)
    if {a.value.kind, b.value.kind} != {"equipment"} or (left.machine and right.machine) or left.sort or right.sort:
        return False
    said = model(left.words, left.machine)
    return bool(said) and said == model(right.words, right.machine)


def one_designated(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether one machine is told by its model's name, the other by a designation that may be its.

    Soviet and Russian aircraft bear no names but those that NATO gave them, which makes.tsv has with their letters.
    """
    if {a.value.kind, b.value.kind} != {"equipment"}:
        return False
    for named, other in ((name(a), name(b)), (name(b), name(a))):
        if other.machine and not (named.machine or named.sort or other.machine.ship):
            known = letters_of(named.words, None) or model(other.words, other.machine)
            return not (known or (other.machine.letters in _NAMELESS and _several(a) == _several(b)))
    return False


def _several(claim: Claim[Unit]) -> bool:
    """Say whether the noun behind a machine's name is in the plural: two Mi-26 helicopters."""
    m = _NOUN.match(claim.document.text, claim.end)
    return m is not None and m[1].lower().endswith("s")


def same_number(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether both carry the same designator numbers, and no echelons that are contrary."""
    left, right = name(a), name(b)
    return bool(left.numbers) and left.numbers == right.numbers and not other_echelon(left, right)


def listed(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether both list states."""
    return all(family(name(each).sort) == STATES for each in (a, b))


def both_whole(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether two lists both say that they are whole."""
    return listed(a, b) and all(whole(each.document, each.start, len(members(name(each).sort))) for each in (a, b))


def unshared(a: Claim[Unit], b: Claim[Unit]) -> float:
    """Return the share, 0 to 1, of the members that only one of two lists names."""
    left, right = members(name(a).sort), members(name(b).sort)
    return round(1 - len(left & right) / len(left | right), 3)


def allied(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether the aircraft of an alliance and those of a nation act: NATO air strikes, Danish air strikes."""
    if not all(STRIKING in roles(each) for each in (a, b)):
        return False
    return not all(striker(each.text) not in {"", COALITION} for each in (a, b))


def apart(a: Claim[Unit], b: Claim[Unit]) -> float:
    """Return how unlike two names are, 0 to 1."""
    return round(1 - similarity(name(a), name(b)), 3)
