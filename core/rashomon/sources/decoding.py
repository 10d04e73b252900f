"""Bytes to text as it stands: no newline translated, nothing normalised, and what was doubtful told."""

from __future__ import annotations

import codecs
import re

from attrs import frozen

from rashomon.sources.messages import many

#: Byte order marks, the longest first: UTF-32's little-endian mark begins with UTF-16's (Unicode 15, section 23.8).
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_ZERO_WIDTH = re.compile("[\u00ad\u200b-\u200d\u2060-\u2064\ufeff]")
_SURROGATE = re.compile("[\ud800-\udfff]")


@frozen
class Decoded:
    """Text, and what to tell of how it was made out of bytes."""

    text: str
    notes: tuple[str, ...] = ()


def decode(data: bytes, fallback: str) -> Decoded:
    """Decode as UTF-8, else by byte order mark (kept as U+FEFF), else by ``fallback``. Never fails."""
    try:
        return Decoded(data.decode())
    except UnicodeDecodeError as error:
        first_bad = error.start
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _with_replacements(data, encoding, f"read as {encoding[:6].upper()} by its byte order mark")
    return _with_replacements(data, fallback, f"not UTF-8 at byte {first_bad:,}: read as {fallback}")


def _with_replacements(data: bytes, encoding: str, note: str) -> Decoded:
    for errors in ("strict", "replace"):
        try:
            clean = scrub(data.decode(encoding, errors))
        except (ValueError, OverflowError):  # codecs with a grammar of their own (punycode) fail in their own ways
            continue
        replaced = clean.text.count("\ufffd") if errors == "replace" else 0
        told = f"{note}; {many(replaced, 'character')} shown as U+FFFD" if replaced else note
        return Decoded(clean.text, (told, *clean.notes))
    return Decoded(data.decode("latin-1"), (f"{note} failed: read as latin-1",))


def scrub(text: str) -> Decoded:
    """Replace lone surrogates, which no file can hold, by U+FFFD, one for one so that offsets hold; tell how many."""
    if text.isascii():
        return Decoded(text)
    clean, count = _SURROGATE.subn("\ufffd", text)
    return Decoded(clean, (f"{many(count, 'lone surrogate')} shown as U+FFFD",) if count else ())


def remarks(text: str) -> tuple[str, ...]:
    """Tell of what a reader cannot see in a text: NUL, characters that turn its direction, characters without width."""
    counts = [(text.count("\0"), "NUL character")]
    if not text.isascii():
        counts.append((len(_BIDI.findall(text)), "bidirectional control character"))
        counts.append((len(_ZERO_WIDTH.findall(text, 1 if text.startswith("\ufeff") else 0)), "zero-width character"))
    return tuple(f"{many(count, kind)} in the text (kept)" for count, kind in counts if count)
