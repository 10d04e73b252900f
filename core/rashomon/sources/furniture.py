"""What pages put around an article: promotion, related headlines, link lines, markup. These lines are skipped."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from rashomon.sources.markup import is_markup
from rashomon.sources.vocabulary import rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rashomon.model import Zone
    from rashomon.sources.lines import Line

#: The longest line, in words, that its first words make furniture; longer ones are somebody's prose.
_LONGEST = 100
#: The longest paragraph, in words, that a phrase anywhere in it makes an appeal to the reader.
_LONGEST_APPEAL = 150
#: The longest line inside an appeal that is a button or a question ("Remind me later.").
_BUTTON = 6
#: The longest continuation of a related headline that was broken in two.
_LONGEST_REST = 12

_WORD = re.compile(r"\w+")
_CALL = re.compile(
    r"(?:Support|Join|Follow|Subscribe to|Donate to|Download) (?:the |The )?(?:[A-Z][\w.&'’-]*+(?: |(?=!))){1,6}!"
)

_COPYRIGHT = re.compile(r"(?:copyright )?(?:©|\(c\)|copyright) ?[0-9]{4}\b", re.IGNORECASE)
_COUNTER = re.compile(
    r"\A[0-9][0-9,.]{0,12} ?(?:min(?:ute)?s? read|comments?|shares?|views?|likes?|retweets?)", re.IGNORECASE
)
_FOLLOW = re.compile(
    r"(?:Follow|Like|Find|Join) .{1,80}? on (?:Twitter|Facebook|Instagram|Telegram|YouTube|WhatsApp)\b"
)


def furniture(found: Sequence[Line], marked: Sequence[Zone]) -> dict[int, str]:
    """Return the kind (promo, related, url, tag) of each line that is furniture, by its number."""
    kinds = _marked_lines(found, marked) | _link_lines(found, marked)
    appeal = False
    for number, line in enumerate(found):
        previous = kinds.get(number - 1)
        kind = kinds.get(number) or _kind(line)
        if kind is None and appeal and _goes_on(line):
            kind = "promo"
        if kind is None and previous == "related" and _continues(line, found[number - 1]):
            kind = "related"
        appeal = kind == "promo" and (appeal or _opens_appeal(line))
        if kind:
            kinds[number] = kind
    return kinds


def _kind(line: Line) -> str | None:
    """Return what a line is by itself."""
    words = line.words
    if words <= _LONGEST:
        if is_markup(line.text):
            return "tag"
        if words <= _BUTTON and (whole := _phrases("line").get(line.folded)):
            return whole
        for phrase, kind in _starts().get(line.text.split(maxsplit=1)[0].lower(), ()):
            if line.text[: len(phrase)].lower() == phrase:
                return kind
        if _is_promotion(line.text):
            return "promo"
    return "promo" if words <= _LONGEST_APPEAL and _opens_appeal(line) else None


def _is_promotion(text: str) -> bool:
    """Say whether a line calls on the reader, claims the copyright or counts readers."""
    if text[-1] == "!" and _CALL.fullmatch(text):
        return True
    return bool(_COPYRIGHT.match(text) or _COUNTER.fullmatch(text) or _FOLLOW.match(text))


def _opens_appeal(line: Line) -> bool:
    """Say whether a paragraph turns to the reader for money, and is not what somebody is quoted as saying."""
    lowered = line.text.lower()
    return any(phrase in lowered for phrase in _phrases("anywhere")) and line.text[0] not in "\"“'‘«"


def _goes_on(line: Line) -> bool:
    """Say whether a line after the opening of an appeal belongs to it: a button, or more of "we", "you", "support"."""
    if line.words <= _BUTTON:
        return True
    words = set(_WORD.findall(line.text.lower()))
    return len(words & _phrases("person").keys()) > 1 and len(words & _phrases("appeal").keys()) > 1


def _continues(line: Line, before: Line) -> bool:
    """Say whether a line is the rest of the related headline before it: it begins small and does not end."""
    return (
        line.text[0].islower()
        and not before.text[0].islower()
        and line.words <= _LONGEST_REST
        and line.text[-1] not in ".!?"
        and before.text[-1] not in ".!?"
    )


def _marked_lines(found: Sequence[Line], marked: Iterable[Zone]) -> dict[int, str]:
    """Find the lines that lie whole in an HTML comment."""
    spans = {zone.start: zone for zone in marked if zone.kind == "tag"}
    return {n: "tag" for n, line in enumerate(found) if (zone := spans.get(line.start)) and zone.end >= line.end}


def _link_lines(found: Sequence[Line], marked: Iterable[Zone]) -> dict[int, str]:
    """Find the lines that are a link: a URL, a word or two beside it, or "Original url:" and the line after it."""
    kinds: dict[int, str] = {}
    spans = iter([zone for zone in marked if zone.kind == "url"])
    span = next(spans, None)
    for number, line in enumerate(found):
        inside: list[Zone] = []
        while span and span.start < line.end:
            if span.start >= line.start:
                inside.append(span)
            span = next(spans, None)
        if inside and _is_link(line, inside):
            kinds[number] = "url"
            if number and _phrases("line").get(found[number - 1].folded) == "url":
                kinds[number - 1] = "url"
    return kinds


def _is_link(line: Line, inside: Sequence[Zone]) -> bool:
    """Say whether nothing much stands beside the URLs of a line: three words, or the label of a link."""
    before = line.text[: inside[0].start - line.start].strip(" :-–—>*[(")
    after = line.text[inside[-1].end - line.start :].split()
    labelled = not before or _phrases("line").get(before.lower()) == "url"
    return labelled and len(after) <= 3 and len(inside) <= 2  # noqa: PLR2004  the debris of a copied page


@cache
def _phrases(how: str) -> dict[str, str]:
    return {phrase: kind for phrase, kind, where in rows("furniture.tsv") if where == how}


@cache
def _starts() -> dict[str, list[tuple[str, str]]]:
    """Return the phrases that begin furniture, by their first words."""
    found: dict[str, list[tuple[str, str]]] = {}
    for phrase, kind in _phrases("start").items():
        found.setdefault(phrase.split(maxsplit=1)[0], []).append((phrase, kind))
    return found
