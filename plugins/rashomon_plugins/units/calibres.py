"""Arms told by their calibre: a 9mm pistol, a .45-caliber handgun, a 12-gauge shotgun, 60-mm mortars."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from rashomon import remembered
from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.units.classes import CLASSES, family
from rashomon_plugins.units.mentions import Mention
from rashomon_plugins.units.recased import cased

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon import Claim, Document

_MEASURE = (
    r"(?<![\w.,])(\.[0-9]{2,3}|[0-9]{1,3}(?:\.[0-9]{1,2})?)(?:\s|-)?"
    r"(mm|millimet(?:er|re)|cal(?:iber|ibre)|gauge|bore)(?!\w)"
)
_CALIBRE = re.compile(rf"{_MEASURE}((?:[\s-][A-Za-z][A-Za-z-]{{1,14}}){{1,3}})")
_SAID = re.compile(_MEASURE, re.IGNORECASE)
#: The nouns for arms that a calibre tells, of one.
_ARMS = words(__package__, "bored.tsv")
#: Millimetres in an inch: a calibre without a measure, .45, is in inches.
INCH = 25.4
#: How far a calibre in inches and one in millimetres are apart that name one bore: .223 and 5.56, .308 and 7.62 mm.
ROUNDED = 1.04
#: Characters before a name in which its calibre stands.
_REACH = 16
#: The figure from which a calibre in inches is written without its point: 45 calibre.
_WRITTEN = 20


@remembered
def calibres(document: Document) -> tuple[Mention, ...]:
    """Return the arms of a document that a calibre and a noun tell, in order."""
    return tuple(_found(cased(document).text))


def _found(text: str) -> Iterator[Mention]:
    for m in _CALIBRE.finditer(text):
        said = [*re.finditer(r"[A-Za-z-]+", m[3].replace("-", " "))]
        last = next((each.end() for each in said if each[0].lower().removesuffix("s") in _ARMS), 0)
        if last:
            yield Mention(m.start(), m.start(3) + last, "equipment", -1, -1)


def other_calibre(a: Claim[object], b: Claim[object]) -> bool:
    """Say whether two claims give calibres that no other measure makes one: .40, 9 mm; not .223, 5.56 mm."""
    left, right = bore(a.document, a.start, a.end), bore(b.document, b.start, b.end)
    if not (left and right) or (left.gauge != right.gauge):
        return False
    wide, narrow = max(left.width, right.width), min(left.width, right.width)
    return wide > narrow * (1 if left.metric == right.metric else ROUNDED)


def same_calibre(a: Claim[object], b: Claim[object]) -> bool:
    """Say whether two claims tell one arm by nothing but a calibre, in two measures: a .308 rifle, a 7.62 mm rifle."""
    left, right = bore(a.document, a.start, a.end), bore(b.document, b.start, b.end)
    alone = all(each.text[0] in ".0123456789" and each.text.islower() for each in (a, b))
    return alone and left is not None and right is not None and left.noun == right.noun and not other_calibre(a, b)


class Bore(NamedTuple):
    """A calibre: its width in millimetres, or its gauge; whether it is told in millimetres; the noun for the arm."""

    width: float
    gauge: bool
    metric: bool
    noun: str


def bore(document: Document, start: int, end: int) -> Bore | None:
    """Return the calibre that an arm's name holds or that stands right before it; None without one."""
    text = cased(document).text
    m = _SAID.search(text, max(0, start - _REACH), end)
    if not m or text[m.end() : max(m.end(), start)].strip(" -"):
        return None
    figure, measure = float(m[1]), m[2].lower()[:2]
    noun = next((each for each in reversed(text[start:end].lower().replace("-", " ").split()) if each.isalpha()), "")
    singular = noun.removesuffix("s")
    sort = family(CLASSES.get(singular, "")) or (singular if singular in _ARMS else "firearm")
    if measure in {"mm", "mi"}:
        return Bore(figure, gauge=False, metric=True, noun=sort)
    if measure == "ca":
        inches = figure / 100 if figure >= _WRITTEN else figure
        return Bore(inches * INCH, gauge=False, metric=False, noun=sort)
    return Bore(figure, gauge=True, metric=False, noun=sort)
