"""``sources.csv``: what a folder says of the files in it, a row each."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from attrs import frozen

from rashomon.sources.decoding import decode
from rashomon.sources.files import Refused, content
from rashomon.sources.known import Known, known
from rashomon.sources.messages import line, shown
from rashomon.sources.names import CATALOGUE, beside, is_there

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rashomon.sources.settings import Settings

_COLUMNS = "file,published,outlet,title,url"


@frozen
class Catalogue:
    """What ``sources.csv`` says of files, by their names; what to tell of it, and why it could not be read."""

    of: Mapping[str, Known]
    notes: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


def catalogue(folder: str, settings: Settings) -> Catalogue:
    """Read the ``sources.csv`` of a folder; an empty catalogue where there is none."""
    path = beside(folder, CATALOGUE)
    if not is_there(path):
        return Catalogue({})
    try:
        decoded = decode(content(path, settings.max_size), settings.encoding)
        rows = list(_rows(decoded.text.removeprefix("\ufeff")))
    except (Refused, csv.Error) as error:
        what = f"{error} (write it as CSV with the columns {_COLUMNS})" if isinstance(error, csv.Error) else str(error)
        return Catalogue({}, problems=(line(path, what),))
    if rows and "file" not in rows[0][1]:
        return Catalogue({}, problems=(line(path, f'no column "file" (its first line must be {_COLUMNS})'),))
    notes = [line(path, note) for note in decoded.notes]
    of: dict[str, Known] = {}
    for number, row in rows:
        name = (row.get("file") or "").strip()
        if name in of:
            notes.append(line(path, f"line {number}: {shown(name)} for the second time: the first counts"))
        elif name:
            of[name] = known(row, CATALOGUE, f"{CATALOGUE} line {number}")
    return Catalogue(of, (*notes, *_missing(folder, path, of)))


def _rows(text: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield the line number and the fields of each row, by the lower-case names of the first."""
    reader = csv.reader(StringIO(text, newline=""))
    names = [name.strip().lower() for name in next(reader, list[str]())]
    for values in reader:
        if any(values):
            yield reader.line_num, dict(zip(names, values, strict=False))


def _missing(folder: str, path: str, of: Mapping[str, Known]) -> Iterator[str]:
    for name in of:
        if not is_there(beside(folder, name)):
            yield line(path, f"names {name}, which is not there (check the name)")
