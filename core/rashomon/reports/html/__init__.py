"""The report people open: one HTML file of everything a comparison found, made of nothing but the matrix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon.reports.html.page import page_of
from rashomon.reports.html.rendering import rendered

if TYPE_CHECKING:
    from rashomon.model import Matrix


def html(matrix: Matrix) -> str:
    """Write a comparison as one self-contained HTML file that asks for nothing from anywhere."""
    return rendered(page_of(matrix))
