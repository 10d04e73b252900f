"""Bodies and machines that stand for one another: two names of a kind of which two texts tell the same.

A kind is that of which an event has one in a role: the court, the brigade, the aircraft. Two documents that name one
each, and not the same, give two answers to one question where their sentences tell the same of it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from rashomon import remembered
from rashomon_plugins.language.sentences import sentence_at, tokens_in
from rashomon_plugins.language.stems import event_class, is_content, stem
from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.units.classes import CLASSES, family
from rashomon_plugins.units.definitions import mentions
from rashomon_plugins.units.machines import make
from rashomon_plugins.units.names import ONE_THING, similarity
from rashomon_plugins.units.seats import capital_of, meaning
from rashomon_plugins.units.sole import kind as noun_beside
from rashomon_plugins.units.words import ECHELONS, HEADS, SERVICES, column

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rashomon import Claim, Document
    from rashomon_plugins.units.mentions import Mention
    from rashomon_plugins.units.naming import Name

_BODIES = column("rivals.tsv")
#: Letters of an American town's police department: LAPD.
_FORCE = re.compile(r"[A-Z]{1,3}PD")
_NOUN = re.compile(r"\s([a-z]{4,12})\b")
#: How many words two sentences must share beside the names: one for bodies of which an event has one.
_ONE = frozenset(_BODIES[noun] for noun, mark in column("rivals.tsv", 2).items() if mark == "one")
SHARED = 2
#: The share of the shorter sentence's words that two sentences equal but for the name have in common, and how many.
ALIKE, MANY = 0.6, 4
_MACHINES = words(__package__, "machines.tsv")
#: Words that describe machines and tell nothing of them.
_DESCRIBING = frozenset(word for noun in CLASSES if " " in noun for word in noun.replace("-", " ").split())
#: The arms and services that tell bodies of one name apart: Air National Guard, Army National Guard.
_ARMS = words(__package__, "arms.tsv")
#: The fewest words besides that two such names share.
REST = 2
#: Words that many names share, and that name a nation's whole services.
_COMMON = frozenset(
    {"national", "general", "central", "state", "public", "army", "navy", "air", "force", "forces", "armed"}
) | {"military", "marines", "defense", "coast", "guard", "land", "ground", "security", "troops"}
_NOUNS = frozenset((*_BODIES, *HEADS.values(), *ECHELONS.values(), *SERVICES.values()))
#: The echelon that holds all others.
_ARMY = "army"
#: Words of no more letters tell nothing.
SHORT = 3


class Rival(NamedTuple):
    """A kind of which a claim is one, and what tells it from others of the kind."""

    kind: str
    key: str


def rival_kinds(claim: Claim[object]) -> tuple[str, ...]:
    """Return the kinds of which a claim is one, and of which an event has one in a role."""
    return tuple(each.kind for each in _of(claim))


def _of(claim: Claim[object]) -> tuple[Rival, ...]:
    return _table(claim.document).get((claim.start, claim.end), ())


@remembered
def _table(document: Document) -> Mapping[tuple[int, int], tuple[Rival, ...]]:
    return {(each.start, each.end): tuple(_rivals(document, each)) for each in mentions(document)}


@remembered
def _named(document: Document) -> Mapping[str, Mapping[str, Name]]:
    """Return, for every kind, what a document names of it, by what tells one from another."""
    named: dict[str, dict[str, Name]] = {}
    for (start, end), found in _table(document).items():
        for each in found:
            named.setdefault(each.kind, {}).setdefault(each.key, meaning(document, start, end))
    return named


@remembered
def _meant(document: Document) -> frozenset[frozenset[str]]:
    """Return what a document names, of whatever kind: the sloop Orla is named where another text has the Orla."""
    return frozenset(meaning(document, each.start, each.end).meant for each in mentions(document))


def _left_over(rival: Rival, here: Document, there: Document) -> bool:
    """Say whether all others of a kind that a document names are named in the other one too, and this one is not."""
    found = _compared(here)
    if (id(there), rival.kind) not in found:
        others, mine = _named(there).get(rival.kind, {}), _named(here).get(rival.kind, {})
        elsewhere = _meant(there)
        alone = frozenset(k for k, said in mine.items() if not (_among(k, said, others) or said.meant in elsewhere))
        found[id(there), rival.kind] = there, alone
    return found[id(there), rival.kind][1] == frozenset({rival.key})


@remembered
def _compared(_here: Document) -> dict[tuple[int, str], tuple[Document, frozenset[str]]]:
    """Hold what a document alone names of a kind, by another document (kept, that its number is not given again)."""
    return {}


def _among(key: str, said: Name, others: Mapping[str, Name]) -> bool:
    return key in others or any(similarity(said, each) >= ONE_THING for each in others.values())


def _rivals(document: Document, each: Mention) -> Iterator[Rival]:
    said = meaning(document, each.start, each.end)
    if each.kind == "equipment":
        if made := _make(document, each, said):
            yield Rival(made, said.machine.key if said.machine else " ".join(sorted(said.meant)))
        return
    if said.sort:
        return
    if said.numbers and said.echelon:
        yield Rival(f"numbered {said.echelon}", " ".join(map(str, said.numbers)))
        return
    if each.kind == "formation" and not said.numbers and not said.meant <= _COMMON | {said.nation}:
        yield Rival("force", said.key)
    nouns = {*said.meant, _behind(document.text, each.end)} & _BODIES.keys()
    if _FORCE.fullmatch(said.letters):
        nouns = {*nouns, "police"}
    yield from (Rival(kind, said.key) for kind in sorted({_BODIES[noun] for noun in nouns}))
    if len(said.meant & _ARMS) == 1 and len(rest := said.meant - _ARMS - {said.nation}) >= REST:
        yield Rival(" ".join(("arm", said.nation, *sorted(rest))), said.key)


def _behind(text: str, end: int) -> str:
    """Return the noun in small letters behind a name: the Kestrel union."""
    m = _NOUN.match(text, end)
    return m[1] if m else ""


def _make(document: Document, each: Mention, said: Name) -> str:
    """Return the family of a machine: by its letters, model or maker, or by the noun beside it; "" for none."""
    return make(said.words, said.machine) or family(noun_beside(document, each.start, each.end))


def rivals(a: Claim[object], b: Claim[object]) -> bool:
    """Say whether two claims are the ones of a kind that only one of two documents names, and the same is told of both.

    Where two sentences are equal but for the name, as wire copies are, the noun that says what the body is suffices.
    """
    shared = list(_shared(a, b))
    heads = set(head_kinds(a)) & set(head_kinds(b))
    if not (shared or heads) or _contrary(a, b):
        return False
    left, right = _told(a), _told(b)
    told = len(left & right)
    if heads and told >= max(MANY, ALIKE * min(len(left), len(right))):
        return True
    wanted = min(map(_wanted, shared), default=0) if not _one_place(a, b) else 1
    return bool(shared) and told >= wanted


def _one_place(a: Claim[object], b: Claim[object]) -> bool:
    """Say whether two names share more than the noun for the body: Holm Middle School, Holm High School."""
    left, right = (meaning(each.document, each.start, each.end) for each in (a, b))
    return not (left.machine or right.machine) and bool((left.meant & right.meant) - _NOUNS - {left.nation} - _COMMON)


def _shared(a: Claim[object], b: Claim[object]) -> Iterator[str]:
    """Yield the kinds of which two claims are one each, and the only one that just one of their documents names."""
    others = {each.kind: each for each in _of(b)}
    for each in (each for each in _of(a) if each.kind in others):
        other = others[each.kind]
        left_over = _left_over(each, a.document, b.document) and _left_over(other, b.document, a.document)
        if left_over and _alone(each, a) and _alone(other, b):
            yield each.kind


def _alone(rival: Rival, claim: Claim[object]) -> bool:
    """Say whether a claim's sentence names no other of its kind, of which what it tells may be told."""
    beside = _by_sentence(claim.document)[sentence_at(claim.document, claim.start).start]
    return all(each.kind != rival.kind or each.key == rival.key for each in beside)


