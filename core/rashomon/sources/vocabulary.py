"""Word lists: tab-separated files in ``data/``, ``#`` for comments."""

from __future__ import annotations

from functools import cache
from pkgutil import get_data


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of ``data/NAME``, split at tabs, without comments and blanks; FileNotFoundError if absent."""
    data = get_data("rashomon.sources", f"data/{name}")
    if data is None:
        raise FileNotFoundError(name)
    lines = (line.split("#", 1)[0].rstrip() for line in data.decode().splitlines())
    return tuple(tuple(line.split("\t")) for line in lines if line)


@cache
def words(name: str) -> frozenset[str]:
    """Return the first column of a data file as a set."""
    return frozenset(row[0] for row in rows(name))


@cache
def table(name: str) -> dict[str, str]:
    """Return the first two columns of a data file as a dictionary; the first row of a word counts."""
    return {row[0]: row[1] for row in reversed(rows(name))}
