"""Which question a quantity answers: of what kind, counting what, in which event, as which part of a whole."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon_plugins.language.claimwise import claimwise
from rashomon_plugins.language.sentences import sentence_at, tokens_in
from rashomon_plugins.language.stems import stem
from rashomon_plugins.language.vocabulary import rows
from rashomon_plugins.numbers.counted import STOPS
from rashomon_plugins.numbers.fates import fate_of, past_companions, tolled
from rashomon_plugins.numbers.intervals import proportion
from rashomon_plugins.numbers.lists import LISTS
from rashomon_plugins.numbers.nounless import OFFSPRING, PARENTS, doers, hyphened, numbered, related
from rashomon_plugins.numbers.ranks import ranked
from rashomon_plugins.numbers.roles import role_of
from rashomon_plugins.numbers.scales import CARDINALS
from rashomon_plugins.numbers.units import money, unit_named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rashomon import Claim
    from rashomon_plugins.language.sentences import Token
    from rashomon_plugins.numbers.quantity import Quantity

_CLASSES = {stem(word): name for name, listed in rows(__package__, "nouns.tsv") for word in listed.split()}
#: What compounds for people end in: "choirmembers", "tribesmen", "healthcare-workers".
_PERSONS = tuple(stem(word) for word in ("members", "men", "women", "workers", "people"))
_PARTS = frozenset({"including", "among", "includes", "included", "amongst"})
#: Fates that only what lives can meet.
_OF_BODIES = frozenset({"kill", "injure", "displace", "infect", "detain"})
#: "one of the two mothers", "two of her children"; "112 of the 200 seats" are all that somebody has.
_SOME_OF = re.compile(r"\bof\s+(?:the|these|those|her|his|its|their|our)\s+([^\W_]+)", re.IGNORECASE)
_THEM = frozenset({"them", "whom", "these", "those"})
#: Who fight for their lives have not lost them, and who lie in hospital are only some of the injured.
_ALIVE = frozenset({"critical", "patients"})
#: Jobs are cut; what else is, is cut off, or cut by something.
_CUT, _JOBS, _UNHARMED = "cut", ("worker", "person"), frozenset({None, "missing"})
_POSTS = frozenset(map(stem, ("jobs", "posts", "positions", "roles", "vacancies")))
#: Survivors were rescued, those who take part in a rescue were not.
_INVOLVED = "taking part"
_SURVIVED, _SURVIVORS = "rescue", stem("survivors")
#: What somebody may be of a body.
MEMBERS = frozenset({"member", "members"})
_WHOSE = PARENTS | {"her", "his", "their", "has", "had", "have"}
#: Nouns that only say that what follows "of" is counted by one, and of which classes besides people's that may be.
_CLASSIFIERS = {
    stem("members"): frozenset[str](),
    stem("pieces"): frozenset({"vehicle", "weapon"}),
    stem("items"): frozenset({"vehicle", "weapon"}),
    stem("rounds"): frozenset({"meeting"}),
    stem("heads"): frozenset({"animal"}),
}
_SPECIFYING, _OWNERS = 5, frozenset({"the", "its", "his", "her", "their", "our"})
#: What counts how often something was done, and what follows "four times" where it makes a multiple of it.
TIMES = stem("times")
_COMPARING = frozenset({"as", "more", "less", "the", "that", "its", "their", "what", "over", "of"})
_EMPLOY, _EMPLOYEES, _WORKERS = stem("employs"), stem("employees"), stem("workers")
#: The stems of the words for people in general.
_GENERAL = frozenset(word for word, name in _CLASSES.items() if name == "person")
_WHERE = frozenset({"in", "near", "across", "around", "at", "throughout"})
_NEARBY = 12
#: What a distance is measured from, and how many words after it the place is named.
_FROM, _BEARING, _ORIGIN = frozenset({"from", "outside"}), 3, 8
#: How far from a quantity, in characters, its sentence is read; longer sentences are lists.
_REACH = 400
_THINGS = frozenset({"aircraft", "vessel", "vehicle", "building", "missile", "bomb", "shot", "weapon", "train"})
#: The class of what is called by its designation: "two MiG-29s".
MODEL = "model"
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
    text calls it a toll; ``kin`` whether it is of somebody's children, who stay theirs; ``role`` in what role or
    state they are counted ("aboard"); ``origin`` the place that a distance is measured from.
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
    role: str | None = None
    origin: str | None = None


@claimwise
def question_of(claim: Claim[Quantity]) -> Question:
    """Return the question a claim answers."""
    sentence = sentence_at(claim.document, claim.start)
    before = tokens_in(claim.document, max(sentence.start, claim.start - _REACH), claim.start)
    after = tokens_in(claim.document, claim.end, min(sentence.end, claim.end + _REACH))
    fate = fate_of(claim, before, after)
    part = any(token.text.lower() in _PARTS for token in before[-3:]) or _some(claim) or _of_them(before, after)
    noun = _noun(claim.value.counted) if claim.value.counted else related(before) or numbered(before)
    noun = noun or hyphened(before) or doers(claim, after)
    noun = TIMES if _often(claim, after) else _specified(noun, after)
    if claim.value.unit is None and noun in _GENERAL and (_employed(before) or doers(claim, after) == _WORKERS):
        noun = _EMPLOYEES
    group = _group(noun) if noun else None
    parent = claim.value.counted is None and noun == OFFSPRING
    if fate in _OF_BODIES and (parent or not living(group)):  # "a father of 14 was killed": no child was
        fate = None
    inside = tokens_in(claim.document, claim.start, claim.end)
    kind = "count" if noun == TIMES else _kind(claim)
    role = role_of("money" if money(unit_named(claim.value.unit)) else kind, before, inside, past_companions(after))
    if noun in _POSTS and fate == "missing":
        role = _CUT
    if role == _CUT:  # jobs that disappear are not missing
        role, fate = (role, None) if (group or "").startswith(_JOBS) and fate in _UNHARMED else (None, fate)
    if role == _INVOLVED and fate == _SURVIVED:  # "the rescue involved 80 volunteers"
        fate = None
    if role in _ALIVE or (fate == "damage" and group is not None and living(group)):
        fate = None
    fate = fate or (_SURVIVED if noun == _SURVIVORS and role is None else None)
    toll = fate == "kill" and tolled(before)
    direction, place = _direction(_past_bracket(after)[:2]), _place(before, after)
    origin = _origin(after) if kind == "length" else None
    kin = noun == OFFSPRING and any(token.text.lower() in _WHOSE for token in before[-3:])
    return Question(kind, noun, group, fate, part, direction, place, toll, kin, role, origin)


def _of_them(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Say whether a figure is of those told of before it: "41, nine of them critical", "of whom three"."""
    sides = [[token.text.lower() for token in side] for side in (before[-2:], after[:2])]
    return any(len(words) > 1 and words[0] == "of" and words[1] in _THEM for words in sides)


