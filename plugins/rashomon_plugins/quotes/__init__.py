"""The quotes comparator: who said what, in which words, and what was changed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from rashomon import first_level, hookimpl
from rashomon_plugins.quotes.affinity import affinity
from rashomon_plugins.quotes.blocking import blocking_keys
from rashomon_plugins.quotes.diff import word_diff
from rashomon_plugins.quotes.indirect import reports
from rashomon_plugins.quotes.levels import LEVELS
from rashomon_plugins.quotes.pieces import across
from rashomon_plugins.quotes.quotations import Quotation, kind, missing_mark, quoted
from rashomon_plugins.quotes.reasons import shown
from rashomon_plugins.quotes.relations import relation
from rashomon_plugins.quotes.settings import Settings
from rashomon_plugins.quotes.similarity import utterance_similarity
from rashomon_plugins.quotes.utterances import wording_of
from rashomon_plugins.quotes.voices import voice_at, voices

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rashomon import Claim, Comparator, Document, Finding, Judgement
    from rashomon_plugins.quotes.indirect import Report
    from rashomon_plugins.quotes.names import Voice
    from rashomon_plugins.quotes.quotations import Quoted

__all__ = [
    "Quotation",
    "Quotes",
    "Settings",
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
    settings = Settings()

    def extract(self, document: Document) -> Iterator[Claim[Quotation]]:
        """Yield a claim for every quotation, from mark to mark; titles and scare quotes are none.

        The settings say whether reported speech and what stands between two apostrophes are claims too.
        """
        for each in quoted(document):
            if each.kind in {"speech", "words"} and (self.settings.apostrophes or not each.marked.apostrophes):
                yield _claim(document, each)
        if self.settings.reported:
            yield from map(partial(_reported, document), reports(document))

    def affinity(self, a: Claim[Quotation], b: Claim[Quotation]) -> float:
        """Return how sure it is that both are one utterance; symmetric."""
        return affinity(a, b)

    def judge(self, a: Claim[Quotation], b: Claim[Quotation]) -> Judgement:
        """Return what the two wordings and speakers come to, by the first level that applies."""
        return first_level(LEVELS, a, b)

    def keys(self, claim: Claim[Quotation]) -> Iterable[str]:
        """Return the blocking keys of its words: quotations that share none are not compared."""
        return blocking_keys(wording_of(claim))

    def across(self, left: Sequence[Claim[Quotation]], right: Sequence[Claim[Quotation]]) -> Iterable[Finding]:
        """Return what the pieces of a statement split by its cue come to, where the other document quotes it whole."""
        return across(left, right)


def _claim(document: Document, each: Quoted) -> Claim[Quotation]:
    _, end, inner_start, inner_end, *_ = each.marked
    about = _question(voices(document)[each.marked.start], document.text[inner_start:inner_end])
    return document.claim(each.marked.start, end, about=about, value=Quotation(each.speaker(document.text)))


def _reported(document: Document, report: Report) -> Claim[Quotation]:
    about = _question(voice_at(document, report.phrase), document.text[report.start : report.end])
    speaker = " ".join(document.text[slice(*report.phrase)].split())
    return document.claim(report.start, report.end, about=about, value=Quotation(speaker))


def _question(voice: Voice | None, words: str) -> str:
    """Return the question that a claim answers: who said it, and how it begins."""
    return f"what {voice.name if voice else 'somebody'} said: “{shown(words, OPENING)}”"


@hookimpl
def rashomon_comparators() -> list[Comparator[Quotation]]:
    """Offer the quotes comparator."""
    return [Quotes()]
