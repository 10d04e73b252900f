"""The command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line (``sys.argv`` without its first for None) and return the exit status; see docs/cli.md."""
    try:
        from rashomon.cli.program import run  # noqa: PLC0415  Ctrl-C while this is imported ends silently too

        return run(argv)
    except KeyboardInterrupt:
        return 130  # as cli/status.py has it, which may not be imported yet
