"""Datelines: lines that hold a date and nothing else, and where a report was sent from, before its first words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon.model import Zone
from rashomon.sources.calendar import days
from rashomon.sources.vocabulary import rows, table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rashomon.sources.lines import Line

#: How many paragraphs of the body may begin with a dateline.
_FIRST = 3
#: The longest dateline, in characters; of one before a paragraph the place and the whole, in words.
_LONGEST = 100
_LONGEST_PLACE, _LONGEST_ORIGIN = 4, 10
#: The same of one with a day in it, where a radio service may be named: "KIGALI DOMESTIC SERVICE IN FRENCH 1300 GMT".
_LONGEST_SERVICE, _LONGEST_DATED = 10, 16

_TOKEN = re.compile(r"[A-Za-z]+|[0-9][0-9:./]*|[^\s\w]")
_ORIGIN = re.compile(r"\A((?:[^(\r\n]|\([^()\r\n]*+\)){2,90}?)\s{0,3}(?:--|—|\s[-–]|(?<=\))_)(?=\s|[A-Z\"“]|$)")
_AGENCY = re.compile(r"\(([A-Z]{2,8}|[A-Z][a-z]{2,11})\)\s*(?:[-–—]+\s)?")
_PLACE = re.compile(r"[A-Z][A-Z.'’/ -]*[A-Z.]")
#: A place in ordinary letters, and after it a day or an agency: "Pune, Aug 15:", "Lyon, France (AFP) -".
_STAMP = re.compile(
    r"\A(?P<stamp>[A-Z][^:()\r\n—]{2,60}?)\s{0,2}(?:\((?P<agency>[A-Za-z][A-Za-z./ -]{1,20})\)\s{0,2})?"
    r"(?::|--|—|[-–](?=\s)|(?<=\)))(?=\s)"
)
_NO_PLACE = frozenset({"the", "a", "an", "in", "on", "at", "by", "from", "since", "after", "of", "and", "for", "to"})
_STAMP_TOKEN = re.compile(r"[^\s,|./]+")
_AFTER_PLACE = re.compile(r"(?:[\s,./()-]|[0-9]+|[A-Z][\w.'’]*)*+")


def is_date_line(text: str) -> bool:
    """Say whether a line holds a date or time and nothing else: "January 19, 2022", "Kyodo | Updated: 2022-01-19"."""
    if len(text) > _LONGEST:
        return False
    parts = [part.strip() for part in re.split(r"[|•·]", text)]
    dated = [part for part in parts if _is_date(part)]
    return bool(dated) and all(part in dated or part.count(" ") < 4 for part in parts)  # noqa: PLR2004  an outlet


def _is_date(part: str) -> bool:
    rest, whole = part, False
    for start, end, _ in [*days(part)][::-1]:
        rest, whole = rest[:start] + " " + rest[end:], True
    kinds = [_kind_of(piece) for piece in _TOKEN.findall(rest)]
    if "" in kinds:
        return False
    told = {"updated", "published"} & set(kinds) and {"weekday", "time", "month"} & set(kinds)
    return whole or bool(told) or {"month", "number"} <= set(kinds)


def _kind_of(piece: str) -> str:
    if piece[0].isdigit():
        return "number"
    if not piece.isalpha():
        return "mark" if piece in ".,:-–—()/" else ""
    kind = table("dateline_words.tsv").get(piece.lower(), "")
    return "month" if kind.isdigit() else kind


def origins(found: Sequence[Line], kinds: dict[int, str]) -> Iterator[Zone]:
    """Yield the datelines at the start of the first paragraphs of the body: "JAKARTA -", "PARIS (AP) —", "(CNN)"."""
    body = (number for number in range(len(found)) if number not in kinds)
    for _, number in zip(range(_FIRST), body, strict=False):
        if length := origin(found[number]):
            yield Zone("dateline", found[number].start, found[number].start + length)


def origin(line: Line) -> int:
    """Return the length of the dateline that a paragraph begins with; 0 without one."""
    agency = _AGENCY.match(line.text)
    if agency and (agency[1].isupper() or (agency[1], "wire") in rows("agencies.tsv")):
        return len(agency[0].rstrip())
    if stamp := _stamp(line.text[:_LONGEST]):
        return stamp
    match = _ORIGIN.match(line.text[:_LONGEST])
    if match is None or not (place := _PLACE.match(match[1])) or not _AFTER_PLACE.fullmatch(match[1], place.end()):
        return 0
    name = re.split(r"[,(/]", match[1])[0].split()
    dated = {"month", "number"} <= set(map(_kind_of, _TOKEN.findall(match[1])))
    longest_name, longest = (_LONGEST_SERVICE, _LONGEST_DATED) if dated else (_LONGEST_PLACE, _LONGEST_ORIGIN)
    return match.end() if len(name) <= longest_name and match[1].count(" ") < longest else 0


def _stamp(text: str) -> int:
    """Return the length of a dateline with a day or a known agency after a place; 0 without one."""
    match = _STAMP.match(text)
    if match is None or not match.end():
        return 0
    words = _STAMP_TOKEN.findall(match["stamp"])
    kinds = [_kind_of(word) for word in words]
    place = next((number for number, kind in enumerate(kinds) if kind in {"month", "number", "weekday"}), len(words))
    dated = set(kinds[place:]) >= {"month", "number"} and set(kinds[place:]) <= {"month", "number", "weekday"}
    agency = (match["agency"] or "").upper()
    wired = place == len(words) and any(agency == name.upper() for name, *kind in rows("agencies.tsv") if kind)
    named = 0 < place <= _LONGEST_PLACE and all(map(_can_be_place, words[:place]))
    return match.end() if named and (dated or wired) else 0


def _can_be_place(word: str) -> bool:
    return word[0].isupper() and not _kind_of(word) and word.lower() not in _NO_PLACE
