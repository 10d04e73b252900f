"""When and on which side a count is taken: the most there ever was, the sum of all, the rebels' or the state's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.language.claimwise import claimwise
from rashomon_plugins.language.sentences import sentence_at
from rashomon_plugins.language.stems import stem
from rashomon_plugins.language.vocabulary import rows
from rashomon_plugins.numbers.lists import LISTS
from rashomon_plugins.numbers.question import question_of
from rashomon_plugins.numbers.units import unit_named

if TYPE_CHECKING:
    from rashomon import Claim, Document
    from rashomon_plugins.numbers.quantity import Quantity

#: How far around a figure, in characters, its clause is read.
_REACH = 60
_PEAK = re.compile(
    r"\bat (?:the|its|their|his|her) (?:peak|height|busiest|worst)\b|\bat one (?:point|stage|time)\b", re.IGNORECASE
)
_TOTAL = re.compile(
    r"\bin (?:total|all)\b|\baltogether\b|\b(?:grand|combined|overall) total\b|\bacross (?:the|its) "
    r"(?:company|group|country|business|nation|state|region|world|board)\b|\bnationwide\b|\bcompany-wide\b",
    re.IGNORECASE,
)
_THREAT = re.compile(
    r"\bif (?:convicted|found guilty|he|she|they|it)\b|\bmaximum\b|\bup to\b|\bfac(?:e|es|ing)\b|\bpunishable\b"
    r"|\b(?:could|can|may|might) (?:be|get|lose|receive)\b|\bcarr(?:y|ies|ied|ying)\b",
    re.IGNORECASE,
)
#: How many times one another units are that measure one thing: hours and weeks, not hours and months.
_SCALE = 400
#: Which side of a fight those counted are on.
_SIDES = {stem(word): side for side, listed in rows(__package__, "sides.tsv") for word in listed.split()}
_FORCES = frozenset(map(stem, LISTS["forces at work"]))
#: What forces are at work at, by the words of a text.
_FIRES = re.compile(
    r"\b(?:wild|bush)fires?\b|\b(?:forest|brush|grass) fires?\b|\bblaze\b|\bfirefighters\b", re.IGNORECASE
)


@claimwise
def at_peak(claim: Claim[Quantity]) -> bool:
    """Say whether a figure is the most there was at any time: "at the peak there were 900 volunteers"."""
    return _near(claim, _PEAK)


@claimwise
def threatened(claim: Claim[Quantity]) -> bool:
    """Say whether a figure is what a law or a verdict may bring: "faces a $2,000 fine if convicted"."""
    return _near(claim, _THREAT)


@claimwise
def in_total(claim: Claim[Quantity]) -> bool:
    """Say whether a figure is told as the sum of all: "300 posts go across the company", "in all"."""
    return _near(claim, _TOTAL)


def other_scales(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether two lengths of time are told in units too far apart for one thing: 8,500 hours flown, 14 years."""
    one, other = unit_named(a.value.unit), unit_named(b.value.unit)
    if one is None or other is None or not one.dimension == other.dimension == "time":
        return False
    return max(one.factor, other.factor) > _SCALE * min(one.factor, other.factor)


def _near(claim: Claim[Quantity], words: re.Pattern[str]) -> bool:
    sentence = sentence_at(claim.document, claim.start)
    start, end = max(sentence.start, claim.start - _REACH), min(sentence.end, claim.end + _REACH)
    return words.search(claim.document.text, start, end) is not None


def enemies(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether two counts are of those who fight one another: rebels and soldiers, robbers and police."""
    one, other = (_SIDES.get(question_of(claim).noun or "") for claim in (a, b))
    return one is not None and other is not None and one != other


def at_work(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether two counts are of the same forces at work at a great fire, of which more come and go by the day."""
    noun = question_of(a).noun
    same = noun in _FORCES and noun == question_of(b).noun
    return same and _burning(a.document) and _burning(b.document)


@remembered
def _burning(document: Document) -> bool:
    return _FIRES.search(document.text) is not None
