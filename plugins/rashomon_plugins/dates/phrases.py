"""The phrases of a clause: its verb, the noun it is told of, the nouns around a noun."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from rashomon_plugins.dates.happening import says
from rashomon_plugins.dates.tense import cues
from rashomon_plugins.language.stems import is_content
from rashomon_plugins.language.vocabulary import rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon_plugins.language.sentences import Token

#: Words of a noun phrase, or of a name, at most; of them before a noun in lower case.
LONGEST = 4
_MODIFIERS = 1
#: Letters below which a word in -ed or -ing is no participle ("red", "king").
_SHORT = 4
#: Nouns hung one on the other that are followed back: "the launch of the probe to Mars was put off".
_HUNG = 3
#: Words that join two verbs of one subject.
AND = frozenset({"and", "or", "but"})
#: Words before a verb among which what helps it stands.
_NEAR = 3


@cache
def listed(*kinds: str) -> frozenset[str]:
    """Return the words of some kinds in ``titles.tsv``."""
    return frozenset(word for kind, words in rows(__package__, "titles.tsv") if kind in kinds for word in words.split())


def is_verb(clause: Sequence[Token], at: int) -> bool:
    """Say whether a word is a verb that tells something: a past, a participle, or what follows "will" or "to"."""
    word, before = clause[at].text, clause[at - 1].text.lower() if at else ""
    if not word.islower() or "-" in word or not is_content(word) or word in listed("no verb"):
        return False
    expects = word in listed("expecting") and at + 1 < len(clause) and clause[at + 1].text.lower() == "to"
    if expects or before in listed("owner") or before.endswith(("'s", "’s")):
        return False
    behind = (token.text.lower() for token in reversed(clause[max(0, at - _NEAR) : at]))
    lead = next((each for each in behind if not between(each) and each != "not"), "")
    if between(word):
        return lead in listed("modal")
    if word.endswith("ing") and len(word) > _SHORT:
        return lead in listed("be", "leading")
    if word in listed("present"):
        told = is_content(clause[at - 1].text) or before in listed("pronoun")
        return at > 0 and told and not clause[at - 1].text[0].isdigit()
    past = cues().get(word, 0) < 0 or (word.endswith("ed") and len(word) > _SHORT)
    return past or word in listed("leading", "past") or lead == "to" or lead in listed("modal", "have")


def between(word: str) -> bool:
    """Say whether a word may stand between a verb and what helps it: an adverb."""
    return (word.endswith("ly") and word not in listed("no adverb")) or word in listed("between")


def predicate(clause: Sequence[Token], verb: int) -> tuple[int, Sequence[str], int]:
    """Return where the verb group around ``verb`` begins, its words as a title tells them, and where it ends."""
    last = verb
    while last + 1 < len(clause) and clause[last].text.lower() in listed("leading") and is_verb(clause, last + 1):
        last += 1
    words, first = [token.text for token in clause[verb : last + 1]], verb
    helpers: list[str] = []
    while first and _helps(clause[first - 1].text.lower()):
        first -= 1
        helpers.append(clause[first].text.lower())
    led = first > 0 and ("to" in helpers or clause[first - 1].text.lower() in listed("leading"))
    if led and is_verb(clause, first - 1):
        before, leading, _ = predicate(clause[:first], first - 1)
        return before, (*leading, *["to"] * ("to" in helpers), *words), last
    return first, (*_needed(helpers, clause[verb].text), *words), last


def _helps(word: str) -> bool:
    return word in listed("be", "have", "modal", "expecting") or word in {"to", "not"} or between(word)


def _needed(helpers: Sequence[str], verb: str) -> Sequence[str]:
    """Return the words before a verb that a title cannot do without: "will", "to", "not"; "is" before "-ing"."""
    negated = [word for word in helpers if word in {"not", "never"}]
    passive = any(word in listed("be") for word in helpers) and not verb.endswith("ing")
    if "to" in helpers:
        return [*negated, "to", *["be"] * (helpers[0] == "be")]
    if passive or verb.endswith("ed"):
        return negated
    return [word for word in reversed(helpers) if not between(word) or word == "never"]


def subject(clause: Sequence[Token], end: int) -> Sequence[str]:
    """Return the noun phrase that ends before ``end`` in a clause, without what is hung on it."""
    if end and clause[end - 1].text.lower() in AND:
        told = [at for at in range(end - 1) if is_verb(clause, at) or clause[at].text.lower() in listed("be")]
        return subject(clause, predicate(clause, told[-1])[0]) if told else ()
    head = _noun_before(clause, end)
    for _ in range(_HUNG):
        first = _opening(clause, head)
        if head >= 0 and first > 0 and is_verb(clause, first - 1) and not says(clause[first - 1]):
            return subject(clause, predicate(clause, first - 1)[0]) or noun_phrase(clause, head)
        if head < 0 or first == 0 or clause[first - 1].text.lower() not in listed("of"):
            break
        further = _noun_before(clause, first - 1)
        if further < 0:
            break
        head = further
    return noun_phrase(clause, head) if head >= 0 else ()


def _opening(clause: Sequence[Token], head: int) -> int:
    """Return where the noun phrase of a noun begins, with its article and count."""
    first = _first_of(clause, head)
    while first > 0 and _opens(clause[first - 1].text.lower()):
        first -= 1
    return first


def _opens(word: str) -> bool:
    return word in listed("owner") or between(word) or word[0].isdigit()


def _noun_before(clause: Sequence[Token], end: int) -> int:
    """Return where the noun stands right before ``end``; -1 where none does."""
    at = end - 1
    at -= at > 0 and clause[at].text[0].isdigit() and clause[at - 1].text[0].isupper()
    fits = at >= 0 and (is_content(clause[at].text) or clause[at].text.lower() == "everything")
    return at if fits and not is_verb(clause, at) and not clause[at].text[0].isdigit() else -1


def _first_of(clause: Sequence[Token], head: int) -> int:
    first = head
    while first > 0 and _named(clause, first - 1):
        first -= 1
    return max(first, 0)


def _named(clause: Sequence[Token], at: int) -> bool:
    word = clause[at].text
    return is_content(word) and word not in listed("of") and not is_verb(clause, at)


def noun_phrase(clause: Sequence[Token], head: int, start: int = 0) -> Sequence[str]:
    """Return the noun at ``head`` with a word or two before it, from ``start`` on: "military bloc", "Vega probe"."""
    first = max(start, _first_of(clause, head))
    named = clause[head].text[0].isupper()
    run = head
    while run > first and head - run < LONGEST - 1 and clause[run - 1].text[0].isupper() and named:
        run -= 1
    if not named:
        run = max(first, head - _MODIFIERS)
        run += run > first and clause[run].text[0].isupper() and clause[run - 1].text[0].isupper()
    return [token.text for token in clause[run : head + 1] if not between(token.text.lower())]
