"""Two apostrophes for a double mark, as some archives write it."""

from __future__ import annotations

import pytest
from attrs import evolve

from rashomon import Document
from rashomon_plugins.quotes import Quotes, Settings
from rashomon_plugins.quotes.marks import marked

ARCHIVE = "''We go home,'' Ann Orr said. ``And then,'' she added, ``we will rest.''"


def told(text: str, *, apostrophes: bool) -> list[tuple[str, str | None]]:
    quotes = Quotes()
    quotes.settings = evolve(quotes.settings, apostrophes=apostrophes)
    return [(claim.text, claim.value.speaker) for claim in quotes.extract(Document(id="a", text=text))]


def test_what_stands_between_two_apostrophes_is_a_claim_when_asked_for() -> None:
    assert told(ARCHIVE, apostrophes=True) == [
        ("''We go home,''", "Ann Orr"),
        ("``And then,''", "she"),
        ("``we will rest.''", "she"),
    ]


def test_what_stands_between_two_apostrophes_is_no_claim_by_default() -> None:
    assert Settings().apostrophes is False
    assert told(ARCHIVE, apostrophes=False) == []


def test_marks_between_two_apostrophes_belong_to_the_outer_quotation() -> None:
    text = "''Every morning she says, \"'Mind the wet paint,'\"'' said Ann Orr."
    assert told(text, apostrophes=False) == []
    assert told(text, apostrophes=True) == [("''Every morning she says, \"'Mind the wet paint,'\"''", "Ann Orr")]


def test_other_quotations_beside_them_are_found_as_ever() -> None:
    text = "''We go home,'' Ann Orr said. \"We will stay here,\" Carl Bell said."
    assert told(text, apostrophes=False) == [('"We will stay here,"', "Carl Bell")]


def test_a_missing_closing_mark_ends_with_the_paragraph() -> None:
    (only,) = marked(Document(id="a", text="Orr said: ''We go home.\n\nNobody else did."))
    assert (only.missing, only.apostrophes) == ("closing", True)


@pytest.mark.parametrize("text", ["A wall of 12'' and a door of 6'2'' here.", "It is '''''bold''''' here.", "'' ''"])
def test_inches_and_markup_are_no_quotations(text: str) -> None:
    assert marked(Document(id="a", text=text)) == ()
