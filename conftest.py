"""Every code block of the documentation is run: Python blocks in process, console blocks as a reader would."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from sybil import Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser, SkipParser

if TYPE_CHECKING:
    from sybil import Example

ROOT = Path(__file__).parent


def run_console(example: Example) -> str | None:
    """Run the "$ " lines of a console block from the project's folder and compare what they print, all of it.

    A line "[...]" stands for any number of lines; a block without output only has to end well.
    """
    problems: list[str] = []
    for command, expected in re.findall(r"^\$ (.*(?:\\\n.*)*)\n((?:(?!\$ ).*\n?)*)", str(example.parsed), re.MULTILINE):
        paths = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
        environment = {**os.environ, "PATH": paths, "COLUMNS": "80", "NO_COLOR": "1"}
        done = subprocess.run(  # noqa: S602  the documentation's own commands
            command, shell=True, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
        )
        pattern = re.escape(expected.rstrip()).replace(re.escape("[...]"), r"(?:.*\n?)*?")
        if done.returncode or (expected.strip() and not re.fullmatch(pattern, done.stdout.rstrip())):
            problems.append(f"$ {command}\nexit status {done.returncode}\n{done.stdout}{done.stderr}")
    return "\n".join(problems) or None


def parse_toml(example: Example) -> None:
    """Hold a block of TOML to being TOML."""
    tomllib.loads(str(example.parsed))


def parse_json(example: Example) -> None:
    """Hold a block of JSON, one value or a value a line, to being JSON."""
    text = str(example.parsed)
    for value in [text] if text.startswith(("{\n", "[\n")) else text.splitlines():
        json.loads(value)


pytest_collect_file = Sybil(
    parsers=[
        PythonCodeBlockParser(),
        CodeBlockParser("console", run_console),
        CodeBlockParser("toml", parse_toml),
        CodeBlockParser("json", parse_json),
        SkipParser(),
    ],
    patterns=["README.md", "CONTRIBUTING.md", "docs/*.md"],
    path=str(ROOT),
).pytest()
