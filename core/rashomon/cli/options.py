"""The values options take, read from text; argparse turns what these raise into a usage error."""

from __future__ import annotations

import codecs
import re
from argparse import ArgumentTypeError
from datetime import date

_SIZE = re.compile(r"([0-9]{1,15})([kmg]?)b?", re.IGNORECASE)
_UNITS = {"": 1, "k": 1_000, "m": 1_000_000, "g": 1_000_000_000}

VERDICTS = ("agree", "compatible", "update", "diverge")


def names(text: str) -> list[str]:
    """Read ``A,B``."""
    return [name.strip() for name in text.split(",") if name.strip()]


def verdicts(text: str) -> list[str]:
    """Read ``diverge,update``."""
    given = names(text)
    if unknown := [name for name in given if name not in VERDICTS]:
        msg = f"no verdict is called {', '.join(unknown)} (choose from {', '.join(VERDICTS)})"
        raise ArgumentTypeError(msg)
    return given


def size(text: str) -> int:
    """Read a number of bytes, with k, M or G for thousands, millions or thousands of millions."""
    match = _SIZE.fullmatch(text)
    if match is None or not int(match[1]):
        msg = f"{text!r} is no size (write bytes: 500000, 500k, 20M or 1G)"
        raise ArgumentTypeError(msg)
    return int(match[1]) * _UNITS[match[2].lower()]


def encoding(text: str) -> str:
    """Read the name of a text encoding that Python knows."""
    try:
        codecs.lookup(text).decode(b"a")
    except (LookupError, UnicodeError, ValueError, TypeError, OSError):
        msg = f"no encoding is called {text!r} (write for instance cp1252, latin-1 or utf-16)"
        raise ArgumentTypeError(msg) from None
    return text


def published(text: str) -> tuple[str | None, date]:
    """Read ``DATE``, for all documents, or ``ID=DATE``, for one; an id may contain ``=``."""
    identity, _, day = text.rpartition("=")
    try:
        return identity or None, date.fromisoformat(day)
    except ValueError:
        msg = f"{day!r} is no date (write YYYY-MM-DD or ID=YYYY-MM-DD)"
        raise ArgumentTypeError(msg) from None
