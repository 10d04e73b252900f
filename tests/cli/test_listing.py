"""Listing plugins costs hardly more in a crowded environment."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def test_listing_beside_300_other_distributions_costs_at_most_1_3_times_as_much(tmp_path: Path) -> None:
    for number in range(300):
        info = tmp_path / f"other_{number}-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: other-{number}\nVersion: 1.0\n")
        (info / "entry_points.txt").write_text(f"[console_scripts]\nother{number} = other_{number}:main\n")

    def cost(**more: str) -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        command = [sys.executable, "-m", "rashomon", "plugins"]
        subprocess.run(command, env={**os.environ, **more}, capture_output=True, check=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    rounds = [(cost(), cost(PYTHONPATH=str(tmp_path))) for _ in range(5)]
    assert min(beside for _, beside in rounds) <= 1.3 * min(alone for alone, _ in rounds)
