"""Documents on one event, and a comparator that reads sentences such as "146 dead"."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rashomon import Claim, Document, Extent, Judgement, Matrix, Provenance, Verdict
from rashomon.offers import LocalOffer
from rashomon.plugins import Loaded
from rashomon.runner import compare

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_COUNT = re.compile(r"(?:(?:at least|nearly|about) )?([0-9][0-9,]*) (dead|detained|troops)", re.IGNORECASE)

PLUGIN = Provenance("tolls", "rashomon-tolls", "1.2", "loaded")


class Tolls:
    """Compares counts: within a tenth compatible, tenfold an update, else a divergence."""

    name = "tolls"
    languages = frozenset({"en"})

    def extract(self, document: Document) -> Iterator[Claim[int]]:
        for match in _COUNT.finditer(document.text):
            if "explode" in document.text:
                raise RuntimeError(document.text)
            yield document.claim(
                match.start(), match.end(1), about=match[2].lower(), value=int(match[1].replace(",", ""))
            )

    def affinity(self, a: Claim[int], b: Claim[int]) -> float:
        return float(a.about == b.about)

    def judge(self, a: Claim[int], b: Claim[int]) -> Judgement:
        low, high = sorted((a.value, b.value))
        distance = (high - low) / high
        if not distance:
            return Judgement(Verdict.AGREE, "same count", 0.0, f"both say {low}")
        if distance < 0.1:
            return Judgement(Verdict.COMPATIBLE, "same when rounded", distance, f"{low} and {high} round to the same")
        if distance > 0.9:
            return Judgement(Verdict.UPDATE, "later state", distance, f"{low} rose to {high}")
        otherwise = "They would agree if one had counted what the other did not."
        return Judgement(
            Verdict.DIVERGE, "different count", distance, f"{low} and {high} cannot both be right", otherwise
        )

    def extent(self, claim: Claim[int]) -> Extent:
        return Extent(claim.value, claim.value)


def make(*documents: Document, notes: tuple[str, ...] = ()) -> Matrix:
    return compare(documents, Loaded((PLUGIN,), (LocalOffer(PLUGIN, Tolls()),), ()), notes=notes)


@pytest.fixture
def matrix_of() -> Callable[..., Matrix]:
    return make


@pytest.fixture
def troops() -> Matrix:
    """Three say 2,000 and one 2,300; 146 against 164 dead; detained 10,000 and nearly 10,500; and a later 200,000."""
    return make(
        Document("a.txt", "Troops go home\n\nSome 2,000 troops came. Then 146 dead.", date(2022, 1, 13), "sources.csv"),
        Document(
            "b.txt",
            "About 2,300 troops came.\nAt least 164 dead, 10,000 detained.",
            date(2022, 1, 19),
            "option",
            "The Times",
        ),
        Document("c.txt", "Mr. Smith saw 2,000 troops; at least 164 dead. Nearly 10,500 detained."),
        Document("d.txt", "They sent 2,000 troops."),
    )
