"""From the command line: files that are whole or not there, pipes, and what is refused before any work."""

from __future__ import annotations

import errno
import io
import json
import os
import pty
import sqlite3
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from rashomon.cli import main, output
from tests.cli.conftest import TOLLS, command, environment

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

BINARY = ["sqlite", "parquet"]


@pytest.fixture
def articles(tmp_path: Path, install: Callable[..., None]) -> Path:
    install("tolls", TOLLS)
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text("The storm was bad.\n\nIt left 146 dead and 20 hurt, officials said in the city.\n")
    (folder / "b.txt").write_text("The storm was very bad.\n\nIt left 164 dead and 20 hurt, the police said later.\n")
    return folder


def compare(articles: Path, *options: str | Path) -> list[str]:
    return ["compare", str(articles), "--only", "tolls", "-q", *map(str, options)]


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("run.sqlite", b"SQLite format 3\0"),
        ("run.DB", b"SQLite format 3\0"),
        ("run.parquet", b"PAR1"),
        ("run.jsonld", b'{"@context": "http://www.w3.org/ns/anno.jsonld"'),
    ],
)
def test_the_suffix_of_the_output_says_the_format(articles: Path, tmp_path: Path, name: str, begins: bytes) -> None:
    assert main(compare(articles, "-o", tmp_path / name)) == 0
    assert (tmp_path / name).read_bytes().startswith(begins)


def test_a_suffix_that_names_no_format_is_refused_with_those_there_are(
    articles: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(compare(articles, "-o", tmp_path / "run.xlsx")) == 2
    told = capsys.readouterr().err
    assert "run.xlsx: the suffix names no format (add --format table," in told
    assert "annotations" in told
    assert "sqlite, parquet)" in told


def test_the_database_can_be_asked(articles: Path, tmp_path: Path) -> None:
    assert main(compare(articles, "-o", tmp_path / "run.sqlite")) == 0
    with sqlite3.connect(tmp_path / "run.sqlite") as connection:
        told = connection.execute("SELECT question, left_text, right_text FROM divergences").fetchall()
    connection.close()
    assert told == [("dead", "146 dead", "164 dead")]


@pytest.mark.parametrize("form", BINARY)
def test_a_pipe_gets_the_same_bytes_as_a_file(articles: Path, tmp_path: Path, form: str) -> None:
    env = environment(tmp_path, PYTHONIOENCODING="ascii")
    piped = subprocess.run(command(*compare(articles, "--format", form)), env=env, capture_output=True, check=True)
    assert main(compare(articles, "--format", form, "-o", tmp_path / "run")) == 0
    assert (tmp_path / "run").read_bytes() == piped.stdout
    assert piped.stderr == b""


@pytest.mark.parametrize("form", BINARY)
def test_bytes_are_refused_on_a_terminal(articles: Path, tmp_path: Path, form: str) -> None:
    reader, terminal = pty.openpty()
    done = subprocess.run(
        command(*compare(articles, "--format", form)), env=environment(tmp_path), stdout=terminal,
        stderr=subprocess.PIPE, check=False,
    )  # fmt: skip
    os.close(terminal)
    os.close(reader)
    assert done.returncode == 2
    assert done.stderr.decode() == f"rashomon: error: {form} is not for a terminal (name a file with -o)\n"


def refusal(articles: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    """Ask for Parquet, and return the status and what was told."""
    status = main(compare(articles, "-o", folder / "run.parquet"))
    assert not (folder / "run.parquet").exists()
    return status, capsys.readouterr().err


def test_without_pyarrow_one_line_says_what_to_install(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    told = "rashomon: error: --format parquet needs pyarrow (pip install 'rashomon[parquet]')\n"
    assert refusal(articles, tmp_path, capsys) == (2, told)


def test_a_pyarrow_that_does_not_import_is_told_likewise(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setattr(output, "find_spec", lambda _: object())
    told = "rashomon: error: Parquet needs pyarrow (pip install 'rashomon[parquet]')\n"
    assert refusal(articles, tmp_path, capsys) == (4, told)


@pytest.mark.parametrize("name", ["run.sqlite", "run.parquet", "run.jsonld"])
def test_a_folder_that_is_not_there_is_told_before_any_work(
    name: str, articles: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(compare(articles, "-o", tmp_path / "nix" / name)) == 4
    assert "there is no folder" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["run.sqlite", "run.parquet", "run.jsonld"])
def test_a_full_disk_leaves_the_old_file_and_nothing_half_written(
    name: str, articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / name).write_text("old")

    def full(_number: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    assert main(compare(articles, "-o", folder / name)) == 4
    assert "No space left on device" in capsys.readouterr().err
    assert {path.name: path.read_text() for path in folder.iterdir()} == {name: "old"}


@pytest.mark.parametrize("form", BINARY)
def test_a_standard_output_that_is_full_is_told(articles: Path, tmp_path: Path, form: str) -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123  a device
        done = subprocess.run(
            command(*compare(articles, "--format", form)), env=environment(tmp_path), stdout=full,
            stderr=subprocess.PIPE, check=False,
        )  # fmt: skip
    assert done.returncode == 4
    assert done.stderr == b"rashomon: error: standard output: No space left on device (nothing more was written)\n"


@pytest.mark.parametrize("form", BINARY)
def test_a_closed_pipe_is_silent(articles: Path, tmp_path: Path, form: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        command(*compare(articles, "--format", form)), env=environment(tmp_path), stdout=writer,
        stderr=subprocess.PIPE, check=False,
    )  # fmt: skip
    os.close(writer)
    assert (done.returncode, done.stderr) == (141, b"")


def test_a_stream_that_takes_text_only_is_told(
    articles: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert main(compare(articles, "--format", "sqlite")) == 4
    assert capsys.readouterr().err == "rashomon: error: standard output: takes text only (name a file with -o)\n"


def test_annotations_are_utf_8_whatever_the_terminal_says(articles: Path, tmp_path: Path) -> None:
    (articles / "c.txt").write_text("“The storm” left 146 dead, he said. It was very, very bad.\n", encoding="utf-8")
    env = environment(tmp_path, PYTHONIOENCODING="ascii")
    done = subprocess.run(
        command(*compare(articles, "--format", "annotations")), env=env, capture_output=True, check=True
    )
    assert "“The storm” left " in {
        each["target"]["selector"][0]["prefix"]
        for each in json.loads(done.stdout.decode("utf-8"))["first"]["items"]
        if each["motivation"] == "classifying"
    }
