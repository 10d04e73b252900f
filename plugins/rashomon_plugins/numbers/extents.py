"""Where a quantity lies on the scale of its dimension, for reports that draw it."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

from rashomon import Extent
from rashomon_plugins.numbers.intervals import allowed, proportion
from rashomon_plugins.numbers.settings import DEFAULTS
from rashomon_plugins.numbers.units import base_unit, unit_named

if TYPE_CHECKING:
    from rashomon import Claim
    from rashomon_plugins.numbers.quantity import Quantity
    from rashomon_plugins.numbers.settings import Settings


def extent(claim: Claim[Quantity], settings: Settings = DEFAULTS) -> Extent | None:
    """Return the values that a claim allows, in the base unit of its dimension ("" for counts); None if unread.

    "At least 164" is open above, "about 2,000" reaches from 1,900 to 2,100.
    """
    values = allowed(claim, settings)
    if values is None:
        return None
    unit = unit_named("percentage" if proportion(claim) else claim.value.unit)
    base = base_unit(unit) if unit else None
    factor = base.factor if base else 1.0
    low, high = (end / factor if isfinite(end) else None for end in (values.low, values.high))
    return Extent(low, high, base.name if base else "")
