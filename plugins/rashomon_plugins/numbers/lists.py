"""Short closed classes of words that several rules ask for, by name."""

from __future__ import annotations

from rashomon_plugins.language.vocabulary import rows

#: The words of each list of ``data/lists.tsv``.
LISTS = {name: frozenset(listed.split()) for name, listed in rows(__package__, "lists.tsv")}
