"""Which drafts become documents: each id once, and each text once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon.sources.inputs import Drafts
from rashomon.sources.messages import line, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon.sources.drafts import Draft


def each_once(drafts: Sequence[Draft]) -> Drafts:
    """Keep the first draft of each id, and of each text the first by id; in order of their ids.

    An id for the second time is a problem; a text for the second time is told, since it would agree with itself. Only
    documents of corpora are kept all the same: their ids say that they are several.
    """
    by_id: dict[str, Draft] = {}
    problems: list[str] = []
    for draft in drafts:
        first = by_id.setdefault(draft.id, draft)
        if first is not draft:
            problems.append(line(draft.place, f"id {draft.id} is taken by {first.place} (give it another)"))
    by_text: dict[str, Draft] = {}
    notes: list[str] = []
    kept: list[Draft] = []
    for draft in sorted(by_id.values(), key=lambda draft: draft.id):
        first = by_text.setdefault(draft.text, draft)
        if first is not draft:
            both = first.in_corpus and draft.in_corpus
            notes.append(_same_text(first, draft, "both counted, as the corpus lists both" if both else "counted once"))
        if first is draft or (first.in_corpus and draft.in_corpus):
            kept.append(draft)
    return Drafts(tuple(kept), tuple(notes), tuple(problems))


def _same_text(first: Draft, second: Draft, what: str) -> str:
    return f"{shown(first.id)} and {shown(second.id)} are the same text: {what}"
