"""What is the same and what differs in two wordings of one utterance; everything here is symmetric but the diff."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.quotes.affinity import by_length
from rashomon_plugins.quotes.beside import retells
from rashomon_plugins.quotes.cuts import is_cut
from rashomon_plugins.quotes.diff import changed_share, word_diff
from rashomon_plugins.quotes.relations import denies
from rashomon_plugins.quotes.utterances import is_reported, speaker_of, wording_of, words_start
from rashomon_plugins.quotes.voices import is_named, same_voice

if TYPE_CHECKING:
    from rashomon import Claim, Stretch
    from rashomon_plugins.quotes.quotations import Quotation

#: Share of words changed up to which a changed number or negation is what tells two wordings apart.
MOSTLY_KEPT = 0.6


def verbatim(a: Claim[Quotation], b: Claim[Quotation]) -> bool:
    """Say whether the characters are the same."""
    return wording_of(a).text == wording_of(b).text


def same_words(a: Claim[Quotation], b: Claim[Quotation]) -> bool:
    """Say whether the words are the same, whatever the marks and capitals."""
    return wording_of(a).words == wording_of(b).words


def cut(a: Claim[Quotation], b: Claim[Quotation]) -> bool:
    """Say whether one is cut out of the other, or both out of one statement."""
    return is_cut(wording_of(a), wording_of(b))


def unsaid(a: Claim[Quotation], b: Claim[Quotation]) -> bool:
    """Say whether the same words are given to somebody named by one document only."""
    one, other = speaker_of(a), speaker_of(b)
    return same_words(a, b) and is_named(one) != is_named(other) and same_voice(one, other) != "same"


def other_speaker(a: Claim[Quotation], b: Claim[Quotation]) -> bool:
    """Say whether the same words, or a cut of them, are given to two persons."""
    return (same_words(a, b) or cut(a, b)) and same_voice(speaker_of(a), speaker_of(b)) == "other"


def reported(a: Claim[Quotation], b: Claim[Quotation]) -> bool:
    """Say whether one document reports what the other quotes: all of it, or around a fragment that it quotes."""
    if is_reported(a) or is_reported(b):
        return True
    part, whole = by_length(a, b)
    return cut(a, b) and retells(part, wording_of(whole))


def number_changed(a: Claim[Quotation], b: Claim[Quotation]) -> bool:
    """Say whether the numbers differ, and most words do not."""
    return wording_of(a).numbers != wording_of(b).numbers and share(a, b) < MOSTLY_KEPT


def negation_changed(a: Claim[Quotation], b: Claim[Quotation]) -> bool:
    """Say whether one denies what the other says, and most words are the same."""
    return denies(wording_of(a), wording_of(b)) and share(a, b) < MOSTLY_KEPT


def share(a: Claim[Quotation], b: Claim[Quotation]) -> float:
    """Return which share of the words of both was changed, from 0 to 1."""
    return changed_share(wording_of(a).text, wording_of(b).text)


def diff(a: Claim[Quotation], b: Claim[Quotation]) -> tuple[Stretch, ...]:
    """Return how to turn one wording into the other, by offsets into the two documents."""
    return word_diff(wording_of(a).text, wording_of(b).text, words_start(a), words_start(b))
