"""What one document quotes and the other reports in its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from rashomon import Document, Verdict
from rashomon_plugins.quotes import Quotation, Quotes, Settings, kind, missing_mark
from rashomon_plugins.quotes.indirect import reports

if TYPE_CHECKING:
    from collections.abc import Callable

    from rashomon import Claim

    Pair = Callable[[str, str], tuple[Claim[Quotation], Claim[Quotation]]]

QUOTES = Quotes()
ASKED = Quotes()
ASKED.settings = Settings(reported=True)
FULL = "“The bridge is finished, and the first trams will cross it in May,” Ann Orr said."


def claims(text: str) -> list[Claim[Quotation]]:
    return list(ASKED.extract(Document(id="a", text=text)))


def found(text: str) -> list[tuple[str, str]]:
    document = Document(id="a", text=text)
    return [(text[each.start : each.end], text[slice(*each.phrase)]) for each in reports(document)]


@pytest.mark.parametrize(
    "fragment",
    [
        "Orr said the bridge was “finished” and that trams would cross it in May.",
        "The bridge is “finished” and trams will cross it in May, Ann Orr said on Monday.",
        "In a speech, Ann Orr said that the first trams would cross the bridge “in May”.",
    ],
)
def test_a_fragment_in_a_sentence_that_reports_the_rest_is_reported_indirectly(pair: Pair, fragment: str) -> None:
    for a, b in (pair(FULL, fragment), pair(fragment, FULL)):
        assert QUOTES.affinity(a, b) >= 0.5
        judgement = QUOTES.judge(a, b)
        assert (judgement.verdict, judgement.level) == (Verdict.COMPATIBLE, "reported indirectly")
        assert judgement.reason.startswith("one document quotes what the other reports in its own words: ")


def test_a_fragment_whose_sentence_says_something_else_is_a_cut(pair: Pair) -> None:
    a, b = pair(FULL, "Ann Orr praised the architects for their patience and called it “finished, and the first”.")
    assert QUOTES.judge(a, b).level == "cut"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Orr said the trams will cross it in May.", ("the trams will cross it in May", "Ann Orr")),
        ("Ann Orr told the council that trams will cross it.", ("trams will cross it", "Ann Orr")),
        ("The trams will cross it in May, Ann Orr said.", ("The trams will cross it in May", "Ann Orr")),
        ("The trams will cross it in May, said Ann Orr.", ("The trams will cross it in May", "Ann Orr")),
        ("According to the mayor, the trams will cross it.", ("the trams will cross it", "the mayor")),
        ("LISBON, Portugal — The trams will go in May, Orr said.", ("The trams will go in May", "Orr")),
    ],
)
def test_reported_statements_are_found_with_their_speaker(text: str, expected: tuple[str, str]) -> None:
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Orr denied that the trams will cross it in May.",
        "Ann Orr asked whether the trams will cross it in May.",
        "Ann Orr reported loud noise from the new bridge over the river.",
        "Ann Orr said “the trams” will cross it in May.",
        "“We are done. Orr said the trams will go in May. Nobody heard it,” he said.",
        "The trams will cross it in May, an engineer, told reporters.",
        "Ann Orr said no more.",
        "Ann Orr said so:",
        "According to",
        "According to the mayor of the town.",
        "Said the mayor of the town that it is so.",
    ],
)
def test_what_nobody_is_said_to_have_stated_is_no_report(text: str) -> None:
    assert found(text) == []


def test_reported_speech_is_a_claim_only_when_asked_for() -> None:
    text = "Ann Orr said the trams will cross it in May."
    assert list(QUOTES.extract(Document(id="a", text=text))) == []
    (claim,) = claims(text)
    assert (claim.value, kind(claim), missing_mark(claim)) == (Quotation("Ann Orr"), "reported", "")
    assert claim.about == "what Ann Orr said: “the trams will cross it in May”"


def test_a_quotation_and_its_report_in_other_words_are_compatible() -> None:
    (quoted,) = claims(FULL)
    (reported,) = claims("Ann Orr told reporters that the first trams would cross the finished bridge in May.")
    for a, b in ((quoted, reported), (reported, quoted)):
        assert ASKED.affinity(a, b) >= 0.5
        assert (ASKED.judge(a, b).verdict, ASKED.judge(a, b).level) == (Verdict.COMPATIBLE, "reported indirectly")


@pytest.mark.parametrize(
    "other",
    [
        "Carl Bell told reporters that the first trams would cross the finished bridge in May.",
        "Ann Orr told reporters that nobody would drive a car in the town.",
        "Ann Orr told reporters that the bridge over the river was the longest in the whole of the north by far.",
    ],
)
def test_another_speaker_or_another_statement_is_no_report_of_a_quotation(other: str) -> None:
    (quoted,), (reported,) = claims(FULL), claims(other)
    assert ASKED.affinity(quoted, reported) < 0.5


def test_two_reports_in_different_words_are_not_compared_and_equal_ones_agree() -> None:
    (a,) = claims("Ann Orr said that the trams will cross the bridge in May.")
    (b,) = claims("Ann Orr said that in May the trams will cross over the bridge.")
    assert ASKED.affinity(a, b) == 0.0
    assert ASKED.affinity(a, a) >= 0.5
    assert ASKED.judge(a, a).verdict is Verdict.AGREE


def test_a_pronoun_in_a_report_is_the_person_who_spoke_before_it() -> None:
    first, second = claims(
        "“We are done,” Ann Orr said.\n\nShe said the trams will cross it in May.\n\nCarl Bell came."
    )
    assert first.value.speaker == "Ann Orr"
    assert (second.value.speaker, second.about.split(":")[0]) == ("She", "what Ann Orr said")


def test_settings_are_off_unless_set() -> None:
    assert Settings() == Settings(reported=False, apostrophes=False)
    assert evolve(Settings(), reported=True).reported


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was announced on Monday that the bridge would be closed.", []),
        ("The mayor was told that the bridge had to be closed.", []),
        ("The report cited no evidence that Orr had spoken to the guards.", []),
        ("Orr told police he was aiming at the lamp in the street.", []),
        ("Orr told police that he was aiming at the lamp.", [("he was aiming at the lamp", "Orr")]),
        ("Orr warned the troops would go home by noon.", [("the troops would go home by noon", "Orr")]),
        ("The ministry has long maintained that the dam is safe.", [("the dam is safe", "The ministry")]),
        ("Near Carl Bell, who said the bridge was shut, stood a guard.", [("the bridge was shut", "Carl Bell")]),
    ],
)
def test_it_must_be_clear_who_says_what(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected
