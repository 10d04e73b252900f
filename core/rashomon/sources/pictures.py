"""Lines that belong to a picture: captions and credits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon.sources.vocabulary import rows, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon.sources.lines import Line

#: The longest caption, in words; longer lines are paragraphs.
_LONGEST = 60
#: The longest credit, in words: "Alexander Avilov / Moskva News Agency".
_LONGEST_CREDIT = 9
#: The longest caption above a credit of its own, in words.
_LONGEST_ABOVE = 40

_IN_BRACKETS = re.compile(r"\(([^()]{2,80})\)\.?$")
_AFTER_SENTENCE = re.compile(r"[.!?”\"]\s{1,3}([^.!?\s][^.!?]{0,100})$")
_SIDE = re.compile(r"\((?:L|C|left|right|centre|center|top|bottom|pictured)\)")
_SENTENCE_END = re.compile(r"[.!?]\s")
_SAID = re.compile(r"\b(?:said|told|says)\b")
_WORD = re.compile(r"[^\W\d_][\w.'’-]*")


def captions(found: Sequence[Line], kinds: dict[int, str]) -> dict[int, str]:
    """Return ``caption`` for the lines, by number, that describe or credit a picture and are nothing else yet."""
    result: dict[int, str] = {}
    for number, line in enumerate(found):
        if number not in kinds and is_caption(line):
            result[number] = "caption"
            if _is_bare_credit(line) and _goes_with(number - 1, found, kinds):
                result[number - 1] = "caption"
    return result


def is_caption(line: Line) -> bool:
    """Say whether a line describes or credits a picture: it says so, ends in a credit, or tells left from right."""
    text = line.text
    if line.words > _LONGEST:
        return False
    if _is_credit(line):
        return True
    if (bracket := _IN_BRACKETS.search(text)) and _names_source(bracket[1]):
        return True
    if (tail := _AFTER_SENTENCE.search(text[-120:])) and _is_name_and_agency(tail[1]):
        return True
    return bool(_SIDE.search(text)) and not (_SENTENCE_END.search(text) or _SAID.search(text))


def _is_credit(line: Line) -> bool:
    """Say whether a line is a credit and nothing else, or says of itself that it goes with a picture."""
    lowered = line.text.lower()
    return (
        line.folded in words("caption_lines.tsv")
        or any(lowered.startswith(row[0]) for row in rows("caption_starts.tsv"))
        or _is_name_and_agency(line.text)
    )


def _is_bare_credit(line: Line) -> bool:
    """Say whether a line credits a picture without describing it, right below another line that may."""
    source = any(line.text.lower().startswith(row[0]) for row in rows("caption_starts.tsv") if row[1:] == ("credit",))
    return not line.apart and line.words <= _LONGEST_CREDIT and (source or _is_name_and_agency(line.text))


def _goes_with(number: int, found: Sequence[Line], kinds: dict[int, str]) -> bool:
    """Say whether the line above a credit is its caption: one short sentence that does not go on from body text."""
    line = found[number]
    begins = line.apart or number - 1 in kinds
    return begins and number not in kinds and line.words <= _LONGEST_ABOVE and not _SENTENCE_END.search(line.text)


def _is_name_and_agency(text: str) -> bool:
    """Say whether words are a photographer and an agency with a slash between: "Valery Sharifulin / TASS"."""
    name, slash, agency = text.partition("/")
    if not (slash and name.strip() and agency.strip()) or text.count(" ") >= _LONGEST_CREDIT or text[-1] in ".!?:":
        return False
    return all(word[0].isupper() for word in _WORD.findall(text)) and _is_agency(agency)


def _names_source(text: str) -> bool:
    """Say whether a bracket at the end of a line names who made a picture: "Wikimedia Commons/Mil.ru", "Photo: AP"."""
    name, slash, agency = text.partition("/")
    if slash and _is_agency(name) and _is_agency(agency):
        return True
    lowered = {word.lower().rstrip(".") for word in _WORD.findall(text)}
    return not lowered.isdisjoint(words("picture_words.tsv"))


def _is_agency(text: str) -> bool:
    found = _WORD.findall(text)
    return any(word.rstrip(".") in words("agencies.tsv") or word.endswith((".ru", ".com")) for word in found)
