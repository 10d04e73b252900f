"""A report is written whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rashomon.cli import main
from tests.cli.conftest import command, environment
from tests.conftest import can_become_nobody

if TYPE_CHECKING:
    from collections.abc import Callable

    Run = Callable[..., subprocess.CompletedProcess[bytes]]

pytestmark = pytest.mark.usefixtures("tolls")


def corpus(folder: Path) -> Path:
    """Write a corpus whose claims are more than a pipe or a small disk holds."""
    path = folder / "corpus.jsonl"
    path.write_text("".join(f'{{"id": "document-{n:04}", "text": "It left {n} dead."}}\n' for n in range(1500)))
    return path


def compare(articles: Path, *options: str | Path) -> list[str]:
    return ["compare", str(articles), "--only", "tolls", "-q", *map(str, options)]


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("report.json", '{"schema": 1'),
        ("report.jsonl", '{"comparator": "tolls"'),
        ("report.md", "# Comparison"),
        ("report.csv", "document,a.txt"),
        ("report.TXT", "2 documents"),
    ],
)
def test_the_suffix_of_the_output_says_the_format(
    articles: Path, tmp_path: Path, name: str, begins: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(compare(articles, "-o", tmp_path / name)) == 0
    assert (tmp_path / name).read_text().startswith(begins)
    assert capsys.readouterr().out == ""


def test_a_format_outranks_the_suffix_and_a_dash_is_the_standard_output(
    articles: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (
        main([each for each in compare(articles, "-o", tmp_path / "x.json", "--format", "csv-long") if each != "-q"])
        == 0
    )
    told = "x.json: written as csv-long, as --format says, though the suffix stands for json\n"
    assert capsys.readouterr().err.count(told) == 1
    for name, form in (("x.csv", "csv-long"), ("x.json", "annotations"), ("x.out", "html"), ("x.csv", "csv")):
        assert main(["compare", str(articles), "--only", "tolls", "-o", str(tmp_path / name), "--format", form]) == 0
    assert "the suffix stands for" not in capsys.readouterr().err
    assert main(compare(articles, "-o", tmp_path / "x.json", "--format", "csv-long")) == 0
    assert (tmp_path / "x.json").read_text().startswith("comparator,question")
    assert main(compare(articles, "-o", "-")) == 0
    assert capsys.readouterr().out.startswith("2 documents")


def test_an_old_file_is_replaced_and_keeps_its_rights(articles: Path, tmp_path: Path) -> None:
    old = tmp_path / "report.md"
    old.write_text("old")
    old.chmod(0o640)
    assert main(compare(articles, "-o", old)) == 0
    assert old.read_text().startswith("# Comparison")
    assert stat.S_IMODE(old.stat().st_mode) == 0o640


def test_a_link_stays_a_link(articles: Path, tmp_path: Path) -> None:
    (tmp_path / "link.md").symlink_to(tmp_path / "real.md")
    assert main(compare(articles, "-o", tmp_path / "link.md")) == 0
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "real.md").exists()


@pytest.mark.parametrize(
    ("output", "told"), [("nix/report.md", "there is no folder"), (".", "is a folder (name a file in it)")]
)
def test_an_output_that_cannot_be_is_told_before_any_work(
    articles: Path, tmp_path: Path, output: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(compare(articles, "--format", "csv", "-o", tmp_path / output)) == 4
    assert told in capsys.readouterr().err


def test_a_full_disk_leaves_the_old_file_and_nothing_half_written(
    articles: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "report.md").write_text("old")

    def full(_number: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    assert main(compare(articles, "-o", folder / "report.md")) == 4
    assert capsys.readouterr().err.endswith(
        "report.md: No space left on device (the file is as it was; choose another place with -o)\n"
    )
    assert {path.name: path.read_text() for path in folder.iterdir()} == {"report.md": "old"}


def test_a_really_full_disk_too(tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "none", folder], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting a small disk is not permitted here")
    try:
        (folder / "report.jsonl").write_text("old")
        done = run("claims", corpus(tmp_path), "--comparator", "tolls", "-o", folder / "report.jsonl", "-q")
        assert done.returncode == 4, done.stderr
        assert b"No space left on device" in done.stderr
        assert {path.name: path.read_text() for path in folder.iterdir()} == {"report.jsonl": "old"}
    finally:
        subprocess.run(["umount", folder], check=True)


@pytest.mark.skipif(not can_become_nobody(), reason="nobody to become who must not write there")
def test_a_read_only_folder_is_told(tmp_path: Path) -> None:
    for each in (tmp_path, *tmp_path.parents):
        each.chmod(each.stat().st_mode | 0o011)
    (tmp_path / "report.md").write_text("old")
    code = """
