"""The tutorial's commands are run in a fresh environment, and its first code is what is written."""

import os
import re
import subprocess

from rashomon import __version__
from rashomon.scaffold.naming import name_of
from rashomon.scaffold.package import files
from tests.examples.conftest import ROOT, plain

TUTORIAL = (ROOT / "docs" / "tutorial.md").read_text()


def blocks(kind):
    return re.findall(rf"^```{kind}\n(.*?)^```$", TUTORIAL, re.MULTILINE | re.DOTALL)


def test_the_first_code_is_what_the_command_writes():
    written = files(name_of("casualties", ()), __version__, full=False)
    assert blocks("python")[0] == written["rashomon_casualties.py"]


def test_the_entry_point_and_the_versions_are_those_written():
    (shown,) = blocks("toml")
    written = files(name_of("casualties", ()), __version__, full=False)["pyproject.toml"]
    assert set(shown.splitlines()) <= set(written.splitlines())


def test_the_first_commands_end_well_in_a_fresh_environment(fresh, tmp_path):
    commands = blocks("bash")[0]
    assert "rashomon new casualties" in commands
    (tmp_path / "seeds").symlink_to(ROOT / "seeds")
    # pip reads its options from the environment; "no build isolation" is said there by a zero
    offline = {"PIP_NO_INDEX": "1", "PIP_NO_DEPS": "1", "PIP_NO_BUILD_ISOLATION": "0"}
    environment = {**plain(), **offline, "PATH": f"{fresh.folder / 'bin'}{os.pathsep}{os.environ['PATH']}"}
    try:
        done = subprocess.run(
            ["bash", "-euc", commands], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )
    finally:
        fresh.run("-m", "pip", "uninstall", "--quiet", "--yes", "rashomon-casualties")
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"^By comparator\n.* casualties$", done.stdout, re.MULTILINE)
    assert re.search(r" [0-9]+ passed", done.stdout, re.MULTILINE)


def test_what_publishing_names_is_what_was_made():
    assert "python -m build casualties\n" in blocks("bash")[1]
