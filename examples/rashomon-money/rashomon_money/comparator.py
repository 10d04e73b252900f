"""Which amounts are for the same thing, and whether both can be right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen
from rashomon import Claim, Document, Judgement, Level, Verdict, first_level

from rashomon_money.amounts import Money, amounts
from rashomon_money.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

#: What an amount is about when its text does not say what it is for.
UNSAID = "an amount of money"


@frozen
class MoneyComparator:
    """Claims are amounts of money; those that are for the same thing meet."""

    settings: Settings = field(factory=Settings)
    name = "money"
    languages = frozenset({"en"})

    def extract(self, document: Document) -> Iterator[Claim[Money]]:
        """Claim every amount; the question is what it is for."""
        for each in amounts(document.text):
            yield document.claim(each.start, each.end, about=each.purpose or UNSAID, value=each.money)

    def keys(self, claim: Claim[Money]) -> Iterator[str]:
        """Yield the last word of what it is for; nothing, so that it meets no other, where that is not said."""
        if claim.about != UNSAID:
            yield claim.about.split()[-1]

    def affinity(self, a: Claim[Money], b: Claim[Money]) -> float:
        """Return 0.7 for the same purpose, 0.6 for "aid" and "humanitarian aid", else 0.

        Never the 0.8 from which a document contradicts itself: it may well speak of two sums for one purpose.
        """
        if {*self.keys(a)} != {*self.keys(b)} or UNSAID in {a.about, b.about}:
            return 0.0
        return 0.7 if a.about == b.about else 0.6

    def judge(self, a: Claim[Money], b: Claim[Money]) -> Judgement:
        """Judge two amounts by the first level that applies."""
        return first_level(self.levels, a, b)

    @property
    def levels(self) -> tuple[Level[Money], ...]:
        """The levels, in order; they depend on the settings."""
        return (
            Level("same amount", Verdict.AGREE, lambda a, b: a.value == b.value, self._reason),
            Level("same after conversion", Verdict.AGREE, self._same_converted, self._reason, self._distance),
            Level("close", Verdict.COMPATIBLE, self._close, self._reason, self._distance),
            Level("different amount", Verdict.DIVERGE, lambda _a, _b: True, self._reason, self._distance),
        )

    def _same_converted(self, a: Claim[Money], b: Claim[Money]) -> bool:
        return a.value.currency != b.value.currency and self._close(a, b)

    def _close(self, a: Claim[Money], b: Claim[Money]) -> bool:
        return self._distance(a, b) <= self.settings.tolerance

    def _distance(self, a: Claim[Money], b: Claim[Money]) -> float:
        """Return the difference as a part of the larger amount: 0 to 1."""
        low, high = sorted((self._dollars(a.value), self._dollars(b.value)))
        return (high - low) / high if high else 0.0

    def _dollars(self, money: Money) -> float:
        """Return an amount in US dollars."""
        return money.amount / self.settings.rates[money.currency]

    def _reason(self, a: Claim[Money], b: Claim[Money]) -> str:
        return " and ".join(sorted(self._told(claim) for claim in (a, b)))

    def _told(self, claim: Claim[Money]) -> str:
        if claim.value.currency == "USD":
            return claim.text
        return f"{claim.text} (about {self._dollars(claim.value):,.0f} USD)"
