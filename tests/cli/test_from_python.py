"""rashomon.compare takes the steps of the command line."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

import rashomon
from rashomon.api import InputError
from rashomon.containment import PluginError
from rashomon.plugins import UnknownPluginError

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("tolls")


def test_paths_are_texts_or_paths_or_one_of_them(articles: Path) -> None:
    for paths in (articles, str(articles), [str(articles)], [articles / "a.txt", str(articles / "b.txt")]):
        matrix = rashomon.compare(paths, only=["tolls"])
        assert [finding.verdict for finding in matrix.findings] == ["diverge", "agree"]


def test_plugins_are_chosen_by_name(articles: Path) -> None:
    def names(**options: object) -> set[str]:
        return {cell.comparator for cell in rashomon.compare([articles], **options).cells}  # type: ignore[arg-type]  # by case

    assert names(only=["tolls", "numbers"], without=["numbers"]) == {"tolls"}
    assert names(no_plugins=True) == {"numbers", "dates", "units", "quotes"}
    with pytest.raises(UnknownPluginError, match="no plugin is called nix"):
        names(only=["nix"])


def test_publication_dates_are_for_all_or_by_id(articles: Path) -> None:
    for published, expected in (
        (date(2022, 1, 13), [date(2022, 1, 13), date(2022, 1, 13)]),
        ({"b.txt": date(2022, 1, 19)}, [None, date(2022, 1, 19)]),
    ):
        matrix = rashomon.compare(articles, only=["tolls"], published=published)
        assert [document.published for document in matrix.documents] == expected


def test_what_cannot_be_read_or_compared_raises(articles: Path) -> None:
    with pytest.raises(InputError, match="nix"):
        rashomon.compare([articles, "nix.txt"])
    with pytest.raises(InputError, match="nothing to compare: 1 readable document"):
        rashomon.compare([articles / "a.txt"])


@pytest.mark.usefixtures("broken")
def test_a_failing_plugin_is_in_the_matrix_or_raises_when_strict(articles: Path) -> None:
    assert len(rashomon.compare([articles], only=["broken"]).failures) == 2
    with pytest.raises(PluginError, match="boom"):
        rashomon.compare([articles], only=["broken"], strict=True)
