"""The quotations of a document: what stands in quotation marks, what kind of thing it is, and who is named for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon import remembered
from rashomon_plugins.language.sentences import Token
from rashomon_plugins.quotes.cues import classes, headline_verbs, word_class
from rashomon_plugins.quotes.marks import marked
from rashomon_plugins.quotes.speakers import attribute

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon import Claim, Document
    from rashomon_plugins.quotes.marks import Marked
    from rashomon_plugins.quotes.speakers import Attribution

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_SENTENCE_END = ".?!,…"
#: A stretch of up to this many words is a fragment: without a cue it is as likely a title or a doubt as speech.
FRAGMENT = 5
#: Up to this many words only a cue in the sentence itself makes a stretch a quotation.
_SCRAP = 2
#: Classes of words that a title gives a capital.
_CAPITALISED = frozenset({"word", "pronoun", "auxiliary", "verb"})
#: So many characters before a quotation show whether it is in a headline, by at least so many capitalised words.
_AROUND, _TITLE_CASE = 60, 3
#: So many characters of a quotation are enough to tell its kind.
_READ = 400
#: Lower-case verbs whose object is the one spoken to: a title after them is a programme's ("told “Today”").
_ADDRESSED = ("told", "tells")
_SURE = frozenset({"after", "introduced", "same paragraph", "several paragraphs", "colon", "colon paragraph"})
_UNCUED = frozenset({"subject", "next paragraph", "nobody", "same paragraph"})


@frozen
class Quotation:
    """What a quotation claims besides its words: who said them, as named in the text, or None."""

    speaker: str | None


@frozen
class Quoted:
    """A stretch in quotation marks: where, of which kind, who is named (offsets, or None) and by which rule.

    ``kind`` is ``speech`` (a sentence or more), ``words`` (part of a sentence), ``title`` (a name of something),
    ``value`` (markup) or ``scare`` (nobody is said to have said it).
    """

    marked: Marked
    kind: str
    attribution: Attribution

    def speaker(self, text: str) -> str | None:
        """Return the speaker as the text names them, blanks made single; None where nobody is named."""
        phrase = self.attribution.phrase
        return " ".join(text[phrase[0] : phrase[1]].split()) if phrase else None


@remembered
def quoted(document: Document) -> tuple[Quoted, ...]:
    """Return everything in quotation marks, in order; what is no quotation has kind title, value or scare."""
    found = marked(document)
    text = document.text
    return tuple(
        Quoted(each, _kind(text, each, attribution), attribution)
        for each, attribution in zip(found, attribute(document, found), strict=True)
    )


@remembered
def by_offset(document: Document) -> dict[int, Quoted]:
    """Return the quotations of a document by where they start."""
    return {each.marked.start: each for each in quoted(document)}


def quotation_of(claim: Claim[Quotation]) -> Quoted:
    """Return the quotation behind a claim."""
    return by_offset(claim.document)[claim.start]


def _kind(text: str, each: Marked, attribution: Attribution) -> str:
    inner = text[each.inner_start : each.inner_end]
    count = len(_WORD.findall(inner, 0, _READ))
    if text[each.start - 1 : each.start] == "=":
        return "value"
    speech = inner[-1] in _SENTENCE_END and inner[0].isupper()
    amid = text[max(0, each.start - 2) : each.start].rstrip()[-1:].isalnum()
    said = attribution.rule in _SURE and not amid and (speech or count == 1)
    if not said and _names_something(text, each):
        return "title"
    if attribution.rule in _UNCUED and not (speech and attribution.rule == "same paragraph"):
        least = _SCRAP if attribution.phrase else FRAGMENT
        return "scare" if count <= least else "speech" if speech else "words"
    return "speech" if speech else "words"


def _names_something(text: str, each: Marked) -> bool:
    """Say whether the words are a title; after a verb that a headline capitalises they are not."""
    before = text[max(0, each.start - _AROUND) : each.start].split()[1:]
    cued = bool(before) and before[-1].lower() in headline_verbs() and not before[-1].startswith(_ADDRESSED)
    return not cued and not _in_title_case(before) and is_title(text[each.inner_start : each.inner_end])


def _in_title_case(before: Sequence[str]) -> bool:
    """Say whether the words around are capitalised too, as in a headline: then the capitals inside say nothing."""
    telling = [word for word in before if word.lower() not in classes()]
    return len(telling) >= _TITLE_CASE and all(word[0].isupper() for word in telling)


def is_title(words: str) -> bool:
    """Say whether all words but the small ones begin with a capital, as in titles, slogans and names."""
    found = [Token(m.start(), m.end(), m[0]) for m in _WORD.finditer(words, 0, _READ)]
    return bool(found) and found[0].text[0].isupper() and all(map(_fits_title, found))


def _fits_title(token: Token) -> bool:
    first = token.text[0]
    return first.isupper() or first.isdigit() or word_class(token) not in _CAPITALISED
