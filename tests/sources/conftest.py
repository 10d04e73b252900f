"""What the tests of sources share: a folder to fill, and reading from it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from rashomon.sources import Reading, Settings, read

if TYPE_CHECKING:
    from collections.abc import Callable

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture
def seeds() -> Path:
    return SEEDS


@pytest.fixture
def fill(tmp_path: Path) -> Callable[..., Path]:
    """Write files into a folder: name and content (text or bytes) by turns."""

    def write(files: dict[str, str | bytes]) -> Path:
        for name, content in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        return tmp_path

    return write


@pytest.fixture
def read_in(tmp_path: Path) -> Callable[..., Reading]:
    """Read paths below the folder, with any settings."""

    def read_paths(*paths: str, **settings: Any) -> Reading:
        return read([str(tmp_path / path) if path else str(tmp_path) for path in paths], Settings(**settings))

    return read_paths
