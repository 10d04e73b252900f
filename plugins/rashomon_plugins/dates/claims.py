"""The claims of time in a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.dates.timex import resolved
from rashomon_plugins.dates.titles import about

if TYPE_CHECKING:
    from rashomon import Claim, Document
    from rashomon_plugins.dates.timex import TimeExpression

#: Zones whose dates are nobody's account of the event: the line that dates the document, what is not the article.
UNTOLD = frozenset({"dateline", "promo", "related", "url", "tag"})


@remembered
def claims(document: Document) -> tuple[Claim[TimeExpression], ...]:
    """Return a claim for every temporal expression of the article, in order; the document's own date is none."""
    return tuple(
        document.claim(each.start, each.end, about=about(document, each.start, each.end), value=value)
        for each, value in resolved(document)
        if document.zone_at(each.start) not in UNTOLD
    )
