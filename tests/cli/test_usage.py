"""A mistake on the command line is answered in one line that says what to do."""

from __future__ import annotations

import pytest

import rashomon
from rashomon.cli import main, options


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "the following arguments are required: COMMAND (see rashomon --help)"),
        (["comprae", "x"], "did you mean compare? (see rashomon --help)"),
        (["compare"], "the following arguments are required: PATH (see rashomon compare --help)"),
        (["compare", "x", "--formt=json"], "unknown option or argument: --formt=json; did you mean --format?"),
        (["compare", "x", "--zzzzzzzz"], "unknown option or argument: --zzzzzzzz (see rashomon compare --help)"),
        (["compare", "x", "--format", "jsonn"], "did you mean json"),
        (["compare", "x", "--form", "json"], "unknown option or argument"),
        (
            ["compare", "x", "--max-size", "12 parsecs"],
            "'12 parsecs' is no size (write bytes: 500000, 500k, 20M or 1G)",
        ),
        (["compare", "x", "--max-size", "0"], "is no size"),
        (["compare", "x", "--max-size", "9" * 5000], "is no size"),
        (["compare", "x", "--encoding", "klingon"], "no encoding is called 'klingon'"),
        (["compare", "x", "--encoding", "rot13"], "no encoding is called 'rot13'"),
        (["compare", "x", "--published", "2022-02-30"], "'2022-02-30' is no date"),
        (["compare", "x", "--published", "a=b.txt=99999-01-01"], "'99999-01-01' is no date"),
        (["compare", "x", "--fail-on", "sorrow"], "no verdict is called sorrow"),
        (["compare", "x", "-o", "report.xyz"], "report.xyz: the suffix names no format (add --format table,"),
        (["claims", "x", "-o", "report.csv"], "report.csv: the suffix names no format (add --format table, jsonl)"),
        (["claims", "x", "--comparator", "nix"], "no comparator is called nix (loaded: dates, numbers, quotes, units"),
        (["completion", "fish"], "invalid choice: 'fish'"),
        (["compare", "\x1b[31m", "--\x1b[2J"], "--\\x1b[2J"),
    ],
)
def test_the_mistake_is_told_in_one_line(arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    (line,) = captured.err.splitlines()
    assert line.startswith("rashomon: error: ")
    assert told in line
    assert "\x1b" not in line


@pytest.mark.parametrize(
    ("text", "size"), [("500000", 500_000), ("500k", 500_000), ("20M", 20_000_000), ("20mb", 20_000_000), ("1G", 10**9)]
)
def test_sizes_count_in_thousands(text: str, size: int) -> None:
    assert options.size(text) == size


def test_an_id_may_contain_an_equals_sign() -> None:
    identity, day = options.published("a=b.txt=2022-01-13")
    assert (identity, day.isoformat()) == ("a=b.txt", "2022-01-13")


def test_help_and_version_go_to_the_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"rashomon {rashomon.__version__}\n"
    for arguments in (["--help"], ["compare", "--help"]):
        assert main(arguments) == 0
        captured = capsys.readouterr()
        assert captured.out.startswith("usage: rashomon")
        assert captured.err == ""


def test_debug_shows_where_a_mistake_was_noticed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--debug", "compare"]) == 2
    assert "Traceback" in capsys.readouterr().err
