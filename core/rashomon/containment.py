"""Calls into plugins: whatever one raises becomes a failure that names plugin, call and documents."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from rashomon.model import Failure, Provenance

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

T = TypeVar("T")

#: Seconds a plugin may take: to be imported, to read one document, to compare one pair.
TIME_LIMIT = 30.0
_EVERY = 256


class ContractError(TypeError):
    """A plugin handed over something the protocols do not allow."""


class PluginError(Exception):
    """A plugin failed."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(str(failure))
        self.failure = failure


def contained(plugin: Provenance, call: str, documents: tuple[str, ...], function: Callable[[], T]) -> T:
    """Call a plugin's function; PluginError for whatever it raises, SystemExit too. Ctrl-C passes."""
    try:
        return function()
    except (Exception, SystemExit) as error:  # a plugin is a stranger's code: nothing it raises may end the run
        raise PluginError(Failure(plugin, call, documents, describe(error))) from error


def describe(error: BaseException) -> str:
    """Say in one line what was raised."""
    text = " ".join(str(error).split())
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def took_longer(seconds: float) -> str:
    """Say that a call was ended, and what to do."""
    return f"took longer than {seconds:g} s and was ended (allow more with --time-limit)"


def timely(items: Iterable[T], seconds: float) -> Iterator[T]:
    """Yield the items; TimeoutError once what is done with them takes longer than ``seconds``."""
    end = monotonic() + seconds
    for number, item in enumerate(items):
        if number % _EVERY == 0 and monotonic() > end:
            msg = took_longer(seconds)
            raise TimeoutError(msg)
        yield item
