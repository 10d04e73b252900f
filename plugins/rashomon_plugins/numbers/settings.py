"""What users may set of the numbers comparator: how far apart two figures may be and both be right."""

from __future__ import annotations

from attrs import field, frozen, validators

_PART = [validators.ge(0.0), validators.lt(1.0)]


@frozen
class Settings:
    """The widths of what words and digits allow; all but the last are parts of a figure, from 0 and below 1.

    ``tolerance``: the part of the greater figure that any two may differ by. ``approximation``: how far a figure said
    to be approximate reaches to either side ("about 2,000" covers 1,900 to 2,100 and not 2,300).
    ``small_approximation``: the same below 100, where figures are coarser ("some 30" may be 32). ``nearly``: how far
    below its figure "nearly 3,000" reaches. ``conversion``: what may lie between figures of different units that say
    the same. ``rounding``: how far a figure that may be rounded reaches, as a part of the place of its last digit.
    ``outgrown``: how many times the figure of a bound a later figure is, at least 1, that leaves the bound behind: who
    knows of 24 does not write "at least five".
    """

    tolerance: float = field(default=0.0, validator=_PART)
    approximation: float = field(default=0.05, validator=_PART)
    small_approximation: float = field(default=0.1, validator=_PART)
    nearly: float = field(default=0.1, validator=_PART)
    conversion: float = field(default=0.02, validator=_PART)
    rounding: float = field(default=0.5, validator=_PART)
    outgrown: float = field(default=4.0, validator=validators.ge(1.0))


#: Those by which it is weighed whether two figures answer one question; judging goes by those that the user set.
DEFAULTS = Settings()
