"""What the documents are to one another, in lines for readers: copies, who stands alone, what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon.changes import changes
from rashomon.reports.evidence import words
from rashomon.reports.overview import count, day, numbered
from rashomon.standing import standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rashomon.changes import Change
    from rashomon.model import Fact, Matrix

#: Questions named of those a document stands alone on; columns of words in a line that has several; groups of copies.
MOST_NAMED, IN_PASSING, MOST_GROUPS = 5, 48, 10

#: Numbers up to twelve are written out.
_NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve")


def copied(matrix: Matrix) -> str | None:
    """Say in a line how many documents are copies of how many texts, whole or in part, and which; None without any."""
    if not matrix.copies:
        return None
    numbers = numbered(matrix)
    copies = sum(len(each.documents) for each in matrix.copies)
    several, most = len(matrix.copies) > 1, len(matrix.documents)
    told = f"{_number(copies, most)} of {_number(most).lower()} documents are copies of"
    texts = f"{_number(len(matrix.copies), most).lower()} text{'s' if several else ''}"
    groups = [" ".join(f"[{numbers[one]}]" for one in each.documents) for each in matrix.copies]
    groups[MOST_GROUPS:] = [f"and {len(groups) - MOST_GROUPS} more"] if groups[MOST_GROUPS:] else []
    return f"{told} {texts}: {'; '.join(groups)}. {'Each counts' if several else 'They count'} as one source."


def alone(matrix: Matrix) -> Iterator[str]:
    """Yield a line for every document that differs from all others somewhere: how often and on what, the most first."""
    numbers = numbered(matrix)
    for each in sorted(standing(matrix), key=lambda one: (-len(one.alone), one.document)):
        if each.alone:
            named = [_answered(fact, each.document) for fact in each.alone[:MOST_NAMED]]
            more = len(each.alone) - len(named)
            told = "; ".join([*named, *([f"and {more} more"] if more else [])])
            asked = count(each.answered, "question")
            yield f"[{numbers[each.document]}] on {len(each.alone)} of {asked} of three sources or more: {told}"


def _answered(fact: Fact, document: str) -> str:
    """Name a question and what a document answers to it."""
    answer = next(words(claim, IN_PASSING) for claim in fact.claims if claim.document.id == document)
    return f"{fact.question} ({answer})"


def changed(matrix: Matrix) -> Iterator[str]:
    """Yield a line for every question whose answer moved on, in order of time: each answer with its day."""
    numbers = numbered(matrix)
    return (_changed(each, numbers) for each in changes(matrix))


def _changed(change: Change, numbers: Mapping[str, int]) -> str:
    days: dict[str, dict[str, list[str]]] = {}
    for claim in change.claims:
        published = claim.document.published
        said = days.setdefault(day(published) if published else "", {})
        said.setdefault(words(claim, IN_PASSING), []).append(f"[{numbers[claim.document.id]}]")
    steps = (
        f"{when}: " + ", ".join(f"{quoted} {' '.join(who)}" for quoted, who in said.items())
        for when, said in days.items()
    )
    return f"{change.question} ({change.comparator}), {'; '.join(steps)}"


def _number(number: int, beside: int = 0) -> str:
    """Write a number out, unless it or the one beside it is too great for that."""
    return _NUMBERS[number] if max(number, beside) < len(_NUMBERS) else str(number)
