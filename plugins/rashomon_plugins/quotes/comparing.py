"""What is the same and what differs in two wordings of one utterance; everything here is symmetric but the diff."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.quotes.beside import retells
from rashomon_plugins.quotes.cuts import is_cut
from rashomon_plugins.quotes.diff import changed_share, parted_diff, word_diff
from rashomon_plugins.quotes.relations import denies
from rashomon_plugins.quotes.statements import spoken
from rashomon_plugins.quotes.utterances import is_reported, speaker_of
from rashomon_plugins.quotes.voices import is_named, same_voice
from rashomon_plugins.quotes.wording import Wording, wording

if TYPE_CHECKING:
    from rashomon import Claim, Stretch
    from rashomon_plugins.quotes.quotations import Quotation

#: Share of words changed up to which a changed number or negation is what tells two wordings apart.
MOSTLY_KEPT = 0.6
#: Characters of what only one wording has from which it is a sentence more.
SENTENCE = 25


def wordings(a: Claim[Quotation], b: Claim[Quotation]) -> tuple[Wording, Wording]:
    """Return the words compared: of a piece of a statement that the other has whole, those of the whole statement."""
    one, other = spoken(a, b)
    return one.wording, other.wording


def verbatim(a: Claim[Quotation], b: Claim[Quotation]) -> bool:
    """Say whether the characters are the same."""
    one, other = wordings(a, b)
    return one.text == other.text


def same_words(a: Claim[Quotation], b: Claim[Quotation]) -> bool:
    """Say whether the words are the same, whatever the marks and capitals, and numbers in words or in digits."""
    one, other = wordings(a, b)
    return one.figured == other.figured


def cut(a: Claim[Quotation], b: Claim[Quotation]) -> bool:
    """Say whether one is cut out of the other, or both out of one statement."""
    return is_cut(*wordings(a, b))


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
    one, other = wordings(a, b)
    part, whole = (a, other) if one.short_before(other) else (b, one)
    return cut(a, b) and retells(part, whole)


def number_changed(a: Claim[Quotation], b: Claim[Quotation]) -> bool:
    """Say whether the numbers differ, and most words do not."""
    one, other = _both_told(*wordings(a, b))
    return one.numbers != other.numbers and share(a, b) < MOSTLY_KEPT


def negation_changed(a: Claim[Quotation], b: Claim[Quotation]) -> bool:
    """Say whether one denies what the other says, and most words are the same."""
    return denies(*_both_told(*wordings(a, b))) and share(a, b) < MOSTLY_KEPT


def _both_told(one: Wording, other: Wording) -> tuple[Wording, Wording]:
    """Return two wordings without what only one of them has before or after all the rest, a sentence or more."""
    told = list(word_diff(one.text, other.text))
    if len(told) > 1 and _is_more(told[-1], told[-2]):
        del told[-1]
    if len(told) > 1 and _is_more(*told[:2]):
        del told[0]
    if not told:
        return one, other
    left, right = one.text[told[0].left_start : told[-1].left_end], other.text[told[0].right_start : told[-1].right_end]
    return wording(left), wording(right)


def _is_more(stretch: Stretch, beside: Stretch) -> bool:
    """Say whether a stretch is something more, of a sentence's length: it has no other words in its place."""
    words = max(stretch.left_end - stretch.left_start, stretch.right_end - stretch.right_start)
    return stretch.kind != "kept" and beside.kind == "kept" and words >= SENTENCE


def share(a: Claim[Quotation], b: Claim[Quotation]) -> float:
    """Return which share of the words of both was changed, from 0 to 1."""
    one, other = wordings(a, b)
    return changed_share(one.text, other.text)


def diff(a: Claim[Quotation], b: Claim[Quotation]) -> tuple[Stretch, ...]:
    """Return how to turn one wording into the other, by offsets into the two documents."""
    one, other = spoken(a, b)
    return parted_diff(one.wording.text, other.wording.text, one.seams, other.seams)
