"""Who is meant as the speaker: pronouns and descriptions resolved, and whether two documents mean the same one."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from rapidfuzz import fuzz

from rashomon import remembered
from rashomon_plugins.language.sentences import sentence_at, tokens_in
from rashomon_plugins.quotes.cues import is_verb
from rashomon_plugins.quotes.gender import called_for, contrary
from rashomon_plugins.quotes.names import Voice, fullest, is_person, mention_starts, mentions, understood
from rashomon_plugins.quotes.phrases import subject
from rashomon_plugins.quotes.quotations import quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon import Document
    from rashomon_plugins.language.sentences import Token
    from rashomon_plugins.quotes.marks import Marked
    from rashomon_plugins.quotes.nouns import Phrase

_PERSONAL = frozenset({"he", "she"})
#: How somebody without a name is introduced, whom the next pronoun takes up.
_INTRODUCED = ("a ", "an ", "one ")
_COLLECTIVE = frozenset({"it", "they"})
#: How many sentences back the subject that "he" or "she" takes up is looked for.
_SENTENCES_BACK = 3
#: How many mentions of names, and how many speakers, back a description is looked for.
_MENTIONS_BACK, _SPEAKERS_BACK = 200, 50
#: Two surnames at least this alike (rapidfuzz ratio, percent) are one in two spellings: Shoigu and Shoygu.
SPELLED_ALIKE = 80

#: What stands between a description and the name in apposition to it: "the minister, the Hon. Ann Orr".
_APPOSED = re.compile(r", (?:the )?(?:[A-Z][a-z]{0,5}\.? )?")
_LONGEST_APPOSED = 20

Sameness = Literal["same", "unknown", "unlike", "other"]


def voices(document: Document) -> dict[int, Voice | None]:
    """Return who speaks each quotation, by where it starts: pronouns and descriptions resolved; None for nobody."""
    return _heard(document)[0]


def voice_at(document: Document, phrase: Phrase) -> Voice:
    """Return who is meant by the words at some offsets that name the speaker of reported speech."""
    name = " ".join(document.text[slice(*phrase)].split())
    known = [each for each in _heard(document)[1] if each[0] < phrase[0]]
    return _resolved(document, name, phrase, known[-_SPEAKERS_BACK:])


@remembered
def _heard(document: Document) -> tuple[dict[int, Voice | None], list[tuple[int, Voice]]]:
    """Return who speaks each quotation, and where each speaker that others may take up is named."""
    found: dict[int, Voice | None] = {}
    known: list[tuple[int, Voice]] = []
    for each in quoted(document):
        phrase, name = each.attribution.phrase, each.speaker(document.text)
        meant = _resolved(document, name, phrase, known[-_SPEAKERS_BACK:]) if name and phrase else None
        found[each.marked.start] = meant
        if meant and phrase and meant.kind in {"person", "body"}:
            known.append((phrase[0], meant))
    return found, known


def _resolved(document: Document, name: str, phrase: Phrase, known: list[tuple[int, Voice]]) -> Voice:
    """Return who is meant by a name, a description or a pronoun at some offsets."""
    lower = name.lower()
    if lower in _PERSONAL:
        fitting = [each for each in known if each[1].kind == "person" and not contrary(document, each[1], lower)]
        return _taken_up(document, phrase[0], lower, fitting) or Voice(name, "unresolved")
    if lower in _COLLECTIVE:
        return next((each for _, each in reversed(known) if each.kind == "body"), Voice(name, "unresolved"))
    own = understood(name)
    if own.kind == "person":
        return fullest(document).get(own.surname, own) if len(own.words) == 1 else own
    if own.kind == "unnamed" and (apposed := _apposed(document, phrase[1])):
        return apposed
    if lower.startswith("the ") and own.words:
        named = next((each for _, each in reversed(known) if own.words < each.words), None)
        return named or _described(document, own, phrase[0]) or own
    return own


def _apposed(document: Document, end: int) -> Voice | None:
    """Return the person named in apposition to a description that ends at an offset: "the director, Ann Orr,"."""
    index = bisect_left(mention_starts(document), end + 2)
    found = mentions(document)[index : index + 1]
    if not found or not _APPOSED.fullmatch(document.text, end, min(found[0].start, end + _LONGEST_APPOSED)):
        return None
    meant = understood(found[0].name)
    return meant if meant.kind == "person" else None


def _described(document: Document, own: Voice, offset: int) -> Voice | None:
    """Return the last one mentioned with these words as title or in apposition: "Iris Holm, a doctor at"."""
    before = bisect_left(mention_starts(document), offset)
    nearest = mentions(document)[max(0, before - _MENTIONS_BACK) : before]
    named = (understood(each.name) for each in reversed(nearest) if own.words <= each.described)
    return next((each for each in named if each.kind == ("person" if own.kind == "unnamed" else own.kind)), None)


def _taken_up(document: Document, offset: int, pronoun: str, known: list[tuple[int, Voice]]) -> Voice | None:
    """Return whom "he" or "she" takes up: the person who was the subject or the speaker last, of those it can mean."""
    speaker = known[-1] if known else None
    sentence = sentence_at(document, offset)
    for _ in range(_SENTENCES_BACK):
        if sentence.start <= 0 or (speaker and speaker[0] >= sentence.start):
            break
        sentence = sentence_at(document, sentence.start - 1)
        tokens = _outside(tokens_in(document, *sentence), quoted_spans(document))
        verb = next((i for i in range(1, len(tokens)) if is_verb(tokens[i], tokens[i - 1])), 0)
        phrase = subject(tokens[:verb])
        meant = _subject(document, phrase) if phrase else _introduced(tokens)
        if meant and _may_be_taken_up(document, meant, pronoun):
            return meant
    return speaker[1] if speaker else None


def _may_be_taken_up(document: Document, meant: Voice, pronoun: str) -> bool:
    """Say whether a pronoun can mean a subject: a person, somebody introduced, or described as of that gender."""
    if meant.kind == "person" or _is_introduced(meant):
        return not contrary(document, meant, pronoun)
    return called_for(meant.name) == pronoun


def _subject(document: Document, phrase: Phrase) -> Voice:
    """Return who is meant by the subject of a sentence: by the fullest name, or the one in apposition to it."""
    meant = understood(document.text[slice(*phrase)])
    if meant.kind == "person":
        return fullest(document).get(meant.surname, meant)
    return _apposed(document, phrase[1]) or meant


def _introduced(tokens: Sequence[Token]) -> Voice | None:
    """Return the first one whom a sentence introduces without a name, where its subject was not found."""
    pairs = (f"{one.text} {other.text}" for one, other in pairwise(tokens))
    return next((meant for meant in map(understood, pairs) if _is_introduced(meant)), None)


def _is_introduced(meant: Voice) -> bool:
    """Say whether somebody without a name is introduced: "a woman", "a passenger on deck"."""
    return meant.name.lower().startswith(_INTRODUCED) and is_person(meant.name.split()[1])


@remembered
def quoted_spans(document: Document) -> tuple[Marked, ...]:
    """Return the stretches in quotation marks, in order."""
    return tuple(each.marked for each in quoted(document))


def _outside(tokens: tuple[Token, ...], spans: tuple[Marked, ...]) -> list[Token]:
    """Return the tokens that stand in no quotation marks."""
    kept: list[Token] = []
    for token in tokens:
        index = bisect_left(spans, (token.start + 1,)) - 1
        if index < 0 or token.start >= spans[index].end:
            kept.append(token)
    return kept


def same_voice(a: Voice | None, b: Voice | None) -> Sameness:
    """Say whether two speakers are the same; symmetric.

    ``other``: two persons with two surnames. ``unlike``: a person and a body, or two bodies, that share no word; one
    may speak for the other. ``unknown``: one is not named.
    """
    if a is None or b is None or not (a.words and b.words):
        return "unknown"
    if a.surname and b.surname:
        return "same" if _one_surname(a, b) else "other"
    if "unnamed" in {a.kind, b.kind}:
        shared = a.words & b.words
        if _is_office_of(a, b) or _is_office_of(b, a):
            return "same"
        return "same" if a.words == b.words or (shared and {a.kind, b.kind} == {"unnamed", "body"}) else "unknown"
    return "same" if a.kind == b.kind and a.words & b.words else "unlike"


def _is_office_of(a: Voice, b: Voice) -> bool:
    """Say whether one is the office of the other, named with it: "the minister", "Defence Minister Ann Orr"."""
    return a.kind == "unnamed" and a.name.lower().startswith("the ") and a.words <= b.words and bool(b.surname)


def _one_surname(a: Voice, b: Voice) -> bool:
    """Say whether two surnames are one, spelt alike or written apart and together: "Du Marne", "DuMarne"."""
    if a.surname in b.words or b.surname in a.words or fuzz.ratio(a.surname, b.surname) >= SPELLED_ALIKE:
        return True
    return a.surname.endswith(b.surname) or b.surname.endswith(a.surname)


def is_named(each: Voice | None) -> bool:
    """Say whether a speaker is somebody the reader could ask, or a pronoun for one."""
    return each is not None and each.kind != "unnamed"
