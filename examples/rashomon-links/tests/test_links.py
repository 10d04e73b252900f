from __future__ import annotations

import pytest
from rashomon import Document, Zone
from rashomon.testing import check_comparator, compare_with

from rashomon_links import Links

AGENCY = Document("agency", "Pullout begins\n\nThe minister told TASS so.", outlet="Reuters")
PAPER = Document(
    "paper", "Pullout begins, agency says\n\nReuters cited Tass. Reuters was first.", outlet="Daily Planet"
)
BLOG = Document("blog", "It begins (see tass.com)\n\nReuterswerda is a town.")


def test_it_keeps_every_law_of_the_contract() -> None:
    check_comparator(Links(), [AGENCY, PAPER, BLOG])


def test_it_claims_the_publisher_and_every_other_source() -> None:
    assert [(claim.text, claim.about, claim.value) for claim in Links().extract(PAPER)] == [
        ("Pullout begins, agency says", "publisher", "Daily Planet"),
        ("Reuters", "source cited", "Reuters"),
        ("Tass", "source cited", "TASS"),
        ("Reuters", "source cited", "Reuters"),
    ]


def test_a_source_that_names_itself_cites_nobody() -> None:
    own = Document("own", "Pullout begins\n\nHe told the Associated Press.", outlet="Associated Press")
    assert [claim.about for claim in Links().extract(own)] == ["publisher"]


def test_a_document_of_no_known_outlet_or_without_words_has_no_publisher() -> None:
    assert [claim.about for claim in Links().extract(BLOG)] == ["source cited"]
    assert list(Links().extract(Document("blank", " \n ", outlet="Reuters"))) == []


def test_who_took_a_picture_is_not_cited_and_a_donation_box_is_no_headline() -> None:
    text = "Support us!\n\nPullout begins\n\nA soldier. John Doe / TASS"
    zones = (Zone("promo", 0, 11), Zone("caption", 29, len(text)))
    document = Document("pictured", text, outlet="Daily Planet", zones=zones)
    assert [claim.text for claim in Links().extract(document)] == ["Pullout begins"]


@pytest.mark.parametrize("turned", [False, True])
def test_two_documents_are_linked_by_whom_they_cite_and_by_who_published_them(turned: bool) -> None:  # noqa: FBT001  a parameter of the test
    documents = [PAPER, AGENCY] if turned else [AGENCY, PAPER]
    findings = compare_with(Links(), documents).findings
    assert sorted((finding.level, finding.verdict, finding.reason) for finding in findings) == [
        ("one cites the other", "compatible", "paper cites Reuters, which published agency"),
        ("same source", "agree", "both cite TASS"),
    ]


def test_two_documents_of_one_publisher_are_linked() -> None:
    again = Document("again", "Pullout ends", outlet="reuters.com")
    (finding,) = compare_with(Links(), [AGENCY, again]).findings
    assert (finding.level, finding.reason) == ("same publisher", "both were published by Reuters")
