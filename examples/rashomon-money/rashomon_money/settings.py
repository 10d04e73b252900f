"""What a user of the comparator may set, and the currencies that are known."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from attrs import field, frozen
from attrs.validators import ge, le

if TYPE_CHECKING:
    from attrs import Attribute


@frozen
class Currency:
    """A currency by its ISO 4217 code: units for one US dollar, and the words and signs that stand for it."""

    code: str
    rate: float
    names: tuple[str, ...]


@cache
def currencies() -> tuple[Currency, ...]:
    """Return the currencies in ``currencies.tsv``."""
    lines = files("rashomon_money").joinpath("currencies.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return tuple(Currency(code, float(rate), (code, *names.split(" / "))) for code, rate, names in rows)


def _with_usual(rates: Mapping[str, float]) -> dict[str, float]:
    """Return the usual rates, with those given in their place."""
    return {**{each.code: each.rate for each in currencies()}, **rates}


def _each_usable(_settings: Settings, _field: Attribute[Mapping[str, float]], rates: Mapping[str, float]) -> None:
    """Refuse a rate that nothing can be divided by, or of a currency that no text would be found to name."""
    known = {each.code for each in currencies()}
    for code, rate in rates.items():
        if code not in known:
            msg = f"no currency is called {code} (known: {', '.join(sorted(known))})"
            raise ValueError(msg)
        if rate <= 0:
            msg = f"the rate of {code} must be above 0, not {rate}"
            raise ValueError(msg)


@frozen
class Settings:
    """How amounts are compared.

    ``rates``: units of a currency for one US dollar, by ISO 4217 code, above 0; one not given keeps its usual rate.
    ``tolerance``: from 0 to 1, the part of the larger amount by which two may differ and still both be right.
    ValueError for what is out of range.
    """

    rates: Mapping[str, float] = field(default={}, converter=_with_usual, validator=_each_usable)
    tolerance: float = field(default=0.05, validator=[ge(0), le(1)])
