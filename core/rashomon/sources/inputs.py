"""One input, a file or the standard input, to drafts of its documents; what goes wrong becomes a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from rashomon.sources.decoding import decode
from rashomon.sources.drafts import Draft, of_file
from rashomon.sources.files import Refused, content, standard_input
from rashomon.sources.known import Known
from rashomon.sources.messages import line, many

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rashomon.sources.names import File
    from rashomon.sources.settings import Settings

STDIN = "stdin"


@frozen
class Drafts:
    """Drafts, with what to tell of them and what could not be made one."""

    drafts: tuple[Draft, ...] = ()
    notes: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


def joined(parts: Iterable[Drafts]) -> Drafts:
    """Put several together in their order."""
    parts = list(parts)
    return Drafts(
        tuple(draft for part in parts for draft in part.drafts),
        tuple(note for part in parts for note in part.notes),
        tuple(problem for part in parts for problem in part.problems),
    )


def of_path(file: File, catalogued: Known, settings: Settings) -> Drafts:
    """Read one file: a text, or a corpus of many."""
    try:
        data = content(file.path, settings.max_size)
    except Refused as refused:
        return Drafts(problems=(line(file.path, str(refused)),))
    if file.is_corpus:
        return _corpus(file.path, data, settings)
    return _text(file.id, file.path, data, catalogued, settings)


def of_standard_input(settings: Settings) -> Drafts:
    """Read the standard input as one text with the id ``stdin``."""
    try:
        data = standard_input(settings.max_size)
    except Refused as refused:
        return Drafts(problems=(line(STDIN, str(refused)),))
    return _text(STDIN, STDIN, data, Known(), settings)


def _text(name: str, place: str, data: bytes, catalogued: Known, settings: Settings) -> Drafts:
    draft = of_file(name, place, decode(data, settings.encoding), catalogued)
    if not draft.text[draft.end_of_front :].removeprefix("\ufeff").strip():
        return Drafts(problems=(line(place, f"no text found ({many(len(data), 'byte')} read)"),))
    return Drafts((draft,))


def _corpus(place: str, data: bytes, settings: Settings) -> Drafts:
    from rashomon.sources import corpus  # noqa: PLC0415  JSON is read by those who have some

    decoded = decode(data, settings.encoding)
    drafts: list[Draft] = []
    problems: list[str] = []
    for found in corpus.drafts(decoded.text, place):
        if not isinstance(found, Draft):
            problems.append(line(place, f"line {found[0]}: {found[1]}"))
        elif not found.text.strip():
            problems.append(line(found.place, "no text found"))
        else:
            drafts.append(found)
    if not (drafts or problems):
        problems.append(line(place, "no documents in it (write one JSON object a line)"))
    return Drafts(tuple(drafts), tuple(line(place, note) for note in decoded.notes), tuple(problems))
