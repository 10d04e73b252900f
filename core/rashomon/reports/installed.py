"""The plugins installed, for readers and for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon import serialise
from rashomon.reports.layout import WIDTH, indent
from rashomon.reports.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rashomon.model import Provenance

#: A plugin and the names of its comparators.
Row = tuple["Provenance", tuple[str, ...]]


def installed_json(rows: Iterable[Row]) -> str:
    """Write a JSON list, one object a plugin."""
    return serialise.dumps([serialise.provenance(plugin) | {"comparators": names} for plugin, names in rows]) + "\n"


def installed_table(rows: Sequence[Row]) -> str:
    """Write a table for the terminal, and below it why a plugin is not loaded."""
    from tabulate import tabulate  # noqa: PLC0415  costs 40 ms, only tables need it

    cells = [[*map(one_line, _cells(plugin)), ", ".join(map(one_line, names)) or "-"] for plugin, names in rows]
    headers = ["name", "state", "distribution", "version", "comparators"]
    lines = [line.rstrip() for line in tabulate(cells, headers, tablefmt="simple", disable_numparse=True).splitlines()]
    for plugin, _ in rows:
        if plugin.why and plugin.state != "disabled":
            lines += ["", *indent(one_line(f"{plugin.name}: {plugin.why}"), WIDTH)]
    return "\n".join(lines) + "\n"


def _cells(plugin: Provenance) -> tuple[str, ...]:
    return plugin.name, plugin.state, plugin.distribution, plugin.version
