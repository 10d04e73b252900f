"""The comparators named with ``--comparator``, and the plugins that have to be loaded for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from rashomon import plugins
from rashomon.cli.status import UsageError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from rashomon.offers import Offer
    from rashomon.plugins import Choice, Loaded


def needed(allowed: Choice, comparators: Collection[str] | None, required: Iterable[str]) -> Choice:
    """Load only the plugins required and those named as the comparators are, when there is one for each name."""
    if comparators is None:
        return allowed
    found = {each.plugin.name for each in plugins.find(plugins.Choice())[0] if allowed.allows(each.plugin)}
    wanted = frozenset({*comparators, *(found & set(required))})
    return evolve(allowed, only=wanted) if found >= set(comparators) else allowed


def chosen(loaded: Loaded, comparators: Collection[str] | None) -> list[Offer]:
    """Return the comparators named, all for None; UsageError for a name that neither they nor failed plugins have."""
    if comparators is None:
        return list(loaded.offers)
    names = [offer.name for offer in loaded.offers]
    failed = {failure.plugin.name for failure in loaded.failures}
    if unknown := sorted(set(comparators) - set(names) - failed):
        msg = f"no comparator is called {', '.join(unknown)} (loaded: {', '.join(names) or 'none'})"
        raise UsageError(msg)
    return [offer for offer in loaded.offers if offer.name in comparators]
