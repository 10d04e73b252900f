"""Which question a quantity answers: of what kind, counting what, in which event, as which part of a whole."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon import remembered
from rashomon_plugins.language.sentences import sentence_at, tokens_in
from rashomon_plugins.language.stems import event_class, stem
from rashomon_plugins.language.vocabulary import rows
from rashomon_plugins.numbers.fates import fate_of, tolled
from rashomon_plugins.numbers.intervals import proportion
from rashomon_plugins.numbers.lists import LISTS
from rashomon_plugins.numbers.ranks import ranked
from rashomon_plugins.numbers.scales import CARDINALS
from rashomon_plugins.numbers.units import unit_named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rashomon import Claim, Document
    from rashomon_plugins.language.sentences import Token
    from rashomon_plugins.numbers.quantity import Quantity

_CLASSES = {stem(word): name for name, listed in rows(__package__, "nouns.tsv") for word in listed.split()}
#: What compounds for people end in: "choirmembers", "tribesmen", "healthcare-workers".
_PERSONS = tuple(stem(word) for word in ("members", "men", "women", "workers", "people"))
_PARTS = frozenset({"including", "among", "includes", "included", "amongst"})
#: Fates that only what lives can meet.
_OF_BODIES = frozenset({"kill", "injure", "displace"})
#: "one of the two mothers", "two of her children"; "112 of the 200 seats" are all that somebody has.
_SOME_OF = re.compile(r"\bof\s+(?:the|these|those|her|his|its|their|our)\s+([^\W_]+)", re.IGNORECASE)
_PARENTS = frozenset({"mother", "father", "parent", "parents", "mom", "mum", "dad"})
_OFFSPRING = stem("children")
#: What somebody may be of a body.
MEMBERS = frozenset({"member", "members"})
_WHOSE = _PARENTS | {"her", "his", "their", "has", "had", "have"}
_EMPLOY, _EMPLOYEES = stem("employs"), stem("employees")
#: The stems of the words for people in general.
_GENERAL = frozenset(word for word, name in _CLASSES.items() if name == "person")
#: How many words before a figure "the number of" stands.
_NUMBERING = 8
_WHERE = frozenset({"in", "near", "across", "around", "at", "throughout"})
_NEARBY = 12
#: How far from a quantity, in characters, its sentence is read; longer sentences are lists.
_REACH = 400
#: Words before "of" that name nothing: "out of 30,000".
_UNNAMING = frozenset({"out", "because", "instead", "ahead", "inside", "outside", "one", "all", "some", "many", "both"})
_THINGS = frozenset({"aircraft", "vessel", "vehicle", "building", "missile", "bomb", "shot", "weapon", "train"})
_COMPASS = LISTS["compass"]
#: The tokens of a conversion in brackets: "(about 34 statute miles)".
_BRACKET = 6


@frozen
class Question:
    """What a quantity is an answer to.

    ``kind`` is the dimension of its unit, or ``count``, or ``rank`` for "the sixth test"; ``noun`` the stem of what is
    counted and ``group`` its class; ``fate`` the event class that governs a count ("killing 24 people"); ``part``
    whether it is named as part of another figure ("including 18 officers"); ``direction`` the point of the compass
    that follows a distance; ``place`` the name nearest to it that a preposition makes a place; ``toll`` whether the
    text calls it a toll; ``kin`` whether it is of somebody's children, who stay theirs.
    """

    kind: str
    noun: str | None
    group: str | None
    fate: str | None
    part: bool
    direction: str | None
    place: str | None
    toll: bool = False
    kin: bool = False


class _Questions(dict[tuple[int, int], Question]):
    """The questions of one document's claims, by their spans."""


@remembered
def _questions(_document: Document) -> _Questions:
    return _Questions()


def question_of(claim: Claim[Quantity]) -> Question:
    """Return the question a claim answers; worked out once."""
    known = _questions(claim.document)
    span = claim.start, claim.end
    if span not in known:
        known[span] = _ask(claim)
    return known[span]


def _ask(claim: Claim[Quantity]) -> Question:
    sentence = sentence_at(claim.document, claim.start)
    before = tokens_in(claim.document, max(sentence.start, claim.start - _REACH), claim.start)
    after = tokens_in(claim.document, claim.end, min(sentence.end, claim.end + _REACH))
    fate = fate_of(claim, before, after)
    part = any(token.text.lower() in _PARTS for token in before[-3:]) or _some(claim)
    noun = _noun(claim.value.counted) if claim.value.counted else _related(before) or _numbered(before)
    if claim.value.unit is None and noun in _GENERAL and _employed(before):
        noun = _EMPLOYEES
    group = _group(noun) if noun else None
    parent = claim.value.counted is None and noun == _OFFSPRING
    if fate in _OF_BODIES and (parent or not living(group)):  # "a father of 14 was killed": no child was
        fate = None
    toll = fate == "kill" and tolled(before)
    direction, place = _direction(_past_bracket(after)[:2]), _place(before, after)
    kin = noun == _OFFSPRING and any(token.text.lower() in _WHOSE for token in before[-3:])
    return Question(_kind(claim), noun, group, fate, part, direction, place, toll, kin)


