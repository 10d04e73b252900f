"""The words and the speaker of each claim, and whether its words stand between marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.quotes.indirect import reports
from rashomon_plugins.quotes.quotations import by_offset, quotation_of, quoted
from rashomon_plugins.quotes.voices import voice_at, voices
from rashomon_plugins.quotes.wording import wording

if TYPE_CHECKING:
    from rashomon import Claim, Document
    from rashomon_plugins.quotes.indirect import Report
    from rashomon_plugins.quotes.names import Voice
    from rashomon_plugins.quotes.quotations import Quotation
    from rashomon_plugins.quotes.wording import Wording


@remembered
def wordings(document: Document) -> dict[int, Wording]:
    """Return what stands between the marks of each quotation, by where it starts."""
    spans = ((each.marked.start, each.marked.inner_start, each.marked.inner_end) for each in quoted(document))
    return {start: wording(document.text[inner_start:inner_end]) for start, inner_start, inner_end in spans}


@remembered
def _reports(document: Document) -> dict[int, Report]:
    return {each.start: each for each in reports(document)}


def is_reported(claim: Claim[Quotation]) -> bool:
    """Say whether a claim is reported speech, without quotation marks."""
    return claim.start not in by_offset(claim.document)


def wording_of(claim: Claim[Quotation]) -> Wording:
    """Return the words between the quotation marks; of reported speech all of them."""
    return wordings(claim.document).get(claim.start) or wording(claim.text)


def words_start(claim: Claim[Quotation]) -> int:
    """Return where the words of a claim begin in its document, after the quotation mark."""
    return claim.start if is_reported(claim) else quotation_of(claim).marked.inner_start


def speaker_of(claim: Claim[Quotation]) -> Voice | None:
    """Return who is meant as the speaker, pronouns resolved; None where nobody is named."""
    known = voices(claim.document)
    if claim.start in known:
        return known[claim.start]
    return voice_at(claim.document, _reports(claim.document)[claim.start].phrase)
