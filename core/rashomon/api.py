"""What Python programs call: the same steps as the command line."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING

from rashomon import plugins, runner, sources
from rashomon.containment import TIME_LIMIT
from rashomon.matrix import beyond

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rashomon.model import Matrix
    from rashomon.settings import Given

Path = str | os.PathLike[str]


class InputError(ValueError):
    """Some of the paths given could not be read, or too few; the message has a line for each."""


def compare(  # noqa: PLR0913  one keyword an option of the command line
    paths: Path | Iterable[Path],
    *,
    only: Iterable[str] | None = None,
    without: Iterable[str] = (),
    require: Iterable[str] = (),
    no_plugins: bool = False,
    published: date | Mapping[str, date] | None = None,
    encoding: str = "cp1252",
    max_size: int = 20_000_000,
    strict: bool = False,
    time_limit: float = TIME_LIMIT,
    settings: Given | None = None,
    min_distance: float = 0.0,
) -> Matrix:
    """Compare the documents at ``paths`` (files, folders, globs, .jsonl corpora) and return the matrix.

    ``only``, ``without`` and ``no_plugins`` (built-in ones only) choose plugins by name; neither the environment nor
    configuration files do. Those in ``require`` must load. ``settings`` are values by comparator and name
    (``{"numbers": {"tolerance": 0.1}}``). A call of a plugin that is not built in may take ``time_limit`` seconds.
    Divergences of less than ``min_distance`` (0 to 1) are left out, and a note counts them.
    ``published`` gives the publication date of all documents, or of some by id. ``encoding`` reads what is not UTF-8;
    files of more than ``max_size`` bytes are refused. InputError when a path cannot be read or fewer than two documents
    were; UnknownPluginError for a name that is not installed, RequiredPluginError (both in ``rashomon.plugins``) for a
    required plugin that did not load, SettingError (``rashomon.settings``) for a setting that there is not or cannot be
    so. A plugin that fails leaves ``Matrix.failures``, or raises PluginError with ``strict``.
    """
    given = [paths] if isinstance(paths, (str, os.PathLike)) else paths
    everyone, by_id = (published, {}) if isinstance(published, date) else (None, dict(published or {}))
    how = sources.Settings(published=by_id, published_all=everyone, encoding=encoding, max_size=max_size)
    reading = sources.read(tuple(os.fspath(path) for path in given), how)
    if reading.problems:
        raise InputError("\n".join(reading.problems))
    if len(reading.documents) < 2:  # noqa: PLR2004  it takes two to compare
        raise InputError(too_few(reading))
    chosen = plugins.Choice(None if only is None else frozenset(only), frozenset(without), built_in_only=no_plugins)
    loaded = plugins.load(chosen, settings=settings, time_limit=time_limit)
    plugins.refuse_missing(loaded, require)
    matrix = runner.compare(reading.documents, loaded, notes=(*reading.notes, *loaded.notes), strict=strict)
    return beyond(matrix, min_distance)


def too_few(reading: sources.Reading) -> str:
    """Say why a reading cannot be compared."""
    many = len(reading.documents)
    return f"nothing to compare: {many or 'no'} readable document{'' if many == 1 else 's'} (give at least two)"
