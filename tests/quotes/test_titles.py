"""Titles in quotation marks, told from slogans, headlines and epithets; and lines that sign a quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rashomon import Document
from rashomon_plugins.quotes.quotations import quoted

if TYPE_CHECKING:
    from collections.abc import Callable

    from rashomon import Claim
    from rashomon_plugins.quotes import Quotation


def kinds(text: str) -> list[str]:
    return [each.kind for each in quoted(Document(id="a", text=text))]


@pytest.mark.parametrize(
    "text",
    [
        "She wrote it in her memoir, “Hard Winters.” It sold well.",
        "Ann Orr, known from the reality television show, “Tea and Toast,” said nothing.",
        "On Sunday on Radio North’s “Harbour Hour,” Ann Orr said the bridge was open.",
        "The town called a vote — “No to Trams” — in May.",
        "She was reading “Hard Winters” on the tram.",
    ],
)
def test_what_names_a_work_a_show_or_a_ship_is_a_title(text: str) -> None:
    assert kinds(text) == ["title"]


@pytest.mark.parametrize(
    "text",
    [
        "Dockers in the hall chanted “Harbour For All” until noon.",
        "The town’s slogan is “Bridges Not Walls” again.",
        "A woman held a sign that read “Bridges Not Walls” on Monday.",
        "The papers called her “The Iron Rose” of the north.",
        "Later he hailed Orr as “The Quiet Captain” of the town.",
        "Mayor Orr Tells Council Bridge “Really Must Be Built Right Now At Last” This Year",
    ],
)
def test_what_is_chanted_written_on_a_sign_or_called_somebody_is_speech(text: str) -> None:
    assert kinds(text)[0] in {"speech", "words"}


def test_a_fragment_that_qualifies_a_thing_without_a_verb_of_speech_is_no_quotation() -> None:
    assert kinds("Some towns are known for their “quiet and green” shops in May.") == ["scare"]


def test_the_line_below_a_quotation_set_apart_names_its_speaker(
    claims: Callable[[str], list[Claim[Quotation]]],
) -> None:
    text = 'It rained.\n\n"We have never seen a winter like this one.\nAnn Orr, head of the harbour."\n\nIt snowed.'
    (claim,) = claims(text)
    assert claim.text == '"We have never seen a winter like this one.'
    assert claim.value.speaker == "Ann Orr"
    assert kinds(text) == ["speech", "signature"]


@pytest.mark.parametrize(
    "line",
    [
        "Then the harbour was closed for good by the town.",
        "Ann Orr, head of the harbour.” It snowed and snowed.",
    ],
)
def test_a_line_with_a_verb_or_with_more_after_it_signs_nothing(line: str) -> None:
    closing = "" if "”" in line else "”"
    assert "signature" not in kinds(f"“We have never seen a winter like this one.\n{line}{closing}")
