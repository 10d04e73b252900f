"""From the parts of an expression to TIMEX3, by kind; what only an anchor could tell stays X without one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.dates import absolute, days, lengths, quarters, reckoned, relative

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rashomon_plugins.dates.expressions import Expression
    from rashomon_plugins.dates.lexing import Value
    from rashomon_plugins.dates.scene import Scene

    Timex = tuple[str, str]

#: How each kind of grammar.tsv is read.
_KINDS: Mapping[str, Callable[[Mapping[str, Value], Scene], Timex]] = {
    "date": absolute.read_date,
    "month": absolute.read_month,
    "year": absolute.read_year,
    "decade": absolute.read_decade,
    "century": absolute.read_century,
    "season": absolute.read_season,
    "quarter": quarters.read_quarter,
    "half": quarters.read_half,
    "fiscal": quarters.read_fiscal_year,
    "week": quarters.read_week,
    "nth": absolute.read_nth,
    "weekday": days.read_weekday,
    "deictic": days.read_deictic,
    "part": days.read_part,
    "time": days.read_time,
    "holiday": absolute.read_holiday,
    "relative": relative.read_stretch,
    "shift": relative.read_shift,
    "from": reckoned.read_from,
    "ago": reckoned.read_ago,
    "since": relative.read_since,
    "duration": lengths.read_length,
    "ordinal": lengths.read_ordinal,
    "set": lengths.read_set,
    "reference": lengths.read_reference,
}


def normalise(each: Expression, scene: Scene) -> Timex:
    """Return the TIMEX3 type and value of an expression in its scene."""
    return _KINDS[each.kind](each.parts, scene)
