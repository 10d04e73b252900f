"""Bodies told by a common noun: whether "the disaster agency" can be the National Disaster Management Council."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from rashomon_plugins.units.apposed import apposed
from rashomon_plugins.units.names import similarity
from rashomon_plugins.units.naming import literal
from rashomon_plugins.units.seats import meaning
from rashomon_plugins.units.words import ECHELONS, HEADS, NATIONS, SERVICES, bare, column

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon import Claim
    from rashomon_plugins.units.naming import Name

#: Kinds of bodies of which a common noun uses one word for the other: an agency is a council, a ministry a department.
_KINDS = column("kinds.tsv")
#: Words that say only whose a body is, not what it is for.
_WHOSE = frozenset({"state", "national", "government", "federal", "central", "public"})
#: What the names of all of a nation's forces say of them.
_ARMED = frozenset({"armed", "defense", "self", "people's", "liberation"})
#: How sure it is that a common noun tells the body whose name says what it is for, and is of its kind.
SURE = 0.6
#: How likely letters are a body's that a common noun tells, and nothing else speaks for it: too little to meet, unless
#: a third document links them.
PERHAPS = 0.3


def small(text: str) -> bool:
    """Say whether all words of a name but a nation's are in small letters."""
    return all(word.islower() or bare(word).lower() in NATIONS for word in text.split())


def told(claim: Claim[object]) -> bool:
    """Say whether a claim tells a body by a common noun: neither a number nor a class of things."""
    return _common(claim.text)


@lru_cache(maxsize=1 << 12)
def _common(text: str) -> bool:
    said = literal(text)
    return small(text) and not (said.numbers or said.sort or said.machine)


def fits(common: Claim[object], other: Claim[object]) -> float:
    """Return from 0 to 1 how sure it is that a claim names the body that a common noun tells."""
    noun, named = literal(common.text), meaning(other.document, other.start, other.end)
    if not _telling(noun):
        return SURE if _armed(noun, named) else 0.0
    if named.numbers or named.sort or named.machine or _contrary(noun, named):
        return 0.0
    if (likeness := max((similarity(noun, each) for each in _nouns(other)), default=0.0)) >= SURE:
        return likeness
    if told(other) and _telling(literal(other.text)) and (likeness := similarity(noun, literal(other.text))) >= SURE:
        return likeness
    if named.letters and len(named.words) == 1:
        return PERHAPS
    topics = _telling(noun) - _WHOSE
    return SURE if topics and topics <= named.meant and _kinds(noun) & _kinds(named) - {"armed"} else 0.0


def _nouns(claim: Claim[object]) -> Iterator[Name]:
    """Yield the common nouns that stand beside a name in its document: the weather bureau, Kelsa."""
    text = claim.document.text
    for noun, name in apposed(claim.document):
        if text[name.start : name.end] == claim.text:
            yield literal(text[noun.start : noun.end])


def _armed(noun: Name, named: Name) -> bool:
    """Say whether a common noun tells a nation's forces, and a name is that of all of them: the Kenyan military."""
    return bool(forces := _forces(noun)) and forces == _forces(named)


def _forces(said: Name) -> str:
    """Return the nation whose whole forces a name tells: "kenya" of the Kenyan military, Kenya Defence Forces."""
    return said.nation if _telling(said) <= _ARMED and "armed" in _kinds(said) else ""


def blocks(claim: Claim[object]) -> Iterator[str]:
    """Yield what a common noun for a body and its name share: what the body is for, the nation whose forces it is."""
    said = meaning(claim.document, claim.start, claim.end)
    nouns = (*_nouns(claim), *([literal(claim.text)] if told(claim) else []))
    yield from (f"word {word}" for noun in nouns for word in sorted(_telling(noun)))
    if forces := _forces(said):
        yield f"forces {forces}"


def _contrary(a: Name, b: Name) -> bool:
    return bool(a.nation and b.nation and a.nation != b.nation)


def _telling(said: Name) -> frozenset[str]:
    """Return the words of a name beside its nation and the noun for the body."""
    return said.meant - {said.nation} - _heads(said)


def _heads(said: Name) -> frozenset[str]:
    """Return the noun that says what a name is a name of, in its canonical form: the last of the kinds known."""
    known = [each for word in said.words if (each := _canonical(word.lower())) in _KINDS]
    return frozenset(known[-1:])


def _kinds(said: Name) -> frozenset[str]:
    return frozenset(_KINDS[each] for each in _heads(said))


def _canonical(word: str) -> str:
    return HEADS.get(word) or ECHELONS.get(word) or SERVICES.get(word) or word
