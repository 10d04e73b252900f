"""What has been computed of a document once, kept with the document."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

T = TypeVar("T")


class Memory(dict["Hashable", Any]):
    """Results by the function that computed them."""


class Remembering(Protocol):
    """Anything with a memory: a Document."""

    @property
    def memory(self) -> Memory:
        """What was computed of it so far."""
        ...


D = TypeVar("D", bound=Remembering)


def remembered(function: Callable[[D], T]) -> Callable[[D], T]:
    """Make a function of one document compute once per document and return the same result ever after.

    The result must not be changed by who receives it: return tuples or frozen values.
    """

    @wraps(function)
    def recall(document: D) -> T:
        memory = document.memory
        if recall not in memory:
            memory[recall] = function(document)
        result: T = memory[recall]
        return result

    return recall
