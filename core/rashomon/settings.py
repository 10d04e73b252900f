"""The settings of comparators: declared by an attrs value, given by the user, checked before the run."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast, get_type_hints

from attrs import AttrsInstance, evolve, fields, has

from rashomon.fitting import fit
from rashomon.nearest import suggestion

if TYPE_CHECKING:
    from attrs import Attribute

    from rashomon.comparators import AnyComparator

#: Settings as users give them: values that JSON and TOML can say, by comparator and name.
Given = Mapping[str, Mapping[str, object]]

C = TypeVar("C", bound="AnyComparator")


class SettingError(ValueError):
    """A setting that there is not, or a value it cannot have: ``comparator``, ``name`` and ``why``."""

    def __init__(self, comparator: str, name: str, why: str) -> None:
        super().__init__(f"{comparator}.{name}: {why}")
        self.comparator, self.name, self.why = comparator, name, why


def configured(comparator: C, values: Mapping[str, object]) -> C:
    """Return a comparator with settings of these values, which are such as JSON and TOML can say.

    A value is fitted to its annotation where nothing else converts it, then handed to the attrs class of the settings,
    whose converters and validators have the last word. The comparator given is left as it is: an attrs one is evolved,
    any other is copied and given a new ``settings``. SettingError for a setting or a value that cannot be.
    """
    if not values:
        return comparator
    declared = getattr(comparator, "settings", None)
    known = _attributes(declared)
    for name in values:
        if name not in known:
            raise SettingError(comparator.name, name, _no_such(comparator.name, name, known))
    made = _made(comparator.name, cast("AttrsInstance", declared), _fitted(comparator.name, declared, known, values))
    if "settings" in _attributes(comparator):
        return cast("C", evolve(cast("Any", comparator), settings=made))
    handed = copy.copy(comparator)
    object.__setattr__(handed, "settings", made)  # a frozen dataclass refuses the plain assignment
    return handed


def shown_settings(comparator: AnyComparator) -> dict[str, str]:
    """Return the settings of a comparator, defaults too, by name as ``--show-config`` shows them."""
    settings = getattr(comparator, "settings", None)
    return {name: shown(getattr(settings, each.name)) for name, each in _attributes(settings).items()}


def shown(value: object) -> str:
    """Write a value as TOML does; ``-`` for none, and what TOML cannot say as Python does."""
    if value is None:
        return "-"
    if isinstance(value, (bool, str)):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(shown, cast('list[object]', value)))}]"
    if isinstance(value, (set, frozenset)):
        return shown(sorted(cast("set[Any]", value), key=repr))
    if isinstance(value, dict):
        items = cast("dict[object, object]", value).items()
        return f"{{{', '.join(f'{name} = {shown(each)}' for name, each in items)}}}"
    return str(value)


def _attributes(value: object) -> dict[str, Attribute[Any]]:
    """Return what can be set of an attrs value, by the name it is set by; nothing of another value."""
    if not has(type(value)):
        return {}
    return {each.alias or each.name: each for each in fields(cast("type[AttrsInstance]", type(value))) if each.init}


def _no_such(comparator: str, name: str, known: Mapping[str, object]) -> str:
    if not known:
        return f"{comparator} has no settings"
    return f"{comparator} has no such setting{suggestion(name, known)} (it has: {', '.join(known)})"


def _fitted(
    comparator: str, declared: object, known: Mapping[str, Attribute[Any]], values: Mapping[str, object]
) -> dict[str, object]:
    """Return the values, each fitted to its annotation unless the class converts it itself."""
    kinds = _annotations(type(declared))
    fitted: dict[str, object] = {}
    for name, value in values.items():
        attribute: Any = known[name]
        try:
            fitted[name] = value if attribute.converter else fit(value, kinds.get(attribute.name, Any))
        except ValueError as error:
            raise SettingError(comparator, name, f"{error} (it is {shown(value)})") from error
    return fitted


def _annotations(kind: type) -> dict[str, Any]:
    """Return the annotations of a class; nothing when one names what is imported for type checkers only."""
    try:
        return get_type_hints(kind)
    except NameError:
        return {}


def _made(comparator: str, declared: AttrsInstance, values: Mapping[str, object]) -> AttrsInstance:
    """Make the new settings; SettingError, naming the first value refused by itself or else all, when that fails."""
    try:
        return cast("AttrsInstance", evolve(cast("Any", declared), **values))
    except (TypeError, ValueError) as error:
        if len(values) > 1:
            for name, value in values.items():
                _made(comparator, declared, {name: value})
        why = " ".join(str(error.args[0] if error.args else type(error).__name__).split())
        raise SettingError(comparator, ", ".join(values), why) from error
