"""``rashomon plugins``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon.cli import messages, output, steps
from rashomon.cli.configuration import configuration
from rashomon.cli.status import PLUGIN, RAN
from rashomon.reports.installed import installed_json, installed_table

if TYPE_CHECKING:
    from argparse import Namespace


def run(arguments: Namespace) -> int:
    """List the plugins installed, load those that are allowed to see whether they work, and return the exit status."""
    configured = configuration(arguments)
    loaded = steps.load(configured, steps.choice(configured), quiet=arguments.quiet)
    if arguments.show_config:
        return steps.show(configured, loaded)
    offered: dict[tuple[str, str], list[str]] = {}
    for offer in loaded.offers:
        offered.setdefault((offer.plugin.name, offer.plugin.distribution), []).append(offer.name)
    rows = [(plugin, tuple(offered.get((plugin.name, plugin.distribution), ()))) for plugin in loaded.plugins]
    with output.opened(None, "json" if arguments.json else "table") as out:
        out.write(installed_json(rows) if arguments.json else installed_table(rows))
    messages.failures(loaded.failures)
    steps.refuse_missing(configured, loaded)
    return PLUGIN if loaded.failures else RAN
