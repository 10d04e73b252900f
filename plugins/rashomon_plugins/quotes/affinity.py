"""Whether two quotations are one utterance: by their words, and by who is named as the speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from rashomon_plugins.quotes.beside import goes_on, retells
from rashomon_plugins.quotes.blocking import RUN, rare_words
from rashomon_plugins.quotes.cuts import is_cut
from rashomon_plugins.quotes.similarity import ONE_UTTERANCE, likeness, part_likeness
from rashomon_plugins.quotes.statements import spoken
from rashomon_plugins.quotes.utterances import speaker_of, wording_of, wordings
from rashomon_plugins.quotes.voices import same_voice
from rashomon_plugins.quotes.words import light_words, meaning

if TYPE_CHECKING:
    from rashomon import Claim
    from rashomon_plugins.quotes.quotations import Quotation
    from rashomon_plugins.quotes.voices import Sameness
    from rashomon_plugins.quotes.wording import Wording

#: Affinity from which the framework takes two claims to answer one question.
SAME_QUESTION = 0.5
#: Words from which equal quotations are one utterance whoever is named as the speaker.
TELLING = 5
#: Words alike at the beginning from which two quotations that share nothing else are two statements.
SAID_ALIKE = 4
#: How much surer a point of similarity makes, and how sure two wordings of one utterance make at least and at most.
#: The least is what ``--caution`` asks for by default: of labelled pairs that are no surer all were one utterance.
STEEPNESS, REWORDED, REWORDED_AT_MOST = 0.9, 0.6, 0.95
#: Likeness of the shorter wording to a part of the longer from which it is that part in other words.
PART = 0.85
#: Quotations that share less of the words of content of the shorter are told apart without a further look: nine of ten
#: pairs of two statements, two of a hundred pairs of translations.
SHARED = 0.3
#: A fragment is a cut of what is at most so many times as long, unless the words around it are the same too.
MOST_CUT_OFF = 8
#: And of the same speaker, where the fragment is their own (``_is_own``), so many times.
MOST_CUT_OFF_SAME = 10
#: How much more similarity two wordings need that share one word of content only.
ALONE = 0.1
#: Fewer words than this in other words are another expression, not the same utterance.
FEWEST_REWORDED = 3
#: What one document quotes and another reports without marks wants this share of the words of content of the shorter in
#: common, by who is named for them; so many of them at least; and makes this sure at most.
REPORTED: dict[Sameness, float] = {"same": 0.6, "unknown": 0.8}
FEWEST_REPORTED, REPORTED_AT_MOST = 3, 0.7
#: And this share of the words of content of the longer: a long statement has some words of most others.
REPORTED_OF_LONGER = 0.35


@frozen
class Evidence:
    """What one relation between two speakers (see ``same_voice``) makes of the words.

    Affinities of equal fragments, and of cuts with four or more words of content, two or three, and one; what is
    added to the similarity of two wordings; and whether a part in other words is believed. Chosen by hand on the
    order of trust: a long cut needs no speaker, a fragment needs the same one.
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


def affinity(a: Claim[Quotation], b: Claim[Quotation]) -> float:
    """Return from 0 to 1 how sure it is that two quotations are one utterance; symmetric; 0 where it is plainly not."""
    said, told = wordings(a.document).get(a.start), wordings(b.document).get(b.start)
    ones, others = said or wording_of(a), told or wording_of(b)
    left, right = ones.content, others.content  # most pairs end here: no call that is not needed
    fewer = min(len(left), len(right))
    shared = len(left & right)
    if shared < SHARED * fewer or not (ones.plain and others.plain):
        return 0.0
    speakers = same_voice(speaker_of(a), speaker_of(b))
    if ones.plain == others.plain:
        return 1.0 if len(ones.plain) >= TELLING else EVIDENCE[speakers].fragment
    if said is None or told is None:  # no marks: reported speech
        return 0.0 if said is told else _of_report(ones, others, speakers)
    left_said, right_said = spoken(a, b)
    if left_said.joined or right_said.joined:
        return _of_marked(a, b, left_said.wording, right_said.wording, speakers)
    return _of_marked(a, b, ones, others, speakers)


