"""Totals that do not add up: "12 people, seven men and four women"; only where the parts are plainly all there is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from rashomon import Finding, Verdict
from rashomon_plugins.language.sentences import sentence_at
from rashomon_plugins.numbers.counted import head
from rashomon_plugins.numbers.question import of_people, question_of
from rashomon_plugins.numbers.scope import scope_of
from rashomon_plugins.numbers.times import REACH

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rashomon import Claim
    from rashomon_plugins.numbers.quantity import Quantity

    Row = Sequence[Claim[Quantity]]

LEVEL = "parts do not add up"
OTHERWISE = "They would agree if the parts made the total, or if the text said that they are only some of it."
# Runs of blanks are bounded: no article needs more, and a long one costs nothing then.
#: What may stand between a total and its first part, and what may where the parts are men, women and children.
_OPENS = re.compile(r"(?:[^\W\d_]|[ ,'’-]){0,60}:\s{0,3}|\s{0,3}[—–(]\s{0,3}|\s-{1,2}\s")
_COMMA = re.compile(r",\s")
_JOINS = re.compile(r"(?:,|;|,?\s{1,3}and)\s{1,3}(?:and\s{1,3})?")
#: A part may say where it is or comes from: "three from Oslo", "two in the north".
_PLACED = re.compile(r"\s{1,3}(?:from|in|at|on|aboard)(?:\s{1,3}(?!and\b)[^\W\d_][\w'’-]{0,30}){1,3}")
_CLOSES = re.compile(r"\s{0,3}(?:[.;)—–]|\Z|,(?!\s{0,3}(?:and|or|plus|as|with)\b))|\s-{1,2}\s")
_ADDS_UP = re.compile(r",?\s{1,3}(?:for\s{1,3})?a\s{1,3}total\s{1,3}of\s{1,3}")
_IN_ALL = re.compile(r"\s{1,3}(?:in\s{1,3}(?:all|total)|altogether)\b")
_LISTED = re.compile(r"(?:,|\b(?:and|or|plus))\s{0,3}\Z", re.IGNORECASE)
#: Words by which a sentence says that the parts are not all, or not parts.
_NOT_ALL = re.compile(
    r"\b(?:among|amongst|includ\w+|alone|others?|another|rest|remain\w*|unknown|unidentified|mostly|mainly|some|many|"
    r"several|least|respectively|or|either|also|plus|well|such|more|far|both|dozens|later|then)\b",
    re.IGNORECASE,
)
_SHARE_OF = re.compile(
    r"\b(?:of|among|from)\s{1,3}(?:(?:the|these|those|its|their|his|her|all)\s{1,3})?\Z", re.IGNORECASE
)
#: Those that make up a group of people between them.
_SEXES = frozenset({"men", "women", "boys", "girls", "children", "man", "woman", "boy", "girl", "child", "adults"})
_GENERAL = "person"
#: How many characters between two claims are looked at, and before a total.
_GAP, _BEFORE = 80, 20


#: The most parts that are read.
_MOST = 12


class _Parts(NamedTuple):
    """Counts in a row: where the last of them, with its place, ends, and whether each has a place."""

    parts: Row
    end: int
    placed: bool


def within(claims: Sequence[Claim[Quantity]]) -> Iterator[Finding]:
    """Yield a finding for every total of a document whose parts, all named, make another figure; linear time."""
    told = sorted(claims, key=lambda claim: (claim.start, claim.end))
    for at, claim in enumerate(told):
        if _counts(claim):
            for total, parts in (_parts_after(told, at), _total_after(told, at)):
                if len(parts) > 1 and _plain(total, parts) and _sum(parts) != total.value.low:
                    yield _finding(total, parts)


def _finding(total: Claim[Quantity], parts: Row) -> Finding:
    made, stated = _sum(parts), int(total.value.low or 0)
    *others, last = (f"“{' '.join(part.text.split())}”" for part in parts)
    reason = f"“{' '.join(total.text.split())}” is told as {', '.join(others)} and {last}, which make {made}"
    distance = abs(made - stated) / max(made, stated, 1)
    return Finding("", total, parts[0], Verdict.DIVERGE, LEVEL, distance, reason, 1.0, OTHERWISE)


def _sum(parts: Row) -> int:
    return sum(int(part.value.low or 0) for part in parts)


def _counts(claim: Claim[Quantity]) -> bool:
    """Say whether a claim is an exact count of whole things, and not of some that are on top or a share of others."""
    value, question = claim.value, question_of(claim)
    exact = value.bound == "=" and value.unit is None and value.low == value.high and isinstance(value.low, int)
    return exact and question.kind == "count" and not (question.part or scope_of(claim).more)


def _parts_after(told: Row, at: int) -> tuple[Claim[Quantity], Row]:
    """Return a claim and the parts that follow it, as in "12 people: seven men and four women"; none where none do."""
    total = told[at]
    if at + 2 >= len(told):
        return total, ()
    gap, row = _between(total, told[at + 1]), _row(told, at + 1)
    opened = _OPENS.fullmatch(gap) or (_COMMA.fullmatch(gap) and _by_sex(total, row.parts))
    closed = _CLOSES.match(total.document.text, row.end)
    return total, row.parts if opened and closed and _kindred(total, row) else ()


def _total_after(told: Row, at: int) -> tuple[Claim[Quantity], Row]:
    """Return the total after a row, as in "seven men and four women, a total of 12" and "12 in all", and the row."""
    row, text = _row(told, at), told[at].document.text
    following = at + len(row.parts)
    listed = _LISTED.search(text, max(0, told[at].start - _BEFORE), told[at].start)
    if not row.parts or listed or following >= len(told):
        return told[at], ()
    total = told[following]
    gap = text[row.end : max(row.end, min(total.start, row.end + _GAP))]
    in_all = _COMMA.fullmatch(gap) is not None and _IN_ALL.match(text, total.end) is not None
    stated = (_ADDS_UP.fullmatch(gap) is not None or in_all) and _counts(total)
    whole = total.value.counted is None or _alive(total) == _alive(row.parts[0])
    return (total, row.parts) if stated and whole else (told[at], ())


def _between(a: Claim[Quantity], b: Claim[Quantity]) -> str:
    return a.document.text[a.end : max(a.end, min(b.start, a.end + _GAP))]


def _row(told: Row, at: int) -> _Parts:
    """Return the counts from one on that commas and "and" join, up to a figure said to be of all."""
    text = told[at].document.text
    parts: list[Claim[Quantity]] = []
    end, places = told[at].start, 0
    for part in told[at : at + _MOST]:
        joint = text[end : max(end, min(part.start, end + _GAP))]
        if not _counts(part) or (parts and (not _JOINS.fullmatch(joint) or _IN_ALL.match(text, part.end))):
            break
        parts.append(part)
        placed = _PLACED.match(text, part.end)
        end, places = (placed.end(), places + 1) if placed else (part.end, places)
    return _Parts(parts, end, placed=places == len(parts))


def _plain(total: Claim[Quantity], parts: Row) -> bool:
    """Say whether nothing in the sentence says that the parts are some of the total, or the total some of others."""
    text = total.document.text
    first, last = min(total.start, parts[0].start), max(total.end, parts[-1].end)
    sentence = sentence_at(total.document, first)
    if last > sentence.end or _SHARE_OF.search(text, max(0, first - _BEFORE), first):
        return False
    rest = text[first : min(sentence.end, last + REACH)].replace(total.text, " ", 1)
    return _NOT_ALL.search(rest) is None


def _by_sex(total: Claim[Quantity], parts: Row) -> bool:
    """Say whether people are told apart as men, women and children."""
    sexed = head(total.value.counted or "") in _SEXES
    return (
        question_of(total).group == _GENERAL
        and not sexed
        and all(head(part.value.counted or "") in _SEXES for part in parts)
    )


def _kindred(total: Claim[Quantity], row: _Parts) -> bool:
    """Say whether each part is one of what the total counts, and the parts are told apart by nouns or places."""
    nouns = [part.value.counted for part in row.parts]
    same = all(question_of(part).noun == question_of(total).noun for part in row.parts)
    if row.placed and (same or set(nouns) == {None}):
        return True
    return None not in nouns and len(set(nouns)) == len(nouns) and (same or all(map(_alive, (total, *row.parts))))


def _alive(claim: Claim[Quantity]) -> bool:
    """Say whether a claim plainly counts people."""
    bodies = claim.value.counted is None and question_of(claim).fate is not None
    return bodies or of_people(claim.value.counted)
