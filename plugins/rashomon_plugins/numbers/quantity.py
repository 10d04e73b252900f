"""The value of a numbers claim."""

from __future__ import annotations

from attrs import frozen


@frozen
class Quantity:
    """What a text says of an amount: the stated endpoints, equal unless a range is stated.

    ``bound`` is what the text says of them: ``=`` exactly, ``~`` about, ``<`` at most, ``>`` at least. ``unit`` is the
    canonical name of a measure, currency or percentage, ``counted`` the counted noun as written in lower case.
    """

    low: float | None
    high: float | None
    bound: str = "="
    unit: str | None = None
    counted: str | None = None
