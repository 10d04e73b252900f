"""rashomon.compare takes the steps of the command line."""

from __future__ import annotations

from datetime import UTC, date, datetime
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


def test_one_name_is_one_name_and_dates_may_be_iso_8601_text(articles: Path) -> None:
    matrix = rashomon.compare(articles, only="tolls", require="tolls", published="2022-01-13", max_size="5k")
    assert {cell.comparator for cell in matrix.cells} == {"tolls"}
    assert {document.published for document in matrix.documents} == {date(2022, 1, 13)}
    by_id = rashomon.compare(articles, only="tolls", published={"b.txt": datetime(2022, 1, 19, 12, tzinfo=UTC)})
    assert [document.published for document in by_id.documents] == [None, date(2022, 1, 19)]


@pytest.mark.parametrize(
    ("options", "kind", "told"),
    [
        ({"min_distance": 5}, ValueError, "min_distance: 5 is no distance (write a number from 0 to 1: 0.05)"),
        ({"min_distance": -1}, ValueError, "min_distance: -1 is no distance"),
        ({"min_distance": "x"}, ValueError, "min_distance: 'x' is no distance"),
        ({"time_limit": 0}, ValueError, "time_limit: 0 is no time limit (write seconds, above 0: 30 or 0.5)"),
        ({"max_size": 0}, ValueError, "max_size: 0 is no size"),
        ({"encoding": "klingon"}, ValueError, "encoding: no encoding is called 'klingon'"),
        ({"published": "May"}, ValueError, "published: 'May' is no date (write YYYY-MM-DD)"),
        ({"published": {"a.txt": 3}}, TypeError, "published: 3 is no date"),
        ({"only": 5}, TypeError, "only: 5 is no list of names (give for instance ['numbers', 'dates'])"),
        ({"without": {"tolls": 1}}, TypeError, "without: {'tolls': 1} is no list of names"),
        ({"require": [None]}, TypeError, "require: [None] is no list of names"),
    ],
)
def test_arguments_that_cannot_be_are_refused_by_name(
    articles: Path, options: dict[str, object], kind: type[Exception], told: str
) -> None:
    with pytest.raises(kind) as refused:
        rashomon.compare(articles, **options)  # type: ignore[arg-type]  # wrong on purpose
    assert str(refused.value).startswith(told)


@pytest.mark.parametrize("paths", [None, 5, [None], b"a.txt"])
def test_what_is_no_path_is_refused(paths: object) -> None:
    with pytest.raises(TypeError, match="is no path"):
        rashomon.compare(paths)  # type: ignore[arg-type]  # wrong on purpose
