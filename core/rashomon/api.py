"""What Python programs call: the same as the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon import plugins, runner, sources
from rashomon.extraction import extract

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from rashomon.model import Matrix


class InputError(ValueError):
    """Some of the paths given could not be read; the message has a line for each."""


def compare(
    paths: Iterable[str],
    *,
    only: Iterable[str] | None = None,
    without: Iterable[str] = (),
    published: Mapping[str, date] | None = None,
) -> Matrix:
    """Compare the documents at ``paths`` (files, folders, globs, .jsonl corpora) and return the matrix.

    ``only`` and ``without`` choose plugins by name; ``published`` gives publication dates by document id.
    InputError when a path cannot be read; a plugin that fails leaves ``Matrix.failures``.
    """
    reading = sources.read(tuple(paths), sources.Settings(published=published or {}))
    if reading.problems:
        raise InputError("\n".join(reading.problems))
    choice = plugins.Choice(None if only is None else frozenset(only), frozenset(without))
    return runner.compare(reading.documents, plugins.load(choice), notes=reading.notes)
