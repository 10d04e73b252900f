"""The bytes of a file or of the standard input, never more than the limit, never from what would block."""
# ruff: noqa: PTH116, PTH123  paths stay as they were typed, which Path changes

from __future__ import annotations

import os
import stat
import sys

from rashomon.sources.messages import many

#: What a path can be that is not a file, by the type bits of its mode (stat(7)).
_ODD = {
    stat.S_IFIFO: "a FIFO",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
    stat.S_IFDIR: "a folder",
}


class Refused(Exception):  # noqa: N818  not an error of the program: an input that is not read
    """An input that cannot be read; the message says what happened and what to do."""


def why(error: OSError | ValueError) -> str:
    """Say in a few words why the system did not let a path be read."""
    match error:
        case FileNotFoundError():
            return "no such file or folder (check the name)"
        case PermissionError():
            return "not readable (check its permissions)"
        case OSError():
            return f"cannot be read: {error.strerror or error} (check the path)"
        case _:
            return f"cannot be read: {error} (check the path)"


def content(path: str, max_size: int) -> bytes:
    """Return the bytes of a regular file of at most ``max_size`` bytes; Refused for all else, before reading it."""
    try:
        _check(os.stat(path), max_size)
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with open(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            _check(status, max_size)
            data = file.read(status.st_size + 1)
            return _limited(data + file.read(max_size + 1) if len(data) > status.st_size else data, max_size)
    except (OSError, ValueError) as error:
        raise Refused(why(error)) from error


def standard_input(max_size: int) -> bytes:
    """Return the bytes of the standard input, at most ``max_size``; Refused when there are more or it is closed."""
    if sys.stdin is None:
        msg = "the standard input is closed (give a file)"
        raise Refused(msg)
    try:
        return _limited(sys.stdin.buffer.read(max_size + 1), max_size)
    except (OSError, ValueError) as error:
        raise Refused(why(error)) from error


def _check(status: os.stat_result, max_size: int) -> None:
    if not stat.S_ISREG(status.st_mode):
        odd = _ODD.get(stat.S_IFMT(status.st_mode), "something else")
        msg = f"{odd}, not a file (use - to read the standard input)"
        raise Refused(msg)
    if status.st_size > max_size:
        msg = f"{many(status.st_size, 'byte')}, more than the limit of {max_size:,} (raise it with --max-size)"
        raise Refused(msg)


def _limited(data: bytes, max_size: int) -> bytes:
    if len(data) > max_size:
        msg = f"more than the limit of {many(max_size, 'byte')} (raise it with --max-size)"
        raise Refused(msg)
    return data
