"""The quotations of a document: what stands in quotation marks, what kind of thing it is, and who is named for it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon import remembered
from rashomon_plugins.quotes.kinds import kind_of
from rashomon_plugins.quotes.marks import marked
from rashomon_plugins.quotes.signatures import is_signature
from rashomon_plugins.quotes.speakers import attribute

if TYPE_CHECKING:
    from rashomon import Claim, Document
    from rashomon_plugins.quotes.marks import Marked
    from rashomon_plugins.quotes.speakers import Attribution


@frozen
class Quotation:
    """What a quotation claims besides its words: who said them, as named in the text, or None."""

    speaker: str | None


@frozen
class Quoted:
    """A stretch in quotation marks: where, of which kind, who is named (offsets, or None) and by which rule.

    ``kind`` is ``speech`` (a sentence or more), ``words`` (part of a sentence), ``title`` (a name of something),
    ``nickname`` (Carl “The Hammer” Orr), ``value`` (markup), ``aside`` (all in brackets: "(Applause.)"),
    ``signature`` (the line below that names its speaker) or ``scare`` (nobody is said to have said it). Speech and
    words are claims.
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
    """Return everything in quotation marks, in order; with their kinds."""
    found = marked(document)
    attributed = attribute(document, found)
    text = document.text
    kinds = [kind_of(text, each, attribution) for each, attribution in zip(found, attributed, strict=True)]
    for index, (earlier, each) in enumerate(pairwise(found), 1):
        if is_signature(document, earlier, each):
            kinds[index] = "signature"
    return tuple(Quoted(*each) for each in zip(found, kinds, attributed, strict=True))


@remembered
def by_offset(document: Document) -> dict[int, Quoted]:
    """Return the quotations of a document by where they start."""
    return {each.marked.start: each for each in quoted(document)}


def quotation_of(claim: Claim[Quotation]) -> Quoted:
    """Return the quotation behind a claim."""
    return by_offset(claim.document)[claim.start]


def kind(claim: Claim[Quotation]) -> str:
    """Return what kind of quotation a claim is.

    ``speech`` (a sentence or more), ``words`` (part of a sentence) or ``reported`` (without marks).
    """
    known = by_offset(claim.document).get(claim.start)
    return known.kind if known else "reported"


def missing_mark(claim: Claim[Quotation]) -> str:
    """Return which mark of a claim the text lacks, ``opening`` or ``closing``; empty where both are there or none."""
    known = by_offset(claim.document).get(claim.start)
    return known.marked.missing if known else ""
