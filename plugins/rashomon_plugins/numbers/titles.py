"""What a reader calls the question that a quantity answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.language.stems import stem
from rashomon_plugins.numbers.lists import LISTS
from rashomon_plugins.numbers.question import MEMBERS, question_of
from rashomon_plugins.numbers.topics import duration_of, event_of, share_of, topic_of
from rashomon_plugins.numbers.units import money, unit_named

if TYPE_CHECKING:
    from rashomon import Claim
    from rashomon_plugins.numbers.quantity import Quantity

_PARTICIPLES = {
    "kill": "killed",
    "injure": "injured",
    "detain": "detained",
    "damage": "damaged",
    "displace": "displaced",
    "rescue": "rescued",
    "missing": "missing",
}
#: Nouns that name the fate themselves.
_CONDITIONS = LISTS["conditions"]
_OFFSPRING = stem("children")
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
    fate = _PARTICIPLES.get(question.fate or "")
    if fate is None:
        return thing or ("children" if question.noun == _OFFSPRING else "number")
    if thing is None or thing in _CONDITIONS:
        return f"{'things' if fate == 'damaged' else 'people'} {fate}"
    return f"{thing} {fate}"


def _measure(claim: Claim[Quantity], kind: str) -> str:
    if kind == "time":
        event = duration_of(claim)
        if event is None:
            return "duration"
        kinds = {"of the": "length of the {}", "to": "time to {}", "": "duration ({})"}
        return kinds[event.link].format(event.text)
    if money(unit_named((claim.value.unit or "").partition(" per ")[0])):
        topic, currency = topic_of(claim), _plural(claim.value.unit or "")
        return f"{topic} in {currency}" if topic else _bracketed(currency, event_of(claim))
    if kind == "percentage":
        whole = share_of(claim)
        return f"percentage of {whole}" if whole else _bracketed(kind, topic_of(claim) or event_of(claim))
    return _bracketed((claim.value.unit or kind) if " per " in kind else kind, event_of(claim))


def _bracketed(kind: str, topic: str | None) -> str:
    return f"{kind} ({topic})" if topic else kind


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
