"""Units of measure, currencies and percentages, before and after a figure."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from rashomon_plugins.language.vocabulary import rows
from rashomon_plugins.numbers.pieces import HYPHENS, cut, joined, phrase, text_at, word_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rashomon_plugins.numbers.pieces import Piece

_LONGEST = 5
#: The longest conversion in brackets, in pieces, that is read past.
_BRACKET = 8


class Unit(NamedTuple):
    """A unit: canonical name, dimension, and the factor that turns a value into the dimension's base unit."""

    name: str
    dimension: str
    factor: float


def _measures() -> Iterator[tuple[str, str, Unit]]:
    for name, dimension, factor, *spellings in rows(__package__, "units.tsv"):
        words, symbols = (*spellings, "", "")[:2]
        yield words, symbols, Unit(name, dimension, float(factor))
    for name, words, signs, *whole in rows(__package__, "currencies.tsv"):
        dimension, factor = whole or (name, "1")
        yield words, signs, Unit(name, dimension, float(factor))


_UNITS = {unit.name: unit for _, _, unit in _measures()}
_WORDS = {word: unit for words, _, unit in _measures() for word in words.split(",") if word}
_SYMBOLS = {symbol: unit for _, symbols, unit in _measures() for symbol in symbols.split(",") if symbol}
_BASES = {unit.dimension: unit for unit in reversed(_UNITS.values()) if unit.factor == 1}
_BASES["age"] = _UNITS["year of age"]
#: What a unit begins with: nearly all that follows a figure begins none.
_BEGINNINGS = frozenset(cut(text, 0, len(text))[0].text for text in (*_WORDS, *_SYMBOLS))
_SIGNS = {
    sign: _UNITS[name]
    for name, _, signs, *_ in rows(__package__, "currencies.tsv")
    for sign in signs.split(",")
    if sign not in {"p", "sen"}
}
CURRENCY_SIGNS = frozenset(sign for sign in _SIGNS if not sign.isalpha())
_MONEY = frozenset(unit.name for unit in _SIGNS.values()) | {"cent", "penny", "sen"}
_PERIODS = frozenset({"time", "length", "area", "volume", "mass"})
_NOT_A_RATE = frozenset({"ago", "earlier", "later", "before", "after", "old", "long"})
#: Adverbs that make rates, and what may follow those that are adjectives too: "$5 daily on milk", "a $5 daily fee".
_ADVERBS = {
    "annually": "year",
    "yearly": "year",
    "monthly": "month",
    "weekly": "week",
    "daily": "day",
    "hourly": "hour",
}
#: What prices are told by, also after "a": "55 cents a share".
_APIECE = frozenset({"share", "head", "seat", "ticket", "piece"})
_AFTER_ADVERBS = frozenset({"in", "on", "for", "to", "from", "and", "or", "by", "at", "with", "since"})
#: Symbols of one letter are also names, scores and initials: only directly after digits are they units.
_SPACED_LETTERS = frozenset("mgCFWVp°″")


def money(unit: Unit | None) -> bool:
    """Say whether a unit is a currency or a part of one."""
    return unit is not None and unit.name in _MONEY


@lru_cache(maxsize=4096)
def unit_named(name: str | None) -> Unit | None:
    """Return the unit of a canonical name; a rate is a unit of its own, whose factor is the quotient.

    What is said per thing, as per share, is of the dimension of what is above: texts leave the thing out, and for
    sums of money the year too ("savings of £14m").
    """
    if name is None or name in _UNITS:
        return _UNITS.get(name or "")
    above, _, below = name.partition(" per ")
    over, under = _UNITS.get(above), _UNITS.get(below)
    if over and (not under or (below == "year" and money(over))):
        return Unit(name, over.dimension, over.factor)
    dimension = f"{over.dimension if over else above} per {under.dimension if under else below}"
    return Unit(name, dimension, (over.factor if over else 1.0) / (under.factor if under else 1.0))


def base_unit(unit: Unit) -> Unit:
    """Return the unit that those of a dimension are drawn in: the one of factor 1, the year for ages, else itself."""
    return _BASES.get(unit.dimension, unit)


