"""Who stands alone: how often each document differs from all others, and on what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from rashomon.copies import sources

if TYPE_CHECKING:
    from rashomon.model import Fact, Matrix

#: Sources that a question needs before one of them can stand alone against the others.
_SOURCES = 3


@frozen(hash=False)
class Standing:
    """A document by id, the facts on which it stands alone, and on how many it could: those of three sources or more.

    Copies stand together: what one of them is alone with, all of them are that answer.
    """

    document: str
    alone: tuple[Fact, ...]
    answered: int


def standing(matrix: Matrix) -> tuple[Standing, ...]:
    """Return the standing of every document, in order of their ids."""
    source_of = sources(matrix.copies)
    contested = [fact for fact in matrix.facts if _sources(fact, source_of) >= _SOURCES and not matrix.hides(fact)]
    return tuple(
        Standing(
            document.id,
            tuple(fact for fact in contested if document.id in fact.alone),
            sum(any(claim.document.id == document.id for claim in fact.claims) for fact in contested),
        )
        for document in matrix.documents
    )


def _sources(fact: Fact, source_of: dict[str, str]) -> int:
    return len({source_of.get(claim.document.id, claim.document.id) for claim in fact.claims})
