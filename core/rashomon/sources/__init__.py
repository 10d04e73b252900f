"""Files to documents."""

from __future__ import annotations

import csv
import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import field, frozen

from rashomon.model import Document

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@frozen
class Settings:
    """How to read: the publication date of all documents or of some (by id), the fallback encoding, the size limit in bytes."""

    published: Mapping[str, date] = field(factory=dict)
    encoding: str = "cp1252"
    max_size: int = 20_000_000


@frozen
class Reading:
    """What reading came to: documents, what to tell of them, and one line for each input that could not be read."""

    documents: tuple[Document, ...]
    notes: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


def read(paths: Sequence[str], settings: Settings) -> Reading:
    documents: list[Document] = []
    for path in map(Path, paths):
        if path.is_dir():
            known = {}
            if (path / "sources.csv").exists():
                with open(path / "sources.csv", newline="", encoding="utf-8") as f:
                    known = {row["file"]: row for row in csv.DictReader(f)}
            for file in sorted(path.glob("*.txt")):
                row = known.get(file.name, {})
                published = date.fromisoformat(row["published"]) if row.get("published") else None
                documents.append(Document(file.name, file.read_bytes().decode(), published, "sources.csv", row.get("outlet") or None, row.get("title") or None, row.get("url") or None, "en"))
        elif path.suffix == ".jsonl":
            for line in path.read_text().splitlines():
                o = json.loads(line)
                documents.append(Document(o["id"], o["text"], date.fromisoformat(o["published"][:10]) if o.get("published") else None, "corpus"))
        else:
            documents.append(Document(path.name, path.read_bytes().decode()))
    return Reading(tuple(documents))
