"""Why two quotations were judged as they were: what happened, with the two wordings or speakers in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.quotes.comparing import MOSTLY_KEPT, share, wordings
from rashomon_plugins.quotes.diff import changed_words
from rashomon_plugins.quotes.utterances import speaker_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from rashomon import Claim
    from rashomon_plugins.quotes.quotations import Quotation

    Reason = Callable[[Claim[Quotation], Claim[Quotation]], str]

#: How many characters of a quotation a reason shows.
LONGEST_SHOWN = 60


def _named(claim: Claim[Quotation]) -> str:
    meant = speaker_of(claim)
    return meant.name if meant else "nobody"


def shown(text: str, longest: int = LONGEST_SHOWN) -> str:
    """Return a quotation's words on one line, cut at ``longest`` characters."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def said(what: str) -> Reason:
    """Return a reason that says what happened and shows both wordings."""

    def reason(a: Claim[Quotation], b: Claim[Quotation]) -> str:
        first, second = sorted(shown(each.text) for each in wordings(a, b))
        return f"{what}: “{first}” and “{second}”"

    return reason


def changed(what: str) -> Reason:
    """Return a reason that says what happened and shows the words changed, or both wordings where few were kept."""

    def reason(a: Claim[Quotation], b: Claim[Quotation]) -> str:
        if share(a, b) > MOSTLY_KEPT:
            return said(what)(a, b)
        first, second = changed_words(*sorted(each.text for each in wordings(a, b)))
        return f"{what}: {_marked(first)} against {_marked(second)}"

    return reason


def _marked(words: str) -> str:
    return f"“{shown(words)}”" if words else "nothing"


def given(what: str) -> Reason:
    """Return a reason that says what happened and names both speakers."""

    def reason(a: Claim[Quotation], b: Claim[Quotation]) -> str:
        first, second = sorted((_named(a), _named(b)))
        return f"{what}: {first} and {second}"

    return reason
