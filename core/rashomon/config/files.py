"""Configuration files: ``rashomon.toml``, or the table ``[tool.rashomon]`` of a ``pyproject.toml``."""

from __future__ import annotations

import json
import re
from os.path import exists, isfile
from typing import TYPE_CHECKING, Any, cast

from rashomon.config.keys import ConfigurationError, check

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

#: The names looked for in a folder, the first of them first.
OWN, SHARED = "rashomon.toml", "pyproject.toml"

#: The most bytes a configuration file may have.
_LARGEST = 1_000_000

#: Lines that a ``pyproject.toml`` with a table ``tool.rashomon`` must have one of: reading TOML costs 10 ms.
_TOOL = re.compile(rb"""^[ \t]*+\[?[ \t]*+["']?tool["']?[ \t]*+(?:\]|=|\.[ \t]*+["']?rashomon\b)""", re.MULTILINE)


def find(folder: Path) -> tuple[Path, Mapping[str, object]] | None:
    """Return the nearest configuration file, of ``folder`` or of one above it, and its values; None if there is none.

    Looks no further up than a folder with ``.git``. In one folder ``rashomon.toml`` wins. Errors are those of ``read``.
    """
    for each in (folder, *folder.parents):
        for path in (each / OWN, each / SHARED):
            if (values := _read(path, wanted=False)) is not None:
                return path, values
        if exists(each / ".git"):  # noqa: PTH110  says no, without an error, of what it may not look at
            return None
    return None


def read(path: Path) -> Mapping[str, object]:
    """Return the values of a configuration file by their full names, such as ``comparators.numbers.tolerance``.

    ConfigurationError, naming file, key and the nearest name there is, when it cannot be read or says what it cannot.
    """
    return _read(path, wanted=True) or {}


def _read(path: Path, *, wanted: bool) -> Mapping[str, object] | None:
    """Return the values of a file; None when it has none to say and was not asked for by name."""
    try:
        if not wanted and not isfile(path):  # noqa: PTH113  says no, without an error, of what it may not look at
            return None
        table = _table(path)
    except OSError as error:
        msg = f"{path}: {error.strerror or error} (name another file with --config, or add --no-config)"
        raise ConfigurationError(msg) from error
    if table is None:
        return {} if wanted else None
    try:
        return check(table)
    except ConfigurationError as error:
        msg = f"{path}: {error}"
        raise ConfigurationError(msg) from error


def _table(path: Path) -> dict[str, Any] | None:
    """Read TOML; of a ``pyproject.toml`` only its table ``tool.rashomon``, None when it has none."""
    data = _bytes(path)
    if path.name != SHARED:
        return _parsed(path, data)
    if not _TOOL.search(data):
        return None
    tool: object = _parsed(path, data).get("tool")
    table: object = cast("dict[str, object]", tool).get("rashomon") if isinstance(tool, dict) else None
    if table is None or isinstance(table, dict):
        return cast("dict[str, Any] | None", table)
    msg = f"{path}: tool.rashomon: must be a table"
    raise ConfigurationError(msg)


def _bytes(path: Path) -> bytes:
    """Read a file whole, unless it is none or is far larger than a configuration is."""
    if path.exists() and not path.is_file():
        msg = f"{path}: is no file (name a configuration file with --config)"
        raise ConfigurationError(msg)
    with path.open("rb") as file:
        data = file.read(_LARGEST + 1)
    if len(data) > _LARGEST:
        msg = f"{path}: is larger than a configuration file can be (1 MB)"
        raise ConfigurationError(msg)
    return data


def _parsed(path: Path, data: bytes) -> dict[str, Any]:
    """Parse TOML; dates and times become ISO 8601 text, so that every value is one JSON can say."""
    import tomllib  # noqa: PLC0415  costs 10 ms, only a configuration needs it

    try:
        table: dict[str, Any] = json.loads(json.dumps(tomllib.loads(data.decode("utf-8-sig")), default=str))
    except (ValueError, RecursionError) as error:  # UnicodeDecodeError and TOMLDecodeError are ValueErrors
        what = "nested too deeply" if isinstance(error, RecursionError) else " ".join(str(error).split())
        msg = f"{path}: is not TOML: {what} (mend it, or add --no-config)"
        raise ConfigurationError(msg) from error
    return table
