"""Plugins, in three steps: find (metadata only), load (one by one, contained), offer their comparators."""

from __future__ import annotations

import re
from functools import partial
from importlib.metadata import EntryPoint, entry_points
from typing import TYPE_CHECKING, Any

import pluggy
from attrs import evolve, frozen

from rashomon import hookspecs
from rashomon.comparators import API_VERSION
from rashomon.containment import ContractError, PluginError, contained
from rashomon.isolation import TIME_LIMIT, isolate
from rashomon.model import Failure, Provenance
from rashomon.offers import LocalOffer, Offer

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from types import ModuleType

    from rashomon.comparators import AnyComparator

#: The distribution whose plugins are the built-in ones.
BUILT_IN = "rashomon"

_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


class UnknownPluginError(ValueError):
    """A plugin was chosen by a name that no installed plugin has."""


@frozen
class Choice:
    """Which plugins to load, by name: ``only`` these (None: all), never those in ``without``, or only built-in ones."""

    only: frozenset[str] | None = None
    without: frozenset[str] = frozenset()
    built_in_only: bool = False

    def allows(self, plugin: Provenance) -> bool:
        """Say whether a plugin may be imported."""
        if plugin.name in self.without or (self.built_in_only and plugin.distribution != BUILT_IN):
            return False
        return self.only is None or plugin.name in self.only


@frozen
class Found:
    """A plugin as its metadata tells it, before import."""

    plugin: Provenance
    entry_point: EntryPoint


@frozen
class Loaded:
    """What loading came to: every plugin with its state, the comparators offered, and the failures."""

    plugins: tuple[Provenance, ...]
    offers: tuple[Offer, ...]
    failures: tuple[Failure, ...]


def find(choice: Choice) -> tuple[list[Found], list[Failure]]:
    """Find the installed plugins without importing any: built-in ones first, then by name and distribution.

    A plugin that the choice leaves out has the state ``disabled``; the second of two with one name has failed.
    UnknownPluginError if the choice names a plugin that is not installed.
    """
    found = sorted(map(_found, entry_points(group=hookspecs.PROJECT)), key=_order)
    _refuse_unknown(choice, found)
    taken: dict[str, Provenance] = {}
    kept: list[Found] = []
    failures: list[Failure] = []
    for each in found:
        plugin = each.plugin
        if not choice.allows(plugin):
            plugin = evolve(plugin, state="disabled", why="not chosen")
        elif plugin.name in taken:
            first = taken[plugin.name]
            why = f"the name {plugin.name} is taken by {first.distribution} {first.version} (choose another name)"
            plugin = evolve(plugin, state="failed", why=why)
            failures.append(Failure(plugin, "loading", (), why))
        else:
            taken[plugin.name] = plugin
        kept.append(Found(plugin, each.entry_point))
    return kept, failures


def _found(entry_point: EntryPoint) -> Found:
    dist = entry_point.dist
    name, version = (dist.name, dist.version) if dist else ("unknown", "unknown")
    return Found(Provenance(entry_point.name, name, version, "found"), entry_point)


def _order(found: Found) -> tuple[bool, str, str, str]:
    plugin = found.plugin
    return plugin.distribution != BUILT_IN, plugin.name, plugin.distribution, found.entry_point.value


def _refuse_unknown(choice: Choice, found: Iterable[Found]) -> None:
    installed = {each.plugin.name for each in found}
    unknown = sorted(((choice.only or frozenset()) | choice.without) - installed)
    if unknown:
        msg = f"no plugin is called {', '.join(unknown)} (installed: {', '.join(sorted(installed)) or 'none'})"
        raise UnknownPluginError(msg)


def load(choice: Choice, *, time_limit: float = TIME_LIMIT) -> Loaded:
    """Load the chosen plugins one by one and collect what they offer; a failing one never stops the others.

    Built-in ones are imported; each of the others runs in a worker process of its own, and a call of it that takes
    longer than ``time_limit`` seconds is ended and has failed.
    """
    found, failures = find(choice)
    plugins: list[Provenance] = []
    offers: list[Offer] = []
    for each in found:
        plugin = each.plugin
        if plugin.state == "found":
            plugin = evolve(plugin, state="loaded")
            try:
                offered = _offered(plugin, each.entry_point, time_limit)
                _refuse_taken(plugin, offered, offers)
            except PluginError as error:
                plugin = error.failure.plugin
                failures.append(error.failure)
            else:
                offers += offered
        plugins.append(plugin)
    return Loaded(tuple(plugins), tuple(offers), tuple(failures))


def _offered(plugin: Provenance, entry_point: EntryPoint, time_limit: float) -> Sequence[Offer]:
    if plugin.distribution == BUILT_IN:
        return [LocalOffer(plugin, comparator) for comparator in contained_load(plugin, entry_point)]
    return isolate(plugin, entry_point.value, time_limit)


def _refuse_taken(plugin: Provenance, offered: Iterable[Offer], taken: Iterable[Offer]) -> None:
    names = {offer.name: offer.plugin for offer in taken}
    for offer in offered:
        if first := names.get(offer.name):
            raise failed(plugin, f"the comparator name {offer.name} is taken by {first.distribution} {first.version}")
        names[offer.name] = plugin
