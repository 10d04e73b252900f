"""Whether one quotation is cut out of another, or both out of one statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.quotes.similarity import ONE_UTTERANCE, likeness
from rashomon_plugins.quotes.wording import wording

if TYPE_CHECKING:
    from rashomon_plugins.quotes.wording import Wording

#: Quotations with more pairs of sentences than this are not compared sentence by sentence.
_MOST_PAIRS = 100
#: Words of a sentence that, equal in two quotations, makes them parts of one statement.
WHOLE_SENTENCE = 5


def is_cut(a: Wording, b: Wording) -> bool:
    """Say whether one is cut out of the other, or both out of one statement; symmetric.

    Cut out: its pieces stand in the other in order, each unbroken. Out of one statement: a whole sentence is the same,
    and no other sentence of one is a sentence of the other in other words.
    """
    return _cut_from(a, b) or _cut_from(b, a) or _overlap(a, b)


def _overlap(a: Wording, b: Wording) -> bool:
    ones, others = a.sentences, b.sentences
    same = [each for each in ones & others if each.count(" ") >= WHOLE_SENTENCE - 1]
    if not same or len(ones) * len(others) > _MOST_PAIRS:
        return False
    rest = [(wording(x), wording(y)) for x in ones - others for y in others - ones]
    return not any(likeness(x, y) >= ONE_UTTERANCE for x, y in rest)


def _cut_from(part: Wording, whole: Wording) -> bool:
    text, at = whole.spaced, 0
    for piece in part.pieces:
        at = text.find(f" {' '.join(piece)} ", at)
        if at < 0:
            return False
        at += sum(len(word) + 1 for word in piece)
    return bool(part.pieces)
