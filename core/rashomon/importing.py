"""One plugin's import: what its entry point hands over, checked and configured, or why that failed."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

import pluggy
from attrs import evolve

from rashomon import hookspecs
from rashomon.comparators import API_VERSION
from rashomon.containment import ContractError, PluginError, contained
from rashomon.model import Failure
from rashomon.settings import SettingError, configured

if TYPE_CHECKING:
    from collections.abc import Iterable
    from importlib.metadata import EntryPoint
    from types import ModuleType

    from rashomon.comparators import AnyComparator
    from rashomon.model import Provenance
    from rashomon.settings import Given

_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


class IncompatibleError(Exception):
    """A plugin was written for another version of the plugin API."""


def contained_load(plugin: Provenance, entry_point: EntryPoint, settings: Given) -> list[AnyComparator]:
    """Import a plugin and return its comparators with their settings; PluginError, with its state, when that fails.

    ``settings`` are values by comparator and name; those of others are left alone. SettingError for one refused.
    """
    try:
        return contained(plugin, "loading", (), partial(_configured, entry_point, settings))
    except PluginError as error:
        if isinstance(error.__cause__, SettingError):
            raise error.__cause__ from None
        state = "incompatible" if isinstance(error.__cause__, IncompatibleError) else "failed"
        raise failed(plugin, error.failure.message, state=state) from error


def failed(plugin: Provenance, why: str, *, state: str = "failed") -> PluginError:
    """Return the error that tells of a plugin that could not be loaded."""
    return PluginError(Failure(evolve(plugin, state=state, why=why), "loading", (), why))


def _configured(entry_point: EntryPoint, settings: Given) -> list[AnyComparator]:
    return [configured(each, settings.get(each.name, {})) for each in _comparators(entry_point)]


def _comparators(entry_point: EntryPoint) -> list[AnyComparator]:
    module = entry_point.load()
    version = getattr(module, "rashomon_api", API_VERSION)
    if version != API_VERSION:
        msg = f"written for plugin API {version}, this is {API_VERSION} (install a version of it for this API)"
        raise IncompatibleError(msg)
    comparators = [comparator for handed in _call_hook(module) for comparator in handed]
    for comparator in comparators:
        _check(comparator)
    return comparators


def _call_hook(module: ModuleType) -> list[Iterable[AnyComparator]]:
    """Register one plugin by itself, so that its hooks are checked and called apart from all others'."""
    manager = pluggy.PluginManager(hookspecs.PROJECT)
    manager.add_hookspecs(hookspecs)
    manager.register(module)
    manager.check_pending()
    handed: list[Iterable[AnyComparator]] = manager.hook.rashomon_comparators()
    return handed


def _check(comparator: Any) -> None:  # noqa: ANN401  a plugin may hand over anything
    """Refuse what is not a comparator, naming what is missing."""
    name = getattr(comparator, "name", None)
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        msg = f"{comparator!r} has no proper name (lower-case letters, digits and hyphens)"
        raise ContractError(msg)
    wanted = ["extract"] if hasattr(comparator, "compare") else ["extract", "affinity", "judge"]
    if missing := [method for method in wanted if not callable(getattr(comparator, method, None))]:
        msg = f"comparator {name} has no method {', '.join(missing)}"
        raise ContractError(msg)
