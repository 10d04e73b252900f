"""The steps that commands share: choose plugins, load them, read documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon import plugins, sources
from rashomon.cli import messages
from rashomon.cli.configuration import ALLOWED, ENVIRONMENT, OPTION, table
from rashomon.cli.status import INPUT_OUTPUT, PLUGIN, RAN, CommandError, UsageError
from rashomon.cli.stdout import standard_output
from rashomon.config.keys import setting
from rashomon.containment import PluginError
from rashomon.settings import SettingError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Iterator
    from datetime import date

    from rashomon.config.layers import Configuration
    from rashomon.model import Failure
    from rashomon.plugins import Choice, Loaded
    from rashomon.sources import Reading


class StrictError(CommandError):
    """A plugin failed and --strict was given."""

    status = PLUGIN


class RequiredError(CommandError):
    """A plugin that the user cannot do without was not loaded."""

    status = PLUGIN


def choice(configured: Configuration) -> Choice:
    """Return the plugins that may be loaded."""
    only = configured.value("only")
    wanted = None if only is None else frozenset(only)
    return plugins.Choice(wanted, configured.left_out(), built_in_only=configured.value("no-plugins"))


def load(configured: Configuration, chosen: Choice, *, quiet: bool) -> Loaded:
    """Load the plugins chosen, with their settings, and tell of settings not used.

    UsageError for a name or a setting that there is not, StrictError for the first plugin that fails when strict.
    """
    try:
        loaded = plugins.load(chosen, settings=configured.settings(), time_limit=configured.value("time-limit"))
    except plugins.UnknownPluginError as error:
        key = "only" if error.name in (configured.value("only") or ()) else "without"
        raise UsageError(_said(configured, key, f"--{key}", str(error))) from error
    except SettingError as error:
        key = setting(error.comparator, error.name.split(", ")[0])
        raise UsageError(_said(configured, key, f"--set {error.comparator}.{error.name}", error.why)) from error
    messages.notes(loaded.notes, quiet=quiet)
    if configured.value("strict") and loaded.failures:
        raise StrictError(str(loaded.failures[0])) from PluginError(loaded.failures[0])
    return loaded


def refuse(configured: Configuration, loaded: Loaded) -> None:
    """Refuse to go on without a plugin required or, unless some failed, without any comparator.

    RequiredError, UsageError.
    """
    refuse_missing(configured, loaded)
    if not (loaded.offers or loaded.failures):
        msg = "no comparator is left to run (look at --only, --without and RASHOMON_PLUGINS, or at rashomon plugins)"
        raise UsageError(msg)


def refuse_missing(configured: Configuration, loaded: Loaded) -> None:
    """Refuse to go on without the plugins required; RequiredError for the first that is not loaded."""
    try:
        plugins.refuse_missing(loaded, configured.value("require"))
    except plugins.RequiredPluginError as error:
        msg = f"{error} (require: {configured.origin('require')})"
        raise RequiredError(msg) from error


def _said(configured: Configuration, key: str, option: str, message: str) -> str:
    """Put before a message where its cause was said: the option, the environment, or file and key."""
    origin = configured.origin(key)
    where = {OPTION: option, ENVIRONMENT: ALLOWED}.get(origin, f"{origin}: {key}")
    return f"{where}: {message}"


def show(configured: Configuration, loaded: Loaded) -> int:
    """Write what is in force, tell of plugins that failed, and return the exit status."""
    with standard_output("table") as out:
        out.write(table(configured, loaded))
    messages.failures(loaded.failures)
    return PLUGIN if loaded.failures else RAN


def read(arguments: Namespace, configured: Configuration) -> Reading:
    """Read the documents, and tell what could not be read and what a user should know of the rest."""
    dates = _dates(arguments.published)
    how = sources.Settings(
        published={name: day for name, day in dates.items() if name is not None},
        published_all=dates.get(None),
        encoding=configured.value("encoding"),
        max_size=configured.value("max-size"),
    )
    reading = sources.read(tuple(arguments.paths), how)
    for problem in reading.problems:
        messages.error(problem)
    messages.notes(told(reading), quiet=arguments.quiet)
    return reading


def _dates(given: Iterable[tuple[str | None, date]]) -> dict[str | None, date]:
    """Return the publication dates given by document id, None for all others; UsageError when two contradict."""
    dates: dict[str | None, date] = {}
    for name, day in given:
        if dates.setdefault(name, day) != day:
            msg = f"--published: two dates for {name or 'all documents'}: {dates[name]} and {day} (give one)"
            raise UsageError(msg)
    return dates


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
