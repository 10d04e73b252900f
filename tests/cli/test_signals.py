"""Ctrl-C and SIGTERM end a run at once, silently, and leave no half-written file."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
from typing import TYPE_CHECKING

import pytest

from rashomon.cli import main
from tests.cli.conftest import command, environment

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

#: Says that it runs, then does not come to an end, and catches whatever an Exception is.
SLOW = """
    import pathlib
    import time
    import rashomon

    @rashomon.comparator("slow")
    def slow(document):
        pathlib.Path(__file__).with_name("running").touch()
        for _ in range(600):
            try:
                time.sleep(0.1)
            except Exception:
                pass
        yield document.claim(0, 3, about="it", value=1)

    @rashomon.hookimpl
    def rashomon_comparators():
        return [slow]
"""


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
@pytest.mark.parametrize("what", ["compare", "claims"])
def test_a_signal_ends_the_run_under_a_second(  # noqa: PLR0913  fixtures
    install: Callable[..., None], articles: Path, tmp_path: Path, *, what: str, number: signal.Signals, status: int
) -> None:
    install("slow", SLOW)
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "report.jsonl").write_text("old")
    process = subprocess.Popen(
        command(what, articles, "--only", "slow", "-q", "-o", folder / "report.jsonl"),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(tmp_path), start_new_session=True,
    )  # fmt: skip
    until = time.monotonic() + 20
    while not (tmp_path / "site-packages" / "running").exists() and time.monotonic() < until:
        time.sleep(0.02)
    begun = time.monotonic()
    os.kill(process.pid, number)
    out, err = process.communicate(timeout=5)
    assert time.monotonic() - begun < 1
    assert process.returncode == status
    assert out + err == b""
    assert {path.name: path.read_text() for path in folder.iterdir()} == {"report.jsonl": "old"}


def test_the_program_runs_in_a_thread_that_cannot_listen_for_signals(capsys: pytest.CaptureFixture[str]) -> None:
    statuses: list[int] = []
    thread = threading.Thread(target=lambda: statuses.append(main(["--version"])))
    thread.start()
    thread.join()
    assert statuses == [0]
    assert capsys.readouterr().out.startswith("rashomon ")


def test_the_way_sigterm_was_handled_before_is_restored() -> None:
    before = signal.getsignal(signal.SIGTERM)
    main(["--version"])
    assert signal.getsignal(signal.SIGTERM) is before


def test_ctrl_c_while_the_program_is_being_loaded_ends_it_silently(tmp_path: Path) -> None:
    (tmp_path / "argparse.py").write_text("import time\nprint('loading', flush=True)\ntime.sleep(60)\n")
    process = subprocess.Popen(
        command("plugins"),
        env=environment(tmp_path, PYTHONPATH=str(tmp_path)),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"loading\n"
    process.send_signal(signal.SIGINT)
    assert process.communicate(timeout=10) == (b"", b"")
    assert process.returncode == 130
