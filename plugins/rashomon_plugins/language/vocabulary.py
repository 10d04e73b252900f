"""Word lists: tab-separated data files beside the code that uses them, ``#`` for comments."""

from __future__ import annotations

from functools import cache
from pkgutil import get_data


@cache
def rows(package: str, name: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of ``data/NAME`` in a package, split at tabs; FileNotFoundError if there is no such file."""
    data = get_data(package, f"data/{name}")
    if data is None:
        raise FileNotFoundError(name)
    lines = (line.split("#", 1)[0].rstrip() for line in data.decode().splitlines())
    return tuple(tuple(line.split("\t")) for line in lines if line)


@cache
def words(package: str, name: str) -> frozenset[str]:
    """Return the first column of a data file as a set."""
    return frozenset(row[0] for row in rows(package, name))
