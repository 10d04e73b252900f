"""``rashomon completion``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon.cli import output
from rashomon.cli.parser import build
from rashomon.cli.status import RAN, UsageError

if TYPE_CHECKING:
    from argparse import Namespace


def run(arguments: Namespace) -> int:
    """Write the completion script of a shell; UsageError without the extra ``completion``."""
    try:
        import shtab  # noqa: PLC0415  an extra that few need
    except ImportError as error:
        msg = "shell completion needs shtab (pip install rashomon[completion])"
        raise UsageError(msg) from error
    with output.opened(None, "table") as out:
        out.write(shtab.complete(build(), shell=arguments.shell))
    return RAN