def _of_marked(a: Claim[Quotation], b: Claim[Quotation], ones: Wording, others: Wording, speakers: Sameness) -> float:
    """Return the affinity of two quotations of other words, or of statements joined of several."""
    evidence = EVIDENCE[speakers]
    if ones.plain == others.plain:
        return evidence.long_cut
    if is_cut(ones, others):
        part, whole = (ones, others) if ones.short_before(others) else (others, ones)
        return _of_cut(a if part is ones else b, part, whole, speakers)
    if min(len(ones.plain), len(others.plain)) < FEWEST_REWORDED:
        return REWORDED if speakers in REPORTED and _has_more(ones, others) else 0.0
    if _part_ways(ones, others):
        return 0.0
    shared, fewer = len(ones.content & others.content), min(len(ones.content), len(others.content))
    trust = evidence.reworded - (ALONE if shared == 1 else 0.0)
    return _of_rewording(ones, others, trust, partly=evidence.parts and 2 * shared >= fewer)


def _of_cut(claim: Claim[Quotation], part: Wording, whole: Wording, speakers: Sameness) -> float:
    """Return the affinity of a cut: only words of content count, and a few of them only in the same surroundings.

    ``claim`` is what the part was taken from.
    """
    evidence = EVIDENCE[speakers]
    telling = min(part.telling, whole.telling)
    if telling >= TELLING - 1 or min(len(part.plain), len(whole.plain)) >= RUN:
        return evidence.long_cut
    if goes_on(claim, whole) or retells(claim, whole):
        return evidence.fragment
    enough = telling > 1 or (speakers == "same" and _is_own(part))
    most = MOST_CUT_OFF_SAME if speakers == "same" and enough else MOST_CUT_OFF
    if len(part.plain) * most < len(whole.plain):
        return 0.0
    return evidence.short_cut if enough else evidence.word_cut


def _part_ways(ones: Wording, others: Wording) -> bool:
    """Say whether two quotations begin alike, for less than a run, and then say two things: "We won and …"."""
    alike = next((i for i, (a, b) in enumerate(zip(ones.plain, others.plain, strict=False)) if a != b), RUN)
    rests = [{*map(meaning, each.plain[alike:])} - light_words() for each in (ones, others)]
    return SAID_ALIKE <= alike < RUN and min(map(len, rests)) > 1 and rests[0].isdisjoint(rests[1])


def _has_more(ones: Wording, others: Wording) -> bool:
    """Say whether one fragment is the other with a word more inside, a rare one being kept: "a plain anomaly"."""
    part, whole = (ones, others) if ones.short_before(others) else (others, ones)
    kept = (part.plain[0], part.plain[-1]) == (whole.plain[0], whole.plain[-1])
    return kept and len(whole.plain) == len(part.plain) + 1 and bool(rare_words(part))


def _is_own(part: Wording) -> bool:
    """Say whether a fragment with one word of content is a speaker's own: of three words, or two with a rare one."""
    return bool(part.telling) and (
        len(part.plain) >= FEWEST_REWORDED or (len(part.plain) > 1 and bool(rare_words(part)))
    )


def _of_report(ones: Wording, others: Wording, speakers: Sameness) -> float:
    """Return the affinity of what one document quotes and another reports: by the words of content they share."""
    shared = len(ones.content & others.content)
    fewer, more = sorted((len(ones.content), len(others.content)))
    if speakers not in REPORTED or shared < max(FEWEST_REPORTED, REPORTED_OF_LONGER * more):
        return 0.0
    share = shared / fewer
    if share < REPORTED[speakers]:
        return 0.0
    return SAME_QUESTION + (share - REPORTED[speakers]) * (REPORTED_AT_MOST - SAME_QUESTION)


def _of_rewording(ones: Wording, others: Wording, trust: float, *, partly: bool) -> float:
    """Return the affinity of two wordings; ``partly``: one may also be a part of the other in other words."""
    alike = likeness(ones, others, ONE_UTTERANCE - trust)
    sure = SAME_QUESTION + (alike + trust - ONE_UTTERANCE) * STEEPNESS
    if sure >= SAME_QUESTION:
        return min(REWORDED_AT_MOST, max(REWORDED, sure))
    return REWORDED if partly and part_likeness(ones, others) >= PART else max(0.0, sure)
