"""Text that is safe to show: what would move the cursor, reorder or hide is written as an escape."""

from __future__ import annotations

import re
import unicodedata

_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}

#: Characters that show as nothing although Unicode counts them as letters or marks: the combining grapheme joiner,
#: Hangul fillers, Khmer inherent vowels, Mongolian separators, the Braille blank (Unicode 15, Default_Ignorable).
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0")

#: General categories that are never shown as they are: control, format (bidi, zero width), surrogate, private,
#: unassigned, line and paragraph separator.
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})

_PLAIN = re.compile(r"[ -~]*")


def visible(text: str) -> str:
    r"""Write every control, bidi, zero-width, surrogate and unassigned character as \x1b, \u202e or \U000e0001.

    Line breaks and tabs become \n, \r and \t, so that the result is one line. All else is left as it is.
    """
    if _PLAIN.fullmatch(text):
        return text
    return "".join(map(_escape, text))


def one_line(text: str) -> str:
    """Join the lines of a passage by single spaces and make what is left visible."""
    return visible(" ".join(text.split()))


def _escape(character: str) -> str:
    if unicodedata.category(character) not in _HIDDEN and character not in _BLANK:
        return character
    return _SHORT.get(character) or character.encode("unicode_escape").decode("ascii")
