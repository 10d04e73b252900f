"""Words brought to one form: base forms by rule, and the event class that a base form names."""

from __future__ import annotations

from functools import lru_cache

from rashomon_plugins.language.vocabulary import rows, words

#: The irregular forms of verbs and nouns, with their base forms.
IRREGULAR = {row[0]: row[1] for row in rows(__package__, "irregular.tsv")}
_STOPWORDS = words(__package__, "stopwords.tsv")
_SUFFIXES = (
    ("ies", "y"),
    ("ied", "y"),
    ("sses", "ss"),
    ("ches", "ch"),
    ("shes", "sh"),
    ("xes", "x"),
    ("ing", ""),
    ("ed", ""),
)
_SHORTEST = 3


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """Bring a word to a form that its inflections share ("killed", "killing" -> "kil"); not itself always a word.

    Irregular forms by table, then plural and participle endings, a doubled last consonant and a silent e.
    """
    word = word.lower().replace("’", "'").removesuffix("'s").removesuffix("'")
    word = IRREGULAR[word] if word in IRREGULAR else _without_ending(word)
    if len(word) > _SHORTEST and word[-1] == "e":
        word = word[:-1]
    if len(word) > _SHORTEST and word[-1] == word[-2] and word[-1] != "s":
        word = word[:-1]
    return word


def _without_ending(word: str) -> str:
    for ending, instead in _SUFFIXES:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST - (instead != ""):
            return word[: len(word) - len(ending)] + instead
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > _SHORTEST:
        return word[:-1]
    return word


_CLASS = {stem(word): row[0] for row in rows(__package__, "events.tsv") for word in row[1].split()}


@lru_cache(maxsize=65_536)
def is_content(word: str) -> bool:
    """Say whether a word can carry a question: not a function word, not a mark, not digits alone."""
    return word.lower().replace("’", "'") not in _STOPWORDS and any(map(str.isalpha, word))


@lru_cache(maxsize=65_536)
def event_class(word: str) -> str | None:
    """Return the event class a word names ("pullout" -> "withdraw"), or None."""
    return _CLASS.get(stem(word))
