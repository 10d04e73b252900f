"""The values options take, read from text; argparse turns what these raise into a usage error."""

from __future__ import annotations

from argparse import ArgumentTypeError
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from rashomon.config import values

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


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
    return _read(values.size, text)


def encoding(text: str) -> str:
    """Read the name of a text encoding that Python knows."""
    return _read(values.encoding, text)


def seconds(text: str) -> float:
    """Read a number of seconds, above 0."""
    return _read(values.seconds, text)


def distance(text: str) -> float:
    """Read a distance, from 0 to 1."""
    return _read(values.distance, text)


def affinity(text: str) -> float:
    """Read an affinity, from 0 to 1."""
    return _read(values.affinity, text)


def _read(read: Callable[[object], T], text: str) -> T:
    try:
        return read(text)
    except ValueError as error:
        raise ArgumentTypeError(str(error)) from None


def setting(text: str) -> tuple[str, str, object]:
    """Read ``COMPARATOR.NAME=VALUE``; the value is TOML, or else text."""
    name, equals, value = text.partition("=")
    comparator, _, key = name.partition(".")
    if not (equals and comparator and key) or "." in key:
        msg = f"{text!r} is no setting (write COMPARATOR.NAME=VALUE, for instance numbers.tolerance=0.1)"
        raise ArgumentTypeError(msg)
    return comparator.strip(), key.strip(), _toml(value.strip())


def _toml(text: str) -> object:
    """Read one TOML value, dates as ISO 8601 text; what is none is text."""
    import json  # noqa: PLC0415  --help needs neither
    import tomllib  # noqa: PLC0415  costs 10 ms, only a setting needs it

    try:
        table = json.loads(json.dumps(tomllib.loads(f"value = {text}"), default=str))
    except (ValueError, RecursionError):
        return text
    return table["value"] if list(table) == ["value"] else text


def published(text: str) -> tuple[str | None, date]:
    """Read ``DATE``, for all documents, or ``ID=DATE``, for one; an id may contain ``=``."""
    identity, _, day = text.rpartition("=")
    try:
        return identity or None, date.fromisoformat(day)
    except ValueError:
        msg = f"{day!r} is no date (write YYYY-MM-DD or ID=YYYY-MM-DD)"
        raise ArgumentTypeError(msg) from None
