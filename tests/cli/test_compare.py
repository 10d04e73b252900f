"""rashomon compare, as a user types it."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest

from rashomon.cli import main

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("tolls")


def test_the_report_goes_to_the_standard_output_with_the_words_of_both_sides(
    articles: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", str(articles), "--only", "tolls"]) == 0
    out = capsys.readouterr().out
    assert out.startswith(
        "2 documents, 1 comparator: 2 questions are answered by more than one document; 1\ncannot both be right"
    )
    assert "[1] line 3: “146 dead”" in out
    assert "[2] line 3: “164 dead”" in out


@pytest.mark.parametrize(("asked", "status"), [("diverge", 1), ("update", 0), ("update,agree", 1), ("compatible", 0)])
def test_fail_on_ends_with_status_1_when_there_is_such_a_finding(articles: Path, asked: str, status: int) -> None:
    assert main(["compare", str(articles), "--only", "tolls", "--fail-on", asked]) == status


def test_one_document_is_nothing_to_compare(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(articles / "a.txt")]) == 5
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.splitlines()[-1] == (
        "rashomon: error: nothing to compare: 1 readable document (give at least two)"
    )


@pytest.mark.parametrize("command", ["compare", "explain"])
def test_one_text_several_times_is_nothing_to_compare(
    articles: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    for name in ("c.txt", "d.txt"):
        (articles / name).write_bytes((articles / "a.txt").read_bytes())
    (articles / "b.txt").unlink()
    assert main([command, str(articles)]) == 5
    assert main([command, str(articles / "a.txt"), str(articles / "a.txt")]) == 5
    told = "rashomon: error: nothing to compare: all that could be read is one text (give at least two that differ)"
    assert capsys.readouterr().err.splitlines()[1::2] == [told, told]


def test_a_missing_file_is_told_and_the_others_are_compared(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(articles), str(articles / "nix.txt"), "--only", "tolls", "--format", "json"]) == 4
    captured = capsys.readouterr()
    report = json.loads(captured.out)
    assert len(report["documents"]) == 2
    assert any("nix.txt" in note for note in report["notes"])
    (line,) = [line for line in captured.err.splitlines() if "error" in line]
    assert line.startswith("rashomon: error: ")
    assert "nix.txt" in line


@pytest.mark.usefixtures("broken")
def test_a_plugin_that_fails_is_named_and_the_others_run(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(articles), "--only", "tolls,broken", "--format", "json"]) == 3
    captured = capsys.readouterr()
    assert {
        cell["comparator"]: cell["diverge"]
        for cell in json.loads(captured.out)["cells"]
        if cell["left"] != cell["right"]
    } == {
        "broken": 0,
        "tolls": 1,
    }
    assert (
        "rashomon: error: plugin broken (rashomon-broken 1.0) failed in extract on a.txt: RuntimeError: boom in a.txt"
        in captured.err
    )
    assert "a plugin's own words" not in captured.out


@pytest.mark.usefixtures("broken")
def test_strict_stops_at_the_first_failure(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(articles), "--only", "tolls,broken", "--strict"]) == 3
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("rashomon: error: plugin broken") == 1


def test_strict_stops_at_a_plugin_that_cannot_be_loaded(
    install, articles: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    install("unloadable", "raise ImportError('no')")
    assert main(["compare", str(articles), "--only", "unloadable", "--strict"]) == 3
    assert "plugin unloadable (rashomon-unloadable 1.0) failed in loading: ImportError: no" in capsys.readouterr().err
    assert main(["compare", str(articles / "a.txt"), "--only", "unloadable"]) == 5


@pytest.mark.usefixtures("broken")
def test_when_several_statuses_apply_the_gravest_is_told(articles: Path) -> None:
    compare = ["compare", str(articles), "--only", "tolls,broken", "--fail-on", "diverge"]
    assert main(compare) == 3
    assert main([*compare, str(articles / "nix.txt")]) == 4
    assert main(["compare", str(articles / "a.txt"), str(articles / "nix.txt"), "--only", "broken"]) == 5
    assert main(["compare", str(articles / "nix.txt"), "--only", "no-such-plugin"]) == 2


def test_quiet_tells_errors_but_no_notes(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["compare", str(articles), "--only", "tolls", "--format", "csv"]
    assert main(arguments) == 0
    assert "rashomon: note: a.txt: no publication date" in capsys.readouterr().err
    assert main([*arguments, "--quiet"]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("form", ["table", "markdown", "html"])
def test_a_note_that_the_report_tells_is_not_told_twice(
    articles: Path, form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", str(articles), "--only", "tolls", "--format", form]) == 0
    captured = capsys.readouterr()
    assert "no publication date" in captured.out
    assert "no publication date" not in captured.err


def test_publication_dates_are_for_one_document_or_for_all(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["compare", str(articles), "--only", "tolls", "--format", "json"]
    assert main([*arguments, "--published", "2022-01-13", "--published", "b.txt=2022-01-19"]) == 0
    documents = json.loads(capsys.readouterr().out)["documents"]
    assert [(each["published"], each["published_from"]) for each in documents] == [
        ("2022-01-13", "option"),
        ("2022-01-19", "option"),
    ]


def test_paths_may_stand_before_and_behind_options(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(articles / "a.txt"), "--format", "csv", "-q", str(articles / "b.txt")]) == 0
    assert capsys.readouterr().out.startswith("document,a.txt,b.txt")


def test_the_size_limit_is_an_option(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (articles / "big.txt").write_text("long " * 1000)
    assert main(["compare", str(articles), "--only", "tolls", "--max-size", "1k"]) == 4
    assert "--max-size" in capsys.readouterr().err


def test_the_encoding_is_an_option(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (articles / "c.txt").write_bytes("Осталось 146 dead".encode("koi8-r"))
    assert (
        main(["claims", str(articles / "c.txt"), "--comparator", "tolls", "--encoding", "koi8-r", "--format", "jsonl"])
        == 0
    )
    assert json.loads(capsys.readouterr().out)["text"] == "146 dead"


@pytest.mark.parametrize(
    ("when", "tty", "environment", "coloured"),
    [
        ("always", False, {"NO_COLOR": "1"}, True),
        ("never", True, {}, False),
        ("auto", True, {"TERM": "xterm"}, True),
        ("auto", False, {"TERM": "xterm"}, False),
        ("auto", True, {"NO_COLOR": "1", "TERM": "xterm"}, False),
        ("auto", True, {"TERM": "dumb"}, False),
    ],
)
def test_colour_is_for_terminals_that_can(  # noqa: PLR0913  a table of cases
    articles: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    *,
    when: str,
    tty: bool,
    environment: dict[str, str],
    coloured: bool,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: tty)
    assert main(["compare", str(articles), "--only", "tolls", "--color", when]) == 0
    assert ("\x1b[" in capsys.readouterr().out) is coloured


def test_allowed_plugins_come_from_the_environment_unless_an_option_says_otherwise(
    articles: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def loaded(*options: str) -> list[str]:
        assert main(["compare", str(articles), "--format", "json", "-q", *options]) == 0
        return [
            each["name"] for each in json.loads(capsys.readouterr().out)["comparators"] if each["state"] == "loaded"
        ]

    built_in = ["dates", "numbers", "quotes", "units"]
    assert loaded() == [*built_in, "tolls"]
    assert loaded("--no-plugins") == built_in
    assert loaded("--without", "dates,quotes", "--without", "units") == ["numbers", "tolls"]
    monkeypatch.setenv("RASHOMON_PLUGINS", "tolls, numbers")
    assert loaded() == ["numbers", "tolls"]
    assert loaded("--without", "numbers") == ["tolls"]
    assert loaded("--only", "dates") == ["dates"]
    assert loaded("--no-plugins") == built_in
    monkeypatch.setenv("RASHOMON_PLUGINS", "")
    assert loaded() == built_in


def test_an_unknown_plugin_in_the_environment_is_told(
    articles: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RASHOMON_PLUGINS", "nix")
    assert main(["compare", str(articles)]) == 2
    assert "no plugin is called nix" in capsys.readouterr().err


def test_a_fault_of_the_program_is_told_in_a_line_and_debug_shows_where(
    articles: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object, **_named: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("rashomon.cli.compare.render", fail)
    assert main(["compare", str(articles), "--only", "tolls", "-q"]) == 4
    assert capsys.readouterr().err == (
        "rashomon: error: ZeroDivisionError (a fault of rashomon: add --debug and report it)\n"
    )
    assert main(["compare", str(articles), "--only", "tolls", "--debug"]) == 4
    assert "Traceback" in capsys.readouterr().err


def test_progress_is_shown_on_a_terminal_once_a_run_takes_long(
    articles: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rashomon.cli.progress.PATIENCE", 0.0)
    assert main(["compare", str(articles), "--only", "tolls"]) == 0
    assert "comparing" not in capsys.readouterr().err
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert main(["compare", str(articles), "--only", "tolls"]) == 0
    assert "\r\x1b[Kcomparing 4/4\r\x1b[K" in capsys.readouterr().err
    assert main(["compare", str(articles), "--only", "tolls", "--quiet"]) == 0
    assert "comparing" not in capsys.readouterr().err
