"""Wordings side by side: what was left out, put in or kept between two claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from rashomon.reports.html.reading import shown
from rashomon.reports.html.verdicts import SIGNS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rashomon.model import Claim, Finding, Stretch
    from rashomon.reports.html.answers import Row
    from rashomon.reports.html.places import Places
    from rashomon.reports.html.verdicts import Sign
    from rashomon.reports.questions import Question


@frozen
class Run:
    """A run of words: ``changed`` when the other side does not have them."""

    text: str
    changed: bool


@frozen
class Wording:
    """One side: who says it, and its runs of words."""

    number: int
    anchor: str | None
    runs: tuple[Run, ...]


@frozen
class Contrast:
    """Two wordings of one question."""

    row: Row
    sign: Sign
    left: Wording
    right: Wording


def contrasts(rows: Iterable[Row], found: Iterable[Question], places: Places) -> tuple[Contrast, ...]:
    """Return every two sides of a question whose wordings were told apart, in order of question."""
    return tuple(
        Contrast(row, SIGNS[dispute.finding.verdict], *_sides(dispute.finding, places))
        for row, question in zip(rows, found, strict=True)
        for dispute in question.disputes
        if any(each.kind != "kept" for each in dispute.finding.diff)
    )


def _sides(finding: Finding, places: Places) -> tuple[Wording, Wording]:
    left = [(each.left_start, each.left_end, each.kind != "kept") for each in _ordered(finding.diff)]
    right = [(each.right_start, each.right_end, each.kind != "kept") for each in _ordered(finding.diff)]
    return _wording(finding.left, left, places), _wording(finding.right, right, places)


def _ordered(diff: Sequence[Stretch]) -> list[Stretch]:
    return sorted(diff, key=lambda each: (each.left_start, each.right_start))


def _wording(claim: Claim[object], stretches: Sequence[tuple[int, int, bool]], places: Places) -> Wording:
    runs = tuple(run for run in _runs(claim, stretches) if run.text)
    return Wording(places.numbers[claim.document.id], places.anchor(claim), runs)


def _runs(claim: Claim[object], stretches: Sequence[tuple[int, int, bool]]) -> Iterator[Run]:
    """Yield the stretches of one side that hold words, and what stands between, before and behind them."""
    text = claim.document.text
    held = [each for each in stretches if 0 <= each[0] < each[1] <= len(text)]
    at = min([claim.start, *(start for start, _, _ in held)])
    for start, end, changed in held:
        if start >= at:
            yield Run(shown(text[at:start]), changed=False)
            yield Run(shown(text[start:end]), changed)
            at = end
    yield Run(shown(text[at : max(at, claim.end)]), changed=False)
