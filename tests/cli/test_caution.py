"""``--caution``: divergences of claims that are not sure enough to answer one question are left out, and counted."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

import rashomon
from rashomon.alignment import CAUTION
from rashomon.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

#: Every text says how sure it is: "0.7: 12" meets any other count, as sure as the less sure of the two.
COUNTS = """
    import re
    import rashomon
    from rashomon import Judgement, Verdict

    class Counts:
        name = "counts"

        def extract(self, document):
            for match in re.finditer(r"(0[.][0-9]+): ([0-9]+)", document.text):
                yield document.claim(*match.span(), about="dead", value=(float(match[1]), int(match[2])))

        def affinity(self, a, b):
            return min(a.value[0], b.value[0])

        def judge(self, a, b):
            same = a.value[1] == b.value[1]
            return Judgement(Verdict.AGREE if same else Verdict.DIVERGE, "count", 0.0 if same else 0.5, "so many")

    @rashomon.hookimpl
    def rashomon_comparators():
        return [Counts()]
"""


@pytest.fixture
def folder(tmp_path: Path, install: Callable[..., None]) -> Path:
    install("counts", COUNTS)
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, count in (("a", "0.95: 12"), ("b", "0.70: 13"), ("c", "0.55: 14")):
        (folder / f"{name}.txt").write_text(f"{count} in the words of {name}.")
    return folder


def told(folder: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[list[tuple[str, str]], list[str]]:
    main(["compare", str(folder), "--only", "counts", "--format", "json", *arguments])
    read = json.loads(capsys.readouterr().out)
    ends = [(each["left"].split(":")[1][0], each["right"].split(":")[1][0]) for each in read["findings"]]
    return ends, [note for note in read["notes"] if "less sure" in note]


def test_what_is_less_sure_than_0_6_is_left_out_and_a_note_counts_it(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told(folder, capsys) == ([("a", "b")], ["2 divergences less sure than 0.6 not told (--caution 0 tells all)"])
    assert CAUTION == 0.6


@pytest.mark.parametrize(
    ("caution", "pairs"),
    [("0", ["ab", "ac", "bc"]), ("0.55", ["ab", "ac", "bc"]), ("0.7", ["ab"]), ("0.71", []), ("1", [])],
)
def test_the_user_says_how_sure_is_sure_enough(
    folder: Path, capsys: pytest.CaptureFixture[str], caution: str, pairs: list[str]
) -> None:
    ends, notes = told(folder, capsys, "--caution", caution)
    assert ["".join(pair) for pair in ends] == pairs
    assert len(notes) == (len(pairs) < 3)


def test_what_can_both_be_true_is_told_however_unsure(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "b.txt").write_text("0.51: 14 in other words.")
    assert told(folder, capsys, "--caution", "1")[0] == [("b", "c")]


def test_what_a_document_contradicts_in_itself_is_told_whatever_caution_asks(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "b.txt").write_text("First 0.85: 14 and then 0.85: 19.")
    assert told(folder, capsys, "--caution", "1")[0] == [("b", "b"), ("b", "c")]


def test_a_file_may_say_it_and_python_too(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = folder.parent / "rashomon.toml"
    file.write_text("caution = 0.5")
    assert len(told(folder, capsys, "--config", str(file))[0]) == 3
    matrix = rashomon.compare(folder, only=["counts"], caution=0.9)
    assert (matrix.findings, matrix.caution) == ((), 0.9)


def test_explain_says_of_a_claim_why_its_divergence_is_not_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = [str(folder / "a.txt"), str(folder / "c.txt")]
    main(["explain", *paths, "--only", "counts", "--format", "json"])
    told = capsys.readouterr().out
    assert "what it contradicts is at 0.55, and caution asks for 0.6" in told
    main(["explain", *paths, "--only", "counts", "--format", "json", "--caution", "0.5"])
    assert "caution asks" not in capsys.readouterr().out


def test_what_is_no_affinity_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(folder), "--caution", "60"]) == 2
    assert "'60' is no affinity (write a number from 0 to 1: 0.6)" in capsys.readouterr().err
    with pytest.raises(ValueError, match="caution: 60 is no affinity"):
        rashomon.compare(folder, caution=60)
