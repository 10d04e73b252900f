"""What is in force: the layers of a configuration, the strongest first, and where each value came from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from rashomon.alignment import CAUTION
from rashomon.config.keys import COMPARATORS, KEYS
from rashomon.containment import TIME_LIMIT
from rashomon.sources import Settings

if TYPE_CHECKING:
    from collections.abc import Mapping

_READING = Settings()


@frozen
class Layer:
    """What one place says: the place, as users know it, and its values by full name."""

    origin: str
    values: Mapping[str, object]


#: What holds when nobody says anything. ``only`` is None for all plugins.
DEFAULTS = Layer(
    "default",
    {
        "only": None,
        "without": (),
        "require": (),
        "no-plugins": False,
        "strict": False,
        "time-limit": TIME_LIMIT,
        "encoding": _READING.encoding,
        "max-size": _READING.max_size,
        "min-distance": 0.0,
        "caution": CAUTION,
    },
)


@frozen
class Configuration:
    """The layers, the strongest first; the last one says something of every key but comparators' settings."""

    layers: tuple[Layer, ...]

    def value(self, key: str) -> Any:  # noqa: ANN401  as the key's reader made it
        """Return the value of a key by the strongest layer that has one."""
        return self.layers[self.rank(key)].values[key]

    def origin(self, key: str) -> str:
        """Return where the value of a key came from; ``default`` when no layer has one."""
        return self.layers[self.rank(key)].origin

    def rank(self, key: str) -> int:
        """Return the number of the strongest layer that has a key, from 0; that of the last layer when none has."""
        numbers = (number for number, layer in enumerate(self.layers) if key in layer.values)
        return next(numbers, len(self.layers) - 1)

    def left_out(self) -> frozenset[str]:
        """Return the plugins never to be loaded: ``without``, but for those that a stronger layer's ``only`` names."""
        chosen = self.value("only") if self.rank("only") < self.rank("without") else None
        return frozenset(self.value("without")) - frozenset(chosen or ())

    def settings(self) -> dict[str, dict[str, object]]:
        """Return the settings given for comparators, by comparator and name."""
        given: dict[str, dict[str, object]] = {}
        for key in self.names():
            if key not in KEYS:
                comparator, _, name = key.removeprefix(f"{COMPARATORS}.").partition(".")
                given.setdefault(comparator, {})[name] = self.value(key)
        return given

    def names(self) -> list[str]:
        """Return the full name of every value, sorted."""
        return sorted({key for layer in self.layers for key in layer.values})
