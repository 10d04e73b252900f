"""What stands in quotation marks and is no quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rashomon import Document
from rashomon_plugins.quotes.quotations import is_title, quoted

if TYPE_CHECKING:
    from collections.abc import Callable

    from rashomon import Claim
    from rashomon_plugins.quotes import Quotation


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“We go home,” Putin said.", "speech"),
        ("Putin spoke of “a very short war” today.", "words"),
        ("He is on the board of “Meet the Press” on Sunday.", "title"),
        ("He told “Fox and Friends,” a show, that he goes.", "title"),
        ('<tweet author="realname here" date>', "value"),
        ("There is a “safe space” for everyone in it.", "scare"),
        ("Putin went to Minsk.\n\nA “clever trick” is good.", "scare"),
        ("Trump Says ‘We Go Home Now’", "words"),
    ],
)
def test_speech_is_told_from_titles_values_and_scare_quotes(text: str, kind: str) -> None:
    assert [each.kind for each in quoted(Document(id="a", text=text))] == [kind]


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
