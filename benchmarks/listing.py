"""Listing plugins beside 300 other distributions, as a CPU ratio to listing without them, measured turn by turn.

    .venv/bin/python benchmarks/listing.py [RUNS]

The 300 are folders of metadata with an entry point each, none of them a plugin. `rashomon plugins` may cost at most
1.3 times as much with them; exit status 1 when it costs more.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

LISTING = [str(Path(sys.executable).parent / "rashomon"), "plugins"]
OTHERS = 300
LIMIT = 1.3


def install(folder: Path, number: int) -> None:
    """Leave what pip leaves of a distribution that has nothing to do with this program."""
    info = folder / f"other_{number}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: other-{number}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[console_scripts]\nother{number} = other_{number}:main\n")


def cpu(environment: dict[str, str]) -> float:
    """Return the user and system seconds that one listing takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(LISTING, env=environment, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main(runs: int) -> int:
    """Print the median ratio and say by the exit status whether the limit holds."""
    alone = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    with tempfile.TemporaryDirectory() as folder:
        for number in range(OTHERS):
            install(Path(folder), number)
        rounds = [(cpu(alone), cpu({**alone, "PYTHONPATH": folder})) for _ in range(runs)]
    ratio = statistics.median(beside / before for before, beside in rounds)
    print(f"rashomon plugins beside {OTHERS} other distributions  {ratio:5.2f} times alone (limit {LIMIT})")
    return int(ratio > LIMIT)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 11))
