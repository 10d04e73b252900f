"""Amounts of money, as claims of rashomon: compared across currencies at given rates."""

from __future__ import annotations

from rashomon import hookimpl

from rashomon_money.amounts import Money
from rashomon_money.comparator import MoneyComparator
from rashomon_money.settings import Settings

__all__ = ["Money", "MoneyComparator", "Settings", "rashomon_comparators"]


@hookimpl
def rashomon_comparators() -> list[MoneyComparator]:
    """Hand over the comparator ``money``, with the settings it has by default."""
    return [MoneyComparator()]