@remembered
def _by_sentence(document: Document) -> Mapping[int, list[Rival]]:
    """Return what a document names of every kind, by the beginning of the sentence."""
    found: defaultdict[int, list[Rival]] = defaultdict(list)
    for (start, _), rivals_at in _table(document).items():
        found[sentence_at(document, start).start] += rivals_at
    return found


def of_one_kind(a: Claim[object], b: Claim[object]) -> bool:
    """Say whether two claims are those of a kind that only one of two documents names, whatever is told of them."""
    return not _contrary(a, b) and any(True for _ in _shared(a, b))


def _whole_and_part(a: Name, b: Name) -> bool:
    """Say whether one force is an army and the other a battalion or the like, which may be its."""
    return bool(a.echelon and b.echelon) and a.echelon != b.echelon and _ARMY in {a.echelon, b.echelon}


def _wanted(kind: str) -> int:
    """Return how many words two sentences must share that tell two of a kind."""
    return 1 if kind in _ONE or kind.startswith("arm ") else SHARED


def head_kinds(claim: Claim[object]) -> tuple[str, ...]:
    """Return the noun that says what a body or a force without a number is, as a kind; () for other claims."""
    table = _heads(claim.document)
    place = claim.start, claim.end
    if place not in table:
        table[place] = _head(meaning(claim.document, *place))
    return table[place]


