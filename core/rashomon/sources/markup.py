"""Machine text inside a plain text: HTML comments, lines of nothing but markup or script, URLs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon.model import Zone
from rashomon.sources.vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKUP = re.compile(r"(?:</?[A-Za-z][^<>\r\n]*+>\s*+)++")
_URL = re.compile(
    r"(?<![\w@./-])(?:(?:https?|ftp)://|www\.(?=[a-z0-9])|(?:[a-z0-9-]{1,63}+\.){1,5}(?:com|org|net|co|gov|edu|info|ly|be|me)/)"
    r"[^\s<>\"“”«»—]++"
)
_AFTER = ".,;:!?'’)]}…*_"
_COMMENT_LIMIT = 2_000


def comments(text: str, start: int) -> Iterator[Zone]:
    """Yield the HTML comments of a text, those that lost their ``<`` too; none is longer than 2,000 characters."""
    end = -1
    at = text.find("!--", start)
    while at >= 0:
        end = end if end > at else text.find("-->", at + 3)
        if end < 0:
            return
        following = text.find("!--", at + 3)
        if end - at <= _COMMENT_LIMIT and not at < following < end:
            yield Zone("tag", at - (text[at - 1 : at] == "<"), end + 3)
        at = following


def is_markup(line: str) -> bool:
    """Say whether a line is nothing but tags, or one of a script such as news pages carry."""
    if line.startswith("<") and _MARKUP.fullmatch(line):
        return True
    return line.endswith((";", "{", "}", ")")) and any(marker in line for marker in words("scripts_of_pages.tsv"))


def urls(text: str, start: int) -> Iterator[Zone]:
    """Yield the URLs of a text without the punctuation after them; ``pic.twitter.com/x`` is one, ``U.S./Japan`` not."""
    if "://" not in text and "www." not in text and "/" not in text:
        return
    for match in _URL.finditer(text, start):
        yield Zone("url", match.start(), match.start() + len(_trimmed(match[0])))


def _trimmed(url: str) -> str:
    """Cut the punctuation of the sentence off; a closing bracket stays when the URL has its opening one."""
    trimmed = url.rstrip(_AFTER)
    return trimmed + ")" if "(" in trimmed and url[len(trimmed) :].startswith(")") else trimmed
