"""Which places documents name, and by which names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon import Claim, Document, Judgement, Level, Verdict, first_level

from rashomon_places.gazetteer import Place, places, spellings

if TYPE_CHECKING:
    from collections.abc import Iterator

#: How sure it is that two claims speak of one place: a little less for another spelling, so that equal ones pair up.
_SAME, _SPELLED, _NAMED = 1.0, 0.9, 0.7


def _both(a: Claim[Place], b: Claim[Place]) -> str:
    """Name both spellings, in an order that does not mind which is left."""
    return " and ".join(sorted({a.text, b.text}))


#: The first that applies decides.
LEVELS: tuple[Level[Place], ...] = (
    Level("same name", Verdict.AGREE, lambda a, b: a.text == b.text, lambda a, _b: f"both say {a.text}"),
    Level(
        "another spelling",
        Verdict.AGREE,
        lambda a, b: a.value == b.value,
        lambda a, b: f"{_both(a, b)} are spellings of one name",
        lambda _a, _b: 0.1,
    ),
    Level(
        "another name",
        Verdict.COMPATIBLE,
        lambda a, b: a.value.place == b.value.place,
        lambda a, b: f"{_both(a, b)} are names of one place",
        lambda _a, _b: 0.3,
    ),
    Level(
        "another place",
        Verdict.DIVERGE,
        lambda _a, _b: True,
        lambda a, b: f"{_both(a, b)} are two places",
        lambda _a, _b: 1.0,
    ),
)


class Places:
    """Claims are names of places; those of one place meet."""

    name = "places"
    languages = frozenset({"en"})

    def extract(self, document: Document) -> Iterator[Claim[Place]]:
        """Claim every name of a place; the question is the place itself."""
        for start, end in places(document.text):
            value = spellings()[document.text[start:end]]
            yield document.claim(start, end, about=value.place, value=value)

    def keys(self, claim: Claim[Place]) -> Iterator[str]:
        """Yield the place: only names of one place are compared."""
        yield claim.value.place

    def affinity(self, a: Claim[Place], b: Claim[Place]) -> float:
        """Return 0 for two places, else more the more alike the names are."""
        if a.value.place != b.value.place:
            return 0.0
        if a.value.name != b.value.name:
            return _NAMED
        return _SAME if a.text == b.text else _SPELLED

    def judge(self, a: Claim[Place], b: Claim[Place]) -> Judgement:
        """Judge two names by the first level that applies."""
        return first_level(LEVELS, a, b)
