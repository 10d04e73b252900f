"""Copies, who stands alone and what changed, as a reader is told them."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import TYPE_CHECKING

import pytest

from rashomon import Document
from rashomon.reports import render
from rashomon.reports.together import alone, changed, copied

if TYPE_CHECKING:
    from collections.abc import Callable

    from rashomon import Matrix

#: Two sentences and a half that a reporter wrote: enough shared words to tell a copy.
WIRE = (
    "Rescue teams reached the flooded valley on foot early in the morning after the only road was washed away, and "
    "found dozens of families who had spent two nights on the roofs of their houses without food or clean water. "
    "At least 146 dead were counted."
)


def write(name: str, text: str, day: int = 13) -> Document:
    return Document(name, text, date(2022, 1, day), "option")


def test_five_of_six_documents_are_copies_of_two_texts(matrix_of: Callable[..., Matrix]) -> None:
    other = WIRE.replace("flooded valley", "burning mine").replace("roofs", "floor").replace("road", "lift")
    other = other.replace("Rescue teams reached", "Miners left").replace("families who had", "men that").upper().lower()
    texts = [WIRE, other.replace("early in the morning", "at night"), WIRE + " It rained.", "They saw 9 dead."]
    texts += [texts[1] + " It burns.", WIRE + " Snow fell."]
    told = copied(matrix_of(*(write(f"{number}.txt", text) for number, text in enumerate(texts))))
    assert told == "Five of six documents are copies of two texts: [1] [3] [6]; [2] [5]. Each counts as one source."


def test_files_with_the_same_words_are_one_text(matrix_of: Callable[..., Matrix]) -> None:
    told = copied(matrix_of(write("a", "So 13 dead."), write("b", "So 13 dead."), write("c", "Some 5 dead.")))
    assert told == "Two of three documents are copies of one text: [1] [2]. They count as one source."


def test_of_very_many_documents_figures_are_given_and_the_first_groups(matrix_of: Callable[..., Matrix]) -> None:
    texts = [f"So {number // 2 + 5} dead." for number in range(24)]
    told = copied(matrix_of(*(write(f"{number:02}", text) for number, text in enumerate([*texts, "None."]))))
    assert told is not None
    assert told.startswith("24 of 25 documents are copies of 12 texts: [1] [2]; [3] [4]; ")
    assert told.endswith("; [19] [20]; and 2 more. Each counts as one source.")


def test_nothing_is_said_of_documents_that_are_no_copies(troops: Matrix) -> None:
    assert copied(troops) is None


def test_who_stands_alone_is_told_the_most_often_first(matrix_of: Callable[..., Matrix]) -> None:
    matrix = matrix_of(
        write("a", "Say 10 dead and 20 troops."),
        write("b", "Say 10 dead and 20 troops."),
        write("c", "Say 15 dead. Then 30 troops and 5 detained."),
        write("d", "Perhaps 10 dead, 20 troops, 5 detained"),
    )
    assert list(alone(matrix)) == ["[3] on 2 of 2 questions of three sources or more: dead (“15”); troops (“30”)"]


def test_what_changed_is_told_day_by_day(matrix_of: Callable[..., Matrix]) -> None:
    matrix = matrix_of(write("a", "1 dead", 14), write("b", "1 dead so far", 14), write("c", "99 dead", 15))
    assert list(changed(matrix)) == ["dead (tolls), 14 January 2022: “1” [1] [2]; 15 January 2022: “99” [3]"]


@pytest.mark.parametrize("form", ["table", "markdown"])
def test_reports_for_readers_tell_all_of_it(matrix_of: Callable[..., Matrix], form: str) -> None:
    matrix = matrix_of(
        write("a", WIRE, 11), write("b", WIRE + " It rained.", 11), write("c", "Only 90 dead"),
        write("d", "96 dead, 10 troops"), write("e", "at least 146 dead", 15),
        write("f", "about 5,000 dead and 300 troops", 20),
    )  # fmt: skip
    report = " ".join(render(matrix, form).replace("\\", "").split())
    assert "Two of six documents are copies of one text: [1] [2]. They count as one source." in report
    assert "What changed from the earlier documents to the later" in report
    assert "They would agree if one had counted what the other did not." in report
    assert "rom “90” " in report


def test_the_long_csv_tells_the_fact_of_each_finding(troops: Matrix) -> None:
    rows = list(csv.DictReader(io.StringIO(render(troops, "csv-long"))))
    said = {(row["question"], row["fact"], row["alone"], row["lowest"], row["highest"]) for row in rows}
    assert said == {
        ("troops", "1", "b.txt", "2,000", "About 2,300"),
        ("dead", "2", "a.txt", "146", "At least 164"),
        ("detained", "3", "", "10,000", "Nearly 10,500"),
    }
    assert {row["otherwise"] for row in rows if row["verdict"] == "diverge"} == {
        "They would agree if one had counted what the other did not."
    }


def test_a_finding_of_no_fact_has_none_in_the_long_csv(matrix_of: Callable[..., Matrix]) -> None:
    matrix = matrix_of(write("a", "So 13 dead. No, 99 dead."))
    (row,) = csv.DictReader(io.StringIO(render(matrix, "csv-long")))
    assert (row["fact"], row["alone"], row["lowest"], row["highest"]) == ("", "", "", "")
