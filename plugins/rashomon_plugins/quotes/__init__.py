"""The quotes comparator: who said what, in which words, and what was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon import first_level, hookimpl
from rashomon_plugins.quotes.affinity import affinity, wording_of
from rashomon_plugins.quotes.blocking import blocking_keys
from rashomon_plugins.quotes.comparing import LEVELS, shown
from rashomon_plugins.quotes.diff import Change, word_diff
from rashomon_plugins.quotes.quotations import Quotation, kind, missing_mark, quoted
from rashomon_plugins.quotes.relations import relation
from rashomon_plugins.quotes.similarity import utterance_similarity
from rashomon_plugins.quotes.voices import voices

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rashomon import Claim, Comparator, Document, Judgement
    from rashomon_plugins.quotes.quotations import Quoted

__all__ = [
    "Change",
    "Quotation",
    "Quotes",
    "kind",
    "missing_mark",
    "rashomon_comparators",
    "relation",
    "utterance_similarity",
    "word_diff",
]

#: How many characters of a quotation its question shows.
OPENING = 32


class Quotes:
    """Finds quotations with their speakers and compares the same utterance in other documents."""

    name = "quotes"
    languages = frozenset({"en"})

    def extract(self, document: Document) -> Iterator[Claim[Quotation]]:
        """Yield a claim for every quotation, from mark to mark; titles and scare quotes are none."""
        for each in quoted(document):
            if each.kind in {"speech", "words"}:
                value = Quotation(each.speaker(document.text))
                yield document.claim(each.marked.start, each.marked.end, about=_about(document, each), value=value)

    def affinity(self, a: Claim[Quotation], b: Claim[Quotation]) -> float:
        """Return how sure it is that both are one utterance; symmetric."""
        return affinity(a, b)

    def judge(self, a: Claim[Quotation], b: Claim[Quotation]) -> Judgement:
        """Return what the two wordings and speakers come to, by the first level that applies."""
        return first_level(LEVELS, a, b)

    def keys(self, claim: Claim[Quotation]) -> Iterable[str]:
        """Return the blocking keys of its words: quotations that share none are not compared."""
        return blocking_keys(wording_of(claim))


def _about(document: Document, each: Quoted) -> str:
    voice = voices(document)[each.marked.start]
    words = document.text[each.marked.inner_start : each.marked.inner_end]
    return f"what {voice.name if voice else 'somebody'} said: “{shown(words, OPENING)}”"


@hookimpl
def rashomon_comparators() -> list[Comparator[Quotation]]:
    """Offer the quotes comparator."""
    return [Quotes()]
