"""What is worked out of a claim once, and kept with its document."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

from rashomon import remembered

if TYPE_CHECKING:
    from collections.abc import Callable

    from rashomon import Claim, Document

C = TypeVar("C", bound="Claim[Any]")
T = TypeVar("T")


def claimwise(function: Callable[[C], T]) -> Callable[[C], T]:
    """Make a function of one claim compute once for each span of a document and return the same result ever after."""

    @remembered
    def known(_document: Document) -> dict[tuple[int, int], T]:
        return {}

    @wraps(function)
    def recall(claim: C) -> T:
        results, span = known(claim.document), (claim.start, claim.end)
        if span not in results:
            results[span] = function(claim)
        return results[span]

    return recall
