"""Bodies told by who is at their head, or by a noun in front: the city attorney's office, Radio Kivumbi."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.units.called import cannot_name
from rashomon_plugins.units.mentions import Mention
from rashomon_plugins.units.words import TOPICS, column

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon import Document

_HOLDERS = column("holders.tsv")
_WHOSE = "|".join(sorted((word for word, where in _HOLDERS.items() if where == "office"), key=len, reverse=True))
_OVER = "|".join(sorted((word for word, where in _HOLDERS.items() if where == "over"), key=len, reverse=True))
_WORD = r"(?<![\w-])[A-Z][\w’-]{0,20}"
#: The city attorney's office; Prosecutor General's Office: what stands before "office", and who.
_OFFICE = re.compile(r"(?<=[A-Za-z])(?:['’]s?)\s[Oo]ffice\b")
_WHO = re.compile(
    rf"(?:(?:{_WORD}\s){{0,3}}(?:U\.S\.|US)\s|(?<![\w-])(?:city|county|district|state|federal|public|chief)\s"
    rf"|(?:{_WORD}\s){{1,3}})?(?<![\w-])(?i:{_WHOSE})\Z"
)
#: The Commissioner of Railway Safety; the Director of Public Prosecutions: their offices, named by what they are for.
_COMMISSIONER = re.compile(
    rf"(?<![\w-])((?:Chief|High|Deputy|National)\s)?(?:{_OVER})\s(?:of|for)\s((?:[A-Z][a-z]{{2,14}}\s(?:and\s)?){{0,2}}[A-Z][a-z]{{2,14}})(?![\w-])"
)
#: What such an office is for, beside the topics of ministries, in the last word.
_FOR = words(__package__, "overseen.tsv")
_FRONTS = words(__package__, "fronts.tsv")
#: Radio Kivumbi, Channel Nine, Club Mirage.
_FRONTED = re.compile(
    rf"(?<![\w-])(?<!English\s)({'|'.join(sorted(_FRONTS))})\s({_WORD}(?:\s{_WORD}){{0,2}}|[0-9]{{1,2}}(?=\s(?!people|times)[a-z]))"
)
#: Harbour FM, Norte TV: what stands behind the name, and the name.
_ON_AIR = re.compile(r"\s(?:FM\b(?!\s[A-Z0-9])|TV\b(?=[,.'’]|\s(?:said|says|reported|showed|that|and|had|has|was)\b))")
_STATION = re.compile(rf"(?:{_WORD}\s)?{_WORD}\Z")
#: The Sunday Argus reported.
_PAPER = re.compile(
    rf"\b[Tt]he\s((?:Daily|Sunday|Morning|Evening|Weekly)\s{_WORD}(?:\s{_WORD})?)(?=\s(?:said|says|reported|quoted|wrote|told)\b)"
)
#: Words that begin a sentence before a capitalised office.
_BEGIN = frozenset({"The", "A", "But", "And", "In", "At", "From", "For"})
#: Characters before an office that are looked at.
_REACH = 60


@remembered
def holders(document: Document) -> tuple[Mention, ...]:
    """Return the bodies of a document that the name of their head or a noun in front tells, in order."""
    return tuple(sorted(set(_found(document.text))))


def _found(text: str) -> Iterator[Mention]:
    for m in _OFFICE.finditer(text):
        if who := _before(_WHO, text, m.start()):
            start = m.start() - len(who)
            yield Mention(start + _leading(who), m.end(), "organisation", -1, -1)
    for m in _COMMISSIONER.finditer(text):
        last = m[2].split()[-1].lower()
        if last in _FOR or (" " in m[2] and last in TOPICS):
            yield Mention(m.start(), m.end(), "organisation", -1, -1)
    for m in _FRONTED.finditer(text):
        if not (m[2].isalpha() and cannot_name(m[2].split()[0])):
            yield Mention(m.start(), _last(text, *m.span(2)), "organisation", -1, -1)
    for m in _PAPER.finditer(text):
        yield Mention(m.start(1), m.end(1), "organisation", -1, -1)
    for m in _ON_AIR.finditer(text):
        name = _before(_STATION, text, m.start())
        if name and not any(map(cannot_name, name.split())):
            yield Mention(m.start() - len(name), m.end(), "organisation", -1, -1)


def _before(pattern: re.Pattern[str], text: str, end: int) -> str:
    """Return what a pattern finds right before an offset; "" for nothing."""
    m = pattern.search(text[max(0, end - _REACH) : end])
    return m[0] if m else ""


def _leading(who: str) -> int:
    """Return the length of the words that begin a sentence before an office."""
    first, _, rest = who.partition(" ")
    return len(first) + 1 + _leading(rest) if rest and first in _BEGIN else 0


def _last(text: str, start: int, end: int) -> int:
    """Return where a name behind its noun ends: before a word that cannot stand in it."""
    said = text[start:end].split()
    while len(said) > 1 and cannot_name(said[-1]):
        said.pop()
    name = text[start:end] if not text[start:end].isspace() else ""
    end = start + name.rfind(said[-1]) + len(said[-1]) if len(said) < len(name.split()) else end
    return end - 2 if text[start:end].endswith(("'s", "’s")) else end
