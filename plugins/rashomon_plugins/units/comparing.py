"""Whether two units answer one question: their keys, their names, the role they stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.units.bodies import well_known
from rashomon_plugins.units.calibres import other_calibre
from rashomon_plugins.units.classes import family, wider
from rashomon_plugins.units.descriptions import PERHAPS, blocks, fits, told
from rashomon_plugins.units.lists import STATES, alike, members
from rashomon_plugins.units.names import ONE_THING, TRADE, similarity
from rashomon_plugins.units.naming import literal, parse
from rashomon_plugins.units.numerals import ordinal
from rashomon_plugins.units.rivals import head_kinds, of_one_kind, rival_kinds, rivals
from rashomon_plugins.units.roles import exclusive, named, roles
from rashomon_plugins.units.seats import meaning
from rashomon_plugins.units.sole import CALIBRE, kind
from rashomon_plugins.units.spelled_out import letters_of, of_the_state, spelled_out
from rashomon_plugins.units.spelling import spelled
from rashomon_plugins.units.words import ECHELONS, HEADS, NATIONS, SERVICES, bare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon import Claim
    from rashomon_plugins.units.naming import Name

#: The most that names whose keys differ come to: a key is surer than any likeness.
LIKELY = 0.95
#: What a short form leaves to the full name of the same document, where another document's name is like both.
SHORT_FORM = 0.02
#: Affinity of two names for the holder of one role; under the 0.8 from which a document contradicts itself.
SAME_ROLE = 0.6
#: Affinity of two things of which the same is told, one by the class of the other: a vehicle, a truck.
WIDER_CLASS = 0.7
#: Initials longer than this may leave one out: EASA, the European Union Aviation Safety Agency.
SHORTEST = 3
#: Letters from which a short form may be drawn from more than the initials of a name: NORADA.
DRAWN = 5
#: Letters with which they and the name must both begin.
BEGINNING = 2
#: Letters at most of a short form written as a word: Nasa, Unicef.
LONGEST_LETTERS = 6
#: Words that too many names share to tell anything.
_KINDS = frozenset((*ECHELONS.values(), *HEADS.values(), *SERVICES.values())) - TRADE
_COMMON = _KINDS | words(__package__, "common.tsv")


@frozen
class Unit:
    """What a claim says: ``kind`` (formation, organisation, equipment), and a ``key`` equal for every spelling."""

    kind: str
    key: str


def question(kind: str, text: str) -> str:
    """Return what a claim is about in a few words: "formation: 45th brigade", "organisation: CSTO"."""
    said = parse(text)
    if family(said.sort) == STATES:
        return f"{STATES}: {' '.join(text.split())}"
    if kind == "formation" and len(said.numbers) == 1 and said.echelon:
        return f"{kind}: {ordinal(said.numbers[0])} {said.echelon}"
    return f"{kind}: {' '.join(text.split())}"


def affinity(a: Claim[Unit], b: Claim[Unit]) -> float:
    """Return from 0 to 1 how sure it is that two claims name one thing, or the holder of one role."""
    if a.value.kind == b.value.kind == "equipment" and other_calibre(a, b):
        return SAME_ROLE if any(role.startswith(CALIBRE) for role in {*roles(a)} & {*roles(b)}) else 0.0
    if name(a).sort or name(b).sort:
        return _of_one_class(a, b)
    if "equipment" in {a.value.kind, b.value.kind} and a.value.kind != b.value.kind:
        return 0.0
    if a.value.key == b.value.key:
        return 1.0 if _in_full(a) == _in_full(b) else LIKELY
    return LIKELY - SHORT_FORM if spelled_out(a, b) or of_the_state(a, b) else _likeness(a, b)


def _likeness(a: Claim[Unit], b: Claim[Unit]) -> float:
    """Return how sure it is that two claims of other keys name one thing, or the holder of one role."""
    left, right = name(a), name(b)
    noun = described(a, b) if told(a) or told(b) else 0.0
    score = max(similarity(left, right), noun)
    if score >= ONE_THING:
        return min(score, LIKELY) - (0 if _in_full(a) == _in_full(b) else SHORT_FORM)
    if other_echelon(left, right) or _same_role(a, b) or part(left, right):
        return SAME_ROLE
    return PERHAPS if noun >= PERHAPS or _reordered(left, right) or of_one_kind(a, b) else 0.0


def described(a: Claim[Unit], b: Claim[Unit]) -> float:
    """Return how sure it is that one claim names the body that the other tells by a common noun; 0 where none does."""
    return max((fits(common, other) for common, other in ((a, b), (b, a)) if told(common)), default=0.0)


def part(a: Name, b: Name) -> bool:
    """Say whether one name is all in the other, with what tells it: the UN, the UN Security Council."""
    less, more = sorted((a, b), key=lambda each: (len(each.numbers), len(each.meant), each.said))
    if less.numbers:
        return less.numbers == more.numbers[1:] and less.meant < more.meant and more.words[-1] == less.words[-1]
    within = less.meant < more.meant or set(less.said) < set(more.said)
    if a.sort or b.sort or a.machine or b.machine or less.numbers or not within:
        return False
    if not _together(less, more):
        return False
    return well_known(" ".join(less.words)) or (len(less.meant) > 1 and not less.meant <= _COMMON | {less.nation})


def _together(less: Name, more: Name) -> bool:
    """Say whether the words of one name stand side by side in the other."""
    own, others = ([spelled(word) for word in each.words if word.lower() != "the"] for each in (less, more))
    return any(others[at : at + len(own)] == own for at in range(len(others) - len(own) + 1))


def _in_full(claim: Claim[Unit]) -> bool:
    """Say whether a claim's own words say what it names; a short form is what its document says elsewhere."""
    return name(claim).meant <= literal(claim.text).meant or bool(name(claim).letters)


