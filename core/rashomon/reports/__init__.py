"""Reports: a matrix as text or bytes. They know the model and nothing of what made it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from rashomon.model import Matrix

#: Every format of text and the function that writes it; a module is imported when its format is asked for.
FORMATS = {
    "table": "table:table",
    "markdown": "markdown:markdown",
    "csv": "spreadsheet:matrix_csv",
    "csv-long": "spreadsheet:findings_csv",
    "json": "machine:matrix_json",
    "jsonl": "machine:findings_jsonl",
    "html": "html:html",
    "annotations": "annotations:matrix_annotations",
}

#: Every format of bytes, likewise.
BINARY = {"sqlite": "sqlite.database:matrix_sqlite", "parquet": "parquet:findings_parquet"}

#: The package that a format needs and that not every installation has; it is the extra of the same name as the format.
NEEDS = {"parquet": "pyarrow"}

#: The format a file name's suffix stands for.
SUFFIXES = {
    ".json": "json",
    ".jsonl": "jsonl",
    ".md": "markdown",
    ".csv": "csv",
    ".txt": "table",
    ".html": "html",
    ".htm": "html",
    ".jsonld": "annotations",
    ".sqlite": "sqlite",
    ".db": "sqlite",
    ".parquet": "parquet",
}


def render(matrix: Matrix, form: str, *, colour: bool = False) -> str:
    """Write a matrix in one of FORMATS, else KeyError; it ends in a newline. ``colour`` matters to ``table`` alone."""
    module, function = FORMATS[form].split(":")
    write = getattr(import_module(f"rashomon.reports.{module}"), function)
    if form == "table":
        return cast("Callable[..., str]", write)(matrix, colour=colour)
    return cast("Callable[[Matrix], str]", write)(matrix)


def pack(matrix: Matrix, form: str) -> bytes:
    """Write a matrix in one of BINARY, else KeyError; ImportError without the extra that it needs."""
    module, function = BINARY[form].split(":")
    write = getattr(import_module(f"rashomon.reports.{module}"), function)
    return cast("Callable[[Matrix], bytes]", write)(matrix)
