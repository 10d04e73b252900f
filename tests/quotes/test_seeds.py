"""The traps of the five seed articles."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from rashomon import Document, Zone
from rashomon_plugins.quotes import Quotation, Quotes

SEEDS = Path(__file__).parents[2] / "seeds"
QUOTES = Quotes()


def read(number: str) -> Document:
    (path,) = SEEDS.glob(f"{number}_*.txt")
    text = path.read_text(encoding="utf-8")
    box = text.find("… we have a small favor to ask")
    return Document(id=number, text=text, zones=(Zone("promo", box, len(text)),) if box >= 0 else ())


def said(number: str) -> dict[str, str | None]:
    return {claim.text: claim.value.speaker for claim in QUOTES.extract(read(number))}


def test_an_insertion_in_round_brackets_stays_inside_the_quotation() -> None:
    (quotation,) = [text for text in said("000") if text.startswith('"In accordance')]
    assert "(the peacekeeping forces) have begun the handing over" in quotation
    assert quotation.endswith('to national law enforcement,"')
    assert said("000")[quotation] == "the Russian Ministry of Defense"


def test_a_missing_opening_mark_is_recovered() -> None:
    assert said("002")["The mission can be considered very successful,”"] == "Tokayev"


def test_the_box_that_asks_for_support_quotes_nobody() -> None:
    assert not [text for text in said("002") if "foreign agent" in text]


def test_a_straight_mark_is_closed_by_a_curly_one() -> None:
    (quotation,) = [text for text in said("003") if text.startswith('"One lesson in recent history')]
    assert quotation.endswith("very difficult to get them to leave.”")
    assert said("003")[quotation] == "Secretary of State Anthony Blinken"


def test_words_of_the_event_in_marks_are_quotations_with_their_speakers() -> None:
    found = said("004")
    assert found["“fight the criminals who brought chaos to the republic,”"] == "Shoigu"
    assert found["“restoration of law and order”"] == "Tokayev"
    assert found["“crazy Russian claims.”"] == "White House press secretary Jen Psaki"
    assert len(found) == 10


@pytest.mark.parametrize(
    ("one", "other", "first", "second", "level"),
    [
        ("002", "003", "We must come home", "On the whole we need", "reworded"),
        ("000", "002", "The return of the CSTO", "The return of CSTO", "reworded"),
    ],
)
def test_one_utterance_in_two_wordings_is_found_and_diverges(
    one: str, other: str, first: str, second: str, level: str
) -> None:
    (a,) = [claim for claim in QUOTES.extract(read(one)) if first in claim.text]
    (b,) = [claim for claim in QUOTES.extract(read(other)) if second in claim.text]
    assert QUOTES.affinity(a, b) >= 0.5
    assert (QUOTES.judge(a, b).verdict, QUOTES.judge(a, b).level) == ("diverge", level)


def test_nothing_else_is_taken_for_one_utterance_and_called_wrong() -> None:
    documents = [list(QUOTES.extract(read(number))) for number in ("000", "001", "002", "003", "004")]
    wrong = [
        (a.text[:20], b.text[:20])
        for left, right in combinations(documents, 2)
        for a in left
        for b in right
        if QUOTES.affinity(a, b) >= 0.5 and QUOTES.judge(a, b).verdict == "diverge"
    ]
    assert wrong == [
        ('"The return of the C', "“The return of CSTO "),
        ('"We must come home. ', "“On the whole we nee"),
    ]


def test_the_value_is_the_speaker_alone() -> None:
    assert Quotation("Putin").speaker == "Putin"
