"""Files under their ids: what each is called, and each only once whatever links lead to it."""
# ruff: noqa: PTH100, PTH116, PTH118, PTH120, PTH122  paths stay as they were typed, which Path changes

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon.sources.messages import COUNTED_ONCE, shown

if TYPE_CHECKING:
    from collections.abc import Iterable

TEXT_SUFFIXES = (".md", ".txt")
CORPUS_SUFFIX = ".jsonl"
CATALOGUE = "sources.csv"


@frozen
class File:
    """A file to read: its path as given, and its id: the path below the folder that all texts have in common."""

    path: str
    id: str

    @property
    def is_corpus(self) -> bool:
        """Say whether its lines are documents."""
        return suffix(self.path) == CORPUS_SUFFIX


def suffix(path: str) -> str:
    """Return the suffix of a path in lower case, with its dot."""
    return os.path.splitext(path)[1].lower()


def is_known(path: str) -> bool:
    """Say whether a path has the suffix of a format that can be read."""
    return suffix(path) in {*TEXT_SUFFIXES, CORPUS_SUFFIX}


def named(paths: Iterable[str]) -> list[File]:
    """Name files by their paths below the deepest folder that all texts share; texts first, in order of these ids."""
    full = {path: os.path.abspath(path) for path in paths}
    folders = [os.path.dirname(absolute) for path, absolute in full.items() if suffix(path) != CORPUS_SUFFIX]
    common = os.path.commonpath(folders) if folders else os.sep
    files = [File(path, _readable(os.path.relpath(absolute, common))) for path, absolute in full.items()]
    return sorted(files, key=lambda file: (file.is_corpus, file.id, file.path))


def _readable(path: str) -> str:
    """Make a name of a path: / between folders, and bytes that are no UTF-8 written out."""
    return os.fsencode(path.replace(os.sep, "/")).decode("utf-8", "backslashreplace")


def each_file_once(files: Iterable[File]) -> tuple[tuple[File, ...], tuple[str, ...]]:
    """Keep each file once, the first by id, whatever links lead to it; say which were left out."""
    kept: dict[object, File] = {}
    notes: list[str] = []
    for file in files:
        first = kept.setdefault(_identity(file.path), file)
        if first is not file:
            notes.append(f"{shown(first.path)} and {shown(file.path)} are the same file: {COUNTED_ONCE}")
    return tuple(kept.values()), tuple(notes)


def _identity(path: str) -> object:
    try:
        status = os.stat(path)
    except OSError:  # told when it is read
        return os.path.abspath(path)
    return status.st_dev, status.st_ino


def folder_of(file: File) -> tuple[str, str]:
    """Return the folder of a file, as given, and its name there."""
    return os.path.split(file.path)


def beside(folder: str, name: str) -> str:
    """Return the path of another file in a folder."""
    return os.path.join(folder, name)


def is_there(path: str) -> bool:
    """Say whether a path exists, were it only as a link to nothing."""
    return "\0" not in path and os.path.lexists(path)
