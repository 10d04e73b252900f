"""What cannot be meant is refused before any work is done."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from rashomon.cli import main
from rashomon.containment import timely
from rashomon.plugins import Choice, load
from rashomon.runner import compare
from tests.conftest import document

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def two(tmp_path: Path) -> Path:
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(f"At least 164 people died in {name}.\n")
    return tmp_path


@pytest.mark.parametrize("output", ["a.txt", "report.txt", "deep/report.md", "corpus.jsonl"])
def test_an_output_that_is_a_document_or_would_be_read_as_one_is_refused(two, output, capsys):
    (two / "deep").mkdir()
    assert main(["compare", str(two), "-o", str(two / output)]) == 2
    assert "is one of the documents, or would be the next time" in capsys.readouterr().err
    assert (two / "a.txt").read_text() == "At least 164 people died in a.\n"


def test_an_output_beside_the_documents_that_no_run_would_read_is_written(two):
    assert main(["compare", str(two), "-q", "-o", str(two / "report.json")]) == 0
    assert main(["compare", str(two / "*.txt"), "-q", "-o", str(two / "report.csv")]) == 0


def test_an_output_given_as_a_document_by_pattern_is_refused(two):
    assert main(["compare", str(two / "*.txt"), "-o", str(two / "b.txt")]) == 2


def test_a_pipe_that_nobody_reads_is_refused_at_once(two, capsys):
    os.mkfifo(two / "pipe.json")
    assert main(["compare", str(two / "a.txt"), str(two / "b.txt"), "-q", "-o", str(two / "pipe.json")]) == 4
    assert "pipe.json" in capsys.readouterr().err


@pytest.mark.parametrize(
    "choice", [["--only", "numbers", "--without", "numbers"], ["--without", "numbers,dates,units,quotes"]]
)
def test_a_choice_that_leaves_no_comparator_is_refused(two, choice, capsys):
    assert main(["compare", str(two), *choice, "--no-plugins", "--fail-on", "diverge"]) == 2
    assert "no comparator is left to run" in capsys.readouterr().err


def test_two_publication_dates_for_one_document_are_refused(two, capsys):
    dates = ["--published", "a.txt=2022-01-13", "--published", "a.txt=2022-01-14"]
    assert main(["compare", str(two), *dates]) == 2
    assert "two dates for a.txt: 2022-01-13 and 2022-01-14" in capsys.readouterr().err


def test_an_encoding_that_cannot_stand_in_for_what_is_missing_is_refused(two):
    assert main(["compare", str(two), "--encoding", "idna"]) == 2


def test_what_a_comparator_is_asked_too_long_is_ended():
    assert list(timely(range(1000), 60)) == list(range(1000))
    with pytest.raises(TimeoutError, match=r"took longer than -1 s and was ended"):
        list(timely(range(1000), -1))


def test_a_built_in_comparator_that_takes_too_long_fails_its_cell_and_not_the_run():
    texts = [document(name, "5 troops died. " * 400) for name in "ab"]
    matrix = compare(texts, load(Choice(only=frozenset({"numbers"})), time_limit=0.001))
    assert {cell.error is None for cell in matrix.cells} == {False}
    assert "TimeoutError: took longer than 0.001 s and was ended" in str(matrix.failures[0])
