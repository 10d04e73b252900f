"""Which drafts become documents: each id once, and each text once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon.sources.inputs import Drafts
from rashomon.sources.messages import COUNTED_ONCE, line, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon.sources.drafts import Draft

#: Documents of one text that a note names.
_NAMED = 3


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
    by_text: dict[str, list[Draft]] = {}
    for draft in sorted(by_id.values(), key=lambda draft: draft.id):
        by_text.setdefault(draft.text, []).append(draft)
    kept: list[Draft] = []
    notes: list[str] = []
    for first, *others in by_text.values():
        listed = [each for each in others if first.in_corpus and each.in_corpus]
        left_out = [each for each in others if not (first.in_corpus and each.in_corpus)]
        kept += [first, *listed]
        both = "all" if listed[1:] else "both"
        if listed:
            notes.append(f"{_same([first, *listed])}: {both} counted, as the corpus lists {both}")
        if left_out:
            notes.append(f"{_same([first, *left_out])}: {COUNTED_ONCE}")
    return Drafts(tuple(sorted(kept, key=lambda draft: draft.id)), tuple(notes), tuple(problems))


def _same(drafts: Sequence[Draft]) -> str:
    """Say that drafts have the same text, the first few by their ids."""
    named = [shown(draft.id) for draft in drafts[:_NAMED]]
    named += [f"{len(drafts) - _NAMED} more"] if drafts[_NAMED:] else []
    return f"{', '.join(named[:-1])} and {named[-1]} are the same text"
