"""In what role or state things are counted: aboard, cut off, without power, as a capacity, as an offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.language.vocabulary import rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon_plugins.language.sentences import Token

_ROWS = tuple(rows(__package__, "roles.tsv"))
_PHRASES = {tuple(phrase.split()): role for role, *_, phrases in _ROWS for phrase in phrases.split(",")}
_LONGEST = max(map(len, _PHRASES))
_KINDS = {role: frozenset(kinds.split()) for role, _, kinds, *_ in _ROWS}
#: The roles that a later text may tell otherwise without being wrong: what is cut off today is reached tomorrow.
MOVING = frozenset(role for role, moves, *_ in _ROWS if moves == "moves")
#: The roles of plans, which are changed in the course of weeks: jobs to go.
PLANNED = frozenset(role for role, moves, *_ in _ROWS if moves == "slowly")
#: How a role is told in a title, with what is counted or its currency: "{} aboard".
TITLES = {role: title for role, _, _, title, _ in _ROWS}
#: How many words to either side of a figure its clause is read.
_FURTHEST = 10
_PREPOSITIONS = frozenset({"at", "to", "by", "of"})
#: The fewest words of "to rice and wheat at".
_PAIR = 3
_BORDERS = frozenset({*',;:()—–“”"', "and", "but", "while", "when", "who", "which", "whom", "where", "because"})


def role_of(kind: str, before: Sequence[Token], inside: Sequence[Token], after: Sequence[Token]) -> str | None:
    """Return the role that the clause of a figure gives what it counts, the nearest one told; None where none is.

    ``kind``: count, percentage, length or money; figures of other kinds have no roles.
    """
    ahead = _clause(_past_pair([token.text.lower() for token in reversed(before)]))[::-1]
    counted = [token.text.lower() for token in inside]
    words = [*ahead, *counted, *_clause(_past_aside([token.text.lower() for token in after]))]
    told = [each for each in _told(words, len(ahead), len(ahead) + len(counted)) if kind in _KINDS[each[1]]]
    return min(told)[1] if told else None


def _clause(words: list[str]) -> list[str]:
    words = [word for word in words if word != "-"]
    end = next((at for at, word in enumerate(words[:_FURTHEST]) if word in _BORDERS), _FURTHEST)
    return words[:end]


def _past_pair(words: list[str]) -> list[str]:
    """Step over the second of two nouns before a figure and its preposition: "losses to rice and wheat at 4bn"."""
    return words[3:] if len(words) > _PAIR and words[0] in _PREPOSITIONS and words[2] == "and" else words


def _past_aside(words: list[str]) -> list[str]:
    """Step over an aside between commas: "one hamlet, Ashby, remains cut off"."""
    end = words[1 : _FURTHEST + 1].index(",") + 1 if "," in words[1 : _FURTHEST + 1] else 0
    return words[end + 1 :] if end and words[0] == "," else words


def _told(words: Sequence[str], first: int, last: int) -> list[tuple[int, str]]:
    """Return the roles told by phrases of some words, each with how far it is from the figure ``first``..``last``."""
    found: list[tuple[int, str]] = []
    for start in range(len(words)):
        for end in range(min(len(words), start + _LONGEST), start, -1):
            if role := _PHRASES.get(tuple(words[start:end])):
                found.append((max(first - end, start - last, 0), role))
                break
    return found
