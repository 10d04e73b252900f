"""Sums of money whose text leaves open of which country they are: a bare "$" is a dollar of any."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon_plugins.numbers.lists import LISTS
from rashomon_plugins.numbers.units import money, unit_named

if TYPE_CHECKING:
    from rashomon import Claim
    from rashomon_plugins.numbers.quantity import Quantity

#: What says of a dollar that it is that of the United States, of a pound that it is sterling.
_NAMED = LISTS["currencies named"]
_WORDS = re.compile(r"[a-z]\.[a-z]\.?|[a-z]+|[^\W\d_]|[₹₱£￡]")


def other_currencies(a: Claim[Quantity], b: Claim[Quantity]) -> bool:
    """Say whether two sums of money are plainly of two currencies: US$ and A$, but neither and a bare "$"."""
    one, other = _currency(a), _currency(b)
    return one is not None and other is not None and one != other


def _currency(claim: Claim[Quantity]) -> str | None:
    """Return the currency of a sum; None for other figures, and where the text leaves the country open."""
    name = (claim.value.unit or "").partition(" per ")[0]
    unit = unit_named(name)
    if unit is None or not money(unit):
        return None
    plain = unit.dimension == name or unit.factor != 1  # cents, pence
    return None if plain and _NAMED.isdisjoint(_WORDS.findall(claim.text.lower())) else name
