"""Documents in the making: a text and what its file, its folder or its corpus says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from rashomon.sources.front_matter import front_matter
from rashomon.sources.known import Known

if TYPE_CHECKING:
    from rashomon.sources.decoding import Decoded


@frozen
class Draft:
    """A text under its id, before its zones, language and dateline are known.

    ``place`` names it in messages (a file, or a line of a corpus), ``end_of_front`` is where its front matter ends.
    ``in_corpus`` says that a corpus names it as a document of its own, whatever its text.
    """

    id: str
    place: str
    text: str
    known: Known = field(factory=Known)
    notes: tuple[str, ...] = ()
    end_of_front: int = 0
    in_corpus: bool = False


def of_file(name: str, place: str, decoded: Decoded, catalogued: Known) -> Draft:
    """Make a draft of the text of a file; what ``sources.csv`` says outranks its front matter."""
    front = front_matter(decoded.text)
    return Draft(name, place, decoded.text, catalogued.over(front.known), decoded.notes, front.end)
