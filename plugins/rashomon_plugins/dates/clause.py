"""The clause a date stands in, and the noun it modifies where it stands inside a noun phrase."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from rashomon import remembered
from rashomon_plugins.dates.expressions import expressions
from rashomon_plugins.dates.tense import cues, lower_case, past
from rashomon_plugins.language.sentences import sentence_at, tokens_in
from rashomon_plugins.language.stems import event_class, is_content

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from rashomon import Document
    from rashomon_plugins.language.sentences import Span, Token

#: A sentence of more characters than this is none that a person wrote: nothing is read from it.
LONGEST = 2000
#: Words to either side of a date beyond which its clause is not followed.
REACH = 16
_BORDER = re.compile(
    r"[,;:()\[\]—–“”\"]|(?:after|before|while|when|because|but|although|though|which|who|whose|that|where|as|if)\Z",
    re.IGNORECASE,
)
_RELATIVE = frozenset({"who", "which", "whose", "that"})
#: Content words below which a clause says too little and its sentence is taken.
_LEAST = 2
#: Words that begin a noun phrase, and prepositions that take one whose date is no time of their own clause.
_DETERMINERS = frozenset({"a", "an", "the", "its", "his", "her", "their", "our", "this", "that", "another"})
_TAKING = frozenset({"of", "over", "to", "with", "about", "against", "for", "following", "via"})
_PHRASE = 5
#: Prepositions that hang something on the noun before them.
_HANGING = frozenset({"of", "in", "at", "on", "for", "by", "with", "from", "near", "to", "between", "against", "over"})
#: Words after "the day" among which the event is that it is counted from: "after the first round of the vote".
_ANCHOR = 7
#: A bracket that holds one word in capitals is a shorter name and no border: "the Security Council (UNSC) voted".
_SHORTER = re.compile(r"(?<=\s)\([A-Z][A-Za-z0-9&-]{1,11}\)")
#: What may stand before a day or an hour and belongs to the time: "just before dawn on Sunday", "shortly after 6pm".
_LEADING = re.compile(
    r"\b(?:(?:just|shortly|soon|long|right|well|minutes|moments) )(?:before|after|past)"
    r"(?: (?:dawn|dusk|sunrise|sunset|daybreak|nightfall|dark|midnight|noon|midday|lunch|lunchtime)(?: on)?)? \Z"
)
#: Characters that it is looked for in.
_LED = 40
_POSSESSIVE = re.compile(r"['’]s?(?=\s)")


def sentence_around(document: Document, offset: int) -> Span | None:
    """Return the sentence an offset is in; None where it is too long to be one."""
    sentence = sentence_at(document, offset)
    return sentence if sentence.end - sentence.start <= LONGEST else None


@remembered
def timely(document: Document) -> frozenset[int]:
    """Return where the words of a document's temporal expressions begin, and of the events days are counted from."""
    anchors = anchored(document)
    return frozenset(
        token.start
        for each in expressions(document)
        for token in tokens_in(document, each.start, anchors.get(each.start, each.end))
    )


@remembered
def anchored(document: Document) -> Mapping[int, int]:
    """Return where the event ends that a day is counted from, by where the day begins: "the day after the vote"."""
    found = (each for each in expressions(document) if each.kind == "since" and "the" in each.parts)
    return {each.start: _anchor(document, each.start, each.end) for each in found}


@remembered
def shorter_names(document: Document) -> frozenset[int]:
    """Return the offsets of the brackets that only repeat a name in short, and of all inside them."""
    return frozenset(at for m in _SHORTER.finditer(document.text) for at in range(*m.span()))


def words_in(document: Document, start: int, end: int) -> Sequence[Token]:
    """Return the tokens of a stretch, without names repeated in short in brackets."""
    aside, found = shorter_names(document), tokens_in(document, start, end)
    return [token for token in found if token.start not in aside] if aside else found


def leading(document: Document, start: int) -> int:
    """Return where a time begins together with what leads up to it: "shortly before 4 p.m."."""
    room = max(0, start - _LED)
    led = _LEADING.search(document.text[room:start].lower())
    return room + led.start() if led else start


def _anchor(document: Document, start: int, end: int) -> int:
    sentence = sentence_around(document, start)
    following = tokens_in(document, end, sentence.end)[:_ANCHOR] if sentence else ()
    return next((token.end for token in following if event_class(token.text)), end)


