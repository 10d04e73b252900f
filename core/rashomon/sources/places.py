"""Paths as given to the files they mean: folders and patterns opened up, in one order."""
# ruff: noqa: PTH112, PTH116, PTH119, PTH207  paths stay as they were typed, which Path changes

from __future__ import annotations

import os
import stat
from collections import Counter
from fnmatch import fnmatchcase
from glob import glob, has_magic
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon.sources.files import why
from rashomon.sources.messages import COUNTED_ONCE, line, many
from rashomon.sources.names import (
    CATALOGUE,
    CORPUS_SUFFIX,
    TEXT_SUFFIXES,
    File,
    each_file_once,
    is_known,
    named,
    suffix,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_KNOWN = f"known formats: {', '.join((*TEXT_SUFFIXES, CORPUS_SUFFIX))}; save the text of others as .txt"


@frozen
class Places:
    """What the paths mean: files in order of their ids, whether the standard input is one of them, and what to tell."""

    files: tuple[File, ...]
    standard_input: bool
    notes: tuple[str, ...]
    problems: tuple[str, ...]


@frozen
class _Found:
    paths: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


def expand(paths: Sequence[str]) -> Places:
    """Find the files that paths mean; ``-`` is the standard input. The order of the paths changes nothing."""
    found = [_open_up(path) for path in sorted(set(paths)) if path != "-"]
    reached = [path for each in found for path in each.paths]
    files, repeated = each_file_once(named(reached))
    return Places(
        files,
        "-" in paths,
        (*(note for each in found for note in each.notes), *_twice(paths), *_twice(reached), *repeated),
        tuple(problem for each in found for problem in each.problems),
    )


def _twice(paths: Iterable[str]) -> Iterator[str]:
    for path, times in sorted(Counter(paths).items()):
        if times > 1:
            yield line(path, f"given more than once: {COUNTED_ONCE}")


def _open_up(path: str) -> _Found:
    try:
        status = os.stat(path)
    except (OSError, ValueError) as error:
        return _pattern(path) if has_magic(path) else _Found(problems=(line(path, why(error)),))
    if stat.S_ISDIR(status.st_mode):
        return _folder(path)
    if os.path.basename(path) == CATALOGUE:
        return _Found(notes=(line(path, "describes the files beside it, and is no document itself"),))
    if stat.S_ISREG(status.st_mode) and not is_known(path):
        return _Found(problems=(line(path, f"unknown format {suffix(path) or 'without a suffix'} ({_KNOWN})"),))
    return _Found((path,))


def _pattern(pattern: str) -> _Found:
    """Find what a pattern matches; ``**`` is any number of folders, links among them followed once."""
    above, deep, rest = pattern.partition("**")
    notes: list[str] = []
    problems: list[str] = []
    if deep:
        tops = sorted(glob(above)) if above else ["."]
        below = (path for top in tops if os.path.isdir(top) for path in _below(top, notes, problems))
        matches = [path for path in below if fnmatchcase(path, f"*{rest}")]
    else:
        matches = glob(pattern)
    if not (matches or problems):
        return _Found(problems=(line(pattern, "no file matches (check the pattern)"),))
    folders = [_folder(path) for path in sorted(matches) if os.path.isdir(path)]
    files = [path for path in matches if not (os.path.isdir(path) or _ignored(path))]
    return _chosen(pattern, files, [*folders, _Found((), tuple(notes), tuple(problems))])


def _folder(folder: str) -> _Found:
    notes: list[str] = []
    problems: list[str] = []
    files = list(_below(folder, notes, problems))
    return _chosen(folder, files, [_Found((), tuple(notes), tuple(problems))])


def _chosen(name: str, files: Iterable[str], parts: Sequence[_Found]) -> _Found:
    """Keep the files of a known format, and say how many others there were and when nothing is left."""
    files = sorted(files)
    kept = [path for path in files if is_known(path)]
    paths = (*kept, *(path for part in parts for path in part.paths))
    notes = [note for part in parts for note in part.notes]
    problems = [problem for part in parts for problem in part.problems]
    if len(kept) < len(files):
        notes.append(line(name, f"{many(len(files) - len(kept), 'file')} of another format left out ({_KNOWN})"))
    if not (paths or problems):
        problems.append(line(name, f"no documents in it ({_KNOWN})"))
    return _Found(paths, tuple(notes), tuple(problems))


def _below(folder: str, notes: list[str], problems: list[str]) -> Iterator[str]:
    """Yield the files below a folder, real folders before links, each folder once so that loops of links end."""
    seen: set[tuple[int, int]] = set()
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            status = os.stat(here)
            entries = sorted(os.scandir(here), key=lambda entry: (entry.is_symlink(), entry.name), reverse=True)
        except OSError as error:
            problems.append(line(here, why(error)))
            continue
        if (status.st_dev, status.st_ino) in seen:
            notes.append(line(here, "leads to a folder already read: not followed again"))
            continue
        seen.add((status.st_dev, status.st_ino))
        shown = [entry.path for entry in entries if not _ignored(entry.name)]
        waiting += [path for path in shown if os.path.isdir(path)]
        yield from (path for path in shown if not os.path.isdir(path))


def _ignored(path: str) -> bool:
    """Say whether a name is one that folders keep for themselves: hidden, a README, sources.csv."""
    name = os.path.basename(path)
    return name.startswith(".") or name.upper().startswith("README") or name == CATALOGUE
