"""What a document says again: its verdict is that of the claim that stands for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rashomon.model import Claim, Finding


def repeated(findings: Iterable[Finding], repeats: Iterable[Sequence[Claim[Any]]]) -> Iterator[Finding]:
    """Yield each finding again for every claim that repeats its left or its right one, with that claim in its place.

    The two wordings are not told apart again (``diff``); what more than two claims decided is of those claims alone.
    """
    again = {id(first): others for first, *others in repeats}
    for each in findings:
        if not each.derived:
            yield from (evolve(each, left=claim, diff=()) for claim in again.get(id(each.left), ()))
            yield from (evolve(each, right=claim, diff=()) for claim in again.get(id(each.right), ()))