def _of_one_class(a: Claim[Unit], b: Claim[Unit]) -> float:
    """Return how sure it is that two things told by class are one: by what is told of them, then by their class."""
    left, right = sort(a), sort(b)
    if family(left) == family(right) == STATES:
        return alike(members(left), members(right))
    together = not set(roles(a)).isdisjoint(roles(b))
    if bool(name(a).sort) != bool(name(b).sort) and left and right and wider(left, right):
        return WIDER_CLASS if together else 0.0
    if left == right:
        return 1.0 if together else SAME_ROLE
    if together and left and right and wider(left, right):
        return WIDER_CLASS
    return SAME_ROLE if _same_role(a, b) else 0.0


def sort(claim: Claim[Unit]) -> str:
    """Return the class of what a claim tells by class, or of the noun beside a model: BMP-2 fighting vehicle."""
    said = name(claim)
    return said.sort or (kind(claim.document, claim.start, claim.end) if claim.value.kind == "equipment" else "")


def name(claim: Claim[Unit]) -> Name:
    """Return a claim's name taken apart, spelled out as its document defines it."""
    return meaning(claim.document, claim.start, claim.end)


def keys(claim: Claim[Unit]) -> Iterator[str]:
    """Yield what two claims must share to be compared: the key, a number, a telling word, letters, or a role."""
    said = name(claim)
    yield claim.value.key
    yield from (f"number {number}" for number in said.numbers)
    yield from blocks(claim)
    telling = [word for word in said.meant if word not in _COMMON and word != said.nation]
    yield from (f"word {word}" for word in sorted(telling or said.meant))
    yield from (f"letters {each}" for each in sorted({*_abbreviated(said), *letters_of(claim)}))
    yield f"letters of {''.join(sorted(said.letters.upper() or said.initials))}"
    yield from (f"beginning {each}" for each in _beginnings(said))
    yield from (f"body {each}" for each in _bodies(said))
    yield from (f"role {role}" for role in roles(claim))
    yield from (f"kind {each}" for each in (*rival_kinds(claim), *head_kinds(claim)))
    if family(said.sort) == STATES:
        yield from (f"state {member}" for member in sorted(members(said.sort)))


def _bodies(said: Name) -> Iterator[str]:
    """Yield the well-known bodies that a name begins with: the United Nations of United Nations Security Council."""
    for length in range(1, min(len(said.words), 4) + 1):
        if well_known(body := " ".join(said.words[:length])):
            yield body


def _abbreviated(said: Name) -> list[str]:
    """Return what a name may be in letters: its initials, one left out or not; or the letters that it is."""
    if said.letters or (len(said.words) == 1 and len(said.words[0]) <= LONGEST_LETTERS):
        return [said.letters.upper() or said.words[0].upper()]
    initials = said.initials
    left_out = range(len(initials)) if len(initials) > SHORTEST else ()
    owned = next((at for at, word in enumerate(said.words[:3], 1) if word.endswith(("'s", "’s"))), 0)
    return sorted({initials, initials[owned:], *(initials[:at] + initials[at + 1 :] for at in left_out)})


def _reordered(a: Name, b: Name) -> bool:
    """Say whether letters are those of a name in another order: the FHL, Harbour Lamp Federation."""
    short, full = (a, b) if a.letters else (b, a)
    if not short.letters or len(short.words) > 1 or full.letters or len(short.letters) < SHORTEST:
        return False
    return sorted(short.letters.upper()) == sorted(full.initials)


def _beginnings(said: Name) -> list[str]:
    """Return how long letters, and names of a nation's bodies they may be drawn from, begin: NO of NORADA."""
    if said.letters and len(said.words) == 1:
        return [said.letters[:BEGINNING].upper()] if len(said.letters) >= DRAWN else []
    first = said.words[0]
    return [first[:BEGINNING].upper()] if said.nation and bare(first).lower() in NATIONS else []


def _same_role(a: Claim[Unit], b: Claim[Unit]) -> bool:
    """Say whether two names stand in one role, and neither document names the other's: it would tell them apart."""
    if a.value.key in named(b.document) or b.value.key in named(a.document) or _of_two_nations(name(a), name(b)):
        return False
    return any(exclusive(role) for role in set(roles(a)) & set(roles(b))) or rivals(a, b)


def _of_two_nations(a: Name, b: Name) -> bool:
    """Say whether two numbered units are of two nations: both may well have been there."""
    return bool(a.numbers and b.numbers and a.nation and b.nation) and a.nation != b.nation


def other_echelon(a: Name, b: Name) -> bool:
    """Say whether one number stands with two echelons of one branch: 14th Airborne Division, 14th Airborne Regiment."""
    return (
        bool(a.numbers and a.branches and a.echelon and b.echelon)
        and (a.numbers, a.branches) == (b.numbers, b.branches)
        and a.echelon != b.echelon
        and not (a.nation and b.nation and a.nation != b.nation)
    )
