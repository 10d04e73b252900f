"""What users may set of the quotes comparator."""

from __future__ import annotations

from attrs import frozen


@frozen
class Settings:
    """What else is a claim, besides what stands between quotation marks.

    ``reported``: what the text says that somebody said, without marks; compared with what another document quotes.
    ``apostrophes``: what stands between two apostrophes or two backticks and two apostrophes (''…'', ``…''), as some
    archives write a double mark.
    """

    reported: bool = False
    apostrophes: bool = False
