"""Figures that answer the question of the one before them: "the police put the figure at 2,000"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.language.sentences import sentence_at
from rashomon_plugins.numbers.elision import ECHO
from rashomon_plugins.numbers.extraction import claims
from rashomon_plugins.numbers.question import question_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rashomon import Claim, Document
    from rashomon_plugins.numbers.quantity import Quantity

Span = tuple[int, int]

#: How far before a figure, in characters, it is looked for that it echoes another.
_REACH = 60


@remembered
def echoes(document: Document) -> Mapping[Span, Span]:
    """Return the claims that echo the one before them, of one kind and in the same sentence or the next, with that."""
    return dict(_echoes(document))


def antecedent(claim: Claim[Quantity]) -> Claim[Quantity]:
    """Return the claim that one echoes, whose words tell what both are of; the claim itself where it echoes none."""
    return _antecedents(claim.document).get((claim.start, claim.end), claim)


@remembered
def _antecedents(document: Document) -> Mapping[Span, Claim[Quantity]]:
    by_span = {(claim.start, claim.end): claim for claim in claims(document)}
    return {span: by_span[before] for span, before in echoes(document).items()}


def _echoes(document: Document) -> Iterator[tuple[Span, Span]]:
    last: dict[str, Claim[Quantity]] = {}
    for claim in claims(document):
        kind = question_of(claim).kind
        before = last.get(kind)
        if before is not None and _follows(before, claim) and _said(claim):
            yield (claim.start, claim.end), (before.start, before.end)
        last[kind] = claim


def _said(claim: Claim[Quantity]) -> bool:
    text = claim.document.text[max(0, claim.start - _REACH) : claim.start]
    return re.search(ECHO, text, re.IGNORECASE) is not None


def _follows(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether one claim stands in the sentence of the other or in the one before it, in one paragraph."""
    sentence = sentence_at(a.document, b.start)
    before = sentence_at(a.document, max(0, sentence.start - 2))
    return a.start >= before.start and "\n" not in a.document.text[a.end : b.start]
