"""What a measure is of: "net profit" in "net profit rose to $312 million", "strike" in "a 72-hour strike"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rashomon import remembered
from rashomon_plugins.language.claimwise import claimwise
from rashomon_plugins.language.sentences import sentence_at, tokens, tokens_in
from rashomon_plugins.language.stems import IRREGULAR, event_class, is_content
from rashomon_plugins.language.vocabulary import rows, words
from rashomon_plugins.numbers.lists import LISTS
from rashomon_plugins.numbers.question import of_people

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rashomon import Claim, Document
    from rashomon_plugins.language.sentences import Token
    from rashomon_plugins.numbers.quantity import Quantity

_NOUNS = {event: noun for event, noun in rows(__package__, "titles.tsv")}  # noqa: C416  pairs of unknown length
_CHANGES = words(__package__, "changes.tsv")
#: Events that say nothing of what is measured.
_UNTOLD = frozenset({None, "report", "begin", "complete", "continue", "plan", "last"})
#: How what changes goes on: "net profit rose".
_CHANGING = frozenset({"rise", "decline", "report"})
_BORDERS = frozenset(',;:—–"“”')
#: Verbs that end like nouns or not at all, as far as texts put amounts after them.
_VERBS = LISTS["verbs of amounts"]
#: Words that stand by amounts and name nothing: "last year", "against".
_NOTHING = LISTS["no topics"]
_CLAUSES = _BORDERS | {"and", "but", "while", "after", "before", "when", "which", "who", "that", "as"}
_DETERMINERS = frozenset({"the", "a", "an", "its", "his", "her", "their", "this"})
_LINKS = frozenset({"of", "the", "its", "his", "her", "their", "all", "those", "these"})
#: How far, in characters, a sentence is read, and how many words to either side.
_REACH, _NEARBY = 400, 16
#: The longest name of a topic, in words, and how far before an event, in words, its article stands.
_LONGEST, _ARTICLE, _ADVERB = 2, 3, 2
#: How many words further a word in another clause counts as being.
_BORDER = 6
#: What nouns made of verbs end in.
_NOMINAL = ("al", "ion", "ment", "ure", "ance", "ence", "out", "age")


class Topic(NamedTuple):
    """What is measured: in a few words, what links them to a length ("of the", "to"), and the event they name."""

    text: str
    link: str
    event: str | None


@claimwise
def duration_of(claim: Claim[Quantity]) -> Topic | None:
    """Return the event whose length a duration is: what it stands before, else the nearest."""
    before, after = _around(claim)
    return _modified(claim, after) or _filled(after) or _event(before, after)


def share_of(claim: Claim[Quantity]) -> str | None:
    """Return what a percentage is a part of: "members" of "87 percent of its members"."""
    _, after = _around(claim)
    if not after or after[0].text.lower() != "of":
        return None
    start = next((at for at, token in enumerate(after) if token.text.lower() not in _LINKS), len(after))
    return " ".join(_run(after[start:])[:_LONGEST]) or None


def topic_of(claim: Claim[Quantity]) -> str | None:
    """Return what an amount is of: of what it stands after, before, or what its clause begins with."""
    before, after = _around(claim)
    modified = _modified(claim, after)
    return _given(before) or (modified.text if modified else None) or _subject(claim.document, before)


def event_of(claim: Claim[Quantity]) -> str | None:
    """Return the word nearest to a measure that names an event, those of telling left out."""
    found = _event(*_around(claim))
    return noun_for(found) if found else None


def noun_for(event: Topic) -> str | None:
    """Name an event by a noun: the word itself, or for a verb what its class is called."""
    verb = event.text.endswith(("ed", "ing")) or event.text in IRREGULAR
    return _NOUNS.get(event.event or "") if verb or event.event == "distance" else event.text


def _around(claim: Claim[Quantity]) -> tuple[Sequence[Token], Sequence[Token]]:
    sentence = sentence_at(claim.document, claim.start)
    before = tokens_in(claim.document, max(sentence.start, claim.start - _REACH), claim.start)
    return before, tokens_in(claim.document, claim.end, min(sentence.end, claim.end + _REACH))


def _given(before: Sequence[Token]) -> str | None:
    """Return the noun in "a net income of $321 million"."""
    if len(before) < _LONGEST or before[-1].text.lower() not in {"of", "worth"}:
        return None
    nouns = [*reversed(_run(tuple(reversed(before[:-1])))[:_LONGEST])]
    return " ".join(nouns) or None


def _modified(claim: Claim[Quantity], after: Sequence[Token]) -> Topic | None:
    """Return what a measure stands before: "a 72-hour strike", "a two-week state of emergency"; not after "10 days"."""
    if claim.text.endswith("s") or not after or after[0].text in _BORDERS:
        return None
    after = after[after[0].text.lower() in {"long", "old"} :]
    run = _run(after)
    while len(run) > 1 and event_class(run[-1]) in _UNTOLD - {None}:  # "a five-year term begins"
        run = run[:-1]
    if not run:
        return None
    of, *further = [token.text for token in after[len(run) : len(run) + 2]] or [""]
    if of == "of" and further and further[0].islower() and event_class(further[0]):
        return Topic(f"{run[-1]} of {further[0]}", "of the", event_class(further[0]))
    return Topic(" ".join(run[-_LONGEST:]), "of the", event_class(run[-1]))


def _filled(after: Sequence[Token]) -> Topic | None:
    """Return the event that a duration is full of: "14 hours of talks", "three days of national mourning"."""
    run = _run(after[1:]) if after and after[0].text.lower() == "of" else []
    event = event_class(run[-1]) if run else None
    return Topic(run[-1], "of the", event) if event not in _UNTOLD else None


def _run(tokens: Sequence[Token]) -> list[str]:
    """Return the words of a noun phrase up to where it ends: a function word, a mark, a name, a verb of change."""
    found: list[str] = []
    for token in tokens:
        word = token.text
        if not (is_content(word) and word.islower() and word[0].isalpha()) or _verbal(word) or word in _NOTHING:
            break
        found.append(word)
    return found


def _verbal(word: str) -> bool:
    return word in _CHANGES or word in _VERBS or word.endswith(("ed", "ly"))


def _subject(document: Document, before: Sequence[Token]) -> str | None:
    """Return what a clause begins with, up to its verb: "net profit" in "it said that net profit rose 14 percent"."""
    border = max((at for at, token in enumerate(before) if token.text.lower() in _CLAUSES), default=-1)
    found: list[str] = []
    for token in before[border + 1 :]:
        word = token.text
        told = is_content(word) and word[0].isalpha() and word.lower() not in _NOTHING
        if told and not (_verbal(word.lower()) or event_class(word) in _CHANGING):
            found.append(word)
        elif found or word.lower() not in _DETERMINERS:
            break
    opening = border == -1 and not (found and found[0] in _names(document))
    if len(found) > 1 and not opening and found[0][0].isupper() and found[-1].islower():
        found = found[-1:]  # "Acme shares"
    plain = not any(word[0].isupper() for word in found[opening:]) and not (found and _acts(found, before))
    return " ".join(found[-_LONGEST:]).lower() if plain and found and not of_people(found[-1].lower()) else None


def _acts(found: Sequence[str], before: Sequence[Token]) -> bool:
    """Say whether what was found is the participle whose object the amount is: "costing $3 million"."""
    return len(found) == 1 and found[0].endswith("ing") and before[-1].text == found[0]


@remembered
def _names(document: Document) -> frozenset[str]:
    """Return the words that stand capitalised after a word in lower case."""
    text = document.text
    return frozenset(
        token.text
        for token in tokens(document)
        if token.start > 1 and token.text[0].isupper() and text[token.start - 2].islower()
    )


def _event(before: Sequence[Token], after: Sequence[Token]) -> Topic | None:
    """Return the nearest event; names ("the Security Treaty") are none, and those in other clauses are further off."""
    near = [*_distant(tuple(reversed(before))), *_distant(after)]
    if not near:
        return None
    _, start, token = min(near)
    ahead = [each.text.lower() for each in (*before, *after) if each.start < start][-_ARTICLE:]
    return Topic(token.text.lower(), _link(token.text.lower(), ahead), event_class(token.text))


def _link(word: str, ahead: Sequence[str]) -> str:
    """Return how a length is joined to an event: "of the withdrawal", "to withdraw"; nothing for other verbs."""
    if "to" in ahead[-_ADVERB:] and not word.endswith(("s", *_NOMINAL)):
        return "to"
    noun = not _DETERMINERS.isdisjoint(ahead) and not (word.endswith(("ed", "ing")) or word in IRREGULAR)
    return "of the" if noun or word.endswith(_NOMINAL) else ""


def _distant(side: Sequence[Token]) -> Iterator[tuple[int, int, Token]]:
    """Yield the events of one side with how far off they are and where they begin."""
    far = 0
    for distance, token in enumerate(side[:_NEARBY]):
        far += _BORDER * (token.text.lower() in _CLAUSES)
        if (
            event_class(token.text) not in _UNTOLD
            and token.text.lower() != "according"
            and (token.text[0].islower() or token.text.isupper())
        ):
            yield distance + far, token.start, token
