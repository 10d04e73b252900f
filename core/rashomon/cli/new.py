"""``rashomon new``."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

from rashomon import __version__
from rashomon.cli import messages, output
from rashomon.cli.status import RAN, OutputError, UsageError
from rashomon.plugins import Choice, find
from rashomon.scaffold.folder import write
from rashomon.scaffold.naming import BadNameError, name_of
from rashomon.scaffold.package import files

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Mapping

    from rashomon.scaffold.naming import Name


def run(arguments: Namespace) -> int:
    """Write the package of a plugin, list its files, and return the exit status."""
    name = _name(arguments.name)
    folder = Path(arguments.directory, name.plugin)
    texts = files(name, __version__, full=arguments.full)
    _write(folder, texts)
    with output.opened(None, "table") as out:
        out.writelines(f"{folder / path}\n" for path in texts)
    place = shlex.quote(str(folder) if folder.is_absolute() else f"./{folder}")
    told = f"next: pip install -e {place}; rashomon compare then has {name.plugin}"
    messages.notes([told], quiet=arguments.quiet)
    return RAN


def _write(folder: Path, texts: Mapping[str, str]) -> None:
    if not folder.parent.is_dir():
        msg = f"{folder}: there is no folder {folder.parent} (make it first)"
        raise OutputError(msg)
    try:
        write(folder, texts)
    except FileExistsError as error:
        msg = f"{folder}: is there already (choose another name, or another place with --directory)"
        raise OutputError(msg) from error
    except OSError as error:
        msg = f"{folder}: {error.strerror or error} (choose another place with --directory)"
        raise OutputError(msg) from error


def _name(text: str) -> Name:
    found, _ = find(Choice())
    try:
        return name_of(text, {each.plugin.name for each in found})
    except BadNameError as error:
        raise UsageError(str(error)) from error
