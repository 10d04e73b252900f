"""Whether the clause around an expression looks back or ahead."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from rashomon_plugins.language.vocabulary import rows

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rashomon_plugins.dates.lexing import Lexed, Value

#: How many words to look at on either side: about a clause.
REACH = 17
_ABBREVIATION = 3
#: Letters up to which a word in capitals is an abbreviation of another.
_SHORTEST = 2
#: Words before "until" among which a verb of putting off stands.
_PUT_OFF = 6
#: Words before a day among which a verb stands that moved something to it.
_MOVING = 4
#: Words before "to" among which a verb stands that brought about what follows: "caused the two rivers to burst".
_CAUSE = 5
#: Verbs that a participle after them tells a state by, whatever the tense: "will stay closed".
_STATES = frozenset({"be", "stay", "remain", "keep"})
#: Prepositions of a time to come.
_AHEAD = frozenset({"by", "until"})
#: The tense of what is over for certain: "had resigned", "ended".
OVER = -2
#: Verbs that leave no doubt of the time that follows them: -2 it is over, 2 it is to come.
_ADJOINING: Mapping[Value, int] = {"ended": OVER, "ending": 2}


@cache
def cues() -> Mapping[str, int]:
    """Return the words that tell the tense of a clause: -1 past, 1 ahead."""
    signs = {"past": -1, "future": 1}
    told = rows(__package__, "tenses.tsv")
    return {word: signs[tense] for tense, words in told if tense in signs for word in words.split()}


def lower_case(word: str) -> str:
    """Return a word that is no name by its letters in lower case: told so, or in capitals as wires were; else ""."""
    return word.lower() if word.islower() or (word.isupper() and len(word) > _SHORTEST) else ""


def past(word: str) -> bool:
    """Say whether a word tells that something is over: a verb in -ed, or an irregular past."""
    told = lower_case(word)
    return told.endswith("ed") or cues().get(told, 0) < 0


def tense(lexed: Lexed, start: int, end: int) -> int:
    """Return -1 for a past clause (-2: it is over), 1 for one ahead, 0 where nothing tells.

    The expression is the tokens ``start``..``end``. The nearest verb before the expression decides,
    else the nearest after it, within a sentence.
    """
    if start and lexed.words[start - 1].value in _AHEAD:
        behind = range(start - 2, max(-1, start - REACH), -1)
        return 1 if _put_off(lexed, behind) else max(-1, _nearest(lexed, behind)) or 1
    if start and lexed.words[start - 1].value in _ADJOINING:
        return _ADJOINING[lexed.words[start - 1].value]
    if _set_for(lexed, start) or _moved_to(lexed, start):
        return 1
    before = _nearest(lexed, range(start - 1, max(-1, start - REACH), -1))
    return before or _nearest(lexed, range(end, min(len(lexed.words), end + REACH)))


def _set_for(lexed: Lexed, start: int) -> bool:
    """Say whether a participle and "for" stand right before: "promised for Friday", "convened for 1 November"."""
    verb = str(_value(lexed, start - 2))
    return _value(lexed, start - 1) == "for" and verb.endswith("ed") and len(verb) > _ABBREVIATION


def _moved_to(lexed: Lexed, start: int) -> bool:
    """Say whether a verb of moving and "to" stand right before: "put back to Thursday", "slipped to Wednesday"."""
    if _value(lexed, start - 1) != "to":
        return False
    near = [str(_value(lexed, at)) for at in range(max(0, start - _MOVING), start - 1)]
    particle = not _listed("moved with").isdisjoint(near[1:])
    return any(word.startswith(tuple(_listed("put off"))) or word in _listed("moved") for word in near) or (
        particle and not _listed("moved by").isdisjoint(near[:-1])
    )


def ended(lexed: Lexed, start: int, end: int) -> bool:
    """Say whether a sentence or a paragraph ends among the tokens ``start``..``end``."""
    return any(
        letter == ";" or (letter == "." and not _abbreviates(lexed, at))
        for at, letter in enumerate(lexed.classes[start:end], start)
    )


def _nearest(lexed: Lexed, tokens: range) -> int:
    for at in tokens:
        letter, value = lexed.classes[at], lexed.words[at].value
        if ended(lexed, at, at + 1):
            return 0
        if (value, _value(lexed, at + 1)) in _scheduled():
            return 1
        if letter in "_~" and (sign := _sign(value, lexed.words[at - 1].value if at else "")):
            return (-1 if sign > 0 else OVER) if _had(lexed, at) else sign
        if letter == "_" and _arranged(lexed, at):
            return 1
        if letter == "a" and value == "to" and _infinitive(lexed, at + 1) and not _carried(lexed, at):
            return 1
    return 0


def _carried(lexed: Lexed, at: int) -> bool:
    """Say whether a verb before "to" tells that the infinitive came about: "began to go", "caused it to burst"."""
    if _value(lexed, at - 1) in _listed("carried out"):
        return True
    return any(_value(lexed, before) in _listed("brought about") for before in range(at - _CAUSE, at))


def _arranged(lexed: Lexed, at: int) -> bool:
    """Say whether a word is a verb in the present after a pronoun: "who retires in July" is ahead."""
    verb = str(_value(lexed, at))
    told = verb.endswith("s") and len(verb) > _ABBREVIATION and _value(lexed, at - 1) in _listed("pronoun")
    return told and verb not in _listed("not arranged")


@cache
def _scheduled() -> frozenset[tuple[Value, Value]]:
    """Return verbs in the present and the word after them that together tell of what is to come: "takes effect"."""
    told = (words.split() for tense, words in rows(__package__, "tenses.tsv") if tense == "scheduled")
    return frozenset((verb, word) for verb, *following in told for word in following)


@cache
def _listed(kind: str) -> frozenset[str]:
    told = rows(__package__, "tenses.tsv")
    return frozenset(word for tense, words in told if tense == kind for word in words.split())


def _put_off(lexed: Lexed, tokens: range) -> bool:
    """Say whether a verb of putting off stands near before "until": what it names is still ahead."""
    near = [str(lexed.words[at].value) for at in tokens[:_PUT_OFF]]
    return any(word.startswith(tuple(_listed("put off"))) for word in near)


def _infinitive(lexed: Lexed, at: int) -> bool:
    """Say whether a word after "to" may be a verb: lower case, with no ending of a plural or a participle."""
    if at >= len(lexed.words) or lexed.classes[at] != "_":
        return False
    word = str(lexed.words[at].value)
    return word.isalpha() and not word.endswith(("s", "ing", "ed"))


def _abbreviates(lexed: Lexed, at: int) -> bool:
    before = lexed.words[at - 1] if at else None
    return before is not None and before.end == lexed.words[at].start and before.end - before.start <= _ABBREVIATION


def _had(lexed: Lexed, at: int) -> bool:
    """Say whether a verb is told from a later time: "had been due to", "had resigned"."""
    return any(_value(lexed, before) == "had" for before in (at - 1, at - 2)) or (
        (_value(lexed, at), _value(lexed, at + 1)) == ("had", "been")
    )


def _value(lexed: Lexed, at: int) -> Value:
    return lexed.words[at].value if 0 <= at < len(lexed.words) else ""


def _sign(word: Value, before: Value) -> int:
    """Return what a word says of the tense; a participle after "be" says nothing."""
    text = str(word)
    told = cues().get(text, 0) or -(len(text) > _ABBREVIATION and text.endswith("ed"))
    return 0 if told < 0 and before in _STATES else told
