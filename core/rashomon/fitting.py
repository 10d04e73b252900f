"""Values of JSON or TOML against Python's annotations: fitted where they mean the same, else refused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from types import NoneType, UnionType
from typing import Any, Literal, Union, cast, get_args, get_origin

_TOLD: dict[object, str] = {
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    str: "text",
    date: "a date (write YYYY-MM-DD)",
    NoneType: "nothing",
}

#: What a list becomes, by the origin of the annotation.
_LISTS: dict[object, Any] = {
    list: list,
    tuple: tuple,
    Sequence: tuple,
    frozenset: frozenset,
    set: set,
    AbstractSet: frozenset,
}


def fit(value: object, kind: Any) -> object:  # noqa: ANN401  any annotation there is
    """Return a value as its annotation wants it; ValueError says what it must be.

    Known are bool, int, float (a whole number will do), str, date (ISO 8601 text), None, Literal, unions, lists,
    tuples of one type, sets, and mappings from text; what is annotated otherwise is taken as it is.
    """
    if kind in _TOLD:
        return _plain(value, kind)
    origin = get_origin(kind) or kind
    if origin is Literal:
        return _checked(value in get_args(kind), kind, value)
    if origin in {Union, UnionType}:
        return _any_of(value, kind)
    if origin in _LISTS:
        return _list(value, kind, _LISTS[origin])
    if origin in {dict, Mapping}:
        return _mapping(value, kind)
    return value


def told(kind: Any) -> str:  # noqa: ANN401  any annotation there is
    """Say in words what an annotation allows."""
    origin, inner = get_origin(kind) or kind, get_args(kind)
    if origin is Literal:
        return f"one of {', '.join(map(str, inner))}"
    if origin in {Union, UnionType}:
        return " or ".join(told(each) for each in inner if each is not NoneType)
    if origin in _LISTS:
        return f"a list, each of it {told(inner[0])}" if inner else "a list"
    if origin in {dict, Mapping}:
        return f"a table, each of it {told(inner[1])}" if inner else "a table"
    return _TOLD.get(kind, "another value")


def _checked(fits: bool, kind: object, value: object) -> object:  # noqa: FBT001  what was found
    if not fits:
        msg = f"must be {told(kind)}"
        raise ValueError(msg)
    return value


def _plain(value: object, kind: Any) -> object:  # noqa: ANN401  a key of _TOLD
    if kind is float and type(value) is int and abs(value) < 10**300:
        return float(value)
    if kind is date and isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError:
            return _checked(False, kind, value)  # noqa: FBT003  it does not fit
    return _checked(type(value) is kind, kind, value)


def _any_of(value: object, kind: object) -> object:
    for each in get_args(kind):
        try:
            return fit(value, each)
        except ValueError:
            continue
    return _checked(False, kind, value)  # noqa: FBT003  none fits


def _list(value: object, kind: Any, made: Any) -> object:  # noqa: ANN401  an annotation, and what makes it
    _checked(isinstance(value, (list, tuple)), kind, value)
    inner: tuple[Any, ...] = get_args(kind)
    mixed = made is tuple and inner[1:] != (Ellipsis,)
    each_of: Any = inner[0] if inner and (not mixed or get_origin(kind) is Sequence) else Any
    return cast("object", made(fit(each, each_of) for each in cast("list[object]", value)))


def _mapping(value: object, kind: Any) -> object:  # noqa: ANN401  an annotation
    _checked(isinstance(value, dict), kind, value)
    inner: tuple[Any, ...] = get_args(kind) or (str, Any)
    return {name: fit(each, inner[1]) for name, each in cast("dict[str, object]", value).items()}
