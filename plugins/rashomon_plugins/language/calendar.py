"""The names of months and days, in lower case."""

from __future__ import annotations

from rashomon_plugins.language.vocabulary import rows

_NAMES = {name: tuple(listed.split()) for name, listed in rows(__package__, "calendar.tsv")}

#: The months in the order of the year; and with their short forms.
MONTHS = _NAMES["months"]
MONTHS_WRITTEN = frozenset(MONTHS + _NAMES["short months"])
#: The days of the week with their short forms.
WEEKDAYS_WRITTEN = frozenset(_NAMES["weekdays"] + _NAMES["short weekdays"])
