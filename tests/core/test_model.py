import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon import Cell, Finding, Matrix, SpanError, Verdict, Zone
from tests.conftest import document

TEXT = "Around 2,000 troops\r\nleft Almaty\rlast Thursday\nby air"


def test_a_claim_quotes_its_document_and_knows_its_line():
    claim = document("a", TEXT).claim(21, 25, about="what they did", value="left")
    assert (claim.text, claim.line) == ("left", 2)


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 3), (4, 2), (0, len(TEXT) + 1)])
def test_a_span_outside_the_text_is_refused(start, end):
    with pytest.raises(SpanError, match=f"span {start}:{end} is not in the text of a "):
        document("a", TEXT).claim(start, end, about="x", value=1)


@given(st.text(), st.integers(0, 50), st.integers(0, 50))
def test_every_claim_that_is_made_quotes_the_text(text, start, end):
    each = document("a", text)
    if start < end <= len(text):
        assert each.claim(start, end, about="x", value=1).text == text[start:end]
    else:
        with pytest.raises(SpanError):
            each.claim(start, end, about="x", value=1)


@given(st.text(alphabet="a\r\n"))
def test_lines_are_counted_as_editors_count_them(text):
    each = document("a", text)
    for offset in range(len(text)):
        before = text[:offset].replace("\r\n", "\n").replace("\r", "\n").count("\n")
        in_crlf = text[offset - 1 : offset + 1] == "\r\n"
        assert each.line_at(offset) == before + 1 - in_crlf


def test_readable_text_leaves_out_promotion_but_not_headlines():
    each = document("a", "Support us! Headline Body", zones=(Zone("promo", 0, 11), Zone("headline", 12, 20)))
    assert each.readable == ((11, 25),)
    assert [each.zone_at(at) for at in (0, 11, 12, 24)] == ["promo", "body", "headline", "body"]


def test_zones_that_overlap_are_left_out_once():
    each = document("a", "0123456789", zones=(Zone("promo", 1, 8), Zone("url", 2, 4), Zone("tag", 9, 10)))
    assert each.readable == ((0, 1), (8, 9))


def test_divergence_is_a_share_of_what_could_be_compared_and_none_of_nothing():
    assert Cell("numbers", "a", "b", agree=2, compatible=1, diverge=1).divergence == 0.25
    assert Cell("numbers", "a", "b", only_left=3).divergence is None


def test_what_python_prints_is_one_line():
    each = document("a", "It left 146\n\ndead, they said.")
    claim = each.claim(8, 17, about="dead", value=146)
    finding = Finding("tolls", claim, claim, Verdict.DIVERGE, "level", 0.25, "reason")
    assert repr(claim) == "Claim('a', 8:17, '146 dead', about='dead')"
    assert repr(finding) == f"Finding('tolls', diverge, 0.25, {claim!r}, {claim!r})"
    assert repr(Matrix((each,), (), (claim,), (finding,), (), ())) == (
        "Matrix(1 documents, 0 comparators, 1 claims, 1 findings, 0 facts, 0 notes, 0 failures)"
    )
    assert "\n" not in repr(each)


spans = st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(lambda span: span[0] < span[1])


@given(st.lists(st.tuples(st.sampled_from(["promo", "caption", "url"]), spans)))
def test_the_zone_at_an_offset_is_the_first_one_that_covers_it(zones):
    each = document("a", "0123456789", zones=tuple(Zone(kind, *span) for kind, span in zones))
    for offset in range(10):
        covering = [kind for kind, (start, end) in zones if start <= offset < end]
        assert each.zone_at(offset) == (covering or ["body"])[0]
