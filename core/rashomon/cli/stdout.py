"""The standard output, written so that a full disk or a closed pipe is noticed and any text can be encoded."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from rashomon.cli.status import OutputError

if TYPE_CHECKING:
    from collections.abc import Generator

#: Formats that other programs read, or that say so themselves: always UTF-8.
_MACHINE = frozenset({"annotations", "csv", "csv-long", "html", "json", "jsonl"})


def is_terminal() -> bool:
    """Say whether the standard output is a terminal."""
    return sys.stdout is not None and sys.stdout.isatty()


@contextmanager
def standard_output(form: str) -> Generator[TextIO]:
    """Open the standard output for a report in the format ``form``; flushed after the block.

    UTF-8 whatever the locale, unless a terminal or PYTHONIOENCODING says otherwise; what that encoding has not is
    escaped. OSError when it cannot be written, OutputError when it is closed.
    """
    out: TextIO | None = sys.stdout
    if out is None:
        msg = "standard output: closed (name a file with -o)"
        raise OutputError(msg)
    try:
        number = out.fileno()
    except OSError:  # no file is behind it: the caller put something of their own there
        yield out
        return
    out.flush()
    own = form not in _MACHINE and (out.isatty() or os.environ.get("PYTHONIOENCODING"))
    encoding = out.encoding if own else "utf-8"
    # a stream of our own: with PYTHONUNBUFFERED, sys.stdout drops what a closed pipe did not take, without an error
    with open(number, "w", encoding=encoding, errors="backslashreplace", newline="\n", closefd=False) as stream:
        yield stream
