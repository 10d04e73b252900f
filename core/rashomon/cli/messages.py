"""What the user is told on the standard error stream: one line a message."""

from __future__ import annotations

import sys
from collections import Counter
from contextlib import suppress
from typing import TYPE_CHECKING

from rashomon.reports.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rashomon.model import Failure


def error(message: str) -> None:
    """Tell what went wrong."""
    _tell("error", message)


def notes(messages: Iterable[str], *, quiet: bool) -> None:
    """Tell what a user should know, each thing once; nothing when quiet."""
    if not quiet:
        for message in dict.fromkeys(messages):
            _tell("note", message)


def failures(failed: Iterable[Failure]) -> None:
    """Tell which plugins failed, once for each plugin, call and message, with the number of further times."""
    failed = tuple(failed)
    first = {(each.plugin, each.call, each.message): each for each in reversed(failed)}
    times = Counter((each.plugin, each.call, each.message) for each in failed)
    for key in times:
        more = f" (and {times[key] - 1} more of these)" if times[key] > 1 else ""
        error(f"{first[key]}{more}")


def _tell(kind: str, message: str) -> None:
    with suppress(OSError):  # nobody is left to tell when the error stream is closed
        sys.stderr.write(f"rashomon: {kind}: {visible(message)}\n")
