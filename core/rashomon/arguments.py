"""What Python programs hand to ``rashomon.compare``, checked before any work: TypeError and ValueError name it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable

Path = str | os.PathLike[str]
Published = date | str | Mapping[str, date | str] | None

T = TypeVar("T")


def paths(given: Path | Iterable[Path]) -> tuple[str, ...]:
    """Return the paths of one or of several."""
    several: object = [given] if isinstance(given, (str, os.PathLike)) else given
    kept = _listed(several, (str, os.PathLike))
    if kept is None:
        msg = f"paths: {given!r} is no path (give a str or a Path, or several of them)"
        raise TypeError(msg)
    return tuple(os.fspath(each) for each in cast("list[Path]", kept))


def names(argument: str, given: str | Iterable[str]) -> tuple[str, ...]:
    """Return the names given; one by itself is one name, not its letters."""
    kept = _listed([given] if isinstance(given, str) else given, (str,))
    if kept is None:
        msg = f"{argument}: {given!r} is no list of names (give for instance ['numbers', 'dates'])"
        raise TypeError(msg)
    return tuple(cast("list[str]", kept))


def value(argument: str, given: object, read: Callable[[object], T]) -> T:
    """Return what ``read`` makes of an argument; ValueError, that names it, where that cannot be."""
    try:
        return read(given)
    except ValueError as error:
        msg = f"{argument}: {error}"
        raise ValueError(msg) from None


def published(given: Published) -> tuple[date | None, dict[str, date]]:
    """Return the publication date of all documents, and those of some by id."""
    if given is None:
        return None, {}
    if isinstance(given, Mapping):
        return None, {name: _day(day) for name, day in given.items()}
    return _day(given), {}


def _day(given: object) -> date:
    if isinstance(given, datetime):
        return given.date()
    if isinstance(given, date):
        return given
    if not isinstance(given, str):
        msg = f"published: {given!r} is no date (give a date, '2024-05-08', or a dict of them by id)"
        raise TypeError(msg)
    try:
        return date.fromisoformat(given)
    except ValueError:
        msg = f"published: {given!r} is no date (write YYYY-MM-DD)"
        raise ValueError(msg) from None


def _listed(given: object, kinds: tuple[type, ...]) -> list[object] | None:
    """Return the items of a collection of these kinds; None where it is another."""
    if not isinstance(given, Iterable) or isinstance(given, (bytes, Mapping)):
        return None
    kept = list(cast("Iterable[object]", given))
    return kept if all(isinstance(each, kinds) for each in kept) else None
