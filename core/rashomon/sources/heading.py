"""What stands above the body of an article: headline and deck, date, byline, picture."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from rashomon.sources.datelines import is_date_line, origin
from rashomon.sources.pictures import is_caption
from rashomon.sources.vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon.sources.lines import Line

#: How many lines from the top may be heading.
_TOP = 12
#: The longest headline and byline, in words; a headline that ends in a stop needs a body so many times as long.
_LONGEST, _LONGEST_BYLINE, _LONGER = 30, 14, 3
#: The longest deck, in words, without a date or byline below it.
_LONGEST_DECK = 12

_BYLINE = re.compile(
    r"(?i:(?:(?:written|reporting|reported|story|editing|compiled) )?by|byline):? +(?=[A-Z\u00c0-\u042f])"
)
_SPEECH = re.compile(r"\b(?:said|told|reported|announced)\b|[a-z]{3}[.!?]\s")
_CREDITED = re.compile(r"[^,.]{3,60} contributed to this (?:report|post|story|article)\b.{0,60}")


def heading(found: Sequence[Line], skipped: dict[int, str], title: str = "") -> dict[int, str]:
    """Return the kind (headline, dateline, byline, caption) of each line above the body, by its number.

    A line that is the ``title`` told elsewhere (by sources.csv, say) is a headline, however it ends.
    """
    numbers = list(islice((number for number in range(len(found)) if number not in skipped), _TOP + 1))
    kinds: dict[int, str] = {}
    titles: set[str] = set()
    for number, following in zip(numbers, [*numbers[1:], None], strict=False):
        told = not titles and bool(title) and _bare(found[number].text) == _bare(title)
        kind = "headline" if told else _kind(number, following, found, titles)
        if kind is None:
            break
        if kind != "deck":
            kinds[number] = kind
        elif not found[number].text.endswith("."):  # a deck that is a sentence is the account itself: body
            kinds[number] = "headline"
        if kind in {"headline", "deck"}:
            titles.add(found[number].folded)
    return kinds


def _bare(line: str) -> str:
    return " ".join(line.casefold().split()).rstrip(" .")


def _kind(number: int, following: int | None, found: Sequence[Line], titles: set[str]) -> str | None:
    """Return headline, deck, dateline, byline or caption; None where the body begins."""
    line = found[number]
    kind = _frame(line, titles)
    if kind or following is None:
        return kind
    if not titles:
        last = following == len(found) - 1
        return "headline" if _is_headline(line, found[following], last=last) else None
    return "deck" if len(titles) == 1 and _is_deck(line, found[following], titles) else None


def _frame(line: Line, titles: set[str]) -> str | None:
    """Return what a line above the body is by itself."""
    if line.folded in titles:
        return "headline"
    if is_date_line(line.text):
        return "dateline"
    if _is_byline(line):
        return "byline"
    return "caption" if is_caption(line) else None


def _is_headline(line: Line, following: Line, *, last: bool) -> bool:
    """Say whether the first line is a headline: short, no sentence of the body, and something longer follows.

    With a stop it is one in capitals, or one sentence without reported speech above a single paragraph (``last``).
    """
    text = line.text
    if line.words > _LONGEST or text[0].islower() or text[-1] in ":;,-" or origin(line):
        return False
    if text.rstrip("\"”’')")[-1:] in {".", "?", "!"} and (text[-1] == "." or _SPEECH.search(text)):
        title = last and len(following.text) > _LONGER * len(text) and not _SPEECH.search(text)
        return following.apart and (title or _in_capitals(text))
    return following.apart or _opens_body(line, following)


def _opens_body(line: Line, following: Line) -> bool:
    """Say whether the line right below cannot be the rest of a sentence that was broken after ``line``."""
    begins = following.text[0].isupper() or not following.text[0].isalpha()
    ends = following.text[-1] in ".!?\"”'’)"
    longer = len(following.text) > 1.5 * len(line.text)
    return begins and (ends or longer or _frame(following, {line.folded}) is not None)


def _is_deck(line: Line, following: Line, titles: set[str]) -> bool:
    """Say whether a line below the headline sums the article up: a date, byline or much longer line follows it."""
    if line.words > _LONGEST or line.text[0] in '"“' or origin(line):
        return False
    if _frame(following, titles):
        return True
    short = line.words <= _LONGEST_DECK and len(following.text) > 2 * len(line.text)
    return short and not following.apart and not line.apart


def _in_capitals(text: str) -> bool:
    """Say whether nearly all long words begin with a capital, as in a headline."""
    long = re.findall(r"[^\W\d_]{4,}", text)
    return len(long) > 2 and sum(word[0].isupper() for word in long) >= 0.8 * len(long)  # noqa: PLR2004  a few words


def _is_byline(line: Line) -> bool:
    """Say whether a line names the author and nothing else."""
    if line.words > _LONGEST_BYLINE:
        return False
    match = _BYLINE.match(line.text)
    names = line.text[match.end() :].split() if match else []
    if names and all(
        name[0].isupper() or not name[0].isalpha() or name.lower() in words("byline_words.tsv") for name in names
    ):
        return line.text[-1] not in ".!?" or line.words <= 6  # noqa: PLR2004  a short name with a stop
    return bool(_CREDITED.fullmatch(line.text))
