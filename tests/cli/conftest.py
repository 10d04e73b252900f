"""Two articles in a folder, a small plugin that compares their counts, and a way to run the program apart."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

#: A comparator that reads "146 dead" and takes every two different counts for a divergence.
TOLLS = """
    import re
    import rashomon

    @rashomon.comparator("tolls")
    def tolls(document):
        for match in re.finditer(r"([0-9]+) (dead|hurt)", document.text):
            yield document.claim(match.start(), match.end(), about=match[2], value=int(match[1]))

    @rashomon.hookimpl
    def rashomon_comparators():
        return [tolls]
"""

BROKEN = """
    import rashomon

    class Broken:
        name = "broken"
        def extract(self, document):
            print("a plugin's own words")
            raise RuntimeError("boom in " + document.id)
        def affinity(self, a, b):
            return 0.0
        def judge(self, a, b):
            raise NotImplementedError

    @rashomon.hookimpl
    def rashomon_comparators():
        return [Broken()]
"""


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("RASHOMON_PLUGINS", "NO_COLOR", "PYTHONIOENCODING"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def tolls(install: Callable[..., None]) -> None:
    install("tolls", TOLLS)


@pytest.fixture
def broken(install: Callable[..., None]) -> None:
    install("broken", BROKEN)


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text("The storm was bad.\n\nIt left 146 dead and 20 hurt, officials said in the city.\n")
    (folder / "b.txt").write_text("The storm was very bad.\n\nIt left 164 dead and 20 hurt, the police said later.\n")
    return folder


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Return a function that runs ``python -m rashomon`` with the plugins installed for this test."""

    def run_apart(*arguments: str | Path, **options: object) -> subprocess.CompletedProcess[bytes]:
        usual = {"env": environment(tmp_path), "capture_output": True}
        return subprocess.run(command(*arguments), check=False, **(usual | options))

    return run_apart


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "rashomon", *map(str, arguments)]


def environment(tmp_path: Path, **more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(tmp_path / "site-packages"), **more}
