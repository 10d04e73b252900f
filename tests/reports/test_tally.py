"""None is not zero, a failed cell is unknown, and neither is drawn as agreement."""

from __future__ import annotations

import pytest

from rashomon import Cell
from rashomon.reports.tally import add


def cell(left: str = "a", right: str = "b", **known: object) -> Cell:
    return Cell("numbers", left, right, **known)  # type: ignore[arg-type]  # whatever the case needs


@pytest.mark.parametrize(
    ("cells", "mark"),
    [
        ([cell(diverge=2, agree=7)], "2/9"),
        ([cell(diverge=2, agree=7), cell(diverge=1, update=1)], "3/11"),
        ([cell(agree=3)], "0/3"),
        ([cell(only_left=4)], "-"),
        ([], "-"),
        ([cell(error="boom")], "!"),
        ([cell(error="boom", diverge=9), cell(agree=2)], "0/2!"),
        ([cell(not_comparable="b is in German")], "n/c"),
        ([cell(not_comparable="b is in German"), cell(agree=2)], "0/2"),
        ([cell(not_comparable="b is in German"), cell(error="boom")], "!"),
        ([cell(right="a")], "·"),
        ([cell(right="a", diverge=2)], "2"),
        ([cell(right="a", error="boom")], "!"),
        ([cell(right="a", diverge=1), cell(right="a", error="boom")], "1!"),
        ([cell(right="a", not_comparable="a is in German")], "n/c"),
    ],
)
def test_every_state_of_a_pair_has_its_own_mark(cells: list[Cell], mark: str) -> None:
    assert add(cells).mark == mark


def test_the_divergence_of_nothing_is_none() -> None:
    assert add([cell(only_left=4)]).divergence is None
    assert add([cell(agree=4)]).divergence == 0.0
    assert add([cell(diverge=1, agree=3)]).divergence == 0.25
