"""Numbers that are part of a name: XC40, Il-76, Room 39, S&P 500, Formula One, 72 Hollow Creek Road."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.language.calendar import WEEKDAYS_WRITTEN
from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.numbers.counted import PEOPLE, STOPS, plural_at
from rashomon_plugins.numbers.lists import LISTS
from rashomon_plugins.numbers.pieces import HYPHENS, joined, text_at, whole, word_at
from rashomon_plugins.numbers.scales import CARDINALS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon_plugins.numbers.pieces import Piece

_LABELS = words(__package__, "labels.tsv")
_STREETS = LISTS["streets"]
#: What somebody has, wins or polls, and how many pieces back it is looked for.
HAVING, _SENTENCE = LISTS["having"], 40
#: Boeing's and Airbus's numbers, and what stands before one where it is a model.
_AIRLINERS, _ONE_OF_THEM = LISTS["airliners"], frozenset({"a", "an", "the", "its", "another", "this", "that"})
#: What bears a number before its name, and within how many words it is named.
_FORMATIONS, _BODY = LISTS["named formations"], 4
#: What a hyphen may join to a figure without making a name of it: "minus-45", "sub-7".
PREFIXES = LISTS["prefixes"]


def glued(pieces: Sequence[Piece], start: int, end: int, *, unit: bool) -> bool:
    """Tell digits inside a name or an ordinal: XC40, Il-76, 3G, 45th, 1970s."""
    if joined(pieces, start):
        before = pieces[start - 1]
        if before.text[0].isalpha():
            return True
        if before.text in HYPHENS and joined(pieces, start - 1):
            return pieces[start - 2].text[0].isalpha() and pieces[start - 2].word not in PREFIXES
        if before.text in {".", "/", "_", "\\", "№"} and joined(pieces, start - 1):
            return True
    letters = joined(pieces, end) and pieces[end].text[0].isalpha()
    return letters and (not unit or (pieces[end].text == "s" and whole(pieces[start]) >= 0))


def label(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """Tell "Room 39", "category 2", "S&P 500": a plain number that names what stands before it."""
    plain = end == start + 1 and whole(pieces[start]) >= 0
    at = start - 1 - (text_at(pieces, start - 1) == "." and word_at(pieces, start - 2) in {"no", "nos"})
    before = text_at(pieces, at)
    airliner = _airliner(pieces, start, end) or (joined(pieces, start) and _airliner(pieces, start - 2, start - 1))
    if word_at(pieces, end) == "zip" or (plain and (airliner or _street(pieces, end) or _formation(pieces, end))):
        return True
    if not plain or not before or not before[0].isalpha():
        return False
    if before.lower() in _LABELS:
        return True
    if gapped(pieces, start) or before.endswith(("'s", "’s")):
        return False
    lower = before.lower()
    opening = at == 0 or text_at(pieces, at - 1) in {".", "!", "?", ":", "“", '"', "‘", "(", "—"}
    if before.islower() or opening or lower in STOPS or lower in WEEKDAYS_WRITTEN or _shouted(pieces, at):
        return False
    following = word_at(pieces, end)
    return following not in PEOPLE and not (text_at(pieces, end)[:1].isupper() and plural_at(pieces, end))


#: Verbs of more than one.
_MANY = frozenset({"were", "are", "have"})


def _airliner(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """Tell the model of an airliner: "a 737-800", "the 777 was", not "the 340 passengers", "the 737 were"."""
    if text_at(pieces, start) not in _AIRLINERS or word_at(pieces, start - 1) not in _ONE_OF_THEM:
        return False
    following = text_at(pieces, end)
    if following in HYPHENS and joined(pieces, end):
        return text_at(pieces, end + 1)[-2:] == "00"
    if word_at(pieces, end) in _MANY:
        return False
    ended = word_at(pieces, end) in STOPS or not following[:1].isalpha()
    return text_at(pieces, start)[0] == "7" and (ended or (following[0].isupper() and not plural_at(pieces, end)))


def _formation(pieces: Sequence[Piece], end: int) -> bool:
    """Tell the number of a formation: "the 15 Marwar Regiment", "62 Bridge Construction Company"."""
    at = end
    while at < end + _BODY and text_at(pieces, at)[:1].isupper() and word_at(pieces, at) not in _FORMATIONS:
        at += 1
    named = text_at(pieces, end)[:1].isupper() and word_at(pieces, at) in _FORMATIONS
    return named and not _shouted(pieces, end)


def gapped(pieces: Sequence[Piece], start: int) -> bool:
    """Say whether a bare number after a name is what its bearer has: "the Reds won 46 seats, the Blues 39"."""
    joint = False
    for at in range(start - 1, max(0, start - _SENTENCE), -1):
        word = pieces[at].word
        if word in {".", "!", "?", ";"}:
            return False
        if joint and (pieces[at].numeral or word in CARDINALS) and word_at(pieces, at - 1) in HAVING:
            return True
        joint = joint or word in {"and", ",", "while", "but"}
    return False


def _street(pieces: Sequence[Piece], end: int) -> bool:
    """Tell a house number: capitalised words follow that end in a kind of street, "72 Hollow Creek Road"."""
    for at in range(end, min(len(pieces), end + 6)):
        if not (pieces[at].text[0].isupper() or pieces[at].numeral or joined(pieces, at)):
            return False
        if at > end - 1 and pieces[at].word in _STREETS:
            return True
    return False


def _shouted(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether the words around are all capitals, so that capitals say nothing."""
    around = [
        piece.text for piece in pieces[max(0, at - 4) : at + 6] if piece.text[0].isalpha() and len(piece.text) > 1
    ]
    return bool(around) and all(text.isupper() for text in around)


def named(pieces: Sequence[Piece], start: int, end: int) -> bool:
    """Tell "Formula One", "Big Ten": a capital after a capital, where what follows has none."""
    before, text = text_at(pieces, start - 1), pieces[start].text
    if not (text[0].isupper() and before[:1].isupper() and before.lower() not in STOPS) or _shouted(pieces, start):
        return False
    return not text_at(pieces, end)[:1].isupper()
