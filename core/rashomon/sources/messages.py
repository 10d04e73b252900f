"""One line about one file, whatever the file is called."""

from __future__ import annotations

#: How every note ends that tells of a file or text met again.
COUNTED_ONCE = "counted once"


def shown(name: str) -> str:
    r"""Return a name on one line: what does not print (newline, escape, bidi mark) as ``\n``, ``\x1b``, ``\u202e``."""
    if name.isprintable():
        return name
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in name)


def line(name: str, what: str) -> str:
    """Return ``FILE: what happened (what to do)`` as one line."""
    return f"{shown(name)}: {shown(what)}"


def many(count: int, noun: str) -> str:
    """Return a count and its noun: "1 file", "3 files", "2,500 bytes"."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
