"""What an expression is resolved against: the publication date, what the text last spoke of, the tense."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from rashomon_plugins.dates.intervals import interval

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon_plugins.dates.expressions import Expression

#: Publication years that leave room to count from; a document of another is read as undated.
_RECKONED = range(1583, 9000)
#: A text whose dated years lie this many years from its publication, in the middle, tells of the past.
NARRATIVE_DISTANCE = 2
#: How many years before and after the middle eight tenths of its years a story may reach.
STORY_MARGIN = 3
_ENOUGH_YEARS = 3
#: Days beyond which nothing is counted back from publication: a century.
_FARTHEST = 36_525
#: How many single days are kept that a text told of last.
_FEW = 6
_DEICTIC = frozenset({"weekday", "deictic", "part"})


@frozen
class Scene:
    """The anchors of an expression.

    ``published``: the document's date; ``narrative``: whether months without a year belong to the story's year
    rather than the publication's; ``reference``: the TIMEX3 value the text last spoke of; ``setting``: the last that
    belongs to the story; ``day``: the last single day, ``days``: the last
    few, in order; ``nearby``: the last, while its sentence lasts; ``first``: the first; ``quarter``: the last
    quarter; ``tense``: -1 past, 0, 1 future; ``years``: the first and last year of the story, beyond which a
    date is an aside.
    """

    published: date | None
    narrative: bool = False
    reference: str | None = None
    setting: str | None = None
    day: date | None = None
    days: tuple[date, ...] = ()
    nearby: date | None = None
    first: date | None = None
    quarter: str | None = None
    tense: int = 0
    years: tuple[int, int] = (MINYEAR, MAXYEAR)

    @property
    def story(self) -> date | None:
        """The first day the text last spoke of; the publication date where it spoke of none."""
        return _first_day(self.reference) or self.published

    @property
    def here(self) -> date | None:
        """The day that "this month" and a bare weekday count from."""
        return (_first_day(self.setting) or self.published) if self.narrative else self.published

    def last_day(self, *, after: int = 0) -> date | None:
        """Return the last day told that a past clause can count from: ``after`` days later is not still to come."""
        if self.published is None or self.narrative or self.tense >= 0:
            return self.day
        latest = self.published - timedelta(min(after, _FARTHEST))
        return next((day for day in reversed(self.days) if day <= latest), None)

    def having_said(self, value: str, *, quarter: bool = False, aside: bool = False) -> Scene:
        """Return the scene after an expression that was resolved to ``value``.

        ``quarter``: it spoke of a quarter itself; ``aside``: it looked back ("the previous year") and leaves the
        story where it is.
        """
        days = interval(value)
        if days is None:
            return self
        inside = not aside and self.years[0] <= days[0].year <= self.years[1]
        single = days[0] == days[1]
        return evolve(
            self,
            reference=value,
            setting=value if inside else self.setting,
            day=days[0] if single else self.day,
            days=(*self.days[1 - _FEW :], days[0]) if single else self.days,
            nearby=days[0] if single else self.nearby,
            first=self.first or (days[0] if single else None),
            quarter=value if quarter else self.quarter,
        )


def _first_day(value: str | None) -> date | None:
    days = interval(value) if value else None
    return days[0] if days else None


def opening(published: date | None, found: Sequence[Expression]) -> Scene:
    """Return the scene a document begins with."""
    if published is not None and published.year not in _RECKONED:
        published = None
    years = sorted(int(each.parts["year"]) for each in found if "year" in each.parts)
    if not _narrative(published, found, years):
        return Scene(published)
    tenth = len(years) // 10
    return Scene(published, narrative=True, years=(years[tenth] - STORY_MARGIN, years[-1 - tenth] + STORY_MARGIN))


def _narrative(published: date | None, found: Sequence[Expression], years: Sequence[int]) -> bool:
    near = sum(each.kind in _DEICTIC for each in found)
    if published is None or len(years) < _ENOUGH_YEARS * (1 + near):
        return False
    return published.year - years[len(years) // 2] > NARRATIVE_DISTANCE
