"""What the options, the environment and a configuration file come to, and how it is shown."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from rashomon.cli import options
from rashomon.cli.status import UsageError
from rashomon.config import files
from rashomon.config.keys import KEYS, ConfigurationError, setting
from rashomon.config.layers import DEFAULTS, Configuration, Layer
from rashomon.reports.visible import visible
from rashomon.settings import shown

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator, Mapping

    from rashomon.plugins import Loaded

#: The environment variable that names the plugins allowed; empty for built-in ones only.
ALLOWED = "RASHOMON_PLUGINS"

#: Where a value came from, as ``--show-config`` says it; that of a file is its path.
OPTION, ENVIRONMENT = "option", f"environment ({ALLOWED})"


def configuration(arguments: Namespace) -> Configuration:
    """Return what is in force: options before the environment, before a file, before the defaults; else UsageError."""
    layers = (_options(arguments), *_environment(), *_file(arguments), DEFAULTS)
    return Configuration(tuple(layers))


def table(configured: Configuration, loaded: Loaded) -> str:
    """Write a line for every value in force, sorted by name: name, value, and where it came from."""
    values = {key: shown(configured.value(key)) for key in configured.names()}
    for offer in loaded.offers:
        values |= {setting(offer.name, name): value for name, value in offer.settings.items()}
    rows = [(visible(key), visible(values[key]), visible(configured.origin(key))) for key in sorted(values)]
    names, widest = (max(len(row[column]) for row in rows) for column in (0, 1))
    return "".join(f"{key:{names}}  {value:{widest}}  {origin}\n" for key, value, origin in rows)


def _options(arguments: Namespace) -> Layer:
    given = {key: getattr(arguments, key.replace("-", "_"), None) for key in KEYS}
    given |= {setting(comparator, name): value for comparator, name, value in arguments.set}
    return Layer(OPTION, _settled({key: value for key, value in given.items() if value is not None}))


def _environment() -> Iterator[Layer]:
    allowed = os.environ.get(ALLOWED)
    if allowed is not None:
        names = options.names(allowed)
        yield Layer(ENVIRONMENT, _settled({"only": names} if names else {"no-plugins": True}))


def _file(arguments: Namespace) -> Iterator[Layer]:
    """Yield the layer of the file named by ``--config``, or else of the one found, unless ``--no-config`` is given."""
    try:
        if arguments.config is not None:
            yield Layer(arguments.config, _settled(files.read(Path(arguments.config))))
        elif not arguments.no_config and (found := files.find(_here())):
            yield Layer(str(found[0]), _settled(found[1]))
    except ConfigurationError as error:
        raise UsageError(str(error)) from error


def _here() -> Path:
    """Return the working folder; the root, above which nothing is looked for, when it is no more."""
    try:
        return Path.cwd()
    except FileNotFoundError:
        return Path("/")


def _settled(values: Mapping[str, object]) -> Mapping[str, object]:
    """Settle ``only`` and ``no-plugins`` together: a place that says one of them has said both."""
    if "only" in values or "no-plugins" in values:
        return {"only": None, "no-plugins": False, **values}
    return values
