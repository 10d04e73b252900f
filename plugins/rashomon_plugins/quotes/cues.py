"""Cues: the verbs and phrases that say that somebody spoke, and the closed classes of words around them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from rashomon_plugins.language.vocabulary import rows, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon_plugins.language.sentences import Token

_SHORTEST_PARTICIPLE = 5
#: Participles that stand in names, where all is in capitals: "UNITED NATIONS".
_OF_NAMES = frozenset({"united", "allied", "armed", "combined", "associated"})


@cache
def verbs() -> dict[str, str]:
    """Return every form of the verbs of speech and its kind: ``say``, ``act``, or ``bare`` for lemma and participle."""
    forms: dict[str, str] = {}
    for lemma, kind, third, past, participle, *further in rows(__package__, "verbs.tsv"):
        forms |= dict.fromkeys((third, past, *(form for form in further if form.endswith("ed"))), kind)
        forms.setdefault(lemma, f"{kind}-bare")
        forms.setdefault(participle, f"{kind}-bare")
    return forms


@cache
def headline_verbs() -> frozenset[str]:
    """Return the verbs of speech that, with a capital, are hardly ever anything else ("Mercer Says ‘…’")."""
    return words(__package__, "headline_verbs.tsv")


@cache
def classes() -> dict[str, str]:
    """Return the words of the closed classes and the class of each."""
    return {word: kind for word, kind, *_ in rows(__package__, "closed_classes.tsv")}


def word_class(token: Token) -> str:
    """Return a token's closed class, or ``name`` for a capitalised word, ``mark`` for punctuation, else ``word``."""
    text = token.text
    lower = text.lower().replace("’", "'")
    kind = classes().get(lower)
    if kind is None and "'" in lower and classes().get(lower.split("'")[0]) == "pronoun":
        return "pronoun"
    if kind is not None:
        return kind
    if not text[0].isalnum():
        return "mark"
    return "name" if text[0].isupper() else "word"


def is_cue(token: Token, *kinds: str) -> bool:
    """Say whether a token is a verb of speech of some kinds; with one capital only those that headlines use."""
    text = token.text
    if text[0].isupper() and (text.isupper() or text.lower() in headline_verbs()):
        text = text.lower()
    return verbs().get(text) in kinds


def first_cue(tokens: Sequence[Token], *kinds: str) -> int:
    """Return the index of the first verb of speech of these kinds, or -1."""
    return next((i for i, token in enumerate(tokens) if is_cue(token, *kinds)), -1)


def last_cue(tokens: Sequence[Token], *kinds: str) -> int:
    """Return the index of the last verb of speech of these kinds, or -1."""
    return next((i for i in range(len(tokens) - 1, -1, -1) if is_cue(tokens[i], *kinds)), -1)


def is_verb(token: Token, before: Token | None) -> bool:
    """Say whether a token is likely a finite verb: an auxiliary, one of speech, a past in -ed after no determiner."""
    kind = word_class(token)
    if kind in {"auxiliary", "verb"} or is_cue(token, "say", "act"):
        return True
    text = token.text.lower() if token.text.isupper() else token.text
    plain = kind == "word" or (token.text.isupper() and before is not None and before.text.isupper())
    if not plain or not text.endswith("ed") or len(text) < _SHORTEST_PARTICIPLE or text in _OF_NAMES:
        return False
    return before is not None and word_class(before) != "determiner" and not before.text.endswith("ly")
