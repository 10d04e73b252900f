"""The words of a claim as a reader is shown them: quoted, in their sentence, on their line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon.model import Verdict
from rashomon.reports.layout import clip
from rashomon.reports.visible import one_line

if TYPE_CHECKING:
    from rashomon.model import Claim, Finding

#: Columns of quoted words that are shown before their middle is left out.
WORDS = 240

#: Characters shown on either side of a claim at most, and looked at for the ends of its sentence.
REACH = 140

#: Words whose full stop ends no sentence: titles and months as news style abbreviates them (AP Stylebook).
_ABBREVIATED = ("Mr", "Ms", "Dr", "St", "Lt", "No", "Mrs", "Gen", "Col", "Maj", "Sgt", "Gov", "Sen", "Rep")
_MONTHS = ("Jan", "Feb", "Aug", "Oct", "Nov", "Dec", "Sept")

#: A line break; or the stop of a sentence, closing marks, and a blank before what can begin the next; no initials.
_SENTENCE_END = re.compile(
    r"[\r\n]+|(?<!\b[A-Z])"
    + "".join(rf"(?<!\b{word})" for word in (*_ABBREVIATED, *_MONTHS))
    + r"[.!?][\"'”’»)\]]{0,3}\s(?=[\"'“‘«(\[]{0,3}[^\W_a-z])"
)

_OPENING = frozenset("\"'“”„«‘\u2039")


def words(claim: Claim[object], columns: int = WORDS) -> str:
    """Quote a claim's words in typographic marks; a quotation keeps its own."""
    text = clip(one_line(claim.text), columns)
    return text if text[:1] in _OPENING and len(text) > 1 else f"“{text}”"


def distance(finding: Finding) -> str:
    """Write a distance with two decimals; what cannot both be right is never shown as the same, but 0.01 apart."""
    least = 0.01 if finding.verdict is Verdict.DIVERGE else 0.0
    return f"{max(least, finding.distance):.2f}"


def sentence(claim: Claim[object]) -> str | None:
    """Return the sentence a claim stands in, with … where it is cut to REACH; None when it adds little to the words."""
    text, start, end = claim.document.text, claim.start, claim.end
    first, cut_before = _first(text, start)
    last, cut_after = _last(text, end)
    added = len(text[first:start].strip()) + len(text[end:last].strip())
    if end - start > WORDS or added <= (end - start) // 2:
        return None
    return ("… " if cut_before else "") + one_line(text[first:last]) + (" …" if cut_after else "")


def _first(text: str, start: int) -> tuple[int, bool]:
    """Return where the sentence around ``start`` begins; or the first whole word within REACH, and True for a cut."""
    window = max(0, start - REACH)
    # a little beyond the claim's beginning, for the pattern looks ahead at how the next sentence begins
    ends = [match.end() for match in _SENTENCE_END.finditer(text, window, start + 4) if match.end() <= start]
    if ends or not window:
        return (ends[-1] if ends else 0), False
    blank = text.find(" ", window, start)
    return (window if blank < 0 else blank + 1), True


def _last(text: str, end: int) -> tuple[int, bool]:
    """Return where the sentence around ``end`` stops; or the last whole word within REACH, and True for a cut."""
    window = min(len(text), end + REACH)
    if match := _SENTENCE_END.search(text, end, window):
        return match.end(), False
    if window == len(text):
        return window, False
    blank = text.rfind(" ", end, window)
    return (window if blank < 0 else blank), True
