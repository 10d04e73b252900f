"""Files to documents: ``read(paths, Settings())`` returns a ``Reading``. See docs/formats.md."""

from __future__ import annotations

from rashomon.sources.reading import read
from rashomon.sources.settings import Reading, Settings

__all__ = ["Reading", "Settings", "read"]
