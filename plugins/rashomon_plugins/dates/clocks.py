"""Clock times: minutes of the day, and the zones they are told in."""

from __future__ import annotations

import itertools
import re
from functools import cache
from typing import TYPE_CHECKING

from rashomon_plugins.language.vocabulary import rows

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rashomon import Claim
    from rashomon_plugins.dates.timex import TimeExpression

    Dated = Claim[TimeExpression]

#: Two clock times this many minutes apart are the same to a reader; half an hour is another time.
MINUTES = 10
#: Minutes that "shortly before" an hour reaches.
NEAR = 30
_DAY = 24 * 60
_CLOCK = re.compile(r"T([0-9]{2}):([0-9]{2})")
_PART = re.compile(r"T(?:MO|AF|EV|NI|DT)\Z")
#: The words of an expression that may name its zone: names of two words first.
_WORDS = re.compile(r"[A-Za-z]+")


def minutes(claim: Dated) -> int | None:
    """Return the minutes from midnight of a clock time as it is told; None where no clock time is given."""
    return _minutes(claim.value)


def _minutes(value: TimeExpression) -> int | None:
    m = _CLOCK.search(value.timex)
    return int(m[1]) * 60 + int(m[2]) if m else None


def parted(claim: Dated) -> bool:
    """Say whether a claim names a part of a day: "Thursday morning"."""
    return _PART.search(claim.value.timex) is not None


def offset(claim: Dated) -> int | None:
    """Return how many minutes the zone of a clock time is ahead of universal time; None where that is not said."""
    if claim.value.timex.endswith("Z"):
        return 0
    words = [word.lower() for word in _WORDS.findall(claim.text)]
    pairs = [f"{first} {second}" for first, second in itertools.pairwise(words)]
    return next((_zones()[name] for name in (*pairs, *words) if name in _zones()), None)


def clocks(a: Dated, b: Dated) -> bool:
    """Say whether both give clock times."""
    return minutes(a) is not None and minutes(b) is not None


def zones_differ(a: Dated, b: Dated) -> bool:
    """Say whether one is told in universal time and the other in a zone that is not said."""
    known = offset(a), offset(b)
    return None in known and 0 in known


def minutes_apart(a: Dated, b: Dated) -> int:
    """Return how many minutes of the day two clock times are apart, in one zone where both zones are said.

    Times told in different zones may lie on two sides of midnight, so that they are apart by half a day at most.
    """
    ahead, behind = offset(a), offset(b)
    if ahead is None or behind is None or ahead == behind:
        return abs((minutes(a) or 0) - (minutes(b) or 0))
    apart = abs((minutes(a) or 0) - ahead - (minutes(b) or 0) + behind) % _DAY
    return min(apart, _DAY - apart)


def converted(a: Dated, b: Dated) -> bool:
    """Say whether two clock times are told in two zones that are both said."""
    ahead, behind = offset(a), offset(b)
    return ahead is not None and behind is not None and ahead != behind


@cache
def _zones() -> Mapping[str, int]:
    return {name: int(minutes) for name, minutes in rows(__package__, "zones.tsv")}
