"""Making the HTML report, as a CPU ratio to the comparison it shows, measured in the same process.

    .venv/bin/python benchmarks/report.py [FOLDER [RUNS]]

FOLDER holds the documents (the seeds by default). The first report pays for importing the templates' engine, which is
counted. Exit status 1 when making the report of the seeds costs more than LIMIT seconds of CPU beyond the comparison.
"""

from __future__ import annotations

import statistics
import sys
from time import process_time

import rashomon
from rashomon.reports import render

LIMIT = 0.3


def main(folder: str, runs: int) -> int:
    """Print what the first and the later reports cost beside the comparison; say by the status whether it holds."""
    begin = process_time()
    matrix = rashomon.compare(folder, no_plugins=True)
    compared = process_time() - begin
    made: list[float] = []
    for _ in range(runs):
        begin = process_time()
        size = len(render(matrix, "html").encode())
        made.append(process_time() - begin)
    later = statistics.median(made[1:])
    print(f"compared in {compared:.3f} s; first report {made[0]:.3f} s (limit {LIMIT}), {made[0] / compared:.2f} times")
    print(f"later ones {later:.3f} s, {later / compared:.2f} times; {size / 1000:.0f} kB")
    return int(made[0] > LIMIT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "seeds/", int(sys.argv[2]) if len(sys.argv) > 2 else 7))  # noqa: PLR2004  an optional second argument
