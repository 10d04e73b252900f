"""Reported speech: what the text says that somebody said, without quotation marks."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from rashomon import remembered
from rashomon_plugins.language.sentences import sentences, tokens_in
from rashomon_plugins.language.vocabulary import words
from rashomon_plugins.quotes.cues import first_cue, is_verb, word_class
from rashomon_plugins.quotes.nouns import BEGINS, leading
from rashomon_plugins.quotes.phrases import adjoining, antecedent, inverted, subject
from rashomon_plugins.quotes.quotations import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rashomon import Document
    from rashomon_plugins.language.sentences import Token
    from rashomon_plugins.quotes.nouns import Phrase

    Tokens = tuple[Token, ...]

#: Fewer words than this are hardly a statement.
_FEWEST = 4
#: Verbs after which a name that ends the sentence is the speaker.
_INVERTED = frozenset({"said", "says", "added", "adds", "reported", "announced"})
#: After these the subject is no speaker: "it was announced that", "he was told that".
_PASSIVE = frozenset({"is", "are", "was", "were", "be", "been", "being"})
#: Verbs that want their listener as the object ("told a meeting in Minsk that …"): "that" must say where it ends.
_TOLD = frozenset({"told", "tells", "tell", "informed", "reminded", "assured"})
#: Verbs that may have one; after others a noun before "that" is what "that" belongs to ("cited no evidence that …").
_ADDRESSED = _TOLD | {"warned", "warns", "advised", "advises", "promised", "promises"}
#: "That" at most so many words after the verb opens what was said.
_NEAR = 8
#: So many words at most follow the verb where it ends the sentence ("…, Putin said on Thursday").
_TAIL = 8
#: So many words and marks at the most of a sentence are a dateline.
_DATELINE = 14


class Report(NamedTuple):
    """A reported statement: its offsets, and those of the words that name the speaker."""

    start: int
    end: int
    phrase: Phrase


@remembered
def reports(document: Document) -> tuple[Report, ...]:
    """Return the reported statements of a document, one a sentence at most, in order.

    Read are "X said (that) …", "…, X said" and "According to X, …" in sentences without quotation marks; what somebody
    denied or doubted is none. A statement without a finite verb, and a speaker who is not clear, give none.
    """
    return tuple(_reports(document))


def _reports(document: Document) -> Iterator[Report]:
    marks = [each.marked for each in quoted(document)]
    for sentence in sentences(document):
        last = bisect_left(marks, (sentence.end,)) - 1
        if last >= 0 and marks[last].end > sentence.start:
            continue
        tokens = _without_dateline(tokens_in(document, *sentence))
        found = _by_source(tokens) or _by_verb(tokens)
        if found and _is_statement(found[0]):
            clause, phrase = found
            yield Report(clause[0].start, clause[-1].end, phrase)


def _without_dateline(tokens: Tokens) -> Tokens:
    """Leave out the place in capitals that opens a report: "LISBON, Portugal (Lusa) — "."""
    dash = next((i for i, token in enumerate(tokens[:_DATELINE]) if token.text in {"—", "–", "-"}), -1)
    return tokens[dash + 1 :] if dash > 0 and tokens[0].text.isupper() else tokens


def _by_source(tokens: Tokens) -> tuple[Tokens, Phrase] | None:
    """Read "According to the ministry, …"."""
    if [token.text for token in tokens[:2]] != ["According", "to"] or len(tokens) == 2:  # noqa: PLR2004  two words
        return None
    phrase = inverted(tokens[2:])
    comma = next((i for i, token in enumerate(tokens) if token.text == ","), -1)
    return (_trimmed(tokens[comma + 1 :]), phrase) if phrase and comma > 0 else None


def _by_verb(tokens: Tokens) -> tuple[Tokens, Phrase] | None:
    """Read "X said (that) …" and "…, X said"."""
    cue = first_cue(tokens, "say")
    if cue < 1 or tokens[cue].text in _denials() or tokens[cue - 1].text.lower() in _PASSIVE:
        return None
    comma = next((i for i in range(cue - 1, 0, -1) if tokens[i].text == ","), 0)
    if comma >= _FEWEST and len(tokens) - cue <= _TAIL and (phrase := _closing(tokens, comma, cue)):
        return tokens[:comma], phrase
    clause = _said_after(tokens, cue)
    if not clause:
        return None
    phrase = antecedent(tokens[:cue]) if tokens[cue - 1].text == "who" else subject(tokens[:cue])
    return (clause, phrase) if phrase else None


def _said_after(tokens: Tokens, cue: int) -> Tokens:
    """Return what follows a verb of speech as what is said, with or without "that"; nothing where that is not clear."""
    near = (token.text for token in tokens[cue + 1 : cue + 1 + _NEAR])
    begin = next((i for i, word in enumerate(near, cue + 2) if word == "that"), 0)
    verb = tokens[cue].text
    if begin > cue + 2 and verb not in _ADDRESSED and word_class(tokens[cue + 1]) in BEGINS:
        return ()
    clause = _trimmed(tokens[begin or cue + 1 :])
    if tokens[cue - 1].text == "who":
        clause = clause[: next((i for i, token in enumerate(clause) if token.text == ","), len(clause))]
    return clause if clause and (begin or (verb not in _TOLD and _opens_with_subject(clause))) else ()


def _closing(tokens: Tokens, comma: int, cue: int) -> Phrase | None:
    """Return who ends a sentence as its speaker: "…, Putin said", "…, said Putin"; whoever is told it does not."""
    if comma < cue - 1:
        return adjoining(tokens[comma + 1 : cue])
    return inverted(tokens[cue + 1 :]) if tokens[cue].text in _INVERTED else None


def _opens_with_subject(clause: Tokens) -> bool:
    """Say whether a clause without "that" begins with a noun phrase and its verb: "the troops will go"."""
    phrase = leading(clause) if word_class(clause[0]) in BEGINS else None
    verb = next((i for i, token in enumerate(clause) if phrase and token.start >= phrase[1]), 0)
    return verb > 0 and is_verb(clause[verb], clause[verb - 1])


def _is_statement(clause: Tokens) -> bool:
    verb = any(is_verb(clause[i], clause[i - 1]) for i in range(1, len(clause)))
    return verb and sum(token.text[0].isalnum() for token in clause) >= _FEWEST


def _trimmed(clause: Tokens) -> Tokens:
    """Leave out the marks at the end of a sentence."""
    end = len(clause)
    while end and not clause[end - 1].text[0].isalnum():
        end -= 1
    return clause[:end]


def _denials() -> frozenset[str]:
    return words(__package__, "denials.tsv")
