"""What looks like a time and is none: numbers that look like years, ages, "the fall of the wall", "as soon as"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon_plugins.dates.tense import tense

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rashomon_plugins.dates.grammar import Match
    from rashomon_plugins.dates.lexing import Lexed

    Check = Callable[[str, Lexed, Match], bool]

_ROUND = 100
#: Letters of what joins two hours, and of numbers.
_JOINED, _DIGITS = "-ax", "dnfY7"
_WEEKS = 53
_YEAR_DIGITS = frozenset({2, 4})
_CLOCK = re.compile(r"(?:[01]?[0-9]|2[0-4])(?:[:.][0-5][0-9]){0,2}|(?:[01][0-9]|2[0-4])[0-5][0-9]")
#: Letters of marks and of nothing: what a word that ends its clause has after it.
_CLOSED = ".,;!"
#: An article before a plural or before "week-long" belongs to what follows.
_ARTICLES = frozenset({"AP", "AU-Q", "AP-Q"})
#: Prepositions that a round number after them and before a noun makes no year: "for 2000 men".
_AMOUNTS = frozenset({"for", "about", "around", "to", "between", "the"})
#: Verbs that "the day" is no time after.
_WON = frozenset(
    ["carry", "carries", "carried", "win", "wins", "won", "save", "saves", "saved", "rule", "rules", "ruled"]
)
#: Words that make "last" a verb, and those that a month's name after them is no person's by.
_BEFORE_VERBS = frozenset(
    ["to", "will", "would", "could", "can", "may", "might", "should", "must", "not", "did", "does", "only", "probably"]
)
_BEFORE_MONTHS = frozenset({"in", "since", "during", "throughout", "by", "until", "between", "before", "after"})
_OF_A_DAY = frozenset({"TH", "TM"})
#: Words after which four digits are an hour where a day follows: "at 1430 on Tuesday", not "in 1430 today".
_BEFORE_HOURS = frozenset({"at", "by", "until", "till", "before", "after", "around", "about", "from"})
_NOONS = frozenset({"12:00", "24:00"})
#: What stands "at 2130 on Friday" and is no event, and how many words before the digits it is looked for among.
_PRICED = frozenset(["index", "average", "points", "price", "prices", "share", "shares", "stocks", "gold", "rate"])
_NEAR = 12
#: What a rate's amount may end in ("$70 million a year").
_MILLIONS = frozenset({"million", "billion", "trillion", "percent", "%"})


def plausible(text: str, lexed: Lexed, match: Match) -> bool:
    """Say whether a match of the grammar speaks of time where it stands."""
    check = _CHECKS.get(match.kind)
    return check is None or check(text, lexed, match)


def _letter(lexed: Lexed, at: int) -> str:
    """Return a token's class, a gap's beyond the text."""
    return lexed.classes[at] if 0 <= at < len(lexed.classes) else ";"


def _word(text: str, lexed: Lexed, at: int) -> str:
    """Return a token in lower case, nothing beyond the text."""
    return text[lexed.words[at].start : lexed.words[at].end].lower() if 0 <= at < len(lexed.words) else ""


def _date(text: str, lexed: Lexed, match: Match) -> bool:
    """Take "10-Nov" for a date only when written in one, "10 Nov 11" and "the 5th" only at the end of a clause."""
    if "short" in match.parts or "alone" in match.parts:
        digits = _word(text, lexed, match.end - 1)
        return _letter(lexed, match.end) in _CLOSED and len(digits) > 1 and digits[0].isdigit()
    if "-" in lexed.classes[match.start : match.end] and "month" in match.parts and "until" not in match.parts:
        written = text[lexed.words[match.start].start : lexed.words[match.end - 1].end]
        return not any(mark.isspace() for mark in written)
    return True


def _time(text: str, lexed: Lexed, match: Match) -> bool:
    """Take digits for a clock time only when a clock can show them."""
    first = lexed.words[match.parts["clock"][0]]
    if "event" in match.parts:
        return lexed.words[match.parts["unit"][0]].value in _OF_A_DAY
    start, end = match.parts["clock"]
    if "P" in lexed.classes[start:end] and not _is_hour(text, lexed, start, end):
        return False
    if end - start == 1 and _letter(lexed, start) in "7Y" and not _telex(text, lexed, start):
        return False
    return first.value in _NOONS or _CLOCK.fullmatch(text, first.start, first.end) is not None


def _is_hour(text: str, lexed: Lexed, start: int, end: int) -> bool:
    """Take "0740 hours" for a clock time, and "1430 hours" only after "at"; "1500 hours" are many."""
    told = _word(text, lexed, start).startswith("0") or ":" in _word(text, lexed, start)
    return _word(text, lexed, end - 1) == "hours" and (told or _word(text, lexed, start - 1) in {"at", "around"})


def _telex(text: str, lexed: Lexed, at: int) -> bool:
    """Say whether four bare digits are an hour as wires and armies write it: "0420", "from 2130 to 0430", "1430 GMT".

    Without a nought before them only where a zone, a part of a day, or another hour that has one is joined to them, or
    they follow "at" or the like and a day follows them; in front of other digits they are those of a telephone.
    """
    if _letter(lexed, at) not in "7Y" or _letter(lexed, at + 1) in _DIGITS:
        return False
    joined = (at + 2 if _letter(lexed, at + 1) in _JOINED else at, at - 2 if _letter(lexed, at - 1) in _JOINED else at)
    noughts = any(_word(text, lexed, each).startswith("0") and _letter(lexed, each) == "7" for each in (at, *joined))
    after = lexed.classes[at + 1 : at + 4]
    dated = after.startswith(("y", "W", "iW")) and _word(text, lexed, at - 1) in _BEFORE_HOURS
    dated = dated and _PRICED.isdisjoint(_word(text, lexed, each) for each in range(at - _NEAR, at))
    return noughts or dated or after[:1] in {"z", "6"} or after.startswith(("RT", "itT"))


def _year(text: str, lexed: Lexed, match: Match) -> bool:
    """Take a bare number for a year unless it counts something, is money, or is a part of a name."""
    if "short" in match.parts:
        return len(_word(text, lexed, match.start)) in _YEAR_DIGITS
    if "year" not in match.parts or match.end - match.start > 1:
        return True
    before, after = _letter(lexed, match.start - 1), _letter(lexed, match.end)
    word = lexed.words[match.start]
    named = _capital(text, lexed, match.end)
    counted = before in "#-dnof" or (after in "UPN3" and not named)
    if counted or text[word.end : word.end + 1] == "%" or text[max(0, word.start - 1)].isalpha():
        return False
    if _telex(text, lexed, match.start):
        return False
    if lexed.classes[match.start] != "Y" or int(word.value) % _ROUND != 0:
        return True
    return before in "iaeFB<t" and not (after == "_" and not named and _word(text, lexed, match.start - 1) in _AMOUNTS)


def _capital(text: str, lexed: Lexed, at: int) -> bool:
    """Say whether a token is a word that begins with a capital: "the 2000 Olympics"."""
    return at < len(lexed.words) and text[lexed.words[at].start].isupper()


def _week(text: str, lexed: Lexed, match: Match) -> bool:
    """Take "week 3" for a week of the calendar only with its year, or called "calendar week"."""
    at, number = match.parts["unit"][0], lexed.words[match.parts["number"][0]].value
    unit = lexed.words[at]
    told = "year" in match.parts or " " in text[unit.start : unit.end]
    return told and unit.value == "W" and isinstance(number, int) and 1 <= number <= _WEEKS


def _nth(_text: str, lexed: Lexed, match: Match) -> bool:
    """Take weeks of a month only: "the first day of May" is told by another pattern."""
    return "unit" not in match.parts or lexed.words[match.parts["unit"][0]].value == "W"


def _month(text: str, lexed: Lexed, match: Match) -> bool:
    """Leave out the given names April, June: a month alone before a name, and no preposition before."""
    if match.end - match.start > 1 or not _named(text, lexed, match.end):
        return True
    return _word(text, lexed, match.start - 1) in _BEFORE_MONTHS or _letter(lexed, match.start - 1) in "RcreEt"


def _named(text: str, lexed: Lexed, at: int) -> bool:
    """Say whether a token continues a name: a word of no other meaning with one capital, after a blank."""
    if _letter(lexed, at) != "_" or text[lexed.words[at].start - 1] != " ":
        return False
    return text[lexed.words[at].start : lexed.words[at].end].istitle()


def _season(text: str, lexed: Lexed, match: Match) -> bool:
    """Take "the fall" for a season only where it is not the fall of something, nor the name of something."""
    if text[lexed.words[match.end - 1].start].isupper() and _named(text, lexed, match.end):
        return not match.parts.keys() <= {"season", "bare"} or _word(text, lexed, match.start - 1) in _BEFORE_MONTHS
    if "bare" in match.parts:
        return _word(text, lexed, match.start) != "spring"
    if match.parts.keys() - {"season"}:
        return True
    return "Z" not in lexed.classes[match.start : match.end] or _letter(lexed, match.end) not in "F_"


def _quarter(_text: str, lexed: Lexed, match: Match) -> bool:
    """Leave out "quarter-century" and "quarter-to-quarter"."""
    return _letter(lexed, match.end) != "-" or lexed.classes[match.end - 1] != "q"


def _half(_text: str, lexed: Lexed, match: Match) -> bool:
    """Take halves of years only, not "the first half of the week"."""
    return "unit" not in match.parts or lexed.words[match.parts["unit"][0]].value == "Y"


def _duration(text: str, lexed: Lexed, match: Match) -> bool:
    """Leave out ages ("52 years old"), three quarters of something, and rates ("$70 million a year")."""
    letters = lexed.classes[match.start : match.end]
    if _lasts(text, lexed, match):
        return False
    if "length" in match.parts:
        return True
    aged = letters.endswith("Q") and ("-" not in letters or _years(lexed, match))
    tail = letters == "U-Q" and _letter(lexed, match.start - 1) == "-"
    if aged or tail or letters in _ARTICLES or _letter(lexed, match.end) == "Q":
        return False
    if _word(text, lexed, match.parts["unit"][0]).startswith("quarter"):
        return letters[-1] == "P" and letters[0] in "tRvA" and "-" not in letters
    return letters != "AU" or (
        _letter(lexed, match.start - 1) not in "nNdf&" and _word(text, lexed, match.start - 1) not in _MILLIONS
    )


def _lasts(text: str, lexed: Lexed, match: Match) -> bool:
    """Say whether "last" is the verb: "the strike is to last two weeks"."""
    before = _word(text, lexed, match.start - 1)
    return _word(text, lexed, match.start) == "last" and before in _BEFORE_VERBS


def _years(lexed: Lexed, match: Match) -> bool:
    """Say whether a duration counts years: "36-year-old" is an age, "two-decade-old" and "8-month-old" are lengths."""
    return "count" in match.parts and lexed.words[match.parts["unit"][0]].value == "Y"


def _relative(text: str, lexed: Lexed, match: Match) -> bool:
    """Leave out the names of shows and papers ("This Week") and "this minute" of a "last-minute" effort."""
    start, end = match.parts["unit"]
    unit = text[lexed.words[start].start : lexed.words[end - 1].end]
    won = unit == "day" and _word(text, lexed, match.start - 1) in _WON
    return not (won or (unit.istitle() and not unit.isupper())) and _letter(lexed, match.end) != "-"


def _shift(_text: str, lexed: Lexed, match: Match) -> bool:
    """Take "two days after" whole only where nothing follows that it would be counted from."""
    return lexed.classes[match.end - 1] != "<" or _letter(lexed, match.end) in _CLOSED


def _from(text: str, lexed: Lexed, match: Match) -> bool:
    """Take "two weeks from Sunday" only with that word, not "two weeks on Sunday"."""
    return _word(text, lexed, match.parts["from"][0]) == "from"


def _part(text: str, lexed: Lexed, match: Match) -> bool:
    """Take a bare part of the day only in "at night" and "in daytime"."""
    word = _word(text, lexed, match.end - 1)
    if word in {"dawn", "dusk"} and "rel" not in match.parts:
        return _letter(lexed, match.end) != "F"
    if "bare" not in match.parts or word not in {"night", "daytime"}:
        return "bare" not in match.parts
    following = _word(text, lexed, match.end)
    return _letter(lexed, match.start - 1) == "i" or (following.endswith("s") and not following.endswith("ss"))


def _reference(text: str, lexed: Lexed, match: Match) -> bool:
    """Leave out "as soon as", "soon after", "the last word"."""
    if "rel" in match.parts and match.parts["rel"][1] == match.end:
        return _word(text, lexed, match.end - 1) == "past" and _letter(lexed, match.end) != "_"
    word = text[lexed.words[match.start].start : lexed.words[match.end - 1].end].lower()
    if word == "this time":
        return _letter(lexed, match.start - 1) == "i" and _word(text, lexed, match.start - 1) != "at"
    if word == "soon":
        following, near = _word(text, lexed, match.end), (match.start - 1, match.start - 2, match.end)
        told = "would" in {_word(text, lexed, at) for at in near}
        return following not in {"as", "after"} and not told and tense(lexed, match.start, match.end) > 0
    return True


_CHECKS: Mapping[str, Check] = {
    "date": _date,
    "month": _month,
    "nth": _nth,
    "year": _year,
    "season": _season,
    "week": _week,
    "time": _time,
    "quarter": _quarter,
    "half": _half,
    "duration": _duration,
    "relative": _relative,
    "shift": _shift,
    "from": _from,
    "part": _part,
    "reference": _reference,
}
