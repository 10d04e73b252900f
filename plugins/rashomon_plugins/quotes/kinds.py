"""What kind of thing stands in quotation marks: speech, or a title, a nickname, a doubt."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon_plugins.quotes.cues import classes, verbs
from rashomon_plugins.quotes.titles import AROUND, READ, WORD, names_something

if TYPE_CHECKING:
    from rashomon_plugins.quotes.marks import Marked
    from rashomon_plugins.quotes.speakers import Attribution

_SENTENCE_END = ".?!,…"
#: A stretch of up to this many words is a fragment: without a cue it is as likely a title or a doubt as speech.
FRAGMENT = 5
#: Up to this many words only a cue in the sentence itself makes a stretch a quotation.
_SCRAP = 2
#: Words before a scrap that make it a name, or one of several words.
_NAMING = frozenset({"called", "named", "dubbed", "titled", "labeled", "labelled", "click"})
_LISTING = frozenset({"and", "or", "as"})
_DETERMINING = frozenset({"determiner", "possessive"})
_NEXT_WORD = re.compile(r"[ ][a-z]{3,30}(?=[ .,;])")
_SURE = frozenset(
    {"signature", "label", "after", "introduced", "same paragraph", "several paragraphs", "colon", "colon paragraph"}
)
_UNCUED = frozenset({"subject", "next paragraph", "nobody", "same paragraph"})
_ASIDE = re.compile(r"\([^()]*\)\.?")


def kind_of(text: str, each: Marked, attribution: Attribution) -> str:
    """Return the kind of a stretch in quotation marks, as ``Quoted`` says; ``attribution`` is who is named for it."""
    inner = text[each.inner_start : each.inner_end]
    count = len(WORD.findall(inner, 0, READ))
    speech = inner[-1] in _SENTENCE_END and inner[0].isupper()
    rule = attribution.rule
    amid = text[max(0, each.start - 2) : each.start].rstrip()[-1:].isalnum()
    said = rule in _SURE and not amid and (speech or count == 1)
    if known := _of_its_form(text, each, count, said=said):
        return known
    if count <= _SCRAP and rule not in _SURE and _qualifies(text, each):
        return "scare"
    if rule in _UNCUED and not (speech and rule == "same paragraph"):
        least = _SCRAP if attribution.phrase and not _qualifies(text, each) else FRAGMENT
        if count <= least:
            return "scare"
    return "speech" if speech else "words"


def _of_its_form(text: str, each: Marked, count: int, *, said: bool) -> str:
    """Return the kind of what its form alone shows to be no speech, else nothing; ``said``: a cue says it is."""
    if text[each.start - 1 : each.start] == "=":
        return "value"
    if count <= FRAGMENT and _inside_name(text, each):
        return "nickname"
    if _ASIDE.fullmatch(text, each.inner_start, each.inner_end):
        return "aside"
    return "title" if names_something(text, each, said=said) else ""


def _inside_name(text: str, each: Marked) -> bool:
    """Say whether a given name stands before and a surname after: 'Carl “The Hammer” Orr'."""
    before, after = text[max(0, each.start - AROUND) : each.start], text[each.end : each.end + 2]
    if after[:1] != " " or not after[1:].isupper() or text[each.inner_end - 1] in _SENTENCE_END:
        return False
    given = before.split()[-1:] if before.endswith(" ") else []
    if not given or not given[0].isalpha() or given[0].lower() in {*classes(), *verbs()}:
        return False
    return given[0].istitle() and text[each.inner_start].isupper()


def _qualifies(text: str, each: Marked) -> bool:
    """Say whether a scrap names or qualifies a thing: 'its “night watch” tool', 'a ship called “Gull”'."""
    before = text[max(0, each.start - AROUND) : each.start].split()[-1:]
    after = _NEXT_WORD.match(text, each.end)
    if not before:
        return False
    last = before[0].lower().removesuffix("’s").removesuffix("'s")
    if last in _NAMING:
        return True
    if after is None or classes().get(after[0].strip()) is not None:
        return False
    return last != before[0].lower() or classes().get(last) in _DETERMINING or last in _LISTING