def _some(claim: Claim[Quantity]) -> bool:
    """Say whether a claim counts some of a group, but for "112 of the 200 seats", which says how many there are."""
    m = _SOME_OF.search(claim.text)
    numbered = m is not None and (m[1][0].isdigit() or m[1].lower() in CARDINALS)
    return m is not None and (claim.value.low == 1 or not numbered)


def _noun(counted: str) -> str:
    """Return the stem of a counted noun; what somebody is a member of belongs to it ("service members")."""
    *others, last = counted.split()
    return stem(others[-1] + last if others and last in MEMBERS else last)


def _group(noun: str) -> str | None:
    """Return the class of a noun: its own, that of its part after a hyphen, or that of the person it ends in."""
    known = _CLASSES.get(noun) or _CLASSES.get(noun.rpartition("-")[2])
    return known or ("person" if noun.endswith(_PERSONS) else None)


def of_people(counted: str | None) -> bool:
    """Say whether a counted noun is plainly one of people: "soldiers", "dead"."""
    group = _group(_noun(counted)) if counted else None
    return group is not None and living(group)


def of_things(word: str) -> bool:
    """Say whether a word is plainly one for a thing that can be seen: "helicopter", "boats"."""
    return _group(stem(word)) in _THINGS


def living(group: str | None) -> bool:
    """Say whether a class of nouns is one of people, as far as is known."""
    return group is None or group == "person" or group.endswith("*")


def _kind(claim: Claim[Quantity]) -> str:
    unit = unit_named(claim.value.unit)
    if unit or proportion(claim):
        return unit.dimension if unit else "percentage"
    return "rank" if ranked(claim.text) else "count"


def _related(before: Sequence[Token]) -> str | None:
    """Return what an uncounted figure belongs to: children in "mother of 7", else the noun in "a crew of 26"."""
    if (
        len(before) > 1
        and before[-1].text.lower() == "of"
        and before[-2].text.isalpha()
        and before[-2].text.lower() not in _UNNAMING
        and not event_class(before[-2].text)
    ):
        return _OFFSPRING if before[-2].text.lower() in _PARENTS else stem(before[-2].text)
    return None


def _numbered(before: Sequence[Token]) -> str | None:
    """Return what "put the number of strikers at" and "the number of dead rose to" give the number of."""
    words = [token.text.lower() for token in before[-_NUMBERING:]]
    at = next((at for at in range(len(words) - 3) if words[at : at + 2] == ["number", "of"]), None)
    return stem(words[at + 2]) if at is not None and words[-1] in {"at", "to", "was", "is"} else None


def _employed(before: Sequence[Token]) -> bool:
    """Say whether somebody employs those counted: "the company employs about 340 people"."""
    return any(stem(token.text) == _EMPLOY for token in before[-3:])


def _past_bracket(after: Sequence[Token]) -> Sequence[Token]:
    """Step over a conversion in brackets: "69 kilometres (43 miles) west of"."""
    closing = next((at for at, token in enumerate(after[:_BRACKET]) if token.text == ")"), None)
    return after[closing + 1 :] if closing is not None and after[0].text == "(" else after


def _direction(after: Iterable[Token]) -> str | None:
    """Return the point of the compass a distance is measured in: "69 kilometres south of"."""
    for token in after:
        word = token.text.lower().replace("-", "").removesuffix("ern")
        if word in _COMPASS:
            return word
    return None


def _place(before: Sequence[Token], after: Sequence[Token]) -> str | None:
    """Return the place a quantity is said of: the nearest capitalised name after "in", "near", "across"."""
    near, past = before[-_NEARBY:], after[:_NEARBY]
    places = [(len(near) - index, name) for index, name in _named(near)] + list(_named(past))
    return min(places)[1] if places else None


def _named(tokens: Sequence[Token]) -> Iterator[tuple[int, str]]:
    for index, (token, name) in enumerate(pairwise(tokens)):
        if token.text.lower() in _WHERE and name.text[0].isupper():
            yield index, stem(name.text)
