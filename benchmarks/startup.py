"""Start-up and the main job as CPU ratios to a bare interpreter, measured in the same run, turn by turn.

    .venv/bin/python benchmarks/startup.py [RUNS]

`--help` may cost at most 6 times `python -I -c pass`; comparing the five seeds at most 0.6 s of CPU. Exit status 1
when either is missed.
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
BARE = [sys.executable, "-I", "-c", "pass"]
HELP = [str(Path(sys.executable).parent / "rashomon"), "--help"]
SEEDS = [HELP[0], "compare", "seeds/"]


def cpu(command: list[str]) -> float:
    """Return the user and system seconds that one run of a command takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main(runs: int) -> int:
    """Print the medians and say by the exit status whether both limits hold."""
    rounds = [(cpu(BARE), cpu(HELP), cpu(SEEDS)) for _ in range(runs)]
    ratio = statistics.median(helped / bare for bare, helped, _ in rounds)
    seeds = statistics.median(compared for _, _, compared in rounds)
    print(f"rashomon --help          {ratio:5.1f} times python -I -c pass (limit 6)")
    print(f"rashomon compare seeds/  {seeds:5.2f} s of CPU (limit 0.6)")
    return int(ratio > 6 or seeds > 0.6)  # noqa: PLR2004  the limits above


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 11))
