"""A line on the terminal that says how far a long run is."""

from __future__ import annotations

import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

#: Seconds before anything is shown.
PATIENCE = 1.0

_ERASE = "\r\x1b[K"


@contextmanager
def progress(what: str, *, quiet: bool) -> Generator[Callable[[int, int], None]]:
    """Hand out a function of steps done and their total that shows both once PATIENCE is over.

    Nothing is shown when quiet or when the standard error stream is no terminal; the line is erased at the end.
    """
    begun = time.monotonic()
    shown = False

    def show(done: int, total: int) -> None:
        nonlocal shown
        if not quiet and sys.stderr.isatty() and time.monotonic() - begun > PATIENCE:
            shown = True
            _write(f"{_ERASE}{what} {done}/{total}")

    try:
        yield show
    finally:
        if shown:
            _write(_ERASE)


def _write(text: str) -> None:
    sys.stderr.write(text)
    sys.stderr.flush()
