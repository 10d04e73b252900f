"""Text that databases take: what they refuse is written otherwise, and counted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon.reports.overview import count

if TYPE_CHECKING:
    from rashomon.model import Matrix

#: Lone surrogates, which UTF-8 has not, and NUL, at which SQL functions end a text (sqlite.org/nulinstr.html).
_REFUSED = re.compile("[\x00\ud800-\udfff]")


def evidence(text: str) -> str:
    """Write U+FFFD for every character that is refused: as many characters as before, so that offsets hold."""
    return _REFUSED.sub("\ufffd", text)


def escaped(text: str) -> str:
    r"""Write every character that is refused as an escape such as \x00 or \udcff, so that names stay apart."""
    return _REFUSED.sub(lambda match: match[0].encode("unicode_escape").decode(), text)


def replaced(matrix: Matrix) -> tuple[str, ...]:
    """Say, a line a document, how many characters of its text ``evidence`` replaces."""
    counts = {document.id: len(_REFUSED.findall(document.text)) for document in matrix.documents}
    return tuple(
        f"{name}: {count(many, 'character')} (NUL or lone surrogate) written as U+FFFD"
        for name, many in counts.items()
        if many
    )
