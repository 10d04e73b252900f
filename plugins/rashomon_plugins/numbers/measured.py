"""What a measure measures, as a class of nouns: probation is no jail, a premium no turnout, a bid no debt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.language.sentences import sentence_at, tokens_in
from rashomon_plugins.language.stems import event_class, is_content, stem
from rashomon_plugins.language.vocabulary import rows, words
from rashomon_plugins.numbers.lists import LISTS
from rashomon_plugins.numbers.topics import duration_of, share_of, topic_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon import Claim, Document
    from rashomon_plugins.language.sentences import Token
    from rashomon_plugins.numbers.quantity import Quantity

#: The class of each noun that is measured, by its stem.
_KIN = {stem(word): name for name, listed in rows(__package__, "measured.tsv") for word in listed.split()}
#: The classes of what is only a difference ("20 mph over the limit"), of what rose or fell by so many percent, and of
#: what drivers have in their blood and may have.
_DIFFERENCE, _CHANGE, _ALCOHOL, _LIMIT = "difference", "change", "alcohol", "limit"
_CLASSES = frozenset(_KIN.values()) | {_ALCOHOL}
#: What courts and laws impose, which may only be threatened.
_PENALTIES = frozenset({"fine", "prison", "probation"})
_BEYOND = LISTS["beyond"]
_CHANGES = words(__package__, "changes.tsv")
_DRINKING, _LEGAL = LISTS["words of breath tests"], frozenset({"limit", "legal", "threshold"})
#: No driver has lived with more alcohol in the blood, in percent.
_FATAL = 1
_APOSTROPHES = frozenset({"'", "’"})
_INSIDE = frozenset({"in", "behind", "on", "from"})
_ARTICLES = frozenset({"the", "a", "an", "this", "that", "its", "his", "her", "their", "county", "state", "federal"})
#: What stands between a measure and what it is told to be of: "the ban to", "debt, which stood at".
_LINKS, _STANDING = frozenset({"to", "by", "for"}), frozenset({"is", "was", "are", "were", "at"})
#: How far, in characters, a sentence is read, and how many words after and before a measure.
_REACH, _AFTER, _BEFORE = 400, 4, 8
#: The fewest words of a noun and what links it.
_LINKED = 2
_TIME, _SHARE = "time", "percentage"
#: Kinds that are told of too many words to be told apart by them, or that are no measures.
_UNTOLD = frozenset({"count", "rank", "age", "length", "magnitude", "temperature"})


class _Measured(dict[tuple[int, int], "str | None"]):
    """What the claims of one document measure, by their spans."""


@remembered
def _known(_document: Document) -> _Measured:
    return _Measured()


def other_measures(a: Claim[Quantity], b: Claim[Quantity], kind: str) -> bool:
    """Say whether two measures of a kind (time, percentage, a currency) are told to be of two things."""
    if kind in _UNTOLD:
        return False
    one, other = _measured(a, kind), _measured(b, kind)
    return one is not None and other is not None and one != other


def same_measures(a: Claim[Quantity], b: Claim[Quantity], kind: str) -> bool:
    """Say whether two measures of a kind are told to be of the same known thing: a ban, a debt."""
    if kind in _UNTOLD:
        return False
    one = _measured(a, kind)
    return one in _CLASSES and one == _measured(b, kind)


def penal(a: Claim[Quantity], b: Claim[Quantity], kind: str) -> bool:
    """Say whether one of two measures of a kind is a penalty."""
    return kind not in _UNTOLD and bool({_measured(a, kind), _measured(b, kind)} & _PENALTIES)


def _measured(claim: Claim[Quantity], kind: str) -> str | None:
    """Return the class of what a measure is of, else the stem of its noun; None if untold; worked out once."""
    known, span = _known(claim.document), (claim.start, claim.end)
    if span not in known:
        sentence = sentence_at(claim.document, claim.start)
        before = tokens_in(claim.document, max(sentence.start, claim.start - _REACH), claim.start)
        after = tokens_in(claim.document, claim.end, min(sentence.end, claim.end + _REACH))
        shift = _shift(kind, before, after) or (_tested(before, after) if _slight(claim, kind) else None)
        known[span] = shift or _governor(before) or _held(after) or _topic(claim, kind)
    return known[span]


def _shift(kind: str, before: Sequence[Token], after: Sequence[Token]) -> str | None:
    """Return what a figure is that only tells how much something lies above or has moved."""
    if after and after[0].text.lower() in _BEYOND:
        return _DIFFERENCE
    moved = kind == _SHARE and before and before[-1].text.lower() in _CHANGES
    return _CHANGE if moved else None


def _slight(claim: Claim[Quantity], kind: str) -> bool:
    return kind == _SHARE and claim.value.high is not None and claim.value.high < _FATAL


def _tested(before: Sequence[Token], after: Sequence[Token]) -> str | None:
    """Return what a share below one percent is of where a driver's breath or blood is told of."""
    ahead, behind = ([token.text.lower() for token in side] for side in (before[-_BEFORE:], after[:_AFTER]))
    if _LEGAL & {*ahead[-_AFTER:], *behind}:
        return _LIMIT
    return _ALCOHOL if _DRINKING & {*ahead, *behind} else None


def _governor(before: Sequence[Token]) -> str | None:
    """Return what is told to have a length or size: "the ban" of "extended the ban to", "debt, which stood at"."""
    near = [token.text.lower() for token in before[-_BEFORE:]]
    if len(near) <= _LINKED:
        return None
    if near[-1] in _LINKS:
        return _KIN.get(stem(near[-2]))
    at = next((at for at, word in enumerate(near) if word == "which" and near[at - 1 : at] == [","]), 0)
    return _KIN.get(stem(near[at - 2])) if near[-1] in _STANDING and at > 1 else None


def _held(after: Sequence[Token]) -> str | None:
    """Return the class of the noun of "18 months' probation" and "a year in county jail"."""
    near = [token.text for token in after[: _AFTER + 1]]
    if not near or near[0] not in _APOSTROPHES | _INSIDE:
        return None
    noun = next((word for word in near[1:] if word.lower() not in _ARTICLES), "")
    if not (noun.islower() and is_content(noun)):
        return None
    return _class(noun) if near[0] in _APOSTROPHES else _KIN.get(stem(noun))


def _topic(claim: Claim[Quantity], kind: str) -> str | None:
    if kind == _TIME:
        event = duration_of(claim)
        return _class(event.text) if event and event.link == "of the" else None
    topic = (share_of(claim) if kind == _SHARE else None) or topic_of(claim)
    return _class(topic) if topic else None


def _class(topic: str) -> str:
    """Return the class of the last word that has one ("prison term"), else that of the event, or the stem."""
    told = topic.lower().split()
    known = next(filter(None, (_KIN.get(stem(word)) for word in reversed(told))), None)
    return known or event_class(told[-1]) or stem(told[-1])
