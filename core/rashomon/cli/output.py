"""Where a report goes: the standard output, or a file that is written whole or not at all."""

from __future__ import annotations

import os
import stat
from contextlib import contextmanager, suppress
from glob import glob
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TextIO

from rashomon.cli.status import OutputError, UsageError
from rashomon.cli.stdout import is_terminal, standard_output
from rashomon.reports import BINARY, NEEDS, SUFFIXES
from rashomon.sources.names import CORPUS_SUFFIX, TEXT_SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence


#: Formats that are another one too, whose suffix does for them.
_LIKE = {"csv-long": "csv", "annotations": "json"}


def form_of(form: str | None, output: str | None, *, known: tuple[str, ...]) -> str:
    """Return the format asked for, or what the suffix of the output file stands for, or ``table``; else UsageError."""
    if form is not None or output in {None, "-"}:
        return form or "table"
    guessed = SUFFIXES.get(Path(str(output)).suffix.lower())
    if guessed not in known:
        msg = f"{output}: the suffix names no format (add --format {', '.join(known)})"
        raise UsageError(msg)
    return guessed


def mismatch(path: str | None, form: str) -> Iterator[str]:
    """Yield a note when the suffix of the output file stands for another format than the one asked for."""
    guessed = SUFFIXES.get(Path(path or "-").suffix.lower())
    if guessed not in {None, form, _LIKE.get(form)}:
        yield f"{path}: written as {form}, as --format says, though the suffix stands for {guessed}"


def write(path: str | None, form: str, report: str | bytes) -> None:
    """Write a report where ``opened`` says; OutputError or OSError when it cannot be."""
    with opened(path, form) as out:
        if isinstance(report, str):
            out.write(report)
        else:
            _bytes(out).write(report)


def _bytes(out: TextIO) -> BinaryIO:
    """Return what is behind a stream of text; OutputError when nothing is (a StringIO that the caller put there)."""
    behind: BinaryIO | None = getattr(out, "buffer", None)
    if behind is None:
        msg = "standard output: takes text only (name a file with -o)"
        raise OutputError(msg)
    return behind


@contextmanager
def opened(path: str | None, form: str) -> Generator[TextIO]:
    """Open the output for writing: standard output for None and ``-``; a file is in place only after the block.

    OutputError when the file cannot be written; the old file is then as it was.
    """
    if path is None or path == "-":
        with standard_output(form) as out:
            yield out
        return
    try:
        special = Path(path).exists() and not Path(path).is_file()
        with _in_place(path) if special else _beside(Path(path).resolve()) as file:
            yield file
    except OSError as error:
        msg = f"{path}: {error.strerror or error} (the file is as it was; choose another place with -o)"
        raise OutputError(msg) from error


def check(path: str | None, inputs: Sequence[str], form: str = "table") -> None:
    """Refuse, before any work is done, what could not be written.

    An output whose folder is not there or that is, or would become, a document; a format whose package is not there;
    bytes on a terminal. OutputError or UsageError.
    """
    package = NEEDS.get(form)
    if package and find_spec(package) is None:
        msg = f"--format {form} needs {package} (pip install 'rashomon[{form}]')"
        raise UsageError(msg)
    if path is None or path == "-":
        if form in BINARY and is_terminal():
            msg = f"{form} is not for a terminal (name a file with -o)"
            raise UsageError(msg)
        return
    target = Path(path)
    if any(_is_among(target, each) for each in inputs):
        msg = f"{path}: is one of the documents, or would be the next time (name a file elsewhere)"
        raise UsageError(msg)
    if target.is_dir():
        msg = f"{path}: is a folder (name a file in it)"
        raise OutputError(msg)
    if not target.resolve().parent.is_dir():
        msg = f"{path}: there is no folder {target.parent} (make it first)"
        raise OutputError(msg)


def _is_among(target: Path, given: str) -> bool:
    """Say whether an output is a file given, or a document's file in a folder given."""
    matches = glob(given, recursive=True)  # noqa: PTH207  a pattern may be absolute
    found = [Path(each).resolve() for each in matches] or [Path(given).resolve()]
    named = target.resolve()
    document = target.suffix.lower() in {*TEXT_SUFFIXES, CORPUS_SUFFIX}
    return named in found or (document and any(each.is_dir() and each in named.parents for each in found))


@contextmanager
def _in_place(path: str) -> Generator[TextIO]:
    """Write straight to what is no ordinary file: a device, or a named pipe that somebody reads."""
    number = os.open(path, os.O_WRONLY | getattr(os, "O_NONBLOCK", 0))
    os.set_blocking(number, True)
    with open(number, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:  # noqa: PTH123  a number
        yield file


@contextmanager
def _beside(target: Path) -> Generator[TextIO]:
    """Write a temporary file in the same folder and give it the name at the end; remove it when anything goes wrong."""
    scratch = target.with_name(f".{target.name[:100]}.{os.getpid()}.part")
    try:
        with _private(scratch, target) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        scratch.replace(target)
    finally:
        with suppress(OSError):
            scratch.unlink()


def _private(scratch: Path, target: Path) -> TextIO:
    """Create the temporary file with the rights of the file it will replace."""
    number = os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    if target.exists():
        os.fchmod(number, stat.S_IMODE(target.stat().st_mode))
    return open(number, "w", encoding="utf-8", errors="backslashreplace", newline="\n")  # noqa: PTH123  a number
