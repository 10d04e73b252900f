"""A new folder, written whole or not at all."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def write(folder: Path, texts: Mapping[str, str]) -> None:
    """Write texts by their paths into a folder that is not there yet.

    FileExistsError when it is, other OSErrors when it cannot be written; nothing is left behind then.
    """
    if os.path.lexists(folder):
        raise FileExistsError(folder)
    scratch = folder.with_name(f".{folder.name}.{os.getpid()}.part")
    scratch.mkdir()
    try:
        for path, text in texts.items():
            target = scratch / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
        scratch.rename(folder)
    except BaseException:
        shutil.rmtree(scratch)
        raise
