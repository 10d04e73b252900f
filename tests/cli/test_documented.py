"""Every command, option, environment variable and exit status is in docs/cli.md."""

from __future__ import annotations

import re
from contextlib import redirect_stdout, suppress
from io import StringIO
from pathlib import Path

import pytest

from rashomon.cli import status
from rashomon.cli.parser import build
from rashomon.cli.steps import ALLOWED
from rashomon.reports import BINARY, FORMATS, SUFFIXES

PAGE = (Path(__file__).parents[2] / "docs" / "cli.md").read_text()


def commands() -> dict[str, str]:
    """Every command and its help."""
    names = re.findall(r"^    ([a-z]+)", build().format_help(), re.MULTILINE)
    return {name: command(name) for name in names}


def command(name: str) -> str:
    with redirect_stdout(StringIO()) as out, suppress(SystemExit):
        build().parse_args([name, "--help"])
    return out.getvalue()


def test_every_command_has_its_section() -> None:
    assert set(re.findall(r"^## `rashomon ([a-z]+)", PAGE, re.MULTILINE)) == set(commands())


@pytest.mark.parametrize("name", commands())
def test_every_option_is_documented(name: str) -> None:
    assert [option for option in re.findall(r"--[a-z-]+", commands()[name]) if f"`{option}" not in PAGE] == []


def test_every_documented_option_is_there() -> None:
    known = {option for told in commands().values() for option in re.findall(r"--?[a-z-]+", told)} | {"--version"}
    assert set(re.findall(r"`(--[a-z-]+)", PAGE)) <= known


def test_every_format_suffix_and_variable_is_documented() -> None:
    assert [name for name in (*FORMATS, *BINARY, *SUFFIXES, ALLOWED, "NO_COLOR") if f"`{name}" not in PAGE] == []


def test_every_exit_status_is_documented() -> None:
    ranked = (status.RAN, status.FAILED_ON, status.USAGE, status.PLUGIN, status.INPUT_OUTPUT, status.NOTHING)
    assert [int(number) for number in re.findall(r"^\| ([0-9]) \|", PAGE, re.MULTILINE)] == list(ranked)
    assert f"| {status.INTERRUPTED}, {status.BROKEN_PIPE}, {status.TERMINATED} |" in PAGE
