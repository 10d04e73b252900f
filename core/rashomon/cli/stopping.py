"""How a run ends early: by SIGTERM."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, NoReturn

from rashomon.cli.status import Terminated

if TYPE_CHECKING:
    from collections.abc import Generator
    from types import FrameType


@contextmanager
def on_termination() -> Generator[None]:
    """Raise Terminated within the block when SIGTERM arrives; only the main thread can listen for it."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, _terminate)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _terminate(_number: int, _frame: FrameType | None) -> NoReturn:
    raise Terminated
