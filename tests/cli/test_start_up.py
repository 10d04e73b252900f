"""Asking for help imports next to nothing; benchmarks/startup.py measures what it costs."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("numpy", "tabulate", "rapidfuzz", "pandas", "attrs", "attr", "pluggy", "importlib.metadata")


@pytest.mark.parametrize("arguments", [["--help"], ["compare", "--help"], ["--version"]])
def test_help_imports_nothing_heavy(arguments: list[str]) -> None:
    code = (
        f"import sys; from rashomon.cli import main; main({arguments!r}); sys.stderr.write(repr(sorted(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert [name for name in HEAVY if f"'{name}'" in done.stderr] == []
