"""The keys a configuration has, and what each may say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from rashomon.config import values
from rashomon.nearest import suggestion

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

#: The table with one table a comparator.
COMPARATORS = "comparators"

#: Every other key and what reads its value.
KEYS: dict[str, Callable[[object], object]] = {
    "only": values.names,
    "without": values.names,
    "require": values.names,
    "no-plugins": values.flag,
    "strict": values.flag,
    "time-limit": values.seconds,
    "encoding": values.encoding,
    "max-size": values.size,
    "min-distance": values.distance,
    "caution": values.affinity,
}


class ConfigurationError(ValueError):
    """A configuration says what it cannot; the message is one line."""


def check(table: Mapping[str, Any]) -> dict[str, object]:
    """Return the values of a configuration table by full names; ConfigurationError for the first that cannot be."""
    checked: dict[str, object] = {}
    for key, value in table.items():
        if key == COMPARATORS:
            checked.update(_settings(value))
        else:
            checked[key] = _value(key, value)
    return checked


def setting(comparator: str, name: str) -> str:
    """Return the full name of a comparator's setting: ``comparators.numbers.tolerance``."""
    return f"{COMPARATORS}.{comparator}.{name}"


def _value(key: str, value: object) -> object:
    if key not in KEYS:
        known = (*KEYS, COMPARATORS)
        hint = suggestion(key, known) or f" (known: {', '.join(known)})"
        msg = f"{key}: there is no such key{hint}"
        raise ConfigurationError(msg)
    try:
        return KEYS[key](value)
    except ValueError as error:
        msg = f"{key}: {error}"
        raise ConfigurationError(msg) from error


def _settings(table: object) -> Iterator[tuple[str, object]]:
    """Yield every comparator's settings; what they may be is the comparator's to say."""
    for comparator, given in _items(COMPARATORS, table):
        for name, value in _items(f"{COMPARATORS}.{comparator}", given):
            yield setting(comparator, name), value


def _items(name: str, table: object) -> Iterator[tuple[str, object]]:
    if not isinstance(table, dict):
        msg = f"{name}: must be a table (write [{COMPARATORS}.numbers] above its settings)"
        raise ConfigurationError(msg)
    yield from cast("dict[str, object]", table).items()
