"""A flood told by four papers: counts that part, a plugin that failed, a paper in another language, a copy."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from rashomon import Claim, Copies, Document, Extent, Judgement, Matrix, Provenance, Stretch, Verdict
from rashomon.offers import LocalOffer
from rashomon.plugins import Loaded
from rashomon.runner import compare

if TYPE_CHECKING:
    from collections.abc import Iterator

_COUNT = re.compile(r"(?P<more>more than )?(?P<count>[0-9]+) (?P<what>dead|homeless)")

PLUGIN = Provenance("tolls", "rashomon-tolls", "1.2", "loaded")


class Tolls:
    """Compares counts: those that differ by a tenth or more cannot both be right."""

    name = "tolls"
    languages = frozenset({"en"})

    def extract(self, document: Document) -> Iterator[Claim[int]]:
        for match in _COUNT.finditer(document.text):
            if "unreadable" in document.text:
                raise RuntimeError(document.text)
            yield document.claim(match.start(), match.end(), about=f"people {match['what']}", value=int(match["count"]))

    def affinity(self, a: Claim[int], b: Claim[int]) -> float:
        return float(a.about == b.about)

    def extent(self, claim: Claim[int]) -> Extent:
        return Extent(float(claim.value), None if claim.text.startswith("more") else float(claim.value))

    def judge(self, a: Claim[int], b: Claim[int]) -> Judgement:
        low, high = sorted((a.value, b.value))
        told = f"{a.text} and {b.text}"
        if high - low < 0.1 * high:
            return Judgement(Verdict.AGREE, "same count", 0.0, f"{told} come to the same", "One would have to differ.")
        diff = (Stretch("kept", a.start, a.end, b.start, b.end),)
        otherwise = "They would agree if both counted on one day."
        return Judgement(Verdict.DIVERGE, "other count", (high - low) / high, f"{told} part", otherwise, diff)


def compared(*documents: Document, plugin: Provenance = PLUGIN, notes: tuple[str, ...] = ()) -> Matrix:
    return compare(documents, Loaded((plugin,), (LocalOffer(plugin, Tolls()),), ()), notes=notes)


DOCUMENTS = (
    Document(
        "courier.txt", "The river rose.\n\nIt left 12 dead and 400 homeless.", date(2031, 5, 2), "option", "Courier"
    ),
    Document("herald.txt", "A dam broke: 30 dead, more than 400 homeless.", date(2031, 5, 3), title="The “dam”"),
    Document("post.txt", "Some 12 dead, they say.", url="https://post.example/flood?id=1"),
    Document("bote.txt", "Hochwasser: 12 dead", language="de"),
    Document("torn.txt", "unreadable: 99 dead"),
)


@pytest.fixture
def flood() -> Matrix:
    """12, 30 and 12 dead; 400 and more than 400 homeless; one in German, one on which the plugin fails."""
    matrix = compared(*DOCUMENTS, notes=("flood.pdf: not read",))
    return evolve(matrix, copies=(Copies(("courier.txt", "post.txt"), 0.75),))


@pytest.fixture
def nothing() -> Matrix:
    return Matrix((), (), (), (), (), ())
