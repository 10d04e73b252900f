"""What a plugin author's type checker and linter say."""

import subprocess
import sys
from importlib.util import find_spec

import pytest

from rashomon.scaffold.naming import name_of
from rashomon.scaffold.package import files
from tests.examples.conftest import EXAMPLES, ROOT

needs_mypy = pytest.mark.skipif(not find_spec("mypy"), reason="mypy is in requirements/check.txt only")
needs_ruff = pytest.mark.skipif(not find_spec("ruff"), reason="ruff is in requirements/check.txt only")

FORGETFUL = """
from collections.abc import Iterator
from rashomon import Claim, Comparator, Document, hookimpl

class Deaths:
    name = "deaths"

    def extract(self, document: Document) -> Iterator[Claim[int]]:
        yield document.claim(0, 1, about="people killed", value=1)

    def affinity(self, a: Claim[int], b: Claim[int]) -> float:
        return 1.0

@hookimpl
def rashomon_comparators() -> list[Comparator[int]]:
    return [Deaths()]
"""


def mypy(folder, *paths):
    """Run mypy strict in a folder with settings of its own, and return what it says."""
    (folder / "mypy.ini").write_text("[mypy]\n")
    strict = ["--strict", "--config-file", folder / "mypy.ini", "--cache-dir", folder / "cache", *paths]
    return subprocess.run(
        [sys.executable, "-m", "mypy", *strict], cwd=folder, capture_output=True, text=True, check=False
    ).stdout


def written(folder, name, *, full):
    for path, text in files(name_of(name, ()), "0.1.0", full=full).items():
        (folder / name / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / name / path).write_text(text)
    return folder / name


@needs_mypy
def test_mypy_names_the_method_that_a_class_forgets_and_accepts_the_examples_and_what_is_written_anew(tmp_path):
    (tmp_path / "rashomon_deaths.py").write_text(FORGETFUL)
    new = [written(tmp_path, "causes", full=False), written(tmp_path, "deaths-at-sea", full=True)]
    modules = [
        *(ROOT / "examples" / name / name.replace("-", "_") for name in EXAMPLES),
        *(path for folder in new for path in sorted(folder.glob("*.py"))),
    ]
    told = mypy(tmp_path, "rashomon_deaths.py", *modules)
    errors = [line for line in told.splitlines() if ": error: " in line]
    assert errors == [line for line in errors if line.startswith("rashomon_deaths.py:16: error: ")]
    assert "rashomon_deaths.py:16: note:     judge\n" in told


@needs_ruff
@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("name", ["x", "deaths-at-sea", "a-name-of-28-characters-long"])
def test_what_is_written_anew_needs_no_reformatting_and_has_nothing_to_complain_of(tmp_path, name, full):
    folder = written(tmp_path, name, full=full)
    ruff = [sys.executable, "-m", "ruff"]
    wide = ["--select=ALL", "--ignore=COM812,CPY001,D203,D213,INP001,PLR2004,S101"]
    for command in (["check", "--isolated"], ["check", "--isolated", *wide], ["format", "--isolated", "--diff"]):
        done = subprocess.run(
            [*ruff, *command, "--no-cache", "."], cwd=folder, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
