"""The words of a claim, in their sentence."""

from __future__ import annotations

import pytest

from rashomon import Document, Finding, Verdict
from rashomon.reports.evidence import distance, sentence, words


def claim(text: str, part: str):
    start = text.index(part)
    return Document("a.txt", text).claim(start, start + len(part), about="it", value=None)


def test_words_are_quoted_and_a_quotation_keeps_its_own_marks() -> None:
    assert words(claim("between dozens and 146 dead", "dozens and 146")) == "“dozens and 146”"
    assert words(claim('He said "no way" twice', '"no way"')) == '"no way"'


def test_long_words_lose_their_middle() -> None:
    text = "word " * 100
    assert words(claim(text, text)).count("…") == 1


def test_words_of_several_lines_are_shown_on_one_with_what_hides_in_them_visible() -> None:
    assert words(claim("x 20\n0 \u202e troops", "20\n0 \u202e")) == "“20 0 \\u202e”"


def test_what_cannot_both_be_right_is_never_shown_as_the_same() -> None:
    one = claim("about 10,000", "10,000")
    shown = [
        distance(Finding("numbers", one, one, verdict, "level", far, "reason"))
        for verdict, far in (
            (Verdict.DIVERGE, 0.0),
            (Verdict.DIVERGE, 0.004),
            (Verdict.DIVERGE, 0.126),
            (Verdict.AGREE, 0.0),
        )
    ]
    assert shown == ["0.01", "0.01", "0.13", "0.00"]


@pytest.mark.parametrize(
    ("text", "part", "around"),
    [
        ("It began. At least 164 died! Then it ended.", "164", "At least 164 died!"),
        (
            "It began. “At least 164 died in the city”, he said.",
            "At least 164",
            "“At least 164 died in the city”, he said.",
        ),
        ("It began early on. At least 164 died in the city.", "At least 164", "At least 164 died in the city."),
        ("A headline\nAt least 164 died\nMore of it", "164", "At least 164 died"),
        ("So Mr. J. Smith told 3 of us on Jan. 6 in town.", "3", "So Mr. J. Smith told 3 of us on Jan. 6 in town."),
        ("They ended it. “We counted 12,” he said.", "12", "“We counted 12,” he said."),
    ],
)
def test_a_claim_is_shown_in_its_sentence(text: str, part: str, around: str) -> None:
    assert sentence(claim(text, part)) == around


def test_a_sentence_that_goes_on_and_on_is_cut_at_words_and_says_so() -> None:
    text = "before " * 50 + "164" + " after" * 50
    shown = sentence(claim(text, "164"))
    assert shown is not None
    assert shown.startswith("… before before")
    assert shown.endswith("after after …")
    assert 150 < len(shown) < 300


def test_text_without_a_blank_is_cut_anywhere() -> None:
    text = "x" * 500 + "164" + "y" * 500
    shown = sentence(claim(text, "164"))
    assert shown == "… " + "x" * 140 + "164" + "y" * 140 + " …"


def test_there_is_no_sentence_when_the_words_are_nearly_all_of_it() -> None:
    assert sentence(claim("At least 164 died.", "At least 164 died")) is None
    text = "word " * 100
    assert sentence(claim(f"So {text} and so on for long", text)) is None
