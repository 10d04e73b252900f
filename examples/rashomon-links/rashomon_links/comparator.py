"""Whom a document cites, who published it, and how that links two documents."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

from rashomon import Claim, Document, Finding, Verdict

from rashomon_links.sources import named, sources

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: The two questions a claim of this comparator answers.
CITED, PUBLISHER = "source cited", "publisher"

_FIRST_LINE = re.compile(r"\S[^\r\n]*+")


class Links:
    """Sees all claims of two documents at once, since one side's publisher is what the other side cites."""

    name = "links"

    def extract(self, document: Document) -> Iterator[Claim[object]]:
        """Claim who published the document, quoting its first line, and every other source that its text names.

        A source named below a picture took the picture: the account does not rest on it.
        """
        own = sources().get(document.outlet or "", document.outlet)
        lines = (_FIRST_LINE.search(document.text, start, end) for start, end in document.readable)
        if own and (line := next(filter(None, lines), None)):
            yield document.claim(line.start(), line.end(), about=PUBLISHER, value=own)
        for start, end in named(document.text):
            source = sources()[document.text[start:end]]
            if source != own and document.zone_at(start) != "caption":
                yield document.claim(start, end, about=CITED, value=source)

    def compare(self, left: Sequence[Claim[object]], right: Sequence[Claim[object]]) -> Iterator[Finding]:
        """Yield one finding for each source that links the two documents."""
        for a, b in product(_first_of_each(left), _first_of_each(right)):
            if a.value == b.value:
                yield _finding(a, b)


def _first_of_each(claims: Sequence[Claim[object]]) -> list[Claim[object]]:
    """Return the first claim of each question and source."""
    return list({(claim.about, claim.value): claim for claim in reversed(claims)}.values())[::-1]


def _finding(a: Claim[object], b: Claim[object]) -> Finding:
    verdict, distance = Verdict.AGREE, 0.0
    if a.about != b.about:
        citing, cited = (a, b) if a.about == CITED else (b, a)
        verdict, distance, level = Verdict.COMPATIBLE, 0.5, "one cites the other"
        reason = f"{citing.document.id} cites {a.value}, which published {cited.document.id}"
    elif a.about == CITED:
        level, reason = "same source", f"both cite {a.value}"
    else:
        level, reason = "same publisher", f"both were published by {a.value}"
    return Finding(Links.name, a, b, verdict, level, distance, reason)
