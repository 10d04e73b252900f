"""Plans that one document tells as moved to another day, against documents that still tell the first day."""

from __future__ import annotations

import itertools
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from rashomon import Finding, Verdict
from rashomon_plugins.dates.affinity import affinity, asks_for_day
from rashomon_plugins.dates.levels import judge
from rashomon_plugins.dates.nearness import apart
from rashomon_plugins.dates.rescheduled import told_as_moved
from rashomon_plugins.dates.spans import days
from rashomon_plugins.dates.tense import lower_case
from rashomon_plugins.language.sentences import sentence_at, tokens_in
from rashomon_plugins.language.stems import stem
from rashomon_plugins.language.vocabulary import rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rashomon import Claim
    from rashomon_plugins.dates.timex import TimeExpression

    Dated = Claim[TimeExpression]

#: Affinity from which two dates are taken to answer the same question, as when documents are aligned.
_SAME = 0.5
#: Words before a day among which it is called the day planned first.
_NEAR = 8
#: What tells that something was planned and did not come about so: "was to start", "were to have met".
_TO_HAVE = frozenset({("was", "to"), ("were", "to"), ("to", "have")})
#: Words right before a day among which "not" denies it: "not on 3 April".
_RIGHT = 2
#: Ends of what is counted from another day, and is no day put in its place: "a week later than planned".
_COUNTED = ("later", "earlier")
#: Days of the widest stretch that a plan is told by.
_WIDEST = 31
#: Days of one sentence that a plan is moved between.
_TWO = 2


class Move(NamedTuple):
    """A plan that was moved: the claim of the day that was planned, and that of the day that holds now."""

    planned: Dated
    now: Dated


def across(left: Sequence[Dated], right: Sequence[Dated]) -> Iterator[Finding]:
    """Yield an update for each day of one side that the other tells as moved: its new day against the day moved.

    And for each new day of one side, of which the other tells what it was put in the place of. Only where the older
    document told the day as still ahead, as for any plan.
    """
    for tellers, others, mirrored in ((left, right, False), (right, left, True)):
        replaced = {id(move.planned) for move in moves(others)}
        found = [
            (mine, other, sure)
            for move in moves(tellers)
            for other in others
            if asks_for_day(other) and id(other) not in replaced
            for mine, sure in _updates(move, other)
        ]
        for mine, other, sure in found:
            if (judged := judge(mine, other)).verdict is Verdict.UPDATE:
                a, b = (other, mine) if mirrored else (mine, other)
                yield Finding(
                    "", a, b, judged.verdict, judged.level, judged.distance, judged.reason, sure, judged.otherwise
                )


def _updates(move: Move, other: Dated) -> Iterator[tuple[Dated, float]]:
    """Yield the day of a move that another document's day replaces or is replaced by, and how sure that is."""
    for same, new in ((move.planned, move.now), (move.now, move.planned)):
        if not apart(same, other) and apart(new, other) and (sure := affinity(same, other)) >= _SAME:
            yield new, sure


def moves(claims: Sequence[Dated]) -> Iterator[Move]:
    """Yield the plans that a sentence with two days tells as moved: "put off from 14 July to 21 July".

    Or two sentences: "It was to have met on 18 May. It will now meet on 25 May."
    """
    told = [claim for claim in claims if asks_for_day(claim) and _narrow(claim)]
    sentences = [
        (sentence, list(found))
        for sentence, found in itertools.groupby(told, key=lambda claim: sentence_at(claim.document, claim.start))
    ]
    for sentence, pair in sentences:
        if len(pair) == _TWO and apart(*pair) and _moved(pair, *sentence):
            yield Move(pair[1], pair[0]) if _planned(pair[1]) and not _planned(pair[0]) else Move(pair[0], pair[1])
    for (before, first), (after, second) in itertools.pairwise(sentences):
        near = not first[0].document.text[before.end : after.start].strip()
        if near and len(first) == len(second) == 1 and _planned(first[0]) and told_as_moved(second[0]):
            yield Move(first[0], second[0])


def _narrow(claim: Dated) -> bool:
    stretch = days(claim)
    narrow = stretch is not None and (stretch[1] - stretch[0]).days <= _WIDEST
    return narrow and not claim.text.endswith(_COUNTED)


def _moved(pair: Sequence[Dated], start: int, end: int) -> bool:
    """Say whether a sentence tells that one of its two days was put in the place of the other."""
    words = {stem(lower_case(token.text)) for token in tokens_in(pair[0].document, start, end)}
    verb = not words.isdisjoint(_listed("with particle")) and not words.isdisjoint(_listed("particle"))
    replaced = not words.isdisjoint(_listed("now")) or any("not" in _before(claim)[-_RIGHT:] for claim in pair)
    planned = any(_planned(claim) for claim in pair)
    return verb or not words.isdisjoint(_listed("moving")) or (planned and replaced)


def _before(claim: Dated) -> list[str]:
    start = sentence_at(claim.document, claim.start).start
    return [token.text.lower() for token in tokens_in(claim.document, start, claim.start)][-_NEAR:]


def _planned(claim: Dated) -> bool:
    """Say whether a day is told as the one planned first: "originally set for today", "and not this month"."""
    before = {stem(word) for word in _before(claim)}
    last = {stem(word) for word in _before(claim)[-1:]}
    return (
        "not" in _before(claim)[-_RIGHT:]
        or not _TO_HAVE.isdisjoint(itertools.pairwise(_before(claim)))
        or not last.isdisjoint(_listed("instead"))
        or not before.isdisjoint(_listed("planned"))
    )


@cache
def _listed(kind: str) -> frozenset[str]:
    return frozenset(
        stem(word) for name, words in rows(__package__, "moving.tsv") if name == kind for word in words.split()
    )
