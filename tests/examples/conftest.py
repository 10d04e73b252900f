"""Wheels built from this checkout, and a fresh environment to install them in. Nothing here needs a network."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(path.name for path in (ROOT / "examples").iterdir() if (path / "pyproject.toml").is_file())


class Environment:
    """A virtual environment, and the folder its commands run in."""

    def __init__(self, folder: Path, wheels: Path) -> None:
        self.folder, self.wheels, self.work = folder, wheels, folder / "work"
        self.work.mkdir()

    def run(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        """Run this environment's Python."""
        command = [self.folder / "bin" / "python", *arguments]
        return subprocess.run(command, cwd=self.work, env=plain(), capture_output=True, text=True, check=False)

    def python(self, *arguments: str | Path, status: int = 0) -> str:
        """Run this environment's Python, hold it to an exit status, and return what it wrote."""
        done = self.run(*arguments)
        assert done.returncode == status, f"{arguments}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    def rashomon(self, *arguments: str | Path, status: int = 0) -> str:
        return self.python(self.folder / "bin" / "rashomon", *arguments, status=status)

    def install(self, *packages: str | Path) -> None:
        self.python("-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--no-build-isolation", *packages)

    def uninstall(self, *distributions: str) -> None:
        self.python("-m", "pip", "uninstall", "--quiet", "--yes", *distributions)

    def wheel(self, distribution: str) -> Path:
        (found,) = self.wheels.glob(f"{distribution.replace('-', '_')}-[0-9]*.whl")
        return found


def plain() -> dict[str, str]:
    """Return what commands need of this environment, without what would lead them back to the checkout."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "RASHOMON", "COV"))}
    return {**kept, "PIP_CONFIG_FILE": os.devnull, "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PYTHONDONTWRITEBYTECODE": "1"}


@pytest.fixture(scope="session")
def wheels(tmp_path_factory):
    """The wheels of rashomon and of every example."""
    folder = tmp_path_factory.mktemp("wheels")
    quietly = ("--quiet", "--no-deps", "--no-index", "--no-build-isolation")
    sources = (ROOT, *(ROOT / "examples" / name for name in EXAMPLES))
    pip = [sys.executable, "-m", "pip", "wheel", *quietly, "--wheel-dir", folder, *sources]
    subprocess.run(pip, env=plain(), check=True)
    return folder


@pytest.fixture(scope="session")
def fresh(tmp_path_factory, wheels):
    """A fresh environment with the wheel of rashomon; what it depends on is linked, since nothing may be downloaded."""
    folder, links = tmp_path_factory.mktemp("fresh"), tmp_path_factory.mktemp("dependencies")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    for installed in {Path(sysconfig.get_path(kind)) for kind in ("purelib", "platlib")}:
        for path in installed.iterdir():
            if not path.name.lower().startswith(("rashomon", "_rashomon", "__editable__")) and path.suffix != ".pth":
                (links / path.name).symlink_to(path)
    site = sysconfig.get_path("purelib", vars={"base": str(folder), "platbase": str(folder)})
    Path(site, "dependencies.pth").write_text(f"{links}\n")
    environment = Environment(folder, wheels)
    environment.install(environment.wheel("rashomon"))
    (environment.work / "seeds").symlink_to(ROOT / "seeds")
    return environment