def currency_before(pieces: Sequence[Piece], index: int) -> tuple[Unit, int] | None:
    """Read a currency that ends where a figure begins ("US $", "HK$", "AUD"): the unit and where it starts."""
    for length in (3, 2, 1):
        start = index - length
        if start >= 0 and (pieces[start].text.isalnum() or length == 1 or text_at(pieces, start) == "$"):
            sign = "".join(piece.text for piece in pieces[start:index]).replace(".", "")
            spaced = pieces[index - 1].end + 1 < pieces[index].start
            if (
                sign in _SIGNS
                and not spaced
                and not (sign[0].isalpha() and joined(pieces, start) and pieces[start - 1].text.isalnum())
            ):
                return _SIGNS[sign], start
    return None


def unit_after(pieces: Sequence[Piece], at: int, *, digits: bool) -> tuple[Unit, int] | None:
    """Read the longest unit at a piece: the unit and where it ends; symbols only after ``digits``."""
    start = at + (text_at(pieces, at) in HYPHENS and at + 1 < len(pieces))
    if word_at(pieces, start) not in _BEGINNINGS and text_at(pieces, start) not in _BEGINNINGS:
        return None
    for end in range(min(len(pieces), start + _LONGEST), start, -1):
        if pieces[end - 1].text in HYPHENS:
            continue
        unit = _symbol(pieces, start, end) if digits else None
        unit = unit or _WORDS.get(phrase(pieces, start, end))
        if unit and not (end < len(pieces) and joined(pieces, end) and pieces[end].text[0].isalnum()):
            return _rate(pieces, unit, end)
    return None


def _symbol(pieces: Sequence[Piece], start: int, end: int) -> Unit | None:
    """Read a symbol; its letters must adjoin one another, and a single letter the figure too."""
    text = "".join(piece.text for piece in pieces[start:end])
    if text not in _SYMBOLS or pieces[end - 1].end - pieces[start].start != len(text):
        return None
    single = len(text) == 1 and text.isalpha()
    if single and not joined(pieces, start) and text not in _SPACED_LETTERS and text_at(pieces, end) != "/":
        return None
    return _SYMBOLS[text]


def _rate(pieces: Sequence[Piece], unit: Unit, end: int) -> tuple[Unit, int]:
    """Read on to "per hour", "a barrel", "/kg", where a rate follows a unit."""
    below = per(pieces, end)
    if below is None and money(unit) and (name := past_bracket(pieces, end)):
        return unit_named(f"{unit.name} per {name}") or unit, end
    if below is None or " per " in unit.name or unit.dimension == "age":
        return unit, end
    name, after = below
    return unit_named(f"{unit.name} per {name}") or unit, after


def past_bracket(pieces: Sequence[Piece], at: int) -> str | None:
    """Read the period of a sum past a conversion in brackets, or past the end of one: "£2m ($3m) a day"."""
    closing = next((end for end in range(at, min(len(pieces), at + _BRACKET)) if pieces[end].text == ")"), None)
    if closing is None or (closing > at and pieces[at].text != "("):
        return None
    below = per(pieces, closing + 1)
    return below[0] if below else None


def per(pieces: Sequence[Piece], at: int) -> tuple[str, int] | None:
    """Read "per share", "a month", "/kg", "-a-day", "annually": what a rate is over, and where it ends."""
    period, after = _ADVERBS.get(word_at(pieces, at)), word_at(pieces, at + 1)
    if period and (word_at(pieces, at) == "annually" or not after[:1].isalnum() or after in _AFTER_ADVERBS):
        return period, at + 1
    start = at + (text_at(pieces, at) in HYPHENS)
    word = word_at(pieces, start)
    if word == "for" and word_at(pieces, start + 1) in {"every", "each"}:
        each = _WORDS.get(word_at(pieces, start + 2))
        return (each.name, start + 3) if each and each.dimension == "time" else None
    if word not in {"per", "a", "an", "each", "every", "/"} or (word == "/" and not joined(pieces, start)):
        return None
    start += 1 + (text_at(pieces, start + 1) in HYPHENS)
    for end in range(min(len(pieces), start + 2), start, -1):
        unit = _WORDS.get(phrase(pieces, start, end)) or _SYMBOLS.get("".join(p.text for p in pieces[start:end]))
        if unit and unit.dimension in _PERIODS and word_at(pieces, end) not in _NOT_A_RATE and word != "every":
            return unit.name, end
    if (word == "per" and word_at(pieces, start).isalpha()) or word_at(pieces, start) in _APIECE:
        return word_at(pieces, start), start + 1
    return None
