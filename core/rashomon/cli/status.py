"""Exit statuses, and the errors that lead to them."""

from __future__ import annotations

RAN, FAILED_ON, USAGE, PLUGIN, INPUT_OUTPUT, NOTHING = 0, 1, 2, 3, 4, 5

#: 128 and the number of the signal, as shells count.
INTERRUPTED, BROKEN_PIPE, TERMINATED = 130, 141, 143

#: Which status is told when several apply.
_RANK = (USAGE, NOTHING, INPUT_OUTPUT, PLUGIN, FAILED_ON, RAN)


def gravest(*statuses: int) -> int:
    """Return the status that is told when several apply: 2 before 5, 4, 3, 1 and 0."""
    return min(statuses, key=_RANK.index, default=RAN)


class CommandError(Exception):
    """Ends a command: the message is one line for the user, ``status`` the exit status."""

    status = INPUT_OUTPUT


class UsageError(CommandError):
    """The command line asks for what there is not."""

    status = USAGE


class NothingToCompareError(CommandError):
    """Fewer than two documents could be read."""

    status = NOTHING


class OutputError(CommandError):
    """The report could not be written."""


class Terminated(KeyboardInterrupt):
    """The process was asked to end (SIGTERM); a KeyboardInterrupt, so that no plugin catches it."""
