"""Front matter: flat ``key: value`` lines between two lines of three hyphens at the very top of a text."""

from __future__ import annotations

import re

from attrs import field, frozen

from rashomon.sources.known import Known, known

#: Longer front matter is taken for text.
_MOST_LINES = 100
_FENCE = re.compile(r"\ufeff?---[ \t]*(?:\r\n|\r|\n)")
_LINE = re.compile(r"([^\r\n]*)(?:\r\n|\r|\n|\Z)")
_PAIR = re.compile(r"([A-Za-z][\w -]{0,40}):(?:\s(.*))?$")
_QUOTED = re.compile(r"\A(?P<mark>[\"'])(.*)(?P=mark)\Z")


@frozen
class FrontMatter:
    """What the front matter says and the offset at which the text begins after it; 0 where there is none."""

    known: Known = field(factory=Known)
    end: int = 0


def front_matter(text: str) -> FrontMatter:
    """Read the front matter of a text; a line in it that is no ``key: value``, list item or comment makes it text."""
    fence = _FENCE.match(text)
    if fence is None:
        return FrontMatter()
    fields: dict[str, object] = {}
    at = fence.end()
    for _ in range(_MOST_LINES):
        match = _LINE.match(text, at)
        if match is None or (at := match.end()) == match.start():
            return FrontMatter()
        line = match[1].rstrip()
        if line == "---":
            return FrontMatter(known(fields, "front matter", "front matter"), at)
        if pair := _PAIR.match(line):
            fields.setdefault(pair[1].strip().lower(), _unquoted((pair[2] or "").strip()))
        elif line and not line.startswith(("#", " ", "\t", "-")):
            return FrontMatter()
    return FrontMatter()


def _unquoted(value: str) -> str:
    quoted = _QUOTED.match(value)
    return quoted[2] if quoted else value