import os, sys
from rashomon.cli.output import opened
os.setuid(65534)
try:
    with opened(sys.argv[1], "markdown") as out:
        out.write("new")
except Exception as error:
    print(type(error).__name__, error)
"""
    done = subprocess.run(
        [sys.executable, "-c", code, tmp_path / "report.md"], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("OutputError ")
    assert "Permission denied" in done.stdout
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith((".md", ".part"))] == ["report.md"]
    assert (tmp_path / "report.md").read_text() == "old"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_standard_output_that_is_full_is_told(articles: Path, tmp_path: Path, run: Run, unbuffered: str) -> None:
    for arguments in (compare(articles), ["--help"], ["plugins"]):
        with open("/dev/full", "w") as full:  # noqa: PTH123
            env = environment(tmp_path, PYTHONUNBUFFERED=unbuffered)
            done = run(*arguments, stdout=full, stderr=subprocess.PIPE, capture_output=False, env=env)
        assert done.returncode == 4
        assert done.stderr == b"rashomon: error: standard output: No space left on device (nothing more was written)\n"


def test_a_device_is_written_to_as_it_is(articles: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(compare(articles, "--format", "csv", "-o", "/dev/null")) == 0
    assert main(compare(articles, "--format", "csv", "-o", "/dev/full")) == 4
    assert "/dev/full: No space left on device" in capsys.readouterr().err


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_closed_pipe_is_silent(tmp_path: Path, unbuffered: str) -> None:
    process = subprocess.Popen(
        command("claims", corpus(tmp_path), "--comparator", "tolls", "--format", "jsonl", "-q"),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(tmp_path, PYTHONUNBUFFERED=unbuffered),
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait(10) == 141
    process.stderr.close()


def test_a_closed_standard_output_is_told(articles: Path, run: Run) -> None:
    done = run(*compare(articles), preexec_fn=lambda: os.close(1), capture_output=False, stderr=subprocess.PIPE)
    assert done.returncode == 4
    assert done.stderr == b"rashomon: error: standard output: closed (name a file with -o)\n"


def test_what_an_encoding_has_not_is_escaped(articles: Path, tmp_path: Path, run: Run) -> None:
    done = run(*compare(articles), env=environment(tmp_path, PYTHONIOENCODING="ascii"))
    assert done.returncode == 0
    assert b"\\u201c146 dead\\u201d" in done.stdout
    done = run(*compare(articles, "--format", "json"), env=environment(tmp_path, PYTHONIOENCODING="ascii"))
    assert done.stdout.decode("utf-8").startswith('{"schema": 1')


def test_the_same_input_gives_the_same_bytes_whatever_surrounds_it(articles: Path, tmp_path: Path, run: Run) -> None:
    (articles / "c.txt").write_text("The storm was “bad”.\n\nIt left 99 dead and 21 hurt in the very same city.\n")
    files = [articles / name for name in ("a.txt", "b.txt", "c.txt")]
    for form in ("table", "csv-long", "json"):
        options = ("--only", "tolls,numbers", "--format", form)
        outputs = {
            run("compare", *given, *options, env=environment(tmp_path, **around)).stdout
            for given, around in (
                (files, {"PYTHONHASHSEED": "1", "TZ": "UTC", "LANG": "C"}),
                (files[::-1], {"PYTHONHASHSEED": "2", "TZ": "Asia/Almaty", "LANG": "de_DE.UTF-8"}),
            )
        }
        assert len(outputs) == 1
        assert outputs != {b""}
