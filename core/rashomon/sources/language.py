"""The language of a text by its function words and its script; None when short or unsure.

A text whose letters are mostly not Latin is never left unsure: what has no language is read by English rules.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from rashomon.sources.vocabulary import rows

#: How much of a text is looked at, from its beginning, in characters.
_SAMPLE = 5_000
#: The fewest words a verdict on a foreign language needs, the fewest different function words among them, and their
#: share in running text: in news prose 25 to 50 words of a hundred, by accident in another language under 10.
_FEWEST_WORDS, _FEWEST_DIFFERENT, _SHARE = 20, 4, 0.2
#: English is the language a text is expected in: fewer words do.
_FEWEST_ENGLISH_WORDS, _ENGLISH_SHARE = 5, 0.15
#: The share of the letters in one script from which the text is in that script.
_MOSTLY = 0.6
#: The fewest letters of a script that tells the language by itself.
_FEWEST_LETTERS = 20
#: The share of Latin letters under which a text is not English.
_LATIN = 0.5
#: "Undetermined" (ISO 639-2), for a text of which only its script tells that it is not English.
_UNDETERMINED = "und"

_WORD = re.compile(r"[^\W\d_]+")
#: ASCII, Latin-1, Latin Extended-A, -B and Additional (Unicode 15 blocks).
_LATIN_LETTER = re.compile(r"[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]")


def code_of(declared: str) -> str | None:
    """Return the ISO 639-1 code of a declared language ("en-GB", "eng", "English"); None when it is not one."""
    name = re.split(r"[-_ ]", declared.strip().lower(), maxsplit=1)[0]
    if re.fullmatch(r"[a-z]{2}", name):
        return name
    return next((row[0] for row in rows("languages.tsv") if name in row), None)


def detect(text: str) -> str | None:
    """Return the ISO 639-1 code of the language a text is plainly in; None when it is too short to say or unsure.

    A text mostly in another script than Latin always has one, however short: that of its function words, else the
    language most written in its script, else ``und``.
    """
    sample = text[:_SAMPLE]
    if not sample.isascii() and (script := _script(sample)):
        return script
    counted = Counter(_WORD.findall(sample.lower()))
    total = counted.total()
    found = {language: {word: counted[word] for word in counted.keys() & words} for language, words in _vocabularies()}
    scores = Counter({language: sum(words.values()) for language, words in found.items()})
    (best, score), (_, second) = scores.most_common(2)
    if not sample.isascii() and (commonest := _commonest(sample)):
        return best if score > second and not _LATIN_LETTER.search(next(iter(found[best]))) else commonest
    if scores["en"] == score:
        return "en" if total >= _FEWEST_ENGLISH_WORDS and score >= _ENGLISH_SHARE * total else None
    enough = total >= _FEWEST_WORDS and len(found[best]) >= _FEWEST_DIFFERENT
    return best if enough and score > second and score >= max(_SHARE * total, 2 * scores["en"]) else None


def _script(sample: str) -> str | None:
    """Return the language of a text in a script that only one language, or the most by far, is written in."""
    letters = sum(map(str.isalpha, sample))
    counts = {language: len(pattern.findall(sample)) for language, pattern in _scripts()}
    japanese, chinese = counts["ja"], counts["zh"]
    # Japanese is written in both: a tenth of kana is more than Chinese text ever quotes
    counts |= {"ja": japanese + chinese, "zh": 0} if japanese * 10 > chinese else {"ja": 0}
    language, count = max(counts.items(), key=lambda item: item[1])
    return language if count >= max(_FEWEST_LETTERS, _MOSTLY * letters) else None


def _commonest(sample: str) -> str | None:
    """Return the language most written in the script of a text that is not mostly Latin; None for one that is."""
    letters = sum(map(str.isalpha, sample))
    if len(_LATIN_LETTER.findall(sample)) >= _LATIN * letters:
        return None
    counts = {language: len(pattern.findall(sample)) for language, pattern in (*_scripts(), *_shared_scripts())}
    language, count = max(counts.items(), key=lambda item: item[1])
    return language if count else _UNDETERMINED


def _scripts() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return _patterns("scripts.tsv")


def _shared_scripts() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return _patterns("shared_scripts.tsv")


@cache
def _patterns(file: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (language, re.compile(f"[{chr(int(first, 16))}-{chr(int(last, 16))}]"))
        for _, first, last, language in rows(file)
    )


@cache
def _vocabularies() -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple((language, frozenset(text.split())) for language, text in rows("function_words.tsv"))
