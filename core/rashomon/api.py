"""What Python programs call: the same steps as the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon import arguments, plugins, runner, sources
from rashomon.alignment import CAUTION
from rashomon.config import values
from rashomon.containment import TIME_LIMIT
from rashomon.matrix import beyond

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rashomon.arguments import Path, Published
    from rashomon.model import Matrix
    from rashomon.settings import Given


class InputError(ValueError):
    """Some of the paths given could not be read, or too few; the message has a line for each."""


def compare(  # noqa: PLR0913  one keyword an option of the command line
    paths: Path | Iterable[Path],
    *,
    only: str | Iterable[str] | None = None,
    without: str | Iterable[str] = (),
    require: str | Iterable[str] = (),
    no_plugins: bool = False,
    published: Published = None,
    encoding: str = "cp1252",
    max_size: int | str = 20_000_000,
    strict: bool = False,
    time_limit: float = TIME_LIMIT,
    settings: Given | None = None,
    min_distance: float = 0.0,
    caution: float = CAUTION,
) -> Matrix:
    """Compare the documents at ``paths`` (files, folders, globs, .jsonl corpora) and return the matrix.

    ``only``, ``without`` and ``no_plugins`` (built-in ones only) choose plugins by name; neither the environment nor
    configuration files do. Those in ``require`` must load. ``settings`` are values by comparator and name
    (``{"numbers": {"tolerance": 0.1}}``). Comparing a pair may take ``time_limit`` seconds, and so may each call of a
    plugin that is not built in. Reports list no divergences of less than ``min_distance`` (0 to 1), and a note counts
    them. Divergences between documents of less affinity than ``caution`` (0 to 1) are left out. ``published`` gives the
    publication date, as a date or "2024-05-08", of all documents, or of some by id.
    ``encoding`` reads what is not UTF-8; files of more than ``max_size`` bytes are refused (500_000 or "500k").
    TypeError or ValueError, before anything is read, for an argument that cannot be so. InputError when a path cannot
    be read or fewer than two documents were; UnknownPluginError for a name that is not installed, RequiredPluginError
    (both in ``rashomon.plugins``) for a required plugin that did not load, SettingError (``rashomon.settings``) for a
    setting that there is not or cannot be so. A plugin that fails leaves ``Matrix.failures``, or raises PluginError
    with ``strict``.
    """
    given = arguments.paths(paths)
    everyone, by_id = arguments.published(published)
    named = None if only is None else frozenset(arguments.names("only", only))
    chosen = plugins.Choice(named, frozenset(arguments.names("without", without)), built_in_only=no_plugins)
    required = arguments.names("require", require)
    limit = arguments.value("time_limit", time_limit, values.seconds)
    minimum = arguments.value("min_distance", min_distance, values.distance)
    careful = arguments.value("caution", caution, values.affinity)
    how = sources.Settings(
        published=by_id,
        published_all=everyone,
        encoding=arguments.value("encoding", encoding, values.encoding),
        max_size=arguments.value("max_size", max_size, values.size),
    )
    reading = _read(given, how)
    loaded = plugins.load(chosen, settings=settings, time_limit=limit)
    plugins.refuse_missing(loaded, required)
    notes = (*reading.notes, *loaded.notes)
    matrix = runner.compare(reading.documents, loaded, notes=notes, strict=strict, caution=careful)
    return beyond(matrix, minimum)


def _read(given: Sequence[str], how: sources.Settings) -> sources.Reading:
    reading = sources.read(given, how)
    if reading.problems:
        raise InputError("\n".join(reading.problems))
    if len(reading.documents) < 2:  # noqa: PLR2004  it takes two to compare
        raise InputError(too_few(reading))
    return reading


def too_few(reading: sources.Reading) -> str:
    """Say why a reading cannot be compared."""
    if reading.one_text:
        return "nothing to compare: all that could be read is one text (give at least two that differ)"
    many = len(reading.documents)
    return f"nothing to compare: {many or 'no'} readable document{'' if many == 1 else 's'} (give at least two)"
