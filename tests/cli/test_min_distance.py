"""``--min-distance``: divergences too small to matter are not listed but counted, and no verdict changes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

import rashomon
from rashomon.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

#: Every two different counts diverge, by the share of the greater that lies between them.
COUNTS = """
    import re
    import rashomon
    from rashomon import Extent, Judgement, Verdict

    class Counts:
        name = "counts"

        def extract(self, document):
            for match in re.finditer(r"([0-9]+) (dead|hurt)", document.text):
                yield document.claim(match.start(), match.end(), about=match[2], value=int(match[1]))

        def affinity(self, a, b):
            return float(a.about == b.about)

        def judge(self, a, b):
            distance = abs(a.value - b.value) / max(a.value, b.value)
            verdict = Verdict.DIVERGE if distance else Verdict.AGREE
            return Judgement(verdict, "count", distance, "so many")

        def extent(self, claim):
            return Extent(claim.value, claim.value)

    @rashomon.hookimpl
    def rashomon_comparators():
        return [Counts()]
"""


@pytest.fixture
def folder(tmp_path: Path, install: Callable[..., None]) -> Path:
    install("counts", COUNTS)
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, dead, hurt in (("a", 100, 20), ("b", 101, 40), ("c", 100, 40)):
        (folder / f"{name}.txt").write_text(f"It left {dead} dead and {hurt} hurt. {name}")
    return folder


def compared(folder: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict, str]:
    options = ["--only", "counts", "--format", "json", "--fail-on", "diverge", *arguments]
    status = main(["compare", str(folder), *options])
    told = capsys.readouterr()
    return status, json.loads(told.out), told.err


def test_verdicts_cells_and_facts_stay_as_they_are_and_what_is_below_it_is_counted(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, every, _ = compared(folder, capsys)
    status, read, told = compared(folder, capsys, "--min-distance", "0.05")
    assert status == 1
    assert [read[part] for part in ("claims", "findings", "cells", "facts")] == [
        every[part] for part in ("claims", "findings", "cells", "facts")
    ]
    assert (every["min_distance"], read["min_distance"]) == (0.0, 0.05)
    assert "2 divergences below the minimum distance of 0.05 not shown" in read["notes"]
    assert "2 divergences below the minimum distance of 0.05 not shown" in told


@pytest.mark.parametrize(("form", "listed"), [("table", "  2. "), ("markdown", "### dead")])
def test_reports_for_readers_list_no_divergence_below_it(
    folder: Path, capsys: pytest.CaptureFixture[str], form: str, listed: str
) -> None:
    for given, shown in (("0", True), ("0.05", False)):
        main(["compare", str(folder), "--only", "counts", "--format", form, "--min-distance", given])
        assert (listed in capsys.readouterr().out) is shown


def test_fail_on_does_not_mind_what_is_left_out(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert [compared(folder, capsys, "--min-distance", given)[0] for given in ("0", "0.5", "0.51", "1")] == [1, 1, 0, 0]


def test_without_it_every_divergence_is_shown(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, read, told = compared(folder, capsys)
    assert sum(each["verdict"] == "diverge" for each in read["findings"]) == 4
    assert "minimum distance" not in told


def test_a_file_may_say_it_and_python_too(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = folder.parent / "rashomon.toml"
    file.write_text("min-distance = 1.0")
    assert compared(folder, capsys, "--config", str(file))[0] == 0
    matrix = rashomon.compare(folder, only=["counts"], min_distance=0.05)
    assert sum(matrix.hides(each) for each in matrix.findings) == 2


def test_what_is_no_distance_is_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(folder), "--min-distance", "2"]) == 2
    assert "'2' is no distance (write a number from 0 to 1: 0.05)" in capsys.readouterr().err
