"""What a reader calls the question that a quantity answers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon_plugins.numbers.lists import LISTS
from rashomon_plugins.numbers.question import MEMBERS, TIMES, question_of
from rashomon_plugins.numbers.roles import TITLES
from rashomon_plugins.numbers.topics import duration_of, event_of, noun_for, share_of, topic_of
from rashomon_plugins.numbers.units import money, unit_named

if TYPE_CHECKING:
    from rashomon import Claim
    from rashomon_plugins.numbers.quantity import Quantity
    from rashomon_plugins.numbers.topics import Topic

_PARTICIPLES = {
    "kill": "killed",
    "injure": "injured",
    "detain": "detained",
    "damage": "damaged",
    "displace": "displaced",
    "rescue": "rescued",
    "missing": "missing",
    "infect": "infected",
}
#: Nouns that name the fate themselves.
_CONDITIONS = LISTS["conditions"]
#: In what roles only people are counted.
_OF_PEOPLE = LISTS["roles of people"]
_NAME = r"[A-Z]['’]?+[A-Za-z-]*+(?<=[a-z])"
#: Who is of an age, before or after it: "Tobin Marsh, 27", "58-year-old Ida Marsh".
_BEFORE_AGE = re.compile(rf"(?<![\w'’-])((?:{_NAME}\s){{0,2}}{_NAME}),?\s\(?(?:aged\s|is\s|was\s)?\Z")
_AFTER_AGE = re.compile(rf"\s((?:{_NAME}\s){{1,2}}{_NAME})")
#: How far before an age, in characters, a name is looked for.
_NAMED = 60
#: Lengths that are called by their own names.
_SELF_TOLD = frozenset({"depth", "altitude", "distance", "height"})
#: Currencies whose plural is no other word.
_INVARIANT = LISTS["same in the plural"]


def about(claim: Claim[Quantity]) -> str:
    """Name the question in a few words: "people killed", "length of the withdrawal", "net profit in dollars"."""
    question = question_of(claim)
    if question.kind == "rank":
        return f"which {claim.value.counted}"
    if question.kind != "count":
        return _measure(claim, question.kind)
    thing = _thing(claim.value.counted) if claim.value.counted else None
    if question.noun == TIMES and thing is None:
        return _bracketed("times", event_of(claim))
    fate = _PARTICIPLES.get(question.fate or "")
    if fate is None:
        named = thing or ("people" if question.role in _OF_PEOPLE else _kind_of(question.group))
        return TITLES[question.role].format(named) if question.role else named
    if thing is None or thing in _CONDITIONS:
        return f"{'things' if fate == 'damaged' else 'people'} {fate}"
    return f"{thing} {fate}"


def _kind_of(group: str | None) -> str:
    """Name what a bare figure counts by its class: "protesters" of "5,000 marched"."""
    plurals = {"person": "people", "child*": "children"}
    return plurals.get(group or "") or (f"{group[:-1]}s" if group and group.endswith("*") else "number")


def _measure(claim: Claim[Quantity], kind: str) -> str:
    role, currency = question_of(claim).role, money(unit_named((claim.value.unit or "").partition(" per ")[0]))
    if kind == "age":
        name = _whose(claim)
        return f"age of {name}" if name else "age"
    if role is not None:
        return TITLES[role].format(_plural(claim.value.unit or "") if currency else kind)
    return _sum(claim) if currency else _amount(claim, kind)


def _sum(claim: Claim[Quantity]) -> str:
    topic, currency = topic_of(claim), _plural(claim.value.unit or "")
    return f"{topic} in {currency}" if topic else _bracketed(currency, event_of(claim))


def _amount(claim: Claim[Quantity], kind: str) -> str:
    if kind == "time":
        return _duration(duration_of(claim))
    if kind == "percentage":
        whole = share_of(claim)
        return f"percentage of {whole}" if whole else _bracketed(kind, topic_of(claim) or event_of(claim))
    event_named = event_of(claim)
    if kind == "length" and event_named in _SELF_TOLD:
        return event_named or kind
    return _bracketed((claim.value.unit or kind) if " per " in kind else kind, event_named)


def _duration(event: Topic | None) -> str:
    if event is None or not event.link:
        return _bracketed("duration", noun_for(event) if event else None)
    return f"length of the {event.text}" if event.link == "of the" else f"time to {event.text}"


def _whose(claim: Claim[Quantity]) -> str | None:
    """Return the name of the person whose age a claim is."""
    text = claim.document.text
    if claim.text.lower().endswith("old"):
        m = _AFTER_AGE.match(text, claim.end)
    else:
        m = _BEFORE_AGE.search(text[max(0, claim.start - _NAMED) : claim.start])
    return " ".join(m[1].split()) if m else None


def _bracketed(kind: str, topic: str | None) -> str:
    return f"{kind} ({topic})" if topic and topic != kind else kind


def _plural(unit: str) -> str:
    """Write a currency in the plural: "pounds sterling", "dollars per barrel", "yen"."""
    currency, per, below = unit.partition(" per ")
    first, sterling, _ = currency.partition(" sterling")
    return f"{first if first.split()[-1] in _INVARIANT else _with_s(first)}{sterling}{per}{below}"


def _with_s(word: str) -> str:
    return f"{word[:-1]}ies" if word.endswith("ny") else f"{word}s"


def _thing(counted: str) -> str:
    """Return the head of a counted noun as written, with whom its members belong to ("crew members")."""
    *others, last = counted.split()
    return f"{others[-1]} {last}" if others and last in MEMBERS else last
