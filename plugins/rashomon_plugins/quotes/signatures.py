"""Quotations set apart and signed: a line below the words names who said them, and one mark closes both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.language.sentences import tokens_in
from rashomon_plugins.quotes.cues import is_verb
from rashomon_plugins.quotes.nouns import leading

if TYPE_CHECKING:
    from rashomon import Document
    from rashomon_plugins.quotes.marks import Marked
    from rashomon_plugins.quotes.nouns import Phrase

#: A line of more words and marks than this signs nothing.
_LONGEST = 30


def signer(document: Document, earlier: Marked, line: Marked) -> Phrase | None:
    """Return the offsets of who signs a quotation in the line below it; None where that is no signature."""
    signed = is_signature(document, earlier, line)
    return leading(tokens_in(document, line.inner_start, line.inner_end)) if signed else None


def is_signature(document: Document, earlier: Marked, line: Marked) -> bool:
    """Say whether a line that a lone mark closes only signs the quotation above, whose closing mark is missing."""
    text = document.text
    if (earlier.missing, line.missing) != ("closing", "opening") or text[earlier.end : line.start].strip():
        return False
    if text[line.end : line.end + 1] not in {"", "\n", "\r"}:
        return False
    found = tokens_in(document, line.inner_start, line.inner_end)
    return len(found) <= _LONGEST and not any(is_verb(*pair) for pair in zip(found[1:], found, strict=False))