def _often(claim: Claim[Quantity], after: Sequence[Token]) -> bool:
    """Say whether a figure counts how often something was done: "was hit four times", not "four times as many"."""
    text = claim.text.lower()
    compared = after[:1] and (after[0].text.lower() in _COMPARING or after[0].text.lower().endswith("er"))
    return claim.value.unit == "count" and text.endswith(("times", "twice")) and not compared


def _some(claim: Claim[Quantity]) -> bool:
    """Say whether a claim counts some of a group, but for "112 of the 200 seats", which says how many there are."""
    m = _SOME_OF.search(claim.text)
    numbered = m is not None and (m[1][0].isdigit() or m[1].lower() in CARDINALS)
    return m is not None and (claim.value.low == 1 or not numbered)


def _noun(counted: str) -> str:
    """Return the stem of a counted noun; what somebody is a member of belongs to it ("service members", "crew")."""
    *others, last = counted.split()
    if not others or last not in MEMBERS:
        return stem(last)
    body = stem(others[-1])
    return body if living(_CLASSES.get(body, "")) else stem(others[-1] + last)


def _specified(noun: str | None, after: Sequence[Token]) -> str | None:
    """Return what the members, pieces or rounds that a noun counts are of: "30 members of the crew"."""
    if noun not in _CLASSIFIERS or not after or after[0].text.lower() != "of":
        return noun
    near = [token.text.lower() for token in after[1:_SPECIFYING]]
    end = next((at for at, word in enumerate(near) if not word[0].isalpha() or word in STOPS - _OWNERS), len(near))
    classes = _CLASSIFIERS[noun]
    named = (stem(word) for word in near[:end])
    return next((each for each in named if (group := _CLASSES.get(each, "")).endswith("*") or group in classes), noun)


def _group(noun: str) -> str | None:
    """Return the class of a noun: its own, that of its part after a hyphen, or that of the person it ends in."""
    known = _CLASSES.get(noun) or _CLASSES.get(noun.rpartition("-")[2])
    if known is None and any("0" <= char <= "9" for char in noun):
        return MODEL
    return known or ("person" if noun.endswith(_PERSONS) else None)


def of_people(counted: str | None) -> bool:
    """Say whether a counted noun is plainly one of people: "soldiers", "dead"."""
    group = _group(_noun(counted)) if counted else None
    return group is not None and living(group)


def known(word: str) -> bool:
    """Say whether a word is one of a class of counted nouns."""
    return _group(stem(word)) is not None


def of_things(word: str) -> bool:
    """Say whether a word is plainly one for a thing that can be seen: "helicopter", "boats"."""
    return _group(stem(word)) in _THINGS


def made(group: str | None) -> bool:
    """Say whether a class of nouns is one of things that bear designations: aircraft, vehicles, missiles."""
    return group in _THINGS


def living(group: str | None) -> bool:
    """Say whether a class of nouns is one of people, as far as is known."""
    return group is None or group == "person" or group.endswith("*")


def _kind(claim: Claim[Quantity]) -> str:
    unit = unit_named(claim.value.unit)
    if unit or proportion(claim):
        return unit.dimension if unit else "percentage"
    return "rank" if ranked(claim.text) else "count"


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


def _origin(after: Sequence[Token]) -> str | None:
    """Return the place that a distance is measured from: "nine miles north of Ashby", "from the town of Ashby"."""
    words = [token.text for token in _past_bracket(after)[:_ORIGIN]]
    near = [word.lower() for word in words[:_BEARING]]
    bearing = any(word.replace("-", "").removesuffix("ern") in _COMPASS for word in near)
    start = next((at for at, word in enumerate(near) if word in _FROM or (word == "of" and bearing)), None)
    if start is None:
        return None
    name = next((word for word in words[start + 1 :] if word[0].isupper() or word in _WHERE), "")
    return stem(name) if name and name not in _WHERE else None  # "150 metres from a ridge in Ashby"


def _named(tokens: Sequence[Token]) -> Iterator[tuple[int, str]]:
    for index, (token, name) in enumerate(pairwise(tokens)):
        if token.text.lower() in _WHERE and name.text[0].isupper():
            yield index, stem(name.text)
