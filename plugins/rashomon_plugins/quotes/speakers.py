"""Who is quoted: the words that name the speaker of each quotation, by the cue before, after or around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon_plugins.language.sentences import paragraphs, tokens_in
from rashomon_plugins.quotes.cues import first_cue, is_cue, is_verb, last_cue, word_class
from rashomon_plugins.quotes.frames import Frame, Tokens, clauses, frames, sentence_tail
from rashomon_plugins.quotes.phrases import adjoining, antecedent, closing_name, inverted, subject
from rashomon_plugins.quotes.signatures import signer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon import Document
    from rashomon_plugins.language.sentences import Token
    from rashomon_plugins.quotes.marks import Marked
    from rashomon_plugins.quotes.nouns import Phrase

#: Up to four words in capitals and a colon, as transcripts begin a turn.
_LABEL = re.compile(r"[A-Z][A-Z.'’-]{1,20}(?:[ ][A-Z][A-Z.'’-]{0,20}){0,3}(?=:[ ])")
_INTRODUCING = frozenset({":", ",", "that"})
_OPEN_END = "?!…;"
#: A verb of speech at most this many words before a colon or comma introduces the quotation.
_NEAR = 6
_REPORTING = ("say", "act")
_BARE = ("say-bare", "act-bare")


@frozen
class Attribution:
    """Who is named as the speaker (offsets, or None) and by which rule.

    Rules, in the order they are tried: ``signature`` (of the line below), ``label`` ("ORR: We stay."), ``after``
    ("…," he said), ``introduced`` (he said: "…"), ``before`` (a verb of speech earlier in the sentence), ``later``
    (… "…" …, he said), ``colon`` (Putin: "…"), ``same paragraph`` (goes on from the quotation before), ``several
    paragraphs`` (the mark before was left open), ``colon paragraph`` (introduced by the paragraph before), ``next
    paragraph`` (nothing else is said in between), ``subject`` (of the sentence the words are in), ``nobody``.
    """

    phrase: Phrase | None
    rule: str


NOBODY = Attribution(None, "nobody")


def attribute(document: Document, quotations: Sequence[Marked]) -> tuple[Attribution, ...]:
    """Return who is named for each quotation, in order; nobody rather than a guess."""
    found: list[Attribution] = []
    around = tuple(frames(document, quotations))
    for index, frame in enumerate(around):
        own = _signed(document, quotations[index : index + 2])
        if own is NOBODY:
            own = _labelled(document, quotations[index])
        if own is NOBODY:
            own = _by_cue(frame)
        if own is NOBODY and index:
            own = _continued(frame, around[index - 1], found[index - 1], quotations[index - 1])
        if own is NOBODY:
            own = _by_paragraph(document, frame)
        if own is NOBODY and index:
            own = _next_paragraph(frame, around[index - 1], found[index - 1])
        found.append(own)
    return tuple(found)


def _signed(document: Document, quotations: Sequence[Marked]) -> Attribution:
    """Let the line below a quotation that is set apart name its speaker: "We stay. (new line) Ann Orr"."""
    phrase = signer(document, *quotations) if len(quotations) > 1 else None
    return Attribution(phrase, "signature") if phrase else NOBODY


def _labelled(document: Document, quotation: Marked) -> Attribution:
    """Let the label of a transcript's turn name its speaker: "MR. ORR: We stay."""
    label = _LABEL.match(document.text, quotation.inner_start, quotation.inner_end)
    return Attribution(label.span(), "label") if label else NOBODY


def _by_cue(frame: Frame) -> Attribution:
    """Try the cues of the quotation's own sentence, the surest first."""
    before = frame.before
    introduced = bool(before) and before[-1].text in _INTRODUCING and _cued(before[-_NEAR:], *_REPORTING, *_BARE)
    spoken = _cued(before, *_REPORTING)
    closed_by_cue = frame.comma or (frame.last in _OPEN_END and not introduced) or (frame.last.isalnum() and not before)
    if closed_by_cue and (phrase := _after(frame.after, direct=spoken)):
        return Attribution(phrase, "after")
    if before and (phrase := _before(before, introduced=introduced)):
        return Attribution(phrase, "introduced" if introduced else "before")
    outright = frame.last != "." or _cued(frame.after[:1], "say") or not frame.mates
    if outright and (phrase := _after(frame.after, direct=spoken)):
        return Attribution(phrase, "later")
    if before and before[-1].text == ":" and (phrase := closing_name(before[:-1])):
        return Attribution(phrase, "colon")
    return NOBODY


