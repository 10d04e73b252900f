"""Parts told with the body that they are of: 4th battalion of the Harbour Guard, Harbour Workers Union Local 9."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.language.stems import is_content
from rashomon_plugins.units.mentions import Mention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rashomon import Document

#: What a numbered part ends with, and what stands between it and what it is a part of.
_PART = re.compile(r"(?i)[0-9](?:st|nd|rd|th)?\s(?:battalion|squadron|company|battery|platoon|troop|detachment)\Z")
_BETWEEN = re.compile(r"(?:,|\s(?:of|from))\s(?:the\s|The\s)?")
#: The last words of organisations that have battalions.
_WHOLE = re.compile(r"(?:Police|Guards?|Forces?|(?<!\w)[A-Z]{1,4}[PF])\Z")
#: What tells a branch of a union, and the union's name before it.
_BRANCH = re.compile(r"(?<=\s)(?:Local|Lodge|Chapter)\s(?:No\.?\s)?[0-9]{1,4}(?![\w-])")
_UNION = re.compile(r"(?:(?<![\w-])[A-Z][\w&’'.-]{0,20}+\s(?:(?:and|of|&)\s)?){1,7}\Z")
#: Characters before a branch in which the union's name stands.
_REACH = 90


def parts(document: Document, found: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the longer names, in order, that join a numbered part and its whole."""
    text = document.text
    for part, body in pairwise(found):
        if not _BETWEEN.fullmatch(text, part.end, body.start) or "equipment" in {part.kind, body.kind}:
            continue
        said, whole = text[part.start : part.end], text[body.start : body.end]
        if _PART.search(said) and not _PART.search(whole) and (body.kind == "formation" or _WHOLE.search(whole)):
            yield Mention(part.start, body.end, "formation", -1, -1)


@remembered
def branches(document: Document) -> tuple[Mention, ...]:
    """Return the branches of unions that a document names, in order: Harbour Workers Union Local 9."""
    return tuple(_branches(document.text))


def _branches(text: str) -> Iterator[Mention]:
    for branch in _BRANCH.finditer(text):
        first = max(0, branch.start() - _REACH)
        m = _UNION.search(text[first : branch.start()])
        said = m[0].split() if m else []
        if said[1:2] == ["of"]:
            said = said[2:]
        while said and not is_content(said[0]):
            said.pop(0)
        if m and said:
            yield Mention(text.index(said[0], first + m.start()), branch.end(), "organisation", -1, -1)
