from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rashomon import Document
from rashomon_plugins.quotes import Quotation, Quotes

if TYPE_CHECKING:
    from collections.abc import Callable

    from rashomon import Claim


@pytest.fixture
def claims() -> Callable[[str], list[Claim[Quotation]]]:
    """Return the quotations of a text, as the comparator finds them."""

    def find(text: str) -> list[Claim[Quotation]]:
        return list(Quotes().extract(Document(id="a", text=text)))

    return find


@pytest.fixture
def speaker(claims: Callable[[str], list[Claim[Quotation]]]) -> Callable[[str], str | None]:
    """Return the speaker of the only quotation of a text."""

    def find(text: str) -> str | None:
        (claim,) = claims(text)
        return claim.value.speaker

    return find


@pytest.fixture
def pair(
    claims: Callable[[str], list[Claim[Quotation]]],
) -> Callable[[str, str], tuple[Claim[Quotation], Claim[Quotation]]]:
    """Return the only quotations of two texts."""

    def find(left: str, right: str) -> tuple[Claim[Quotation], Claim[Quotation]]:
        (a,), (b,) = claims(left), claims(right)
        return a, b

    return find
