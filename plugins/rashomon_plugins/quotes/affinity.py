"""Whether two quotations are one utterance: by their words, and by who is named as the speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from rashomon import remembered
from rashomon_plugins.quotes.cuts import is_cut
from rashomon_plugins.quotes.quotations import quoted
from rashomon_plugins.quotes.similarity import ONE_UTTERANCE, likeness, part_likeness
from rashomon_plugins.quotes.voices import same_voice, voices
from rashomon_plugins.quotes.wording import wording
from rashomon_plugins.quotes.words import light_words, word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon import Claim, Document
    from rashomon_plugins.quotes.names import Voice
    from rashomon_plugins.quotes.quotations import Quotation
    from rashomon_plugins.quotes.voices import Sameness
    from rashomon_plugins.quotes.wording import Wording

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
#: A fragment is a cut of what is at most so many times as long, unless the words around it are the same too.
MOST_CUT_OFF = 4
#: So many characters beside a fragment are enough for the words next to it.
_BESIDE = 60
#: How much more similarity two wordings need that share one word of content only.
ALONE = 0.1
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


@remembered
def _wordings(document: Document) -> dict[int, Wording]:
    """Return what stands between the marks of each quotation, by where it starts."""
    spans = ((each.marked.start, each.marked.inner_start, each.marked.inner_end) for each in quoted(document))
    return {start: wording(document.text[inner_start:inner_end]) for start, inner_start, inner_end in spans}


def wording_of(claim: Claim[Quotation]) -> Wording:
    """Return the words between the quotation marks."""
    return _wordings(claim.document)[claim.start]


def speaker_of(claim: Claim[Quotation]) -> Voice | None:
    """Return who is meant as the speaker, pronouns resolved; None where nobody is named."""
    return voices(claim.document)[claim.start]


def affinity(a: Claim[Quotation], b: Claim[Quotation]) -> float:
    """Return from 0 to 1 how sure it is that two quotations are one utterance; symmetric; 0 where it is plainly not."""
    ones, others = _wordings(a.document)[a.start], _wordings(b.document)[b.start]
    fewer = min(len(ones.content), len(others.content))
    shared = len(ones.content & others.content)
    if shared < SHARED * fewer or not (ones.plain and others.plain):
        return 0.0
    speakers = same_voice(speaker_of(a), speaker_of(b))
    if ones.plain == others.plain:
        return 1.0 if len(ones.plain) >= TELLING else EVIDENCE[speakers].fragment
    if is_cut(ones, others):
        return _of_cut(a, b, EVIDENCE[speakers])
    if min(len(ones.plain), len(others.plain)) < FEWEST_REWORDED:
        return 0.0
    evidence = EVIDENCE[speakers]
    trust = evidence.reworded - (ALONE if shared == 1 else 0.0)
    partly = evidence.parts and 2 * shared >= fewer
    return _of_rewording(ones, others, trust, partly=partly)


def _of_cut(a: Claim[Quotation], b: Claim[Quotation], evidence: Evidence) -> float:
    """Return the affinity of a cut: only words of content count, and a few of them only in the same surroundings."""
    part, whole = sorted((a, b), key=lambda claim: (len(wording_of(claim).plain), wording_of(claim).text))
    telling = min(wording_of(a).telling, wording_of(b).telling)
    if telling >= TELLING - 1:
        return evidence.long_cut
    if goes_on(part, wording_of(whole)):
        return evidence.fragment
    if len(wording_of(part).plain) * MOST_CUT_OFF < len(wording_of(whole).plain):
        return 0.0
    return evidence.short_cut if telling > 1 else evidence.word_cut


def goes_on(part: Claim[Quotation], whole: Wording) -> bool:
    """Say whether the sentence around a fragment goes on in the words that stand beside it in a longer quotation.

    On one side, the next word if it is one of content, else the next two: 'the bridge was “poorly” lit'.
    """
    text, own = part.document.text, " ".join(wording_of(part).plain)
    before = word_list(text[max(0, part.start - _BESIDE) : part.start])
    after = word_list(text[part.end : part.end + _BESIDE])
    near_before = " ".join(before[-1:] if _tells(before[-1:]) else before[-2:])
    near_after = " ".join(after[:1] if _tells(after[:1]) else after[:2])
    return (bool(near_before) and f" {near_before} {own} " in whole.spaced) or (
        bool(near_after) and f" {own} {near_after} " in whole.spaced
    )


def _tells(words: Sequence[str]) -> bool:
    return bool(words) and words[0] not in light_words()


def _of_rewording(ones: Wording, others: Wording, trust: float, *, partly: bool) -> float:
    """Return the affinity of two wordings; ``partly``: one may also be a part of the other in other words."""
    alike = likeness(ones, others, ONE_UTTERANCE - trust)
    sure = SAME_QUESTION + (alike + trust - ONE_UTTERANCE) * STEEPNESS
    if sure < SAME_QUESTION and partly and part_likeness(ones, others) >= PART:
        return SAME_QUESTION
    return max(0.0, min(REWORDED_AT_MOST, sure))
