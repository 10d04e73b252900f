"""What users may set of the numbers comparator."""

from __future__ import annotations

from attrs import field, frozen, validators


@frozen
class Settings:
    """``tolerance``: the part of the greater figure, from 0 and below 1, that two may differ by and both be right."""

    tolerance: float = field(default=0.0, validator=[validators.ge(0), validators.lt(1)])