@remembered
def _heads(_document: Document) -> dict[tuple[int, int], tuple[str, ...]]:
    return {}


def _head(said: Name) -> tuple[str, ...]:
    if said.numbers or said.sort or said.machine or len(said.meant) == 1:
        return ()
    heads = [known for word in said.words if (known := HEADS.get(word.lower()) or ECHELONS.get(word.lower()))]
    return (f"head {heads[-1]}",) if heads else ()


def _contrary(a: Claim[object], b: Claim[object]) -> bool:
    """Say whether two names are of two nations, or two branches of one, or one by its nation and one by its capital.

    Such two may both have been there, or be one: Kenya's High Court, Nairobi's High Court.
    """
    left, right = (meaning(each.document, each.start, each.end) for each in (a, b))
    if left.nation and right.nation and left.nation != right.nation:
        return True
    if any(one.nation and capital_of(other) == one.nation for one, other in ((left, right), (right, left))):
        return True
    if not (left.numbers or right.numbers) and (_unsaid(left, right) or _whole_and_part(left, right)):
        return True
    return bool(left.numbers) and not (left.branches <= right.branches or right.branches <= left.branches)


def _unsaid(a: Name, b: Name) -> bool:
    """Say whether one of two names leaves out what tells the other: the Military Academy, the Holm Military School."""
    left, right = (each.meant - _BODIES.keys() - {each.nation, "central"} for each in (a, b))
    return left <= right or right <= left


def _told(claim: Claim[object]) -> frozenset[str]:
    table = _telling(claim.document)
    place = claim.start, claim.end
    if place not in table:
        table[place] = frozenset(_stems(claim))
    return table[place]


@remembered
def _telling(_document: Document) -> dict[tuple[int, int], frozenset[str]]:
    return {}


def _stems(claim: Claim[object]) -> Iterator[str]:
    """Yield the stems of the telling words in a claim's sentence, its own and those of saying left out."""
    sentence, own = sentence_at(claim.document, claim.start), claim.text.lower().split()
    said = (token.text.lower() for token in tokens_in(claim.document, sentence.start, sentence.end))
    for word in (word for word in said if len(word) > SHORT and is_content(word) and word not in own):
        if event_class(word) != "report" and not _of_kind(word):
            yield stem(word)


@cache
def _of_kind(word: str) -> bool:
    """Say whether a word only tells of what kind bodies and machines are: police, helicopters, ballistic."""
    return word in _DESCRIBING or any(
        each in listed for each in (word, word.removesuffix("s")) for listed in (_BODIES, CLASSES, _MACHINES)
    )