def own_clause(document: Document, start: int, end: int) -> Sequence[Token]:
    """Return the words of the clause around ``start``..``end``, times left out; the sentence's where it says little."""
    sentence = sentence_around(document, start)
    if sentence is None:
        return ()
    led = max(sentence.start, leading(document, start)) if start in timely(document) else start
    before, after = words_in(document, sentence.start, led), words_in(document, end, sentence.end)
    behind = _to_border(before[: -REACH - 1 : -1])
    behind += _before_aside(before[: len(before) - len(behind)], behind)
    behind += _antecedent(before[: len(before) - len(behind)])
    opens = not any(is_content(token.text) for token in behind)
    ahead = _to_border(after[1 : REACH + 1] if opens and after and after[0].text == "," else after[:REACH])
    inside = () if start in timely(document) else tokens_in(document, start, end)
    found = _untimely(document, (*behind[::-1], *inside, *ahead))
    if sum(is_content(token.text) for token in found) >= _LEAST:
        return found
    return _untimely(document, (*before[-REACH:], *inside, *after[:REACH]))


def _before_aside(before: Sequence[Token], behind: Sequence[Token]) -> list[Token]:
    """Return what stands before an aside in commas that a verb follows, backwards: "the trial, his third, opened"."""
    if not behind or not before or before[-1].text != "," or not past(behind[-1].text):
        return []
    inside = _to_border(before[-2 : -REACH - 1 : -1])
    at = len(before) - 2 - len(inside)
    return _to_border(before[at - 1 :: -1][:REACH]) if at > 0 and before[at].text == "," else []


def _antecedent(before: Sequence[Token]) -> Sequence[Token]:
    """Return the noun that a relative clause is about, of the words up to its pronoun: "the airliner that".

    Over a comma only what happened, right before it ("in the collision, which"), or what the sentence opens with.
    """
    if len(before) < _LEAST or before[-1].text.lower() not in _RELATIVE:
        return ()
    if before[-2].text == ",":
        return before[-3:-2] if _named_event(before[:-2]) else _subject(before[:-2])
    noun = before[-2]
    verb = noun.text.endswith("ed") or noun.text in cues() or event_class(noun.text) == "report"
    return () if verb or not is_content(noun.text) else (noun,)


def _named_event(before: Sequence[Token]) -> bool:
    """Say whether the last word is a noun of what happened: one in lower case that is no past."""
    word = before[-1].text if before else ""
    return lower_case(word) != "" and not past(word) and event_class(word) not in {None, "report"}


def _subject(opening: Sequence[Token]) -> Sequence[Token]:
    """Return, backwards, the noun that a sentence opens with, if no verb follows it: "Talks at the club, which"."""
    if len(opening) > REACH or any(_border(token) or past(token.text) or token.text in cues() for token in opening):
        return ()
    noun = list(itertools.takewhile(lambda token: token.text.lower() not in _HANGING, opening))
    return [token for token in noun if is_content(token.text)][: -_PHRASE - 1 : -1]


def modified(document: Document, start: int, end: int) -> tuple[int, int] | None:
    """Return the nouns that a date modifies ("the Oct. 23 gales", "a New Year price hike"); None without any.

    A date modifies what follows it after a possessive, after a determiner, or after a preposition that takes a noun.
    """
    sentence = sentence_around(document, start)
    if sentence is None:
        return None
    owning = _POSSESSIVE.match(document.text, end)
    following = tokens_in(document, owning.end() if owning else end, sentence.end)[:_PHRASE]
    nouns = list(itertools.takewhile(_noun, following))
    if not nouns or not (owning or (document.text[end : nouns[0].start] == " " and _taken(document, sentence, start))):
        return None
    return nouns[0].start, nouns[-1].end


def _taken(document: Document, sentence: Span, start: int) -> bool:
    before = [token.text.lower() for token in tokens_in(document, sentence.start, start)[-2:]]
    if not before:
        return False
    last = before[-1].replace("’", "'")
    owned = last in _DETERMINERS | _TAKING or last.endswith(("'s", "s'"))
    return owned or (last == "by" and before[0].endswith(("ed", "en")))


def _noun(token: Token) -> bool:
    told = token.text.endswith(("ed", "ly")) or token.text in cues()
    return is_content(token.text) and token.text.islower() and not told


def _border(token: Token) -> bool:
    return _BORDER.match(token.text) is not None


def _to_border(tokens: Iterable[Token]) -> list[Token]:
    return list(itertools.takewhile(lambda token: not _border(token), tokens))


def _untimely(document: Document, tokens: Iterable[Token]) -> list[Token]:
    times = timely(document)
    return [token for token in tokens if token.start not in times]
