"""What a mistyped word was likely meant to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Likeness (0 to 100, rapidfuzz ``ratio``) from which a mistyped word gets a suggestion.
ALIKE = 65


def suggestion(word: str, known: Iterable[str]) -> str:
    """Return ``; did you mean X?`` for a word that is much like a known one, else nothing."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415  only for a mistake

    best = process.extractOne(word, list(known), scorer=fuzz.ratio, score_cutoff=ALIKE)
    return f"; did you mean {best[0]}?" if best else ""
