"""One run of the program: parse, call, print."""

from __future__ import annotations

import sys
from contextlib import redirect_stdout
from importlib import import_module
from io import StringIO
from typing import TYPE_CHECKING

from rashomon.cli import messages, stopping
from rashomon.cli.parser import parse
from rashomon.cli.status import BROKEN_PIPE, INPUT_OUTPUT, INTERRUPTED, RAN, TERMINATED, CommandError, Terminated
from rashomon.cli.stdout import standard_output

if TYPE_CHECKING:
    from collections.abc import Sequence


def run(argv: Sequence[str] | None) -> int:
    """Run one command line and return the exit status, whatever goes wrong."""
    debug = "--debug" in (sys.argv[1:] if argv is None else argv)
    try:
        with stopping.on_termination():
            status = _command(argv)
    except Terminated:
        status = TERMINATED
    except KeyboardInterrupt:
        status = INTERRUPTED
    except BrokenPipeError:
        status = BROKEN_PIPE
    except CommandError as error:
        status = error.status
        _tell(str(error), debug=debug)
    except OSError as error:
        status = INPUT_OUTPUT
        _tell(f"standard output: {error.strerror or error} (nothing more was written)", debug=debug)
    except Exception as error:  # noqa: BLE001  a fault of this program is told in a line too
        from rashomon.containment import describe  # noqa: PLC0415  only for a fault

        status = INPUT_OUTPUT
        _tell(f"{describe(error)} (a fault of rashomon: add --debug and report it)", debug=debug)
    return status


def _command(argv: Sequence[str] | None) -> int:
    told = StringIO()
    try:
        with redirect_stdout(told):
            arguments = parse(argv)
    except SystemExit:  # --help and --version
        with standard_output("help") as out:
            out.write(told.getvalue())
        return RAN
    status: int = import_module(f"rashomon.cli.{arguments.command}").run(arguments)
    return status


def _tell(message: str, *, debug: bool) -> None:
    if debug:
        import traceback  # noqa: PLC0415  only for a fault

        traceback.print_exc()
    messages.error(message)
