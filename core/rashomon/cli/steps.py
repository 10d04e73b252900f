"""The steps that commands share: choose plugins, load them, read documents."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from rashomon import plugins, sources
from rashomon.cli import messages, options
from rashomon.cli.status import INPUT_OUTPUT, PLUGIN, RAN, CommandError, UsageError
from rashomon.containment import PluginError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Iterator

    from rashomon.model import Failure
    from rashomon.plugins import Choice, Loaded
    from rashomon.sources import Reading

#: The environment variable that names the plugins allowed; empty for built-in ones only.
ALLOWED = "RASHOMON_PLUGINS"


class StrictError(CommandError):
    """A plugin failed and --strict was given."""

    status = PLUGIN


def choice(arguments: Namespace) -> Choice:
    """Return the plugins that the options choose, or else the environment; ``--without`` takes away from either."""
    only, built_in_only = arguments.only, arguments.no_plugins
    allowed = os.environ.get(ALLOWED)
    if only is None and not built_in_only and allowed is not None:
        only, built_in_only = options.names(allowed) or None, not options.names(allowed)
    wanted = None if only is None else frozenset(only)
    return plugins.Choice(wanted, frozenset(arguments.without), built_in_only=built_in_only)


def load(chosen: Choice, *, strict: bool) -> Loaded:
    """Load plugins; UsageError for a name that none has, StrictError for the first that fails when ``strict``."""
    try:
        loaded = plugins.load(chosen)
    except plugins.UnknownPluginError as error:
        msg = f"{error} (choose with --only, --without or {ALLOWED})"
        raise UsageError(msg) from error
    if strict and loaded.failures:
        raise StrictError(str(loaded.failures[0])) from PluginError(loaded.failures[0])
    return loaded


def read(arguments: Namespace) -> Reading:
    """Read the documents, and tell what could not be read and what a user should know of the rest."""
    dates = dict(arguments.published)
    everyone = dates.pop(None, None)
    settings = sources.Settings(
        published=dates, published_all=everyone, encoding=arguments.encoding, max_size=arguments.max_size
    )
    reading = sources.read(tuple(arguments.paths), settings)
    for problem in reading.problems:
        messages.error(problem)
    messages.notes(told(reading), quiet=arguments.quiet)
    return reading


def told(reading: Reading) -> Iterator[str]:
    """Yield what a user should know of how the documents were read."""
    yield from reading.notes
    for document in reading.documents:
        yield from (f"{document.id}: {note}" for note in document.notes)


def after(reading: Reading, failures: Iterable[Failure]) -> tuple[int, ...]:
    """Tell which plugins failed, and return the statuses that inputs and plugins call for."""
    failures = tuple(failures)
    messages.failures(failures)
    return INPUT_OUTPUT if reading.problems else RAN, PLUGIN if failures else RAN
