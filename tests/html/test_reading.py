from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rashomon import Document, Matrix, Zone
from rashomon.reports.html import html
from rashomon.reports.html.places import places
from rashomon.reports.html.reading import read, shown


def pieces_of(document, claims):
    return read(document, places(Matrix((document,), (), tuple(claims), (), (), ()), ()))


def brackets(pieces):
    """Write a text with [ where a claim opens and ] where it closes, < and > for zones."""
    marks = {(0, True): "<", (0, False): ">", (1, True): "[", (1, False): "]"}
    return "".join(each.text if each.span is None else marks[each.span.rank, each.opens] for each in pieces)


def claims(document, *spans):
    return [document.claim(start, end, about="x", value=1) for start, end in spans]


def test_claims_within_claims_nest():
    each = Document("a", "“We came home,” he said")
    assert brackets(pieces_of(each, claims(each, (0, 15), (4, 8)))) == "[“We [came] home,”] he said"


def test_claims_that_cross_are_cut_and_opened_again():
    each = Document("a", "abcdef")
    assert brackets(pieces_of(each, claims(each, (0, 4), (2, 6)))) == "[ab[cd]][ef]"


def test_a_claim_that_was_cut_has_its_anchor_once():
    each = Document("a", "abcdef")
    pieces = pieces_of(each, claims(each, (0, 4), (2, 6)))
    assert [each.span.anchor for each in pieces if each.span and each.opens and each.whole] == ["c1-1", "c1-2"]


def test_zones_hold_claims_whatever_crosses():
    each = Document("a", "Read more: 12 dead", zones=(Zone("related", 0, 13),))
    assert brackets(pieces_of(each, claims(each, (11, 18)))) == "<Read more: [12]>[ dead]"


def test_front_matter_is_folded_and_no_other_zone_is():
    each = Document("a", "---\ntitle: x\n---\nA story.", zones=(Zone("tag", 0, 17), Zone("tag", 19, 24)))
    assert [piece.span.folded for piece in pieces_of(each, []) if piece.span and piece.opens] == [True, False]
    assert "<details" in html(Matrix((each,), (), (), (), (), ()))


def test_zones_of_unknown_kinds_are_no_markup():
    each = Document("a", "abc", zones=(Zone('"><script>', 0, 3),))
    assert brackets(pieces_of(each, [])) == "abc"


@given(
    st.text(min_size=1),
    st.lists(st.tuples(st.integers(0, 30), st.integers(1, 12))),
    st.lists(st.tuples(st.sampled_from(["promo", "headline"]), st.integers(0, 30), st.integers(1, 12))),
)
def test_whatever_crosses_the_text_is_whole_and_every_opening_has_its_closing(text, spans, zones):
    each = Document(
        "a",
        text,
        zones=tuple(
            Zone(kind, start, min(start + size, len(text))) for kind, start, size in zones if start < len(text)
        ),
    )
    found = claims(each, *((start, min(start + size, len(text))) for start, size in spans if start < len(text)))
    pieces = pieces_of(each, found)
    held = []
    for piece in pieces:
        if piece.span is not None and piece.opens:
            held.append(piece.span)
        elif piece.span is not None:
            assert held.pop() is piece.span
    assert held == []
    told = "".join(piece.text for piece in pieces)
    assert "".join(told.split()) == "".join(shown(text).split())
    anchors = [piece.span.anchor for piece in pieces if piece.span and piece.span.rank and piece.opens and piece.whole]
    assert sorted(anchors) == sorted({f"c1-{number}" for number in range(1, len(found) + 1)})


def test_hidden_characters_are_shown_and_lines_stay_lines():
    assert shown("a\u202eb\r\n\tc\x00") == "a\\u202eb\n c\\x00"


def test_holes_between_paragraphs_are_closed():
    assert shown("a\n\n\n \n\nb\n\nc\nd") == "a\n\nb\n\nc\nd"
