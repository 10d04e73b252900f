"""Plugins, in three steps: find (metadata only), load (one by one, contained), offer their comparators."""

from __future__ import annotations

from importlib.metadata import EntryPoint, entry_points
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from rashomon import hookspecs
from rashomon.containment import TIME_LIMIT, PluginError
from rashomon.importing import contained_load, failed
from rashomon.isolation import isolate
from rashomon.model import Failure, Provenance
from rashomon.nearest import suggestion
from rashomon.offers import LocalOffer, Offer
from rashomon.settings import SettingError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rashomon.settings import Given

#: The distribution whose plugins are the built-in ones.
BUILT_IN = "rashomon"


class UnknownPluginError(ValueError):
    """A plugin was chosen by a name that no installed plugin has; ``name`` is the first of them."""

    def __init__(self, message: str, name: str) -> None:
        super().__init__(message)
        self.name = name


class RequiredPluginError(Exception):
    """A plugin that the user cannot do without was not loaded."""


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
    """What loading came to: every plugin with its state, the comparators offered, failures, and what to tell."""

    plugins: tuple[Provenance, ...]
    offers: tuple[Offer, ...]
    failures: tuple[Failure, ...]
    notes: tuple[str, ...] = ()


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
        there = f"(installed: {', '.join(sorted(installed)) or 'none'})"
        msg = f"no plugin is called {', '.join(unknown)} {there}{suggestion(unknown[0], sorted(installed))}"
        raise UnknownPluginError(msg, unknown[0])


def load(choice: Choice, *, settings: Given | None = None, time_limit: float = TIME_LIMIT) -> Loaded:
    """Load the chosen plugins one by one and collect what they offer; a failing one never stops the others.

    Built-in ones are imported; each of the others runs in a worker process of its own, and a call of it that takes
    longer than ``time_limit`` seconds is ended and has failed. ``settings`` are values by comparator and name, as JSON
    or TOML says them; SettingError for one that cannot be.
    """
    given = settings or {}
    found, failures = find(choice)
    plugins: list[Provenance] = []
    offers: list[Offer] = []
    for each in found:
        plugin = each.plugin
        if plugin.state == "found":
            plugin = evolve(plugin, state="loaded")
            try:
                offered = _offered(plugin, each.entry_point, time_limit, _of_others(given, offers))
                _refuse_taken(plugin, offered, offers)
            except PluginError as error:
                plugin = error.failure.plugin
                failures.append(error.failure)
            else:
                offers += offered
        plugins.append(plugin)
    return Loaded(tuple(plugins), tuple(offers), tuple(failures), _unused(given, plugins, offers))


def refuse_missing(loaded: Loaded, required: Iterable[str]) -> None:
    """Refuse to go on without a plugin that is required and was not loaded; RequiredPluginError for the first."""
    states = {each.name: each for each in reversed(loaded.plugins)}
    for name in required:
        plugin = states.get(name)
        if plugin is None:
            installed = ", ".join(sorted(states)) or "none"
            msg = f"plugin {name} is required and not installed{suggestion(name, states)} (installed: {installed})"
            raise RequiredPluginError(msg)
        if plugin.state != "loaded":
            known = f"{plugin.name} ({plugin.distribution} {plugin.version})"
            msg = f"plugin {known} is required and {plugin.state}: {plugin.why}"
            raise RequiredPluginError(msg)


def _offered(plugin: Provenance, entry_point: EntryPoint, time_limit: float, settings: Given) -> Sequence[Offer]:
    if plugin.distribution == BUILT_IN:
        return [
            LocalOffer(plugin, comparator, time_limit) for comparator in contained_load(plugin, entry_point, settings)
        ]
    return isolate(plugin, entry_point.value, time_limit, settings)


def _of_others(settings: Given, offers: Iterable[Offer]) -> Given:
    """Return the settings but for those of comparators there are: a second one of that name is refused by its name."""
    taken = {offer.name for offer in offers}
    return {name: values for name, values in settings.items() if name not in taken}


def _unused(settings: Given, plugins: Sequence[Provenance], offers: Iterable[Offer]) -> tuple[str, ...]:
    """Tell of the settings that no loaded comparator has; SettingError for those that no plugin left out can have.

    A comparator's name is known once its plugin is loaded; a built-in one is named as its plugin is.
    """
    loaded = {offer.name for offer in offers}
    absent = [each for each in plugins if each.state != "loaded"]
    names = {each.name for each in absent}
    known = sorted(loaded | names)
    unused = [name for name in settings if name not in loaded]
    for name in unused:
        if name not in names and all(each.distribution == BUILT_IN for each in absent):
            why = f"no comparator is called {name}{suggestion(name, known)} (there are: {', '.join(known) or 'none'})"
            raise SettingError(name, next(iter(settings[name]), ""), why)
    return tuple(f"settings of {name} are not used: no comparator of that name was loaded" for name in unused)


def _refuse_taken(plugin: Provenance, offered: Iterable[Offer], taken: Iterable[Offer]) -> None:
    names = {offer.name: offer.plugin for offer in taken}
    for offer in offered:
        if first := names.get(offer.name):
            raise failed(plugin, f"the comparator name {offer.name} is taken by {first.distribution} {first.version}")
        names[offer.name] = plugin
