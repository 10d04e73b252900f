"""What stands in quotation marks and is no quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rashomon import Document
from rashomon_plugins.quotes import kind, missing_mark
from rashomon_plugins.quotes.quotations import quoted
from rashomon_plugins.quotes.titles import is_title

if TYPE_CHECKING:
    from collections.abc import Callable

    from rashomon import Claim
    from rashomon_plugins.quotes import Quotation


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We go home,” Putin said.", "speech"),
        ("Putin spoke of “a very short war” today.", "words"),
        ("She is on the cover of “Meet the Gardeners” on Sunday.", "title"),
        ("He told “Tea and Toast,” a show, that he goes.", "title"),
        ('<tweet author="realname here" date>', "value"),
        ("There is a “quiet nook” for everyone in it.", "scare"),
        ("Putin went to Minsk.\n\nA “clever trick” is good.", "scare"),
        ("Mercer Says ‘We Go Home Now’", "words"),
        ("Mercer Said Change “Really Must Grow From Below.”", "speech"),
        ("Boxer Carl “The Hammer” Orr told them to go.", "nickname"),
        ("“(Applause.)”", "aside"),
        ("The harbour told people it had opened its “night watch” tool.", "scare"),
        ("They told of a ship called “seagull” to the court.", "scare"),
        ("They told the court of its “brave” men.", "scare"),
        ("They told us “nothing” at all.", "words"),
    ],
)
def test_speech_is_told_from_titles_values_and_scare_quotes(text: str, expected: str) -> None:
    assert [each.kind for each in quoted(Document(id="a", text=text))] == [expected]


def test_a_quotation_without_a_speaker_is_found_when_it_is_long(
    claims: Callable[[str], list[Claim[Quotation]]],
) -> None:
    (claim,) = claims("“It was the best of times, it was the worst of times.”")
    assert claim.value.speaker is None
    assert claim.about == "what somebody said: “It was the best of times, it wa…”"


def test_small_words_do_not_spoil_a_title() -> None:
    assert is_title("The Lord of the Rings 2")
    assert not is_title("The lord of the rings")
    assert not is_title("and The Lord")
    assert not is_title("…" * 500 + " The Lord")


def test_the_kind_of_a_claim_and_its_missing_mark_can_be_asked(
    claims: Callable[[str], list[Claim[Quotation]]],
) -> None:
    whole, part = claims("“We go home,” Putin said.\n\nPutin spoke of “a very short war today.")
    assert (kind(whole), missing_mark(whole)) == ("speech", "")
    assert (kind(part), missing_mark(part)) == ("words", "closing")
