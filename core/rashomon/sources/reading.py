"""From paths to documents: find the files, read each, and finish what their texts say of themselves."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from rashomon.model import SKIPPED_ZONES, Document
from rashomon.sources.catalogue import catalogue
from rashomon.sources.decoding import remarks
from rashomon.sources.inputs import joined, of_path, of_standard_input
from rashomon.sources.known import Known
from rashomon.sources.language import detect
from rashomon.sources.messages import line
from rashomon.sources.names import folder_of
from rashomon.sources.places import expand
from rashomon.sources.publication import from_datelines
from rashomon.sources.selection import each_once
from rashomon.sources.settings import Reading, Settings
from rashomon.sources.zones import zones

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from rashomon.model import Zone
    from rashomon.sources.catalogue import Catalogue
    from rashomon.sources.drafts import Draft
    from rashomon.sources.inputs import Drafts
    from rashomon.sources.names import File
    from rashomon.sources.places import Places


def read(paths: Sequence[str | os.PathLike[str]], settings: Settings | None = None) -> Reading:
    """Read the documents at ``paths``: files, folders, globs, corpora, ``-`` for the standard input.

    Never raises for bad input: that is in ``problems``, and the rest is read. The order of the paths changes nothing.
    docs/formats.md describes formats, ids, dates and zones.
    """
    settings = settings or Settings()
    places = expand([os.fspath(path) for path in paths])
    folders = sorted({folder_of(file)[0] for file in places.files if not file.is_corpus})
    catalogues = {folder: catalogue(folder, settings) for folder in folders}
    inputs = [of_path(file, _said(file, catalogues), settings) for file in places.files]
    found = joined([*inputs, *([of_standard_input(settings)] if places.standard_input else ())])
    kept = each_once(found.drafts)
    told: tuple[Places | Catalogue | Drafts, ...] = (places, *catalogues.values(), found, kept)
    return Reading(
        tuple(_finish(draft, settings) for draft in kept.drafts),
        tuple(note for each in told for note in each.notes),
        (*(problem for each in told for problem in each.problems), *_unheard_of(settings, kept.drafts)),
    )


def _said(file: File, catalogues: Mapping[str, Catalogue]) -> Known:
    """Return what the catalogue of its folder says of a file."""
    folder, name = folder_of(file)
    return catalogues[folder].of.get(name, Known()) if folder in catalogues else Known()


def _finish(draft: Draft, settings: Settings) -> Document:
    """Make the document: with zones, language, and a date by option, folder, front matter or dateline."""
    found = zones(draft.text, draft.end_of_front, draft.known.title or "")
    known = _option(draft.id, settings).over(draft.known)
    if known.published is None:
        known = known.over(from_datelines(draft.text, found))
    return Document(
        draft.id,
        draft.text,
        published=known.published,
        published_from=known.published_from,
        outlet=known.outlet,
        title=known.title,
        url=known.url,
        language=known.language or detect(draft.text[draft.end_of_front :]),
        zones=found,
        notes=(*draft.notes, *known.notes, *remarks(draft.text), *_all_skipped(draft.text, found)),
    )


def _all_skipped(text: str, found: Sequence[Zone]) -> Iterator[str]:
    """Tell of a text that has nothing to compare: all of it is promotion, links, markup."""
    ends = [0, *(zone.end for zone in found)]
    starts = [*(zone.start for zone in found), len(text)]
    left = any(text[end:start].strip() for end, start in zip(ends, starts, strict=True))
    if not left and all(zone.kind in SKIPPED_ZONES for zone in found):
        yield "all of it is left out as promotion, links or markup"


def _option(name: str, settings: Settings) -> Known:
    published = settings.published.get(name, settings.published_all)
    return Known(published, "option") if published else Known()


def _unheard_of(settings: Settings, drafts: Iterable[Draft]) -> Iterator[str]:
    """Tell of dates given for documents that are not there."""
    for name in sorted(settings.published.keys() - {draft.id for draft in drafts}):
        yield line(name, "a publication date was given, but no such document was read (check the id)")
