"""What a verdict is called, and the sign that stands beside its colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from rashomon.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen
class Sign:
    """A verdict to a reader: its class in the style sheet, a sign, a word, and what it means in a sentence."""

    name: str
    sign: str
    word: str
    meaning: str


SIGNS: Mapping[Verdict, Sign] = {
    Verdict.DIVERGE: Sign("diverge", "≠", "differ", "They cannot both be right."),
    Verdict.UPDATE: Sign("update", "→", "newer", "The later source tells a later state; both were right in their day."),
    Verdict.COMPATIBLE: Sign("compatible", "≈", "compatible", "They do not say the same, and both can be true."),
    Verdict.AGREE: Sign("agree", "=", "agree", "They say the same."),
}
