"""Whether two quotations are one utterance: by their words, and by who is named as the speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from rashomon_plugins.quotes.quotations import quotation_of
from rashomon_plugins.quotes.similarity import (
    ONE_UTTERANCE,
    content,
    light_words,
    meanings,
    part_likeness,
    utterance_similarity,
)
from rashomon_plugins.quotes.voices import same_voice, voices
from rashomon_plugins.quotes.wording import is_cut, plain_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon import Claim
    from rashomon_plugins.quotes.names import Voice
    from rashomon_plugins.quotes.quotations import Quotation
    from rashomon_plugins.quotes.voices import Sameness

#: Affinity from which the framework takes two claims to answer one question.
SAME_QUESTION = 0.5
#: Words from which equal quotations are one utterance whoever is named as the speaker.
TELLING = 5
#: How much surer a point of similarity makes, and how sure two wordings make at most.
STEEPNESS, REWORDED_AT_MOST = 0.9, 0.95
#: Likeness of the shorter wording to a part of the longer from which it is that part in other words.
PART = 0.85
#: Quotations that share less of the words of content of the shorter are told apart without a further look: nine of ten
#: pairs of two statements, two of a hundred pairs of translations.
SHARED = 0.3
#: Fewer words than this in other words are another expression, not the same utterance.
FEWEST_REWORDED = 3


@frozen
class Evidence:
    """What one relation between two speakers (see ``same_voice``) makes of the words.

    Affinities of equal fragments, and of cuts with four or more words of content, two or three, and one; what is added
    to the similarity of two wordings; and whether a part in other words is believed. Chosen by hand on the order of
    trust: a long cut needs no speaker, a fragment needs the same one.
    """

    fragment: float
    long_cut: float
    short_cut: float
    word_cut: float
    reworded: float
    parts: bool


EVIDENCE: dict[Sameness, Evidence] = {
    "same": Evidence(0.95, 0.9, 0.8, 0.4, 0.04, parts=True),
    "unknown": Evidence(0.75, 0.85, 0.6, 0.3, -0.06, parts=True),
    "unlike": Evidence(0.75, 0.8, 0.5, 0.2, -0.09, parts=False),
    "other": Evidence(0.45, 0.6, 0.3, 0.1, -0.12, parts=False),
}


def words_of(claim: Claim[Quotation]) -> str:
    """Return the words between the quotation marks."""
    marked = quotation_of(claim).marked
    return claim.document.text[marked.inner_start : marked.inner_end]


def speaker_of(claim: Claim[Quotation]) -> Voice | None:
    """Return who is meant as the speaker, pronouns resolved; None where nobody is named."""
    return voices(claim.document)[claim.start]


def affinity(a: Claim[Quotation], b: Claim[Quotation]) -> float:
    """Return from 0 to 1 how sure it is that two quotations are one utterance; symmetric."""
    ones, others = words_of(a), words_of(b)
    one, other = content(ones), content(others)
    if len(one & other) < SHARED * min(len(one), len(other)):
        return 0.0
    speakers = same_voice(speaker_of(a), speaker_of(b))
    shorter, longer = sorted((plain_words(ones), plain_words(others)), key=lambda words: (len(words), words))
    if not shorter:
        return 0.0
    if shorter == longer:
        return 1.0 if len(shorter) >= TELLING else EVIDENCE[speakers].fragment
    if is_cut(ones, others):
        return _of_cut(shorter, EVIDENCE[speakers])
    if len(shorter) < FEWEST_REWORDED:
        return 0.0
    partly = len(one & other) >= len(min(one, other, key=len)) / 2
    return _of_rewording(ones, others, speakers, partly=partly)


def _of_cut(part: Sequence[str], evidence: Evidence) -> float:
    """Return the affinity of a cut: only words of content count."""
    telling = sum(word not in light_words() for word in part)
    if telling >= TELLING - 1:
        return evidence.long_cut
    return evidence.short_cut if telling > 1 else evidence.word_cut


def _of_rewording(ones: str, others: str, speakers: Sameness, *, partly: bool) -> float:
    """Return the affinity of two wordings; ``partly``: one may also be a part of the other in other words."""
    evidence = EVIDENCE[speakers]
    sure = SAME_QUESTION + (utterance_similarity(ones, others) + evidence.reworded - ONE_UTTERANCE) * STEEPNESS
    if sure < SAME_QUESTION and partly and evidence.parts and part_likeness(ones, others) >= PART:
        return SAME_QUESTION
    return max(0.0, min(REWORDED_AT_MOST, sure))


def blocking_keys(text: str) -> frozenset[str]:
    """Return the words of content of a quotation by meaning, or all its words where it has none."""
    return content(text) or frozenset(meanings(text))
