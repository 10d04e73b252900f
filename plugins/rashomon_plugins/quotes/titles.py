"""Titles of works, shows and movements in quotation marks, told from words that somebody says, chants or writes."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rashomon_plugins.language.sentences import Token
from rashomon_plugins.language.vocabulary import rows
from rashomon_plugins.quotes.cues import classes, headline_verbs, word_class

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon_plugins.quotes.marks import Marked

WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
#: So many characters of a quotation are enough to tell its kind.
READ = 400
#: So many characters around a quotation show whether it is in a headline, by at least so many capitalised words.
AROUND, _TITLE_CASE = 60, 3
_SENTENCE_END = ".?!"
_REST = re.compile(r"[^\n.?!\"“”‘]*")
#: Classes of words that a title gives a capital.
_CAPITALISED = frozenset({"word", "pronoun", "auxiliary", "verb"})
#: Lower-case verbs whose object is the one spoken to: a title after them is a programme's ("told “Today”").
_ADDRESSED = ("told", "tells")
#: Up to so many words after a verb of naming say who is named ("called the minister “…”").
_NAMED = 3


def names_something(text: str, each: Marked, *, said: bool) -> bool:
    """Say whether the words are a title; ``said``: a cue beside them makes them speech, unless a work is named."""
    inner = text[each.inner_start : each.inner_end]
    if not is_title(inner) or _in_capitals(text, each):
        return False
    line = _line_before(text, each)
    before = [word.strip(",:;—–-").lower() for word in line]
    if before and before[-1] in _of_class("work") and line[-1][-1:] != ":":
        return True
    cued = bool(line) and line[-1].lower() in headline_verbs() and not line[-1].startswith(_ADDRESSED)
    return not (said or cued or _is_uttered(before) or _in_title_case([*line, *_line_after(text, each)]))


def _in_capitals(text: str, each: Marked) -> bool:
    """Say whether all is in capitals there, as telex has it: then they say nothing."""
    around = text[max(0, each.start - AROUND) : each.start] + text[each.end : each.end + AROUND]
    return around.isupper()


def is_title(words: str) -> bool:
    """Say whether all words but the small ones begin with a capital, as in titles, slogans and names."""
    found = [Token(m.start(), m.end(), m[0]) for m in WORD.finditer(words, 0, READ)]
    return bool(found) and found[0].text[0].isupper() and all(map(_fits_title, found))


def _fits_title(token: Token) -> bool:
    first = token.text[0]
    return first.isupper() or first.isdigit() or word_class(token) not in _CAPITALISED


def _is_uttered(before: Sequence[str]) -> bool:
    """Say whether the words before make a title what somebody calls out, writes on a sign, or calls somebody."""
    near = [word for word in before[-_NAMED:] if word not in {"of", "that", "was", "is", "the", "a"}]
    if near and near[-1] in _of_class("slogan"):
        return True
    if before and before[-1] in _of_class("writing"):
        return not _of_class("sign").isdisjoint(before)
    named = next((i for i in range(len(before) - 1, -1, -1) if before[i] in _of_class("naming")), -1)
    return 0 <= named < len(before) - 1 <= named + _NAMED and all(before[named:])


def _line_before(text: str, each: Marked) -> list[str]:
    """Return the words before a quotation, in its line and at most ``AROUND`` characters back, whole ones."""
    first = max(0, each.start - AROUND)
    at = text.rfind("\n", first, each.start) + 1
    return text[at : each.start].split() if at else text[first : each.start].split()[first > 0 :]


def _line_after(text: str, each: Marked) -> list[str]:
    """Return the words after a quotation in its sentence and line, up to the next one, whole ones."""
    ended = text[each.inner_end - 1] in _SENTENCE_END
    found = _REST.match(text, each.end, each.end + AROUND) if not ended else None
    return found[0].split()[: -1 if found.end() == each.end + AROUND else None] if found else []


def _in_title_case(around: Sequence[str]) -> bool:
    """Say whether the words around are capitalised too, as in a headline: then the capitals inside say nothing."""
    telling = [word for word in around if word[0].isalpha() and word.lower() not in classes()]
    return len(telling) >= _TITLE_CASE and all(word[0].isupper() for word in telling)


@cache
def _of_class(name: str) -> frozenset[str]:
    return frozenset(word for word, kind in rows(__package__, "works.tsv") if kind == name)