def _continued(frame: Frame, earlier: Frame, spoken: Attribution, quotation: Marked) -> Attribution:
    """Let the speaker of the quotation before go on: in the same paragraph, or over an open mark."""
    if spoken.phrase and frame.mates:
        return Attribution(spoken.phrase, "same paragraph")
    if spoken.phrase and earlier.paragraph == frame.paragraph - 1 and quotation.missing == "closing":
        return Attribution(spoken.phrase, "several paragraphs")
    return NOBODY


def _by_paragraph(document: Document, frame: Frame) -> Attribution:
    """Try a paragraph before that ends in a colon, then the subject of the sentence the words are in."""
    if not frame.before and frame.paragraph:
        start, end = paragraphs(document)[frame.paragraph - 1]
        if document.text[end - 1] == ":":
            tail = sentence_tail(tokens_in(document, start, end - 1))
            phrase = _before(tail, introduced=False) or closing_name(tail) or subject(tail)
            return Attribution(phrase, "colon paragraph") if phrase else NOBODY
    phrase = subject(frame.before)
    return Attribution(phrase, "subject") if phrase and phrase[1] < frame.before[-1].end else NOBODY


def _next_paragraph(frame: Frame, earlier: Frame, spoken: Attribution) -> Attribution:
    follows = not frame.mates and earlier.paragraph == frame.paragraph - 1
    return Attribution(spoken.phrase, "next paragraph") if follows and spoken.phrase else NOBODY


def _cued(tokens: Sequence[Token], *kinds: str) -> bool:
    return any(is_cue(token, *kinds) for token in tokens)


def _after(after: Tokens, *, direct: bool) -> Phrase | None:
    """Return the subject of the first verb of saying after a quotation; ``direct``: with nothing else before it."""
    after = after[1:] if after and word_class(after[0]) == "mark" else after
    index = first_cue(after, "say")
    if index < 0:
        return None
    if all(word_class(token) == "adverb" for token in after[:index]) and (phrase := inverted(after[index + 1 :])):
        return phrase
    if direct:
        return adjoining(after[:index])
    return subject(after[:index]) or inverted(after[index + 1 :])


def _before(before: Tokens, *, introduced: bool) -> Phrase | None:
    """Return the subject of the verb of speech before a quotation: the last if it introduces it, else the first."""
    source = next((i + 2 for i in range(len(before) - 1) if before[i].text.lower() == "according"), None)
    if source is not None:
        return inverted(before[source:])
    find = last_cue if introduced else first_cue
    for clause in reversed(clauses(before)):
        for index in (find(clause, "say"), find(clause, "act")):
            if index >= 0 and (phrase := _of_verb(clause, index)):
                return phrase
        if phrase := _of_participle(clause, last_cue(clause, *_BARE)):
            return phrase
    return None


def _of_verb(clause: Tokens, index: int) -> Phrase | None:
    """Return the subject of the verb at an index: before it, or after it where a quotation ended ("said Putin")."""
    after_quotation = index == 0 or clause[index].start - clause[index - 1].end > 1
    if after_quotation and (phrase := inverted(clause[index + 1 :])):
        return phrase
    return antecedent(clause[:index]) or subject(clause[:index])


def _of_participle(clause: Tokens, index: int) -> Phrase | None:
    """Return the subject of the clause a participle hangs on: "after Lisbon replied by threatening"."""
    begin = next((i + 1 for i in range(index - 1, 0, -1) if word_class(clause[i]) == "subordinator"), 0)
    verb = next((i for i in range(begin + 1, index) if is_verb(clause[i], clause[i - 1])), index)
    return subject(clause[begin:verb]) if verb > begin else None
