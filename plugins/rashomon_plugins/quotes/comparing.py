"""What two wordings of one utterance come to: ordered levels, the first that applies decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon import Level, Verdict
from rashomon_plugins.quotes.affinity import speaker_of, wording_of
from rashomon_plugins.quotes.cuts import is_cut
from rashomon_plugins.quotes.diff import changed_share, changed_words
from rashomon_plugins.quotes.relations import denies
from rashomon_plugins.quotes.voices import is_named, same_voice

if TYPE_CHECKING:
    from collections.abc import Callable

    from rashomon import Claim
    from rashomon_plugins.quotes.quotations import Quotation

#: Share of words changed up to which a changed number or negation is what tells two wordings apart.
MOSTLY_KEPT = 0.6
#: How many characters of a quotation a reason shows.
LONGEST_SHOWN = 60


def _verbatim(a: Claim[Quotation], b: Claim[Quotation]) -> bool:
    return wording_of(a).text == wording_of(b).text


def _same_words(a: Claim[Quotation], b: Claim[Quotation]) -> bool:
    return wording_of(a).words == wording_of(b).words


def _cut(a: Claim[Quotation], b: Claim[Quotation]) -> bool:
    return is_cut(wording_of(a), wording_of(b))


def _unsaid(a: Claim[Quotation], b: Claim[Quotation]) -> bool:
    one, other = speaker_of(a), speaker_of(b)
    return _same_words(a, b) and is_named(one) != is_named(other) and same_voice(one, other) != "same"


def _other_speaker(a: Claim[Quotation], b: Claim[Quotation]) -> bool:
    return (_same_words(a, b) or _cut(a, b)) and same_voice(speaker_of(a), speaker_of(b)) == "other"


def _number_changed(a: Claim[Quotation], b: Claim[Quotation]) -> bool:
    return wording_of(a).numbers != wording_of(b).numbers and _share(a, b) < MOSTLY_KEPT


def _negation_changed(a: Claim[Quotation], b: Claim[Quotation]) -> bool:
    return denies(wording_of(a), wording_of(b)) and _share(a, b) < MOSTLY_KEPT


def _share(a: Claim[Quotation], b: Claim[Quotation]) -> float:
    return changed_share(wording_of(a).text, wording_of(b).text)


def _named(claim: Claim[Quotation]) -> str:
    meant = speaker_of(claim)
    return meant.name if meant else "nobody"


def shown(text: str, longest: int = LONGEST_SHOWN) -> str:
    """Return a quotation's words on one line, cut at ``longest`` characters."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def _said(what: str) -> Callable[[Claim[Quotation], Claim[Quotation]], str]:
    """Return a reason that says what happened and shows both wordings."""

    def reason(a: Claim[Quotation], b: Claim[Quotation]) -> str:
        first, second = sorted((shown(wording_of(a).text), shown(wording_of(b).text)))
        return f"{what}: “{first}” and “{second}”"

    return reason


def _changed(what: str) -> Callable[[Claim[Quotation], Claim[Quotation]], str]:
    """Return a reason that says what happened and shows the words changed, or both wordings where few were kept."""

    def reason(a: Claim[Quotation], b: Claim[Quotation]) -> str:
        if _share(a, b) > MOSTLY_KEPT:
            return _said(what)(a, b)
        first, second = changed_words(*sorted((wording_of(a).text, wording_of(b).text)))
        return f"{what}: {_marked(first)} against {_marked(second)}"

    return reason


def _marked(words: str) -> str:
    return f"“{shown(words)}”" if words else "nothing"


def _given(what: str) -> Callable[[Claim[Quotation], Claim[Quotation]], str]:
    """Return a reason that says what happened and names both speakers."""

    def reason(a: Claim[Quotation], b: Claim[Quotation]) -> str:
        first, second = sorted((_named(a), _named(b)))
        return f"{what}: {first} and {second}"

    return reason


#: Distance of one utterance given to two speakers: its words agree, half of what it claims does not.
TWO_SPEAKERS = 0.5

_OTHER_SPEAKER = _given("the same words, given to two speakers")
_UNNAMED = _given("the same words; one leaves the speaker unnamed")
_OTHER_MARKS = _said("the same words, other punctuation or case")
_CUT = _said("one is cut out of the other, or both out of one statement")
_NUMBER = _changed("a number inside the quotation marks differs")
_NEGATION = _changed("one denies what the other says")
_REWORDED = _changed("other words inside the quotation marks")

#: The rungs in order; the first that applies decides.
LEVELS: tuple[Level[Quotation], ...] = (
    Level("other speaker", Verdict.DIVERGE, _other_speaker, _OTHER_SPEAKER, lambda _a, _b: TWO_SPEAKERS),
    Level("speaker unnamed", Verdict.COMPATIBLE, _unsaid, _UNNAMED),
    Level("verbatim", Verdict.AGREE, _verbatim, lambda a, _b: f"both quote “{shown(wording_of(a).text)}”"),
    Level("verbatim but for marks", Verdict.AGREE, _same_words, _OTHER_MARKS),
    Level("cut", Verdict.COMPATIBLE, _cut, _CUT, _share),
    Level("number changed", Verdict.DIVERGE, _number_changed, _NUMBER, _share),
    Level("negation changed", Verdict.DIVERGE, _negation_changed, _NEGATION, _share),
    Level("reworded", Verdict.DIVERGE, lambda _a, _b: True, _REWORDED, _share),
)
