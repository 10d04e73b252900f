"""Bytes to text: nothing is changed, and what is doubtful is told."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.sources import Settings
from rashomon.sources.decoding import decode, remarks, scrub


def test_utf8_is_read_as_it_is():
    assert decode("Caf\u00e9 \u2014 \u201cyes\u201d".encode(), "cp1252").text == "Caf\u00e9 \u2014 \u201cyes\u201d"


def test_newlines_are_never_translated(fill, read_in):
    fill({"a.txt": b"One.\r\nTwo.\rThree.\n"})
    (document,) = read_in("").documents
    assert document.text == "One.\r\nTwo.\rThree.\n"


def test_what_is_not_utf8_is_read_by_the_fallback_and_the_first_bad_byte_named(fill, read_in):
    fill({"a.txt": b"The caf\xe9 said \x93no\x94.", "b.txt": b"x"})
    document = read_in("").documents[0]
    assert document.text == "The caf\u00e9 said \u201cno\u201d."
    assert document.notes == ("not UTF-8 at byte 7: read as cp1252",)
    assert read_in("", encoding="latin-1").documents[0].notes == ("not UTF-8 at byte 7: read as latin-1",)


def test_bytes_that_the_fallback_does_not_know_are_shown_and_counted():
    decoded = decode(b"a\x81b\x8dc", "cp1252")
    assert decoded.text == "a\ufffdb\ufffdc"
    assert decoded.notes == ("not UTF-8 at byte 1: read as cp1252; 2 characters shown as U+FFFD",)


@pytest.mark.parametrize(
    ("encoding", "name"),
    [("utf-16-le", "UTF-16"), ("utf-16-be", "UTF-16"), ("utf-32-le", "UTF-32"), ("utf-32-be", "UTF-32")],
)
def test_a_byte_order_mark_tells_the_encoding_and_stays_in_the_text(fill, read_in, encoding, name):
    fill({"a.txt": "\ufeffCaf\u00e9.\nEnd.\n".encode(encoding)})
    (document,) = read_in("").documents
    assert document.text == "\ufeffCaf\u00e9.\nEnd.\n"
    assert document.zone_at(0) == "tag"
    assert document.notes == (f"read as {name} by its byte order mark",)


def test_a_utf8_mark_is_a_tag_and_offsets_hold(fill, read_in):
    fill({"a.txt": b"\xef\xbb\xbfTroops left.\nAll of them left on Thursday, the ministry said.\n"})
    (document,) = read_in("").documents
    assert document.text[1:7] == "Troops"
    assert (document.zone_at(0), document.notes) == ("tag", ())


def test_broken_utf16_is_read_with_what_is_broken_shown(fill, read_in):
    fill({"a.txt": b"\xff\xfea\x00b\x00\x00"})
    (document,) = read_in("").documents
    assert document.text == "\ufeffab\ufffd"
    assert document.notes == ("read as UTF-16 by its byte order mark; 1 character shown as U+FFFD",)


def test_an_encoding_with_a_grammar_of_its_own_never_stops_the_run():
    decoded = decode(b"\xffabc-!!", "punycode")
    assert len(decoded.text) > 0
    assert "punycode" in decoded.notes[0]


def test_what_a_reader_cannot_see_is_counted():
    assert remarks("a\0b\u202ec\u200bd\u200be") == (
        "1 NUL character in the text (kept)",
        "1 bidirectional control character in the text (kept)",
        "2 zero-width characters in the text (kept)",
    )
    assert remarks("\ufeffplain \u00e9") == ()


def test_nul_bytes_are_kept_and_told(fill, read_in):
    fill({"a.txt": b"One.\0Two."})
    (document,) = read_in("").documents
    assert document.text == "One.\0Two."
    assert document.notes == ("1 NUL character in the text (kept)",)


def test_lone_surrogates_become_the_replacement_character_one_for_one():
    decoded = scrub("a\ud800b\udfffc")
    assert decoded.text == "a\ufffdb\ufffdc"
    assert decoded.notes == ("2 lone surrogates shown as U+FFFD",)


@settings(max_examples=300, deadline=None)
@given(
    st.binary(max_size=300),
    st.sampled_from(["cp1252", "latin-1", "utf-16", "utf-7", "punycode", "shift_jis"]),
)
def test_any_bytes_become_text_that_can_be_written(data, fallback):
    assert Settings(encoding=fallback).encoding == fallback
    decode(data, fallback).text.encode()


@given(st.text(st.characters(codec="utf-8")))
def test_utf8_text_is_quoted_byte_for_byte(text):
    assert decode(text.encode(), "cp1252").text.encode() == text.encode()
