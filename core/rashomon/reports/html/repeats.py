"""Other words for an answer in the same source, which no question holds: the bound that a bare figure repeats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon.reports.evidence import words
from rashomon.reports.html.measures import figures

if TYPE_CHECKING:
    from rashomon.model import Claim
    from rashomon.reports.html.places import Places

#: Other wordings of one answer told at most.
_MOST = 2


def elsewhere(claim: Claim[object], places: Places) -> tuple[Claim[object], ...]:
    """Return claims of one source, comparator and title that write the same figure in other words, in no question."""
    stated = figures(claim.text)
    found = {
        words(each): each
        for each in reversed(places.claims.get(claim.document.id, ()))
        if each.comparator == claim.comparator
        and each.about == claim.about
        and places.question(each) is None
        and stated & figures(each.text)
    }
    found.pop(words(claim), None)
    return tuple(reversed(found.values()))[:_MOST]
