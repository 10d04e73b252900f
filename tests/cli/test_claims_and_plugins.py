"""rashomon claims, plugins and completion."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest
import shtab

from rashomon.cli import main
from tests.cli.conftest import TOLLS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.mark.usefixtures("tolls")
def test_claims_are_written_one_a_line_in_the_order_of_documents(
    articles: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["claims", str(articles), "--comparator", "tolls", "--format", "jsonl"]) == 0
    claims = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(claim["document"], claim["text"], claim["value"]) for claim in claims] == [
        ("a.txt", "146 dead", 146),
        ("a.txt", "20 hurt", 20),
        ("b.txt", "164 dead", 164),
        ("b.txt", "20 hurt", 20),
    ]
    assert claims[0] == {
        "document": "a.txt", "comparator": "tolls", "start": 28, "end": 36, "text": "146 dead", "about": "dead",
        "value": 146,
    }  # fmt: skip


@pytest.mark.usefixtures("tolls")
def test_claims_are_listed_for_readers(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["claims", str(articles / "a.txt"), "--only", "tolls"]) == 0
    assert capsys.readouterr().out.splitlines()[:2] == [
        "a.txt: 2 claims",
        "    3 tolls    “146 dead” · dead · 146",
    ]


def test_only_the_plugins_asked_for_are_imported(
    install: Callable[..., None], articles: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    install("loud", "raise RuntimeError('imported')")
    assert main(["claims", str(articles), "--comparator", "numbers", "--comparator", "dates", "--format", "jsonl"]) == 0
    assert capsys.readouterr().err.count("imported") == 0


def test_a_comparator_that_is_not_called_as_its_plugin_is_found_all_the_same(
    install: Callable[..., None], articles: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    install("pack", TOLLS)
    arguments = ["claims", str(articles), "--comparator", "tolls", "--comparator", "numbers", "--format", "jsonl"]
    assert main(arguments) == 0
    assert {json.loads(line)["comparator"] for line in capsys.readouterr().out.splitlines()} == {"tolls", "numbers"}


@pytest.mark.usefixtures("broken")
def test_claims_of_a_plugin_that_fails(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["claims", str(articles), "--comparator", "broken", "--format", "jsonl"]) == 3
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("rashomon: error: plugin broken") == 2
    assert main(["claims", str(articles), "--comparator", "broken", "--strict"]) == 3
    assert capsys.readouterr().err.count("rashomon: error: plugin broken") == 1


def test_claims_of_a_plugin_that_cannot_be_loaded(
    install: Callable[..., None], articles: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    install("unloadable", "import nothing_of_that_name")
    assert main(["claims", str(articles), "--comparator", "unloadable"]) == 3
    assert "plugin unloadable (rashomon-unloadable 1.0) failed in loading" in capsys.readouterr().err


def test_claims_in_what_is_not_the_authors_account_and_in_other_languages_are_told(
    articles: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus = articles / "more.jsonl"
    german = {"id": "de", "text": "Es gab 146 Tote.", "language": "de"}
    linked = {"id": "en", "text": "There were 12 dead.\nhttps://example.org/2022/01/13/20-people-dead\n"}
    corpus.write_text("".join(json.dumps(each) + "\n" for each in (german, linked)))
    assert main(["claims", str(corpus), "--comparator", "numbers", "--comparator", "dates"]) == 0
    assert "de is in another language (de): no claims" in capsys.readouterr().err


def test_no_readable_document_is_nothing_to_compare(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    assert main(["claims", str(tmp_path / "empty"), "--comparator", "numbers"]) in {4, 5}
    assert main(["claims", str(tmp_path / "nix.txt"), "--comparator", "numbers"]) == 5
    assert capsys.readouterr().out == ""


@pytest.mark.usefixtures("tolls")
def test_plugins_are_listed_with_state_and_comparators(
    install: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    install("future", "rashomon_api = 99")
    assert main(["plugins", "--json", "--without", "dates"]) == 3
    captured = capsys.readouterr()
    listed = {each["name"]: each for each in json.loads(captured.out)}
    assert listed["numbers"] | {"version": ""} == {
        "name": "numbers", "distribution": "rashomon", "version": "", "state": "loaded", "why": None,
        "comparators": ["numbers"],
    }  # fmt: skip
    assert listed["dates"]["state"] == "disabled"
    assert listed["tolls"]["distribution"] == "rashomon-tolls"
    assert listed["future"]["state"] == "incompatible"
    assert captured.err.startswith("rashomon: error: plugin future (rashomon-future 1.0) failed in loading")


def test_plugins_are_listed_for_readers(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plugins"]) == 0
    assert capsys.readouterr().out.splitlines()[0].split() == [
        "name",
        "state",
        "distribution",
        "version",
        "comparators",
    ]


@pytest.mark.parametrize("shell", ["bash", "zsh", "tcsh"])
def test_completion_is_written_for_a_shell(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    assert "compare" in script
    assert shtab.FILE[shell] in script


def test_completion_says_what_it_needs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "shtab", None)
    assert main(["completion", "bash"]) == 2
    assert capsys.readouterr().err == (
        "rashomon: error: shell completion needs shtab (pip install rashomon[completion])\n"
    )
