"""One value each, read from text or from TOML; ValueError says what it must be. Imports nothing heavy."""

from __future__ import annotations

import re
from typing import cast

_SIZE = re.compile(r"([0-9]{1,15})([kmg]?)b?", re.IGNORECASE)
_UNITS = {"": 1, "k": 1_000, "m": 1_000_000, "g": 1_000_000_000}

#: The longest time limit, in seconds: eleven days. More is no limit, and far more overflows the clock.
_LONGEST = 1_000_000.0


def names(value: object) -> tuple[str, ...]:
    """Read a list of names."""
    if isinstance(value, list) and all(isinstance(each, str) for each in cast("list[object]", value)):
        return tuple(cast("list[str]", value))
    msg = 'must be a list of names (write for instance ["numbers", "dates"])'
    raise ValueError(msg)


def flag(value: object) -> bool:
    """Read true or false."""
    if isinstance(value, bool):
        return value
    msg = "must be true or false"
    raise ValueError(msg)


def size(value: object) -> int:
    """Read a number of bytes, at least 1; text may end in k, M or G: thousands, millions, thousands of millions."""
    match = _SIZE.fullmatch(str(value)) if isinstance(value, (int, str)) and not isinstance(value, bool) else None
    if match is None or not int(match[1]):
        msg = f"{value!r} is no size (write bytes: 500000, 500k, 20M or 1G)"
        raise ValueError(msg)
    return int(match[1]) * _UNITS[match[2].lower()]


def encoding(value: object) -> str:
    """Read the name of a text encoding that Python knows."""
    try:
        b"a".decode(cast("str", value), "replace")  # as it will be used: idna and the like refuse
    except (LookupError, UnicodeError, ValueError, TypeError, OSError):
        msg = f"no encoding is called {value!r} (write for instance cp1252, latin-1 or utf-16)"
        raise ValueError(msg) from None
    return cast("str", value)


def distance(value: object) -> float:
    """Read a distance, from 0 to 1."""
    return _share(value, "distance", "0.05")


def affinity(value: object) -> float:
    """Read an affinity, from 0 to 1."""
    return _share(value, "affinity", "0.6")


def _share(value: object, what: str, example: str) -> float:
    try:
        given = float(value) if isinstance(value, (int, float, str)) and not isinstance(value, bool) else -1.0
    except (ValueError, OverflowError):
        given = -1.0
    if not 0 <= given <= 1:
        msg = f"{value!r} is no {what} (write a number from 0 to 1: {example})"
        raise ValueError(msg)
    return given


def seconds(value: object) -> float:
    """Read a number of seconds, above 0 and at most 1,000,000."""
    try:
        given = float(value) if isinstance(value, (int, float, str)) and not isinstance(value, bool) else 0.0
    except (ValueError, OverflowError):
        given = 0.0
    if not 0 < given <= _LONGEST:
        msg = f"{value!r} is no time limit (write seconds, above 0: 30 or 0.5)"
        raise ValueError(msg)
    return given
